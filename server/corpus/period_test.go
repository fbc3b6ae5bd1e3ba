package corpus

import (
	"testing"

	"assay/wasm/claim"
)

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		text     string
		from, to claim.Day
		grain    claim.Grain
	}{
		{"2022-03-23", 20220323, 20220323, claim.GrainDay},
		{"2024-02", 20240201, 20240229, claim.GrainMonth},
		{"2022-Q4", 20221001, 20221231, claim.GrainQuarter},
		{"2022-H1", 20220101, 20220630, claim.GrainHalf},
		{"2022", 20220101, 20221231, claim.GrainYear},
		{"2017/2022", 20170101, 20221231, claim.GrainSpan},
		{"2017/2022-12-22", 20170101, 20221222, claim.GrainSpan},
		{"2022-03-23/2022-03-25", 20220323, 20220325, claim.GrainSpan},
	} {
		got, err := ParsePeriod(c.text)
		if want := (claim.Period{From: c.from, To: c.to, Grain: c.grain}); err != nil || got.Period != want {
			t.Errorf("%s: got %+v, %v, want %+v", c.text, got.Period, err, want)
		}
		if got.String() != c.text {
			t.Errorf("%s is written %s", c.text, got)
		}
	}
}

func TestPeriodsThatAreRefused(t *testing.T) {
	for _, text := range []string{"", "22", "2022-13", "2022-02-29", "2022-Q5", "2022-H0", "2022-W12", "2022/2021", "2022-03-23/", "/2022", "2022/2023/2024", "2022-3"} {
		if got, err := ParsePeriod(text); err == nil {
			t.Errorf("%q was read as %s", text, got)
		}
	}
}

func FuzzPeriod(f *testing.F) {
	for _, s := range []string{"2022", "2022-Q1", "2017/2022-12-22", "2022-03-01/2022-03-31"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePeriod(s)
		if err != nil {
			return
		}
		if !p.From.Valid() || !p.To.Valid() || p.From > p.To {
			t.Fatalf("%q is %+v", s, p)
		}
		q, err := ParsePeriod(p.String())
		if err != nil || q != p {
			t.Errorf("%q is written %q and read back as %+v, %v", s, p, q, err)
		}
	})
}
