package words

import (
	"strings"

	"assay/wasm/claim"
)

// Quantity returns q with its hedge, such as "more than $626 million" or "58 attacks".
func Quantity(k claim.Kind, q claim.Quantity) string {
	if q.Low.Cmp(q.High) != 0 {
		return amount(k, q.Low, q.Unit) + " – " + amount(k, q.High, q.Unit)
	}
	s := amount(k, q.Low, q.Unit)
	switch q.Qualifier {
	case claim.About:
		return "about " + s
	case claim.Nearly:
		return "nearly " + s
	case claim.Over:
		return "more than " + s
	case claim.Under:
		return "up to " + s
	case claim.Vague:
		return "roughly " + s
	}
	return s
}

// signs lists the currency signs that stand for one currency alone.
var signs = map[string]string{"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "KRW": "₩"}

func amount(k claim.Kind, d claim.Decimal, unit string) string {
	switch {
	case k == claim.Percent:
		return grouped(d) + " %"
	case k == claim.Count:
		return strings.TrimSpace(scaled(d) + " " + plural(unit, d))
	case signs[unit] != "":
		return signs[unit] + scaled(d)
	}
	return scaled(d) + " " + unit
}

func plural(noun string, d claim.Decimal) string {
	if d.Cmp(claim.Int(1)) == 0 || noun == "" || strings.HasSuffix(noun, "s") {
		return noun
	}
	if rest, y := strings.CutSuffix(noun, "y"); y && !strings.ContainsAny(rest[max(len(rest)-1, 0):], "aeiou") {
		return rest + "ies"
	}
	return noun + "s"
}

// scales lists the words for large numbers, largest first.
var scales = [...]struct {
	exp  int16
	word string
}{{12, " trillion"}, {9, " billion"}, {6, " million"}}

// scaled writes d with a scale word if it is a million or more.
func scaled(d claim.Decimal) string {
	for _, s := range scales {
		if d.Cmp(claim.Decimal{Mant: 1, Exp: s.exp}) >= 0 {
			d.Exp -= s.exp
			return grouped(d) + s.word
		}
	}
	return grouped(d)
}

// grouped writes d with a comma between thousands.
func grouped(d claim.Decimal) string {
	whole, fraction, point := strings.Cut(string(d.Append(nil)), ".")
	var b strings.Builder
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(c)
	}
	if point {
		b.WriteString("." + fraction)
	}
	return b.String()
}
