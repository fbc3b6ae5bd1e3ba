package lexicon

import "assay/wasm/text"

// A Unit is a currency or token in which amounts are given.
type Unit struct {
	Code   string // ISO 4217 code or ticker: "KRW", "ETH"
	Places int    // a subunit is 10^-Places of Code: 8 for satoshi; 0 = Code itself
	Fiat   bool
}

// UnitAt returns the unit that the longest ticker, name or symbol at token i of s names,
// and how many tokens it spans; 0 tokens when there is none. Sure is false for a form
// that is also an ordinary word ("near", "ALL") or several units (the first is returned).
func UnitAt(s string, toks []text.Token, i int) (u Unit, tokens int, sure bool) {
	m := Units.Match(s, toks, i)
	if m.Tokens == 0 || m.Shouted {
		return Unit{}, 0, false
	}
	senses := Units.Readings(m)
	sure = senses[0].Flags&Ambiguous == 0 && (len(senses) == 1 || senses[1].Flags&Ambiguous != 0)
	return unitFacts[senses[0].Entry], m.Tokens, sure
}
