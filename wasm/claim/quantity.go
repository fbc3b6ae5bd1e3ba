package claim

import "math/bits"

// A Qualifier is the hedge around a number.
type Qualifier string

// The qualifiers of a number. Under includes "up to" and "at most"; Over includes "at least".
const (
	Exact  Qualifier = "exact"
	About  Qualifier = "about"
	Nearly Qualifier = "nearly"
	Over   Qualifier = "over"
	Under  Qualifier = "under"
	Range  Qualifier = "range"
	Vague  Qualifier = "vague"
)

// A Quantity is a number or a range of numbers with its unit, as written.
type Quantity struct {
	Low       Decimal
	High      Decimal // equal to Low but for ranges and vague amounts
	Unit      string  // ISO 4217 code or ticker; "percent"; or the counted noun in the singular
	Qualifier Qualifier
	Digits    int // significant digits as written of the less precise bound; 2 for "1.2 billion"
}

// A Decimal is the exact number Mant × 10^Exp. Trailing zeros as written are kept in Mant
// ("1.20 billion" is 120 × 10^7), so equal numbers may differ as structs: compare with Cmp.
type Decimal struct {
	Mant uint64
	Exp  int16
}

// Int returns the decimal with the value n.
func Int(n uint64) Decimal { return Decimal{Mant: n} }

// IsZero reports whether d is the number zero.
func (d Decimal) IsZero() bool { return d.Mant == 0 }

// Normal returns d without trailing zeros in its mantissa; equal numbers have one normal form.
func (d Decimal) Normal() Decimal {
	if d.Mant == 0 {
		return Decimal{}
	}
	for d.Mant%10 == 0 {
		d.Mant /= 10
		d.Exp++
	}
	return d
}

// Cmp returns -1, 0 or 1 as d is less than, equal to or greater than e, exactly.
func (d Decimal) Cmp(e Decimal) int {
	if d == e {
		return 0
	}
	d, e = d.Normal(), e.Normal()
	switch {
	case d == e:
		return 0
	case d.Mant == 0:
		return -1
	case e.Mant == 0:
		return 1
	}
	dd, ed := Digits(d.Mant), Digits(e.Mant)
	if a, b := dd+int(d.Exp), ed+int(e.Exp); a != b {
		if a < b {
			return -1
		}
		return 1
	}
	// Same magnitude: bring both mantissas to 20 digits, compared as 19 plus the rest.
	return cmpAligned(d.Mant, dd, e.Mant, ed)
}

// cmpAligned compares two mantissas of dd and ed digits as if their first digits had the same place.
func cmpAligned(d uint64, dd int, e uint64, ed int) int {
	for i := 0; i < 20; i++ {
		a, b := digitAt(d, dd, i), digitAt(e, ed, i)
		if a != b {
			if a < b {
				return -1
			}
			return 1
		}
	}
	return 0
}

// digitAt returns the i-th digit of n from the left, n having count digits; 0 past its end.
func digitAt(n uint64, count, i int) uint64 {
	if i >= count {
		return 0
	}
	for k := count - 1 - i; k > 0; k-- {
		n /= 10
	}
	return n % 10
}

// Digits returns the number of decimal digits of n, 1 for zero.
func Digits(n uint64) int {
	c := bits.Len64(n|1) * 1233 >> 12 // the logarithm of two is a little more than 1233/4096
	if c < len(powers) && n >= powers[c] {
		c++
	}
	return max(1, c)
}

// powers are the powers of ten that fit in 64 bits.
var powers = [...]uint64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19}

// Float returns d as the nearest float64, for drawing and sorting, never for judging.
func (d Decimal) Float() float64 {
	f := float64(d.Mant)
	for e := d.Exp; e > 0; e-- {
		f *= 10
	}
	for e := d.Exp; e < 0; e++ {
		f /= 10
	}
	return f
}

// String returns d in plain decimal notation, such as "1200000000" or "0.05".
func (d Decimal) String() string { return string(d.Append(nil)) }

// Append appends the plain decimal notation of d to dst; it is also a valid JSON number.
func (d Decimal) Append(dst []byte) []byte {
	if d.Exp >= 0 || d.Mant == 0 {
		dst = appendUint(dst, d.Mant)
		for e := d.Exp; e > 0 && d.Mant != 0; e-- {
			dst = append(dst, '0')
		}
		return dst
	}
	d = d.Normal()
	if d.Exp >= 0 {
		return d.Append(dst)
	}
	from := len(dst)
	point := Digits(d.Mant) + int(d.Exp) // digits before the decimal point
	if point <= 0 {
		dst = append(dst, '0', '.')
		for ; point < 0; point++ {
			dst = append(dst, '0')
		}
		return appendUint(dst, d.Mant)
	}
	dst = append(appendUint(dst, d.Mant), 0)
	from += point
	copy(dst[from+1:], dst[from:])
	dst[from] = '.'
	return dst
}

// appendUint appends n in decimal.
func appendUint(dst []byte, n uint64) []byte {
	dst = append(dst, noDigits[:Digits(n)]...)
	i := len(dst) - 1
	for ; n >= 10; i-- {
		dst[i] += byte(n % 10)
		n /= 10
	}
	dst[i] += byte(n)
	return dst
}

const noDigits = "00000000000000000000"

// ParseDecimal reads plain or scientific notation ("1200000000", "0.05", "1.2e9") without
// sign; ok is false for anything else, for more than 19 significant digits and for
// exponents beyond ±40.
func ParseDecimal(s string) (d Decimal, ok bool) {
	exp, seen, point := 0, false, false
	i := 0
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			if d.Mant > (1<<64-1-9)/10 {
				return Decimal{}, false
			}
			d.Mant = d.Mant*10 + uint64(c-'0')
			seen = true
			if point {
				exp--
			}
		case c == '.' && !point:
			point = true
		case (c == 'e' || c == 'E') && seen:
			n, valid := parseExp(s[i+1:])
			if !valid {
				return Decimal{}, false
			}
			exp += n
			i = len(s)
		default:
			return Decimal{}, false
		}
	}
	if !seen || exp > 40 || exp < -40 {
		return Decimal{}, false
	}
	d.Exp = int16(exp)
	return d, true
}

func parseExp(s string) (int, bool) {
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg = s[0] == '-'
		s = s[1:]
	}
	if s == "" || len(s) > 3 {
		return 0, false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	if neg {
		n = -n
	}
	return n, true
}
