package extract

import (
	"math"

	"assay/wasm/claim"
	"assay/wasm/text"
)

// complete fills the roles that only the whole text can tell: the day and the actor of the
// incident, and what the body says of a headline's figure.
func (b *binder) complete() {
	b.findIncidents()
	b.lookAhead()
	b.dropEarlier()
	b.fillIncidents()
	b.fillHeadlines()
	b.fillIncidents()
	b.shareClauses()
	b.creditSource()
}

// creditSource gives the totals for which nobody vouches, and the figures of "an analysis"
// whose author no sentence behind names, to the one agency that vouches for figures in the
// text, when to watch over the field is its trade.
func (b *binder) creditSource() {
	source, block := b.soleWatcher(), int32(-1)
	for i := range b.drafts {
		d := &b.drafts[i]
		if d.Agency != 0 {
			continue
		}
		ahead := d.why.Agency == AgencyAhead
		d.why.Agency = NoRule
		if source == 0 || !ahead && b.spoken(d) {
			continue
		}
		if ahead {
			block = b.sents[d.sent].block // and what goes on in its paragraph
		}
		if b.sents[d.sent].block == block || d.total {
			d.Agency, d.why.Agency = source, AgencyAhead
		}
	}
}

// soleWatcher returns the agency that vouches for figures in the text when there is just one
// and to watch over the field is its trade; else 0.
func (b *binder) soleWatcher() claim.Ref {
	source := claim.Ref(0)
	for i := range b.drafts {
		a := b.drafts[i].Agency
		if a != 0 && source != 0 && !b.same(source, a) {
			return 0
		}
		if a != 0 {
			source = a
		}
	}
	if source == 0 {
		source = b.soleSpeaker()
	}
	if source == 0 || !watcher(b.of(source).ID) {
		return b.solePublisher()
	}
	return source
}

// solePublisher returns the agency of the chapter that gives out figures of its own, when no
// other does; else 0.
func (b *binder) solePublisher() claim.Ref {
	source := claim.Ref(0)
	for n := range b.sents {
		s := &b.sents[n]
		for a := s.from; a < s.to; a++ {
			if b.kind(a) != claim.Agency || !b.publishes(s, a) {
				continue
			}
			if source != 0 && !b.same(source, b.ref(a)) {
				return 0
			}
			source = b.ref(a)
		}
	}
	return source
}

// publishes reports whether the agency at item a gives out figures of its own: "the bureau
// released figures", "published its annual report".
func (b *binder) publishes(s *sentence, a int32) bool {
	j := a + 1
	return j+1 < s.to && b.gap(a, j) <= 1 && b.items[j].cue&cueIssue != 0 && b.items[j+1].cue&cueReport != 0 && b.gap(j, j+1) <= 3
}

// soleSpeaker returns the agency of the chapter that says something, when no other does; else 0.
func (b *binder) soleSpeaker() claim.Ref {
	source := claim.Ref(0)
	for n := range b.sents {
		s := &b.sents[n]
		for a := s.from; a < s.to; a++ {
			if b.kind(a) != claim.Agency || s.kind == noise {
				continue
			}
			strength, _ := b.speech(s, a)
			switch {
			case strength < speaks, source != 0 && b.same(source, b.ref(a)):
			case source != 0:
				return 0
			default:
				source = b.ref(a)
			}
		}
	}
	return source
}

// lookAhead gives the figures of "a report", "authorities" and the like the agency that the
// sentences behind name for them.
func (b *binder) lookAhead() {
	for i := range b.drafts {
		d := &b.drafts[i]
		if d.why.Agency != AgencyAhead {
			continue
		}
		d.Agency = b.speakerAhead(d.sent)
	}
}

// speakerAhead returns the first agency that speaks in the sentences behind sentence n.
func (b *binder) speakerAhead(n int32) claim.Ref {
	for k := n + 1; int(k) < len(b.sents) && k <= n+maxAhead/2; k++ {
		s := &b.sents[k]
		for a := s.from; a < s.to; a++ {
			if b.kind(a) != claim.Agency {
				continue
			}
			if strength, _ := b.speech(s, a); strength >= speaks && classOf(b.mention(a).ID) != "news" {
				return b.ref(b.firstOf(s, a))
			}
		}
	}
	return 0
}

// shareClauses gives a count the actor of the sum in its clause: "drained 173,600 ETH in
// two transactions".
func (b *binder) shareClauses() {
	for i := 1; i < len(b.drafts); i++ {
		d, e := &b.drafts[i], &b.drafts[i-1]
		if d.Actor != 0 || d.sent != e.sent || b.of(d.Amount).Kind != claim.Count || b.items[d.item].clause != b.items[e.item].clause || !b.same(d.Victim, e.Victim) {
			continue
		}
		d.Actor, d.why.Actor = e.Actor, e.why.Actor
	}
}

// dropEarlier takes the story's victim from figures that are older than its incident.
func (b *binder) dropEarlier() {
	day := b.of(b.incidentDay(b.story.victim))
	if day == nil || !day.Period.Known() {
		return
	}
	for i := range b.drafts {
		d := &b.drafts[i]
		p := b.of(d.Period)
		if b.refersBack(&b.sents[d.sent]) {
			continue
		}
		if p == nil || d.why.Victim != VictimStory && d.why.Victim != VictimContinues || !b.same(d.Victim, b.story.victim) {
			continue
		}
		switch d.Action {
		case claim.Other, claim.Earned, claim.Paid:
		default:
			if p.Period.Known() && p.Period.To.Serial() < day.Period.From.Serial()-1 {
				d.Victim, d.why.Victim, d.total = 0, 0, true
			}
		}
	}
}

// asks reports whether s is a question.
func (b *binder) asks(s *sentence) bool { return b.toks[s.Last-1].Is('?') }

// refersBack reports whether s speaks of the victim without its name: "the same site".
func (b *binder) refersBack(s *sentence) bool {
	for i := s.from; i < s.to; i++ {
		if (b.items[i].cue&cueCompany != 0 || b.toks[b.items[i].tok].Hash == hashSite) && b.definite(i) {
			return true
		}
	}
	return false
}

var hashSite = text.Hash("site")

// fillIncidents gives the sums of one incident its day and its actor.
func (b *binder) fillIncidents() {
	for i := range b.drafts {
		d := &b.drafts[i]
		s := &b.sents[d.sent]
		if b.story.day != 0 {
			b.fillDay(s, d)
		}
		if d.total && d.Actor == 0 && d.Action == claim.Stolen && b.story.culprit != 0 && !s.names(claim.Actor) && (d.why.Period == PeriodTopic || d.why.Period == PeriodContinues) && !d.apart && !b.tallies(s) {
			d.Actor, d.why.Actor = b.story.culprit, ActorIncident
		}
		if d.Victim == 0 || d.total || d.apart {
			continue
		}
		if (d.Period == 0 || d.why.Period == PeriodAnnounced) && !b.isRate(s, d.item) && b.ofIncident(d) && b.inherits(s, d) {
			if p := b.incidentDay(d.Victim); p != 0 {
				d.Period, d.why.Period = p, PeriodIncident
			}
		}
		if d.Actor == 0 && b.takesActor(s, d) {
			if a := b.incidentActor(d.Victim); a != 0 && (b.story.victim == 0 && !s.names(claim.Actor) || b.same(d.Victim, b.story.victim)) {
				d.Actor, d.why.Actor = a, ActorIncident
			} else if b.story.culprit != 0 && !s.names(claim.Actor) && b.culpable(d) {
				d.Actor, d.why.Actor = b.story.culprit, ActorIncident
			}
		}
	}
}

// culpable reports whether the story's culprit did what d tells: a theft of many, or what
// the case is about.
func (b *binder) culpable(d *draft) bool {
	if !b.story.fraud && !b.story.probe {
		return b.story.victim == 0
	}
	return b.same(d.Victim, b.story.victim) && d.Action != claim.Seized && d.Action != claim.Paid && d.why.Action != ActionStory
}

// ofIncident reports whether the figure of d is one that an incident has: not a share, nor
// a number of things that were not hit.
func (b *binder) ofIncident(d *draft) bool {
	switch b.of(d.Amount).Kind {
	case claim.Percent:
		return d.why.Action == ActionVerb && !b.asks(&b.sents[d.sent]) && (d.Action == claim.Stolen || d.Action == claim.Lost)
	case claim.Count:
		return d.Action != claim.Other || b.clauseSignals(&b.sents[d.sent], d.item, cueTheft|cueCrew)
	}
	return true
}

// fillDay gives a figure of a one-incident story without a named victim its day and actor.
func (b *binder) fillDay(s *sentence, d *draft) {
	if p := b.of(d.Period); p != nil && p.Period != b.of(b.story.day).Period || d.Action == claim.Paid {
		return
	}
	if d.Period == 0 && b.ofIncident(d) && b.inherits(s, d) {
		d.Period, d.why.Period = b.story.day, PeriodIncident
	}
	if d.Actor == 0 && b.takesActor(s, d) {
		d.Actor, d.why.Actor = b.story.actor, ActorIncident
	}
}

func (b *binder) takesActor(s *sentence, d *draft) bool {
	if b.hasHedgedActor(s) || b.isRate(s, d.item) || b.offers(s, d.item) {
		return false
	}
	switch d.Action {
	case claim.Stolen, claim.Attacked, claim.Lost, claim.Seized:
		return true
	case claim.Laundered:
		return b.same(d.Victim, b.story.victim)
	case claim.Paid:
		return true
	case claim.Other:
		return s.signals(cueDemand)
	}
	return false
}

// laterFirst reports whether the first action after item j is one that comes after a theft.
func (b *binder) laterFirst(s *sentence, j int32) bool {
	for j++; j < s.to; j++ {
		if c := b.items[j].cue & cueAction; c != 0 {
			return c&cueTheft == 0 && c&(cueLaunder|cueRecover|cueFreeze|cueSeize) != 0
		}
	}
	return false
}

// An incident is what the text tells of one victim's: when, and who did it.
type incident struct {
	victim claim.Ref
	day    claim.Ref // told with a verb of theft in its clause
	entry  claim.Ref // else the day of a field or of a timeline
	actor  claim.Ref // a group
	state  claim.Ref // else the state behind it
}

// maxIncidents bounds the victims whose incidents are followed.
const maxIncidents = 64

// findIncidents collects the day and the actor of each victim's incident from the
// sentences about it: those that name it, or no other when it is the story's.
func (b *binder) findIncidents() {
	b.incidents = b.incidents[:0]
	last := claim.Ref(0)
	for n := range b.sents {
		s := &b.sents[n]
		if s.kind == noise {
			continue
		}
		if s.names(claim.Victim) {
			last = b.onlyVictim(s)
		}
		if !s.names(claim.Date) && !s.names(claim.Actor) {
			continue
		}
		if last != 0 && !s.names(claim.Victim) && b.theTheft(s) {
			b.learn(int32(n), last)
			continue
		}
		named, aside := false, false
		if s.names(claim.Victim) {
			for v := s.from; v < s.to; v++ {
				aside = aside || b.relative(v) || b.toks[b.items[v].tok].Hash == hashThat
				if b.kind(v) == claim.Victim {
					named = named || !aside
					b.learn(int32(n), b.ref(v))
				}
			}
		}
		if !named && b.story.victim != 0 {
			b.learn(int32(n), b.story.victim)
		}
	}
	b.learnFromClaims()
}

// theTheft reports whether s opens with "the heist", "this attack" or the like.
func (b *binder) theTheft(s *sentence) bool {
	switch b.toks[s.First].Hash {
	case hashThe, hashThis:
		return s.from < s.to && b.items[s.from].cue&(cueSteal|cueAttack) != 0 && b.items[s.from].tok-s.First <= 2
	}
	return false
}

// learnFromClaims gives an incident without a day the first that a claim about its theft has.
func (b *binder) learnFromClaims() {
	for i := range b.drafts {
		d := &b.drafts[i]
		x := b.incident(d.Victim)
		if x == nil || x.day != 0 || !b.isDay(d.Period) || !ofTheft(d.Action) {
			continue
		}
		switch d.why.Period {
		case PeriodBeside, PeriodBefore, PeriodAfter:
			x.day = d.Period
		}
	}
}

// ofTheft reports whether a is what is done to a victim.
func ofTheft(a claim.Action) bool {
	return a == claim.Stolen || a == claim.Lost || a == claim.Attacked
}

// learn adds what sentence n tells of the incident with this victim.
func (b *binder) learn(n int32, victim claim.Ref) {
	x := b.incident(victim)
	if x == nil {
		if len(b.incidents) == maxIncidents {
			return
		}
		b.incidents = append(b.incidents, incident{victim: victim})
		x = &b.incidents[len(b.incidents)-1]
	}
	s := &b.sents[n]
	if !b.isDay(x.day) && s.names(claim.Date) && s.signals(cueTheft) && !(s.total && !s.names(claim.Victim)) {
		b.learnDay(s, x)
	}
	if x.entry == 0 && s.names(claim.Date) && !b.imprint(n-1) && !b.imprint(n+1) {
		x.entry = b.entryDay(s)
	}
	if x.actor == 0 && s.names(claim.Actor) && (s.signals(cueTheft|cueLink) || s.kind == listed && s.signals(cueCrew)) && !b.sentTotal(n) {
		b.learnActor(s, x)
	}
}

// imprint reports whether sentence n tells who wrote or published the text: "Author: Ann Roe".
func (b *binder) imprint(n int32) bool {
	if n < 0 || int(n) >= len(b.sents) || !b.sents[n].Block || !b.sents[n].Open {
		return false
	}
	switch b.toks[b.sents[n].First].Hash {
	case hashAuthor, hashBy, hashPublished, hashSource:
		return true
	}
	return false
}

var hashPublished, hashSource = text.Hash("published"), text.Hash("source")

// entryDay returns the day of s when it is the entry of a timeline or a field: "Date:
// 2021-08-10", "June 3, 09:40 UTC: funds move"; 0 when it is not.
func (b *binder) entryDay(s *sentence) claim.Ref {
	for j := s.from; j < s.to && s.Block; j++ {
		if b.kind(j) != claim.Date || b.mention(j).Period.Grain != claim.GrainDay {
			continue
		}
		if j > s.from && b.items[j-1].sym == ':' && s.Open && b.items[j].tok-s.First <= 4 && b.items[j].next == s.Last {
			return b.ref(j)
		}
		if b.items[j].tok-s.First > 3 || b.mention(j).Period.From == b.published {
			return 0
		}
		for k := j + 1; k < s.to && b.gap(j, k) <= 8; k++ {
			if b.items[k].sym != ':' || b.items[k].next == s.Last {
				continue
			}
			if n := &b.toks[b.items[k].next]; n.Space || n.Is('*') {
				return b.ref(j)
			}
		}
		return 0
	}
	return 0
}

// incident returns what is known of the incident with this victim, or nil.
func (b *binder) incident(victim claim.Ref) *incident {
	for i := range b.incidents {
		if b.same(b.incidents[i].victim, victim) {
			return &b.incidents[i]
		}
	}
	return nil
}

func (b *binder) learnDay(s *sentence, x *incident) {
	for j := s.from; j < s.to; j++ {
		if b.kind(j) != claim.Date || b.othersDate(s, j, x.victim) || b.ofCase(s, j) {
			continue
		}
		tells := b.theftNear(s, j) && b.eventDate(s, j)
		if x.entry == 0 && (b.datesHack(j) || tells && b.pastYear(j)) {
			x.entry = b.ref(j)
		}
		if tells && b.mention(j).Period.Days() <= 31 && (x.day == 0 || b.dayOf(b.ref(j), x.day)) {
			x.day = b.ref(j)
			return
		}
	}
}

// pastYear reports whether the date at item j is a year before that of publication.
func (b *binder) pastYear(j int32) bool {
	p := b.mention(j).Period
	return p.Grain == claim.GrainYear && p.Known() && (b.published == 0 || p.From.Year() < b.published.Year())
}

func (b *binder) isDay(r claim.Ref) bool {
	return r != 0 && b.of(r).Period.Grain == claim.GrainDay
}

// dayOf reports whether r is a day of the time whole, or the next: "on April 1", of "in April".
func (b *binder) dayOf(r, whole claim.Ref) bool {
	p, q := b.of(r).Period, b.of(whole).Period
	return b.isDay(r) && p.Known() && q.Known() && p.From >= q.From && p.From.Serial() <= q.To.Serial()+1
}

// within reports whether p is a part of q.
func within(p, q claim.Period) bool {
	return p.Known() && q.Known() && p.From >= q.From && p.To <= q.To
}

// othersDate reports whether the last victim named before the date at item j is another.
func (b *binder) othersDate(s *sentence, j int32, victim claim.Ref) bool {
	for v := j - 1; v >= s.from; v-- {
		if b.kind(v) == claim.Victim {
			return !b.same(b.ref(v), victim)
		}
	}
	return false
}

func (b *binder) learnActor(s *sentence, x *incident) {
	for a := s.from; a < s.to; a++ {
		if b.kind(a) != claim.Actor || b.bystander(s, a) || b.has(s.from, a, cueHedge) {
			continue
		}
		if b.mention(a).ID != stateActor {
			x.actor = b.ref(a)
			return
		}
		if x.state == 0 {
			x.state = b.ref(a)
		}
	}
}

// incidentDay returns the day of the incident with this victim, or 0.
func (b *binder) incidentDay(victim claim.Ref) claim.Ref {
	x := b.incident(victim)
	switch {
	case victim == 0, b.story.fraud: // a fraud lasts
		return 0
	case b.story.date != 0:
		return b.story.date
	case x == nil:
		return 0
	case x.day != 0:
		return x.day
	case x.entry != 0 || !b.same(victim, b.story.victim):
		return x.entry
	}
	return b.firstDay()
}

// firstDay returns the first date of the story's prose that tells when something happened,
// when that is one of its first sentences.
func (b *binder) firstDay() claim.Ref {
	for n := int(b.firstProse); n < min(len(b.sents), int(b.firstProse)+maxPart); n++ {
		s := &b.sents[n]
		for j := s.from; j < s.to; j++ {
			if b.kind(j) == claim.Date && s.kind == prose && b.mention(j).Period.Days() <= 31 && b.eventDate(s, j) && !b.ofAftermath(s, j) {
				return b.ref(j)
			}
		}
	}
	return 0
}

// ofAftermath reports whether the date at item j is that of what came after a theft: of moving the
// loot, or getting it back.
func (b *binder) ofAftermath(s *sentence, j int32) bool {
	return s.signals(cueLaunder|cueRecover|cueFreeze|cueSeize) && !b.theftNear(s, j)
}

// incidentActor returns who is said to have hit this victim, or 0.
func (b *binder) incidentActor(victim claim.Ref) claim.Ref {
	x := b.incident(victim)
	switch {
	case victim == 0 || x == nil:
		return 0
	case x.actor != 0:
		return x.actor
	}
	return x.state
}

// theftNear reports whether a verb of theft stands in the clause of the date at item j.
func (b *binder) theftNear(s *sentence, j int32) bool {
	if b.fronted(s, j) && b.laterFirst(s, j) {
		return false
	}
	if b.tookPlace(s, j) {
		return true
	}
	for k := j - 1; k >= s.from && b.items[k].clause == b.items[j].clause; k-- {
		if c := b.items[k].cue & cueAction; c != 0 {
			if c&cueTheft == 0 && c&(cueLaunder|cueRecover|cueFreeze|cueSeize) != 0 {
				return false // the day the loot was moved
			}
			break
		}
	}
	for k := s.from; k < s.to; k++ {
		it := &b.items[k]
		if it.m < 0 && it.cue&cueTheft != 0 && (it.clause == b.items[j].clause || b.fronted(s, j)) {
			return true
		}
	}
	return false
}

// tookPlace reports whether the date at item j is that on which the theft, of which s speaks
// before, is said to have happened: "the heist, which sent shockwaves, unfolded on June 4".
func (b *binder) tookPlace(s *sentence, j int32) bool {
	for t := b.items[j].tok - 1; t > s.First && t > b.items[j].tok-6; t-- {
		switch h := b.toks[t].Hash; {
		case h == hashOccurred, h == hashHappened, h == hashUnfolded, h == hashPlace && b.toks[t-1].Hash == hashTook:
			return b.has(s.from, j, cueTheft)
		}
	}
	return false
}

var (
	hashOccurred, hashHappened = text.Hash("occurred"), text.Hash("happened")
	hashUnfolded, hashPlace    = text.Hash("unfolded"), text.Hash("place")
)

// sentTotal reports whether sentence n gives a figure about no single victim.
func (b *binder) sentTotal(n int32) bool { return b.sents[n].total }

// maxBody is how many claims of the body a headline's figure is looked for in.
const maxBody = 200

// fillHeadlines gives the figures of headings and of the first paragraphs the roles that
// the body gives the same figure.
func (b *binder) fillHeadlines() {
	for i := range b.drafts {
		d := &b.drafts[i]
		if !b.leads(d) {
			continue
		}
		for j := i + 1; j < min(len(b.drafts), i+maxBody); j++ {
			e := &b.drafts[j]
			if b.sameFigure(d, e) && (d.Victim == 0 || e.Victim == 0 || b.same(d.Victim, e.Victim)) {
				b.copyRoles(d, e)
			}
		}
	}
}

// leads reports whether d stands in a heading or a list before the body, or in its first
// paragraph.
func (b *binder) leads(d *draft) bool {
	s := &b.sents[d.sent]
	if s.kind == heading || d.sent <= b.firstProse {
		return true
	}
	return s.block == b.sents[b.firstProse].block
}

// sameFigure reports whether e gives the figure of d, or the one that d rounds.
func (b *binder) sameFigure(d, e *draft) bool {
	p, q := &b.of(d.Amount).Quantity, &b.of(e.Amount).Quantity
	return b.of(d.Amount).Kind == b.of(e.Amount).Kind && p.Unit == q.Unit && rounds(p.Low, q.Low) && rounds(p.High, q.High)
}

// rounds reports whether a may be b with fewer digits: it is within half a percent, or within
// half of its own last digit and five percent: $11 million for $11.34 million.
func rounds(a, b claim.Decimal) bool {
	if a.Cmp(b) == 0 {
		return true
	}
	off, whole := math.Abs(a.Float()-b.Float()), math.Abs(b.Float())
	return a.Mant != 0 && (off <= 0.005*whole || off <= 0.05*whole && off <= 0.5*claim.Decimal{Mant: 1, Exp: a.Exp}.Float() && a.Mant >= 10)
}

// spoken reports whether the sentence of d has a speaker of its own, if only one without a name.
func (b *binder) spoken(d *draft) bool {
	s := &b.sents[d.sent]
	for a := s.from; a < s.to; a++ {
		if ref, strength, _ := b.speaker(s, a); strength >= speaks && (ref == 0 || b.kind(a) == claim.Agency) {
			return true
		}
	}
	return false
}

func (b *binder) copyRoles(d, e *draft) {
	if d.Period == 0 && e.Period != 0 && later(d.Action) == later(e.Action) {
		d.Period, d.why.Period = e.Period, SameFigure
	}
	if d.Agency == 0 && e.Agency != 0 && !b.spoken(d) {
		d.Agency, d.why.Agency = e.Agency, SameFigure
	}
	if d.Actor == 0 && e.Actor != 0 {
		d.Actor, d.why.Actor = e.Actor, SameFigure
	}
	if d.Victim == 0 && e.Victim != 0 && !(d.total && b.sums(&b.sents[d.sent])) {
		d.Victim, d.why.Victim = e.Victim, SameFigure
	}
}

// shareTwins gives the two amounts of a pair ("800bn won ($626m)") one set of roles; first
// is the first draft of the sentence.
func (b *binder) shareTwins(first int) {
	for i := first + 1; i < len(b.drafts); i++ {
		d, e := &b.drafts[i], &b.drafts[i-1]
		if b.of(d.Amount).Twin != e.Amount && !b.opensBracket(e.item, d.item) {
			continue
		}
		d.Period, d.Agency, d.Actor, d.Victim, d.Action = e.Period, e.Agency, e.Actor, e.Victim, e.Action
		d.total, d.why, d.Scope = e.total, e.why, e.Scope
	}
}

// opensBracket reports whether the amount at item j is in brackets right after that at i.
func (b *binder) opensBracket(i, j int32) bool {
	return j == i+2 && b.items[i+1].sym == '(' && b.kind(i) == claim.Money && b.kind(j) == claim.Money && b.gap(i, i+1) <= 2
}
