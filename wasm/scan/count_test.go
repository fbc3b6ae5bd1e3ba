package scan

import (
	"testing"

	"assay/wasm/claim"
)

// countRow is a count or percent mention as a row of a table tells it.
type countRow struct {
	text      string
	low, high string
	unit      string
	qualifier claim.Qualifier
}

func countsIn(s string, k claim.Kind) (got []countRow) {
	for _, m := range Mentions(s, 0) {
		if q := m.Quantity; m.Kind == k {
			got = append(got, countRow{m.Text, q.Low.String(), q.High.String(), q.Unit, q.Qualifier})
		}
	}
	return got
}

func TestCounts(t *testing.T) {
	for _, row := range []struct {
		text string
		want countRow
	}{
		{"58 suspected attacks were", countRow{"58 suspected attacks", "58", "58", "attack", claim.Exact}},
		{"more than 100 companies fell", countRow{"100 companies", "100", "100", "company", claim.Over}},
		{"Three masked men came", countRow{"Three masked men", "3", "3", "man", claim.Exact}},
		{"over a dozen heists", countRow{"dozen heists", "12", "12", "heist", claim.Over}},
		{"51 Ethereum addresses", countRow{"51 Ethereum addresses", "51", "51", "address", claim.Exact}},
		{"three of the victim’s devices", countRow{"three of the victim’s devices", "3", "3", "device", claim.Exact}},
		{"three developers’ laptops", countRow{"three developers’ laptops", "3", "3", "laptop", claim.Exact}},
		{"44 lakh users", countRow{"44 lakh users", "4400000", "4400000", "user", claim.Exact}},
		{"between 800 and 1,500 businesses", countRow{"800 and 1,500 businesses", "800", "1500", "business", claim.Range}},
		{"received 3,007 reports of fraud", countRow{"3,007 reports", "3007", "3007", "report", claim.Exact}},
		{"there were 125 such reports", countRow{"125 such reports", "125", "125", "report", claim.Exact}},
		{"the number of arrests rose to six.", countRow{"six", "6", "6", "arrest", claim.Exact}},
		{"forty-seven hospital trusts", countRow{"forty-seven hospital trusts", "47", "47", "trust", claim.Exact}},
		{"33’345 digital offences", countRow{"33’345 digital offences", "33345", "33345", "offence", claim.Exact}},
		{"5,500+ wallets", countRow{"5,500+ wallets", "5500", "5500", "wallet", claim.Over}},
		{"30 short-haul aircraft", countRow{"30 short-haul aircraft", "30", "30", "aircraft", claim.Exact}},
		{"two of Halcyon’s servers", countRow{"two of Halcyon’s servers", "2", "2", "server", claim.Exact}},
		{"a gang of 10 robbed two brothers", countRow{"two brothers", "2", "2", "brother", claim.Exact}},
		{"22 Texas municipalities", countRow{"22 Texas municipalities", "22", "22", "municipality", claim.Exact}},
		{"5.9M Bank Cards", countRow{"5.9M Bank Cards", "5900000", "5900000", "card", claim.Exact}},
		{"seven Pulse Secure VPN servers", countRow{"seven Pulse Secure VPN servers", "7", "7", "server", claim.Exact}},
		{"two sizes", countRow{"two sizes", "2", "2", "size", claim.Exact}},
		{"scattered over 51 exchanges", countRow{"51 exchanges", "51", "51", "exchange", claim.Exact}},
	} {
		t.Run(row.text, func(t *testing.T) { same(t, countsIn(row.text, claim.Count), []countRow{row.want}) })
	}
}

func TestNotCounts(t *testing.T) {
	for _, text := range []string{
		"four times as much", "six days later", "aged 22", "the two men", "7 out of 10 users", "nine of twelve votes", "a 31-count indictment",
		"6,000-strong", "dozens of victims", "1.2k shares", "431 comments", "Layer 2 networks", "a 24-year-old man", "one in five firms", "two-thirds of users", "ERC-20 tokens",
	} {
		t.Run(text, func(t *testing.T) { same(t, countsIn(text, claim.Count), nil) })
	}
}

func TestPercent(t *testing.T) {
	for _, row := range []struct {
		text string
		want countRow
	}{
		{"some 61% of it", countRow{"61%", "61", "61", "percent", claim.About}},
		{"nearly 45 per cent", countRow{"45 per cent", "45", "45", "percent", claim.Nearly}},
		{"9,7 % more", countRow{"9,7 %", "9.7", "9.7", "percent", claim.Exact}},
		{"80–90% of it", countRow{"80–90%", "80", "90", "percent", claim.Range}},
		{"from 70 to 75%", countRow{"70 to 75%", "70", "75", "percent", claim.Range}},
		{"get back 50% at most", countRow{"50%", "50", "50", "percent", claim.Under}},
		{"53%-plus of cases", countRow{"53%", "53", "53", "percent", claim.Over}},
		{"half a percent", countRow{"half a percent", "0.5", "0.5", "percent", claim.Exact}},
	} {
		t.Run(row.text, func(t *testing.T) { same(t, countsIn(row.text, claim.Percent), []countRow{row.want}) })
	}
}

func TestCountsApartFromWhatTheyCount(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"The number of hacks jumped from four to seven.", "four hack, seven hack"},
		{"There were 30 hacks. This year that number rose to 76.", "30 hacks hack, 76 hack"},
		{"It counted 125 reports in 2019, and 397 in 2020.", "125 reports report, 397 report"},
		{"Shares rose from four to seven.", ""},
		{"It counted 125 reports. Nine in 10 were of fraud.", "125 reports report"},
	} {
		got := ""
		for _, m := range Mentions(row.text, 0) {
			if m.Kind == claim.Count {
				if got != "" {
					got += ", "
				}
				got += m.Text + " " + m.Quantity.Unit
			}
		}
		if got != row.want {
			t.Errorf("%s\n got %s\nwant %s", row.text, got, row.want)
		}
	}
}
