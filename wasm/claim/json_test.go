package claim

import (
	"encoding/json"
	"strings"
	"testing"
)

// sample is a report that uses every member at least once.
func sample() *Report {
	usd := Quantity{Low: Decimal{12, 8}, High: Decimal{12, 8}, Unit: "USD", Qualifier: About, Digits: 2}
	return &Report{
		ID: "seed", Published: NewDay(2022, 12, 26), PublishedFrom: FromMeta,
		Corpus: CorpusVersion{"2026.11.22", NewDay(2026, 11, 22)},
		Mentions: []Mention{
			{Span: Span{0, 12}, Kind: Money, Text: "$1.2 billion", Quantity: usd, Twin: RefTo(1)},
			{Span: Span{14, 29}, Kind: Count, Text: "58 attacks", Quantity: Quantity{Low: Int(58), High: Int(58), Unit: "attack", Qualifier: Exact, Digits: 2}},
			{Span: Span{30, 34}, Kind: Date, Text: "2022", Period: Year(2022)},
			{Span: Span{35, 38}, Kind: Agency, Text: "NIS", ID: "nis-kr", Name: "National Intelligence Service"},
			{Span: Span{40, 44}, Kind: Address, Text: "bc1q", Chain: "bitcoin", Value: "bc1q"},
			{Span: Span{50, 63}, Kind: CVE, Text: "CVE-2024-1234", Value: "CVE-2024-1234"},
			{Span: Span{64, 67}, Kind: Percent, Text: "61%", Quantity: Quantity{Low: Int(61), High: Int(61), Unit: "percent", Qualifier: Exact, Digits: 2}},
			{Span: Span{70, 80}, Kind: Date, Text: "last month"},
		},
		Claims: []Claim{{
			Span: Span{0, 60}, Amount: RefTo(0), Period: RefTo(2), Agency: RefTo(3), Action: Stolen, Scope: Scope{Country: "KR", Net: true}, Whole: RefTo(1),
			Verdict: &Verdict{Label: Agrees, Fields: Fields{Amount: FieldAgrees}, Rule: "amount.rounding", Reason: "It <agrees> & \"more\".", Tolerance: "two digits: 1.15–1.25 billion",
				Evidence: []Evidence{{Record: "finding/x", Title: "X", Role: Supports, Says: "about $1.2 billion", Sources: []Source{{URL: "https://example.org/a?b&c", Publisher: "AP", Date: "2022-12-22", Tier: Primary}}}}},
		}},
		Summary: Summary{Claims: 1, Counts: [len(Labels)]int{1}, Inconsistent: []Inconsistency{{RefTo(0), RefTo(1), "two figures"}}},
	}
}

func TestReportsAreWrittenAsValidJSON(t *testing.T) {
	got := sample().AppendJSON(nil, UTF8)
	const want = `{"id":"seed","published":"2022-12-26","published_from":"meta","offsets":"utf8","corpus":{"version":"2026.11.22","date":"2026-11-22"},` +
		`"mentions":[{"kind":"money","start":0,"end":12,"text":"$1.2 billion","money":{"low":1200000000,"high":1200000000,"currency":"USD","qualifier":"about","digits":2},"twin":1},` +
		`{"kind":"count","start":14,"end":29,"text":"58 attacks","count":{"low":58,"high":58,"unit":"attack","qualifier":"exact","digits":2}},` +
		`{"kind":"date","start":30,"end":34,"text":"2022","date":{"from":"2022-01-01","to":"2022-12-31","grain":"year"}},` +
		`{"kind":"agency","start":35,"end":38,"text":"NIS","id":"nis-kr","name":"National Intelligence Service"},` +
		`{"kind":"address","start":40,"end":44,"text":"bc1q","address":{"chain":"bitcoin","value":"bc1q"}},` +
		`{"kind":"cve","start":50,"end":63,"text":"CVE-2024-1234","value":"CVE-2024-1234"},` +
		`{"kind":"percent","start":64,"end":67,"text":"61%","percent":{"low":61,"high":61,"qualifier":"exact","digits":2}},` +
		`{"kind":"date","start":70,"end":80,"text":"last month","date":{"from":null,"to":null}}],` +
		`"claims":[{"start":0,"end":60,"amount":0,"period":2,"agency":3,"actor":null,"victim":null,"action":"stolen","scope":{"country":"KR","net":true},"whole":1,` +
		`"verdict":{"label":"agrees","fields":{"amount":"agrees"},"rule":"amount.rounding","reason":"It \u003cagrees\u003e \u0026 \"more\".","tolerance":"two digits: 1.15–1.25 billion",` +
		`"evidence":[{"record":"finding/x","title":"X","role":"supports","fields":{},"says":"about $1.2 billion","sources":[{"url":"https://example.org/a?b\u0026c","publisher":"AP","date":"2022-12-22","tier":"primary"}]}]}}],` +
		`"summary":{"claims":1,"counts":{"agrees":1},"inconsistent":[{"a":0,"b":1,"reason":"two figures"}]}}`
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if !json.Valid(got) {
		t.Error("not valid JSON")
	}
}

func TestAnEmptyReportIsWrittenWithoutCorpus(t *testing.T) {
	got := string((&Report{PublishedFrom: FromNone}).AppendJSON(nil, UTF16))
	if want := `{"id":"","published":null,"published_from":"none","offsets":"utf16","mentions":[],"claims":[]}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func FuzzStringsSurviveJSON(f *testing.F) {
	for _, s := range []string{"", "plain", "\x00\x1f\x7f", "<script>&", "\xff\xfe", "\u2028\u2029", "😀", `"\`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var back string
		if err := json.Unmarshal(AppendString(nil, s), &back); err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		if want := strings.ToValidUTF8(s, ""); strings.ReplaceAll(back, "\uFFFD", "") != strings.ReplaceAll(want, "\uFFFD", "") {
			t.Errorf("%q came back as %q", s, back)
		}
	})
}

func TestEveryByteInALongStringIsWrittenAsAlone(t *testing.T) {
	for c := range 256 {
		long := "abcdefg" + string([]byte{byte(c)}) + "hijklmnopqrst"
		alone := AppendString(nil, string([]byte{byte(c)}))
		if got, want := string(AppendString(nil, long)), `"abcdefg`+string(alone[1:len(alone)-1])+`hijklmnopqrst"`; got != want {
			t.Errorf("%q: got %s, want %s", long, got, want)
		}
	}
}
