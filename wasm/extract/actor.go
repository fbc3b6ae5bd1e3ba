package extract

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// actor returns who did what the amount at item i measures.
func (b *binder) actor(n, i int32, d *draft) (claim.Ref, Rule) {
	s := &b.sents[n]
	if b.countsCharged(s, i) {
		return 0, 0
	}
	if best := b.actorNear(s, i); best >= 0 && !(d.apart && b.items[best].clause != b.items[i].clause) {
		return b.ref(b.firstOf(s, best)), ActorNamed
	}
	if d.apart || b.hasHedgedActor(s) {
		return 0, 0
	}
	if b.seen.actor != 0 && b.actorAnaphor(s, i, d) {
		if b.seen.actorState != 0 && b.countryBefore(s, i) {
			return b.seen.actorState, ActorPronoun
		}
		return b.seen.actor, ActorPronoun
	}
	return b.actorBefore(n, i, d)
}

// actorNear returns the actor of the sentence that the amount at item i goes with: the
// first before it with no number between, else the nearest.
func (b *binder) actorNear(s *sentence, i int32) int32 {
	if !s.names(claim.Actor) {
		return -1
	}
	best, bestCost := int32(-1), int32(1<<30)
	for a := s.from; a < s.to; a++ {
		if b.kind(a) != claim.Actor || a > i && b.parted(i, a) && b.numericLater(s, a) || b.bystander(s, a) || b.othersTheft(s, a, i) || b.othersClause(s, a, i) {
			continue
		}
		cost := b.nameCost(a, i)
		if a > i && b.gap(i, a) <= 2 && b.items[a-1].cue&cueFrom != 0 && b.items[a-1].tok >= b.items[i].next {
			return a // "$6 million from Conti and $2 million from Hydra"
		}
		if a < i && !b.numericBetween(a, i) && b.items[a].clause == b.items[i].clause {
			cost = -1
		}
		if cost < bestCost {
			best, bestCost = a, cost
		}
	}
	return best
}

// othersClause reports whether the actor at item a belongs to another theft than the amount
// at item i: its clause has a number or a victim of its own, or it did only a part.
func (b *binder) othersClause(s *sentence, a, i int32) bool {
	c, d := b.items[a].clause, b.items[i].clause
	if a > i && b.partBetween(i, a) {
		return true
	}
	if c == d {
		return false
	}
	number, v, w := false, claim.Ref(0), claim.Ref(0)
	for j := s.from; j < s.to; j++ {
		switch cl := b.items[j].clause; {
		case cl == c && b.numeric(j):
			number = true
		case cl == c && b.kind(j) == claim.Victim:
			v = b.ref(j)
		case cl == d && b.kind(j) == claim.Victim:
			w = b.ref(j)
		}
	}
	return a > i && number && w != 0 || v != 0 && w != 0 && !b.same(v, w)
}

// partBetween reports whether "most of it", "of which" or the like stands between the
// amount at item i and item a.
func (b *binder) partBetween(i, a int32) bool {
	for j := i + 1; j < a; j++ {
		if it := &b.items[j]; it.cue&cueOf != 0 && int(it.next) < len(b.toks) {
			if h := b.toks[it.next].Hash; h == hashIt || h == hashWhich {
				return true
			}
		}
	}
	return false
}

// othersTheft reports whether the actor at item a only laundered the amount at item i,
// which the sentence says was stolen: "used to launder part of the $100 million stolen".
func (b *binder) othersTheft(s *sentence, a, i int32) bool {
	return a < i && b.has(a, i, cueLaunder) && b.cueAfter(s, i, 0, cueSteal) >= 0
}

// nameCost is the distance of the name at item a from the amount at item i.
func (b *binder) nameCost(a, i int32) int32 {
	clauses := b.items[i].clause - b.items[a].clause
	cost := int32(0)
	if a > i {
		clauses, cost = -clauses, 4
	}
	lo, hi := min(a, i), max(a, i)
	return cost + 2*b.numbersBetween(lo, hi) + 10*max(0, clauses) + b.gap(lo, hi)
}

// bystander reports whether the actor at item a is named without being said to have done
// it: a service the money went through, a suspicion, an example.
func (b *binder) bystander(s *sentence, a int32) bool {
	for j := a - 1; j >= s.from && b.gap(j, a) <= 4; j-- {
		it := &b.items[j]
		if it.m >= 0 && b.kind(j) != claim.Actor && b.kind(j) != claim.Agency {
			break
		}
		near := b.gap(j, a) <= 2
		switch {
		case it.cue&cueHedge != 0 && !b.pointsAt(j), it.cue&cueNot != 0:
			return true
		case it.cue&cueLink != 0, it.cue&cueBy != 0 && near:
			return false
		case near && it.cue&(cueThrough|cueSuch) != 0, b.toks[it.tok].Hash == hashSuch:
			return true
		case b.gap(j, a) == 0 && b.toks[it.tok].Hash == hashOn && b.cueNear(s, j, 3, cueAttack) >= 0:
			return true // "cyberattacks on Iran"
		case near && it.cue&cueTo != 0 && (b.gap(j, a) == 0 || b.toks[it.next].Hash == hashThe) && (j == s.from || b.items[j-1].cue&cueAccord == 0):
			return b.affiliation(s, j) || !b.has(s.from, j, cueLink) && !b.lostTo(s, j)
		}
	}
	return b.walletOf(a)
}

// pointsAt reports whether the word at item j accuses: "pointed at", unlike "points to".
func (b *binder) pointsAt(j int32) bool {
	t := b.items[j].next
	return int(t) < len(b.toks) && b.toks[t].Hash == hashAt && b.items[j].cue&cueSay != 0
}

// affiliation reports whether the "to" at item j only tells with whom the actor before has to do:
// "the Lazarus group, with ties to North Korea".
func (b *binder) affiliation(s *sentence, j int32) bool {
	t := b.items[j].tok
	if t-2 <= s.First || b.items[j-1].cue&cueLink == 0 && b.toks[t-1].Hash != hashLinks || b.toks[t-2].Hash != hashWith {
		return false
	}
	for k := j - 1; k >= s.from && b.gap(k, j) <= 6; k-- {
		if b.kind(k) == claim.Actor {
			return true
		}
	}
	return false
}

var hashLinks = text.Hash("links")

// lostTo reports whether the "to" at item j leads to who took it: "lost $14 million to
// Conti", "the $60 million stolen from AlphaPo went to Lazarus".
func (b *binder) lostTo(s *sentence, j int32) bool {
	t := b.items[j].tok
	if t > s.First && b.toks[t-1].Hash == hashWent {
		return b.has(s.from, j, cueSteal) && !s.signals(cueLaunder)
	}
	for k := j - 1; k >= s.from && b.items[k].clause == b.items[j].clause; k-- {
		if c := b.items[k].cue; c&cueAction != 0 {
			return c&(cueLose|cuePay) != 0
		}
	}
	return false
}

var hashWent = text.Hash("went")

// walletOf reports whether the actor at item a only owns the wallet that money went to.
func (b *binder) walletOf(a int32) bool {
	t := b.items[a].tok
	return t >= 2 && b.toks[t-1].Hash == hashOf && (b.toks[t-2].Hash == hashWallet || b.toks[t-2].Hash == hashAddress || b.toks[t-2].Hash == hashOut)
}

func (b *binder) hasHedgedActor(s *sentence) bool {
	if !s.names(claim.Actor) || !s.signals(cueHedge) {
		return false
	}
	for a := s.from; a < s.to; a++ {
		if b.kind(a) == claim.Actor && b.has(s.from, a, cueHedge) {
			return true
		}
	}
	return false
}

// actorAnaphor reports whether the sentence speaks of an actor named before: "they",
// "the gang", "the country".
func (b *binder) actorAnaphor(s *sentence, i int32, d *draft) bool {
	if !s.signals(cueAnaphor) {
		return false
	}
	story := d.Victim != 0 && b.same(d.Victim, b.story.victim) // its actor is the incident's
	for j := s.from; j < s.to; j++ {
		it := &b.items[j]
		switch {
		case it.cue&cueCrew != 0 && !story && b.definite(j):
			return !b.newVictim(s)
		case it.cue&cueCountry != 0 && b.definite(j) && j < i:
			return b.of(b.seen.actor).ID == stateActor || b.seen.actorState != 0
		case it.cue&cuePronoun != 0 && j < i && b.toks[it.tok].Hash != hashIt:
			return b.subjectKind() == claim.Actor && !b.newVictim(s) || b.seen.crew && it.tok-s.First <= 2
		case it.cue&cuePronoun != 0 && j < i && it.tok-s.First <= 2:
			return b.subjectKind() == claim.Actor
		}
	}
	return false
}

// countryBefore reports whether "the country" or "the regime" stands before item i in s.
func (b *binder) countryBefore(s *sentence, i int32) bool {
	for j := s.from; j < i; j++ {
		if b.items[j].cue&cueCountry != 0 && b.definite(j) {
			return true
		}
	}
	return false
}

// stateActor is the corpus id of the actor that is a state.
const stateActor = "dprk"

func (b *binder) subjectKind() claim.Kind {
	if m := b.of(b.seen.subject); m != nil {
		return m.Kind
	}
	return 0
}

// definite reports whether "the", "its" or "those" stands before item j, with no more than
// two other words between: "the blockchain analytics firm".
func (b *binder) definite(j int32) bool {
	t := b.items[j].tok
	for k := t - 1; k >= 0 && k >= t-3 && b.toks[k].Kind == text.Word; k-- {
		if h := b.toks[k].Hash; h == hashThe || h == hashThose || h == hashThese || h == hashSame {
			return true
		}
	}
	return false
}

// newVictim reports whether s names a victim other than the one spoken of.
func (b *binder) newVictim(s *sentence) bool {
	v := b.victimIn(s)
	return v != 0 && b.seen.victim != 0 && !b.same(v, b.seen.victim)
}

// actorBefore returns the actor of the sentences before, where they go on about the same
// theft.
func (b *binder) actorBefore(n, i int32, d *draft) (claim.Ref, Rule) {
	s := &b.sents[n]
	if b.seen.actor == 0 {
		return 0, 0
	}
	if !b.near(s, b.seen.actorBlock) || b.oursNear(s) || b.isRate(s, i) && d.Victim != 0 {
		return 0, 0
	}
	switch d.Action {
	case claim.Recovered, claim.Frozen, claim.Paid:
		return 0, 0
	case claim.Other, claim.Seized:
		if d.Victim != 0 {
			return 0, 0
		}
	}
	if d.Victim != 0 && (b.same(d.Victim, b.story.victim) || !b.same(d.Victim, b.seen.actorVictim)) {
		return 0, 0
	}
	if d.Agency != 0 && b.seen.actorAgency != 0 && !b.same(d.Agency, b.seen.actorAgency) {
		return 0, 0
	}
	return b.seen.actor, ActorContinues
}
