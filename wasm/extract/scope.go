package extract

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// partOf ties the amount at item i to the one it is said to be a part of: "$626 million of
// it in 2022", "of the stolen money $78 million". A part without a time of its own has the
// whole's.
func (b *binder) partOf(n, i int32, d *draft) {
	if b.kind(i) != claim.Money || !b.saysPart(&b.sents[n], i) {
		return
	}
	if e := b.wholeOf(n, d); e != nil {
		d.Whole = e.Amount
		d.total = d.total || e.total
		if d.Actor == 0 && !b.sents[n].names(claim.Actor) {
			d.Actor, d.why.Actor = e.Actor, e.why.Actor
		}
		if d.why.Victim == VictimStory || d.why.Victim == VictimContinues {
			d.Victim, d.why.Victim = e.Victim, e.why.Victim
		}
		if d.Agency == 0 && !b.spoken(d) {
			d.Agency, d.why.Agency = e.Agency, e.why.Agency
		}
		if e.Period != 0 && !later(d.Action) && (d.Period == 0 || d.why.Period >= PeriodContinues || b.items[e.item].clause != b.items[i].clause && d.why.Period == PeriodBefore) {
			d.Period, d.why.Period = e.Period, e.why.Period
		}
	}
}

// later reports whether an action comes after the theft, at a time of its own.
func later(a claim.Action) bool {
	return a == claim.Recovered || a == claim.Frozen || a == claim.Seized || a == claim.Laundered
}

// wholeOf returns the claim that d is a part of: the first greater one in the same unit of
// the nearest sentence that has one, no part itself.
func (b *binder) wholeOf(n int32, d *draft) *draft {
	var whole *draft
	for k := len(b.drafts) - 1; k >= 0 && n-b.drafts[k].sent <= maxPart; k-- {
		e := &b.drafts[k]
		if whole != nil && e.sent != whole.sent {
			break
		}
		if e.Whole == 0 && b.smaller(d.Amount, e.Amount) {
			whole = e
		}
	}
	return whole
}

// maxPart is how many sentences may lie between a whole and its part.
const maxPart = 2

// saysPart reports whether the amount at item i is followed by "of it", "of that sum" or
// "of the stolen funds", or preceded by "of which" or "of the total".
func (b *binder) saysPart(s *sentence, i int32) bool {
	t := b.items[i].next
	if t < s.Last && b.toks[t].Hash == hashOf && b.meansWhole(s, t+1) {
		return true
	}
	j := b.cueNear(s, i, 6, cueOf)
	return j >= 0 && b.meansWhole(s, b.items[j].next)
}

// meansWhole reports whether "it", "that", "which", "the total" or "the stolen money" begins
// at token t.
func (b *binder) meansWhole(s *sentence, t int32) bool {
	if t >= s.Last {
		return false
	}
	if h := b.toks[t].Hash; h == hashThe || h == hashThat || h == hashThis {
		if t+1 < s.Last && cuesOf(b.toks[t+1].Hash)&(cueThat|cueSteal) != 0 {
			return true
		}
		return h == hashThat
	}
	return cuesOf(b.toks[t].Hash)&cueThat != 0
}

// smaller reports whether the first amount is less than the second, in the same unit.
func (b *binder) smaller(r, t claim.Ref) bool {
	p, q := b.of(r), b.of(t)
	return q.Kind == claim.Money && p.Quantity.Unit == q.Quantity.Unit && p.Quantity.High.Cmp(q.Quantity.Low) < 0
}

// scope returns what part of the world, or of all thefts, the figure covers.
func (b *binder) scope(s *sentence, i int32) claim.Scope {
	return claim.Scope{
		Country:     b.country(s, i),
		Subset:      b.subset(s, i),
		Net:         b.isNet(s, i),
		Superlative: b.superlative(s, i),
	}
}

// country returns the country that the amount at item i came from, when its clause says
// so: "originated in South Korea", "stolen from Japanese exchanges".
func (b *binder) country(s *sentence, i int32) string {
	c := b.items[i].clause
	for j := i + 1; j < s.to && b.items[j].clause == c; j++ {
		it := &b.items[j]
		if b.numeric(j) {
			break
		}
		if b.toks[it.tok].Hash == hashFrom || it.cue&cueOriginate != 0 && it.next < s.Last {
			t := it.next
			if it.cue&cueOriginate != 0 {
				t++ // "in", "from"
			}
			if t < s.Last && b.toks[t].Hash == hashThe {
				t++
			}
			if j+1 < s.to && b.items[j+1].m >= 0 && b.items[j+1].tok <= t {
				continue // inside a name: "data from U.S. Department of State"
			}
			if code := b.countryAt(s, t); code != "" {
				return code
			}
		}
	}
	return ""
}

// countryAt returns the code of the country whose name or adjective is at token t.
func (b *binder) countryAt(s *sentence, t int32) string {
	if t >= s.Last || b.toks[t].Case == text.Lower {
		return ""
	}
	for k := range countries {
		c := &countries[k]
		for _, name := range c.names {
			if b.toks[t].Hash == name[0] && (name[1] == 0 || t+1 < s.Last && b.toks[t+1].Hash == name[1]) {
				return c.code
			}
		}
	}
	return ""
}

// subset returns the part of all thefts that the figure covers: "stolen from DeFi
// protocols", "lost by exchanges". Incidents have none; their victim says it.
func (b *binder) subset(s *sentence, i int32) string {
	if s.names(claim.Victim) {
		return ""
	}
	for t := b.items[i].next; t < s.Last; t++ {
		tok := &b.toks[t]
		if tok.Kind == text.Symbol && (tok.Is(';') || tok.Is(',')) || b.mentionAt(i, t) {
			return ""
		}
		if h := tok.Hash; h != hashFrom && h != hashBy && h != hashOn && h != hashIn {
			continue
		}
		for u := t + 1; u < s.Last && u <= t+3; u++ {
			for k := range subsetWords {
				w := &subsetWords[k]
				if b.toks[u].Hash == w.first && (w.second == 0 || u+1 < s.Last && b.toks[u+1].Hash == w.second) {
					return w.id
				}
			}
		}
	}
	return ""
}

// mentionAt reports whether another number than that of item i begins at token t.
func (b *binder) mentionAt(i, t int32) bool {
	for j := i + 1; int(j) < len(b.items) && b.items[j].tok <= t; j++ {
		if b.items[j].tok == t && b.numeric(j) {
			return true
		}
	}
	return false
}

// A subsetWord names a part of all thefts that findings tell apart, by one or two words.
type subsetWord struct {
	id            string
	first, second uint32
}

var subsetWords = [...]subsetWord{
	{"defi", text.Hash("defi"), 0},
	{"defi", text.Hash("decentralized"), text.Hash("finance")},
	{"exchanges", text.Hash("exchanges"), 0},
	{"personal-wallets", text.Hash("personal"), text.Hash("wallets")},
	{"personal-wallets", text.Hash("individual"), text.Hash("wallets")},
	{"cross-chain-services", text.Hash("bridges"), 0},
	{"crypto-atm", text.Hash("atms"), 0},
	{"crypto-atm", text.Hash("kiosks"), 0},
	{"mixers", text.Hash("mixers"), 0},
}

// isNet reports whether the amount is said to be net of what was recovered.
func (b *binder) isNet(s *sentence, i int32) bool {
	if !s.signals(cueNet) {
		return false
	}
	for j := s.from; j < s.to; j++ {
		it := &b.items[j]
		if it.cue&cueNet == 0 || it.clause != b.items[i].clause {
			continue
		}
		if t := it.next; t < s.Last && (b.toks[t].Hash == hashOf || cuesOf(b.toks[t].Hash)&cueLose != 0) {
			return true
		}
	}
	return false
}

// superlative reports whether the sentence calls its theft the largest: ever, or of a year.
// "One of the largest" and "the second largest" are no such claim.
func (b *binder) superlative(s *sentence, i int32) claim.Superlative {
	if b.kind(i) != claim.Money || !s.signals(cueMost) {
		return claim.NoSuperlative
	}
	for j := s.from; j < s.to; j++ {
		it := &b.items[j]
		if it.cue&cueMost == 0 || b.toks[it.tok].Hash == hashRecord || !b.soleMost(s, it.tok) {
			continue
		}
		if j < i && b.has(j, i, cueExceed) {
			return claim.NoSuperlative
		}
		if r := b.reach(s, it.next); r != claim.NoSuperlative {
			return r
		}
	}
	return claim.NoSuperlative
}

// soleMost reports whether the superlative at token t stands alone: "the largest", not
// "one of the largest" nor "the second largest".
func (b *binder) soleMost(s *sentence, t int32) bool {
	if t <= s.First {
		return true
	}
	p := b.toks[t-1].Hash
	if p == hashThe {
		return t-2 < s.First || b.toks[t-2].Hash != hashOf && b.toks[t-2].Hash != hashAmong
	}
	return b.toks[t-1].Is('\'') || b.toks[t-1].Case == text.Lower && p == hashS
}

// reach returns over what time the superlative that ends before token t ranges.
func (b *binder) reach(s *sentence, t int32) claim.Superlative {
	for u := t; u < s.Last && u < t+8; u++ {
		switch b.toks[u].Hash {
		case hashEver:
			return claim.LargestEver
		case hashHistory:
			if h := b.toks[u-1].Hash; h == hashIn || h == hashCrypto {
				return claim.LargestEver
			}
			return claim.NoSuperlative
		case hashYear:
			if h := b.toks[u-1].Hash; h == hashThis || h == hashThe {
				return claim.LargestOfYear
			}
		}
		if b.toks[u].Kind == text.Number && b.toks[u].End-b.toks[u].Start == 4 && (b.toks[u-1].Hash == hashOf || b.toks[u-1].Hash == hashIn) {
			return claim.LargestOfYear
		}
		if b.toks[u].Is('.') || b.toks[u].Is(',') || b.toks[u].Is(';') {
			break
		}
	}
	return claim.NoSuperlative
}

var (
	hashThis    = text.Hash("this")
	hashBy      = text.Hash("by")
	hashRecord  = text.Hash("record")
	hashAmong   = text.Hash("among")
	hashS       = text.Hash("s")
	hashEver    = text.Hash("ever")
	hashCrypto  = text.Hash("crypto")
	hashHistory = text.Hash("history")
)
