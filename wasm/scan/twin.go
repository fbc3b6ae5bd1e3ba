package scan

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// twins ties the money mentions that are one amount in two units: "800 billion won ($626
// million)". A pair whose rate of exchange never was is left untied.
func (d *Doc) twins() {
	last, at := -1, 0
	for i := range d.Mentions {
		b := &d.Mentions[i]
		if b.Kind != claim.Money {
			continue
		}
		if last >= 0 && d.Mentions[last].Twin == 0 {
			a := &d.Mentions[last]
			for at < len(d.Tokens) && int(d.Tokens[at].Start) < a.End {
				at++
			}
			if a.Quantity.Unit != b.Quantity.Unit && d.converts(at, b.Start) && plausible(&a.Quantity, &b.Quantity) {
				a.Twin, b.Twin = claim.RefTo(i), claim.RefTo(last)
			}
		}
		last = i
	}
}

// converts reports whether the tokens from i to the byte start say that what follows is
// the same amount in another unit: "(", "(about", ", or roughly", ", worth".
func (d *Doc) converts(i, start int) bool {
	opened := false
	for n := 0; n < 8 && i < len(d.Tokens); n++ {
		t := &d.Tokens[i]
		switch {
		case int(t.Start) >= start:
			return opened
		case t.Is('('), t.Is('['):
			opened = true
		case t.Is('~'), t.Is('≈'), t.Is('='), t.Is('.') && opened, t.Is(',') && !opened:
		case t.Kind == text.Word && d.isEquivalence(i):
			opened = opened || d.wordIs(i, "worth") || d.wordIs(i, "or")
		default:
			return false
		}
		i++
	}
	return false
}

// isEquivalence reports whether the word at token i may stand between an amount and its
// conversion.
func (d *Doc) isEquivalence(i int) bool {
	if d.role(i)&hedgeWord != 0 {
		return true
	}
	switch d.text(i) {
	case "worth", "equivalent", "to", "or", "then", "now", "currently", "more", "less", "than", "at", "just", "valued", "equal", "a", "an", "the", "US", "of", "ca", "approx":
		return true
	}
	return false
}

// A rate is what one US dollar bought of a currency, at the least and at the most, from
// 2009 to 2026, with room on both sides.
type rate struct {
	unit      string
	low, high float64
}

// rates are wide bounds: they tell a thousandfold slip, not a stale rate. Source: yearly
// extremes of the ECB and Federal Reserve (H.10) reference rates.
var rates = []rate{
	{"USD", 1, 1}, {"EUR", 0.6, 1.1}, {"GBP", 0.55, 1}, {"JPY", 70, 180}, {"KRW", 900, 1700}, {"CNY", 5.8, 7.8},
	{"HKD", 7.6, 8}, {"INR", 40, 100}, {"CHF", 0.7, 1.2}, {"CAD", 0.9, 1.6}, {"AUD", 0.88, 1.9}, {"NZD", 1.1, 2},
	{"SGD", 1.15, 1.55}, {"TWD", 26, 36}, {"RUB", 25, 140}, {"TRY", 1.3, 60}, {"BRL", 1.5, 6.8}, {"MXN", 11, 26},
	{"ZAR", 6.5, 21}, {"THB", 27, 39}, {"PLN", 2.6, 5.2}, {"SEK", 6, 12}, {"NOK", 5.3, 12}, {"DKK", 4.5, 8}, {"ILS", 2.8, 4.3},
	{"UAH", 7.5, 50}, {"VND", 16000, 29000}, {"IDR", 8200, 18000}, {"PHP", 39, 65}, {"MYR", 2.8, 5}, {"NGN", 140, 2000}, {"AED", 3.6, 3.75},
	{"USDT", 0.9, 1.15}, {"USDC", 0.85, 1.15}, {"DAI", 0.85, 1.15}, {"BUSD", 0.9, 1.1},
	{"BTC", 1.0 / 250_000, 1000}, {"ETH", 1.0 / 10_000, 3},
}

// plausible reports whether two amounts can be the same money, as far as rates tell.
func plausible(a, b *claim.Quantity) bool {
	ra, rb := rateOf(a.Unit), rateOf(b.Unit)
	if ra == nil || rb == nil || b.High.IsZero() {
		return true
	}
	low := a.Low.Float() / b.High.Float()
	high := a.High.Float() / b.Low.Float()
	const slack = 1.1 // both are rounded
	return high*slack >= ra.low/rb.high && low <= slack*ra.high/rb.low
}

func rateOf(unit string) *rate {
	for i := range rates {
		if rates[i].unit == unit {
			return &rates[i]
		}
	}
	return nil
}
