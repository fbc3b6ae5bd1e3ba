package corpus

import (
	"os"
	"strings"
	"testing"

	"assay/wasm/claim"
)

// Each row is an incident of the data told again: under another name, on another day, with
// another rounding.
var retold = []struct {
	original, name string
	days           int
	amount         string
}{
	{"ronin-2022", "Katana sidechain validators", 1, "625 million USD"},
	{"bybit-2025", "Unnamed exchange, cold wallet", 0, "1.5 billion USD"},
	{"wormhole-2022", "Solana portal", 1, "320 million USD"},
	{"nomad-2022", "Token messaging protocol", 0, "190 million USD"},
	{"beanstalk-2022", "Credit stablecoin", -1, "180 million USD"},
	{"coincheck-2018", "Tokyo exchange", 0, "530 million USD"},
	{"dmm-bitcoin-2024", "DMM", 5, "308 million USD"},
	{"wazirx-2024", "Indian exchange", 1, "230 million USD"},
	{"mango-markets-2022", "Solana margin venue", 1, "116 million USD"},
	{"badger-dao-2021", "Vault front end", -2, "120 million USD"},
	{"wintermute-2022", "Market maker", 1, "162 million USD"},
	{"cetus-2025", "Largest Sui exchange", 0, "220 million USD"},
	{"kucoin-2020", "KuCoin hot wallets", 6, "281 million USD"},
	{"alphapo-2023", "Payment processor", 0, "60 million USD"},
	{"uwu-lend-2024", "UwU Lend second theft", 3, "19.4 million USD"},
	{"hugh-karp-2020", "Head of a mutual", 1, "8.2 million USD"},
	{"thala-2024", "Aptos farm", 0, "26 million USD"},
	{"bancor-2018", "Bancor converter", -1, "24 million USD"},
	{"unizen-2024", "Trade aggregator", 2, "2.1 million USD"},
	{"thodex-2021", "Istanbul exchange", 2, "2 billion USD"},
}

func TestInjectedDuplicatesAreFound(t *testing.T) {
	tree, problems := Read(os.DirFS("data"))
	if len(problems) > 0 {
		t.Fatal(Problems(problems))
	}
	originals := byID(tree.Incidents, func(r *IncidentRecord) string { return r.ID })
	for _, r := range retold {
		o := originals[r.original]
		if o == nil {
			t.Fatalf("no incident %s", r.original)
		}
		tree.Incidents = append(tree.Incidents, *o)
		again := &tree.Incidents[len(tree.Incidents)-1].Record
		amount, err := ParseAmount(r.amount)
		if err != nil {
			t.Fatal(err)
		}
		again.ID, again.Name, again.Victim = r.original+"-again", r.name, r.name
		again.Aliases, again.Ambiguous, again.Operators, again.Distinct = nil, nil, nil, nil
		again.When.From, again.When.To = again.When.From.Add(r.days), again.When.To.Add(r.days)
		again.Loss = LossRecord{Headline: amount, Basis: o.Record.Loss.Basis}
	}
	found := make(map[string]bool)
	for _, p := range tree.Lint() {
		if p.Code == "DUP001" {
			for _, r := range retold {
				if strings.Contains(p.Message, r.original+"-again ") && strings.Contains(p.Message, r.original+" ") {
					found[r.original] = true
				}
			}
		}
	}
	for _, r := range retold {
		if !found[r.original] {
			t.Errorf("%s, told again as %q on day %+d for %s, was not found", r.original, r.name, r.days, r.amount)
		}
	}
}

func TestDistinctEventsAreNotDuplicates(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b IncidentRecord
	}{
		{"same day, another sum", told("a", "2022-03-15", "5 million USD"), told("b", "2022-03-15", "9 million USD")},
		{"same sum, weeks apart", told("a", "2022-03-15", "5 million USD"), told("b", "2022-04-15", "5 million USD")},
		{"a scheme of years and a theft within it", told("a", "2020/2022", "5 million USD"), told("b", "2021-04-15", "5 million USD")},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := newEvent(&Placed[IncidentRecord]{Record: c.a}), newEvent(&Placed[IncidentRecord]{Record: c.b})
			if a.same(&b) || b.same(&a) {
				t.Error("taken for one event")
			}
		})
	}
}

// told returns an incident of an unnamed victim by phishing.
func told(id, when, amount string) IncidentRecord {
	p, _ := ParsePeriod(when)
	a, _ := ParseAmount(amount)
	if p.Period == (claim.Period{}) || a.IsZero() {
		panic("bad row " + id)
	}
	return IncidentRecord{ID: id, Victim: id, When: p, Technique: "phishing", Loss: LossRecord{Headline: a}}
}
