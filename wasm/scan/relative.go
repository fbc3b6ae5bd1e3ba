package scan

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// dayFrom returns the day n days from the publication.
func (d *Doc) dayFrom(n int) claim.Period {
	if d.Published == 0 {
		return claim.Period{Grain: claim.GrainDay}
	}
	day := d.Published.Add(n)
	return claim.Period{From: day, To: day, Grain: claim.GrainDay}
}

// weekFrom returns the week, Monday to Sunday, n weeks from that of the publication.
func (d *Doc) weekFrom(n int) claim.Period {
	if d.Published == 0 {
		return claim.Period{Grain: claim.GrainWeek}
	}
	monday := d.Published.Add(-(d.Published.Weekday()+6)%7 + 7*n)
	return claim.Period{From: monday, To: monday.Add(6), Grain: claim.GrainWeek}
}

// weekendFrom returns the Saturday and Sunday of the week n weeks from that of the
// publication.
func (d *Doc) weekendFrom(n int) claim.Period {
	p := d.weekFrom(n)
	if p.From != 0 {
		p.From = p.From.Add(5)
	}
	p.Grain = claim.GrainSpan
	return p
}

// lastWeekend returns the latest weekend that began before the publication.
func (d *Doc) lastWeekend() claim.Period {
	if p := d.weekendFrom(0); p.From <= d.Published {
		return p
	}
	return d.weekendFrom(-1)
}

func (d *Doc) monthFrom(n int) claim.Period {
	if d.Published == 0 {
		return claim.Period{Grain: claim.GrainMonth}
	}
	first := shift(claim.NewDay(d.Published.Year(), d.Published.Month(), 1), n, perMonth)
	return claim.Month(first.Year(), first.Month())
}

func (d *Doc) quarterFrom(n int) claim.Period {
	if d.Published == 0 {
		return claim.Period{Grain: claim.GrainQuarter}
	}
	first := shift(claim.NewDay(d.Published.Year(), (d.Published.Month()-1)/3*3+1, 1), 3*n, perMonth)
	return months(first.Year(), first.Month(), 3, claim.GrainQuarter)
}

func (d *Doc) yearFrom(n int) claim.Period {
	if d.Published == 0 || d.Published.Year()+n < 1 {
		return claim.Period{Grain: claim.GrainYear}
	}
	return claim.Year(d.Published.Year() + n)
}

func (d *Doc) decadeFrom(n int) claim.Period {
	if d.Published == 0 {
		return claim.Period{Grain: claim.GrainSpan}
	}
	y := d.Published.Year()/10*10 + 10*n
	return claim.Period{From: claim.NewDay(y, 1, 1), To: claim.NewDay(y+9, 12, 31), Grain: claim.GrainSpan}
}

// shift returns the day n units after day; the last of the month where that month is
// shorter.
func shift(day claim.Day, n, unit int) claim.Day {
	switch unit {
	case perHour:
		return day.Add((n + sign(n)*23) / 24)
	case perDay:
		return day.Add(n)
	case perWeek:
		return day.Add(7 * n)
	case perFortnight:
		return day.Add(14 * n)
	case perQuarter:
		n *= 3
	case perYear:
		n *= 12
	case perDecade:
		n *= 120
	}
	month := day.Year()*12 + day.Month() - 1 + n
	y, m := month/12, month%12+1
	if month < 12 || y > 9999 {
		return day
	}
	return claim.NewDay(y, m, min(day.DayOfMonth(), claim.DaysIn(y, m)))
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// relativeYear reads "last year", "this year" at token i; year is 0 in a text without date.
func (d *Doc) relativeYear(i int) (year, end int, ok bool) {
	if d.role(i)&datePrefix == 0 || !d.wordIs(i+1, "year") || !d.sameLine(i) {
		return 0, i, false
	}
	step := 0
	switch d.n(i) {
	case opLast:
		step = -1
	case opThis:
	case opNext:
		step = 1
	default:
		return 0, i, false
	}
	return d.yearFrom(step).From.Year(), i + 2, true
}

// relativeDate reads the date that begins with last, past, this or next at token i: "last
// month", "the past six months", "this week", "last November". the says that "the" stands
// before it, which makes a stretch up to the publication of "last year".
func (d *Doc) relativeDate(i int, the bool) (m moment, ok bool) {
	op, j := d.n(i), i+1
	if op == opThis && d.wordIs(j, "past") {
		op, j = opLast, j+1
	}
	if !d.sameLine(j) {
		return m, false
	}
	if d.role(j)&kindOfTime != 0 && d.role(j+1)&unitOfTime != 0 {
		j++
	}
	step := -1
	switch op {
	case opThis:
		step = 0
	case opNext:
		step = 1
	}
	switch r := d.role(j); {
	case op == opLast && d.wordIs(j, "quarter") && d.wordIs(j+1, "of"):
		return d.ofYear(moment{quarter: 4}, j+1)
	case r&unitOfTime != 0:
		if m, ok = d.weekOf(j, -1); ok && op == opLast {
			return m, true
		}
		if m, ok = d.nthDay(j, -1); ok && op == opLast {
			return m, true
		}
		if w := d.text(j); w[len(w)-1] == 's' {
			return m, false // "in past years"
		}
		if (the && op == opLast || op == opPast) && d.n(j) != weekend && d.n(j) != perQuarter {
			return fixed(d.back(1, d.n(j)), j+1)
		}
		return d.relativeUnit(step, j)
	case r&weekday != 0 && op == opLast && d.wordIs(j+1, "of"):
		return d.nthDay(j, -1)
	case r&(month|weekday|season|shortDay) != 0 && op != opPast && !(the && op == opThis):
		return d.relativeName(step, j)
	case op == opThis:
		return m, false
	case d.ordinalSuffix(j + 1):
		if m, ok = d.moment(j); ok && m.day != 0 && m.year == 0 && !m.set {
			m.step = step
			return m, true
		}
		return m, false
	}
	n, ok := d.numeral(j, false)
	working := false
	if ok && d.role(n.end)&kindOfTime != 0 {
		working = d.wordIs(n.end, "business") || d.wordIs(n.end, "working") || d.wordIs(n.end, "trading")
		n.end++
	}
	if !ok || n.value.Exp < 0 || n.value.Exp > 2 || n.value.Mant > 999 || d.role(n.end)&unitOfTime == 0 || d.n(n.end) == weekend {
		return m, false
	}
	if d.wordIs(n.end+1, "of") && op == opLast {
		if m, ok := d.firstDays(j, -1); ok {
			return m, true
		}
	}
	count := int(n.value.Mant) * int(pow10(int(n.value.Exp)))
	switch {
	case op == opNext && working && d.n(n.end) == perDay:
		return fixed(d.workingDays(count), n.end+1)
	case op == opNext:
		return fixed(d.forth(count, d.n(n.end)), n.end+1)
	}
	p, end := d.back(count, d.n(n.end)), n.end+1
	for d.wordIs(end, "and") {
		more, unit, next := d.stretch(end + 1)
		if next == 0 {
			break
		}
		if end = next; p.From != 0 {
			p.From = shift(p.From, -more, unit)
		}
	}
	return fixed(p, end)
}

// workingDays returns the n days from Monday to Friday after the publication, with the
// weekends between them.
func (d *Doc) workingDays(n int) claim.Period {
	if d.Published == 0 {
		return claim.Period{Grain: claim.GrainSpan}
	}
	day := d.Published
	for n > 0 {
		if day = day.Add(1); day.Weekday()%6 != 0 {
			n--
		}
	}
	return claim.Period{From: d.Published.Add(1), To: day, Grain: claim.GrainSpan}
}

// weekNumber reads "week 23" at token i: the latest week of that number, as in ISO 8601,
// that began before the publication.
func (d *Doc) weekNumber(i int) (m moment, ok bool) {
	n, digits := d.short(i+1, 2)
	if digits == 0 || n < 1 || n > 53 || !d.sameLine(i+1) || d.glued(i+2) && d.at(i+2).Kind == text.Word {
		return m, false
	}
	p := claim.Period{Grain: claim.GrainWeek}
	if d.Published != 0 {
		y := d.Published.Year()
		if p.From = firstMonday(y).Add(7 * (n - 1)); p.From > d.Published {
			p.From = firstMonday(y - 1).Add(7 * (n - 1))
		}
		p.To = p.From.Add(6)
	}
	return fixed(p, i+2)
}

// firstMonday returns the first day of the first week of year y, which holds January 4.
func firstMonday(y int) claim.Day {
	day := claim.NewDay(y, 1, 4)
	return day.Add(-((day.Weekday() + 6) % 7))
}

// forth returns the n units of time after the publication.
func (d *Doc) forth(n, unit int) claim.Period {
	if d.Published == 0 {
		return claim.Period{Grain: claim.GrainSpan}
	}
	return claim.Period{From: d.Published.Add(1), To: shift(d.Published, n, unit), Grain: claim.GrainSpan}
}

// back returns the n units of time up to the publication.
func (d *Doc) back(n, unit int) claim.Period {
	if d.Published == 0 {
		return claim.Period{Grain: claim.GrainSpan}
	}
	return claim.Period{From: shift(d.Published, -n, unit), To: d.Published, Grain: claim.GrainSpan}
}

// relativeUnit returns the unit of time at token j that lies step units from now.
func (d *Doc) relativeUnit(step, j int) (m moment, ok bool) {
	w := d.text(j)
	if w[len(w)-1] == 's' {
		return m, false
	}
	switch d.n(j) {
	case perWeek:
		return fixed(d.weekFrom(step), j+1)
	case perMonth:
		return fixed(d.monthFrom(step), j+1)
	case perQuarter:
		return fixed(d.quarterFrom(step), j+1)
	case perYear:
		return fixed(d.yearFrom(step), j+1)
	case perDecade:
		return fixed(d.decadeFrom(step), j+1)
	case weekend:
		return fixed(d.weekendFrom(step), j+1)
	}
	return m, false
}

// relativeName reads the month, weekday or season at token j that lies step from now.
func (d *Doc) relativeName(step, j int) (m moment, ok bool) {
	switch r := d.role(j); {
	case r&(weekday|shortDay) != 0 && d.at(j+1).Kind == text.Number && d.sameLine(j+1):
		if m, ok = d.moment(j + 1); ok && m.day != 0 {
			return m, true
		}
	}
	switch r := d.role(j); {
	case r&(weekday|shortDay) != 0 && step == 0:
		p := d.weekFrom(0)
		if p.From != 0 {
			day := p.From.Add((d.n(j) + 6) % 7)
			p = claim.Period{From: day, To: day}
		}
		p.Grain = claim.GrainDay
		return fixed(p, j+1)
	case r&(weekday|shortDay) != 0:
		return moment{weekday: d.n(j) + 1, step: step, end: j + 1}, true
	case r&season != 0:
		m = moment{season: d.n(j), step: step, end: j + 1}
	default:
		if n := d.n(j); d.at(j).Case == text.Lower && (n == 3 || n == 5) {
			return m, false
		}
		if m, ok = d.monthDate(j); !ok {
			m = moment{month: d.n(j), end: j + 1}
		}
		m.step = step
	}
	if step == 0 && m.year == 0 {
		if d.Published == 0 {
			return fixed(claim.Period{Grain: m.in(2000).Grain}, m.end)
		}
		m.year = d.Published.Year()
	}
	return m, true
}

// onWeekday returns the day of m's weekday: the latest one not after the publication, or
// as "last" and "next" say.
func (d *Doc) onWeekday(m moment) claim.Period {
	if d.Published == 0 {
		return claim.Period{Grain: claim.GrainDay}
	}
	back := (d.Published.Weekday() - (m.weekday - 1) + 7) % 7
	switch {
	case m.step < 0 && back == 0:
		back = 7
	case m.step > 0:
		back -= 7
	}
	return d.dayFrom(-back)
}

// weekdayDate reads the date that begins with the weekday at token i: "Tuesday", "Friday,
// Feb. 21", "Saturday 3 May".
func (d *Doc) weekdayDate(i int) (m moment, ok bool) {
	j := i + 1
	if d.role(i)&shortDay != 0 && d.is(j, '.') && d.glued(j) {
		j++
	}
	if d.is(j, ',') {
		j++
	}
	if d.wordIs(j, "the") {
		j++
	}
	if d.sameLine(j) && (d.role(j)&(month|shortMonth) != 0 || d.at(j).Kind == text.Number) {
		if m, ok = d.moment(j); ok && m.day != 0 {
			return m, true
		}
		if d.ordinalSuffix(j + 1) {
			n, _ := d.short(j, 2)
			return d.dayOfMonth(n, d.n(i), j+2)
		}
	}
	if d.role(i)&weekday == 0 {
		return m, false
	}
	if k := i + 2; d.wordIs(i+1, "of") && d.role(k)&datePrefix != 0 && d.wordIs(k+1, "week") {
		if m, ok = d.relativeDate(k, false); ok && m.fixed.Grain == claim.GrainWeek {
			if m.fixed.Grain = claim.GrainDay; m.fixed.From != 0 {
				day := m.fixed.From.Add((d.n(i) + 6) % 7)
				m.fixed.From, m.fixed.To = day, day
			}
			return m, true
		}
	}
	if n, _, end := d.stretch(i + 1); end != 0 {
		if m, ok = d.offset(n, end-1); ok {
			return d.weekdayOf(m, d.n(i)), true // "Monday two weeks from now"
		}
	}
	return moment{weekday: d.n(i) + 1, end: i + 1}, true
}

// weekdayOf returns that weekday of the week of m.
func (d *Doc) weekdayOf(m moment, weekday int) moment {
	if p := &m.fixed; p.From != 0 {
		p.From = p.From.Add((weekday+6)%7 - (p.From.Weekday()+6)%7)
		p.To = p.From
	}
	return m
}

// dayOfMonth returns the latest day n of a month, not after the publication, that falls on
// the weekday.
func (d *Doc) dayOfMonth(n, weekday, end int) (m moment, ok bool) {
	if n < 1 || n > 31 {
		return m, false
	}
	for back := 0; back > -12; back-- {
		if p := d.monthFrom(back); p.From != 0 {
			day := claim.NewDay(p.From.Year(), p.From.Month(), n)
			if day.Valid() && day <= d.Published && day.Weekday() == weekday {
				return fixed(claim.Period{From: day, To: day, Grain: claim.GrainDay}, end)
			}
		}
	}
	return fixed(claim.Period{Grain: claim.GrainDay}, end)
}

// weekOf reads "week of July", "week of 2021" at token j, the nth of them or with n = -1
// the last. Weeks run from Monday and belong to the month that holds their Thursday, as
// in ISO 8601.
func (d *Doc) weekOf(j, n int) (m moment, ok bool) {
	if !d.wordIs(j, "week") || !d.wordIs(j+1, "of") {
		return m, false
	}
	if m, ok = d.moment(j + 2); !ok || m.day != 0 || m.weekday != 0 {
		return m, false
	}
	p := d.resolve(m)
	if p.From == 0 {
		return fixed(claim.Period{Grain: claim.GrainWeek}, m.end)
	}
	thursday := p.From.Add((4 - p.From.Weekday() + 7) % 7).Add(7 * (n - 1))
	if n < 0 {
		thursday = p.To.Add(-((p.To.Weekday() - 4 + 7) % 7))
	}
	return fixed(claim.Period{From: thursday.Add(-3), To: thursday.Add(3), Grain: claim.GrainWeek}, m.end)
}

// countedTime reads the date that begins with the number at token i: "five years ago", "two
// weeks from today", "the 3 past months".
func (d *Doc) countedTime(i int) (m moment, ok bool) {
	if m, ok = d.ago(i); ok {
		return m, true
	}
	if n, _, end := d.stretch(i); end != 0 {
		return d.offset(n, end-1)
	}
	if !d.timesFollow(i) || d.Published == 0 {
		return m, false
	}
	n, ok := d.numeral(i, false)
	j := n.end
	if w := d.text(j + 1); !ok || n.value.Exp != 0 || n.value.Mant > 999 || d.role(j+1)&unitOfTime == 0 || w[len(w)-1] != 's' {
		return m, false
	}
	switch count := int(n.value.Mant); {
	case d.role(j)&datePrefix != 0 && (d.n(j) == opLast || d.n(j) == opPast), d.wordIs(j, "previous"):
		return fixed(d.back(count, d.n(j+1)), j+2)
	case d.role(j)&datePrefix != 0 && d.n(j) == opNext, d.wordIs(j, "upcoming"):
		return fixed(d.forth(count, d.n(j+1)), j+2)
	}
	return m, false
}

const numberWords = 3 // of a small number, before its unit of time

// timesFollow reports whether a unit of time stands soon after token i, so that it is
// worth reading the number there.
func (d *Doc) timesFollow(i int) bool {
	if !d.near(isTime, i+1) {
		return false
	}
	for k := i + 1; k <= i+numberWords+1 && d.sameLine(k); k++ {
		if d.role(k)&unitOfTime != 0 {
			return true
		}
	}
	return false
}

// offset reads what tells from which day to count n of the unit of time at token j: "from
// today", "before yesterday". Only days that the publication gives are counted from.
func (d *Doc) offset(n, j int) (m moment, ok bool) {
	k := j + 2
	if !d.sameLine(k) || d.role(k)&relative == 0 && !d.wordIs(k, "now") {
		return m, false
	}
	switch d.text(j + 1) {
	case "before":
		n = -n
	case "after", "from":
	default:
		return m, false
	}
	p := d.dayFrom(d.n(k))
	if p.From != 0 {
		p.From = shift(p.From, n, d.n(j))
		p.To = p.From
	}
	return fixed(p, k+1)
}

// weekWith reads the day of "the week of July 4", "the week beginning on March 7" after
// the word week, before token j.
func (d *Doc) weekWith(j int) (m moment, ok bool) {
	switch d.text(j) {
	case "of", "beginning", "starting", "commencing", "ending", "ended":
	default:
		return m, false
	}
	if j++; d.wordIs(j, "on") {
		j++
	}
	if m, ok = d.moment(j); !ok || m.day == 0 || m.lastDay != 0 {
		return m, false
	}
	p := d.resolve(m)
	if p.From != 0 {
		p.From = p.From.Add(-((p.From.Weekday() + 6) % 7))
		p.To = p.From.Add(6)
	}
	p.Grain = claim.GrainWeek
	return fixed(p, m.end)
}

// nthDay reads "Friday of July", "day of March 2019" at token j: the nth such day of that
// month, quarter or year, or with n = -1 the last.
func (d *Doc) nthDay(j, n int) (m moment, ok bool) {
	if d.role(j)&weekday == 0 && !d.wordIs(j, "day") || !d.wordIs(j+1, "of") {
		return m, false
	}
	if m, ok = d.moment(j + 2); !ok || m.day != 0 || m.weekday != 0 {
		return m, false
	}
	p := d.resolve(m)
	if p.From == 0 {
		return fixed(claim.Period{Grain: claim.GrainDay}, m.end)
	}
	step, first, last := 1, p.From, p.To
	if d.role(j)&weekday != 0 {
		step = 7
		first = first.Add((d.n(j) - first.Weekday() + 7) % 7)
		last = last.Add(-((last.Weekday() - d.n(j) + 7) % 7))
	}
	if n > 0 {
		last = first.Add(step * (n - 1))
	}
	if last > p.To {
		return m, false
	}
	return fixed(claim.Period{From: last, To: last, Grain: claim.GrainDay}, m.end)
}

// ago reads "five years ago", "a decade ago" at token i: the calendar year, or month or
// day, that lies so far back. Of several units, "1 month, 21 days ago", it makes a day.
func (d *Doc) ago(i int) (m moment, ok bool) {
	day, parts := d.Published, 0
	for ; parts < maxAgoParts; parts++ {
		n, unit, end := d.stretch(i)
		if end == 0 {
			return m, false
		}
		if d.wordIs(end, "ago") {
			if parts == 0 {
				return fixed(d.unitAgo(n, unit), end+1)
			}
			p := claim.Period{Grain: claim.GrainDay}
			if day != 0 {
				p.From = shift(day, -n, unit)
				p.To = p.From
			}
			return fixed(p, end+1)
		}
		if day != 0 {
			day = shift(day, -n, unit)
		}
		if i = end; d.is(i, ',') {
			i++
		}
		if d.wordIs(i, "and") {
			i++
		}
	}
	return m, false
}

const maxAgoParts = 3 // years, months and days

// stretch reads "five years", "a decade" at token i; end is 0 when there is none.
func (d *Doc) stretch(i int) (n, unit, end int) {
	if d.role(i)&article != 0 && d.role(i+1)&unitOfTime != 0 {
		return 1, d.n(i + 1), i + 2
	}
	if !d.timesFollow(i) {
		return 0, 0, 0
	}
	num, ok := d.numeral(i, false)
	if !ok || d.role(num.end)&unitOfTime == 0 || num.value.Exp != 0 && num.value.Exp != 1 || num.value.Mant > 999 {
		return 0, 0, 0
	}
	return int(num.value.Mant) * int(pow10(int(num.value.Exp))), d.n(num.end), num.end + 1
}

func (d *Doc) unitAgo(n, unit int) claim.Period {
	switch unit {
	case perYear:
		return d.yearFrom(-n)
	case perDecade:
		return d.yearFrom(-10 * n)
	case perMonth:
		return d.monthFrom(-n)
	case perQuarter:
		return d.quarterFrom(-n)
	case perWeek:
		return d.dayFrom(-7 * n)
	case perFortnight:
		return d.dayFrom(-14 * n)
	case perHour:
		return d.dayFrom(-n / 24)
	case weekend:
		return d.weekendFrom(-n)
	}
	return d.dayFrom(-n)
}
