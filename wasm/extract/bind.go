package extract

import (
	"assay/wasm/claim"
	"assay/wasm/scan"
	"assay/wasm/text"
)

// A binder makes the claims of one text. Its buffers are used again by the next.
type binder struct {
	text      string
	published claim.Day
	toks      []text.Token
	ms        []claim.Mention

	sentences  []text.Sentence
	all        []sentence // of the text
	sents      []sentence // of the chapter
	chapters   []chapter
	items      []item
	drafts     []draft
	verbs      []int32      // the items that tell an action
	agencies   []body       // the items that name one
	speakers   []speaker    // of the sentence that is read
	words      []text.Token // of a name
	heads      []int32      // of each block, the block it goes on from
	blockKinds []blockKind  // of each block
	claims     []claim.Claim
	reasons    []Reasons // of each claim

	incidents  []incident
	firstProse int32 // the first sentence of prose

	story story
	seen  seen
}

// A draft is a claim in the making, with the reason for each of its roles.
type draft struct {
	claim.Claim
	item  int32 // of the amount
	sent  int32
	total bool // the figure is about no single victim
	apart bool // it is of another theft than the story's, named by no victim
	why   Reasons
}

// bind returns the claims of d. They are good until the next call.
func (b *binder) bind(d *scan.Doc) []claim.Claim {
	b.text, b.published, b.toks, b.sentences, b.ms = d.Text, d.Published, d.Tokens, d.Sentences, d.Mentions
	b.claims, b.reasons = b.claims[:0], b.reasons[:0]
	b.outline()
	if !b.onTopic() {
		return b.claims
	}
	b.divide()
	for i := range b.chapters {
		end := len(b.all)
		if i+1 < len(b.chapters) {
			end = int(b.chapters[i+1].from)
		}
		b.tell(b.all[b.chapters[i].from:end], b.chapters[i].date)
	}
	return b.claims
}

// tell makes the claims of the chapter with these sentences, under a date line or none.
func (b *binder) tell(sents []sentence, date claim.Ref) {
	b.sents, b.drafts = sents, b.drafts[:0]
	b.survey(date)
	b.seen = seen{}
	for i := range b.sents {
		b.read(int32(i))
	}
	b.complete()
	for i := range b.drafts {
		b.claims = append(b.claims, b.drafts[i].Claim)
		b.reasons = append(b.reasons, b.drafts[i].why)
	}
}

// read makes the claims of sentence n and remembers what later sentences may refer to.
func (b *binder) read(n int32) {
	s := &b.sents[n]
	if s.kind == noise || s.links >= 2 {
		return
	}
	s.subject = b.subjectOf(s)
	b.hear(s)
	first := len(b.drafts)
	for i := s.from; i < s.to; i++ {
		if b.numeric(i) && (b.twinOfLast(i) || b.asserted(s, i)) {
			b.draft(n, i)
		}
	}
	b.shareTwins(first)
	b.remember(n, first)
}

// twinOfLast reports whether the amount at item i stands in brackets after one that made a claim.
func (b *binder) twinOfLast(i int32) bool {
	n := len(b.drafts)
	return n > 0 && b.opensBracket(b.drafts[n-1].item, i)
}

// draft makes the claim of the amount at item i.
func (b *binder) draft(n, i int32) {
	s := &b.sents[n]
	start, end := s.Span(b.toks)
	m := b.mention(i)
	d := draft{item: i, sent: n}
	d.Span = claim.Span{Start: min(start, m.Start), End: max(end, m.End)}
	d.Amount = claim.RefTo(int(b.items[i].m))
	d.Action, d.why.Action = b.action(s, i)
	d.Period, d.why.Period = b.period(s, i, d.Action)
	d.total = b.isTotal(n, i, d.Period)
	d.Agency, d.why.Agency = b.agency(n, i, d.total)
	d.apart = b.otherTheft(s, i)
	d.Victim, d.why.Victim = b.victim(n, i, &d)
	d.Actor, d.why.Actor = b.actor(n, i, &d)
	if d.Agency == 0 && d.Victim == 0 && d.why.Actor == ActorPronoun && b.seen.actorAgency != 0 && !b.spoken(&d) {
		d.Agency, d.why.Agency = b.seen.actorAgency, AgencyContinues
	}
	if d.apart && d.why.Period != PeriodBeside {
		d.Period, d.why.Period = 0, NoRule
	} else if d.Period == 0 {
		d.Period, d.why.Period = b.periodBefore(n, i, &d)
	}
	b.partOf(n, i, &d)
	d.Scope = b.scope(s, i)
	s.total = s.total || d.total
	b.drafts = append(b.drafts, d)
}

// mention returns the mention of item i, or nil.
func (b *binder) mention(i int32) *claim.Mention {
	if m := b.items[i].m; m >= 0 {
		return &b.ms[m]
	}
	return nil
}

// kind returns the kind of the mention at item i, 0 for a word or symbol.
func (b *binder) kind(i int32) claim.Kind {
	return b.items[i].kind
}

func (b *binder) numeric(i int32) bool { return b.items[i].kind.Numeric() }

func (b *binder) ref(i int32) claim.Ref { return claim.RefTo(int(b.items[i].m)) }

func (b *binder) of(r claim.Ref) *claim.Mention { return r.In(b.ms) }

// same reports whether two refs name the same entity.
func (b *binder) same(r, t claim.Ref) bool {
	return r == t || r != 0 && t != 0 && b.of(r).Kind == b.of(t).Kind && b.of(r).ID == b.of(t).ID
}

// gap returns the number of tokens between items i and j, i before j.
func (b *binder) gap(i, j int32) int32 { return b.items[j].tok - b.items[i].next }

// cueNear returns the nearest item before i, at most n tokens away and with no mention or
// clause border between, that has one of the cues c; -1 when there is none.
func (b *binder) cueNear(s *sentence, i, n int32, c cue) int32 {
	for j := i - 1; j >= s.from && b.gap(j, i) <= n; j-- {
		it := &b.items[j]
		if it.cue&c != 0 {
			return j
		}
		if it.m >= 0 && !b.kind(j).Named() || it.sym == ';' || it.sym == '(' || it.sym == ':' {
			break
		}
	}
	return -1
}

// cueAfter is like cueNear to the right.
func (b *binder) cueAfter(s *sentence, i, n int32, c cue) int32 {
	for j := i + 1; j < s.to && b.gap(i, j) <= n; j++ {
		it := &b.items[j]
		if it.cue&c != 0 {
			return j
		}
		if it.m >= 0 || it.sym == ';' || it.sym == ':' {
			break
		}
	}
	return -1
}

// has reports whether one of the items from i to j has one of the cues c.
func (b *binder) has(i, j int32, c cue) bool {
	for ; i < j; i++ {
		if b.items[i].cue&c != 0 {
			return true
		}
	}
	return false
}

// numericBetween reports whether a number lies between items i and j of a sentence.
func (b *binder) numericBetween(i, j int32) bool { return b.numbersBetween(i, j) > 0 }

// numbersBetween returns how many numbers lie between items i and j of a sentence.
func (b *binder) numbersBetween(i, j int32) int32 {
	n := b.items[j].numbers - b.items[i].numbers
	if b.numeric(i) {
		n--
	}
	return max(0, n)
}

// stopsBetween returns how many semicolons lie between items i and j of a sentence.
func (b *binder) stopsBetween(i, j int32) int32 {
	n := b.items[j].stops - b.items[i].stops
	if b.items[i].sym == ';' {
		n--
	}
	return max(0, n)
}
