package verdict

import (
	"strings"
	"testing"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

func TestReasonsReadAsSentences(t *testing.T) {
	ix := corpus.NewIndex(press())
	for _, c := range []struct {
		published string
		says      said
		rule      string
		reason    string
		tolerance string
	}{
		{"2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "1.2bn USD", when: "2017-12-26..2022-12-26"}, "amount.equal",
			"The National Intelligence Service published this figure: about $1.2 billion (about 1.5 trillion won) stolen by North Korea from 2017 to 2022 (22 December 2022).",
			"the digits as written: $1.15 billion to $1.25 billion; the record's own figure is about $1.2 billion"},
		{"2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "over 626m USD", when: "2022"}, "amount.hedge",
			"The article's more than $626 million fits what is on record: about $626 million (about 800 billion won) stolen by North Korea in 2022 (National Intelligence Service, 22 December 2022).",
			"“more than”, up to half as much again: $626 million to $939 million; the record's own figure is about $626 million"},
		{"2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "12bn USD", when: "2017-12-26..2022-12-26"}, "amount.scale",
			"The article says $12 billion; the record says about $1.2 billion (about 1.5 trillion won) stolen by North Korea from 2017 to 2022 (National Intelligence Service, 22 December 2022). The digits are alike but the size is not, as when a decimal point slips or “million” is written for “billion”.",
			"the digits as written: $11.5 billion to $12.5 billion; the record's own figure is about $1.2 billion"},
		{"2022-12-26", said{by: "nis-kr", actor: "dprk", amount: "626m USD", when: "2019"}, "period.other",
			"The article says that this was in 2019; the record says about $626 million (about 800 billion won) stolen by North Korea in 2022 (National Intelligence Service, 22 December 2022).", ""},
		{"2025-03-01", said{actor: "lockbit", victim: "bybit-2025", amount: "1.5bn USD"}, "actor.other",
			"The article says LockBit; the record says TraderTraitor: $1.5 billion taken from Bybit on 21 February 2025; published figures run from $1.4 billion to $1.5 billion.", ""},
		{"2022-01-20", said{by: "chainalysis", actor: "dprk", amount: "400m USD", when: "2021"}, "figure.revised",
			"Chainalysis has since revised this figure, from about $400 million to about $429 million (1 February 2023).",
			"the digits as written: $360 million to $440 million; the record's own figure is about $400 million"},
		{"2022-05-01", said{by: "nis-kr", victim: "ronin-2022", amount: "620m USD"}, "amount.equal",
			"Agrees with the record: $620 million taken from Ronin Network on 23 March 2022; published figures run from $540 million to $625 million. Whether the National Intelligence Service said so is not on record.", "the digits as written: $615 million to $625 million"},
		{"2022-05-01", said{actor: "tradertraitor", victim: "ronin-2022", amount: "620m USD"}, "amount.hedge",
			"Agrees with the record: $620 million taken from Ronin Network on 23 March 2022; published figures run from $540 million to $625 million. Whether it was TraderTraitor in particular is not on record.", "the digits as written: $615 million to $625 million"},
		{"2019-12-01", said{actor: "lockbit", victim: "upbit-2019", amount: "49m USD", when: "2019-11"}, "amount.equal",
			"Agrees with the record: $49 million taken from Upbit on 27 November 2019; published figures run from $48 million to $51 million. Who did it is not on record.", "the digits as written: $48.5 million to $49.5 million"},
		{"2024-02-10", said{by: "un", actor: "dprk", action: claim.Attacked, amount: "58 attack", when: "2017..2023"}, "amount.hedge",
			"Agrees with the record: 58 attacks by North Korea from 2017 to 2023 (UN Panel of Experts, 7 February 2024). The source is the UN Panel of Experts, a part of the United Nations.", ""},
		{"2022-12-26", said{by: "chainalysis", actor: "dprk", amount: "626m USD", when: "2022"}, "agency.other",
			"The article has this figure from Chainalysis; the record has it from the National Intelligence Service: about $626 million (about 800 billion won) stolen by North Korea in 2022 (National Intelligence Service, 22 December 2022).", ""},
		{"2022-04-20", said{victim: "ronin-2022", amount: "2.1bn USD", when: "2022-03"}, "none.close",
			"The figure is not the record's and may be of something else: $625 million taken from Ronin Network on 23 March 2022; published figures run from $540 million to $625 million.", ""},
		{"2022-04-20", said{victim: "ronin-2022", amount: "100m USD", when: "2022-03"}, "none.close",
			"The figure is smaller than the record's and may be a part of it: $625 million taken from Ronin Network on 23 March 2022; published figures run from $540 million to $625 million.", ""},
		{"2023-09-10", said{actor: "dprk", amount: "2.4bn USD", when: "2022"}, "none.unnamed",
			"The article does not say whose figure this is. On the same matter there is: about $626 million (about 800 billion won) stolen by North Korea in 2022 (National Intelligence Service, 22 December 2022).", ""},
		{"2022-12-26", said{by: "new:agency", amount: "7m USD", when: "2022"}, "none.record",
			"The corpus has no record that speaks of this. That says nothing about whether it is true.", ""},
		{"2024-02-10", said{by: "un-panel", actor: "dprk", action: claim.Attacked, amount: "58 attack", when: "2017..2023"}, "amount.equal",
			"The UN Panel of Experts published this figure: 58 attacks by North Korea from 2017 to 2023 (7 February 2024).", ""},
	} {
		r := report(c.published, c.says)
		Check(ix, r)
		v := r.Claims[0].Verdict
		if v.Rule != c.rule || v.Reason != c.reason || v.Tolerance != c.tolerance {
			t.Errorf("got  %s | %s | %s\nwant %s | %s | %s", v.Rule, v.Reason, v.Tolerance, c.rule, c.reason, c.tolerance)
		}
	}
}

// Every verdict but "not in the corpus" can be redone by hand: it names the rule, the
// record, what it says, and where that was published.
func TestEveryVerdictCanBeRedoneByHand(t *testing.T) {
	ix, r := corpus.NewIndex(press()), page30()
	Check(ix, r)
	for i := range r.Claims {
		v := r.Claims[i].Verdict
		if v.Rule == "" || v.Reason == "" || !strings.HasSuffix(v.Reason, ".") {
			t.Errorf("claim %d has no full reason: %+v", i, v)
		}
		if v.Label != claim.NotInCorpus && len(v.Evidence) == 0 {
			t.Errorf("claim %d is %s without evidence", i, v.Label)
		}
		if len(v.Evidence) > maxEvidence {
			t.Errorf("claim %d shows %d records", i, len(v.Evidence))
		}
		for _, e := range v.Evidence {
			if e.Record == "" || e.Title == "" || e.Says == "" || e.Role == "" || len(e.Sources) == 0 {
				t.Errorf("claim %d has evidence with a hole: %+v", i, e)
			}
		}
	}
}

func TestSourcesComePrimaryFirst(t *testing.T) {
	in := []claim.Source{{URL: "relay", Tier: claim.Relay}, {URL: "none"}, {URL: "data", Tier: claim.DataSet}, {URL: "press", Tier: claim.Reputable}, {URL: "own", Tier: claim.Primary}, {URL: "press 2", Tier: claim.Reputable}}
	got := ""
	for _, s := range ranked(in) {
		got += s.URL + ","
	}
	if want := "own,press,press 2,data,relay,none,"; got != want {
		t.Errorf("got %s want %s", got, want)
	}
	if in[0].URL != "relay" {
		t.Error("the record's own sources were moved")
	}
}

func TestAmountsInWords(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"1.2bn USD", "$1.2 billion"},
		{"626m USD", "$626 million"},
		{"1250m USD", "$1.25 billion"},
		{"5612345678 USD", "$5,612,345,678"},
		{"87000 USD", "$87,000"},
		{"0.5 USD", "$0.5"},
		{"800bn KRW", "800 billion won"},
		{"1.5tn KRW", "1.5 trillion won"},
		{"48.2bn JPY", "48.2 billion yen"},
		{"700m EUR", "€700 million"},
		{"5bn GBP", "£5 billion"},
		{"173600 ETH", "173,600 ETH"},
		{"4502.9 BTC", "4,502.9 BTC"},
		{"61 percent", "61%"},
		{"over 78m USD", "more than $78 million"},
		{"nearly 1.5bn USD", "nearly $1.5 billion"},
		{"under 2bn USD", "up to $2 billion"},
		{"630m-1bn USD", "$630 million to $1 billion"},
	} {
		q := amount(c.in)
		if got := string(appendQuantity(nil, &q, "")); got != c.want {
			t.Errorf("%s: got %q, want %q", c.in, got, c.want)
		}
	}
}

func TestPeriodsInWords(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"2022", "in 2022"},
		{"2022-01-01..2022-12-22", "in 2022"},
		{"2017..2022-12-22", "from 2017 to 2022"},
		{"2017-01-01..2024-04-30", "from January 2017 to April 2024"},
		{"2023-01-01..2023-06-30", "in the first half of 2023"},
		{"2023-07-01..2023-12-31", "in the second half of 2023"},
		{"2023-01-01..2023-03-31", "in the first quarter of 2023"},
		{"2023-04-01..2023-06-30", "in the second quarter of 2023"},
		{"2023-07-01..2023-09-30", "in the third quarter of 2023"},
		{"2023-10-01..2023-12-31", "in the last quarter of 2023"},
		{"2022-03", "in March 2022"},
		{"2022-03-23", "on 23 March 2022"},
		{"2022-03-23..2022-04-02", "from 23 March 2022 to 2 April 2022"},
		{"2022-08-01..2022-08-02", "from 1 August 2022 to 2 August 2022"},
		{"", "at a time not given"},
	} {
		if got := string(appendPeriod(nil, period(c.in))); got != c.want {
			t.Errorf("%s: got %q, want %q", c.in, got, c.want)
		}
	}
}
