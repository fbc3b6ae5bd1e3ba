package verdict

import (
	"math/bits"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A number is the exact number (hi·2⁶⁴ + lo) × 10^exp. Judging uses no floating point.
type number struct {
	hi, lo uint64
	exp    int
}

func of(d claim.Decimal) number { return number{lo: d.Mant, exp: int(d.Exp)} }

func (x number) zero() bool { return x.hi == 0 && x.lo == 0 }

// times returns x·n; ok is false when it does not fit in 128 bits.
func (x number) times(n uint64) (y number, ok bool) {
	if x.hi == 0 && x.lo < 1<<32 && n < 1<<32 {
		return number{lo: x.lo * n, exp: x.exp}, true
	}
	carry, lo := bits.Mul64(x.lo, n)
	over, hi := bits.Mul64(x.hi, n)
	hi, c := bits.Add64(hi, carry, 0)
	return number{hi, lo, x.exp}, over == 0 && c == 0
}

// percent returns n hundredths of x. Mantissas of decimals leave room for it.
func (x number) percent(n uint64) number {
	y, _ := x.times(n)
	y.exp -= 2
	return y
}

// lowered returns x with the exponent exp, which is not above its own; ok is false when it
// does not fit.
func (x number) lowered(exp int) (y number, ok bool) {
	if x.exp-exp > 2*maxDigits && !x.zero() {
		return x, false
	}
	for x.exp > exp && !x.zero() {
		step := min(x.exp-exp, len(powers)-1)
		if x, ok = x.times(powers[step]); !ok {
			return x, false
		}
		x.exp -= step
	}
	x.exp = exp
	return x, true
}

// powers are the powers of ten that fit in 64 bits.
var powers = [...]uint64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19}

// cmp returns -1, 0 or 1 as x is less than, equal to or greater than y.
func (x number) cmp(y number) int {
	switch {
	case x.exp == y.exp && x.hi == y.hi:
		return order(x.lo, y.lo)
	case x.zero() && y.zero():
		return 0
	case x.zero():
		return -1
	case y.zero():
		return 1
	}
	exp := min(x.exp, y.exp)
	x, xFits := x.lowered(exp)
	y, yFits := y.lowered(exp)
	switch {
	case !xFits: // at least 2¹²⁸ units, of which y has fewer
		return 1
	case !yFits:
		return -1
	case x.hi != y.hi:
		return order(x.hi, y.hi)
	}
	return order(x.lo, y.lo)
}

// above reports whether x is greater than y, at once where both have one exponent.
func (x *number) above(y *number) bool {
	if x.exp == y.exp && x.hi == y.hi {
		return x.lo > y.lo
	}
	return x.cmp(*y) > 0
}

// common is the exponent to which numbers are brought that are compared many times.
const common = -3

// settled returns x with the common exponent where that fits in 64 bits, else as it is.
func (x number) settled() number {
	up := x.exp - common
	if x.hi != 0 || up <= 0 || up >= len(powers) || x.lo > (1<<64-1)/powers[up] {
		return x
	}
	return number{lo: x.lo * powers[up], exp: common}
}

func order(a, b uint64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// plus returns x+y; ok is false when it does not fit.
func (x number) plus(y number) (z number, ok bool) {
	exp := min(x.exp, y.exp)
	x, xFits := x.lowered(exp)
	y, yFits := y.lowered(exp)
	lo, c := bits.Add64(x.lo, y.lo, 0)
	hi, c := bits.Add64(x.hi, y.hi, c)
	return number{hi, lo, exp}, xFits && yFits && c == 0
}

// minus returns x−y, or zero when y is greater or the difference does not fit.
func (x number) minus(y number) number {
	exp := min(x.exp, y.exp)
	x, xFits := x.lowered(exp)
	y, yFits := y.lowered(exp)
	if !xFits || !yFits || x.cmp(y) <= 0 {
		return number{exp: exp}
	}
	lo, b := bits.Sub64(x.lo, y.lo, 0)
	hi, _ := bits.Sub64(x.hi, y.hi, b)
	return number{hi, lo, exp}
}

// An interval is the closed stretch of numbers from low to high.
type interval struct{ low, high number }

func (i *interval) overlaps(j *interval) bool {
	return !i.low.above(&j.high) && !j.low.above(&i.high)
}

// crosses reports whether two intervals share more than a bound.
func (i *interval) crosses(j *interval) bool {
	return j.high.above(&i.low) && i.high.above(&j.low)
}

// raised returns i with the decimal points of its bounds that many places to the right.
func (i interval) raised(places int) interval {
	i.low.exp += places
	i.high.exp += places
	return i.settled()
}

func (i interval) settled() interval { return interval{i.low.settled(), i.high.settled()} }

// Tolerances of the writing, in hundredths, from the qualifier of a number.
const (
	aboutLow   = 90  // "about X" reaches 10 % down
	aboutHigh  = 110 // and 10 % up
	nearlyLow  = 85  // "nearly X" reaches 15 % down and not above X
	overHigh   = 150 // "over X" reaches half as much again
	upToRecord = 50  // a record's "up to X" is taken to speak of half of X at least

	roundingCap = 10 // "$1 billion" agrees with 0.9 to 1.1, not with 0.5 to 1.5
	differsCap  = 25 // but only beyond 1.25 can it be said to differ
)

// written returns what the digits of q cover by themselves: half a unit of the last
// significant digit either way, but no more than atMost hundredths of the number.
// "$1.2 billion" covers 1.15 to 1.25 billion.
func written(q *claim.Quantity, atMost uint64) interval {
	low, high := bounds(q)
	down := half(low, q.Digits, atMost)
	up := down
	if high != low {
		up = half(high, q.Digits, atMost)
	}
	top, _ := of(high).plus(up)
	return interval{of(low).minus(down), top}
}

// bounds returns the low and the high of q, where one may stand for both.
func bounds(q *claim.Quantity) (low, high claim.Decimal) {
	low, high = q.Low, q.High
	if low.IsZero() {
		low = high
	}
	if high.IsZero() {
		high = low
	}
	return low, high
}

// half returns half a unit of the last significant digit of d as written.
func half(d claim.Decimal, digits int, atMost uint64) number {
	if d.IsZero() {
		return number{}
	}
	place := int(d.Normal().Exp)
	if digits > 0 {
		place = min(place, corpus.Magnitude(d)-min(digits, maxDigits))
	}
	return smaller(number{lo: 5, exp: place - 1}, of(d).percent(atMost))
}

const maxDigits = 20 // of a claim.Decimal

// meant returns what q covers with its qualifier, as a text means it.
func meant(q *claim.Quantity) interval {
	lowest, highest := bounds(q)
	low, high := of(lowest), of(highest)
	switch q.Qualifier {
	case claim.About:
		return interval{low.percent(aboutLow), high.percent(aboutHigh)}
	case claim.Nearly:
		return interval{low.percent(nearlyLow), high}
	case claim.Over:
		return interval{low, high.percent(overHigh)}
	case claim.Under:
		return interval{number{}, high}
	case claim.Vague:
		return interval{low, high}
	}
	return written(q, roundingCap)
}

// stated returns what q covers with its qualifier, as a record means it.
func stated(q *claim.Quantity) interval {
	m := meant(q)
	if q.Qualifier == claim.Under {
		m.low = m.high.percent(upToRecord)
	}
	return m
}

// magnitude returns how many digits stand before the decimal point of x, as
// corpus.Magnitude does of a decimal.
func magnitude(x number) int {
	n, exp := x.lo, x.exp
	for hi := x.hi; hi != 0; exp++ {
		var rest uint64
		hi, rest = hi/10, hi%10
		n, _ = bits.Div64(rest, n, 10)
	}
	return corpus.Magnitude(claim.Decimal{Mant: n}) + exp
}

func smaller(a, b number) number {
	if a.cmp(b) <= 0 {
		return a
	}
	return b
}

func larger(a, b number) number {
	if a.cmp(b) >= 0 {
		return a
	}
	return b
}

// decimal returns x as a claim.Decimal; ok is false when its mantissa does not fit.
func (x number) decimal() (d claim.Decimal, ok bool) {
	if x.hi != 0 || x.exp < -1<<14 || x.exp > 1<<14 {
		return claim.Decimal{}, false
	}
	return claim.Decimal{Mant: x.lo, Exp: int16(x.exp)}.Normal(), true
}
