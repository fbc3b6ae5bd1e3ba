package extract

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// A story is what the text as a whole is about.
type story struct {
	victim claim.Ref    // the victim of a one-incident story
	issuer claim.Ref    // the agency whose release the text is
	action claim.Action // what an amount without a verb means
}

// seen is what the sentences so far have named, for those that follow to refer to.
type seen struct {
	subject claim.Ref // of the last sentence that had one

	agency       claim.Ref // the last that spoke
	agencySent   int32
	agencyBlock  int32
	agencyVictim claim.Ref
	ours         bool // the author has spoken since
	topicAgency  claim.Ref

	period       claim.Ref
	periodBlock  int32
	periodVictim claim.Ref
	periodEvent  bool
	topic        claim.Ref // the period of the whole report

	actor       claim.Ref
	actorState  claim.Ref
	actorBlock  int32
	actorVictim claim.Ref
	actorAgency claim.Ref

	victim      claim.Ref
	victimBlock int32

	action      claim.Action
	actionBlock int32
}

// survey finds what the text is about, before its claims are read.
func (b *binder) survey() {
	b.story = story{action: claim.Stolen}
	b.story.victim = b.storyVictim()
	b.story.issuer = b.storyIssuer()
}

// storyVictim returns the victim that the text is about: named in its first sentences, or
// most of its victims.
func (b *binder) storyVictim() claim.Ref {
	lead, total := claim.Ref(0), int32(0)
	blocks, last := 0, int32(-1)
	for i := range b.sents {
		s := &b.sents[i]
		if s.kind == row || s.kind == noise {
			continue
		}
		if s.kind == prose && s.block != last {
			last = s.block
			blocks++
		}
		for v := s.from; v < s.to; v++ {
			if b.kind(v) != claim.Victim {
				continue
			}
			total++
			if lead == 0 && blocks <= 2 && s.kind != listed {
				lead = b.ref(v)
			}
		}
	}
	if lead == 0 {
		return 0
	}
	same := int32(0)
	for i := range b.ms {
		if b.ms[i].Kind == claim.Victim && b.ms[i].ID == b.of(lead).ID {
			same++
		}
	}
	if same >= 2 && 5*same >= 2*total {
		return lead
	}
	return 0
}

// storyIssuer returns the agency whose press release the text is, or 0: the first named,
// when a heading or the first sentence says that it is a release.
func (b *binder) storyIssuer() claim.Ref {
	release := false
	for i := range b.sents {
		s := &b.sents[i]
		if s.block > 6 {
			break
		}
		release = release || b.saysRelease(s)
		if !release || s.kind != prose {
			continue
		}
		for a := s.from; a < s.to; a++ {
			if b.kind(a) == claim.Agency {
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
		h, k := b.toks[t].Hash, b.toks[t+1].Hash
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
	if s.subject != 0 {
		k.subject = s.subject
	}
	b.rememberAgency(n, first)
	if v := b.victimIn(s); v != 0 {
		k.victim, k.victimBlock = v, s.block
	}
	for a := s.from; a < s.to; a++ {
		if b.kind(a) != claim.Actor {
			continue
		}
		if b.of(b.ref(a)).ID == stateActor {
			k.actorState = b.ref(a)
		}
	}
	if a := b.speakingActor(s); a != 0 {
		k.actor, k.actorBlock, k.actorVictim, k.actorAgency = a, s.block, b.victimOr(s), k.agency
	}
	for i := first; i < len(b.drafts); i++ {
		b.rememberDraft(s, &b.drafts[i])
	}
}

func (b *binder) victimOr(s *sentence) claim.Ref {
	if v := b.victimIn(s); v != 0 {
		return v
	}
	return b.story.victim
}

func (b *binder) rememberAgency(n int32, first int) {
	s, k := &b.sents[n], &b.seen
	best, most := claim.Ref(0), present
	for a := s.from; a < s.to; a++ {
		if b.kind(a) != claim.Agency {
			continue
		}
		if strength, _ := b.speech(s, a); strength > most {
			best, most = b.ref(b.firstOf(s, a)), strength
		}
	}
	if best == 0 {
		best = s.voice
	}
	switch {
	case best != 0:
		k.agency, k.agencySent, k.agencyBlock, k.agencyVictim, k.ours = best, n, s.block, b.victimIn(s), false
		if first < len(b.drafts) && k.topicAgency == 0 {
			k.topicAgency = best
		}
	case s.ours:
		k.ours = true
	}
}

// speakingActor returns the first actor of s that is said to have done something.
func (b *binder) speakingActor(s *sentence) claim.Ref {
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
	if d.Period != 0 {
		k.period, k.periodBlock, k.periodVictim = d.Period, s.block, d.Victim
		k.periodEvent = d.Action == claim.Stolen || d.Action == claim.Attacked || d.Action == claim.Lost
		if d.total && k.topic == 0 && d.Agency != 0 {
			k.topic = d.Period
		}
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
