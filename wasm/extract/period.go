package extract

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// period returns the date at which the amount at item i happened: one of its sentence, or
// one before that the sentence refers to.
func (b *binder) period(s *sentence, i int32, action claim.Action) (claim.Ref, Rule) {
	if b.isRate(s, i) {
		return 0, 0
	}
	if s.names(claim.Date) {
		if d, why := b.ownDate(s, i, action); d != 0 {
			return d, why
		}
	}
	if d := b.timeMeant(s); d != 0 {
		return d, PeriodContinues
	}
	return 0, 0
}

// timeMeant returns the date before s that is meant by "that year", "the same day" or the like
// with which s opens, or by "the quarter" in it; 0 when there is none.
func (b *binder) timeMeant(s *sentence) claim.Ref {
	for t := s.First; t < s.Last-1; t++ {
		fits := claim.Grain("")
		switch h := b.toks[t].Hash; {
		case (h == hashThat || h == hashSame) && t < s.First+4:
			fits = grainOf(b.toks[t+1].Hash)
		case b.toks[t+1].Hash == hashQuarter && t > s.First && cuesOf(b.toks[t-1].Hash)&(cueIn|cueOf) != 0 && h == hashThe:
			fits = claim.GrainQuarter // "losses of the quarter"
		}
		if fits == "" {
			continue
		}
		for j := s.from - 1; j >= 0 && s.from-j < maxBack; j-- {
			if b.kind(j) == claim.Date && (b.mention(j).Period.Grain == fits || fits == claim.GrainSpan && long(b.mention(j).Period)) {
				return b.ref(j)
			}
		}
	}
	return 0
}

// maxBack is how many items back a date may stand that is referred to.
const maxBack = 60

// grainOf returns the grain of a time that a noun may stand for; GrainSpan for any long one.
func grainOf(noun uint32) claim.Grain {
	switch noun {
	case hashDay:
		return claim.GrainDay
	case hashWeek:
		return claim.GrainWeek
	case hashMonth:
		return claim.GrainMonth
	case hashQuarter:
		return claim.GrainQuarter
	case hashYear:
		return claim.GrainYear
	case hashTime, hashPeriod:
		return claim.GrainSpan
	}
	return ""
}

var hashQuarter, hashPeriod = text.Hash("quarter"), text.Hash("period")

// ownDate returns the date, within its sentence, at which the amount at item i happened.
func (b *binder) ownDate(s *sentence, i int32, action claim.Action) (claim.Ref, Rule) {
	if j := b.owner(s, i); j >= 0 {
		return b.ref(j), PeriodBefore
	}
	if b.countsCharged(s, i) {
		if d := b.dateOfCase(s, i); d >= 0 {
			return b.ref(d), PeriodBeside
		}
		return 0, 0
	}
	if d := b.dateRight(s, i, false); d >= 0 && !(later(action) && b.datesHack(d)) {
		return b.ref(d), PeriodBeside
	}
	if b.heldAgainst(s, i) {
		return 0, 0
	}
	if d := b.dateLeft(s, i); d >= 0 && !(later(action) && b.datesHack(d)) {
		return b.ref(d), PeriodBefore
	}
	if d := b.dateRight(s, i, true); d >= 0 && !(later(action) && b.datesHack(d)) && !b.clauseOffers(s, i) {
		return b.ref(d), PeriodAfter
	}
	if d := b.dateAnnounced(s, i); d >= 0 {
		return b.ref(d), PeriodAnnounced
	}
	if d := b.dateAlone(s, i); d >= 0 {
		return b.ref(d), PeriodBefore
	}
	return 0, 0
}

// countsCharged reports whether the amount at item i counts people or places that police,
// prosecutors or a treasury deal with: "charged four men".
func (b *binder) countsCharged(s *sentence, i int32) bool {
	if b.kind(i) != claim.Count || s.kind == row || !s.signals(cueCase) {
		return false
	}
	for j := s.from; j < s.to; j++ {
		it := &b.items[j]
		if it.cue&cueCase == 0 || it.clause != b.items[i].clause || b.gap(min(i, j), max(i, j)) > 12 {
			continue
		}
		if t := &b.toks[it.tok]; b.text[t.End-1] == 'd' { // not "sanctions", which may be a noun
			return true
		}
	}
	return false
}

// dateOfCase returns the date of the clause of item i, or the one that opens its sentence.
func (b *binder) dateOfCase(s *sentence, i int32) int32 {
	for j := s.from; j < s.to; j++ {
		if b.kind(j) == claim.Date && (b.items[j].clause == b.items[i].clause && b.ofCase(s, j) || b.fronted(s, j)) && !b.dateline(s, j) {
			return j
		}
	}
	return -1
}

// ofCase reports whether the date at item j goes with a verb of police or prosecutors: the
// last before it, or right behind it.
func (b *binder) ofCase(s *sentence, j int32) bool {
	if j+1 < s.to && b.items[j+1].cue&cueCase != 0 && b.gap(j, j+1) == 0 {
		return true
	}
	for k := j - 1; k >= s.from; k-- {
		if c := b.items[k].cue; c&(cueSay|cueCase) != 0 {
			return c&cueCase != 0
		}
	}
	return false
}

// dateAlone returns the date of the attack that an earlier clause tells of, when it is the
// only date of the sentence and the amount at item i the first number: "an attacker exploited
// X in May and walked away with $3 million".
func (b *binder) dateAlone(s *sentence, i int32) int32 {
	found := int32(-1)
	for j := s.from; j < s.to; j++ {
		if b.kind(j) != claim.Date {
			continue
		}
		if found >= 0 || j > i {
			return -1
		}
		found = j
	}
	if found < 0 || b.items[i].numbers > 0 || !b.has(s.from, found, cueTheft) || !b.eventDate(s, found) {
		return -1
	}
	for k := found; k < i; k++ {
		if b.items[k].cue&(cueLaunder|cueRecover|cueFreeze|cueSeize) != 0 {
			return -1
		}
	}
	return found
}

// dateRight returns the first usable date after item i in its clause, or -1. Unless over is
// set no other number may stand between, those joined by "and", commas or brackets aside.
func (b *binder) dateRight(s *sentence, i int32, over bool) int32 {
	for j := i + 1; j < s.to; j++ {
		it := &b.items[j]
		switch {
		case b.kind(j) == claim.Date:
			if b.owns(j) || b.dateOfNumber(i, j) {
				return -1
			}
			if b.eventDate(s, j) && !b.compared(s, i, j) {
				return b.exactly(s, j)
			}
		case it.cue&cueSuch != 0 && b.toks[it.tok].Hash != hashSuch && b.numericLater(s, j):
			return -1
		case it.sym == ')' && it.clause == b.items[i].clause && b.victimInClause(s, it.clause):
			return -1
		case it.cue&cueBreak != 0 && b.toks[it.tok].Hash == hashWho:
			return -1
		case b.numeric(j):
			if !over && !b.joined(i, j) && !b.fromTo(i, j) || b.comparison(j) {
				return -1
			}
		case it.cue&cueBreak != 0 && !b.relative(j) && !b.breakIn(s, j), it.sym == ';', it.cue&cueAnd != 0 && it.clause != b.items[j-1].clause && (!over || b.nameAfter(s, j)):
			return -1
		case b.kind(j) == claim.Victim && !b.ownVictim(i, j) && (b.numericAfterVictim(s, j) || b.otherVictimLeft(s, i, j) && b.victimBeside(s, i) != j):
			return -1
		}
	}
	return -1
}

// exactly returns the date that says more exactly which time the date at item j means, or j:
// "this year, between January and June".
func (b *binder) exactly(s *sentence, j int32) int32 {
	k := j + 2
	if k < s.to && b.items[j+1].sym == ',' && b.gap(j, j+1) == 0 && b.kind(k) == claim.Date && b.gap(j+1, k) <= 1 && within(b.mention(k).Period, b.mention(j).Period) {
		return k
	}
	return j
}

// aside reports whether the amount at item i is told in passing, between commas behind a
// name: "Coincheck, hacked for $534 million, was sold in April".
func (b *binder) aside(s *sentence, i int32) bool {
	for k := i - 1; k > s.from; k-- {
		switch it := &b.items[k]; {
		case it.sym == ',':
			return b.kind(k-1).Named() && b.gap(k-1, k) == 0 && b.gap(k, k+1) == 0 && (b.items[k+1].cue&cueTheft != 0 || b.relative(k+1))
		case it.m >= 0, it.sym != 0:
			return false
		}
	}
	return false
}

// pastAside reports whether the date at item j comes after an amount that is told in passing,
// and so belongs to what the sentence is about.
func (b *binder) pastAside(s *sentence, j int32) bool {
	for i := s.from; i < j; i++ {
		if !b.numeric(i) || !b.aside(s, i) {
			continue
		}
		for k := i + 1; k < j; k++ {
			if b.items[k].sym == ',' {
				return !b.dateFollows(s, k) && !b.numericBetween(k, j)
			}
		}
	}
	return false
}

// dateFollows reports whether a date stands right behind item j, a preposition aside.
func (b *binder) dateFollows(s *sentence, j int32) bool {
	k := j + 1
	if k < s.to && b.items[k].cue&cueIn != 0 && b.kind(k) == 0 {
		k++
	}
	return k < s.to && b.kind(k) == claim.Date && b.gap(j, k) <= 1
}

// dateOfNumber reports whether a bare number before the preposition of the date at item j has
// it: "rose to $2.2 billion, and the incidents from 282 in 2023".
func (b *binder) dateOfNumber(i, j int32) bool {
	t := b.items[j].tok - 2
	return t >= b.items[i].next && b.toks[t].Kind == text.Number && b.items[j-1].next <= t+2 && b.items[j-1].m < 0
}

func (b *binder) victimInClause(s *sentence, clause int32) bool {
	for v := s.from; v < s.to; v++ {
		if b.kind(v) == claim.Victim && b.items[v].clause == clause {
			return true
		}
	}
	return false
}

// comparison reports whether the number at item j is what another is held against: "fell
// from $1.5 billion", "more than the $3 billion".
func (b *binder) comparison(j int32) bool {
	t := b.items[j].tok - 1
	if t > 0 && b.toks[t].Hash == hashThe {
		t--
	}
	return t >= 0 && (b.toks[t].Hash == hashFrom && t > 0 && cuesOf(b.toks[t-1].Hash)&cueMove != 0 || b.toks[t].Hash == hashThan && b.toks[max(0, t-1)].Hash != hashMore)
}

var hashMore = text.Hash("more")

// heldAgainst reports whether the money at item i is what another figure of its sentence is
// held against, and so of another time: "fell to $22 billion in 2023 from $31 billion",
// "$1.7 billion last year against $429 million the year before".
func (b *binder) heldAgainst(s *sentence, i int32) bool {
	if b.kind(i) != claim.Money || b.partOfBefore(i) || b.items[i].numbers == 0 {
		return false
	}
	for t := b.items[i].tok - 1; t > s.First && t >= b.items[i].tok-4; t-- {
		switch h := b.toks[t].Hash; {
		case h == hashFrom, h == hashAgainst, h == hashVersus, h == hashVs, h == hashBelow, h == hashAbove:
			return true
		case h == hashThan:
			return b.toks[t-1].Hash != hashMore && b.toks[t-1].Hash != hashLess
		case h == hashOver:
			return b.toks[t-1].Hash == hashIncrease || b.toks[t-1].Hash == hashRise
		case h == hashTo || h == hashWith:
			return b.toks[t-1].Hash == hashCompared
		case b.toks[t].Kind != text.Word || b.toks[t].Case != text.Lower || cuesOf(h)&(cueAnd|cueOf|cueAction) != 0:
			return false
		}
	}
	return false
}

var (
	hashAgainst  = text.Hash("against")
	hashVersus   = text.Hash("versus")
	hashVs       = text.Hash("vs")
	hashBelow    = text.Hash("below")
	hashOver     = text.Hash("over")
	hashLess     = text.Hash("less")
	hashIncrease = text.Hash("increase")
	hashRise     = text.Hash("rise")
	hashCompared = text.Hash("compared")
	hashTo       = text.Hash("to")
	hashWith     = text.Hash("with")
)

// otherVictimLeft reports whether another victim than that at item j comes before item i.
func (b *binder) otherVictimLeft(s *sentence, i, j int32) bool {
	for v := i - 1; v >= s.from; v-- {
		if b.kind(v) == claim.Victim {
			return !b.same(b.ref(v), b.ref(j))
		}
	}
	return false
}

// relative reports whether the clause word at item j is "which" or "who".
func (b *binder) relative(j int32) bool {
	h := b.toks[b.items[j].tok].Hash
	return h == hashWhich || h == hashWho || h == hashWhere || h == hashWhen
}

var hashWhich, hashWho, hashWhere, hashWhen = text.Hash("which"), text.Hash("who"), text.Hash("where"), text.Hash("when")

// breakIn reports whether the clause word at item j begins the tale of the break-in itself:
// "after hackers broke in".
func (b *binder) breakIn(s *sentence, j int32) bool {
	if b.toks[b.items[j].tok].Hash != hashAfter {
		return false
	}
	for k := j + 1; k < s.to && b.kind(k) == 0 && b.items[k].sym == 0; k++ {
		if b.items[k].cue&(cueCrew|cueAttack) != 0 || b.items[k].cue&cuePronoun != 0 && b.items[k].next < s.Last && b.toks[b.items[k].next].Hash == hashBroke {
			return true
		}
	}
	return false
}

var hashAfter, hashBroke = text.Hash("after"), text.Hash("broke")

// numericAfterVictim reports whether the victim at item j begins a new pair of a list:
// "and Phemex at $69 million".
func (b *binder) numericAfterVictim(s *sentence, j int32) bool {
	for k := j + 1; k < s.to && b.gap(j, k) <= 6 && b.kind(k) != claim.Date; k++ {
		if b.numeric(k) {
			return true
		}
	}
	return false
}

// joined reports whether the numbers at items i and j are parts of one list: only commas,
// conjunctions, brackets and few words between.
func (b *binder) joined(i, j int32) bool {
	if b.partOfBefore(j) {
		return false
	}
	for k := i + 1; k <= j; k++ {
		it := &b.items[k]
		switch {
		case b.numeric(k):
			if b.items[k].tok-b.items[k-1].next > 4 {
				return false
			}
		case it.sym == ',' || it.sym == '(' || it.sym == ')' || it.cue&cueAnd != 0:
		default:
			return false
		}
		if b.items[k].tok-b.items[k-1].next > 4 {
			return false
		}
	}
	return true
}

// fromTo reports whether the amounts at items i and j are the ends of a change: "fell from
// $170 million to $65 million".
func (b *binder) fromTo(i, j int32) bool {
	t := b.items[i].next
	return b.items[i].tok > 0 && b.toks[b.items[i].tok-1].Hash == hashFrom && b.toks[t].Hash == hashTo && b.items[j].tok == t+1
}

// partOfBefore reports whether "of it", "of that" or the like follows the amount at item i.
func (b *binder) partOfBefore(i int32) bool {
	t := int(b.items[i].next)
	return t+1 < len(b.toks) && b.toks[t].Hash == hashOf && cuesOf(b.toks[t+1].Hash)&cueThat != 0
}

// dateLeft returns the usable date that governs item i from the left, or -1: the nearest
// in its clause, or the one that fronts its sentence.
func (b *binder) dateLeft(s *sentence, i int32) int32 {
	sum, parted := b.sumsUp(s, i), false
	for j := i - 1; j >= s.from; j-- {
		it := &b.items[j]
		if sum && (b.numeric(j) || b.kind(j) == claim.Victim) {
			return -1
		}
		if b.kind(j) == claim.Date {
			if !b.eventDate(s, j) || b.compared(s, i, j) {
				continue
			}
			if parted && !b.fronted(s, j) {
				continue
			}
			if b.fronted(s, j) || b.sameBreath(j, i) && !b.listsVictims(s, j, i) {
				return j
			}
			return -1
		}
		parted = parted || it.sym == ';' && !b.partOfBefore(i)
	}
	return -1
}

// owner returns the date that owns the amount at item i: "2022's $3.7 billion", "2020's
// reported amount of $246 million"; -1 for none.
func (b *binder) owner(s *sentence, i int32) int32 {
	for j := i - 1; j >= s.from && b.gap(j, i) <= 7; j-- {
		if b.kind(j) == claim.Date {
			if b.gap(j, i) == 2 && b.owns(j) || b.possesses(j) && b.toks[b.items[i].tok-1].Hash == hashOf {
				return j
			}
			return -1
		}
		if b.items[j].m >= 0 || b.items[j].sym != 0 {
			return -1
		}
	}
	return -1
}

// owns reports whether the date at item j is the owner of the number right behind it.
func (b *binder) owns(j int32) bool {
	return b.kind(j) == claim.Date && j+1 < int32(len(b.items)) && b.numeric(j+1) && b.gap(j, j+1) == 2 && b.possesses(j)
}

// possesses reports whether an apostrophe and an s follow item j.
func (b *binder) possesses(j int32) bool {
	t := int(b.items[j].next)
	return t+1 < len(b.toks) && (b.toks[t].Is('\'') || b.toks[t].Is('’')) && b.toks[t+1].Hash == hashS
}

// ownVictim reports whether a preposition ties the victim at item j to the amount at item i:
// "$190 million at Nomad", "$534 million stolen from Coincheck".
func (b *binder) ownVictim(i, j int32) bool {
	if b.gap(i, j) > 4 {
		return false
	}
	for k := i + 1; k < j; k++ {
		if b.items[k].sym != 0 || b.items[k].m >= 0 || b.items[k].cue&cueBreak != 0 {
			return false
		}
	}
	return j > i+1 && b.items[j-1].cue&cueFrom != 0 && b.gap(j-1, j) == 0
}

// listsVictims reports whether the date at item j ends one entry of a list and the amount at
// item i, with a victim of its own, begins the next: "$320 million at Wormhole in February,
// $190 million at Nomad".
func (b *binder) listsVictims(s *sentence, j, i int32) bool {
	if b.items[j].numbers == 0 || b.gap(j, i) > 2 || i != j+2 || b.items[j+1].sym != ',' && b.items[j+1].cue&cueAnd == 0 {
		return false
	}
	for v := i + 1; v < s.to && b.gap(i, v) <= 4; v++ {
		if b.kind(v) == claim.Victim {
			return b.ownVictim(i, v)
		}
	}
	return false
}

// sumsUp reports whether "in all" or "in total" follows the amount at item i closely: it
// has not the date of one of the parts before it.
func (b *binder) sumsUp(s *sentence, i int32) bool {
	for t := b.items[i].next; t+1 < s.Last && t < b.items[i].next+3; t++ {
		if h := b.toks[t+1].Hash; b.toks[t].Hash == hashIn && (h == hashAll || h == hashTotal) {
			return true
		}
	}
	return false
}

var hashKnown, hashPublic = text.Hash("known"), text.Hash("public")

var hashSuch = text.Hash("such")

var hashHowever = text.Hash("however")

var hashTime = text.Hash("time")

var hashTotal = text.Hash("total")

// sameBreath reports whether no conjunction with a verb of its own parts items j and i.
func (b *binder) sameBreath(j, i int32) bool {
	for k := j + 1; k < i; k++ {
		it := &b.items[k]
		if (it.cue&cueAnd != 0 || it.cue&cueBreak != 0 && (!b.relative(k) || b.toks[it.tok].Hash == hashWhen && long(b.mention(j).Period) && b.gap(j, k) > 1)) && it.clause != b.items[k-1].clause {
			return false
		}
	}
	return true
}

// fronted reports whether the date at item j opens its sentence.
func (b *binder) fronted(s *sentence, j int32) bool {
	for k := s.from; k < j; k++ {
		it := &b.items[k]
		if it.cue&cueIn == 0 && b.toks[it.tok].Hash != hashHowever && !(it.sym == ',' && it.tok == s.First+1) {
			return false
		}
	}
	return b.items[j].tok-s.First <= 3
}

// compared reports whether the date at item j is only what the amount at item i, or one
// before the date, is held against: "up 66% from 2023", "more than in 2022", "up 45% since 2022".
func (b *binder) compared(s *sentence, i, j int32) bool {
	if j == s.from {
		return false
	}
	if i < j && b.multiple(s, i, j) {
		return true
	}
	if !b.base(s, j) {
		return false
	}
	for k := j - 1; k >= s.from && (i < j && k >= i || b.gap(k, j) <= 8); k-- {
		if b.kind(k) == claim.Percent {
			return true
		}
	}
	return false
}

// base reports whether the words before the date at item j make it what a change is from:
// "from 2023", "than in 2022", "compared to 2022", or "since 2022" itself.
func (b *binder) base(s *sentence, j int32) bool {
	p := &b.items[j-1]
	switch {
	case b.toks[b.items[j].tok].Hash == hashSince && b.kind(j-1) == claim.Percent:
		return true
	case b.allOf(s, j):
		return b.comparesAt(b.items[j].tok - 4)
	}
	if p.m < 0 && b.gap(j-1, j) <= 1 && p.cue&cueIn != 0 && j-1 > s.from && b.samePeriod(j-1) {
		p = &b.items[j-2]
	} else if p.m >= 0 || b.gap(j-1, j) > 1 {
		return false
	}
	return b.comparesAt(p.tok)
}

// comparesAt reports whether the word at token t holds one figure against another.
func (b *binder) comparesAt(t int32) bool {
	switch b.toks[t].Hash {
	case hashFrom, hashThan, hashOn, hashOver:
		return true
	case hashTo, hashWith:
		return t > 0 && b.toks[t-1].Hash == hashCompared
	}
	return false
}

// allOf reports whether "the whole of" stands right before the date at item j, behind another word.
func (b *binder) allOf(s *sentence, j int32) bool {
	t := b.items[j].tok
	return t-4 >= s.First && b.toks[t-1].Hash == hashOf && b.toks[t-2].Hash == hashWhole && b.toks[t-3].Hash == hashThe
}

var hashWhole = text.Hash("whole")

var hashSince = text.Hash("since")

// multiple reports whether between the amount at item i and the date at item j the amount is
// called so many times that of the date: "more than double the total of 2021".
func (b *binder) multiple(s *sentence, i, j int32) bool {
	for t := b.items[i].next; t < b.items[j].tok; t++ {
		switch b.toks[t].Hash {
		case hashDouble, hashTwice, hashTriple, hashTimes, hashHalf:
			return true
		}
	}
	return false
}

var (
	hashDouble, hashTwice, hashTriple = text.Hash("double"), text.Hash("twice"), text.Hash("triple")
	hashTimes, hashHalf               = text.Hash("times"), text.Hash("half")
)

// samePeriod reports whether "the same period" or the like stands right before the "in" at
// item k, behind what it is governed by: "from the same period in 2024".
func (b *binder) samePeriod(k int32) bool {
	t := b.items[k].tok - 2
	return t > 0 && b.toks[t].Hash == hashSame && b.items[k-1].m < 0 && b.gap(k-1, k) <= 3
}

var hashFrom, hashThan, hashOn = text.Hash("from"), text.Hash("than"), text.Hash("on")

// eventDate reports whether the date at item j tells when something happened, not when it
// was said, filed or found out.
func (b *binder) eventDate(s *sentence, j int32) bool {
	if b.asOf(j) || b.dateline(s, j) || b.deadline(s, j) || b.attributive(s, j) || b.frontsIssue(s, j) || b.pastAside(s, j) {
		return false
	}
	for k := j - 1; k >= s.from && b.gap(k, j) <= 9; k-- {
		it := &b.items[k]
		if it.m >= 0 {
			if b.kind(k) == claim.Agency && b.gap(k, j) <= 1 && k+2 <= s.to && b.saysAfterDate(s, j) {
				return false
			}
			if b.numeric(k) {
				return !b.estimated(s, k, j) && !b.saysAfterDate(s, j)
			}
			continue
		}
		if it.sym == ',' && b.gap(k, j) > 0 || it.sym == ';' || it.cue&cueBreak != 0 {
			break
		}
		switch {
		case it.cue&cueThat != 0 && b.toks[it.tok].Hash == hashThat:
			return true
		case b.outOf(k), it.tok > s.First && b.toks[it.tok-1].Is('-'): // "Sun-linked"
		case it.cue&cueIssue != 0 && k > s.from && b.kind(k-1) == claim.Count && b.gap(k-1, k) == 0:
			return true // "2,184 reports filed in 2021"
		case b.toks[it.tok].Hash == hashRecord && it.tok > s.First && b.toks[it.tok-1].Hash == hashOn: // "the largest on record"
		case it.cue&(cueSay|cueIssue|cueReport) != 0 && it.cue&cueAction == 0 && !b.counted(k):
			return b.datesHack(j)
		case it.cue&cueAccord != 0:
			return false
		case it.cue&cueAction != 0:
			return b.toks[it.next].Hash != hashKnown && b.toks[it.next].Hash != hashPublic // "made known"
		}
	}
	return !b.saysAfterDate(s, j)
}

// estimated reports whether the number at item k is an estimate that was made on the day at
// item j: "raised the estimate to $69 million on Friday".
func (b *binder) estimated(s *sentence, k, j int32) bool {
	if b.mention(j).Period.Grain != claim.GrainDay || b.gap(k, j) > 2 {
		return false
	}
	for k--; k >= s.from && b.items[k].clause == b.items[j].clause; k-- {
		switch c := b.items[k].cue; {
		case c&cueReport != 0:
			return true
		case c&cueAction&^cueOffer != 0:
			return false
		}
	}
	return false
}

// counted reports whether the word at item k says of figures that they were counted as they came:
// "losses of $5 million were recorded in 2022".
func (b *binder) counted(k int32) bool {
	h := b.toks[b.items[k].tok].Hash
	return h == hashRecorded || h == hashLogged || h == hashRegistered
}

var hashRecorded, hashLogged, hashRegistered = text.Hash("recorded"), text.Hash("logged"), text.Hash("registered")

var hashThat = text.Hash("that")

// outOf reports whether the word at item k is the first of "out of".
func (b *binder) outOf(k int32) bool {
	it := &b.items[k]
	return b.toks[it.tok].Hash == hashOut && int(it.next) < len(b.toks) && b.toks[it.next].Hash == hashOf
}

// deadline reports whether the date at item j is one by which something is to be done.
func (b *binder) deadline(s *sentence, j int32) bool {
	for k := j - 1; k >= s.from && b.gap(k, j) <= 12; k-- {
		if h := b.toks[b.items[k].tok].Hash; b.items[k].cue&cueModal != 0 && h == hashWill {
			return true
		}
	}
	return false
}

// asOf reports whether the date at item j is that of a state of things: "as of Thursday".
func (b *binder) asOf(j int32) bool {
	t := b.items[j].tok
	return t >= 2 && b.toks[t-1].Hash == hashOf && b.toks[t-2].Hash == hashAs
}

var hashAs = text.Hash("as")

// attributive reports whether the date at item j only tells one thing from another: "its
// June proof of reserves".
func (b *binder) attributive(s *sentence, j int32) bool {
	t := b.items[j].tok
	next := b.items[j].next
	if next+2 < s.Last && b.possesses(j) {
		return cuesOf(b.toks[next+2].Hash)&(cueMarket|cueReport) != 0
	}
	if t == s.First || next >= s.Last {
		return false
	}
	if b.toks[next].Kind != text.Word {
		return false
	}
	h := b.toks[t-1].Hash
	if h == hashThe && cuesOf(b.toks[next].Hash)&(cueSteal|cueAttack) != 0 {
		return b.frontDate(s, j)
	}
	return h == hashIts || h == hashTheir
}

// frontDate reports whether another date than that at item j opens s.
func (b *binder) frontDate(s *sentence, j int32) bool {
	for k := s.from; k < j; k++ {
		if b.kind(k) == claim.Date && b.fronted(s, k) {
			return true
		}
	}
	return false
}

// frontsIssue reports whether the date at item j opens its sentence and the first verb
// after it is one of saying or publishing: "Today, the Treasury sanctioned".
func (b *binder) frontsIssue(s *sentence, j int32) bool {
	if !b.fronted(s, j) || long(b.mention(j).Period) {
		return false
	}
	for k := j + 1; k < s.to && b.gap(j, k) <= 20; k++ {
		switch it := &b.items[k]; {
		case it.m >= 0, b.toks[it.tok-1].Hash == hashAn: // "an estimated"
		case it.cue&cueReport != 0 && b.toks[it.tok-1].Hash == hashThe:
			return true // "on Sunday, the estimates rose"
		case it.cue&cueAction != 0:
			return false
		case it.cue&cueIssue != 0 && it.cue&(cueReport|cueBe|cueLink) == 0,
			it.cue&cueSay != 0 && it.cue&(cueReport|cueBe|cueLink) == 0 && b.bodyBetween(j, k):
			return true
		}
	}
	return false
}

func (b *binder) bodyBetween(i, j int32) bool {
	for i++; i < j; i++ {
		if k := b.kind(i); k == claim.Agency || k == claim.Victim {
			return true
		}
	}
	return false
}

var hashAn = text.Hash("an")

var hashWill, hashIts, hashTheir = text.Hash("will"), text.Hash("its"), text.Hash("their")

// saysAfterDate reports whether the date at item j is followed by the verb of saying it
// belongs to: "last month said", "today announced".
func (b *binder) saysAfterDate(s *sentence, j int32) bool {
	k := j + 1
	if k < s.to && b.items[k].sym == ',' {
		return false
	}
	return k < s.to && b.gap(j, k) <= 1 && b.items[k].cue&(cueSay|cueIssue) != 0 && b.items[k].cue&(cueAction|cueReport) == 0 &&
		j > s.from && b.kind(j-1) == claim.Agency
}

// dateline reports whether the date at item j is a byline or a dateline: a heading of
// little else, or the start of a paragraph before a dash.
func (b *binder) dateline(s *sentence, j int32) bool {
	if !s.Block || b.toks[s.First].Hash == hashOn {
		return false
	}
	for k := j + 1; k < s.to && b.gap(j, k) <= 6; k++ {
		it := &b.items[k]
		if it.m >= 0 {
			break
		}
		if it.sym == '-' || it.sym == '—' || it.sym == '–' {
			return j == s.from || b.firstName(s, j) && b.items[j].tok-s.First <= 5 && b.toks[it.tok].Space
		}
	}
	return s.Open && s.kind != row && s.kind != listed && s.Last-s.First <= 16 && !b.anyNumber(s) && b.mention(j).Period.Grain != claim.GrainMonth
}

func (b *binder) anyNumber(s *sentence) bool {
	for k := s.from; k < s.to; k++ {
		if b.numeric(k) {
			return true
		}
	}
	return false
}

// dateAnnounced returns the date at which somebody announced a deed of his own, which is
// the date of the deed: "it announced on April 6 that it had raised $150 million".
func (b *binder) dateAnnounced(s *sentence, i int32) int32 {
	for j := i - 1; j > s.from; j-- {
		if b.items[j].cue&cuePronoun == 0 || b.toks[b.items[j].tok].Hash != hashIt || b.items[j].clause != b.items[i].clause {
			continue
		}
		if t := b.items[j].tok; j+1 >= s.to || b.items[j+1].cue&cueBe == 0 || b.toks[t-1].Hash != hashThat {
			continue
		}
		for k := s.from; k < j; k++ {
			if b.kind(k) == claim.Date && !b.dateline(s, k) && b.has(s.from, j, cueIssue) {
				return k
			}
		}
	}
	return -1
}

var hashIt = text.Hash("it")

// isRate reports whether the amount at item i is so much a year, a month or a day.
func (b *binder) isRate(s *sentence, i int32) bool {
	t := int(b.items[i].next)
	if t+1 < int(s.Last) && (b.toks[t].Hash == hashA || b.toks[t].Hash == hashPer || b.toks[t].Hash == hashEach) && rateUnits(b.toks[t+1].Hash) {
		return true
	}
	if j := b.cueNear(s, i, 4, cueRate); j >= 0 {
		return true
	}
	for k := b.items[i].tok - 1; k > s.First+1 && k > b.items[i].tok-5; k-- { // "all-time haul"
		if b.toks[k].Hash == hashTime && b.toks[k-1].Is('-') && b.toks[k-2].Hash == hashAll {
			return true
		}
	}
	return b.cueAfter(s, i, 1, cueRate) >= 0
}

var hashA, hashPer, hashEach = text.Hash("a"), text.Hash("per"), text.Hash("each")
var hashYear, hashMonth, hashWeek, hashDay = text.Hash("year"), text.Hash("month"), text.Hash("week"), text.Hash("day")

func rateUnits(h uint32) bool {
	return h == hashYear || h == hashMonth || h == hashWeek || h == hashDay
}

// long reports whether a period is too long to be the day of one incident.
func long(p claim.Period) bool { return p.Days() > 45 }

// periodBefore returns the period that the sentences before gave to the same thing.
func (b *binder) periodBefore(n, i int32, d *draft) (claim.Ref, Rule) {
	s, k := &b.sents[n], &b.seen
	if b.isRate(s, i) || b.customary(s) || b.heldAgainst(s, i) || !b.inherits(s, d) || b.countsCharged(s, i) || k.periodBare && b.datesEvent(s, i) {
		return 0, 0
	}
	if e := b.lastOf(n); e != nil && e.Period != 0 && !later(e.Action) && !d.total && b.same(d.Victim, e.Victim) && !b.countsCharged(s, e.item) {
		return e.Period, PeriodContinues
	}
	if p := b.introduced(n); p != 0 {
		return p, PeriodTopic
	}
	if d.Actor != 0 && k.periodActor != 0 && !b.same(d.Actor, k.periodActor) && s.names(claim.Actor) && !b.ofState(d.Actor, k.periodActor) {
		return 0, 0
	}
	if d.total {
		switch {
		case k.period != 0 && k.periodVictim != 0 && b.of(k.period).Period.Grain == claim.GrainDay && k.tellerPeriod != 0 && !s.names(claim.Date):
			return k.tellerPeriod, PeriodTopic
		case k.period != 0 && s.block == k.periodBlock || k.period != 0 && k.topic == 0 && b.near(s, k.periodBlock) && s.kind != listed:
			return k.period, PeriodContinues
		case k.topic != 0 && b.story.victim == 0 && b.story.day == 0 && (b.same(d.Agency, k.topicAgency) || s.block-k.topicBlock <= 2):
			return k.topic, PeriodTopic
		case k.tellerPeriod != 0 && b.story.victim == 0 && b.story.day == 0 && b.same(d.Agency, k.teller) && !b.datesEvent(s, i):
			return k.tellerPeriod, PeriodTopic
		}
		return 0, 0
	}
	if e := b.sibling(n); e != nil && (e.why.Period == PeriodContinues || e.why.Period == PeriodTopic) && d.why.Agency == e.why.Agency {
		return e.Period, PeriodContinues
	}
	if d.Victim != 0 && k.sum != 0 && n-k.sumSent <= maxPart && b.listsSums(s) {
		return k.sum, PeriodTopic // the sum before is of these
	}
	if d.Victim != 0 && k.topic != 0 && b.listsSums(s) {
		return k.topic, PeriodTopic
	}
	if k.topic != 0 && d.Victim != 0 && (s.block == k.topicBlock || d.why.Agency == AgencyTopic && s.signals(cueMost)) && !s.names(claim.Date) {
		return k.topic, PeriodTopic // one of the thefts that the report adds up
	}
	if k.period != 0 && b.near(s, k.periodBlock) && (k.periodVictim == 0 || b.same(d.Victim, k.periodVictim)) && !long(b.of(k.period).Period) {
		return k.period, PeriodContinues
	}
	return 0, 0
}

// customary reports whether s opens with a word for what is always so: "typically".
func (b *binder) customary(s *sentence) bool {
	switch b.toks[s.First].Hash {
	case hashTypically, hashUsually, hashGenerally, hashNormally:
		return true
	}
	return false
}

var (
	hashTypically, hashUsually  = text.Hash("typically"), text.Hash("usually")
	hashGenerally, hashNormally = text.Hash("generally"), text.Hash("normally")
)

// introduced returns the long time of the sentence that introduces the list of which sentence n is
// an item: "the largest heists of this year:"; 0 for none.
func (b *binder) introduced(n int32) claim.Ref {
	if b.sents[n].kind != listed {
		return 0
	}
	for n--; n >= 0 && b.sents[n].kind == listed; n-- {
	}
	if n < 0 || !b.colonEnds(&b.sents[n]) {
		return 0
	}
	s := &b.sents[n]
	for j := s.to - 1; j >= s.from; j-- {
		if b.kind(j) == claim.Date && long(b.mention(j).Period) {
			return b.ref(j)
		}
	}
	return 0
}

// listsSums reports whether s gives several victims a figure each, and no date.
func (b *binder) listsSums(s *sentence) bool {
	n := 0
	for v := s.from; v < s.to; v++ {
		switch b.kind(v) {
		case claim.Date:
			return false
		case claim.Victim:
			if b.numericAfterVictim(s, v) {
				n++
			}
		}
	}
	return n >= 2
}

// datesHack reports whether the date at item j only tells which theft is meant: "the 2016
// hack", "the August 2, 2022 Nomad heist".
func (b *binder) datesHack(j int32) bool {
	k := j + 1
	if int(k) < len(b.items) && b.kind(k) == claim.Victim && b.gap(j, k) == 0 {
		k++
	}
	return int(k) < len(b.items) && b.gap(k-1, k) <= 1 && b.items[k].m < 0 && b.items[k].cue&(cueSteal|cueAttack) != 0
}

// datesEvent reports whether a date of s before item i tells when something happened.
func (b *binder) datesEvent(s *sentence, i int32) bool {
	for j := s.from; j < i; j++ {
		if b.kind(j) == claim.Date && b.eventDate(s, j) {
			return true
		}
	}
	return false
}

// ofState reports whether one of two actors is the state that the other may belong to.
func (b *binder) ofState(r, t claim.Ref) bool {
	return b.of(r).ID == stateActor || b.of(t).ID == stateActor
}

// lastOf returns the last claim made so far, when it is of sentence n, else nil.
func (b *binder) lastOf(n int32) *draft {
	if k := len(b.drafts); k > 0 && b.drafts[k-1].sent == n {
		return &b.drafts[k-1]
	}
	return nil
}

// inherits reports whether the action is one that happened with the incident itself, not
// later: bounties, recoveries and repayments have dates of their own.
func (b *binder) inherits(s *sentence, d *draft) bool {
	if b.offers(s, d.item) {
		return false
	}
	switch d.Action {
	case claim.Stolen, claim.Attacked, claim.Lost, claim.Paid:
		return true
	case claim.Other:
		return d.total && b.seen.topic != 0 && (b.kind(d.item) != claim.Count || cuesOf(b.toks[b.items[d.item].next-1].Hash)&(cueFraud|cueCrime|cueHit) != 0 || b.of(d.Amount).Quantity.Unit == "report") || s.signals(cueDemand|cueAttack) || b.kind(d.item) == claim.Count && d.Victim != 0 && b.clauseSignals(s, d.item, cueTheft|cueCrew)
	case claim.Earned:
		j := b.actionCue(s, d.item)
		return d.total || d.Victim != 0 && !b.story.fraud && b.same(d.Victim, b.story.victim) && !(j >= 0 && b.tookIn(j))
	case claim.Laundered, claim.Recovered:
		return d.total
	}
	return false
}
