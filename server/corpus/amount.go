package corpus

import (
	"errors"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"assay/wasm/claim"
)

// An Amount is a quantity on one line, as format.md describes it: "about 1.2 billion USD",
// "3 billion to 4 billion USD", "58 attack", "61 percent". A person sees at once whether a
// zero is missing, and the digits that were published are kept.
type Amount struct{ claim.Quantity }

var errAmount = errors.New(`not an amount: write "about 1.2 billion USD", "3 billion to 4 billion USD", "58 attack" or "61 percent"`)

// scales are the words for powers of ten, largest first.
var scales = [...]struct {
	word string
	exp  int16
}{{"trillion", 12}, {"billion", 9}, {"million", 6}, {"thousand", 3}}

// ParseAmount reads the one-line form of a quantity.
func ParseAmount(s string) (Amount, error) {
	words := strings.Fields(s)
	q := claim.Quantity{Qualifier: claim.Exact}
	if len(words) > 0 {
		switch w := claim.Qualifier(words[0]); w {
		case claim.About, claim.Nearly, claim.Over, claim.Under:
			q.Qualifier, words = w, words[1:]
		}
	}
	low, digits, words, ok := parseNumber(words)
	if !ok {
		return Amount{}, errAmount
	}
	q.Low, q.High, q.Digits = low, low, digits
	if len(words) > 0 && words[0] == "to" {
		if q.Qualifier != claim.Exact {
			return Amount{}, errors.New("a range takes no qualifier: its two ends say it")
		}
		high, digits, rest, ok := parseNumber(words[1:])
		if !ok || high.Cmp(low) <= 0 {
			return Amount{}, errors.New("a range runs from a lower number to a higher one")
		}
		q.High, q.Qualifier, words = high, claim.Range, rest
		q.Digits = min(q.Digits, digits)
	}
	if len(words) != 1 || !isUnit(words[0]) {
		return Amount{}, errAmount
	}
	q.Unit = words[0]
	return Amount{q}, nil
}

// parseNumber reads a number, its significant digits and its scale word off the front of words.
func parseNumber(words []string) (d claim.Decimal, digits int, rest []string, ok bool) {
	if len(words) == 0 || !commasFit(words[0]) {
		return d, 0, words, false
	}
	d, ok = claim.ParseDecimal(strings.ReplaceAll(words[0], ",", ""))
	if !ok || strings.ContainsAny(words[0], "eE") {
		return d, 0, words, false
	}
	digits, words = significant(d), words[1:]
	if len(words) > 0 {
		for _, s := range scales {
			if s.word == words[0] {
				d.Exp += s.exp
				return d, digits, words[1:], true
			}
		}
	}
	return d, digits, words, true
}

// commasFit reports whether the commas of a number, if it has any, group its digits by three.
func commasFit(s string) bool {
	whole, _, _ := strings.Cut(s, ".")
	if !strings.Contains(s, ",") {
		return true
	}
	groups := strings.Split(whole, ",")
	if len(groups[0]) == 0 || len(groups[0]) > 3 || strings.Contains(s[len(whole):], ",") {
		return false
	}
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return true
}

// significant counts the significant digits of a number as written. Zeros at the end of a
// whole number only hold its place; those after a point were meant.
func significant(d claim.Decimal) int {
	m, e := d.Mant, d.Exp
	for e >= 0 && m > 0 && m%10 == 0 {
		m /= 10
	}
	return len(strconv.FormatUint(m, 10))
}

func isUnit(s string) bool {
	for i, r := range s {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || i > 0 && (r >= '0' && r <= '9' || r == '-' || r == '.') {
			continue
		}
		return false
	}
	return s != ""
}

// String returns the one-line form, which ParseAmount reads back to an equal quantity.
func (a Amount) String() string {
	if a.Qualifier == claim.Range {
		return number(a.Low) + " to " + number(a.High) + " " + a.Unit
	}
	s := number(a.Low) + " " + a.Unit
	if a.Qualifier != claim.Exact {
		s = string(a.Qualifier) + " " + s
	}
	return s
}

// number writes d with the largest scale word that leaves at least one digit before the
// point and at most three after it; otherwise in full, grouped by commas.
func number(d claim.Decimal) string {
	for _, s := range scales[:3] {
		if d.Cmp(claim.Decimal{Mant: 1, Exp: s.exp}) < 0 {
			continue
		}
		n := claim.Decimal{Mant: d.Mant, Exp: d.Exp - s.exp}
		for n.Exp < 0 && n.Mant%10 == 0 {
			n.Mant /= 10
			n.Exp++
		}
		if n.Exp >= -3 {
			return n.String() + " " + s.word
		}
		break
	}
	return grouped(d.String())
}

// grouped puts commas between the thousands of a plain number.
func grouped(s string) string {
	whole, frac, point := strings.Cut(s, ".")
	var b strings.Builder
	for i, r := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(r)
	}
	if point {
		b.WriteString("." + frac)
	}
	return b.String()
}

// UnmarshalYAML reads the one-line form.
func (a *Amount) UnmarshalYAML(n *yaml.Node) error {
	v, err := ParseAmount(n.Value)
	*a = v
	return err
}

// MarshalYAML writes the one-line form.
func (a Amount) MarshalYAML() (any, error) { return a.String(), nil }

// IsZero reports whether a is absent.
func (a Amount) IsZero() bool { return a.Unit == "" }
