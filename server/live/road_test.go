package live_test

import (
	"strings"
	"testing"

	"assay/server/article"
	"assay/server/live"
	"assay/wasm/bridge"
	"assay/wasm/claim"
	"assay/wasm/corpus"
	"assay/wasm/extract"
)

// The whole road: the sample article read, its claims bound and judged by the embedded corpus.

// judged returns the report of the sample article after old has become new everywhere in it.
func judged(t *testing.T, edition *live.Edition, old, new string) *claim.Report {
	t.Helper()
	r := extract.Read(sampleText(t, old, new), claim.NewDay(2022, 12, 26), claim.FromMeta)
	edition.Check(r)
	return r
}

func sampleText(t *testing.T, old, new string) string {
	t.Helper()
	a, err := article.Sample()
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(a.Text, old) {
		t.Fatalf("the sample article does not say %q", old)
	}
	return strings.ReplaceAll(a.Text, old, new)
}

// claimsOf returns the claims of r whose amount reads text.
func claimsOf(r *claim.Report, text string) []claim.Claim {
	var found []claim.Claim
	for _, c := range r.Claims {
		if m := c.Amount.In(r.Mentions); m != nil && m.Text == text {
			found = append(found, c)
		}
	}
	return found
}

func cites(c claim.Claim, record string) bool {
	for _, e := range c.Verdict.Evidence {
		if e.Record == record && len(e.Sources) > 0 {
			return true
		}
	}
	return false
}

func TestEveryClaimOfTheSampleArticleAgreesWithAFindingAndItsSources(t *testing.T) {
	r := judged(t, live.Embedded(), "$", "$")
	for _, tt := range []struct {
		amount, from, to, record string
		claims                   int
	}{
		{"$1.2 billion", "2017-12-26", "2022-12-26", "finding/nis-kr-2022-12-total-since-2017", 2},
		{"$626 million", "2022-01-01", "2022-12-31", "finding/nis-kr-2022-12-year-2022", 1},
		{"$78 million", "2017-12-26", "2022-12-26", "finding/nis-kr-2022-12-from-south-korea", 1},
	} {
		found := claimsOf(r, tt.amount)
		if len(found) < tt.claims {
			t.Errorf("%s makes %d claims, want %d", tt.amount, len(found), tt.claims)
		}
		for _, c := range found {
			agency, actor, period := c.Agency.In(r.Mentions), c.Actor.In(r.Mentions), c.Period.In(r.Mentions)
			if agency == nil || agency.ID != "nis-kr" || actor == nil || actor.ID != "dprk" {
				t.Errorf("%s is said by %v of %v, want nis-kr of dprk", tt.amount, agency, actor)
			}
			if period == nil || period.Period.From.String() != tt.from || period.Period.To.String() != tt.to {
				t.Errorf("%s happened in %v, want %s to %s", tt.amount, period, tt.from, tt.to)
			}
			if l := c.Verdict.Label; l != claim.Agrees && l != claim.AgreesWithinHedge {
				t.Errorf("%s: %s (%s)", tt.amount, l, c.Verdict.Reason)
			}
			if !cites(c, tt.record) {
				t.Errorf("%s does not cite %s with a source", tt.amount, tt.record)
			}
		}
	}
	for _, c := range r.Claims {
		if c.Verdict.Label.Differs() {
			t.Errorf("%s is said to differ: %s", c.Amount.In(r.Mentions).Text, c.Verdict.Reason)
		}
	}
}

func TestAFiveYearFigureIsNeverHeldAgainstAOneYearFigure(t *testing.T) {
	r := judged(t, live.Embedded(), "$", "$")
	for _, c := range claimsOf(r, "$1.2 billion") {
		for _, e := range c.Verdict.Evidence {
			if e.Record == "finding/nis-kr-2022-12-year-2022" && e.Role != claim.Context {
				t.Errorf("the five-year total is held against %s", e.Record)
			}
		}
	}
}

func TestATenfoldAmountDiffersAndShowsBothValuesAndTheSource(t *testing.T) {
	found := claimsOf(judged(t, live.Embedded(), "$1.2 billion", "$12 billion"), "$12 billion")
	if len(found) == 0 {
		t.Fatal("no claim")
	}
	for _, c := range found {
		v := c.Verdict
		if v.Label != claim.AmountDiffers || !strings.Contains(v.Reason, "$12 billion") || !strings.Contains(v.Reason, "$1.2 billion") {
			t.Errorf("%s: %s", v.Label, v.Reason)
		}
		if !cites(c, "finding/nis-kr-2022-12-total-since-2017") {
			t.Errorf("the finding and its sources are not shown: %v", v.Evidence)
		}
	}
}

func TestAnotherYearIsNoAgreement(t *testing.T) {
	r := judged(t, live.Embedded(), "went in 2022 alone", "went in 2019 alone")
	found := claimsOf(r, "$626 million")
	if len(found) == 0 {
		t.Fatal("no claim")
	}
	for _, c := range found {
		if p := c.Period.In(r.Mentions); p == nil || p.Text != "2019" {
			t.Errorf("the claim is read for %v, want 2019", p)
		}
		if l := c.Verdict.Label; l != claim.NotInCorpus && l != claim.PeriodDiffers {
			t.Errorf("%s: %s", l, c.Verdict.Reason)
		}
	}
}

func TestTheBrowserAndTheServerGiveOneReportByteForByte(t *testing.T) {
	edition := live.Embedded()
	var core bridge.Core
	if !core.Load(corpus.Encode(edition.Snapshot)) {
		t.Fatalf("%s", core.Result())
	}
	for _, s := range []string{sampleText(t, "$", "$"), "", "$1.4 billion was stolen from Bybit in February 2025, the FBI said.", "no claims at all"} {
		s = strings.Map(func(r rune) rune { // in ASCII bytes and UTF-16 units count alike
			if r > 0x7e {
				return ' '
			}
			return r
		}, s)
		r := extract.Read(s, claim.NewDay(2022, 12, 26), claim.FromMeta)
		edition.Check(r)
		if !core.Read(s, "meta\t2022-12-26", true) {
			t.Fatalf("%s", core.Result())
		}
		want := string(r.AppendJSON(nil, claim.UTF8))
		got := strings.Replace(string(core.Result()), `"offsets":"utf16"`, `"offsets":"utf8"`, 1)
		if got != want {
			t.Errorf("the browser says\n%s\nthe server says\n%s", got, want)
		}
	}
}
