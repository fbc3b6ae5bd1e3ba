package scan

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// period reads the period at token i: one moment, or two with the words that join them.
// end is 0 when there is none.
func (d *Doc) period(i int) (p claim.Period, end int) {
	if d.role(i)&datePrefix != 0 {
		switch d.n(i) {
		case opSince:
			return d.since(i + 1)
		case opBetween:
			return d.span(i+1, true, true)
		case opFrom:
			return d.span(i+1, true, false)
		}
	}
	return d.span(i, false, false)
}

// since reads the moment at token i, from which the period runs to the publication.
func (d *Doc) since(i int) (p claim.Period, end int) {
	switch {
	case d.wordIs(i, "at") && d.wordIs(i+1, "least"):
		i += 2
	case d.role(i)&hedgeWord != 0:
		i++
	}
	m, ok := d.moment(i)
	if !ok {
		return p, 0
	}
	p = d.resolve(m)
	if p.From == 0 || d.Published == 0 || p.From > d.Published {
		return claim.Period{Grain: claim.GrainSpan}, m.end
	}
	return claim.Period{From: p.From, To: d.Published, Grain: claim.GrainSpan}, m.end
}

// span reads the moment at token i and the one it reaches to, if any; joined says that a
// word before them asks for both, and by "and" for which word stands between.
func (d *Doc) span(i int, joined, and bool) (p claim.Period, end int) {
	a, ok := d.moment(i)
	if !ok && joined {
		if a, ok = d.now(i); !ok {
			a, ok = d.dayBefore(i, and)
		}
	}
	if !ok {
		return p, 0
	}
	j := d.reach(a, joined, and)
	if j > 0 {
		if d.wordIs(j, "the") && d.at(j+1).Kind == text.Number {
			j++
		}
		b, ok := d.moment(j)
		if !ok {
			b, ok = d.now(j)
		}
		if !ok {
			b, ok = d.sameMonth(a, j)
		}
		b.ahead = ok && b.year == 0 && !b.set && (a.set && a.fixed.To == d.Published && d.Published != 0 || joined && d.ahead(i))
		if ok && d.joins(&a, &b) {
			from, to := d.resolve(a), d.resolve(b)
			if from.From != 0 && to.To != 0 && from.From < to.To {
				return claim.Period{From: from.From, To: to.To, Grain: claim.GrainSpan}, b.end
			}
			if from.From == 0 && to.To == 0 {
				return claim.Period{Grain: claim.GrainSpan}, b.end
			}
		}
	}
	if joined {
		if a.lastDay != 0 {
			return d.resolve(a), a.end // "between 4–22 January"
		}
		return p, 0
	}
	if a.year == 0 && (a.month != 0 || a.quarter != 0) && (d.wordIs(a.end, "and") || d.wordIs(a.end, "or")) {
		if b, ok := d.moment(a.end + 1); ok && b.year != 0 && (b.month != 0) == (a.month != 0) {
			a.year = b.year // "March and April 2022"
		}
	}
	a.ahead = a.year == 0 && !a.set && a.step == 0 && a.weekday == 0 && d.ahead(i)
	return d.resolve(a), a.end
}

const aheadWords = 10 // before a date, among which it is looked for whether it is to come

// ahead reports whether the words before token i, in its clause, say that something is
// still to come: "will be sentenced in May", "plans to vote by June 30".
func (d *Doc) ahead(i int) bool {
	switch d.text(i - 1) {
	case "in", "on", "by", "until", "till", "before", "from", "for":
	default:
		return false
	}
	for k := i - 1; k >= 0 && k > i-aheadWords && d.sameLine(k+1); k-- {
		switch t := d.at(k); {
		case t.Kind == text.Symbol && (t.Is('.') || t.Is(';') || t.Is('(') || t.Is('"') || t.Is(',') || t.Is(':')):
			return false
		case d.cue(k)&crime != 0:
			return false // "will repay the victims of the hack in March"
		case d.role(k)&toCome != 0:
			return true
		}
	}
	return false
}

// now reads the end of a period that lasts: "from 2019 to now", "until the present".
func (d *Doc) now(j int) (m moment, ok bool) {
	switch {
	case d.wordIs(j, "now"), d.wordIs(j, "date"), d.wordIs(j, "present"):
		return fixed(d.dayFrom(0), j+1)
	case d.wordIs(j, "the") && d.wordIs(j+1, "present"), d.wordIs(j, "current") && d.wordIs(j+1, "date"):
		return fixed(d.dayFrom(0), j+2)
	}
	return m, false
}

// reach returns the token after what joins the moment a to the end of a period; 0 when
// nothing does.
func (d *Doc) reach(a moment, joined, and bool) int {
	j := a.end
	switch {
	case and:
		if d.wordIs(j, "and") {
			return j + 1
		}
	case d.isDash(j) && d.at(j).Space == d.at(j+1).Space, (d.is(j, '—') || d.is(j, '~')) && d.glued(j) && d.glued(j+1):
		return j + 1
	case d.wordIs(j, "to"), d.wordIs(j, "through"), d.wordIs(j, "thru"), d.wordIs(j, "until"), d.wordIs(j, "till"):
		return j + 1
	case joined && d.is(j, ',') && d.wordIs(j+1, "to"):
		return j + 2
	}
	return 0
}

// sameMonth reads the day at token j as one of the month of a: the "17" of "June 10 to
// 17, 2022".
func (d *Doc) sameMonth(a moment, j int) (b moment, ok bool) {
	if a.month == 0 || a.day == 0 || a.set {
		return b, false
	}
	n, end := d.day(j)
	if n <= a.day || !d.sameLine(j) {
		return b, false
	}
	b = moment{year: a.year, month: a.month, day: n, end: end}
	return b, a.year == 0 && d.yearAfter(&b, end) || d.pauses(end) || d.role(end)&stop != 0
}

// dayBefore reads the day at token i whose month stands with the day after it: the "3" of
// "between 3 and 12 September", which and marks.
func (d *Doc) dayBefore(i int, and bool) (a moment, ok bool) {
	n, end := d.day(i)
	if n == 0 || !d.sameLine(i) {
		return a, false
	}
	j := d.reach(moment{end: end}, true, and)
	if j == 0 {
		return a, false
	}
	b, ok := d.moment(j)
	if !ok || b.month == 0 || b.day <= n || b.set {
		return a, false
	}
	return moment{year: b.year, month: b.month, day: n, end: end}, true
}

// joins reports whether a and b can be the ends of one period, and gives both the year
// that only one of them is written with.
func (d *Doc) joins(a, b *moment) bool {
	if a.set || b.set {
		return true
	}
	if a.weekday != 0 && b.weekday != 0 && d.Published != 0 {
		to := d.onWeekday(*b).From
		back := (to.Weekday() - (a.weekday - 1) + 7) % 7
		*a = moment{set: true, fixed: claim.Period{From: to.Add(-back), To: to.Add(-back), Grain: claim.GrainDay}, end: a.end}
		return true
	}
	switch {
	case a.year == 0 && b.year != 0 && a.month != 0 && b.month != 0:
		a.year = b.year
		if a.month > b.month {
			a.year--
		}
	case a.year == 0 && b.year != 0:
		a.year = b.year
	case a.year != 0 && b.year == 0:
		b.year = a.year
	case a.year == 0 && d.Published != 0:
		p := d.resolve(*b)
		if b.year = p.From.Year(); a.month > b.month {
			a.year = b.year - 1
		} else {
			a.year = b.year
		}
	}
	return true
}

// A moment is a date as written: what is not said is zero.
type moment struct {
	year, month, day int
	lastDay          int // of "3–4 April"
	quarter, half    int
	season           int  // its first month
	part             int  // opEarly, opMid, opLate, opStart, opEnd; 0 = all of it
	weekday          int  // plus one
	step             int  // of a weekday, month or season: -1 "last", 1 "next"
	ahead            bool // said to come, so that the next one is meant
	set              bool
	fixed            claim.Period // set: what it means, unknown when zero
	end              int          // the token after it
}

func fixed(p claim.Period, end int) (moment, bool) {
	return moment{set: true, fixed: p, end: end}, true
}

// moment reads the date at token i.
func (d *Doc) moment(i int) (m moment, ok bool) {
	if d.at(i).Kind == text.Number {
		if m, ok = d.numberDate(i); ok {
			return m, ok
		}
		return d.countedTime(i)
	}
	if y := d.shortYear(i); y != 0 && d.role(i-1)&datePrefix != 0 {
		return moment{year: y, end: i + 2}, true // since ’82
	}
	switch r := d.role(i); {
	case r == 0:
		return d.fiscalWord(i)
	case r&(month|shortMonth) != 0:
		return d.monthDate(i)
	case r&(weekday|shortDay) != 0:
		return d.weekdayDate(i)
	case r&relative != 0:
		return fixed(d.dayFrom(d.n(i)), i+1)
	case r&weekName != 0:
		return d.weekNumber(i)
	case r&decadeName != 0:
		if d.wordIs(i-1, "the") {
			return fixed(tenYears(1900+d.n(i)), i+1)
		}
		return m, false
	case r&small != 0 && d.n(i) == 19 && d.role(i+1)&decadeName != 0:
		return fixed(tenYears(1900+d.n(i+1)), i+2)
	case r&(quarterName|halfName) != 0:
		return d.quarterDate(i)
	case r&datePrefix != 0:
		return d.prefixed(i, false)
	case r&ordinal != 0 && d.monthAfterDay(i) == 0:
		return d.ordinalDate(i)
	case r&season != 0:
		return d.seasonDate(i)
	case r&(tens|nth) != 0 && d.monthAfterDay(i) > 0:
		return d.dayInWords(i)
	case r&(small|tens) != 0 && d.leadsToYear(i-1):
		if y, end := d.wordYear(i); y != 0 && !d.countsOn(end) {
			return moment{year: y, end: end}, true
		}
		return d.countedTime(i)
	case r&(small|tens|article) != 0:
		return d.countedTime(i)
	}
	return m, false
}

// monthAfterDay returns the token of the month in "twenty-second of June" at token i, 0
// when there is none.
func (d *Doc) monthAfterDay(i int) int {
	if d.role(i)&nth != 0 && d.role(i-1)&tens != 0 {
		return 0 // the rest of a longer number
	}
	n, end := d.day(i)
	if n == 0 || !d.sameLine(end) {
		return 0
	}
	if d.wordIs(end, "of") {
		end++
	}
	if d.role(end)&(month|shortMonth) == 0 {
		return 0
	}
	return end
}

// dayInWords reads "twenty-second of June 2017" at token i.
func (d *Doc) dayInWords(i int) (m moment, ok bool) {
	k := d.monthAfterDay(i)
	m.day, _ = d.day(i)
	m.month, m.end = d.n(k), k+1
	d.yearAfter(&m, m.end)
	return m, true
}

// prefixed reads the date that begins with the word at token i: "the last five years",
// "early 2018", "the end of 2017", "next month". the says that "the" stands before it.
func (d *Doc) prefixed(i int, the bool) (m moment, ok bool) {
	switch d.n(i) {
	case opThe:
		switch r := d.role(i + 1); {
		case the || !d.sameLine(i+1):
		case r&datePrefix != 0:
			return d.prefixed(i+1, true)
		case r&ordinal != 0:
			return d.ordinalDate(i + 1)
		case r&unitOfTime != 0 && d.n(i+1) == weekend:
			return fixed(d.lastWeekend(), i+2)
		case r&unitOfTime != 0 && d.n(i+1) == perDay:
			return d.offset(1, i+1)
		case r&unitOfTime != 0 && d.n(i+1) == perWeek:
			return d.weekWith(i + 2)
		case r&season != 0 && d.wordIs(i+2, "of"):
			return d.seasonDate(i + 1)
		}
	case opLast, opPast, opThis, opNext:
		return d.relativeDate(i, the)
	case opFinal:
		return d.ordinalDate(i)
	case opFiscal:
		return d.fiscalDate(i)
	case opEarly, opMid, opLate:
		return d.partDate(i)
	case opStart, opEnd:
		return d.boundary(i)
	}
	return m, false
}

// partDate reads "early 2018", "mid-May 2024", "late last year", "the middle of 2022".
func (d *Doc) partDate(i int) (m moment, ok bool) {
	j := i + 1
	if d.wordIs(i, "middle") {
		return d.boundary(i)
	}
	if d.hyphened(j) {
		j++
	}
	if d.wordIs(j, "in") || d.wordIs(j, "on") && d.n(i) == opEarly {
		j++
	}
	if d.role(j)&datePrefix != 0 && d.n(j) != opThis && d.n(j) != opLast && d.n(j) != opNext {
		return m, false
	}
	m, ok = d.moment(j)
	if !ok || m.day != 0 || m.part != 0 {
		return m, false
	}
	return d.inPart(m, d.n(i))
}

// inPart narrows the month or year m to a part of it.
func (d *Doc) inPart(m moment, part int) (moment, bool) {
	if m.set {
		if m.fixed.From == 0 {
			return m, true
		}
		switch m.fixed.Grain {
		case claim.GrainYear:
			m.year = m.fixed.From.Year()
		case claim.GrainMonth:
			m.year, m.month = m.fixed.From.Year(), m.fixed.From.Month()
		default:
			return m, false
		}
		m.set, m.fixed = false, claim.Period{}
	}
	if m.weekday != 0 {
		return m, false
	}
	m.part = part
	return m, true
}

// boundary reads "end of 2017", "the beginning of March", "the end of the year".
func (d *Doc) boundary(i int) (m moment, ok bool) {
	if !d.wordIs(i+1, "of") {
		return m, false
	}
	j := i + 2
	part := d.n(i)
	if d.wordIs(j, "the") {
		return d.boundaryOfThis(j+1, part)
	}
	if m, ok = d.moment(j); !ok || m.day != 0 {
		return m, false
	}
	return d.inPart(m, part)
}

// boundaryOfThis reads the "year" of "the end of the year" at token j.
func (d *Doc) boundaryOfThis(j, part int) (m moment, ok bool) {
	if d.role(j)&unitOfTime == 0 {
		return m, false
	}
	var p claim.Period
	switch d.n(j) {
	case perYear:
		p = d.yearFrom(0)
	case perMonth:
		p = d.monthFrom(0)
	default:
		return m, false
	}
	m, _ = fixed(p, j+1)
	return d.inPart(m, part)
}

// seasonDate reads "summer 2022", "the summer of 2022".
func (d *Doc) seasonDate(i int) (m moment, ok bool) {
	j := i + 1
	if d.wordIs(j, "of") {
		j++
	}
	if y := d.year(j); y != 0 {
		return moment{season: d.n(i), year: y, end: j + 1}, true
	}
	if y, end, ok := d.relativeYear(j); ok {
		return moment{season: d.n(i), year: y, end: end, set: y == 0}, true
	}
	return m, false
}

// ordinalDate reads "first quarter of 2024", "second half of last year", "first 18 days of
// April" at token i.
func (d *Doc) ordinalDate(i int) (m moment, ok bool) {
	n := d.n(i)
	if d.role(i)&ordinal == 0 {
		n = -1
	}
	j := i + 1
	if d.hyphened(j) {
		j++
	}
	switch {
	case !d.sameLine(j):
	case d.wordIs(j, "quarter"):
		m.quarter = n
		if n < 0 {
			m.quarter = 4
		}
		return d.ofYear(m, j+1)
	case d.wordIs(j, "half") && n <= 2:
		m.half = n
		if n < 0 {
			m.half = 2
		}
		if m, ok = d.ofYear(m, j+1); ok && (m.end > j+1 || d.wordIs(i-1, "the") && !d.wordIs(j+1, "of")) {
			return m, true
		}
		return m, false
	case d.wordIs(j, "week"):
		return d.weekOf(j, n)
	case d.role(j)&weekday != 0, d.wordIs(j, "day"):
		return d.nthDay(j, n)
	case n == 1 || n == -1:
		return d.firstDays(j, n)
	}
	return m, false
}

// firstDays reads "18 days of April", "three months of 2024" at token j; n is 1 for the
// first of them, -1 for the last.
func (d *Doc) firstDays(j, n int) (m moment, ok bool) {
	num, ok := d.numeral(j, false)
	if !ok || d.role(num.end)&unitOfTime == 0 || !d.wordIs(num.end+1, "of") || num.value.Exp != 0 || num.value.Mant > 366 {
		return m, false
	}
	k := num.end + 2
	var whole claim.Period
	if d.wordIs(k, "the") && d.wordIs(k+1, "year") {
		m, _ = fixed(d.yearFrom(0), k+2)
	} else if m, ok = d.moment(k); !ok {
		return m, false
	}
	if whole = d.resolve(m); whole.From == 0 {
		return fixed(claim.Period{}, m.end)
	}
	p := claim.Period{From: whole.From, To: shift(whole.From, int(num.value.Mant), d.n(num.end)).Add(-1), Grain: claim.GrainSpan}
	if n < 0 {
		p = claim.Period{From: shift(whole.To.Add(1), -int(num.value.Mant), d.n(num.end)), To: whole.To, Grain: claim.GrainSpan}
	}
	return fixed(p, m.end)
}

// quarterDate reads "Q1 2024", "H1 of 2023", "Q4" at token i.
func (d *Doc) quarterDate(i int) (m moment, ok bool) {
	if d.role(i)&quarterName != 0 {
		m.quarter = d.n(i)
	} else {
		m.half = d.n(i)
	}
	if m, ok = d.ofYear(m, i+1); !ok {
		return m, false
	}
	return m, m.quarter != 0 || m.end > i+1
}

// ofYear takes in the year that stands, with or without "of", at token j after m.
func (d *Doc) ofYear(m moment, j int) (moment, bool) {
	m.end = j
	k := j
	switch {
	case !d.sameLine(j):
		return m, true
	case d.wordIs(k, "of"), d.wordIs(k, "in"), d.is(k, ','), d.is(k, '-') && d.glued(k), d.is(k, '/') && d.glued(k):
		k++
	}
	if d.wordIs(k, "the") && d.wordIs(k+1, "year") && k > j {
		m.end = k + 2
		return m, true
	}
	if d.role(k)&datePrefix != 0 && d.n(k) == opFiscal {
		k++
		if d.wordIs(k, "year") {
			k++
		}
	}
	if y := d.year(k); y != 0 {
		m.year, m.end = y, k+1
		return m, true
	}
	if y := d.shortYear(k); y != 0 {
		m.year, m.end = y, k+2
		return m, true
	}
	if y := d.fiscalYear(k); y != 0 {
		m.year, m.end = y, k+1
		return m, true
	}
	if y, end := d.wordYear(k); y != 0 && !d.countsOn(end) {
		m.year, m.end = y, end
		return m, true
	}
	if y, end, ok := d.relativeYear(k); ok {
		m.year, m.end, m.set = y, end, y == 0
		return m, true
	}
	return m, !d.wordIs(j, "of")
}

// resolve returns the period that m means.
func (d *Doc) resolve(m moment) claim.Period {
	switch {
	case m.set:
		return m.fixed
	case m.weekday != 0:
		return d.onWeekday(m)
	case m.year != 0:
		return m.in(m.year)
	case d.Published == 0:
		return claim.Period{Grain: m.in(2000).Grain}
	}
	y := d.Published.Year()
	p := m.in(y)
	switch {
	case m.ahead:
		if p.To < d.Published {
			p = m.in(y + 1)
		}
	case m.step > 0:
		if p.From <= d.Published {
			p = m.in(y + 1)
		}
	case m.step < 0:
		if p.To >= d.Published {
			p = m.in(y - 1)
		}
	case p.From > d.Published:
		if earlier := m.in(y - 1); earlier.From != 0 {
			p = earlier
		}
	}
	return p
}

// in returns the period that m means in year y.
func (m moment) in(y int) claim.Period {
	switch {
	case m.quarter != 0:
		return months(y, 3*m.quarter-2, 3, claim.GrainQuarter)
	case m.half != 0:
		return months(y, 6*m.half-5, 6, claim.GrainHalf)
	case m.season != 0:
		return months(y, m.season, 3, claim.GrainSpan)
	case m.month == 0:
		return partOfYear(y, m.part)
	case m.day == 0:
		return partOfMonth(y, m.month, m.part)
	}
	from, to := claim.NewDay(y, m.month, m.day), claim.NewDay(y, m.month, max(m.day, m.lastDay))
	if !from.Valid() || !to.Valid() {
		return claim.Period{}
	}
	if from != to {
		return claim.Period{From: from, To: to, Grain: claim.GrainSpan}
	}
	return claim.Period{From: from, To: to, Grain: claim.GrainDay}
}

// months returns n months from month m of year y on.
func months(y, m, n int, grain claim.Grain) claim.Period {
	last, ly := m+n-1, y
	if last > 12 {
		last, ly = last-12, y+1
	}
	return claim.Period{From: claim.NewDay(y, m, 1), To: claim.NewDay(ly, last, claim.DaysIn(ly, last)), Grain: grain}
}

// partOfYear returns year y or its early, middle or late third, or its first or last month.
func partOfYear(y, part int) claim.Period {
	switch part {
	case opEarly:
		return months(y, 1, 4, claim.GrainSpan)
	case opMid:
		return months(y, 5, 4, claim.GrainSpan)
	case opLate:
		return months(y, 9, 4, claim.GrainSpan)
	case opStart:
		return claim.Month(y, 1)
	case opEnd:
		return claim.Month(y, 12)
	}
	return claim.Year(y)
}

// partOfMonth returns a month or its first ten days, the next ten, or the rest.
func partOfMonth(y, m, part int) claim.Period {
	from, to := 1, claim.DaysIn(y, m)
	switch part {
	case opEarly, opStart:
		to = 10
	case opMid:
		from, to = 11, 20
	case opLate, opEnd:
		from = 21
	default:
		return claim.Month(y, m)
	}
	return claim.Period{From: claim.NewDay(y, m, from), To: claim.NewDay(y, m, to), Grain: claim.GrainSpan}
}

// settleQuarters gives "Q1" the year of "Q1 2026" in a text whose day is not known: the last,
// since a report holds its quarter against earlier ones.
func (d *Doc) settleQuarters() {
	if d.Published != 0 {
		return
	}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Kind != claim.Date || m.Period.Grain != claim.GrainQuarter || m.Period.Known() || len(m.Text) != 2 {
			continue
		}
		if p := d.quarterNamed(int(m.Text[1] - '0')); p.Known() {
			m.Period = p
		}
	}
}

// quarterNamed returns the quarter n of the last year for which the text names it.
func (d *Doc) quarterNamed(n int) (p claim.Period) {
	for i := range d.Mentions {
		q := d.Mentions[i].Period
		if d.Mentions[i].Kind != claim.Date || q.Grain != claim.GrainQuarter || !q.Known() || (q.From.Month()+2)/3 != n {
			continue
		}
		if q.From > p.From {
			p = q
		}
	}
	return p
}
