package trial

import (
	"testing"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// small is a corpus of three records.
func small() *corpus.Snapshot {
	usd := func(mant uint64, exp int16) claim.Quantity {
		d := claim.Decimal{Mant: mant, Exp: exp}
		return claim.Quantity{Low: d, High: d, Unit: "USD", Qualifier: claim.About, Digits: 3}
	}
	source := []claim.Source{{URL: "https://example.org/a", Publisher: "Example"}}
	return &corpus.Snapshot{
		Version: "test", Date: 20261122,
		Entities: []corpus.Entity{
			{ID: "chainalysis", Kind: corpus.Agency, Name: "Chainalysis", Class: "analytics"},
			{ID: "dprk", Kind: corpus.Actor, Name: "North Korea", Class: "state"},
			{ID: "lockbit", Kind: corpus.Actor, Name: "LockBit", Class: "ransomware"},
		},
		Findings: []corpus.Finding{
			{ID: "a", Agency: "chainalysis", Actor: "dprk", Metric: corpus.MetricStolen, Scope: "worldwide", Period: claim.Year(2022), Published: "2023-02-01", Value: usd(165, 7), Status: corpus.Published, Verified: true, Sources: source},
			{ID: "b", Agency: "chainalysis", Metric: corpus.MetricHackedTotal, Scope: "worldwide", Period: claim.Year(2021), Published: "2022-02-01", Value: usd(331, 7), Status: corpus.Published, Verified: true, Sources: source},
		},
		Incidents: []corpus.Incident{{ID: "bybit-2025", Name: "Bybit theft", Victim: "Bybit", When: claim.Period{From: 20250221, To: 20250221}, Disclosed: 20250221, Verified: true, Sources: source,
			Loss: corpus.Loss{Headline: claim.Decimal{Mant: 146, Exp: 7}, Low: claim.Decimal{Mant: 14, Exp: 8}, High: claim.Decimal{Mant: 15, Exp: 8}}}},
	}
}

func TestNoTwoTemplatesShareAFrame(t *testing.T) {
	seen := map[string]bool{}
	for _, tm := range templates {
		if seen[tm.text] {
			t.Errorf("the template %q is there twice", tm.text)
		}
		seen[tm.text] = true
	}
	if all, held := Templates(); all < 60 || held < all/4 {
		t.Errorf("%d templates, %d of them held out; want 60 or more, a third held out", all, held)
	}
}

func TestTrueSentencesAreNotAccused(t *testing.T) {
	for _, held := range []bool{false, true} {
		if r := New(small(), 40).True(AsWritten, held); r.Cases < 20 || r.Accused > 0 {
			t.Errorf("%d of %d true sentences accused: %q", r.Accused, r.Cases, r.Wrong)
		}
	}
}

func TestWrongSentencesAreFound(t *testing.T) {
	open, held := New(small(), 40).Perturbed(AsWritten)
	for _, r := range append(open, held...) {
		if r.Right < r.Cases || r.Found*10 < r.Findable*9 {
			t.Errorf("%s: %d of %d right, %d of %d found: %q", r.Name, r.Right, r.Cases, r.Found, r.Findable, r.Wrong)
		}
	}
}

func TestALeftOutRecordAccusesNobody(t *testing.T) {
	if r := LeaveOneOut(small(), 40, AsWritten); r.Cases < 60 || r.Accused > 0 {
		t.Errorf("%d of %d sentences accused by a neighbour: %q", r.Accused, r.Cases, r.Wrong)
	}
}

// A trial must be able to fail: a corpus whose record was falsified after the sentences
// were written accuses them.
func TestATrialNoticesAFalsifiedCorpus(t *testing.T) {
	tr := New(small(), 40)
	falsified := small()
	falsified.Findings[0].Value.Low.Exp--
	falsified.Findings[0].Value.High.Exp--
	tr.index = corpus.NewIndex(falsified)
	if r := tr.True(AsWritten, false); r.Accused == 0 {
		t.Error("no sentence is accused by a record that is ten times too small")
	}
}

func TestWritingStyles(t *testing.T) {
	d := claim.Decimal{Mant: 12, Exp: 8}
	for i, want := range []string{"$1.2 billion", "$1.2bn", "1.2 billion dollars", "US$1.2 billion", "$1,200,000,000", "USD 1.2 billion", "1.2 billion USD", "$1.2B"} {
		if got := styles[i].writeAmount(d, "USD", ""); got != want {
			t.Errorf("%s: got %q, want %q", styles[i].name, got, want)
		}
	}
	if got := styles[0].writeAmount(claim.Int(173600), "ETH", ""); got != "173,600 ETH" {
		t.Errorf("tokens: got %q", got)
	}
}
