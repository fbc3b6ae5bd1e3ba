package corpus

import (
	"os"
	"slices"
	"strings"
	"testing"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

func data(t *testing.T) *corpus.Snapshot {
	t.Helper()
	s, err := Load(os.DirFS("data"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Words that also name a firm, a bridge or a group, and in most sentences do not.
var ordinary = strings.Fields("lead sea mask tick dune compound wormhole nomad harvest elliptic treasury")

func TestOrdinaryWordsNameNothingAlone(t *testing.T) {
	s := data(t)
	check := func(record string, aliases []corpus.Alias) {
		for _, a := range aliases {
			if !a.Ambiguous && slices.Contains(ordinary, strings.ToLower(a.Text)) {
				t.Errorf("%s: %q stands alone; make it ambiguous or reject it", record, a.Text)
			}
		}
	}
	for _, e := range s.Entities {
		check(string(e.Kind)+"/"+e.ID, e.Aliases)
		if e.Asset != nil && !e.Asset.TickerAmbiguous && slices.Contains(ordinary, strings.ToLower(e.Asset.Ticker)) {
			t.Errorf("asset/%s: the ticker %s is not marked ambiguous", e.ID, e.Asset.Ticker)
		}
	}
	for _, i := range s.Incidents {
		check("incident/"+i.ID, i.Aliases)
	}
}

// The names that the MISP galaxy's threat-actor cluster (9434ace) gives to two groups each.
var shared = []string{"Alpha Spider", "Allanite", "Andariel", "APT43", "Arid Viper", "BRONZE HIGHLAND", "Cadet Blizzard", "Circle Typhoon",
	"Cobalt Gypsy", "Cuboid Sandstorm", "Evasive Panda", "G0013", "Golden Chickens", "Greenbug", "Grizzly Steppe", "IMPERIAL KITTEN", "IRIDIUM",
	"Mint Sandstorm", "NOBELIUM", "OilRig", "PLA Navy", "Sapphire Sleet", "Smoke Sandstorm", "Spandex Tempest", "STARDUST CHOLLIMA", "VICE SPIDER", "Volatile Cedar"}

func TestNamesOfTwoGroupsAreAmbiguous(t *testing.T) {
	for _, e := range data(t).Entities {
		for _, a := range e.Aliases {
			if e.Kind == corpus.Actor && !a.Ambiguous && slices.ContainsFunc(shared, func(s string) bool { return strings.EqualFold(s, a.Text) }) {
				t.Errorf("actor/%s: %q names two groups", e.ID, a.Text)
			}
		}
	}
}

func TestMostRecordsCiteAPrimaryOrReputableSource(t *testing.T) {
	s := data(t)
	good := func(list []claim.Source) bool {
		return slices.ContainsFunc(list, func(s claim.Source) bool { return s.Tier == claim.Primary || s.Tier == claim.Reputable })
	}
	slices.SortStableFunc(s.Incidents, func(a, b corpus.Incident) int { return b.Loss.Headline.Cmp(a.Loss.Headline) })
	incidents, findings := 0, 0
	for _, i := range s.Incidents[:80] {
		if good(i.Sources) {
			incidents++
		}
	}
	for _, f := range s.Findings {
		if good(f.Sources) {
			findings++
		}
	}
	if incidents < 78 || findings < 320 {
		t.Errorf("%d of the 80 largest incidents and %d findings; it was 78 and 322", incidents, findings)
	}
}
