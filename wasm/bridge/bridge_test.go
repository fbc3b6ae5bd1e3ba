package bridge

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

const article = "😀 South Korea’s National Intelligence Service said that North Korean hackers stole $1.2 billion over the last five years, " +
	"and more than $626 million of that in 2022 alone."

// tiny is a snapshot with one finding, enough to see that a verdict is given.
func tiny() []byte {
	usd := claim.Quantity{Low: claim.Int(626e6), High: claim.Int(626e6), Unit: "USD", Qualifier: claim.About, Digits: 3}
	return corpus.Encode(&corpus.Snapshot{Version: "test", Date: claim.NewDay(2026, 1, 1),
		Entities: []corpus.Entity{{ID: "dprk", Kind: corpus.Actor, Name: "North Korea"}, {ID: "nis-kr", Kind: corpus.Agency, Name: "National Intelligence Service"}},
		Findings: []corpus.Finding{{ID: "f", Agency: "nis-kr", Actor: "dprk", Metric: corpus.MetricStolen, Scope: "worldwide", Period: claim.Year(2022), Published: "2022-12-22",
			Value: usd, Status: corpus.Published, Verified: true, Sources: []claim.Source{{URL: "https://example.org/", Publisher: "AP", Tier: claim.Reputable}}}}})
}

// report is the part of a Report that these tests look at.
type report struct {
	Error         string
	Published     string
	PublishedFrom string `json:"published_from"`
	Offsets       string
	Mentions      []struct {
		Kind, Text string
		Start, End int
	}
	Claims []struct {
		Amount  *int
		Verdict *struct{ Label string }
	}
}

func read(t *testing.T, c *Core) report {
	t.Helper()
	var r report
	if err := json.Unmarshal(c.Result(), &r); err != nil {
		t.Fatalf("%v in %s", err, c.Result())
	}
	return r
}

func TestSpansCountUTF16Units(t *testing.T) {
	var c Core
	if !c.Read(article, "meta\t2022-12-26T08:00:00Z", false) {
		t.Fatalf("%s", c.Result())
	}
	r := read(t, &c)
	if r.Offsets != "utf16" || r.Published != "2022-12-26" || r.PublishedFrom != "meta" || len(r.Mentions) == 0 {
		t.Fatalf("%s", c.Result())
	}
	units := utf16.Encode([]rune(article))
	for _, m := range r.Mentions {
		if got := string(utf16.Decode(units[m.Start:m.End])); got != m.Text {
			t.Errorf("%s %q stands at %d–%d, which is %q", m.Kind, m.Text, m.Start, m.End, got)
		}
	}
}

func TestClaimsAreCheckedOnceASnapshotIsLoaded(t *testing.T) {
	var c Core
	if c.Read(article, "", true) || !strings.Contains(read(t, &c).Error, "no snapshot") {
		t.Errorf("a check without a snapshot answered %s", c.Result())
	}
	if !c.Load(tiny()) {
		t.Fatalf("%s", c.Result())
	}
	if !c.Read(article, "given\t2022-12-26", true) {
		t.Fatalf("%s", c.Result())
	}
	r := read(t, &c)
	if len(r.Claims) == 0 {
		t.Fatalf("no claims: %s", c.Result())
	}
	for _, cl := range r.Claims {
		if cl.Verdict == nil || cl.Verdict.Label == "" {
			t.Errorf("a claim has no verdict: %s", c.Result())
		}
	}
}

func TestARefusedSnapshotLeavesTheOneBeforeItInUse(t *testing.T) {
	var c Core
	c.Load(tiny())
	if c.Load(tiny()[:40]) || read(t, &c).Error == "" {
		t.Errorf("a truncated snapshot was taken: %s", c.Result())
	}
	if !c.Read(article, "", true) {
		t.Errorf("the snapshot before it is lost: %s", c.Result())
	}
}

func FuzzRead(f *testing.F) {
	f.Add(article, "meta\t2022-12-26")
	f.Add("", "")
	f.Add("\xff\xfe$1.2\xff billion", "url\t/2022/12/26/\ntext\t\t")
	f.Add(strings.Repeat("$1 ", 300), strings.Repeat("x\ty\n", 100))
	var c Core
	if !c.Load(tiny()) {
		f.Fatalf("%s", c.Result())
	}
	f.Fuzz(func(t *testing.T, s, candidates string) {
		if !c.Read(s, candidates, true) {
			t.Fatalf("text is never an error: %s", c.Result())
		}
		first := string(c.Result())
		if !utf8.ValidString(first) || !json.Valid(c.Result()) {
			t.Fatalf("not JSON: %q", first)
		}
		end := len(utf16.Encode([]rune(s))) // invalid bytes are at most one unit each here
		for _, m := range read(t, &c).Mentions {
			if m.Start < 0 || m.Start >= m.End || m.End > max(end, len(s)) {
				t.Fatalf("span %d–%d in a text of %d units", m.Start, m.End, end)
			}
		}
		if c.Read(s, candidates, true); string(c.Result()) != first {
			t.Fatalf("the same text gave\n%s\nand then\n%s", first, c.Result())
		}
	})
}
