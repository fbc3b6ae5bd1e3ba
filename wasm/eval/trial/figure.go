package trial

import (
	"strings"

	"assay/wasm/claim"
)

// rounded returns d with at most digits significant digits: to the nearest, down or up.
func rounded(d claim.Decimal, digits int, up int) claim.Decimal {
	d = d.Normal()
	n, scale := d.Mant, uint64(1)
	for n/scale >= pow10(digits) {
		scale *= 10
		d.Exp++
	}
	q, rest := n/scale, n%scale
	if up > 0 && rest > 0 || up == 0 && rest*2 >= scale && rest > 0 {
		q++
	}
	d.Mant = q
	return d.Normal()
}

func pow10(n int) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}

// significant returns the digits of d before the zeros at its end.
func significant(d claim.Decimal) int { return len(claim.Int(d.Normal().Mant).String()) }

// A style writes an amount of a currency: "$1.2 billion", "1.2bn dollars".
type style struct {
	name  string
	write func(d claim.Decimal, unit string) string // "" = not for this amount
}

var symbols = map[string]string{"USD": "$", "EUR": "€", "GBP": "£", "KRW": "₩", "JPY": "¥"}

var words = map[string]string{"USD": "dollars", "EUR": "euros", "GBP": "pounds", "KRW": "won", "JPY": "yen"}

// styles are the ways in which the sentences of a trial write money.
var styles = []style{
	{"$1.2 billion", func(d claim.Decimal, unit string) string {
		return prefixed(symbols[unit], scaled(d, " billion", " million", " trillion"))
	}},
	{"$1.2bn", func(d claim.Decimal, unit string) string { return prefixed(symbols[unit], scaled(d, "bn", "m", "tn")) }},
	{"1.2 billion dollars", func(d claim.Decimal, unit string) string {
		return suffixed(scaled(d, " billion", " million", " trillion"), words[unit])
	}},
	{"US$1.2 billion", func(d claim.Decimal, unit string) string {
		if unit != "USD" {
			return ""
		}
		return prefixed("US$", scaled(d, " billion", " million", " trillion"))
	}},
	{"$1,200,000,000", func(d claim.Decimal, unit string) string { return prefixed(symbols[unit], grouped(d)) }},
	{"USD 1.2 billion", func(d claim.Decimal, unit string) string {
		return prefixed(unit+" ", scaled(d, " billion", " million", " trillion"))
	}},
	{"1.2 billion USD", func(d claim.Decimal, unit string) string {
		return suffixed(scaled(d, " billion", " million", " trillion"), unit)
	}},
	{"$1.2B", func(d claim.Decimal, unit string) string {
		if unit != "USD" {
			return ""
		}
		return prefixed("$", scaled(d, "B", "M", "T"))
	}},
}

func prefixed(symbol, number string) string {
	if symbol == "" || number == "" {
		return ""
	}
	return symbol + number
}

func suffixed(number, word string) string {
	if word == "" || number == "" {
		return ""
	}
	return number + " " + word
}

// scaled writes d in millions, billions or trillions; "" when it is smaller or needs more
// than three decimals.
func scaled(d claim.Decimal, billion, million, trillion string) string {
	d = d.Normal()
	size := len(claim.Int(d.Mant).String()) + int(d.Exp)
	for _, s := range []struct {
		digits int
		word   string
	}{{12, trillion}, {9, billion}, {6, million}} {
		if size > s.digits {
			if int(d.Exp) < s.digits-3 {
				return ""
			}
			d.Exp -= int16(s.digits)
			return d.String() + s.word
		}
	}
	return ""
}

// grouped writes a whole number with commas, and any other plainly.
func grouped(d claim.Decimal) string {
	s := d.String()
	whole, rest, _ := strings.Cut(s, ".")
	var b strings.Builder
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	if rest != "" {
		return b.String() + "." + rest
	}
	return b.String()
}

// write writes d of a unit in a style, or plainly where the style does not fit; tokens and
// counts have one way.
func (s style) writeAmount(d claim.Decimal, unit, noun string) string {
	switch {
	case unit == "percent":
		return d.String() + "%"
	case noun != "":
		return grouped(d) + " " + noun
	case symbols[unit] == "" && words[unit] == "":
		return grouped(d) + " " + unit
	}
	if t := s.write(d, unit); t != "" {
		return t
	}
	if symbols[unit] != "" {
		return symbols[unit] + grouped(d)
	}
	return grouped(d) + " " + unit
}

// A hedging is how a sentence hedges a true number.
type hedging struct {
	qualifier claim.Qualifier
	words     []string
	round     int // -1 down, 0 to the nearest, 1 up
}

var hedgings = []hedging{
	{claim.Exact, []string{""}, 0},
	{claim.About, []string{"about ", "around ", "roughly ", "approximately ", "an estimated "}, 0},
	{claim.Over, []string{"more than ", "over "}, -1},
	{claim.Nearly, []string{"nearly ", "almost "}, 1},
}

var months = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// when writes a period as the end of a sentence, together with the period that a reader
// of a text of that day understands; ok is false when there are no ordinary words for it.
func when(p claim.Period, published claim.Day) (words string, meant claim.Period, ok bool) {
	y, z := p.From.Year(), p.To.Year()
	year := claim.Int(uint64(y)).String()
	january := p.From.Month() == 1 && p.From.DayOfMonth() == 1
	switch {
	case !p.Known():
		return "", p, false
	case p.From == p.To:
		return "on " + dayWords(p.From), p, true
	case y == z && january && p.To.Month() == 12:
		return "in " + year, claim.Year(y), true
	case y == z && halfOf(p) != "":
		return "in the " + halfOf(p) + " of " + year, p, true
	case y == z && p.From.Month() == p.To.Month() && p.From.DayOfMonth() == 1:
		return "in " + months[p.From.Month()] + " " + year, claim.Month(y, p.From.Month()), true
	case january && p.To.Month() == 12 && p.To.DayOfMonth() == 31:
		return "between " + year + " and " + claim.Int(uint64(z)).String(), claim.Period{From: p.From, To: p.To, Grain: claim.GrainSpan}, true
	case january && published != 0 && published.Serial()-p.To.Serial() < 60:
		return "since " + year, claim.Period{From: p.From, To: published, Grain: claim.GrainSpan}, true
	}
	return "between " + dayWords(p.From) + " and " + dayWords(p.To), p, true
}

func dayWords(d claim.Day) string {
	return months[d.Month()] + " " + claim.Int(uint64(d.DayOfMonth())).String() + ", " + claim.Int(uint64(d.Year())).String()
}

func halfOf(p claim.Period) string {
	if p.From.DayOfMonth() != 1 || p.To.DayOfMonth() != claim.DaysIn(p.To.Year(), p.To.Month()) {
		return ""
	}
	switch p.From.Month()*100 + p.To.Month() {
	case 106:
		return "first half"
	case 712:
		return "second half"
	case 103:
		return "first quarter"
	case 406:
		return "second quarter"
	case 709:
		return "third quarter"
	case 1012:
		return "fourth quarter"
	}
	return ""
}
