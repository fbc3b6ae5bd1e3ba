package corpus

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"
)

func TestTheDataLintsClean(t *testing.T) {
	for _, p := range Lint(os.DirFS("data")) {
		t.Error(p)
	}
}

func TestTheValidCorpusLintsClean(t *testing.T) {
	for _, p := range Lint(validCorpus(t)) {
		t.Error(p)
	}
}

// Each row breaks one thing of testdata/valid.txtar: in the file, old becomes new, and Lint
// says exactly that code.
var broken = []struct {
	name, code, file, old, new string
}{
	{"two agencies have one alias that stands alone", "ALI001", agencies, "    - FBI\n", "    - FBI\n    - National Intelligence Service\n"},
	{"an alias is on the rejected list", "ALI002", actors, "    - DPRK", "    - Lead"},
	{"a form stands twice", "ALI003", agencies, "    - NIS", "    - National Intelligence Service"},
	{"an alias is a possessive", "ALI004", agencies, "    - FBI", "    - FBI's"},
	{"an alias has outer spaces", "ALI004", agencies, "    - FBI", `    - "FBI "`},
	{"an alias is ambiguous elsewhere", "ALI005", agencies, "    - FBI\n", "    - FBI\n    - NIS\n"},
	{"an agency and a technique share an alias", "ALI006", agencies, "    - FBI\n", "    - FBI\n    - phishing\n"},
	{"low is above the headline", "AMT001", bridge, "low: 540 million", "low: 621 million"},
	{"a headline is in ether", "AMT002", farm, "2 million USD", "900 ETH"},
	{"a headline is hedged", "AMT002", farm, "2 million USD", "about 2 million USD"},
	{"a report is outside the span", "AMT003", bridge, "amount: 540 million", "amount: 300 million"},
	{"a headline is zero", "AMT004", farm, "2 million USD", "0 USD"},
	{"a share is in dollars", "AMT005", share, "61 percent\n", "61 USD\n"},
	{"a share is above 100 percent", "AMT006", share, "61 percent", "161 percent"},
	{"more was recovered than lost", "AMT007", bridge, "recovered: 30 million", "recovered: 900 million"},
	{"an unusual basis is not explained", "AMT008", farm, "  note: what investors had paid in\n", ""},
	{"the statement gives another figure", "AMT009", year, "put 626 million", "put 662 million"},
	{"the local value is in dollars too", "AMT010", total, "about 1.5 trillion KRW", "about 1.5 trillion USD"},
	{"a net report is above the gross", "AMT011", bridge, "amount: 625 million USD\n", "amount: 700 million USD\n      net: true\n"},
	{"an actor is named by nobody", "ATT001", bridge, "  - agency: fbi-us\n    actor: lazarus-group\n", "  - agency: fbi-us\n"},
	{"a year is covered that has no finding", "COV001", "coverage.yaml", "period: 2022", "period: 2021/2022"},
	{"half a year is covered", "COV002", "coverage.yaml", "period: 2022", "period: 2022-H1"},
	{"an incident lies in the future", "DAT001", farm, "when: 2023-05", "when: 2027-05"},
	{"a source lies before bitcoin", "DAT001", year, "    date: 2022-12-22", "    date: 2002-12-22"},
	{"disclosed before it happened", "DAT002", bridge, "disclosed: 2022-03-29", "disclosed: 2022-03-09"},
	{"a source is older than the event", "DAT003", bridge, "    date: 2022-03-29", "    date: 2021-03-29"},
	{"a finding is older than its period", "DAT004", later, "published: 2023-07-19", "published: 2021-07-19"},
	{"an attribution is older than the event", "DAT005", bridge, "date: 2022-04-14\n    confidence", "date: 2022-02-14\n    confidence"},
	{"a finding ends long after it was published", "DAT006", total, "period: 2017/2022-12-22", "period: 2017/2023"},
	{"a finding repeats a figure of its publication", "DUP002", korea, koreaFigure, strings.NewReplacer("KR", "worldwide", "over 78 million", "about 1.2 billion").Replace(koreaFigure)},
	{"an agency has a ticker", "ENT001", agencies, "country: US", "country: US\n  ticker: FBI"},
	{"an asset has no ticker", "ENT002", assets, "  ticker: KRW\n", ""},
	{"an asset has forty decimals", "ENT002", assets, "decimals: 18", "decimals: 40"},
	{"an actor has no name that texts use", "ENT003", actors, "  aliases:\n    - DPRK\n", ""},
	{"a file is not YAML", "FMT001", farm, "victim_kind: yield", "victim_kind: [yield"},
	{"a key is misspelt", "FMT002", farm, "victim_kind:", "victimkind:"},
	{"a key stands twice", "FMT003", farm, "victim: The Farm\n", "victim: The Farm\nvictim: The Barn\n"},
	{"an amount has no unit", "FMT004", farm, "2 million USD", "2 million"},
	{"an amount has misplaced commas", "FMT004", bridge, "173,600 ETH", "17,36,00 ETH"},
	{"a range runs downwards", "FMT004", year, "about 626 million USD", "700 million to 600 million USD"},
	{"a period does not exist", "FMT004", farm, "when: 2023-05", "when: 2023-15"},
	{"a period ends before it begins", "FMT004", total, "2017/2022-12-22", "2022/2017"},
	{"a date does not exist", "FMT004", bridge, "disclosed: 2022-03-29", "disclosed: 2022-02-30"},
	{"a list stands where a word belongs", "FMT004", farm, "technique: phishing", "technique: [phishing]"},
	{"the id is not the file's name", "FMT005", farm, "id: farm-2023", "id: barn-2023"},
	{"keys stand in another order", "FMT006", farm, "id: farm-2023\nname: The Farm exit\n", "name: The Farm exit\nid: farm-2023\n"},
	{"entities are not in the order of their ids", "FMT006", agencies, "- id: fbi-us", "- id: us-fbi"},
	{"an id has capitals", "ID001", agencies, "- id: fbi-us", "- id: FBI-us"},
	{"two actors have one id", "ID002", actors, "- id: lazarus-group", "- id: dprk"},
	{"a class does not exist", "KND001", actors, "class: state", "class: country"},
	{"a victim kind does not exist", "KND002", farm, "victim_kind: yield", "victim_kind: farm"},
	{"a confidence does not exist", "KND003", bridge, "confidence: confirmed", "confidence: sure"},
	{"a metric does not exist", "KND004", korea, "metric: stolen", "metric: taken"},
	{"a status does not exist", "KND005", year, "status: published", "status: printed"},
	{"a basis does not exist", "KND006", bridge, "basis: at-theft", "basis: whenever"},
	{"a scope is no place", "KND007", korea, "scope: KR", "scope: Korea"},
	{"a rejected word is for no kind", "KND008", "rejected.yaml", "kinds: [actor]", "kinds: [actor, victim]"},
	{"an agency does not exist", "REF001", korea, "agency: nis-kr", "agency: nis"},
	{"an actor does not exist", "REF002", bridge, "\nactor: lazarus-group", "\nactor: lazarus"},
	{"a technique does not exist", "REF003", farm, "technique: phishing", "technique: fishing"},
	{"a chain does not exist", "REF004", bridge, "chains: [ethereum]", "chains: [ethereal]"},
	{"a token does not exist", "REF005", bridge, "173,600 ETH", "173,600 ETHER"},
	{"an incident does not exist", "REF006", share, "incident: bridge-2022", "incident: bridge-2021"},
	{"a related finding does not exist", "REF007", korea, "status:", "related:\n  - nis-2022-12-nothing\nstatus:"},
	{"a parent does not exist", "REF008", actors, "part_of: [dprk]", "part_of: [prk]"},
	{"an actor is part of itself", "REF008", actors, "part_of: [dprk]", "part_of: [lazarus-group]"},
	{"a country does not exist", "REF009", agencies, "country: US", "country: UK"},
	{"a report rests on a source that is not listed", "REF010", bridge, "      source: https://outlet.example.org/bridge", "      source: https://outlet.example.org/other"},
	{"an incident has no victim", "REQ001", farm, "victim: The Farm\n", ""},
	{"a source has no publisher", "REQ001", farm, "    publisher: Somewhere\n", ""},
	{"a revision is not named in return", "REV001", later, "supersedes:\n  - nis-2022-12-year\n", ""},
	{"a revision is of another metric", "REV002", later, "metric: stolen", "metric: laundered"},
	{"a revision came earlier", "REV003", year, "published: 2022-12-22", "published: 2023-12-22"},
	{"a finding revises itself", "REV004", later, "supersedes:\n  - nis-2022-12-year\n", "supersedes:\n  - nis-2022-12-year\nsuperseded_by:\n  - nis-2023-07-year\n"},
	{"two figures for one thing are not linked", "REV005", korea, "scope: KR", "scope: worldwide"},
	{"a finding has no source", "SRC001", korea, koreaSource, "sources: []\n"},
	{"verified without an opened source", "SRC002", korea, "tier: primary", "tier: primary\n    unopened: true"},
	{"a source stands twice", "SRC003", korea, koreaSource, koreaSource + strings.Replace(koreaSource, "sources:\n", "", 1)},
	{"a source is no web address", "SRC004", korea, "https://agency.example.org/2022", "agency, p. 22"},
	{"a source claims a better tier than its host has", "SRC005", farm, "tier: relay", "tier: dataset"},
	{"a primary source comes last", "SRC006", bridge, bridgeSources, bridgeSwapped},
	{"only an undated copy stands for a finding", "SRC007", korea, koreaSource, undatedCopy},
	{"only one data set stands for an incident", "SRC008", farm, farmRelay, ""},
	{"a tier does not exist", "SRC009", farm, "tier: relay", "tier: gossip"},
	{"the part is greater than the whole", "SUM001", korea, "value: over 78 million USD", "value: over 7.8 billion USD"},
	{"a verified finding is revised by an unverified one", "UNV001", later, "verified: true", "verified: false"},
	{"coverage rests on unverified findings", "UNV002", "coverage.yaml", "period: 2022", "period: 2020"},
	{"the version is another day", "VER001", "version.yaml", "version: 2026.11.22", "version: 2026.11.21"},
	{"a finding leans on a withdrawn incident", "WDR001", bridge, "verified: true", "verified: true\nwithdrawn: It was another bridge."},
}

const (
	agencies, actors, assets = "entities/agencies.yaml", "entities/actors.yaml", "entities/assets.yaml"
	bridge, farm             = "incidents/bridge-2022.yaml", "incidents/farm-2023.yaml"
	total, korea             = "findings/nis-2022-12-since-2017.yaml", "findings/nis-2022-12-from-korea.yaml"
	year, later, share       = "findings/nis-2022-12-year.yaml", "findings/nis-2023-07-year.yaml", "findings/nis-2022-12-share.yaml"

	koreaFigure = "scope: KR\nperiod: 2017/2022-12-22\npublished: 2022-12-22\npublication: nis-2022-12\nvalue: over 78 million USD\n"
	koreaSource = "sources:\n  - url: https://agency.example.org/2022\n    publisher: The Agency\n    date: 2022-12-22\n    tier: primary\n"
	undatedCopy = "sources:\n  - url: https://copy.example.com/2022\n    publisher: A copy\n    tier: relay\n"
	farmRelay   = "  - url: https://somewhere.example.com/farm\n    publisher: Somewhere\n    date: 2023-06\n    tier: relay\n"

	bridgePrimary   = "  - url: https://agency.example.org/bridge\n    publisher: The Agency\n    date: 2022-04-14\n    tier: primary\n"
	bridgeReputable = "  - url: https://outlet.example.org/bridge\n    publisher: The Outlet\n    date: 2022-03-29\n    tier: reputable\n"
	bridgeSources   = bridgePrimary + bridgeReputable
	bridgeSwapped   = bridgeReputable + bridgePrimary
)

// With the one thing broken, these other codes follow of necessity.
var alongside = map[string][]string{
	"low is above the headline":                     {"AMT003"},
	"a share is in dollars":                         {"REF005"},
	"a share is above 100 percent":                  {"AMT009"},
	"a finding repeats a figure of its publication": {"AMT009"},
	"a finding is older than its period":            {"REV003"},
	"an asset has no ticker":                        {"REF005"},
	"entities are not in the order of their ids":    {"REF001"},
	"an id has capitals":                            {"REF001"},
	"two actors have one id":                        {"REF002", "REF008"},
	"a finding revises itself":                      {"REV001"},
	"the part is greater than the whole":            {"AMT009"},
}

func TestBrokenRecordsAreRefusedByTheirOwnCode(t *testing.T) {
	for _, b := range broken {
		t.Run(b.name, func(t *testing.T) {
			fsys := validCorpus(t)
			replace(t, fsys, b.file, b.old, b.new)
			got := codes(Lint(fsys))
			if !slices.Contains(got, b.code) {
				t.Fatalf("want %s, got %v", b.code, Lint(fsys))
			}
			for _, code := range got {
				if code != b.code && !slices.Contains(alongside[b.name], code) {
					t.Errorf("want %s alone, got %v", b.code, Lint(fsys))
				}
			}
		})
	}
}

func TestEveryCheckHasABrokenRecord(t *testing.T) {
	tested := map[string]bool{"DUP001": true} // by TestInjectedDuplicatesAreFound
	for _, b := range broken {
		tested[b.code] = true
	}
	for _, c := range Checks() {
		if !tested[c.Code] {
			t.Errorf("%s (%s) has no broken record", c.Code, c.Refuses)
		}
		if c.Hint == "" {
			t.Errorf("%s has no hint", c.Code)
		}
	}
}

func TestProblemsNameTheLine(t *testing.T) {
	fsys := validCorpus(t)
	replace(t, fsys, bridge, "technique: phishing", "technique: fishing")
	ps := Lint(fsys)
	if len(ps) != 1 || ps[0].File != bridge || ps[0].Line != 10 || ps[0].Record != "incident/bridge-2022" {
		t.Errorf("got %+v", ps)
	}
}

func validCorpus(t *testing.T) fstest.MapFS {
	t.Helper()
	a, err := txtar.ParseFile("testdata/valid.txtar")
	if err != nil {
		t.Fatal(err)
	}
	fsys := make(fstest.MapFS)
	for _, f := range a.Files {
		fsys[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	return fsys
}

func replace(t *testing.T, fsys fstest.MapFS, file, old, new string) {
	t.Helper()
	text := string(fsys[file].Data)
	if !strings.Contains(text, old) {
		t.Fatalf("%s does not contain %q", file, old)
	}
	fsys[file] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
}

func codes(ps []Problem) []string {
	set := make(map[string]bool)
	for _, p := range ps {
		set[p.Code] = true
	}
	return slices.Sorted(maps.Keys(set))
}
