package scan

import (
	"testing"

	"assay/wasm/claim"
)

// A style writes a number of units and tenths, such as 12 and 5, at a power of ten, in one
// of the ways that news do.
type style struct {
	name  string
	write func(whole, tenth string, s scaleWord, c currency) string
}

type scaleWord struct {
	exp               int
	long, abbr, brief string // "million", "mln", "M"
}

type currency struct{ code, sign, word string }

var (
	styles = []style{
		{"$1.2 million", func(w, t string, s scaleWord, c currency) string { return c.sign + w + "." + t + " " + s.long }},
		{"$1.2million", func(w, t string, s scaleWord, c currency) string { return c.sign + w + "." + t + s.long }},
		{"$1.2-million", func(w, t string, s scaleWord, c currency) string { return c.sign + w + "." + t + "-" + s.long }},
		{"$1.2mln", func(w, t string, s scaleWord, c currency) string { return c.sign + w + "." + t + s.abbr }},
		{"$1.2 mln", func(w, t string, s scaleWord, c currency) string { return c.sign + w + "." + t + " " + s.abbr }},
		{"$1.2M", func(w, t string, s scaleWord, c currency) string { return c.sign + w + "." + t + s.brief }},
		{"$ 1,2 million", func(w, t string, s scaleWord, c currency) string { return c.sign + " " + w + "," + t + " " + s.long }},
		{"USD 1.2 million", func(w, t string, s scaleWord, c currency) string { return c.code + " " + w + "." + t + " " + s.long }},
		{"USD1.2mln", func(w, t string, s scaleWord, c currency) string { return c.code + w + "." + t + s.abbr }},
		{"1.2 million dollars", func(w, t string, s scaleWord, c currency) string { return w + "." + t + " " + s.long + " " + c.word }},
		{"1.2mln dollars", func(w, t string, s scaleWord, c currency) string { return w + "." + t + s.abbr + " " + c.word }},
		{"1,2 mln USD", func(w, t string, s scaleWord, c currency) string { return w + "," + t + " " + s.abbr + " " + c.code }},
		{"1.2 mln $", func(w, t string, s scaleWord, c currency) string { return w + "." + t + " " + s.abbr + " " + c.sign }},
		{"$1,200,000", func(w, t string, s scaleWord, c currency) string { return c.sign + grouped3(w, t, s.exp, ",") }},
		{"$1'200'000", func(w, t string, s scaleWord, c currency) string { return c.sign + grouped3(w, t, s.exp, "’") }},
		{"1 200 000 dollars", func(w, t string, s scaleWord, c currency) string {
			return grouped3(w, t, s.exp, "\u00A0") + " " + c.word
		}},
		{"1.200.000 USD", func(w, t string, s scaleWord, c currency) string { return grouped3(w, t, s.exp, ".") + " " + c.code }},
		{"1,200,000 dollars", func(w, t string, s scaleWord, c currency) string { return grouped3(w, t, s.exp, ",") + " " + c.word }},
	}
	scaleWords = []scaleWord{{3, "thousand", "k", "K"}, {6, "million", "mln", "M"}, {9, "billion", "bn", "B"}, {12, "trillion", "tn", "T"}}
	currencies = []currency{{"USD", "$", "dollars"}, {"EUR", "€", "euros"}, {"GBP", "£", "pounds"}, {"JPY", "¥", "yen"}, {"KRW", "₩", "won"}, {"INR", "₹", "rupees"}, {"HKD", "HK$", "Hong Kong dollars"}, {"CHF", "CHF ", "Swiss francs"}}
	hedged     = []struct {
		words string
		want  claim.Qualifier
	}{{"", claim.Exact}, {"about ", claim.About}, {"more than ", claim.Over}, {"nearly ", claim.Nearly}, {"up to ", claim.Under}}
	wholes = []string{"1", "12", "620"}
)

// grouped3 writes whole.tenth × 10^exp in full, in groups of three.
func grouped3(whole, tenth string, exp int, sep string) string {
	digits := whole + tenth
	for range exp - 1 {
		digits += "0"
	}
	out := ""
	for i, c := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			out += sep
		}
		out += string(c)
	}
	return out
}

// TestNoSilentMisscale writes amounts in every style, magnitude, currency and hedge: each
// is read rightly or not at all, and few not at all.
func TestNoSilentMisscale(t *testing.T) {
	total, absent := 0, 0
	for _, st := range styles {
		for _, s := range scaleWords {
			for _, c := range currencies {
				if st.name == "1.200.000 USD" && s.exp == 3 {
					continue // 1.500 is as printed: one and a half
				}
				for n, h := range hedged {
					whole := wholes[n%len(wholes)]
					amount := st.write(whole, "5", s, c)
					text := "The thieves took " + h.words + amount + " from it."
					want := claim.Decimal{Mant: digitsOf(whole + "5"), Exp: int16(s.exp - 1)}
					total++
					found := false
					for _, m := range Mentions(text, 0) {
						if m.Kind != claim.Money && m.Kind != claim.Count {
							continue
						}
						found = true
						q := m.Quantity
						if q.Low.Cmp(want) != 0 || q.High.Cmp(want) != 0 || q.Unit != c.code || q.Qualifier != h.want {
							t.Errorf("%s: %q read as %v %v–%v %s", st.name, text, q.Qualifier, q.Low, q.High, q.Unit)
						}
					}
					if !found {
						absent++
						t.Logf("%s: %q not read", st.name, text)
					}
				}
			}
		}
	}
	if total < 2000 || absent > total/50 {
		t.Errorf("%d of %d amounts not read", absent, total)
	}
}

func digitsOf(s string) (n uint64) {
	for _, c := range s {
		n = n*10 + uint64(c-'0')
	}
	return n
}
