package verdict

import (
	"math/big"
	"testing"

	"assay/wasm/claim"
)

// ratio returns x as an exact fraction.
func ratio(x number) *big.Rat {
	n := new(big.Int).Lsh(new(big.Int).SetUint64(x.hi), 64)
	n.Add(n, new(big.Int).SetUint64(x.lo))
	r := new(big.Rat).SetInt(n)
	ten := new(big.Rat).SetInt64(10)
	for e := x.exp; e > 0; e-- {
		r.Mul(r, ten)
	}
	for e := x.exp; e < 0; e++ {
		r.Quo(r, ten)
	}
	return r
}

func FuzzNumber(f *testing.F) {
	f.Add(uint64(12), int16(8), uint64(120), int16(7))
	f.Add(uint64(1<<64-1), int16(0), uint64(1), int16(40))
	f.Add(uint64(0), int16(0), uint64(0), int16(-40))
	f.Fuzz(func(t *testing.T, a uint64, i int16, b uint64, k int16) {
		x, y := of(claim.Decimal{Mant: a, Exp: i % 41}), of(claim.Decimal{Mant: b, Exp: k % 41})
		if got, want := x.cmp(y), ratio(x).Cmp(ratio(y)); got != want {
			t.Errorf("%v cmp %v: got %d, want %d", x, y, got, want)
		}
		if sum, ok := x.plus(y); ok && ratio(sum).Cmp(new(big.Rat).Add(ratio(x), ratio(y))) != 0 {
			t.Errorf("%v plus %v: got %v", x, y, sum)
		}
		if x.cmp(y) > 0 {
			diff := new(big.Rat).Sub(ratio(x), ratio(y))
			if got := x.minus(y); !got.zero() && ratio(got).Cmp(diff) != 0 {
				t.Errorf("%v minus %v: got %v", x, y, got)
			}
		}
		if got, want := x.percent(150), new(big.Rat).Mul(ratio(x), big.NewRat(3, 2)); ratio(got).Cmp(want) != 0 {
			t.Errorf("150 %% of %v: got %v", x, got)
		}
	})
}

func TestTolerances(t *testing.T) {
	for _, c := range []struct{ in, low, high string }{
		{"1.2bn USD", "1.15bn", "1.25bn"},
		{"626m USD", "625.5m", "626.5m"},
		{"1bn USD", "0.9bn", "1.1bn"},
		{"5612345678 USD", "5612345677.5", "5612345678.5"},
		{"620000000 USD", "615m", "625m"},
		{"about 1.2bn USD", "1.08bn", "1.32bn"},
		{"nearly 1.5bn USD", "1.275bn", "1.5bn"},
		{"over 626m USD", "626m", "939m"},
		{"under 2bn USD", "0", "2bn"},
		{"630m-1bn USD", "625m", "1.05bn"},
		{"vague 100m-1bn USD", "100m", "1bn"},
	} {
		q := amount(c.in)
		got := meant(&q)
		low, high := of(decimal(c.low)), of(decimal(c.high))
		if got.low.cmp(low) != 0 || got.high.cmp(high) != 0 {
			t.Errorf("%s covers %v to %v, want %s to %s", c.in, got.low, got.high, c.low, c.high)
		}
	}
	whole := claim.Quantity{Low: claim.Int(620000000), High: claim.Int(620000000), Unit: "USD", Digits: 2}
	if got := meant(&whole); got.low.cmp(of(decimal("615m"))) != 0 {
		t.Errorf("“620,000,000” reaches down to %v, want 615 million: its zeros say nothing", got.low)
	}
	q := claim.Quantity{Low: claim.Decimal{Mant: 120, Exp: 7}, High: claim.Decimal{Mant: 120, Exp: 7}, Unit: "USD", Digits: 3}
	if got := meant(&q); got.low.cmp(of(decimal("1.195bn"))) != 0 {
		t.Errorf("“1.20 billion” reaches down to %v, want 1.195 billion: its zero was written", got.low)
	}
	spelled := claim.Quantity{Low: claim.Int(1200000000), High: claim.Int(1200000000), Unit: "USD", Digits: 3}
	if got, want := meant(&spelled), meant(&q); got != want && got.low.cmp(want.low) != 0 {
		t.Errorf("“1.20 billion” read back from JSON reaches down to %v, want %v", got.low, want.low)
	}
}

func TestMatches(t *testing.T) {
	for _, c := range []struct {
		text, record string
		want         match
	}{
		{"1.2bn USD", "about 1.2bn USD", equal},
		{"1.2bn USD", "1.24bn USD", equal},
		{"1.2bn USD", "1.26bn USD", below},
		{"1.3bn USD", "1.2bn USD", below},
		{"about 1.2bn USD", "1.1bn USD", hedged},
		{"1.2bn USD", "about 1.1bn USD", hedged},
		{"about 1.3bn USD", "about 1.1bn USD", near},
		{"over 78m USD", "over 78m USD", equal},
		{"78m USD", "over 78m USD", hedged},
		{"over 1bn USD", "1.46bn USD", hedged},
		{"over 1bn USD", "1.6bn USD", below},
		{"nearly 1.5bn USD", "1.3bn USD", hedged},
		{"under 2bn USD", "1bn USD", hedged},
		{"under 1bn USD", "3bn USD", below},
		{"1.3bn USD", "600m-1bn USD", differs},
		{"800m USD", "600m-1bn USD", hedged},
		{"2bn USD", "under 2bn USD", hedged},
		{"500m USD", "under 2bn USD", below},
		{"3bn USD", "over 1bn USD", near},
		{"10bn USD", "over 1bn USD", misplaced},
		{"8.3bn USD", "over 1bn USD", differs},
		{"1197560 BTC", "119754 BTC", misplaced},
		{"2bn USD", "200m USD", misplaced},
		{"12bn USD", "1.2bn USD", slipped},
		{"12bn USD", "1.24bn USD", slipped},
		{"120m USD", "1.2bn USD", slipped},
		{"12m USD", "1.2bn USD", below},
		{"under 120m USD", "1.2bn USD", below},
		{"300m USD", "1.2bn USD", below},
		{"vague 1bn-1tn USD", "78m USD", near},
		{"1.2bn EUR", "1.2bn USD", incomparable},
	} {
		text, record := amount(c.text), amount(c.record)
		told := tell(&text)
		if got := compare(&told, &stating{Quantity: &record}, marginFinding); got != c.want {
			t.Errorf("%s against %s: got %d, want %d", c.text, c.record, got, c.want)
		}
	}
}

func TestPeriodsAlign(t *testing.T) {
	for _, c := range []struct {
		text, record, published string
		want                    timing
	}{
		{"2022", "2022", "", same},
		{"2022", "2022-01-01..2022-12-22", "", same},
		{"2017-12-26..2022-12-26", "2017..2022-12-22", "2022-12-26", same},
		{"2023", "2023-01-01..2023-09-14", "2023-09-15", same},
		{"2023", "2023-01-01..2023-09-14", "2024-09-15", unclear},
		{"2022", "2017..2022-12-22", "2022-12-26", elsewhen},
		{"2022", "2021", "", elsewhen},
		{"2021-01-01..2023-02-12", "2022", "", elsewhen},
		{"2022", "2019", "", elsewhen},
		{"2022-03", "2022", "", elsewhen},
		{"2022-01-01..2022-06-30", "2022", "", elsewhen},
		{"2021..2023", "2022", "", elsewhen},
		{"2022-03-23", "2022-03-24", "", same},
		{"2022-03-23", "2022-03-26", "", elsewhen},
		{"", "2022", "", untimed},
		{"2022", "", "", unclear},
	} {
		published, _ := claim.ParseDay(c.published)
		if got := aligned(period(c.text), period(c.record), published); got != c.want {
			t.Errorf("%q against %q (published %s): got %d, want %d", c.text, c.record, c.published, got, c.want)
		}
	}
}
