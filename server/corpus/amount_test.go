package corpus

import (
	"testing"

	"assay/wasm/claim"
)

func quantity(low claim.Decimal, unit string, q claim.Qualifier, digits int) claim.Quantity {
	return claim.Quantity{Low: low, High: low, Unit: unit, Qualifier: q, Digits: digits}
}

func TestAmounts(t *testing.T) {
	for _, c := range []struct {
		text string
		want claim.Quantity
	}{
		{"620 million USD", quantity(claim.Decimal{Mant: 62, Exp: 7}, "USD", claim.Exact, 2)},
		{"about 1.2 billion USD", quantity(claim.Decimal{Mant: 12, Exp: 8}, "USD", claim.About, 2)},
		{"nearly 2.50 trillion KRW", quantity(claim.Decimal{Mant: 250, Exp: 10}, "KRW", claim.Nearly, 3)},
		{"over 58 attack", quantity(claim.Int(58), "attack", claim.Over, 2)},
		{"under 33 percent", quantity(claim.Int(33), "percent", claim.Under, 2)},
		{"1,495,487,055 USD", quantity(claim.Int(1495487055), "USD", claim.Exact, 10)},
		{"0.05 BTC", quantity(claim.Decimal{Mant: 5, Exp: -2}, "BTC", claim.Exact, 1)},
		{"18 billion to 37 billion USD", claim.Quantity{Low: claim.Decimal{Mant: 18, Exp: 9}, High: claim.Decimal{Mant: 37, Exp: 9}, Unit: "USD", Qualifier: claim.Range, Digits: 2}},
	} {
		got, err := ParseAmount(c.text)
		if err != nil || got.Digits != c.want.Digits || got.Unit != c.want.Unit || got.Qualifier != c.want.Qualifier ||
			got.Low.Cmp(c.want.Low) != 0 || got.High.Cmp(c.want.High) != 0 {
			t.Errorf("%s: got %+v, %v, want %+v", c.text, got.Quantity, err, c.want)
		}
	}
}

func TestAmountsThatAreRefused(t *testing.T) {
	for _, text := range []string{
		"", "million USD", "12", "12 million", "$12 million", "1.2e9 USD", "-5 USD", "1,2 million USD", "12,34 USD", "1,234.5,6 USD",
		"about 1 to 2 million USD", "2 billion to 1 billion USD", "12 million USD more", "some 12 million USD", "12 million 2USD", ",123 USD",
	} {
		if got, err := ParseAmount(text); err == nil {
			t.Errorf("%q was read as %s", text, got)
		}
	}
}

func FuzzAmount(f *testing.F) {
	for _, s := range []string{"about 1.2 billion USD", "3 billion to 4 billion USD", "1,495,487,055 USD", "0.0001 BTC"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := ParseAmount(s)
		if err != nil {
			return
		}
		b, err := ParseAmount(a.String())
		if err != nil || b.Low.Cmp(a.Low) != 0 || b.High.Cmp(a.High) != 0 || b.Unit != a.Unit || b.Qualifier != a.Qualifier {
			t.Errorf("%q is written %q and read back as %+v, %v", s, a, b, err)
		}
	})
}
