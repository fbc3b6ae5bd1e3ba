package catalog

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	authored "assay/server/corpus"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

func usd(millions uint64) claim.Decimal { return claim.Decimal{Mant: millions, Exp: 6} }

func day(d claim.Day) claim.Period { return claim.Period{From: d, To: d, Grain: claim.GrainDay} }

// small is a corpus in which everything can be counted by hand.
func small() *corpus.Snapshot {
	primary := []claim.Source{{URL: "https://a.example/", Tier: claim.Primary}}
	relay := []claim.Source{{URL: "https://b.example/", Tier: claim.Relay}}
	return &corpus.Snapshot{
		Version: "2026.11.22", Date: 20261122,
		Entities: []corpus.Entity{
			{ID: "dprk", Kind: corpus.Actor, Name: "North Korea", Verified: true},
			{ID: "lazarus-group", Kind: corpus.Actor, Name: "Lazarus Group", Parents: []string{"dprk"}, Aliases: []corpus.Alias{{Text: "HIDDEN COBRA"}}},
			{ID: "fbi-us", Kind: corpus.Agency, Name: "FBI", Verified: true},
		},
		Incidents: []corpus.Incident{
			{ID: "ronin-2022", Name: "Ronin theft", Victim: "Ronin Network", VictimKind: "bridge", When: day(20220323), Technique: "keys", Actor: "lazarus-group",
				Loss: corpus.Loss{Headline: usd(620)}, Recovered: usd(30), RecoveredKnown: true, Verified: true, Sources: primary,
				Attributions: []corpus.Attribution{{Agency: "fbi-us", Actor: "lazarus-group"}}},
			{ID: "ronin-2024", Name: "Ronin drain", Victim: "Ronin Network", VictimKind: "bridge", When: day(20240806), Loss: corpus.Loss{Headline: usd(12)}, Sources: relay},
			{ID: "ponzi-2022", Name: "A scheme", Victim: "Scheme", VictimKind: "other", When: claim.Period{From: 20211201, To: 20230101, Grain: claim.GrainSpan}, Loss: corpus.Loss{Headline: usd(50)}, Verified: true, Sources: relay},
			{ID: "gone-2022", Name: "Double", Victim: "Ronin", When: day(20220323), Loss: corpus.Loss{Headline: usd(999)}, Withdrawn: "the same as ronin-2022"},
		},
		Findings: []corpus.Finding{
			{ID: "a-2022", Agency: "a", Actor: "dprk", Metric: corpus.MetricStolen, Scope: "worldwide", Period: claim.Year(2022), Published: "2023-01", SupersededBy: []string{"a-2022-revised"}, Statement: "A said a billion.", Value: claim.Quantity{Low: usd(1000), High: usd(1000), Unit: "USD"}, Verified: true, Sources: primary},
			{ID: "a-2022-revised", Agency: "a", Actor: "dprk", Metric: corpus.MetricStolen, Scope: "worldwide", Period: claim.Year(2022), Published: "2024-01-10", Supersedes: []string{"a-2022"}, Statement: "A said more.", Value: claim.Quantity{Low: usd(1700), High: usd(1700), Unit: "USD"}, Verified: true, Sources: relay},
			{ID: "b-2022", Agency: "b", Actor: "dprk", Metric: corpus.MetricStolen, Scope: "worldwide", Period: claim.Year(2022), Published: "2023-02-01", Statement: "B said less.", Value: claim.Quantity{Low: usd(600), High: usd(600), Unit: "USD"}},
		},
	}
}

func TestSearch(t *testing.T) {
	c := New(small())
	for _, lookup := range []struct {
		name string
		q    Query
		want []string
	}{
		{"nothing asked gives all in force, largest first", Query{}, []string{"ronin-2022", "ponzi-2022", "ronin-2024", "a-2022-revised", "b-2022", "a-2022"}},
		{"by the beginning of words in any order", Query{Words: "net ronin"}, []string{"ronin-2022", "ronin-2024"}},
		{"not by the middle of a word", Query{Words: "onin"}, nil},
		{"by an alias of an entity", Query{Words: "hidden cobra"}, []string{"lazarus-group"}},
		{"by a year it went through", Query{Year: 2022, VictimKind: "other"}, []string{"ponzi-2022"}},
		{"by year, incidents and findings", Query{Year: 2024}, []string{"ronin-2024"}},
		{"by an actor with its parts", Query{Actor: "dprk"}, []string{"ronin-2022", "a-2022-revised", "b-2022", "a-2022"}},
		{"a part is not its whole", Query{Actor: "lazarus-group"}, []string{"ronin-2022"}},
		{"by technique", Query{Technique: "keys"}, []string{"ronin-2022"}},
		{"by amount", Query{Least: usd(40), Most: usd(700)}, []string{"ronin-2022", "ponzi-2022", "b-2022"}},
		{"entities are not found by filters", Query{Words: "lazarus", Year: 1999}, nil},
	} {
		r := c.Search(lookup.q)
		var got []string
		for _, i := range r.Incidents {
			got = append(got, i.ID)
		}
		for _, f := range r.Findings {
			got = append(got, f.ID)
		}
		for _, e := range r.Entities {
			got = append(got, e.ID)
		}
		if !slices.Equal(got, lookup.want) {
			t.Errorf("%s: got %v, want %v", lookup.name, got, lookup.want)
		}
	}
}

func TestStats(t *testing.T) {
	s := New(small()).Stats()
	if s.Incidents != 3 || s.Findings != 3 || s.Unverified != (Unverified{1, 1, 1}) {
		t.Errorf("counted %d incidents, %d findings, unverified %+v", s.Incidents, s.Findings, s.Unverified)
	}
	if s.Largest != (Sourced{3, 1}) || s.Sourced != (Sourced{3, 1}) {
		t.Errorf("sources: %+v and %+v", s.Largest, s.Sourced)
	}
	want := []YearStats{
		{Year: 2021, Incidents: 1, Lost: 50e6, LostVerified: 50e6},
		{Year: 2022, Incidents: 1, Lost: 620e6, LostVerified: 620e6, Recovered: 30e6},
		{Year: 2023, Findings: 2},
		{Year: 2024, Incidents: 1, Unverified: 1, Lost: 12e6, Findings: 1},
	}
	if diff := cmp.Diff(s.Years, want); diff != "" {
		t.Errorf("years: got, want:\n%s", diff)
	}
	if diff := cmp.Diff(s.Actors, []ActorStats{{"lazarus-group", "Lazarus Group", 1, 620e6, 0}, {"dprk", "North Korea", 0, 0, 3}}); diff != "" {
		t.Errorf("actors: got, want:\n%s", diff)
	}
}

func TestLinks(t *testing.T) {
	c := New(small())
	ids := func(list []*corpus.Finding) (ids []string) {
		for _, f := range list {
			ids = append(ids, f.ID)
		}
		return ids
	}
	f := c.Finding("a-2022-revised")
	if got := ids(c.Revisions(f)); !slices.Equal(got, []string{"a-2022", "a-2022-revised"}) {
		t.Errorf("revisions: %v", got)
	}
	if got := ids(c.Rivals(f)); !slices.Equal(got, []string{"b-2022"}) {
		t.Errorf("rivals: %v", got)
	}
	if got := c.AttributedBy("fbi-us"); len(got) != 1 || got[0].ID != "ronin-2022" {
		t.Errorf("attributed: %v", got)
	}
	if got := c.Others(c.Incident("ronin-2022")); len(got) != 1 || got[0].ID != "ronin-2024" {
		t.Errorf("others: %v", got)
	}
	if _, full := c.Record("ronin-2022"); full != "incident/ronin-2022" {
		t.Errorf("an id alone leads to %q", full)
	}
	if r, _ := c.Record("incident/none"); r != nil {
		t.Errorf("no such record gives %v", r)
	}
}

func TestDiff(t *testing.T) {
	old, changed := small(), small()
	changed.Incidents[0].Loss.Headline = usd(625)
	changed.Incidents[0].Sources = append([]claim.Source{{URL: "https://new.example/", Tier: claim.Primary}}, changed.Incidents[0].Sources...)
	changed.Incidents[1].Withdrawn = "a mistake"
	changed.Findings = append(changed.Findings[:2:2], corpus.Finding{ID: "c-2023", Statement: "C said something."})
	want := []Change{
		{Record: "finding/b-2022", Title: "B said less.", What: Removed},
		{Record: "finding/c-2023", Title: "C said something.", What: Added},
		{Record: "incident/ronin-2022", Title: "Ronin theft", What: Changed, Fields: []FieldChange{
			{"loss.headline", "620000000", "625000000"},
			{"sources[https://new.example/].tier", "", "primary"},
			{"sources[https://new.example/].url", "", "https://new.example/"},
		}},
		{Record: "incident/ronin-2024", Title: "Ronin drain", What: Withdrawn, Fields: []FieldChange{{"withdrawn", "", "a mistake"}}},
	}
	if diff := cmp.Diff(Diff(old, changed), want); diff != "" {
		t.Errorf("got, want:\n%s", diff)
	}
	if d := Diff(authored.Embedded(), authored.Embedded()); len(d) != 0 {
		t.Errorf("a corpus differs from itself: %v", d)
	}
}

// TestTheSourcesAreGoodEnough keeps what the corpus promises of its sources.
func TestTheSourcesAreGoodEnough(t *testing.T) {
	s := New(authored.Embedded()).Stats()
	if s.Largest.Cited < 70 || s.Sourced.Cited < 150 {
		t.Errorf("of the %d largest incidents %d, and of %d findings %d, cite a primary or reputable source; want 70 and 150", s.Largest.Of, s.Largest.Cited, s.Sourced.Of, s.Sourced.Cited)
	}
}
