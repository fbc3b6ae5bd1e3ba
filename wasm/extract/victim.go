package extract

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// victim returns whom the amount at item i was taken from.
func (b *binder) victim(n, i int32, d *draft) (claim.Ref, Rule) {
	s := &b.sents[n]
	if v := b.entryOf(s, i); v >= 0 {
		return b.ref(v), VictimNamed
	}
	if v := b.victimBeside(s, i); v >= 0 {
		return b.ref(v), VictimBeside
	}
	if d.apart {
		return 0, 0
	}
	if v := b.victimNear(s, i); v >= 0 && !(v < i && b.totals(s, v, i)) {
		return b.ref(b.firstOf(s, v)), VictimNamed
	}
	if d.total {
		return 0, 0
	}
	return b.victimBefore(n, d)
}

// totals reports whether the amount at item i is called a total behind the victim at item v and
// its own figure: "with the $30 million of Acme, the total climbs to $400 million".
func (b *binder) totals(s *sentence, v, i int32) bool {
	if !b.numericBetween(s.from, v+1) && !b.numericBetween(v, i) {
		return false
	}
	for t := b.items[i].tok - 1; t >= b.items[v].next && t > b.items[i].tok-6; t-- {
		if b.toks[t].Hash == hashTotal {
			return true
		}
	}
	return false
}

// otherTheft reports whether the clause of the amount at item i tells of another theft than
// the one spoken of, and names no victim: "took $320 million in a similar attack".
func (b *binder) otherTheft(s *sentence, i int32) bool {
	c := b.items[i].clause
	for j := s.from; j < s.to; j++ {
		if it := &b.items[j]; it.clause == c && b.kind(j) == claim.Victim {
			return false
		}
	}
	for j := s.from; j < s.to; j++ {
		it := &b.items[j]
		if it.clause != c || it.cue&(cueSteal|cueAttack) == 0 || it.tok <= s.First {
			continue
		}
		if h := b.toks[it.tok-1].Hash; h == hashSimilar || h == hashAnother {
			return true
		}
	}
	return false
}

var hashSimilar = text.Hash("similar")

// entryOf returns the victim whose entry s is, when the amount at item i is what follows
// its name and a colon: "GANA Payment: $3.1M exploit on BNB Chain"; -1 when there is none.
func (b *binder) entryOf(s *sentence, i int32) int32 {
	v := i - 2
	if v < s.from || b.kind(v) != claim.Victim || b.items[i-1].sym != ':' || b.gap(v, i) > 2 || b.items[v].tok-s.First > 2 {
		return -1
	}
	return v
}

// victimBeside returns the victim that a preposition ties to the amount at item i from the
// right: "$100 million stolen from Bybit", "342,000 ETH from Upbit".
func (b *binder) victimBeside(s *sentence, i int32) int32 {
	if !s.names(claim.Victim) {
		return -1
	}
	for j := i + 1; j < s.to && b.gap(i, j) <= 14; j++ {
		it := &b.items[j]
		switch {
		case b.kind(j) == claim.Victim:
			if b.ownVictim(i, j) || b.namesHack(i, j) {
				return j
			}
			k := j
			if b.kind(j-1) == claim.Date && b.gap(j-1, j) == 0 {
				k-- // "from the August 2, 2022 Nomad heist"
			}
			if b.cueNear(s, k, 2, cueFrom|cueBy) >= 0 && b.cueNear(s, j, 3, cueSuch) < 0 && !b.numericAfterVictim(s, j) {
				return j
			}
			return -1
		case b.numeric(j) && !b.joined(i, j), it.sym == ';', it.cue&cueSuch != 0, it.sym == ',' && b.numericLater(s, j), it.cue&cueBreak != 0:
			return -1
		}
	}
	return -1
}

// namesHack reports whether the victim at item j stands between the amount at item i and
// the word for its hack: "the $100 million Harmony bridge hack".
func (b *binder) namesHack(i, j int32) bool {
	return b.gap(i, j) == 0 && j+1 < int32(len(b.items)) && b.gap(j, j+1) <= 1 && b.items[j+1].cue&(cueSteal|cueAttack) != 0
}

func (b *binder) numericLater(s *sentence, j int32) bool {
	for ; j < s.to; j++ {
		if b.numeric(j) {
			return true
		}
	}
	return false
}

// victimNear returns the nearest victim in s: one before the amount, else one after it in
// the same clause.
func (b *binder) victimNear(s *sentence, i int32) int32 {
	if !s.names(claim.Victim) {
		return -1
	}
	best, bestCost := int32(-1), int32(1<<30)
	for v := s.from; v < s.to; v++ {
		if b.kind(v) != claim.Victim || b.exampleVictim(s, v, i) || v > i && b.partBetween(i, v) || b.freezer(s, v) || v > i && b.commaBetween(i, v) && b.numericAfterVictim(s, v) {
			continue
		}
		if v > i && (b.colonBetween(i, v) || b.othersVictim(s, i, v) || b.items[v].clause != b.items[i].clause && !b.wholeSentenceVictim(s, v)) {
			continue
		}
		cost := b.nameCost(v, i)
		if v < i && !b.numericBetween(v, i) {
			cost -= 1000
		}
		if cost < bestCost {
			best, bestCost = v, cost
		}
	}
	return best
}

// othersVictim reports whether the victim at item v, behind the amount at item i, is tied to
// a number between them.
func (b *binder) othersVictim(s *sentence, i, v int32) bool {
	for k := v - 1; k > i; k-- {
		if b.numeric(k) {
			return b.ownVictim(k, v) || b.namesHack(k, v)
		}
	}
	return false
}

// freezer reports whether the name at item v is who froze, not who was robbed.
func (b *binder) freezer(s *sentence, v int32) bool {
	return v+1 < s.to && b.gap(v, v+1) <= 1 && b.items[v+1].cue&cueFreeze != 0
}

func (b *binder) commaBetween(i, v int32) bool {
	for j := i; j < v; j++ {
		if b.items[j].sym == ',' {
			return true
		}
	}
	return false
}

func (b *binder) colonBetween(i, v int32) bool {
	for j := i; j < v; j++ {
		if b.items[j].sym == ':' {
			return true
		}
	}
	return false
}

// wholeSentenceVictim reports whether the victim at item v is the only one of a sentence
// that is no list.
func (b *binder) wholeSentenceVictim(s *sentence, v int32) bool {
	for j := s.from; j < s.to; j++ {
		if j != v && b.kind(j) == claim.Victim && !b.same(b.ref(j), b.ref(v)) {
			return false
		}
	}
	return b.cueNear(s, v, 3, cueSuch) < 0
}

// exampleVictim reports whether the victim at item v is only an example or a comparison.
func (b *binder) exampleVictim(s *sentence, v, i int32) bool {
	if v < i && !b.numericBetween(v, i) && b.gap(v, i) <= 8 {
		return false
	}
	j := b.cueNear(s, b.firstOf(s, v), 6, cueSuch)
	if j >= 0 && (v > i || b.numericBetween(v, i)) {
		return true
	}
	return b.cueNear(s, v, 2, cueLink) >= 0 && s.signals(cueThrough)
}

// victimIn returns the first victim named in s.
func (b *binder) victimIn(s *sentence) claim.Ref {
	if !s.names(claim.Victim) {
		return 0
	}
	for v := s.from; v < s.to; v++ {
		if b.kind(v) == claim.Victim {
			return b.ref(v)
		}
	}
	return 0
}

// victimBefore returns the victim the text goes on about.
func (b *binder) victimBefore(n int32, d *draft) (claim.Ref, Rule) {
	s := &b.sents[n]
	if ofTheft(d.Action) && b.someone(s) {
		return 0, 0
	}
	if b.seen.victim != 0 && b.near(s, b.seen.victimBlock) {
		return b.seen.victim, VictimContinues
	}
	if b.story.victim != 0 {
		return b.story.victim, VictimStory
	}
	return b.victimAhead(n)
}

// someone reports whether s tells of one who was robbed and is not named: "a lone investor".
func (b *binder) someone(s *sentence) bool {
	for t := s.First + 1; t < s.Last; t++ {
		switch b.toks[t].Hash {
		case hashInvestor, hashUser, hashTrader, hashWhale, hashIndividual, hashVictim, hashHolder:
			for k := t - 1; k >= s.First && k >= t-3; k-- {
				if h := b.toks[k].Hash; h == hashA || h == hashAn || h == hashOne {
					return true
				}
			}
		}
	}
	return false
}

var (
	hashInvestor, hashUser, hashTrader    = text.Hash("investor"), text.Hash("user"), text.Hash("trader")
	hashWhale, hashIndividual, hashVictim = text.Hash("whale"), text.Hash("individual"), text.Hash("victim")
	hashHolder, hashOne                   = text.Hash("holder"), text.Hash("one")
)

// maxAhead is how many sentences are looked ahead.
const maxAhead = 8

// victimAhead returns the only victim that the rest of the block names.
func (b *binder) victimAhead(n int32) (claim.Ref, Rule) {
	found := claim.Ref(0)
	for m := int(n) + 1; m < min(len(b.sents), int(n)+maxAhead) && b.sents[m].block == b.sents[n].block; m++ {
		v := b.victimIn(&b.sents[m])
		if v != 0 && found != 0 && !b.same(v, found) {
			return 0, 0
		}
		if v != 0 {
			found = v
		}
	}
	return found, VictimContinues
}

// isTotal reports whether the amount at item i sums up many thefts, so that no single
// victim is meant unless its sentence names one.
func (b *binder) isTotal(n, i int32, period claim.Ref) bool {
	s := &b.sents[n]
	if b.countsCharged(s, i) {
		return false
	}
	if p := b.of(period); p != nil && (long(p.Period) || months(p.Period) && b.sums(s) && b.victimIn(s) == 0) {
		return true
	}
	if (s.signals(cueWhole) || b.allTold(s)) && b.victimIn(s) == 0 {
		return true
	}
	if s.names(claim.Count) && b.tallies(s) && b.victimIn(s) == 0 {
		return true
	}
	if k := len(b.drafts); k > 0 && b.drafts[k-1].sent == n && b.drafts[k-1].total && b.drafts[k-1].Victim == 0 && b.victimIn(s) == 0 {
		return true
	}
	if s.names(claim.Victim) && b.victimNear(s, i) < 0 && b.onlyExamples(s) {
		return true
	}
	if b.story.victim != 0 || b.victimNear(s, i) >= 0 || b.seen.victim != 0 && b.near(s, b.seen.victimBlock) {
		return false
	}
	if b.seen.topic != 0 || b.kind(i) == claim.Percent {
		return true
	}
	ahead, _ := b.victimAhead(n)
	return ahead == 0
}

// onlyExamples reports whether all victims of s are examples: "hacks, including those of Stake
// and CoinEx".
func (b *binder) onlyExamples(s *sentence) bool {
	for v := s.from; v < s.to; v++ {
		if b.kind(v) == claim.Victim && b.cueNear(s, b.firstOf(s, v), 6, cueSuch) < 0 {
			return false
		}
	}
	return true
}

// tallies reports whether s counts attacks.
func (b *binder) tallies(s *sentence) bool {
	for i := s.from; i < s.to; i++ {
		if b.kind(i) == claim.Count && b.countsAttacks(i) {
			return true
		}
	}
	return false
}

// allTold reports whether "all told" stands in s.
func (b *binder) allTold(s *sentence) bool {
	if !s.signals(cueTold) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if it := &b.items[i]; it.cue&cueTold != 0 && it.tok > s.First && b.toks[it.tok-1].Hash == hashAll {
			return true
		}
	}
	return false
}

var hashAll = text.Hash("all")

// countsAttacks reports whether the count at item i is one of attacks.
func (b *binder) countsAttacks(i int32) bool {
	it := &b.items[i]
	c := cuesOf(b.toks[it.next-1].Hash)
	return c&(cueAttack|cueSteal) != 0
}
