package corpus

import (
	"bytes"
	"errors"
	"reflect"
	"strconv"
	"testing"

	"assay/wasm/claim"
)

// full returns a snapshot in which every field of every record is set.
func full() *Snapshot {
	usd := claim.Quantity{Low: claim.Decimal{Mant: 12, Exp: 8}, High: claim.Decimal{Mant: 120, Exp: 7}, Unit: "USD", Qualifier: claim.About, Digits: 2}
	source := claim.Source{URL: "https://example.org/a", Publisher: "Example", Date: "2022-12", Tier: claim.Primary, Archive: "https://archive.example.org/a"}
	return &Snapshot{
		Version: "2026.11.22", Date: 20261122, Expires: 20270122, Previous: "ab12",
		Entities: []Entity{
			{ID: "eth", Kind: Asset, Name: "Ether", Class: "crypto", Country: "KR", Parents: []string{"a", "b"}, Aliases: []Alias{{"Ether", true}, {"ETH", false}},
				Descriptions: []string{"a coin"}, Asset: &AssetFacts{Ticker: "ETH", Symbols: []string{"Ξ"}, TickerAmbiguous: true, Decimals: -1, UnitOf: "x", NativeChain: "ethereum"},
				NativeAsset: "eth", External: []string{"mitre:G0032"}, Verified: true, Sources: []claim.Source{source}},
			{},
		},
		Incidents: []Incident{{ID: "ronin-2022", Name: "n", Victim: "Ronin", Aliases: []Alias{{"Ronin", true}}, Operators: []string{"Sky Mavis"}, VictimKind: "bridge",
			When: claim.Period{From: 20220323, To: 20220323, Grain: claim.GrainDay}, Disclosed: 20220329, Chains: []string{"ronin"}, Technique: "keys",
			Loss: Loss{Headline: claim.Decimal{Mant: 62, Exp: 7}, Low: claim.Decimal{Mant: 1, Exp: 1}, High: claim.Decimal{Mant: 1<<64 - 1, Exp: 40}, Basis: AtTheft, Note: "n",
				Reports: []LossReport{{Amount: usd, Basis: AtReport, Net: true, AsOf: "2022-03", StatedBy: "fbi-us", Outlier: true, Note: "o", Source: source}}},
			Tokens: []claim.Quantity{usd}, Recovered: claim.Decimal{Mant: 5, Exp: -2}, RecoveredKnown: true, Actor: "lazarus-group",
			Attributions: []Attribution{{Agency: "fbi-us", Actor: "lazarus-group", Date: "2022-04-14", Confidence: Confirmed, Source: source}},
			Verified:     true, Note: "n", Withdrawn: "w", Sources: []claim.Source{source}}},
		Findings: []Finding{{ID: "f", Agency: "nis-kr", Actor: "dprk", Metric: MetricStolen, Subset: "defi", Net: true, Scope: "KR", Period: claim.Year(2022), Published: "2022-12-22",
			Publication: "p", Value: usd, Local: usd, Incident: "ronin-2022", Supersedes: []string{"a"}, SupersededBy: []string{"b"}, Related: []string{"c"}, Status: Published,
			Statement: "s", Note: "n", Verified: true, Withdrawn: "w", Sources: []claim.Source{source}}},
		Coverage: []Coverage{{Agency: "nis-kr", Actor: "dprk", Metric: MetricStolen, Period: claim.Year(2022), Note: "n", Sources: []claim.Source{source}}},
	}
}

// filled fails the test for every field of v that is zero, so that full really is full and
// a field added to a record is not forgotten in the codec.
func filled(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Pointer:
		filled(t, path, v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			filled(t, path+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Slice:
		if v.Len() == 0 {
			t.Errorf("%s is empty in the test's snapshot", path)
			return
		}
		filled(t, path, v.Index(0))
	default:
		if v.IsZero() {
			t.Errorf("%s is zero in the test's snapshot", path)
		}
	}
}

func TestEverythingEncodedComesBack(t *testing.T) {
	s := full()
	filled(t, "Snapshot", reflect.ValueOf(*s))
	got, err := Decode(Encode(s))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, s) {
		t.Errorf("got  %+v\nwant %+v", got, s)
	}
	if got, err := Decode(Encode(&Snapshot{})); err != nil || !reflect.DeepEqual(got, &Snapshot{}) {
		t.Errorf("the empty snapshot came back as %+v, %v", got, err)
	}
}

func TestEqualSnapshotsGiveEqualBytes(t *testing.T) {
	if !bytes.Equal(Encode(full()), Encode(full())) {
		t.Error("two encodings of one snapshot differ")
	}
}

func TestDamagedSnapshotsAreRefused(t *testing.T) {
	good := Encode(full())
	otherVersion := bytes.Clone(good)
	otherVersion[len(magic)] = 99
	for _, c := range []struct {
		name string
		in   []byte
		want error
	}{
		{"nothing", nil, ErrNotSnapshot},
		{"another file", []byte("<!doctype html><title>502"), ErrNotSnapshot},
		{"only the magic", []byte(magic), ErrNotSnapshot},
		{"a later format", otherVersion, ErrVersion},
		{"bytes after the end", append(bytes.Clone(good), 0), ErrCorrupt},
		{"a string table longer than the file", append([]byte(magic), 1, 0xff, 0xff, 0xff, 0xff, 0x0f), ErrCorrupt},
		{"an endless integer", append([]byte(magic), 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), ErrCorrupt},
	} {
		if _, err := Decode(c.in); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
	}
	for n := range good {
		if _, err := Decode(good[:n]); err == nil {
			t.Fatalf("the first %d of %d bytes pass for a snapshot", n, len(good))
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(Encode(full()))
	f.Add(Encode(&Snapshot{}))
	f.Add([]byte(magic + "\x01\x01\x00\x00\x00\x00\x00\x00\xff\xff\xff\x7f"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := Decode(b)
		if err != nil {
			return
		}
		again, err := Decode(Encode(s))
		if err != nil || !reflect.DeepEqual(again, s) {
			t.Fatalf("a snapshot read does not survive writing: %v", err)
		}
	})
}

// many returns a snapshot of n incidents and n findings with sources like real ones.
func many(n int) *Snapshot {
	s := &Snapshot{Version: "bench", Date: 20261122}
	for i := range n {
		id := "victim-" + strconv.Itoa(i)
		in := full().Incidents[0]
		in.ID, in.Victim, in.Note = id, id, "what a checker should know about "+id
		in.Sources = []claim.Source{{URL: "https://example.org/news/" + id, Publisher: "Example", Date: "2022-12-22"}, {URL: "https://example.net/" + id, Publisher: "Other"}}
		f := full().Findings[0]
		f.ID, f.Statement = "finding-"+id, "the body said something of "+id
		f.Sources = in.Sources
		s.Incidents = append(s.Incidents, in)
		s.Findings = append(s.Findings, f)
	}
	return s
}

func BenchmarkDecode1000(b *testing.B) {
	enc := Encode(many(500))
	b.SetBytes(int64(len(enc)))
	for b.Loop() {
		if _, err := Decode(enc); err != nil {
			b.Fatal(err)
		}
	}
}
