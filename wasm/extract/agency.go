package extract

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// The strengths with which an agency's place in a sentence makes it the speaker.
const (
	mute    = iota // "filed a complaint with the police"
	present        // "supported by Europol"
	subject        // the first name of the sentence
	speaks         // "the FBI said", "said Elliptic", "(FBI)"
	vouches        // "according to", "by the count of", "Elliptic: …"
)

// speech returns how the agency at item a stands in s.
func (b *binder) speech(s *sentence, a int32) (int, Rule) {
	if j := b.cueNear(s, a, 4, cueAccord|cueReport); j >= 0 && !b.numericBetween(j, a) && (b.items[j].cue&cueAccord != 0 || b.gap(j, a) <= 3) {
		return vouches, AgencyAccordingTo
	}
	if j := a + 1; j < s.to {
		switch {
		case b.items[j].sym == ':' && b.gap(a, j) == 0 && b.items[a].tok-s.First <= 3:
			return vouches, AgencyColon
		case b.items[j].cue&cueReport != 0 && b.gap(a, j) <= 1 && b.items[j].cue&cueSay == 0:
			return vouches, AgencyAccordingTo
		}
	}
	if b.bracketed(s, a) {
		return speaks, AgencyBracket
	}
	if a > s.from && b.items[a-1].cue&cueSay != 0 && b.gap(a-1, a) <= 2 && !b.objectOf(s, a) {
		return speaks, AgencySays
	}
	if b.saysAfter(s, a) && !b.objectOf(s, a) {
		return speaks, AgencySays
	}
	switch {
	case b.objectOf(s, a):
		return mute, 0
	case b.firstName(s, a):
		return subject, AgencySubject
	case a+1 < s.to && b.items[a+1].sym == ',' && a+2 < s.to && b.items[a+2].cue&cueBreak != 0:
		return subject, AgencySubject
	}
	return present, AgencyNamed
}

// bracketed reports whether the agency at item a stands in a parenthesis with nothing but
// other agencies.
func (b *binder) bracketed(s *sentence, a int32) bool {
	i, j := a-1, a+1
	for i >= s.from && (b.kind(i) == claim.Agency || b.items[i].sym == ',' || b.items[i].cue&cueAnd != 0) {
		i--
	}
	for j < s.to && (b.kind(j) == claim.Agency || b.items[j].sym == ',' || b.items[j].cue&cueAnd != 0) {
		j++
	}
	return i >= s.from && j < s.to && b.items[i].sym == '(' && b.items[j].sym == ')' && b.gap(i, i+1) == 0 &&
		!(i > s.from && b.kind(i-1) == claim.Agency) // an acronym after its name
}

// objectOf reports whether the agency at item a is governed by "with", "to" or another
// preposition that lets it listen.
func (b *binder) objectOf(s *sentence, a int32) bool {
	j := b.cueNear(s, a, 2, cueWith|cueTo|cueFrom|cueThrough)
	return j >= 0 && b.items[j].cue&cueReport == 0 && b.gap(j, a) <= 2 && b.cueNear(s, a, 1, cueSay|cueTold) < 0
}

// saysAfter reports whether a verb of saying follows the agency at item a, an apposition
// or a list of agencies aside.
func (b *binder) saysAfter(s *sentence, a int32) bool {
	depth := 0
	for j := a + 1; j < s.to && b.gap(a, j) <= 16; j++ {
		it := &b.items[j]
		switch {
		case it.sym == '(':
			depth++
		case it.sym == ')':
			depth--
		case depth > 0:
		case it.sym == ';', b.numeric(j), it.cue&cueBreak != 0 && b.gap(a, j) > 1:
			return false
		case it.cue&cueSay != 0 && (it.cue&cueReport == 0 || b.gap(a, j) <= 1):
			return it.cue&cueReport == 0 || b.toks[it.tok-1].Hash != hashThe
		case it.cue&(cueAction&^cueEarn) != 0 && it.cue&cueSay == 0:
			return false
		}
	}
	return false
}

var hashThe = text.Hash("the")

// firstName reports whether no number, actor or victim comes before item a in s.
func (b *binder) firstName(s *sentence, a int32) bool {
	for j := s.from; j < a; j++ {
		switch b.kind(j) {
		case claim.Money, claim.Percent, claim.Count, claim.Actor, claim.Victim:
			return false
		}
	}
	return true
}

// firstOf returns the first of the list of agencies that ends with item a: where several
// vouch for one figure, the first is named.
func (b *binder) firstOf(s *sentence, a int32) int32 {
	k := b.kind(a)
	for j := a - 1; j >= s.from; j-- {
		it := &b.items[j]
		switch {
		case b.kind(j) == k:
			a = j
		case it.sym == ',' || it.cue&cueAnd != 0 || it.sym == '(' || it.sym == ')':
			if b.gap(j, j+1) > 2 {
				return a
			}
		default:
			return a
		}
	}
	return a
}

// agency returns who vouches for the amount at item i.
func (b *binder) agency(n, i int32, total bool) (claim.Ref, Rule) {
	s := &b.sents[n]
	best, bestCost, rule := int32(-1), int32(1<<30), Rule(0)
	for a := s.from; a < s.to; a++ {
		if b.kind(a) != claim.Agency {
			continue
		}
		strength, why := b.speech(s, a)
		if strength == mute {
			continue
		}
		cost := b.agencyCost(a, i) - 12*int32(strength)
		if cost < bestCost {
			best, bestCost, rule = a, cost, why
		}
	}
	if best >= 0 && b.kind(best) == claim.Agency && !(s.ours && bestCost > -12) {
		return b.ref(b.firstOf(s, best)), rule
	}
	if s.ours {
		return 0, 0
	}
	if s.voice != 0 {
		return s.voice, AgencyPronoun
	}
	return b.agencyBefore(n, i, total)
}

// agencyCost is the distance of the agency at item a from the amount at item i: clauses
// weigh more than words, and what follows more than what precedes.
func (b *binder) agencyCost(a, i int32) int32 {
	clauses := b.items[i].clause - b.items[a].clause
	cost := int32(0)
	if a > i {
		clauses = -clauses
		cost += 3
	}
	if clauses > 0 {
		cost += min(10, 3*clauses)
	}
	lo, hi := min(a, i), max(a, i)
	for j := lo + 1; j < hi; j++ {
		switch {
		case b.kind(j) == claim.Agency && !b.same(b.ref(j), b.ref(a)):
			cost += 6
		case b.numeric(j) && a > i:
			cost += 4
		}
	}
	return cost + min(6, b.gap(lo, hi)/6)
}

// findVoice finds who speaks in sentence n when nobody is named there: "it estimates",
// "the bureau said", "our own tally".
func (b *binder) findVoice(n int32) {
	s := &b.sents[n]
	s.subject = b.subjectOf(s)
	for i := s.from; i < s.to; i++ {
		it := &b.items[i]
		switch {
		case it.cue&cueOurs != 0 && b.oursVouches(s, i):
			s.ours = true
		case it.cue&cueBody != 0 && b.bodySpeaks(s, i):
			if s.voice == 0 {
				s.voice = b.seen.agency
			}
		case it.cue&(cuePronoun|cueCompany) != 0 && b.verbOfSaying(s, i):
			b.voiceOf(s, i)
		case b.kind(i) == claim.Victim && b.verbOfSaying(s, i):
			if s.voice == 0 {
				s.ours = true
			}
		}
	}
}

// voiceOf resolves the speaker behind a pronoun or "the firm" at item i.
func (b *binder) voiceOf(s *sentence, i int32) {
	if s.voice != 0 {
		return
	}
	m := b.of(b.seen.subject)
	switch {
	case m != nil && m.Kind == claim.Agency:
		s.voice = b.seen.subject
	case m != nil && m.Kind == claim.Victim, b.items[i].cue&cueCompany != 0:
		s.ours = true
	}
}

// oursVouches reports whether the author stands for a figure: "our own tally", "we counted".
func (b *binder) oursVouches(s *sentence, i int32) bool {
	for j := i + 1; j < s.to && b.gap(i, j) <= 3; j++ {
		if b.items[j].cue&(cueReport|cueSay|cueSurvey) != 0 {
			return b.cueAfter(s, j, 3, cueOurs) < 0
		}
	}
	return false
}

// bodySpeaks reports whether "the bureau", "officers" or the like at item i is the subject
// of its clause or has a verb of saying beside it.
func (b *binder) bodySpeaks(s *sentence, i int32) bool {
	it := &b.items[i]
	if b.verbOfSaying(s, i) || i > s.from && b.items[i-1].cue&(cueSay|cueAccord) != 0 && b.gap(i-1, i) <= 2 {
		return true
	}
	if it.tok-s.First <= 2 {
		return true
	}
	return i > s.from && b.items[i-1].sym == ',' && b.gap(i-1, i) <= 1 && i+1 < s.to && b.items[i+1].cue&(cueSay|cueAction) != 0
}

// verbOfSaying reports whether a verb of saying follows item i closely.
func (b *binder) verbOfSaying(s *sentence, i int32) bool {
	for j := i + 1; j < s.to && b.gap(i, j) <= 3; j++ {
		it := &b.items[j]
		if it.cue&cueSay != 0 && it.cue&cueReport == 0 {
			return true
		}
		if it.m >= 0 || it.sym != 0 && it.sym != '"' || it.cue&cueAction != 0 && it.cue&cueSay == 0 {
			return false
		}
	}
	return false
}

// subjectOf returns the first agency, actor or victim of s that no preposition governs.
func (b *binder) subjectOf(s *sentence) claim.Ref {
	for i := s.from; i < s.to; i++ {
		switch b.kind(i) {
		case claim.Agency, claim.Actor, claim.Victim:
			if b.cueNear(s, i, 2, cueWith|cueTo|cueThrough|cueFrom) < 0 {
				return b.ref(i)
			}
		}
	}
	return 0
}

// agencyBefore returns the agency that goes on speaking when the sentence names none.
func (b *binder) agencyBefore(n, i int32, total bool) (claim.Ref, Rule) {
	s := &b.sents[n]
	if b.story.issuer != 0 && !b.companySubject(s) {
		if b.seen.agency != 0 && b.seen.agencyBlock == s.block {
			return b.seen.agency, AgencyContinues
		}
		return b.story.issuer, AgencyIssuer
	}
	if b.seen.agency == 0 {
		return 0, 0
	}
	victim := b.victimIn(s)
	fresh := victim != 0 && !b.same(victim, b.seen.agencyVictim)
	near := s.block == b.seen.agencyBlock || s.kind == listed && b.seen.agencyBlock >= b.listHead(n)
	switch {
	case b.seen.ours && near:
		return 0, 0
	case near && !fresh && (n-b.seen.agencySent <= 2 || s.kind == listed || total):
		return b.seen.agency, AgencyContinues
	case total && b.story.victim == 0 && !fresh && !b.seen.ours && b.topical(s, i):
		return b.seen.topicAgency, AgencyTopic
	}
	return 0, 0
}

// listHead returns the number of the block that introduces the list which sentence n is in.
func (b *binder) listHead(n int32) int32 {
	k := b.sents[n].block
	for n >= 0 && b.sents[n].kind == listed {
		k = b.sents[n].block - 1
		n--
	}
	return k
}

// companySubject reports whether a victim is the subject of s: its own figures have no agency.
func (b *binder) companySubject(s *sentence) bool {
	m := b.of(s.subject)
	return m != nil && m.Kind == claim.Victim && s.kind == prose && b.items[s.from].m >= 0 && b.ref(s.from) == s.subject
}

// topical reports whether a figure without a speaker of its own can be one of the report
// that the whole text is about.
func (b *binder) topical(s *sentence, i int32) bool {
	return b.seen.topicAgency != 0 && b.items[i].cue == 0 && !b.hasDay(s)
}

func (b *binder) hasDay(s *sentence) bool {
	for i := s.from; i < s.to; i++ {
		if m := b.mention(i); m != nil && m.Kind == claim.Date && m.Period.Grain == claim.GrainDay {
			return true
		}
	}
	return false
}
