package scan

import (
	"testing"

	"assay/wasm/claim"
)

// money is the mention of an amount as a row of a table tells it.
type money struct {
	text      string
	low, high string
	unit      string
	qualifier claim.Qualifier
}

func usd(text, value string) money { return money{text, value, value, "USD", claim.Exact} }

// moneyIn returns the money mentions of s as rows tell them.
func moneyIn(s string) (got []money) {
	for _, m := range Mentions(s, 0) {
		if q := m.Quantity; m.Kind == claim.Money {
			got = append(got, money{m.Text, q.Low.String(), q.High.String(), q.Unit, q.Qualifier})
		}
	}
	return got
}

func TestMoney(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       []money
	}{
		{"symbol and scale word", "stole $1.2 billion in all", []money{usd("$1.2 billion", "1200000000")}},
		{"abbreviated scale", "lost $620Mln", []money{usd("$620Mln", "620000000")}},
		{"a soft hyphen inside the scale", "lost $620 mil\u00ADlion", []money{usd("$620 mil\u00ADlion", "620000000")}},
		{"no-break spaces between groups", "1\u00A0200\u00A0000 dollars", []money{usd("1\u00A0200\u00A0000 dollars", "1200000")}},
		{"hedged", "more than $626 million of it", []money{{"$626 million", "626000000", "626000000", "USD", claim.Over}}},
		{"range that shares its scale", "some $600–650 million", []money{{"$600–650 million", "600000000", "650000000", "USD", claim.Range}}},
		{"a ticker is not a number's unit in a version", "ERC-20 tokens and v2.4.1", nil},
	} {
		t.Run(row.name, func(t *testing.T) { same(t, moneyIn(row.text), row.want) })
	}
}

// same compares two lists of rows.
func same[T comparable](t *testing.T, got, want []T) {
	t.Helper()
	for i := 0; i < max(len(got), len(want)); i++ {
		switch {
		case i >= len(got):
			t.Errorf("missing %v", want[i])
		case i >= len(want):
			t.Errorf("unexpected %v", got[i])
		case got[i] != want[i]:
			t.Errorf("got %v, want %v", got[i], want[i])
		}
	}
}
