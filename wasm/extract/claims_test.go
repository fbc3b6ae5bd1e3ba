package extract

import (
	"strings"
	"testing"

	"assay/wasm/claim"
)

// TestClaims holds single sentences against the claims they make, one a line as describe
// writes them.
func TestClaims(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"direct", "The FBI said Lazarus Group stole $5 million from Ronin Network in 2022.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says fbi-us; by lazarus-group; from ronin-2022"},
		{"according to", "North Korean hackers stole $5 million in 2022, according to Chainalysis.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says chainalysis; by dprk"},
		{"inverted", "Hackers took $5 million in 2022, said Elliptic, an analytics company.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says elliptic"},
		{"two speakers, two figures", "Chainalysis put the losses of 2022 at $5 million and TRM Labs $6 million.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says chainalysis\n$6 million stolen; when 2022-01-01..2022-12-31; says trm-labs"},
		{"the bureau", "The FBI blamed Lazarus Group. The bureau said it stole $5 million in 2022.",
			"$5 million stolen; when 2022-01-01..2022-12-31; says fbi-us; by lazarus-group"},
		{"our own count has no agency", "Chainalysis counts thefts. By our own count, $5 million was stolen in 2022.",
			"$5 million stolen; when 2022-01-01..2022-12-31"},
		{"compared year is no period", "Hackers stole $5 million this year, up 21% from 2023, Chainalysis said.",
			"$5 million stolen; when 2024-01-01..2024-12-31; says chainalysis\n21% stolen; when 2024-01-01..2024-12-31; says chainalysis"},
		{"day of saying is no period", "Chainalysis said on Friday that hackers stole $5 million.",
			"$5 million stolen; says chainalysis"},
		{"denied", "North Korea denied stealing $5 million.", ""},
		{"supposed", "If hackers stole $5 million, nobody would notice.", ""},
		{"aimed at", "Hackers aim to steal $5 million from exchanges.", ""},
		{"price", "Bitcoin fell 4% to $61,000 on Friday.", ""},
		{"ticker", "AXS fell 8.5% to $64.", ""},
		{"market size", "The market cap of all tokens is $2.3 trillion.", ""},
		{"exchange rate", "($1 = 101.82 yen)", ""},
		{"fund-raising", "Pebble raised $23 million in a seed round.", ""},
		{"fine", "A court fined the firm $4 million.", ""},
		{"one clause's actor stays out of the next", "In June, Upbit lost $100 million, and in March, Lazarus Group stole $625 million from Ronin Network.",
			"$100 million stolen; when 2023-06-01..2023-06-30; from upbit-2019\n$625 million stolen; when 2023-03-01..2023-03-31; by lazarus-group; from ronin-2022"},
	} {
		got := strings.TrimSuffix(describe(Read(row.text, 20240112, claim.FromGiven)), "\n")
		if got != row.want {
			t.Errorf("%s: %s\n got %s\nwant %s", row.name, row.text, got, row.want)
		}
	}
}
