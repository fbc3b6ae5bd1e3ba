package verdict

import (
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A match is how an amount of a text stands to an amount of a record.
type match uint8

// The matches, from no ground for a comparison to agreement.
const (
	incomparable match = iota // other units, and the record gives no figure in the text's
	below                     // less than the record, which may be a part of it: no accusation
	far                       // of another size and other digits: of something else
	near                      // outside the tolerance, but not by enough to be sure
	differs                   // more than the record can be made to cover
	misplaced                 // about the record's number with the decimal point elsewhere
	slipped                   // the record's digits at another order of magnitude
	hedged                    // within the hedges of the two
	equal                     // the same number, as far as the text writes it
)

func (m match) agrees() bool      { return m >= hedged }
func (m match) contradicts() bool { return m == differs || m.rescaled() }

// rescaled reports whether the amount is the record's at another order of magnitude.
func (m match) rescaled() bool { return m == misplaced || m == slipped }

// margins say by how many hundredths of the record a larger amount must exceed it before it
// can be said to differ.
const (
	marginFinding = 105 // a body's own figure, repeated while it was news
	marginOver    = 700 // "more than X" does not say how much more, but not this much
	marginSure    = 300 // beyond this no revision and no day's price explains it
	marginOther   = 800 // and beyond this, with other digits, it measures something else
)

// A telling is an amount of a text with what it covers, worked out once for all the records
// that it is held against.
type telling struct {
	*claim.Quantity
	exact  interval // by its digits
	wide   interval // with its hedge
	around interval // with its hedge, or a hundredth either way
	least  number   // from where on it can be said to differ
	digits digits
	size   int // digits before the decimal point of its lower bound
}

func tell(q *claim.Quantity) telling {
	low, high := bounds(q)
	wide := meant(q)
	around := interval{smaller(wide.low, of(low).percent(99)), larger(wide.high, of(high).percent(101))}
	return telling{q, written(q, roundingCap).settled(), wide.settled(), around.settled(), written(q, differsCap).low.settled(), digitsOf(q), corpus.Magnitude(low)}
}

// A stating is an amount of a record with what it covers, worked out when it is first held
// against an amount in its unit.
type stating struct {
	*claim.Quantity
	worked bool
	points interval // with no tolerance
	exact  interval // by its digits
	wide   interval // with its hedge
	digits digits
	size   int // digits before the decimal point of its upper bound
}

func (r *stating) work() {
	q := r.Quantity
	r.worked, r.digits = true, digitsOf(q)
	r.points, r.exact, r.wide = points(q).settled(), printed(q).settled(), stated(q).settled()
	r.size = magnitude(r.wide.high)
}

// state returns the stating of an amount of the corpus, the same one for the whole report.
func (j *judge) state(q *claim.Quantity) *stating {
	r := j.statings[q]
	if r == nil {
		r = &stating{Quantity: q}
		j.statings[q] = r
	}
	return r
}

// compare holds an amount of a text against one of a record in the same unit.
func compare(text *telling, record *stating, margin uint64) match {
	if text.Unit != record.Unit {
		return incomparable
	}
	if !record.worked {
		record.work()
	}
	if text.exact.overlaps(&record.points) && sameSide(text.Qualifier, record.Qualifier) {
		return equal
	}
	if text.wide.crosses(&record.exact) || text.exact.crosses(&record.wide) {
		return hedged
	}
	return apart(text, record, margin)
}

// printed returns what the digits of a record cover; a bound covers itself alone.
func printed(q *claim.Quantity) interval {
	if q.Qualifier == claim.Over || q.Qualifier == claim.Under {
		return points(q)
	}
	return written(q, roundingCap)
}

// points returns the numbers of q with no tolerance.
func points(q *claim.Quantity) interval {
	low, high := bounds(q)
	return interval{of(low), of(high)}
}

// overlap reports whether two quantities share a number, with no tolerance.
func overlap(a, b *claim.Quantity) bool {
	x, y := points(a), points(b)
	return x.overlaps(&y)
}

// sameSide reports whether two qualifiers hedge the same way, plain numbers and
// approximate ones counting as one.
func sameSide(text, record claim.Qualifier) bool {
	return plain(text) && plain(record) || text == record && text != claim.Vague
}

func plain(q claim.Qualifier) bool { return q == claim.Exact || q == claim.About || q == "" }

// apart tells how two amounts that do not agree stand to each other.
func apart(text *telling, record *stating, margin uint64) match {
	if text.Qualifier == claim.Vague || text.Qualifier == claim.Range || record.Qualifier == claim.Vague {
		return near
	}
	if text.Qualifier != claim.Under && sameDigits(text, record) {
		return slipped
	}
	switch low, source := &text.least, &record.wide; {
	case !low.above(&source.high):
		return below
	case record.Qualifier == claim.Over && low.cmp(source.low.percent(marginOver)) <= 0:
		return near
	case shifted(text, record):
		return misplaced
	case low.cmp(source.high.percent(marginOther)) > 0:
		return far
	case low.cmp(source.high.percent(margin)) > 0:
		return differs
	}
	return near
}

// digits are those of one number, not of a range, without the zeros behind them.
type digits struct {
	mant   uint64 // 0 = of a range, or of nothing
	places int    // before the decimal point
}

func digitsOf(q *claim.Quantity) digits {
	low, high := bounds(q)
	if low.Cmp(high) != 0 {
		return digits{}
	}
	low = low.Normal()
	return digits{low.Mant, corpus.Magnitude(low)}
}

// sameDigits reports whether two unequal amounts have the same digits, two or more of them:
// one is the other by a slip of the decimal point or of "million" for "billion". A text
// may have rounded what it then made too large.
func sameDigits(text *telling, record *stating) bool {
	x, y := text.digits, record.digits
	places := x.places - y.places
	if y.mant == 0 || x.mant < 10 || places == 0 {
		return false
	}
	if x.mant == y.mant {
		return places > 0 || places == -1 || places == -3 || places == -6
	}
	if places < 0 {
		return false
	}
	raised := record.points.raised(places)
	return text.exact.overlaps(&raised)
}

// shifted reports whether an amount, its hedge included or a hundredth either way, would
// agree with a record's if its decimal point stood further left.
func shifted(text *telling, record *stating) bool {
	by := text.size - record.size
	for places := max(1, by-1); places <= by+1; places++ {
		if raised := record.wide.raised(places); text.around.overlaps(&raised) {
			return true
		}
	}
	return false
}

// better reports whether a match of one amount against the figures of one record is to be
// taken instead of another: agreement with any figure is agreement, and doubt about one is
// doubt.
func better(a, than match) bool { return rank[a] > rank[than] }

// rank orders matches by how much they speak for the text.
var rank = [...]uint8{incomparable: 0, far: 1, differs: 2, misplaced: 3, below: 4, slipped: 5, near: 6, hedged: 7, equal: 8}
