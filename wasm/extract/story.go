package extract

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// A story is what the text as a whole is about.
type story struct {
	victim  claim.Ref    // the victim of a one-incident story
	date    claim.Ref    // the date line that the story stands under
	day     claim.Ref    // the day of a one-incident story without a named victim
	actor   claim.Ref    // who did it, in such a story
	culprit claim.Ref    // who did all the thefts of a story with many victims
	issuer  claim.Ref    // the agency whose release the text is
	action  claim.Action // what an amount without a verb means
	probe   bool         // it is about what an agency did to those it is after
	fraud   bool         // it is about scams rather than thefts
}

// seen is what the sentences so far have named, for those that follow to refer to.
type seen struct {
	subject      claim.Ref // of the last sentence that had one
	subjectBlock int32

	agency       claim.Ref // the last that spoke
	agencySent   int32
	agencyBlock  int32
	agencyVictim claim.Ref
	agencyActs   bool // it did something rather than say it
	ours         bool // the author, or a person, has spoken since
	oursBlock    int32
	topicAgency  claim.Ref
	teller       claim.Ref // the agency whose figures the text begins with
	tellerPeriod claim.Ref // and their time

	period       claim.Ref
	periodBlock  int32
	periodVictim claim.Ref
	periodActor  claim.Ref
	periodBare   bool      // its sentence had no figure
	topic        claim.Ref // the period of the whole report
	topicBlock   int32

	crew        bool // the last sentence spoke of hackers or the like
	actor       claim.Ref
	actorState  claim.Ref
	actorBlock  int32
	actorVictim claim.Ref
	actorAgency claim.Ref

	sum     claim.Ref // the time of the last total
	sumSent int32

	victim      claim.Ref
	victimBlock int32

	action      claim.Action
	actionBlock int32
}

// survey finds what the text is about, before its claims are read.
func (b *binder) survey(date claim.Ref) {
	b.story = story{action: claim.Stolen, date: date}
	b.firstProse = 0
	for int(b.firstProse) < len(b.sents) && b.sents[b.firstProse].kind != prose {
		b.firstProse++
	}
	if b.story.fraud = b.fraudulent(); b.story.fraud {
		b.story.action = claim.Lost
	}
	if b.story.victim = b.storyVictim(); b.story.victim == 0 {
		b.story.victim = b.soleVictim()
	}
	if b.story.victim == 0 {
		b.story.victim = b.lateVictim()
	}
	b.story.issuer = b.storyIssuer()
	b.story.probe = b.probes()
	if b.story.victim == 0 || b.story.probe || b.story.fraud {
		b.story.culprit = b.soleActor()
	}
	if b.story.victim == 0 && b.story.issuer == 0 {
		b.storyDay()
	}
}

// fraudulent reports whether more words of the text speak of scams than of thefts.
func (b *binder) fraudulent() bool {
	n := 0
	for _, it := range b.chapterItems() {
		if c := it.cue; c&cueFraud != 0 || it.kind == claim.Technique && namesFraud(b.ms[it.m].ID) {
			n++
		} else if c&(cueSteal|cueAttack) != 0 && c&cueCrime != 0 {
			n--
		}
	}
	return n > 0
}

// namesFraud reports whether the technique id is one by which people are talked into giving.
func namesFraud(id string) bool {
	switch id {
	case "ponzi-scheme", "investment-scam", "exit-scam", "recovery-scam":
		return true
	}
	return false
}

// storyDay finds the day of a story about one incident that hit too many to name: its
// first sentence tells it.
func (b *binder) storyDay() {
	for n := range b.sents {
		s := &b.sents[n]
		if s.kind != prose {
			if b.sumsMonth(s) {
				return
			}
			continue
		}
		if b.onlyVictim(s) != 0 || b.sumsMonth(s) {
			return
		}
		for j := s.from; j < s.to; j++ {
			if b.kind(j) == claim.Date && b.mention(j).Period.Grain == claim.GrainDay && b.eventDate(s, j) && b.theftNear(s, j) && b.anyNumber(s) {
				b.story.day = b.ref(j)
				b.story.actor = b.firstActor(n)
				return
			}
		}
		if b.story.probe && b.anyNumber(s) {
			b.story.day = b.latterDay()
		}
		return
	}
}

// probes reports whether a heading or the first sentence of prose tells what an agency did to
// those it is after: charged, sanctioned or searched them, or seized what they had.
func (b *binder) probes() bool {
	for n := range b.sents {
		s := &b.sents[n]
		if s.kind == row || s.kind == listed || int32(n) > b.firstProse {
			return false
		}
		for a := s.from; a < s.to; a++ {
			if b.kind(a) == claim.Agency && (b.cueAfter(s, a, 4, cueCase|cueSeize) >= 0 || b.doneBy(s, a, cueCase|cueSeize)) {
				return true
			}
		}
	}
	return false
}

// doneBy reports whether the agent at item a is the one "by" whom what has one of the cues c
// was done: "seized by the FBI".
func (b *binder) doneBy(s *sentence, a int32, c cue) bool {
	by := b.cueNear(s, a, 1, cueBy)
	return by > s.from && b.gap(by-1, by) == 0 && b.items[by-1].cue&c != 0
}

// latterDay finds the day of a story without a named victim that a later sentence tells: the
// only one that a theft in the text has.
func (b *binder) latterDay() claim.Ref {
	day := claim.Ref(0)
	for n := range b.sents {
		s := &b.sents[n]
		if s.kind != prose {
			continue
		}
		for j := s.from; j < s.to; j++ {
			if b.kind(j) != claim.Date || !b.eventDate(s, j) || !b.theftNear(s, j) {
				continue
			}
			if b.mention(j).Period.Days() > 31 || day != 0 && b.of(day).Period != b.mention(j).Period {
				return 0
			}
			day = b.ref(j)
		}
	}
	return day
}

// soleActor returns the actor whom the first sentence names, when the text names no other
// but the state behind it; of a case the first that is named, when it is named more than all
// others; else 0.
func (b *binder) soleActor() claim.Ref {
	a := claim.Ref(0)
	for n := int(b.firstProse); a == 0 && n < len(b.sents) && (n == int(b.firstProse) || b.story.probe || b.story.fraud); n++ {
		a = b.speakingActor(&b.sents[n])
	}
	if a == 0 {
		return 0
	}
	same, others := 0, 0
	for _, it := range b.chapterItems() {
		if it.kind != claim.Actor || b.ms[it.m].ID == stateActor {
			continue
		}
		if b.ms[it.m].ID == b.of(a).ID {
			same++
		} else {
			others++
		}
	}
	if others > 0 && (same <= others || !b.story.fraud && !b.story.probe) {
		return 0
	}
	return a
}

// firstActor returns the first actor of the first paragraphs from sentence n on.
func (b *binder) firstActor(n int) claim.Ref {
	for last := b.sents[n].block + leadBlocks; n < len(b.sents) && b.sents[n].block <= last; n++ {
		if a := b.speakingActor(&b.sents[n]); a != 0 {
			return a
		}
	}
	return 0
}

// leadBlocks is how many paragraphs may introduce what a story is about.
const leadBlocks = 2

// leadSentences is how many sentences behind the first may say whose figures a text gives.
const leadSentences = 2

// storyVictim returns the victim that the text is about: the first one named in a heading
// or in the first sentence, or named in the first paragraphs and most often of all.
func (b *binder) storyVictim() claim.Ref {
	paragraphs, last := 0, int32(-1)
	for n := range b.sents {
		s := &b.sents[n]
		if s.kind == row || s.kind == noise {
			continue
		}
		if s.kind == prose && s.block != last {
			last = s.block
			paragraphs++
		}
		if paragraphs > leadBlocks {
			return 0
		}
		if b.sumsMonth(s) {
			return 0
		}
		v := b.onlyVictim(s)
		if v == 0 {
			continue
		}
		if b.reportsYear(s) {
			return 0
		}
		first := s.kind == heading || s.kind == prose && paragraphs == 1 && s.Block
		if same, all := b.victimShare(v); first && (s.kind == heading || !b.roundsUp()) || same >= 2 && 5*same >= 2*all {
			return v
		}
		if s.kind != heading {
			return 0
		}
	}
	return 0
}

// soleVictim returns the victim that most of the text's victims are, when it is named three
// times and from the first half on, or the one whose fraud the text is about; else 0.
func (b *binder) soleVictim() claim.Ref {
	tried := 0
	for n := range b.sents[:(len(b.sents)+1)/2] {
		s := &b.sents[n]
		if s.kind == row || s.kind == noise || s.kind == listed {
			continue
		}
		if int32(n) <= b.firstProse && b.sumsMonth(s) || int32(n) == b.firstProse && b.reportsYear(s) {
			return 0
		}
		v := b.victimIn(s)
		if v == 0 {
			continue
		}
		if tried++; tried > maxAhead {
			return 0
		}
		if same, all := b.victimShare(v); same >= 3 && 3*same >= 2*all || b.story.fraud && 2*same >= all {
			return v
		}
	}
	return 0
}

// lateVictim returns the first victim of a text whose first paragraphs speak of "a crypto
// exchange" or the like and leave its name for later, unless others are named more often.
func (b *binder) lateVictim() claim.Ref {
	unnamed, v := false, claim.Ref(0)
	paragraphs, last := 0, int32(-1)
	for n := range b.sents {
		s := &b.sents[n]
		if s.kind == prose && s.block != last {
			last = s.block
			paragraphs++
		}
		if paragraphs <= leadBlocks {
			if b.sumsMonth(s) {
				return 0
			}
			unnamed = unnamed || s.signals(cueTheft|cueSeize) && b.someFirm(s)
		}
		for i := s.from; i < s.to; i++ {
			if b.kind(i) != claim.Victim {
				continue
			}
			if b.cueNear(s, i, 6, cueSuch) >= 0 {
				return 0
			}
			if v == 0 {
				v = b.ref(i)
			}
		}
	}
	if !unnamed || v == 0 {
		return 0
	}
	if same, all := b.victimShare(v); 2*same < all {
		return 0
	}
	return v
}

// someFirm reports whether s speaks of a firm that it does not name: "a cryptocurrency platform".
func (b *binder) someFirm(s *sentence) bool {
	for i := s.from; i < s.to; i++ {
		if b.items[i].cue&cueCompany == 0 {
			continue
		}
		for t := b.items[i].tok - 1; t >= s.First && t >= b.items[i].tok-4; t-- {
			if h := b.toks[t].Hash; h == hashA || h == hashAn {
				return true
			}
		}
	}
	return false
}

// reportsYear reports whether s tells what happened in a year or the like, and not on a day.
func (b *binder) reportsYear(s *sentence) bool {
	year := false
	for j := s.from; j < s.to; j++ {
		if b.kind(j) == claim.Date {
			if b.mention(j).Period.Grain == claim.GrainDay && b.eventDate(s, j) {
				return false
			}
			year = year || long(b.mention(j).Period) && !b.datesHack(j)
		}
	}
	return year
}

// sumsMonth reports whether the first figure of s, before it names any victim, is that of a
// month or a longer time.
func (b *binder) sumsMonth(s *sentence) bool {
	money, month := false, false
	for j := s.from; j < s.to; j++ {
		switch b.kind(j) {
		case claim.Victim:
			return false
		case claim.Money:
			if month && b.sums(s) {
				return true
			}
			if money || b.ofOneHack(s, j) {
				return false
			}
			money = true
		case claim.Date:
			month = months(b.mention(j).Period) && !b.datesHack(j) && b.eventDate(s, j)
			if money {
				return month
			}
		}
	}
	return false
}

// months reports whether p is a month or longer.
func months(p claim.Period) bool { return p.Days() >= 28 }

// sums reports whether s speaks of a total.
func (b *binder) sums(s *sentence) bool {
	for t := s.First; t < s.Last; t++ {
		if h := b.toks[t].Hash; h == hashTotal || h == hashTotaling || h == hashTotalling {
			return true
		}
	}
	return false
}

var hashTotaling, hashTotalling = text.Hash("totaling"), text.Hash("totalling")

// ofOneHack reports whether the amount at item i only tells how large the theft behind it
// was: "a $58 million ether heist in 2019".
func (b *binder) ofOneHack(s *sentence, i int32) bool {
	for j := i + 1; j < s.to && b.gap(i, j) <= 3; j++ {
		switch it := &b.items[j]; {
		case it.cue&(cueSteal|cueAttack) != 0:
			return true
		case it.m >= 0, it.cue&(cueIn|cueFrom|cueTo|cueBy|cueBe) != 0:
			return false
		}
	}
	return false
}

// onlyVictim returns the victim of s when it names just one, and not as an example.
func (b *binder) onlyVictim(s *sentence) claim.Ref {
	found := claim.Ref(0)
	for v := s.from; v < s.to; v++ {
		if b.kind(v) != claim.Victim || b.cueNear(s, v, 6, cueSuch) >= 0 {
			continue
		}
		if found != 0 && !b.same(found, b.ref(v)) {
			return 0
		}
		if found == 0 {
			found = b.ref(v)
		}
	}
	return found
}

// roundsUp reports whether the text goes through the thefts from many: more than three.
func (b *binder) roundsUp() bool {
	var ids [3]string
	n := 0
next:
	for _, it := range b.chapterItems() {
		if it.kind != claim.Victim {
			continue
		}
		for _, id := range ids[:n] {
			if id == b.ms[it.m].ID {
				continue next
			}
		}
		if n == len(ids) {
			return true
		}
		ids[n] = b.ms[it.m].ID
		n++
	}
	return false
}

// victimShare counts the mentions of the victim v, and of all victims.
func (b *binder) victimShare(v claim.Ref) (same, all int) {
	for _, it := range b.chapterItems() {
		if it.kind == claim.Victim {
			all++
			if b.ms[it.m].ID == b.of(v).ID {
				same++
			}
		}
	}
	return same, all
}

// storyIssuer returns the agency whose press release the text is, or 0: the first named,
// when a heading or the first sentence says that it is a release.
func (b *binder) storyIssuer() claim.Ref {
	release := false
	for i := range b.sents {
		s := &b.sents[i]
		release = release || b.saysRelease(s)
		if !release || s.kind != prose {
			continue
		}
		for a := s.from; a < s.to; a++ {
			if b.kind(a) == claim.Agency && !b.outlet(b.mention(a).ID) {
				if a+1 < s.to && b.kind(a+1) == claim.Agency && b.gap(a, a+1) <= 2 {
					a++ // "the Treasury’s Office of Foreign Assets Control"
				}
				return b.ref(a)
			}
		}
	}
	return 0
}

// saysRelease reports whether s has "press release", "immediate release" or the like.
func (b *binder) saysRelease(s *sentence) bool {
	for t := s.First; t+1 < s.Last; t++ {
		h := b.toks[t].Hash
		if h != hashPress && h != hashImmediate && h != hashMedia {
			continue
		}
		k := b.toks[t+1].Hash
		if h == hashPress && (k == hashRelease || k == hashReleases || k == hashOffice) ||
			h == hashImmediate && k == hashRelease || h == hashMedia && k == hashInquiries {
			return true
		}
	}
	return false
}

// remember keeps what sentence n names for the sentences after it; first is its first draft.
func (b *binder) remember(n int32, first int) {
	s, k := &b.sents[n], &b.seen
	b.rememberAgency(n)
	if v := b.victimIn(s); v != 0 && first == len(b.drafts) && (b.story.victim == 0 || s.subject == v) && b.onlyVictim(s) != 0 {
		k.victim, k.victimBlock = v, s.block
	}
	dated := false
	for i := first; i < len(b.drafts); i++ {
		b.rememberDraft(s, &b.drafts[i])
		if d := &b.drafts[i]; d.Period != 0 && !dated && !(later(d.Action) && !d.total) && !(s.kind == listed && d.why.Period == PeriodContinues) && !b.countsCharged(s, d.item) {
			k.period, k.periodBlock, k.periodVictim, k.periodActor, k.periodBare, dated = d.Period, s.block, d.Victim, d.Actor, false, true
		}
	}
	if a := b.speakingActor(s); a != 0 {
		k.actor, k.actorBlock, k.actorVictim, k.actorAgency = a, s.block, b.victimOr(s), k.agency
		if b.of(a).ID == stateActor {
			k.actorState = a
		}
	}
	if s.subject != 0 {
		k.subject, k.subjectBlock = s.subject, s.block
	} else if b.story.victim != 0 && b.companyFirst(s) {
		k.subject, k.subjectBlock = b.story.victim, s.block
	}
	k.crew = s.signals(cueCrew)
	if first == len(b.drafts) {
		b.rememberDate(s)
		b.credit(n)
	}
	if s.kind == listed && first == len(b.drafts) {
		b.attributeBlock(s)
	}
}

// companyFirst reports whether "the exchange" or the like is the subject of s.
func (b *binder) companyFirst(s *sentence) bool {
	for i := s.from; i < s.to && b.items[i].tok-s.First <= 3; i++ {
		if b.items[i].cue&cueCompany != 0 && b.definite(i) {
			return true
		}
	}
	return false
}

// rememberDate keeps the day that a sentence without figures gives.
func (b *binder) rememberDate(s *sentence) {
	if !s.names(claim.Date) {
		return
	}
	for j := s.from; j < s.to; j++ {
		if b.kind(j) == claim.Date && !long(b.mention(j).Period) && b.eventDate(s, j) && !b.dateline(s, j) && !(b.fronted(s, j) && b.laterFirst(s, j)) {
			b.seen.period, b.seen.periodBlock, b.seen.periodVictim, b.seen.periodActor, b.seen.periodBare = b.ref(j), s.block, b.victimIn(s), 0, true
			return
		}
	}
}

// credit gives the claims of the sentence before s the agency and the actor that s names
// for them: "The figure came from Group-IB, which attributed it to Lazarus."
func (b *binder) credit(n int32) {
	s := &b.sents[n]
	if s.Block || s.from == s.to || b.items[s.from].cue&cueReport == 0 || b.items[s.from].tok != s.First+1 || b.toks[s.First].Hash != hashThe {
		return
	}
	agency, actor := b.agencyIn(s), b.speakingActor(s)
	if agency == 0 {
		return
	}
	for i := len(b.drafts) - 1; i >= 0 && b.drafts[i].sent == n-1; i-- {
		d := &b.drafts[i]
		d.Agency, d.why.Agency = agency, AgencySays
		if d.Actor == 0 && actor != 0 {
			d.Actor, d.why.Actor = actor, ActorNamed
		}
	}
}

// attributeBlock gives the claims of a list item the agency and the actor of a sentence
// behind them that only attributes: "Stake.com: $41 million. FBI named Lazarus Group."
func (b *binder) attributeBlock(s *sentence) {
	a := b.speakingActor(s)
	if a == 0 || !s.signals(cueLink) || s.signals(cueHedge) {
		return
	}
	for i := len(b.drafts) - 1; i >= 0 && b.sents[b.drafts[i].sent].block == s.block; i-- {
		d := &b.drafts[i]
		if d.Actor == 0 {
			d.Actor, d.why.Actor = a, ActorContinues
		}
		if d.Agency == 0 {
			d.Agency, d.why.Agency = b.agencyIn(s), AgencySays
		}
	}
}

func (b *binder) victimOr(s *sentence) claim.Ref {
	if v := b.victimIn(s); v != 0 {
		return v
	}
	return b.story.victim
}

func (b *binder) rememberAgency(n int32) {
	s, k := &b.sents[n], &b.seen
	if !s.names(claim.Agency) && !s.names(claim.Victim) && !s.signals(mayVouch) {
		return
	}
	best, most := claim.Ref(0), present
	ours := b.personal(s)
	for i := range b.speakers {
		p := &b.speakers[i]
		if p.strength > most && !(p.ref != 0 && k.agency != 0 && classOf(b.of(p.ref).ID) == "news") {
			best, most = p.ref, p.strength
		}
		ours = ours || p.strength > present // somebody without a name
	}
	switch {
	case best != 0:
		if s.kind == heading && k.topic != 0 {
			k.topicAgency = best
		}
		k.agency, k.agencySent, k.agencyBlock, k.agencyVictim, k.ours = best, n, s.block, b.victimIn(s), false
		k.agencyActs = most == subject
	case ours:
		k.ours, k.oursBlock = true, s.block
	}
}

// speakingActor returns the first actor of s that is said to have done something.
func (b *binder) speakingActor(s *sentence) claim.Ref {
	if !s.names(claim.Actor) {
		return 0
	}
	for a := s.from; a < s.to; a++ {
		if b.kind(a) == claim.Actor && !b.bystander(s, a) {
			return b.ref(a)
		}
	}
	return 0
}

func (b *binder) rememberDraft(s *sentence, d *draft) {
	k := &b.seen
	k.action, k.actionBlock = d.Action, s.block
	if d.Victim != 0 {
		k.victim, k.victimBlock = d.Victim, s.block
	}
	if d.Agency != 0 && k.teller == 0 && (d.total || b.story.fraud || b.story.probe) && d.sent <= b.firstProse+leadSentences && s.kind != row {
		k.teller = d.Agency
		if p := b.of(d.Period); d.total && p != nil && months(p.Period) {
			k.tellerPeriod = d.Period
		}
	}
	if d.Period == 0 {
		return
	}
	if d.total && b.kind(d.item) == claim.Money {
		k.sum, k.sumSent = d.Period, d.sent
	}
	if p := b.of(d.Period).Period; d.total && k.topic == 0 && (d.Agency != 0 && long(p) || months(p) && b.sums(s)) && s.kind != row {
		k.topic, k.topicAgency, k.topicBlock = d.Period, d.Agency, s.block
	}
	if d.total && k.topic != 0 && b.same(d.Period, k.topic) && d.Agency != 0 && s.kind != row {
		k.topicAgency = d.Agency
	}
}

var (
	hashPress     = text.Hash("press")
	hashRelease   = text.Hash("release")
	hashReleases  = text.Hash("releases")
	hashOffice    = text.Hash("office")
	hashImmediate = text.Hash("immediate")
	hashMedia     = text.Hash("media")
	hashInquiries = text.Hash("inquiries")
)
