package exchange

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	authored "assay/server/corpus"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// equal compares records: equal numbers are equal however their mantissas are written, and
// no list is an empty one.
var equal = cmp.Options{
	cmp.Comparer(func(a, b claim.Decimal) bool { return a.Cmp(b) == 0 }), cmpopts.EquateEmpty(),
}

// known is a small corpus to import into.
func known() *corpus.Snapshot {
	entity := func(kind corpus.EntityKind, id, name, country string, aliases ...string) corpus.Entity {
		e := corpus.Entity{Kind: kind, ID: id, Name: name, Country: country}
		for _, a := range aliases {
			e.Aliases = append(e.Aliases, corpus.Alias{Text: a})
		}
		return e
	}
	usd := func(n uint64) claim.Decimal { return claim.Decimal{Mant: n, Exp: 6}.Normal() }
	incident := func(id, victim string, day claim.Day, headline, low, high uint64) corpus.Incident {
		i := newIncident(victim, day)
		i.ID, i.Verified = id, true
		i.Loss = corpus.Loss{Headline: usd(headline), Low: usd(low), High: usd(high), Basis: corpus.AtTheft}
		return i
	}
	s := &corpus.Snapshot{
		Version: "2026.8.1", Date: 20260801,
		Entities: []corpus.Entity{
			entity(corpus.Actor, "lazarus-group", "Lazarus Group", "KP", "Lazarus", "HIDDEN COBRA", "Operation DarkSeoul"),
			entity(corpus.Actor, "andariel", "Andariel", "KP", "Silent Chollima"),
			entity(corpus.Chain, "ethereum", "Ethereum", ""), entity(corpus.Chain, "bnb-chain", "BNB Chain", ""), entity(corpus.Chain, "ronin", "Ronin", ""),
			entity(corpus.Chain, "base", "Base", ""), entity(corpus.Chain, "polygon", "Polygon", ""), entity(corpus.Chain, "solana", "Solana", ""),
			entity(corpus.Chain, "bitcoin", "Bitcoin", ""), entity(corpus.Chain, "arbitrum", "Arbitrum", ""),
			entity(corpus.Technique, "private-key-compromise", "Stolen private keys", ""), entity(corpus.Technique, "oracle-manipulation", "Oracle manipulation", ""),
			entity(corpus.Technique, "hot-wallet-compromise", "Hot wallet compromise", ""), entity(corpus.Technique, "logic-error", "Logic error", ""),
			entity(corpus.Technique, "flash-loan-attack", "Flash-loan attack", ""), entity(corpus.Technique, "insecure-randomness", "Insecure randomness", ""),
			entity(corpus.Technique, "front-running-mev", "Front-running", ""), entity(corpus.Technique, "unknown", "Unknown", ""),
		},
		Incidents: []corpus.Incident{
			incident("ronin-2022", "Ronin Network", 20220323, 620, 540, 625),
			incident("bonqdao-2023", "BonqDAO", 20230201, 2, 2, 2),
			incident("euler-2023", "Euler Finance", 20230313, 197, 196, 200),
			incident("wormhole-2022", "Wormhole", 20220202, 320, 320, 326),
			incident("chainswap-2021", "ChainSwap", 20210702, 1, 1, 1),
			incident("blizzard-2026", "Blizzard Custody", 20260818, 33, 33, 33),
		},
	}
	s.Entities[0].External = []string{"misp:68391641-859f-4a9a-9a1e-3e5cf71ec376"}
	return s
}

func importFile(t *testing.T, format, file string) *Batch {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b, err := Import(format, f, known())
	if err != nil {
		t.Fatal(err)
	}
	return b
}

var files = []struct{ format, file string }{
	{"defillama", "defillama.json"}, {"defihacklabs", "defihacklabs.json"}, {"misp", "misp-threat-actor.json"}, {"stix", "stix-bundle.json"}, {"csv", "table.csv"},
}

func TestEachFormatIsReviewed(t *testing.T) {
	for _, c := range []struct {
		format, file string
		want         []string // state, record, what it is held against
		skipped      []string // words of each reason
	}{
		{"defillama", "defillama.json", []string{
			"conflicting incident/bonqdao-2023-02 incident/bonqdao-2023", // 120 million against 2 million
			"known incident/euler-v1-2023 incident/euler-2023",
			"new incident/lantern-2026 ",
			"conflicting incident/lantern-vaults-2026 incident/lantern-2026", // the file has it twice
			"new incident/quartz-mint-2026 ",
			"known incident/ronin-bridge-2022 incident/ronin-2022",
		}, []string{"no name or no date"}},
		{"defihacklabs", "defihacklabs.json", []string{
			"conflicting incident/chainswap-2021-07 incident/chainswap-2021",
			"new incident/otter-nft-2026 ",
			"known incident/ronin-network-2022 incident/ronin-2022",
			"new incident/saffron-pool-2026 ",
		}, []string{"no date such as"}},
		{"misp", "misp-threat-actor.json", []string{
			"known actor/andariel actor/andariel",
			"new actor/copper-heron ",
			"known actor/lazarus-group actor/lazarus-group",
		}, []string{"Latin letters"}},
		{"stix", "stix-bundle.json", []string{
			"conflicting incident/halcyon-exchange-2026 incident/blizzard-2026", // same days and amount, another name
			"known actor/lazarus-group actor/lazarus-group",
		}, []string{"tells no day"}},
		{"csv", "table.csv", []string{
			"new incident/basalt-swap-2026 ",
			"conflicting incident/halcyon-exchange-2026 incident/blizzard-2026",
			"known incident/ronin-2022 incident/ronin-2022",
			"known incident/wormhole-2022 incident/wormhole-2022",
		}, []string{"no victim with a day", "not a number of US dollars"}},
	} {
		b := importFile(t, c.format, c.file)
		var got []string
		for _, j := range b.Review(known()) {
			got = append(got, string(j.State)+" "+j.Record+" "+j.Existing)
			if j.Why == "" {
				t.Errorf("%s: %s is %s for no reason", c.format, j.Record, j.State)
			}
		}
		slices.Sort(got)
		slices.Sort(c.want)
		if diff := cmp.Diff(got, c.want); diff != "" {
			t.Errorf("%s: got, want:\n%s", c.format, diff)
		}
		if len(b.Skipped) != len(c.skipped) {
			t.Errorf("%s: skipped %v, want %d", c.format, b.Skipped, len(c.skipped))
			continue
		}
		for n, words := range c.skipped {
			if !strings.Contains(b.Skipped[n].Reason, words) {
				t.Errorf("%s: skipped %+v, want a reason of %q", c.format, b.Skipped[n], words)
			}
		}
	}
}

func TestWhatADraftHolds(t *testing.T) {
	b := importFile(t, "defillama", "defillama.json")
	i := b.Incidents[slices.IndexFunc(b.Incidents, func(i corpus.Incident) bool { return i.Victim == "Lantern Vaults" })]
	want := newIncident("Lantern Vaults", 20260811)
	want.VictimKind, want.Chains = "yield", []string{"base"}
	want.Note = "Chains that the corpus does not have: Plumechain. Technique as given: Protocol Logic: ERC4626 Share Inflation."
	want.Technique = "unknown"
	want.Sources = []claim.Source{llamaList, {URL: "https://lantern.example/post-mortem", Publisher: "lantern.example", Tier: claim.Relay}}
	usd := claim.Decimal{Mant: 23500005, Exp: -1}
	want.Loss = corpus.Loss{Headline: usd, Low: usd, High: usd, Basis: corpus.AtTheft, Reports: []corpus.LossReport{{Amount: dollars(usd), Source: llamaList}}}
	i.Technique, i.Note = "unknown", want.Note
	if diff := cmp.Diff(i, want, equal); diff != "" {
		t.Errorf("got, want:\n%s", diff)
	}
	labs := importFile(t, "defihacklabs", "defihacklabs.json")
	saffron := labs.Incidents[slices.IndexFunc(labs.Incidents, func(i corpus.Incident) bool { return i.Victim == "Saffron Pool" })]
	if diff := cmp.Diff(saffron.Tokens, []claim.Quantity{quantity(claim.Decimal{Mant: 1555, Exp: -1}, "ETH")}, equal); diff != "" || saffron.Technique != "insecure-randomness" {
		t.Errorf("a loss in tokens: %s, technique %s", diff, saffron.Technique)
	}
	stix := importFile(t, "stix", "stix-bundle.json").Incidents[0]
	if stix.Victim != "Halcyon Exchange" || stix.Actor != "lazarus-group" || stix.Technique != "hot-wallet-compromise" || stix.When.To != 20260819 ||
		stix.Loss.Low.String() != "31000000" || stix.Loss.High.String() != "33000000.5" || len(stix.Sources) != 1 {
		t.Errorf("the incident of another's bundle is read as %+v", stix)
	}
	misp := importFile(t, "misp", "misp-threat-actor.json")
	for _, e := range misp.Entities {
		for _, a := range e.Aliases {
			shared := strings.EqualFold(a.Text, "andariel") || a.Text == "Sea" || a.Text == "Zinc"
			if a.Ambiguous != shared {
				t.Errorf("%s: alias %q is ambiguous: %v", e.ID, a.Text, a.Ambiguous)
			}
		}
	}
}

func TestEveryDraftIsAFileThatLoads(t *testing.T) {
	for _, f := range files {
		b := importFile(t, f.format, f.file)
		for n := range b.Incidents {
			if b.Incidents[n].Verified {
				t.Errorf("%s: %s comes in verified", f.format, b.Incidents[n].ID)
			}
			if _, err := IncidentYAML(&b.Incidents[n]); err != nil {
				t.Errorf("%s: %v", b.Incidents[n].ID, err)
			}
		}
		for n := range b.Entities {
			if _, err := EntityYAML(&b.Entities[n]); err != nil {
				t.Errorf("%s: %v", b.Entities[n].ID, err)
			}
		}
	}
}

// kept returns what of a snapshot a format can carry.
func kept(s *corpus.Snapshot, format string) *corpus.Snapshot {
	out := &corpus.Snapshot{Incidents: s.Incidents}
	if format == "json" {
		out.Entities, out.Findings = s.Entities, s.Findings
	}
	if format == "stix" {
		for _, e := range s.Entities {
			if entityType(&e) != "" {
				out.Entities = append(out.Entities, e)
			}
		}
	}
	out.Entities = byID(out.Entities)
	return out
}

func byID(list []corpus.Entity) []corpus.Entity {
	return slices.SortedFunc(slices.Values(list), func(a, b corpus.Entity) int { return strings.Compare(string(a.Kind)+a.ID, string(b.Kind)+b.ID) })
}

func TestImportExportImportChangesNothing(t *testing.T) {
	for _, f := range files {
		first := importFile(t, f.format, f.file).Snapshot()
		for _, format := range []string{"json", "csv", "stix"} {
			again(t, f.format+" as "+format, first, format)
		}
	}
}

func TestTheWholeCorpusGoesOutAndComesBack(t *testing.T) {
	s := authored.Embedded()
	for _, format := range []string{"json", "csv", "stix"} {
		again(t, "the corpus as "+format, s, format)
	}
}

// again exports s, imports what came out and wants the same records.
func again(t *testing.T, name string, s *corpus.Snapshot, format string) {
	t.Helper()
	out, err := Export(format, s, Options{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := Import(format, bytes.NewReader(out), known())
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if len(b.Skipped) > 0 {
		t.Errorf("%s: skipped %v", name, b.Skipped)
	}
	got, want := b.Snapshot(), kept(s, format)
	got.Entities = byID(got.Entities)
	if diff := cmp.Diff(got, want, equal); diff != "" {
		if len(diff) > 3000 {
			diff = diff[:3000]
		}
		t.Errorf("%s: got, want:\n%s", name, diff)
	}
	twice, _ := Export(format, s, Options{})
	if !bytes.Equal(out, twice) {
		t.Errorf("%s: two exports of one corpus differ", name)
	}
}

func TestBadFilesAreRefusedWithAReason(t *testing.T) {
	for _, c := range []struct{ format, in, want string }{
		{"defillama", "<!doctype html>", "hacks JSON of DefiLlama"},
		{"defihacklabs", `{"a":1}`, "DeFiHackLabs"},
		{"misp", `{"type":"ransomware","values":[{"value":"x"}]}`, `its type is "ransomware"`},
		{"misp", `{"type":"threat-actor"}`, "no values"},
		{"stix", `{"type":"report"}`, "not bundle"},
		{"stix", `{"type":"bundle"}`, "no objects"},
		{"csv", "a,b\n1,2\n", "names no date and victim"},
		{"json", `{"incidents":[{"loss":{"headlin":5}}]}`, "incidents[0].loss.headlin: no such key"},
		{"json", `{"incidents":[{"when":{"from":"yesterday"}}]}`, `"yesterday" is not a day`},
		{"json", `{"incidents":[{"loss":{"headline":-5}}]}`, "-5 is not an amount"},
		{"json", `{"incidents":{"loss":5}}`, "incidents: map[string]interface {} does not belong here"},
		{"xml", "", "no import format \"xml\"; there are defillama"},
	} {
		_, err := Import(c.format, strings.NewReader(c.in), known())
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s from %q: got %v, want %q", c.format, c.in, err, c.want)
		}
	}
}

func TestAmountsOfDollarsAsOthersWriteThem(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"625000000", "625000000"}, {"$625,000,000.00", "625000000"}, {"625M", "625000000"}, {"1.5bn", "1500000000"},
		{"33 million", "33000000"}, {"$15.7k USD", "15700"}, {"2.5B", "2500000000"}, {"lots", ""}, {"-5", ""}, {"", ""},
	} {
		d, err := ParseDollars(c.in)
		if got := d.String(); (err == nil) != (c.want != "") || err == nil && got != c.want {
			t.Errorf("%q: got %s, %v, want %q", c.in, got, err, c.want)
		}
	}
}

func FuzzCells(f *testing.F) {
	f.Add("a", "b|c", `d\`)
	f.Add("", "\n", " | ")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		for _, between := range []rune{'\n', '|'} {
			got := splitCells(joinCells([]string{a, b, c}, string(between)), between)
			if utf8.ValidString(a) && utf8.ValidString(b) && utf8.ValidString(c) && !slices.Equal(got, []string{a, b, c}) {
				t.Fatalf("%q %q %q come back as %q", a, b, c, got)
			}
		}
	})
}

func FuzzImport(f *testing.F) {
	for n, x := range files {
		b, err := os.ReadFile(filepath.Join("testdata", x.file))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(n, b)
	}
	f.Fuzz(func(t *testing.T, n int, b []byte) {
		batch, err := Import(importers[max(0, n)%len(importers)].name, bytes.NewReader(b), known())
		if err != nil {
			return
		}
		for i := range batch.Incidents {
			if batch.Format != "json" && batch.Incidents[i].ID == "" {
				t.Fatal("a draft without an id")
			}
		}
		batch.Review(known())
	})
}
