package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"math"
	"os"
	"testing"

	"assay/wasm/claim"
)

var update = flag.Bool("update", false, "write RESULTS.md anew")

func articles(t *testing.T) []Article {
	t.Helper()
	all, err := Articles()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestQualityStaysAboveItsFloors(t *testing.T) {
	floors, err := os.ReadFile("testdata/floors.txt")
	if err != nil {
		t.Fatal(err)
	}
	below, err := Run(articles(t)).BelowFloors(string(floors))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range below {
		t.Errorf("%s: the last change reads worse; see what with assay eval --misses", line)
	}
}

func TestResultsAreFresh(t *testing.T) {
	all := articles(t)
	want := Markdown(Run(all), RunBinding(all))
	if *update {
		if err := os.WriteFile("RESULTS.md", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile("RESULTS.md")
	if err != nil || string(have) != want {
		t.Errorf("RESULTS.md is stale (%v): run go test ./wasm/eval -update and read the difference", err)
	}
}

// TestScoreAgreesWithTheReference holds Add against figures that the annotators' own
// scorer gave for stored answers: right ones, and ones with spans moved, values changed,
// mentions missing, invented claims and wrong roles.
func TestScoreAgreesWithTheReference(t *testing.T) {
	answers := storedAnswers(t)
	var s Score
	for _, a := range articles(t) {
		if r := answers[a.ID]; r != nil {
			s.Add(&a, r)
		}
	}
	data, err := os.ReadFile("testdata/scored/score.json")
	if err != nil {
		t.Fatal(err)
	}
	var want struct {
		Articles int
		Kinds    map[string]map[string]float64
		Claims   map[string]float64
	}
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	if s.Articles != want.Articles {
		t.Errorf("%d articles, want %d", s.Articles, want.Articles)
	}
	for kind, measures := range want.Kinds {
		for _, measure := range []string{"precision", "recall", "f1", "exact", "value"} {
			checkFigure(t, &s, kind+" "+measure, measures[measure])
		}
	}
	for _, measure := range []string{"found", "whole", "period", "agency", "actor", "victim"} {
		checkFigure(t, &s, "claims "+measure, want.Claims[measure])
	}
}

func checkFigure(t *testing.T, s *Score, name string, want float64) {
	t.Helper()
	got, err := s.Figure(name)
	if err != nil {
		t.Fatal(err)
	}
	if math.Abs(got-want) > 1e-9 {
		t.Errorf("%s is %v, the reference says %v", name, got, want)
	}
}

// A storedReport is as much of a Report's JSON as scoring needs.
type storedReport struct {
	ID       string
	Mentions []struct {
		Kind       string
		Start, End int
		Text, ID   string
		Money      *Quantity
		Percent    *Quantity
		Count      *Quantity
		Date       *Period
	}
	Claims []GoldClaim
}

func storedAnswers(t *testing.T) map[string]*claim.Report {
	t.Helper()
	data, err := os.ReadFile("testdata/scored/answers.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	reports := make(map[string]*claim.Report)
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		var in storedReport
		if err := json.Unmarshal(lines.Bytes(), &in); err != nil {
			t.Fatal(err)
		}
		reports[in.ID] = in.report()
	}
	return reports
}

func (in *storedReport) report() *claim.Report {
	r := &claim.Report{ID: in.ID}
	for _, m := range in.Mentions {
		g := Mention{Kind: m.Kind, Text: m.Text, ID: m.ID, Money: m.Money, Percent: m.Percent, Count: m.Count, Date: m.Date, Span: claim.Span{Start: m.Start, End: m.End}}
		r.Mentions = append(r.Mentions, g.scanned())
	}
	ref := func(i *int) claim.Ref {
		if i == nil {
			return 0
		}
		return claim.RefTo(*i)
	}
	for _, c := range in.Claims {
		r.Claims = append(r.Claims, claim.Claim{Amount: claim.RefTo(c.Amount), Period: ref(c.Period), Agency: ref(c.Agency), Actor: ref(c.Actor), Victim: ref(c.Victim), Action: claim.Action(c.Action)})
	}
	return r
}
