package claim

// A Day is a calendar day of the proleptic Gregorian calendar, packed as year×10000 +
// month×100 + day: 20221226. The zero Day is unknown. Days compare with < and >.
type Day int32

// NewDay returns the day of that year, month and day of month; out-of-range months and
// days are not carried over.
func NewDay(year, month, day int) Day { return Day(year*10000 + month*100 + day) }

// Year returns the year of d, such as 2022.
func (d Day) Year() int { return int(d) / 10000 }

// Month returns the month of d, 1 to 12.
func (d Day) Month() int { return int(d) / 100 % 100 }

// DayOfMonth returns the day of the month of d, 1 to 31.
func (d Day) DayOfMonth() int { return int(d) % 100 }

// Valid reports whether d is a day that exists.
func (d Day) Valid() bool {
	y, m, n := d.Year(), d.Month(), d.DayOfMonth()
	return y >= 1 && y <= 9999 && m >= 1 && m <= 12 && n >= 1 && n <= DaysIn(y, m)
}

// DaysIn returns the number of days of a month.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Serial returns the number of days from 1970-01-01 to d (negative before it). Days that
// texts name are reckoned without a division, which a browser is slow at: an n-th of a small
// number is a multiple of it shifted.
func (d Day) Serial() int {
	if d < 1_00_00 || d >= 10000_00_00 {
		return d.serial()
	}
	y := int(d) * 109951163 >> 40 // of ten thousand
	rest := int(d) - y*10000
	m := rest * 5243 >> 19 // of a hundred
	if m >= len(beforeMonth) || y == 0 {
		return d.serial()
	}
	if m <= 2 {
		y--
	}
	century := y * 5243 >> 19
	return 365*y + y>>2 - century + century>>2 + beforeMonth[m] + rest - m*100 - 1 - 719468
}

// beforeMonth are the days of a year from March before each month; no month counts as
// December.
var beforeMonth = [...]int{275, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275}

// serial is Serial for any value.
func (d Day) serial() int {
	y, m := d.Year(), d.Month()
	if m <= 2 {
		y--
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	doy := (153*((m+9)%12)+2)/5 + d.DayOfMonth() - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

// DayOfSerial returns the day n days after 1970-01-01.
func DayOfSerial(n int) Day {
	n += 719468
	era := n / 146097
	if n < 0 {
		era = (n - 146096) / 146097
	}
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day := doy - (153*mp+2)/5 + 1
	month := (mp+2)%12 + 1
	year := yoe + era*400
	if month <= 2 {
		year++
	}
	return NewDay(year, month, day)
}

// Add returns the day n days after d.
func (d Day) Add(n int) Day { return DayOfSerial(d.Serial() + n) }

// Weekday returns 0 for Sunday to 6 for Saturday.
func (d Day) Weekday() int { return ((d.Serial()+4)%7 + 7) % 7 }

// String returns d as "2022-12-26", or "" for the zero Day.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	return string(d.Append(nil))
}

// Append appends d as "2022-12-26" to dst.
func (d Day) Append(dst []byte) []byte {
	y, m, n := d.Year(), d.Month(), d.DayOfMonth()
	return append(dst,
		'0'+byte(y/1000%10), '0'+byte(y/100%10), '0'+byte(y/10%10), '0'+byte(y%10), '-',
		'0'+byte(m/10), '0'+byte(m%10), '-', '0'+byte(n/10), '0'+byte(n%10))
}

// ParseDay reads "2022-12-26"; ok is false for anything else and for days that do not exist.
func ParseDay(s string) (d Day, ok bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if i == 4 || i == 7 {
			continue
		}
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	d = Day(n)
	return d, d.Valid()
}

// A Grain is how finely a period is told.
type Grain string

// The grains of a period. Span is any stretch that is none of the others ("2017–2022",
// "the last five years").
const (
	GrainDay     Grain = "day"
	GrainWeek    Grain = "week"
	GrainMonth   Grain = "month"
	GrainQuarter Grain = "quarter"
	GrainHalf    Grain = "half"
	GrainYear    Grain = "year"
	GrainSpan    Grain = "span"
)

// A Period is a stretch of days, both ends included. From and To are zero when the words
// name a time that cannot be placed ("last month" in an undated text).
type Period struct {
	From  Day
	To    Day
	Grain Grain
}

// Known reports whether both ends of p are known.
func (p Period) Known() bool { return p.From != 0 && p.To != 0 }

// Days returns the length of p in days, both ends counted; 0 when it is not known.
func (p Period) Days() int {
	if !p.Known() {
		return 0
	}
	return p.To.Serial() - p.From.Serial() + 1
}

// Year returns the period of one calendar year.
func Year(y int) Period { return Period{NewDay(y, 1, 1), NewDay(y, 12, 31), GrainYear} }

// Month returns the period of one calendar month.
func Month(y, m int) Period {
	return Period{NewDay(y, m, 1), NewDay(y, m, DaysIn(y, m)), GrainMonth}
}
