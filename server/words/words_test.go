package words

import (
	"testing"

	"assay/wasm/claim"
)

func money(low, high string, unit string, q claim.Qualifier) *claim.Mention {
	l, _ := claim.ParseDecimal(low)
	h, _ := claim.ParseDecimal(high)
	return &claim.Mention{Kind: claim.Money, Quantity: claim.Quantity{Low: l, High: h, Unit: unit, Qualifier: q}}
}

func count(n uint64, unit string) *claim.Mention {
	return &claim.Mention{Kind: claim.Count, Quantity: claim.Quantity{Low: claim.Int(n), High: claim.Int(n), Unit: unit, Qualifier: claim.Exact}}
}

func span(from, to claim.Day, g claim.Grain) *claim.Mention {
	return &claim.Mention{Kind: claim.Date, Text: "then", Period: claim.Period{From: from, To: to, Grain: g}}
}

func TestValue(t *testing.T) {
	tests := []struct {
		m    *claim.Mention
		want string
	}{
		{nil, ""},
		{money("1.2e9", "1.2e9", "USD", claim.About), "about $1.2 billion"},
		{money("626000000", "626000000", "USD", claim.Over), "more than $626 million"},
		{money("1e9", "1.2e9", "USD", claim.Range), "$1 billion – $1.2 billion"},
		{money("173600", "173600", "ETH", claim.Exact), "173,600 ETH"},
		{money("0.05", "0.05", "BTC", claim.Exact), "0.05 BTC"},
		{money("8e11", "8e11", "KRW", claim.Under), "up to ₩800 billion"},
		{money("2.5e12", "2.5e12", "JPY", claim.Nearly), "nearly 2.5 trillion JPY"},
		{count(58, "attack"), "58 attacks"},
		{count(1, "attack"), "1 attack"},
		{count(40, "country"), "40 countries"},
		{count(1200, "day"), "1,200 days"},
		{span(20220101, 20221231, claim.GrainYear), "2022"},
		{span(20170101, 20221231, claim.GrainSpan), "2017 – 2022"},
		{span(20220301, 20220331, claim.GrainMonth), "March 2022"},
		{span(20240401, 20240630, claim.GrainQuarter), "Q2 2024"},
		{span(20240701, 20241231, claim.GrainHalf), "H2 2024"},
		{span(20240101, 20240930, claim.GrainSpan), "Jan 2024 – Sep 2024"},
		{span(20171226, 20221226, claim.GrainSpan), "26 Dec 2017 – 26 Dec 2022"},
		{span(20220323, 20220323, claim.GrainDay), "23 March 2022"},
		{span(0, 0, ""), "then"},
		{&claim.Mention{Kind: claim.Agency, ID: "nis-kr", Name: "National Intelligence Service"}, "National Intelligence Service"},
		{&claim.Mention{Kind: claim.Actor, ID: "dprk"}, "dprk"},
		{&claim.Mention{Kind: claim.CVE, Value: "CVE-2024-1234"}, "CVE-2024-1234"},
	}
	for _, test := range tests {
		if got := Value(test.m); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestEveryLabelHasWords(t *testing.T) {
	for _, l := range claim.Labels {
		if Label(l) == "" || FamilyOf(l).Title() == "" || FamilyOf(l).Meaning() == "" {
			t.Errorf("%s has no words", l)
		}
	}
}
