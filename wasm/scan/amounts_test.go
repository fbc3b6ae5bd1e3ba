package scan

import (
	"strings"
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
		{"1.2M dollars", func(w, t string, s scaleWord, c currency) string { return w + "." + t + s.brief + " " + c.word }},
		{"USD1.2M", func(w, t string, s scaleWord, c currency) string { return c.code + w + "." + t + s.brief }},
		{"$1.2 MILLION", func(w, t string, s scaleWord, c currency) string {
			return c.sign + w + "." + t + " " + strings.ToUpper(s.long)
		}},
		{"1.2 million USD", func(w, t string, s scaleWord, c currency) string { return w + "." + t + " " + s.long + " " + c.code }},
		{"1.2-million-dollar", func(w, t string, s scaleWord, c currency) string {
			return w + "." + t + "-" + s.long + "-" + c.word
		}},
		{"$1.2 mil-lion, hyphened softly", func(w, t string, s scaleWord, c currency) string {
			return c.sign + w + "." + t + " " + s.long[:3] + "\u00AD" + s.long[3:]
		}},
		{"$1.2 / million, wrapped", func(w, t string, s scaleWord, c currency) string { return c.sign + w + "." + t + "\n" + s.long }},
		{"$1 200 000", func(w, t string, s scaleWord, c currency) string { return c.sign + grouped3(w, t, s.exp, "\u202F") }},
		{"$1,200,000 USD", func(w, t string, s scaleWord, c currency) string {
			return c.sign + grouped3(w, t, s.exp, ",") + " " + c.code
		}},
		{"$1,200,000.00", func(w, t string, s scaleWord, c currency) string { return c.sign + grouped3(w, t, s.exp, ",") + ".00" }},
		{"$1½ million", func(w, t string, s scaleWord, c currency) string { return c.sign + w + "½ " + s.long }},
		{"$1, 200, 000, badly spaced", func(w, t string, s scaleWord, c currency) string { return c.sign + grouped3(w, t, s.exp, ", ") }},
		{"$1. 2 million, badly spaced", func(w, t string, s scaleWord, c currency) string { return c.sign + w + ". " + t + " " + s.long }},
		{"$1 .2 million, badly spaced", func(w, t string, s scaleWord, c currency) string { return c.sign + w + " ." + t + " " + s.long }},
	}
	scaleWords = []scaleWord{{3, "thousand", "k", "K"}, {6, "million", "mln", "M"}, {9, "billion", "bn", "B"}, {12, "trillion", "tn", "T"}}
	currencies = []currency{{"USD", "$", "dollars"}, {"EUR", "€", "euros"}, {"GBP", "£", "pounds"}, {"JPY", "¥", "yen"}, {"KRW", "₩", "won"}, {"INR", "₹", "rupees"}, {"HKD", "HK$", "Hong Kong dollars"}, {"CHF", "CHF ", "Swiss francs"},
		{"USD", "US$", "U.S. dollars"}, {"AUD", "A$", "Australian dollars"}, {"BTC", "₿", "bitcoin"}, {"RUB", "₽", "roubles"}}
	hedged = []struct {
		words string
		want  claim.Qualifier
	}{{"", claim.Exact}, {"about ", claim.About}, {"more than ", claim.Over}, {"nearly ", claim.Nearly}, {"up to ", claim.Under},
		{"an estimated ", claim.About}, {"at least ", claim.Over}, {"just under ", claim.Nearly}, {"as much as ", claim.Under}, {"north of ", claim.Over}}
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
				spoiled := strings.HasSuffix(st.name, "spaced")
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
					if !found && !spoiled {
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

// TestNoSilentMisscaleOfRanges writes ranges in every style, magnitude and currency: each is
// read rightly or not at all, and few not at all.
func TestNoSilentMisscaleOfRanges(t *testing.T) {
	ranges := []struct {
		name  string
		write func(s scaleWord, c currency) string
	}{
		{"$1.5–7.5 million", func(s scaleWord, c currency) string { return c.sign + "1.5–7.5 " + s.long }},
		{"$1.5-$7.5 million", func(s scaleWord, c currency) string { return c.sign + "1.5-" + c.sign + "7.5 " + s.long }},
		{"$1.5M–7.5M", func(s scaleWord, c currency) string { return c.sign + "1.5" + s.brief + "–7.5" + s.brief }},
		{"$1.5mln to $7.5mln", func(s scaleWord, c currency) string {
			return c.sign + "1.5" + s.abbr + " to " + c.sign + "7.5" + s.abbr
		}},
		{"between $1.5 and $7.5 million", func(s scaleWord, c currency) string {
			return "between " + c.sign + "1.5 and " + c.sign + "7.5 " + s.long
		}},
		{"between 1.5 and 7.5 million dollars", func(s scaleWord, c currency) string { return "between 1.5 and 7.5 " + s.long + " " + c.word }},
		{"1.5 million to 7.5 million dollars", func(s scaleWord, c currency) string {
			return "1.5 " + s.long + " to 7.5 " + s.long + " " + c.word
		}},
		{"$1,500,000–$7,500,000", func(s scaleWord, c currency) string {
			return c.sign + grouped3("1", "5", s.exp, ",") + "–" + c.sign + grouped3("7", "5", s.exp, ",")
		}},
		{"1.5-7.5mln USD", func(s scaleWord, c currency) string { return "1.5-7.5" + s.abbr + " " + c.code }},
		{"1,5–7,5 mln USD", func(s scaleWord, c currency) string { return "1,5–7,5 " + s.abbr + " " + c.code }},
	}
	absent, total := 0, 0
	for _, r := range ranges {
		for _, s := range scaleWords {
			for _, c := range currencies {
				text := "The thieves took " + r.write(s, c) + " from it."
				low, high := claim.Decimal{Mant: 15, Exp: int16(s.exp - 1)}, claim.Decimal{Mant: 75, Exp: int16(s.exp - 1)}
				total++
				found := false
				for _, m := range Mentions(text, 0) {
					if q := m.Quantity; m.Kind == claim.Money || m.Kind == claim.Count {
						if found = true; q.Low.Cmp(low) != 0 || q.High.Cmp(high) != 0 || q.Unit != c.code || q.Qualifier != claim.Range {
							t.Errorf("%s: %q read as %v %v–%v %s", r.name, text, q.Qualifier, q.Low, q.High, q.Unit)
						}
					}
				}
				if !found {
					absent++
				}
			}
		}
	}
	if absent > total/20 {
		t.Errorf("%d of %d ranges not read", absent, total)
	}
}

// TestNoSilentMisscaleInWords writes numbers in words at every power of ten.
func TestNoSilentMisscaleInWords(t *testing.T) {
	numbers := []struct {
		words string
		want  claim.Decimal
	}{
		{"two", claim.Int(2)}, {"twelve", claim.Int(12)}, {"sixty-two", claim.Int(62)}, {"a hundred", claim.Int(100)}, {"three hundred", claim.Int(300)},
		{"two hundred and fifty", claim.Int(250)}, {"one and a half", claim.Decimal{Mant: 15, Exp: -1}}, {"seven and a half", claim.Decimal{Mant: 75, Exp: -1}},
		{"half a", claim.Decimal{Mant: 5, Exp: -1}}, {"a quarter of a", claim.Decimal{Mant: 25, Exp: -2}}, {"three quarters of a", claim.Decimal{Mant: 75, Exp: -2}},
		{"a", claim.Int(1)}, {"two dozen", claim.Int(24)},
	}
	for _, n := range numbers {
		for _, s := range scaleWords {
			for _, unit := range []struct{ word, code string }{{"dollars", "USD"}, {"euros", "EUR"}, {"won", "KRW"}, {"bitcoin", "BTC"}} {
				text := "The thieves took " + n.words + " " + s.long + " " + unit.word + " from it."
				want := claim.Decimal{Mant: n.want.Mant, Exp: n.want.Exp + int16(s.exp)}
				for _, m := range Mentions(text, 0) {
					if q := m.Quantity; m.Kind == claim.Money && (q.Low.Cmp(want) != 0 || q.High.Cmp(want) != 0 || q.Unit != unit.code) {
						t.Errorf("%q read as %v–%v %s", text, q.Low, q.High, q.Unit)
					}
				}
			}
		}
	}
}
