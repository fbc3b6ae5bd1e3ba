package scan

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// number returns the value of the number at token i when it has no more than n digits, and
// its digits; 0 digits when it is none.
func (d *Doc) short(i, n int) (value, digits int) {
	t := d.at(i)
	if t.Kind != text.Number {
		return 0, 0
	}
	s := d.Text[t.Start:t.End]
	for k := 0; k < len(s); {
		c, m := text.Digit(s[k:])
		if m == 0 {
			k++
			continue
		}
		k += m
		value = value*10 + c
		if digits++; digits > n {
			return 0, 0
		}
	}
	return value, digits
}

// The years that a bare number of four digits may stand for.
const (
	firstYear = 1900
	lastYear  = 2099
)

// year returns the year that token i is by itself, or 0.
func (d *Doc) year(i int) int {
	y, n := d.short(i, 4)
	if n != 4 || y < firstYear || y > lastYear {
		return 0
	}
	if d.glued(i + 1) {
		switch t := d.at(i + 1); {
		case t.Kind == text.Word, t.Is('%'), d.isCurrencySymbol(i + 1):
			return 0
		case (t.Is(',') || t.Is('.') || t.Is(':')) && d.glued(i+2) && d.at(i+2).Kind == text.Number:
			return 0
		}
	}
	return y
}

// shortYear returns the year that an apostrophe and two digits at token i stand for: ’15.
func (d *Doc) shortYear(i int) int {
	if !d.is(i, '\'') || !d.glued(i+1) {
		return 0
	}
	y, n := d.short(i+1, 2)
	if n != 2 || d.glued(i+2) && d.at(i+2).Kind == text.Word {
		return 0
	}
	return century(y)
}

// wordYear reads the year in words at token i: "nineteen eighty-four", "two thousand and
// ten", "twenty twenty-one"; 0 when there is none.
func (d *Doc) wordYear(i int) (y, end int) {
	switch r, n := d.role(i), d.n(i); {
	case !d.sameLine(i):
		return 0, i
	case n == 2 && r&small != 0 && d.role(i+1)&scale != 0 && d.n(i+1) == 3 && d.role(i+1)&plural == 0:
		if end = i + 2; d.wordIs(end, "and") && d.role(end+1)&(small|tens) != 0 {
			end++
		}
		if d.role(end)&(small|tens) != 0 && d.sameLine(end) {
			return 2000 + int(d.below100(&end)), end
		}
		return 2000, i + 2
	case n != 19 && n != 20:
		return 0, i
	}
	if end = i + 1; d.hyphened(end) {
		end++
	}
	if d.role(end)&(small|tens) == 0 || d.n(end) < 10 || !d.sameLine(end) {
		return 0, i
	}
	return 100*d.n(i) + int(d.below100(&end)), end
}

// leadsToYear reports whether a year in words may stand after the word at token i.
func (d *Doc) leadsToYear(i int) bool {
	switch d.text(i) {
	case "in", "In", "since", "year", "circa":
		return true
	case "to":
		return d.wordIs(i-1, "back") // dates back to 1865
	}
	return d.role(i)&datePrefix != 0 && (d.n(i) == opSince || d.n(i) == opBetween || d.n(i) == opFrom)
}

// countsOn reports whether what stands at token j makes a quantity of the number before
// it.
func (d *Doc) countsOn(j int) bool {
	return d.sameLine(j) && (d.isQuantity(j-1) || isPlural(d.text(j)) && d.role(j)&stop == 0 || d.wordIs(j, "of") || d.wordIs(j, "to") && d.role(j+1)&(small|tens) != 0)
}

// oldYear returns the year before firstYear that token i is after a day and month, or 0.
func (d *Doc) oldYear(i int) int {
	y, n := d.short(i, 4)
	if n != 4 || y < 1000 || y >= firstYear || !d.pauses(i+1) || d.isCurrencySymbol(i+1) {
		return 0
	}
	return y
}

// century returns the year of the last hundred that ends in y.
func century(y int) int {
	if y < 70 {
		return 2000 + y
	}
	return 1900 + y
}

// monthDate reads the date that begins with the month at token i: "March 29, 2022", "Jan
// ’15", "April last year", "June".
func (d *Doc) monthDate(i int) (m moment, ok bool) {
	m.month = d.n(i)
	j := i + 1
	if d.is(j, '.') && d.glued(j) && !d.at(j+1).Break && (d.role(i)&shortMonth != 0 || d.at(j+1).Kind == text.Number && d.at(j+2).Break) {
		j++
	}
	m.end = j
	switch {
	case !d.sameLine(j):
	case d.yearAfter(&m, j), d.dayAfter(&m, j):
		return m, true
	}
	m.end = i + 1
	return m, d.aloneMonth(i)
}

// aloneMonth reports whether the word at token i, with no day or year after it, is the
// month: "May" and "march" are also other words.
func (d *Doc) aloneMonth(i int) bool {
	if d.role(i)&month == 0 {
		return d.at(i).Case == text.Title && d.afterIn(i) && !d.glued(i+1)
	}
	if n := d.n(i); n != 3 && n != 5 {
		return d.at(i).Case != text.Lower || n != 8
	}
	if d.at(i).Case != text.Title {
		return false
	}
	if next := d.at(i + 1); (next.Is(':') || next.Is('.') && d.is(i+2, '.')) && (d.at(i).Break || d.is(i-1, ',')) {
		return true // the head of a line or of an item
	}
	if d.at(i).Break {
		return false
	}
	switch p := i - 1; {
	case d.role(p)&datePrefix != 0 && d.n(p) != opThe, d.role(p)&(month|shortMonth) != 0:
		return true
	case d.at(p).Kind == text.Symbol:
		return (d.is(p, '-') || d.is(p, '–')) && d.glued(i) && d.role(p-1)&(month|datePrefix) != 0 || d.is(p, ',') && d.role(p-1)&month != 0
	default:
		return d.afterIn(i) || d.role(p-1)&month != 0 && (d.wordIs(p, "and") || d.wordIs(p, "to") || d.wordIs(p, "or"))
	}
}

// afterIn reports whether the word before token i leads to a time: "in", "since", "until".
func (d *Doc) afterIn(i int) bool {
	switch p := i - 1; d.text(p) {
	case "in", "In", "by", "By", "of", "until", "Until", "till", "through", "during", "During", "before", "Before", "after", "After", "around", "late", "early":
		return true
	default:
		return d.role(p)&datePrefix != 0 && d.n(p) != opThe
	}
}

// dayAfter takes in the day that stands at token j, after the month, and the year after
// it.
func (d *Doc) dayAfter(m *moment, j int) bool {
	if d.wordIs(j, "the") && (d.ordinalSuffix(j+2) || d.role(j+1)&(nth|tens) != 0) {
		j++
	}
	if t := d.at(j); d.glued(j) && (t.Is('-') || t.Is('/')) && d.glued(j+1) {
		j++
	}
	n, end := d.day(j)
	if n == 0 {
		n, end = d.dayAsCardinal(j)
	}
	if n == 0 {
		return false
	}
	m.day, m.end = n, end
	d.lastDay(m)
	if t := d.at(m.end); d.glued(m.end) && (t.Is('-') || t.Is('/')) && d.glued(m.end+1) && d.year(m.end+1) != 0 {
		m.year, m.end = d.year(m.end+1), m.end+2
		return true
	}
	k := m.end
	if d.is(k, ',') {
		k++
	}
	if y := d.year(k); y != 0 && d.sameLine(k) && (k == m.end || !d.isQuantity(k)) {
		m.year, m.end = y, k+1
		return true
	}
	d.yearAfter(m, m.end)
	return true
}

// day reads the day of a month at token j, in digits or words: "29", "29th", "twenty-ninth";
// 0 when there is none.
func (d *Doc) day(j int) (n, end int) {
	if d.at(j).Kind == text.Number {
		n, digits := d.short(j, 2)
		if digits == 0 || n > 31 || !d.isDay(j) {
			return 0, j
		}
		if d.ordinalSuffix(j + 1) {
			return n, j + 2
		}
		return n, j + 1
	}
	switch r := d.role(j); {
	case r&nth != 0:
		return d.n(j), j + 1
	case r&tens != 0 && d.n(j) <= 30:
		k := j + 1
		if d.hyphened(k) {
			k++
		}
		if d.role(k)&nth != 0 && d.n(k) < 10 && d.n(j)+d.n(k) <= 31 {
			return d.n(j) + d.n(k), k + 1
		}
	}
	return 0, j
}

// dayAsCardinal reads "twenty-nine" at token j, after a month, as a day of it.
func (d *Doc) dayAsCardinal(j int) (n, end int) {
	if d.role(j)&tens == 0 || d.n(j) > 30 {
		return 0, j
	}
	end = j
	n = int(d.below100(&end))
	if n > 31 || n%10 == 0 || !d.pauses(end) && d.year(end) == 0 && d.role(end)&stop == 0 {
		return 0, j
	}
	return n, end
}

// isDay reports whether the number at token j is not the beginning of a longer number or
// of an amount.
func (d *Doc) isDay(j int) bool {
	switch t := d.at(j + 1); {
	case t.Break:
		return true
	case d.role(j+1)&scale != 0, d.role(j+1)&short != 0 && d.glued(j+1), d.percentAt(j+1) > 0:
		return false
	case t.Kind == text.Word && d.glued(j+1):
		return d.ordinalSuffix(j + 1)
	case d.glued(j+1) && (t.Is(',') || t.Is('.') || t.Is(':')):
		n, digits := d.short(j+2, 4)
		return !(d.glued(j+2) && d.at(j+2).Kind == text.Number && !(digits == 4 && n >= firstYear))
	}
	return true
}

// ordinalSuffix reports whether token j is the "th" of "29th".
func (d *Doc) ordinalSuffix(j int) bool {
	if !d.glued(j) || d.at(j-1).Kind != text.Number {
		return false
	}
	switch d.text(j) {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

// lastDay takes in the end of "3–5" after the day m ends with.
func (d *Doc) lastDay(m *moment) {
	j := m.end
	if !d.isDash(j) && !(d.is(j, '/') && d.glued(j)) || d.at(j).Space != d.at(j+1).Space {
		return
	}
	n, digits := d.short(j+1, 2)
	if digits == 0 || n <= m.day || n > 31 || !d.isDay(j+1) || m.month != 0 && d.role(j+2)&month != 0 && !d.at(j+1).Space {
		return
	}
	m.lastDay, m.end = n, j+2
	if d.ordinalSuffix(m.end) {
		m.end++
	}
}

// yearAfter takes in the year that stands at token j, after the month: "2022", ", 2022",
// "of 2022", "’15", "last year".
func (d *Doc) yearAfter(m *moment, j int) bool {
	k := j
	if t := d.at(k); d.wordIs(k, "of") || (t.Is(',') || d.glued(k) && d.glued(k+1) && (t.Is('-') || t.Is('/'))) && d.year(k+1) != 0 && d.sameLine(k+1) {
		k++
	}
	if !d.sameLine(k) {
		return false
	}
	if y := d.year(k); y != 0 && !d.isQuantity(k) {
		m.year, m.end = y, k+1
		return true
	}
	if y := d.shortYear(k); y != 0 {
		m.year, m.end = y, k+2
		return true
	}
	if y := d.oldYear(k); y != 0 && m.day != 0 {
		m.year, m.end = y, k+1
		return true
	}
	if y, digits := d.short(k, 2); digits == 2 && y > 31 && m.day == 0 && k == j && d.pauses(k+1) && !d.glued(k+1) {
		m.year, m.end = century(y), k+1 // August 99
		return true
	}
	if y, end, ok := d.relativeYear(k); ok {
		m.year, m.end, m.set = y, end, y == 0
		return true
	}
	if d.wordIs(k, "that") && d.wordIs(k+1, "year") && k > j {
		if y := d.yearNamed(); y != 0 {
			m.year, m.end = y, k+2 // August of that year
			return true
		}
	}
	if d.is(k, ',') {
		k++
	}
	if y, end := d.wordYear(k); y != 0 && !d.countsOn(end) {
		m.year, m.end = y, end
		return true
	}
	return false
}

// yearNamed returns the year of the last date that was read, 0 when there is none.
func (d *Doc) yearNamed() int {
	for i := len(d.Mentions) - 1; i >= 0; i-- {
		if m := &d.Mentions[i]; m.Kind == claim.Date {
			if m.Period.From.Year() != m.Period.To.Year() {
				return 0
			}
			return m.Period.From.Year()
		}
	}
	return 0
}

// isQuantity reports whether the number at token i counts or measures what follows, so
// that it is no year.
func (d *Doc) isQuantity(i int) bool {
	j := i + 1
	return d.sameLine(j) && (d.role(j)&scale != 0 || d.percentAt(j) > 0 || d.isUnitWord(j))
}

// numberDate reads the date that begins with the number at token i: "2022", "2022-03-23",
// "15.03.2023", "9/12", "18 June 2016", "1st of October", "1Q24".
func (d *Doc) numberDate(i int) (m moment, ok bool) {
	n, digits := d.short(i, 4)
	if digits == 0 || d.glued(i) && !d.mayTouch(i) {
		return d.datedName(i, n)
	}
	if y := d.oldYear(i); y >= 1500 && !d.glued(i) && d.leadsToYear(i-1) {
		return moment{year: y, end: i + 1}, true // in 1865
	}
	if digits == 4 {
		if m, ok = d.isoDate(i, n); ok {
			return m, true
		}
		if m, ok = d.decade(i, n); ok {
			return m, true
		}
		if r := d.role(i + 1); d.glued(i+1) && r&(quarterName|halfName) != 0 && n >= firstYear && n <= lastYear {
			if m = (moment{year: n, end: i + 2}); r&quarterName != 0 {
				m.quarter = d.n(i + 1)
			} else {
				m.half = d.n(i + 1)
			}
			return m, true // 2016H2
		}
		return d.bareYear(i)
	}
	if digits > 2 || n == 0 || d.isCurrencySymbol(i-1) && d.sameLine(i) {
		return m, false
	}
	if m, ok = d.shortDecade(i, n); ok {
		return m, true
	}
	if d.ordinalSuffix(i+1) && n <= 5 {
		if m, ok = d.weekOf(i+2, n); ok {
			return m, true
		}
	}
	if d.ordinalSuffix(i + 1) {
		if m, ok = d.nthDay(i+2, n); ok {
			return m, true
		}
	}
	if d.ordinalSuffix(i+1) && d.wordIs(i+2, "century") && n > 15 && n < 25 {
		return fixed(claim.Period{From: claim.NewDay(100*n-100, 1, 1), To: claim.NewDay(100*n-1, 12, 31), Grain: claim.GrainSpan}, i+3)
	}
	if d.ordinalSuffix(i+1) && n <= 4 && (d.wordIs(i+2, "quarter") || d.wordIs(i+2, "half")) {
		if m.quarter = n; d.wordIs(i+2, "half") {
			m.quarter, m.half = 0, n
		}
		m, ok = d.ofYear(m, i+3)
		return m, ok && m.quarter+m.half > 0 && m.half <= 2 && (m.half == 0 || m.year != 0)
	}
	if n <= 31 {
		if m, ok = d.dayMonth(i, n); ok {
			return m, true
		}
		if m, ok = d.numeric(i, n); ok {
			return m, true
		}
	}
	return d.quarterOf(i, n)
}

// datedName reads the full date that a name ends with, at token i: "report-2002-10-09.xlsx".
func (d *Doc) datedName(i, year int) (m moment, ok bool) {
	if !d.is(i-1, '-') && !d.is(i-1, '_') || d.at(i-2).Kind != text.Word {
		return m, false
	}
	m, ok = d.isoDate(i, year)
	return m, ok && m.day != 0
}

// decade reads "1990s", "1970’s" at token i.
func (d *Doc) decade(i, n int) (m moment, ok bool) {
	j := i + 1
	if d.is(j, '\'') && d.glued(j) {
		j++
	}
	if n < firstYear || n > lastYear || n%10 != 0 || !d.sameLine(j) || !d.wordIs(j, "s") {
		return m, false
	}
	return fixed(tenYears(n), j+1)
}

func tenYears(y int) claim.Period {
	return claim.Period{From: claim.NewDay(y, 1, 1), To: claim.NewDay(y+9, 12, 31), Grain: claim.GrainSpan}
}

// shortDecade reads "80s" at token i, where "the", an apostrophe or another decade stands
// before it, so that it is nobody's age.
func (d *Doc) shortDecade(i, n int) (m moment, ok bool) {
	if n < 30 || n%10 != 0 || !d.glued(i+1) || !d.wordIs(i+1, "s") {
		return m, false
	}
	p := i - 1
	if d.wordIs(p, "and") || d.wordIs(p, "or") || d.is(p, ',') || d.isDash(p) {
		p--
	}
	if !(d.wordIs(p, "the") || d.is(p, '\'') && d.glued(p+1) || p < i-1 && d.wordIs(p, "s") && d.at(p-1).Kind == text.Number && d.wordIs(p-2, "the")) {
		return m, false
	}
	return fixed(tenYears(1900+n), i+2)
}

// mayTouch reports whether a date may begin at token i right after what touches it.
func (d *Doc) mayTouch(i int) bool {
	switch p := d.at(i - 1); {
	case p.Kind != text.Symbol:
		return false
	case p.Is('('), p.Is('['), p.Is('"'), p.Is('\''), p.Is('–'), p.Is('—'), p.Is('|'), p.Is('•'), p.Is('~'), p.Is('>'), p.Is('*'):
		return true
	case p.Is('-'):
		return d.role(i-2)&(datePrefix|month|shortMonth) != 0 || d.year(i-2) != 0 || d.at(i-1).Space
	case p.Is('/'):
		return d.year(i-2) != 0
	}
	return false
}

// isoDate reads "2022-03-23", "2022/03/23", "2014-02", "2022-11-11/12" at token i.
func (d *Doc) isoDate(i, year int) (m moment, ok bool) {
	sep := d.at(i + 1)
	if year < firstYear || year > lastYear || !d.glued(i+1) || !d.glued(i+2) || !(sep.Is('-') || sep.Is('/') || sep.Is('.')) {
		return m, false
	}
	mon, digits := d.short(i+2, 2)
	if d.role(i+2)&(month|shortMonth) != 0 {
		mon, digits = d.n(i+2), 2
	}
	if digits == 0 || mon < 1 || mon > 12 {
		return m, false
	}
	m = moment{year: year, month: mon, end: i + 3}
	if d.at(i+3).Hash == sep.Hash && d.glued(i+3) && d.glued(i+4) {
		day, digits := d.short(i+4, 2)
		if digits == 0 || day < 1 || day > claim.DaysIn(year, mon) || d.glued(i+5) && d.at(i+5).Kind == text.Word && !d.isTime(i+5) {
			return m, false
		}
		m.day, m.end = day, i+5
		d.lastDay(&m)
		return m, true
	}
	return m, (sep.Is('-') || sep.Is('/') && year%100 >= mon) && !(digits == 1 && year%10 < mon) && !(d.glued(i+3) && (d.at(i+3).Kind == text.Word || d.is(i+3, '-')))
}

// isTime reports whether token i is the T that parts a date from a time of day.
func (d *Doc) isTime(i int) bool { return len(d.text(i)) > 1 && d.text(i)[0] == 'T' }

// dayMonth reads "18 June 2016", "3–4 Apr", "1st of October" at token i.
func (d *Doc) dayMonth(i, day int) (m moment, ok bool) {
	m = moment{day: day, end: i + 1}
	if d.ordinalSuffix(i + 1) {
		m.end++
	}
	d.lastDay(&m)
	j := m.end
	if d.wordIs(j, "day") && d.wordIs(j+1, "of") && m.end > i+1 {
		j++
	}
	if d.wordIs(j, "of") {
		j++
		if p, end := d.thatMonth(j); end > j && m.end > i+1 {
			if p.From == 0 {
				return fixed(claim.Period{Grain: claim.GrainDay}, end)
			}
			m.year, m.month, m.end = p.From.Year(), p.From.Month(), end
			return m, true
		}
	}
	if d.hyphened(j) || d.is(j, '/') && d.glued(j) && d.glued(j+1) {
		j++
	}
	if d.role(j)&(month|shortMonth) == 0 || !d.sameLine(j) || d.at(j).Case == text.Lower && d.role(j)&month == 0 {
		return m, false
	}
	if n := d.n(j); d.at(j).Case == text.Lower && (n == 3 || n == 5) && d.year(j+1) == 0 {
		return m, false
	}
	m.month, m.end = d.n(j), j+1
	if d.hyphened(m.end) || d.is(m.end, '/') && d.glued(m.end) {
		m.end++
		if y := d.year(m.end); y != 0 {
			m.year, m.end = y, m.end+1
			return m, true
		}
		m.end--
	}
	if d.role(j)&shortMonth != 0 && d.is(j+1, '.') && d.glued(j+1) && d.year(j+2) != 0 {
		m.end++
	}
	d.yearAfter(&m, m.end)
	return m, true
}

// thatMonth reads "this month", "last month", "next month" at token j.
func (d *Doc) thatMonth(j int) (p claim.Period, end int) {
	if d.role(j)&datePrefix == 0 || !d.wordIs(j+1, "month") {
		return p, j
	}
	switch d.n(j) {
	case opThis:
		return d.monthFrom(0), j + 2
	case opLast:
		return d.monthFrom(-1), j + 2
	case opNext:
		return d.monthFrom(1), j + 2
	}
	return p, j
}

// numeric reads "15.03.2023", "03/13/2023", "9/12" at token i. A date that could be read
// in both orders is read month first, unless only day first lies before the publication.
func (d *Doc) numeric(i, first int) (m moment, ok bool) {
	sep := d.at(i + 1)
	if !d.glued(i+1) || !d.glued(i+2) || !(sep.Is('.') || sep.Is('/') || sep.Is('-')) {
		return m, false
	}
	if y := d.year(i + 2); y != 0 && first <= 12 && !sep.Is('.') && (!d.glued(i+3) || d.at(i+3).Kind == text.Symbol && !d.glued(i+4)) {
		return moment{year: y, month: first, end: i + 3}, true
	}
	second, digits := d.short(i+2, 2)
	if digits == 0 || second < 1 || second > 31 {
		return m, false
	}
	year, end := 0, i+3
	if d.at(end).Hash == sep.Hash && d.glued(end) && d.glued(end+1) {
		y, digits := d.short(end+1, 4)
		switch {
		case digits == 4 && y >= firstYear && y <= lastYear:
			year = y
		case digits == 2 && !sep.Is('.'):
			year = century(y)
		default:
			return m, false
		}
		end += 2
	} else if !(sep.Is('/') || sep.Is('-') && second > 12) || !d.monthAndDay(i) {
		return m, false
	}
	if d.glued(end) && d.at(end).Kind != text.Symbol || d.glued(end) && (d.is(end, '.') || d.is(end, '/') || d.is(end, '-') && !(sep.Is('/') && d.at(end+1).Kind == text.Number)) && d.glued(end+1) {
		return m, false
	}
	return d.order(first, second, year, sep.Is('.'), end)
}

// monthAndDay reports whether "9/12" at token i is a date: it stands where one may.
func (d *Doc) monthAndDay(i int) bool {
	switch p := i - 1; {
	case d.is(p, '('):
		return d.is(i+3, ')')
	case d.role(p)&(weekday|shortDay) != 0:
		return true
	case d.at(p).Kind == text.Word:
		switch d.text(p) {
		case "on", "On", "since", "by", "until", "before", "after", "from", "to", "dated", "of":
			return !d.wordIs(i+3, "of") && d.at(i+3).Kind != text.Number
		}
	}
	return false
}

// order returns the date of two numbers whose order has to be guessed.
func (d *Doc) order(first, second, year int, dayFirst bool, end int) (m moment, ok bool) {
	m = moment{year: year, month: first, day: second, end: end}
	other := moment{year: year, month: second, day: first, end: end}
	if dayFirst || first > 12 {
		m, other = other, moment{}
	} else if second > 12 {
		other = moment{}
	}
	if m.month < 1 || m.month > 12 {
		return m, false
	}
	if y := max(year, 2000); m.day < 1 || m.day > claim.DaysIn(y, m.month) {
		return m, false
	}
	if other.day != 0 && year != 0 && m.in(year).From > d.Published && other.in(year).From <= d.Published {
		return other, true
	}
	return m, true
}

// quarterOf reads "1Q24", "2H 2023" at token i.
func (d *Doc) quarterOf(i, n int) (m moment, ok bool) {
	if !d.glued(i+1) || d.at(i+1).Kind != text.Word {
		return m, false
	}
	w := d.text(i + 1)
	switch w[0] {
	case 'Q', 'q':
		m.quarter = n
	case 'H':
		m.half = n
	}
	if m.quarter > 4 || m.half > 2 || m.quarter+m.half == 0 {
		return m, false
	}
	if len(w) == 1 {
		if m, ok = d.ofYear(m, i+2); ok {
			return m, m.year != 0
		}
		return m, false
	}
	y := 0
	for _, c := range []byte(w[1:]) {
		if c < '0' || c > '9' {
			return m, false
		}
		y = y*10 + int(c-'0')
	}
	switch len(w) {
	case 3:
		m.year = century(y)
	case 5:
		m.year = y
	}
	m.end = i + 2
	return m, m.year >= firstYear && m.year <= lastYear
}

// bareYear reads a year that stands by itself, or two: "2022", "2016–17", "2017/18".
func (d *Doc) bareYear(i int) (m moment, ok bool) {
	y := d.year(i)
	if y == 0 || !d.standsAsYear(i) {
		return m, false
	}
	m = moment{year: y, end: i + 1}
	if d.role(i+1)&(quarterName|halfName) != 0 && d.sameLine(i+1) && d.year(i+2) == 0 {
		if m.end = i + 2; d.role(i+1)&quarterName != 0 {
			m.quarter = d.n(i + 1)
		} else {
			m.half = d.n(i + 1)
		}
		return m, true
	}
	if k := i + 1; d.role(k)&month != 0 && d.sameLine(k) && d.at(k).Case == text.Title && (d.pauses(i+2) || d.role(i+2)&stop != 0) {
		return moment{year: y, month: d.n(k), end: i + 2}, true // 2018 June
	}
	if t := d.at(i + 1); d.glued(i+1) && d.glued(i+2) && (t.Is('-') || t.Is('–') || t.Is('/')) {
		z, digits := d.short(i+2, 2)
		if digits == 2 && z == (y+1)%100 || digits == 2 && z > y%100 && (z > 12 || !t.Is('-')) {
			if d.glued(i+3) && d.at(i+3).Kind != text.Symbol {
				return m, false
			}
			return fixed(claim.Period{From: claim.NewDay(y, 1, 1), To: claim.NewDay(y-y%100+z, 12, 31), Grain: claim.GrainSpan}, i+3)
		}
	}
	return m, true
}

// standsAsYear reports whether the words around the number at token i let it be a year.
func (d *Doc) standsAsYear(i int) bool {
	if d.isQuantity(i) || d.at(i+1).Kind == text.Number && d.sameLine(i+1) && d.at(i+1).Space {
		return false
	}
	if d.sameLine(i+1) && isPlural(d.text(i+1)) && d.role(i+1)&stop == 0 && d.hedgeBefore(i) != claim.Exact {
		return false
	}
	if d.sameLine(i+1) && d.wordIs(i+1, "people") {
		return false
	}
	p := i - 1
	if p < 0 || !d.sameLine(i) {
		return true
	}
	t := d.at(p)
	if t.Kind == text.Symbol {
		return d.symbolBeforeYear(i)
	}
	if t.Kind == text.Number {
		return false
	}
	switch t.Case {
	case text.Lower:
		return d.role(p)&numbered == 0 && !d.wordIs(p, "at") && !d.wordIs(p, "than")
	default:
		return d.role(p)&beforeYear != 0 || d.role(p)&(month|shortMonth|datePrefix|stop|season) != 0 || t.Break && d.role(p)&numbered == 0
	}
}

// symbolBeforeYear reports whether a year may stand after the symbol before token i.
func (d *Doc) symbolBeforeYear(i int) bool {
	p := d.at(i - 1)
	switch {
	case p.Is('©'), p.Is('#'), p.Is(';') && !p.Space && d.wordIs(i-2, "copy"), p.Is(')') && d.wordIs(i-2, "c"):
		return false
	case p.Is(','):
		// in a list of other things: "hack, exchange, 2020, security", "XP, 2003 and 8"
		if d.is(i+1, ',') && d.at(i-2).Kind == text.Word && d.role(i-2)&(month|weekday) == 0 && d.at(i+2).Kind != text.Number {
			return d.year(i-2) != 0
		}
		if d.is(i+1, ':') {
			return d.at(i-2).Kind != text.Number
		}
		if _, digits := d.short(i+2, 2); d.wordIs(i+1, "and") && digits > 0 {
			return false
		}
	}
	return true
}

// fiscalDate reads "fiscal 2023", "fiscal year 2023" at token i.
func (d *Doc) fiscalDate(i int) (m moment, ok bool) {
	j := i + 1
	if d.wordIs(j, "year") {
		j++
	}
	if y := d.year(j); y != 0 {
		return moment{year: y, end: j + 1}, true
	}
	return m, false
}

// fiscalWord reads "FY2023", "FY23" at token i.
func (d *Doc) fiscalWord(i int) (m moment, ok bool) {
	if y := d.fiscalYear(i); y != 0 {
		return moment{year: y, end: i + 1}, true
	}
	return m, false
}

func (d *Doc) fiscalYear(i int) int {
	w := d.text(i)
	if d.at(i).Kind != text.Word || len(w) != 4 && len(w) != 6 || w[:2] != "FY" {
		return 0
	}
	y := 0
	for _, c := range []byte(w[2:]) {
		if c < '0' || c > '9' {
			return 0
		}
		y = y*10 + int(c-'0')
	}
	if len(w) == 4 {
		return century(y)
	}
	if y < firstYear || y > lastYear {
		return 0
	}
	return y
}
