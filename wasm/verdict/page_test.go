package verdict

import (
	"strings"
	"testing"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

func TestInconsistentPages(t *testing.T) {
	korea, japan := claim.Scope{Country: "KR"}, claim.Scope{Country: "JP"}
	for _, c := range []struct {
		name string
		says []said
		want string // part of the reason; "" = the page is consistent
	}{
		{"headline $1.4bn, body $1.5bn", []said{{victim: "new:firm", amount: "1.4bn USD"}, {victim: "new:firm", amount: "1.5bn USD"}}, "as $1.4 billion and as $1.5 billion"},
		{"headline $1.5bn, body $1.5bn", []said{{victim: "new:firm", amount: "1.5bn USD"}, {victim: "new:firm", amount: "1.5bn USD"}}, ""},
		{"about $1.4bn and $1.5bn", []said{{victim: "new:firm", amount: "about 1.4bn USD"}, {victim: "new:firm", amount: "1.5bn USD"}}, ""},
		{"more than $1.4bn and $1.5bn", []said{{victim: "new:firm", amount: "over 1.4bn USD"}, {victim: "new:firm", amount: "1.5bn USD"}}, ""},
		{"more than $150m and $147m, which rounds to it", []said{{victim: "new:firm", amount: "over 150m USD"}, {victim: "new:firm", amount: "147m USD"}}, ""},
		{"more than $150m and $141m", []said{{victim: "new:firm", amount: "over 150m USD"}, {victim: "new:firm", amount: "141m USD"}}, "as more than $150 million and as $141 million"},
		{"$150m and $15m, a slip", []said{{victim: "new:firm", amount: "150m USD"}, {victim: "new:firm", amount: "15m USD"}}, "as $150 million and as $15 million"},
		{"$150m and $80m, two thefts or a part", []said{{victim: "new:firm", amount: "150m USD"}, {victim: "new:firm", amount: "80m USD"}}, ""},
		{"a total, and what it adds to the first count", []said{{victim: "new:firm", amount: "12.4m USD"}, {victim: "new:other", amount: "1.2m USD"}, {victim: "new:firm", amount: "13.6m USD"}}, ""},
		{"two values that are both on record", []said{{victim: "ronin-2022", amount: "540m USD"}, {victim: "ronin-2022", amount: "615m USD"}}, ""},
		{"stolen and recovered", []said{{victim: "new:firm", amount: "1.4bn USD"}, {victim: "new:firm", action: claim.Recovered, amount: "1.5bn USD"}}, ""},
		{"two victims", []said{{victim: "new:firm", amount: "1.4bn USD"}, {victim: "new:other", amount: "1.5bn USD"}}, ""},
		{"two agencies", []said{{by: "fbi-us", victim: "new:firm", amount: "1.4bn USD"}, {by: "elliptic", victim: "new:firm", amount: "1.5bn USD"}}, ""},
		{"one agency's estimate, and then the page's own words", []said{{by: "fbi-us", victim: "new:firm", amount: "1.4bn USD"}, {victim: "new:firm", amount: "1.5bn USD"}}, ""},
		{"the page's own words, and then an agency's estimate", []said{{victim: "new:firm", amount: "1.4bn USD"}, {by: "fbi-us", victim: "new:firm", amount: "1.5bn USD"}}, "as $1.4 billion and as $1.5 billion"},
		{"a first count, and then two more", []said{{victim: "new:firm", amount: "1bn USD"}, {victim: "new:firm", amount: "1.4bn USD"}, {victim: "new:firm", amount: "1.5bn USD"}}, ""},
		{"two years", []said{{by: "nis-kr", actor: "dprk", amount: "1.4bn USD", when: "2020"}, {by: "nis-kr", actor: "dprk", amount: "1.5bn USD", when: "2021"}}, ""},
		{"one year of one agency", []said{{by: "nis-kr", actor: "dprk", amount: "1.4bn USD", when: "2020"}, {by: "nis-kr", actor: "dprk", amount: "1.5bn USD", when: "2020"}}, "as $1.4 billion and as $1.5 billion"},
		{"two countries", []said{{by: "nis-kr", actor: "dprk", amount: "1.4bn USD", when: "2020", scope: korea}, {by: "nis-kr", actor: "dprk", amount: "1.5bn USD", when: "2020", scope: japan}}, ""},
		{"two currencies", []said{{victim: "new:firm", amount: "1.4bn USD"}, {victim: "new:firm", amount: "1.5bn EUR"}}, ""},
	} {
		r := checked(press(), report("2022-12-26", c.says...))
		got := ""
		for _, i := range r.Summary.Inconsistent {
			got += i.Reason
			if i.A >= i.B {
				t.Errorf("%s: amounts %d and %d are not in reading order", c.name, i.A, i.B)
			}
		}
		if got != "" != (c.want != "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// parts makes a page with one whole and its parts.
func parts(whole string, all ...said) *claim.Report {
	r := report("2022-12-26", append([]said{{by: "nis-kr", actor: "dprk", amount: whole, when: "2017..2022"}}, all...)...)
	for i := range all {
		r.Claims[i+1].Whole = r.Claims[0].Amount
	}
	return r
}

func TestPartsAndWholes(t *testing.T) {
	korea, japan := claim.Scope{Country: "KR"}, claim.Scope{Country: "JP"}
	for _, c := range []struct {
		name string
		page *claim.Report
		want string
	}{
		{"a part of its whole", parts("1.2bn USD", said{amount: "626m USD", when: "2022"}), ""},
		{"a part above its whole", parts("1.2bn USD", said{amount: "6.26bn USD", when: "2022"}), "more than the whole, $1.2 billion"},
		{"two years within their whole", parts("1.2bn USD", said{amount: "500m USD", when: "2021"}, said{amount: "626m USD", when: "2022"}), ""},
		{"two years above their whole", parts("1.2bn USD", said{amount: "700m USD", when: "2021"}, said{amount: "800m USD", when: "2022"}), "more than the whole, $1.2 billion"},
		{"two countries above their whole", parts("1.2bn USD", said{amount: "700m USD", scope: korea}, said{amount: "800m USD", scope: japan}), "more than the whole"},
		{"a year and a country, which may overlap", parts("1.2bn USD", said{amount: "700m USD", when: "2021"}, said{amount: "800m USD", scope: korea}), ""},
		{"a part in won", parts("1.2bn USD", said{amount: "800bn KRW", when: "2022"}), ""},
	} {
		checked(press(), c.page)
		got := ""
		for _, i := range c.page.Summary.Inconsistent {
			got += i.Reason
		}
		if got != "" != (c.want != "") || !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestSuperlatives(t *testing.T) {
	ever, ofYear := claim.Scope{Superlative: claim.LargestEver}, claim.Scope{Superlative: claim.LargestOfYear}
	s := press()
	s.Incidents = append(s.Incidents,
		incident(theft{id: "big-2021", victim: "Bigfirm", when: "2021-03-01", loss: []string{"2bn", "2bn", "2bn"}}),
		incident(theft{id: "dex-2023", victim: "Dexfirm", when: "2023-03-01", loss: []string{"3bn", "3bn", "3bn"}, change: func(in *corpus.Incident) { in.VictimKind = "dex" }}),
		incident(theft{id: "lead-2020", victim: "Rumour", when: "2020-03-01", loss: []string{"9bn", "9bn", "9bn"}, change: func(in *corpus.Incident) { in.Verified = false }}))
	for _, c := range []struct {
		name string
		says said
		want claim.Label
	}{
		{"Ronin, the largest of 2022", said{victim: "ronin-2022", amount: "620m USD", scope: ofYear}, claim.Agrees},
		{"Ronin, the largest ever, after a larger one", said{victim: "ronin-2022", amount: "620m USD", scope: ever}, claim.SourcesConflict},
		{"Bigfirm, the largest ever at its time, whatever came later or is unverified", said{victim: "big-2021", amount: "2bn USD", scope: ever}, claim.Agrees},
		{"Dexfirm, the largest of its kind", said{victim: "dex-2023", amount: "3bn USD", scope: ever}, claim.Agrees},
		{"Bybit, after a larger one of another kind and one of its own", said{victim: "bybit-2025", amount: "1.46bn USD", scope: ever}, claim.SourcesConflict},
	} {
		r := checked(s, report("2026-01-10", c.says))
		if v := r.Claims[0].Verdict; v.Label != c.want {
			t.Errorf("%s: got %s, want %s: %s", c.name, v.Label, c.want, v.Reason)
		}
	}
}

func TestAClaimIsTakenBackWhenThePageKnowsBetter(t *testing.T) {
	for _, c := range []struct {
		name string
		says []said
		want claim.Label // of the last claim
	}{
		{"another sum of a page that has the loss right", []said{{victim: "ronin-2022", amount: "620m USD", when: "2022-03"}, {victim: "ronin-2022", amount: "1.1bn USD", when: "2022-03"}}, claim.NotInCorpus},
		{"a slip of a page that has the loss right", []said{{victim: "ronin-2022", amount: "620m USD", when: "2022-03"}, {victim: "ronin-2022", amount: "6.2bn USD", when: "2022-03"}}, claim.AmountDiffers},
		{"the loss of another victim of the page", []said{{victim: "bybit-2025", amount: "1.46bn USD"}, {victim: "ronin-2022", amount: "1.46bn USD", when: "2022-03"}}, claim.NotInCorpus},
	} {
		r := checked(press(), report("2022-04-20", c.says...))
		if v := r.Claims[len(r.Claims)-1].Verdict; v.Label != c.want {
			t.Errorf("%s: got %s, want %s: %s", c.name, v.Label, c.want, v.Reason)
		}
	}
}

func TestSummaryCountsByLabel(t *testing.T) {
	r := checked(press(), report("2022-12-26",
		said{by: "nis-kr", actor: "dprk", amount: "1.2bn USD", when: "2017-12-26..2022-12-26"},
		said{by: "nis-kr", actor: "dprk", amount: "12bn USD", when: "2017-12-26..2022-12-26"},
		said{amount: "7 USD"}))
	if s := r.Summary; s.Claims != 3 || s.Counts[0] != 1 || s.Counts[2] != 1 || s.Counts[len(claim.Labels)-1] != 1 {
		t.Errorf("got %+v", s)
	}
	if r.Corpus != (claim.CorpusVersion{Version: "test", Date: 20261122}) {
		t.Errorf("the report names the corpus %+v", r.Corpus)
	}
}

// A page that gives the figure on record means another one by a larger sum.
func TestAPageThatKnowsTheFigure(t *testing.T) {
	larger, known := said{by: "chainalysis", actor: "dprk", amount: "2.4bn USD", when: "2022"}, said{by: "chainalysis", actor: "dprk", amount: "1.7bn USD", when: "2022"}
	for _, c := range []struct {
		says []said
		want string
	}{{[]said{larger}, "amount.beyond"}, {[]said{larger, known}, "none.page"}} {
		if got := checked(press(), report("2023-02-10", c.says...)).Claims[0].Verdict.Rule; got != c.want {
			t.Errorf("%d claims: got %s, want %s", len(c.says), got, c.want)
		}
	}
}

// A Checker says of a report what a new one would, whatever it checked before.
func TestACheckerKeepsNothingOfTheReportBefore(t *testing.T) {
	ix := corpus.NewIndex(press())
	pages := []func() *claim.Report{
		page30,
		func() *claim.Report {
			return report("2025-03-01", said{by: "fbi-us", actor: "tradertraitor", victim: "bybit-2025", amount: "1.46bn USD", when: "2025-02"}, said{amount: "1.4bn USD"})
		},
		func() *claim.Report {
			return report("", said{by: "un-panel", action: claim.Attacked, amount: "58 attack", when: "2017..2023"})
		},
		func() *claim.Report {
			return report("2022-01-20", said{by: "chainalysis", actor: "dprk", amount: "400m USD", when: "2021"})
		},
	}
	kept := NewChecker(ix)
	for i := range 3 * len(pages) {
		got, want := pages[i%len(pages)](), pages[i%len(pages)]()
		kept.Check(got)
		Check(ix, want)
		if g, w := string(got.AppendJSON(nil, claim.UTF8)), string(want.AppendJSON(nil, claim.UTF8)); g != w {
			t.Fatalf("report %d: got %s, want %s", i, g, w)
		}
	}
}
