package exchange

import (
	"strings"
	"unicode"

	"assay/wasm/corpus"
)

// names finds the ids of the corpus by the words of others.
type names struct {
	ids map[corpus.EntityKind]map[string]string // by folded name
}

func newNames(s *corpus.Snapshot) *names {
	n := &names{ids: make(map[corpus.EntityKind]map[string]string)}
	for i := range s.Entities {
		e := &s.Entities[i]
		if n.ids[e.Kind] == nil {
			n.ids[e.Kind] = make(map[string]string)
		}
		n.add(e, e.ID)
		n.add(e, e.Name)
		for _, a := range e.Aliases {
			n.add(e, a.Text)
		}
		if e.Asset != nil {
			n.add(e, e.Asset.Ticker)
		}
	}
	return n
}

// add notes a name of e. A name that two entities share names neither.
func (n *names) add(e *corpus.Entity, name string) {
	key := fold(name)
	if key == "" {
		return
	}
	ids := n.ids[e.Kind]
	if other, ok := ids[key]; ok && other != e.ID {
		ids[key] = ""
		return
	}
	ids[key] = e.ID
}

// id returns the id of the entity of that kind that is called name, or "".
func (n *names) id(kind corpus.EntityKind, name string) string { return n.ids[kind][fold(name)] }

// fold returns the letters and digits of s in lower case.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// Slug returns s as a part of an id: lower-case letters and digits of ASCII with single hyphens.
func Slug(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.Trim(b.String(), "-")
}

// chainWords are what data sets call chains, where it is none of the corpus's names.
var chainWords = map[string]string{
	"bsc": "bnb-chain", "bnb": "bnb-chain", "binance": "bnb-chain", "eth": "ethereum", "btc": "bitcoin", "matic": "polygon",
	"avax": "avalanche", "ftm": "fantom", "op": "optimism", "opmainnet": "optimism", "xdai": "gnosis", "sol": "solana", "arb": "arbitrum",
}

// chains returns the ids of the chains called by those words, and the words no chain has.
func (n *names) chains(words []string) (ids, unknown []string) {
	for _, w := range words {
		id := n.id(corpus.Chain, w)
		if id == "" {
			if c := chainWords[fold(w)]; n.id(corpus.Chain, c) != "" {
				id = n.id(corpus.Chain, c)
			}
		}
		if id == "" {
			unknown = append(unknown, w)
			continue
		}
		ids = append(ids, id)
	}
	return ids, unknown
}

// techniqueWords map words within a data set's label to a technique; the first that occurs
// in the label wins, so that the narrower ones stand first.
var techniqueWords = []struct{ word, id string }{
	{"reentrancy", "reentrancy"}, {"multisig", "multisig-signer-compromise"}, {"private key", "private-key-compromise"}, {"hot wallet", "hot-wallet-compromise"},
	{"rug", "rug-pull"}, {"exit scam", "exit-scam"}, {"oracle", "oracle-manipulation"}, {"price manip", "oracle-manipulation"}, {"flash loan", "flash-loan-attack"},
	{"flashloan", "flash-loan-attack"}, {"governance", "governance-attack"}, {"dns", "dns-hijack"}, {"frontend", "frontend-compromise"}, {"front end", "frontend-compromise"},
	{"phish", "phishing"}, {"social engineering", "social-engineering"}, {"insider", "insider"}, {"supply chain", "supply-chain"}, {"access contr", "access-control"},
	{"overflow", "integer-overflow"}, {"precision", "arithmetic-error"}, {"rounding", "arithmetic-error"}, {"validation", "input-validation"}, {"signature", "signature-replay"},
	{"random", "insecure-randomness"}, {"rng", "insecure-randomness"}, {"proxy", "proxy-upgrade-flaw"}, {"bridge", "bridge-exploit"}, {"front run", "front-running-mev"},
	{"sandwich", "front-running-mev"}, {"ransom", "ransomware"}, {"51%", "consensus-attack"}, {"logic", "logic-error"},
}

// technique returns the id of the technique that a data set's label means, or "".
func (n *names) technique(label string) string {
	if id := n.id(corpus.Technique, label); id != "" {
		return id
	}
	label = strings.ToLower(strings.NewReplacer("-", " ", "_", " ").Replace(label))
	for _, t := range techniqueWords {
		if strings.Contains(label, t.word) && n.id(corpus.Technique, t.id) != "" {
			return t.id
		}
	}
	return ""
}

// victimWords map words of a data set's kind of target to a victim kind.
var victimWords = []struct{ word, kind string }{
	{"bridge", "bridge"}, {"cross chain", "bridge"}, {"cex", "exchange"}, {"exchange", "exchange"}, {"dexs", "dex"}, {"dex", "dex"}, {"swap", "dex"},
	{"lending", "lending"}, {"cdp", "stablecoin"}, {"stablecoin", "stablecoin"}, {"yield", "yield"}, {"farm", "yield"}, {"wallet", "wallet"}, {"gaming", "gaming"},
	{"game", "gaming"}, {"nft", "nft"}, {"payment", "payment"}, {"dao", "dao"}, {"custod", "custodian"},
}

// victimKind returns the victim kind that a label means, "other" when none does.
func victimKind(label string) string {
	label = strings.ToLower(label)
	for _, w := range victimWords {
		if strings.Contains(label, w.word) {
			return w.kind
		}
	}
	return "other"
}
