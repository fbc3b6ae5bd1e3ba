package extract

import (
	"sort"

	"assay/wasm/claim"
	"assay/wasm/text"
)

// The strengths with which a name's place in a sentence makes it the speaker.
const (
	mute    = iota // "filed a complaint with the police"
	present        // "supported by Europol"
	subject        // the first name of the sentence
	speaks         // "the FBI said", "said Elliptic", "(FBI)"
	vouches        // "according to", "by the count of", "Elliptic: …"
)

// speech returns how the agency at item a stands in s.
func (b *binder) speech(s *sentence, a int32) (int, Rule) {
	if j := b.cueNear(s, a, 5, cueAccord|cueReport); j >= 0 && b.items[j].cue&cueAccord == 0 && b.has(j+1, a, cueIssue) {
		return mute, 0 // "a report seen by AFP"
	} else if j >= 0 && (b.items[j].cue&cueAccord != 0 || b.gap(j, a) <= 4) {
		return vouches, AgencyAccordingTo
	}
	switch {
	case a > s.from && b.items[a-1].cue&cueTold != 0 && b.gap(a-1, a) <= 2 && b.outlet(b.mention(a).ID):
		return mute, 0 // "told Reuters"
	case b.colonBeside(s, a):
		return vouches, AgencyColon
	case a+1 < s.to && b.items[a+1].cue&cueReport != 0 && b.gap(a, a+1) <= 1 && b.items[a+1].cue&cueSay == 0:
		return vouches, AgencyAccordingTo
	case b.bracketed(s, a):
		return speaks, AgencyBracket
	case b.objectOf(s, a):
		return mute, 0
	case a > s.from && b.items[a-1].cue&cueSay != 0 && b.gap(a-1, a) <= 2, b.saysAfter(s, a), b.publishes(s, a):
		return speaks, AgencySays
	case b.firstName(s, a), a+2 < s.to && b.items[a+1].sym == ',' && b.relative(a+2):
		return subject, AgencySubject
	}
	return present, AgencyNamed
}

// colonBeside reports whether a colon makes the agency at item a the source: "Elliptic: …"
// at the start of s, "…: UN report" at the end of a heading.
func (b *binder) colonBeside(s *sentence, a int32) bool {
	if a+1 < s.to && b.items[a+1].sym == ':' && b.gap(a, a+1) == 0 && b.items[a].tok-s.First <= 3 {
		return true
	}
	return s.Open && a > s.from && b.items[a-1].sym == ':' && b.gap(a-1, a) == 0 && s.Last-b.items[a].next <= 1
}

// bracketed reports whether the agency at item a stands in a parenthesis with nothing but
// other agencies, and is not the acronym of the name before.
func (b *binder) bracketed(s *sentence, a int32) bool {
	i, j := a-1, a+1
	for i >= s.from && (b.kind(i) == claim.Agency || b.items[i].sym == ',' || b.items[i].cue&cueAnd != 0) {
		i--
	}
	for j < s.to && (b.kind(j) == claim.Agency || b.items[j].sym == ',' || b.items[j].cue&cueAnd != 0) {
		j++
	}
	return i >= s.from && j < s.to && b.items[i].sym == '(' && b.items[j].sym == ')' && b.gap(i, i+1) == 0 &&
		!(i > s.from && b.kind(i-1) == claim.Agency)
}

// objectOf reports whether the agency at item a is governed by "with", "to" or another
// preposition that lets it listen.
func (b *binder) objectOf(s *sentence, a int32) bool {
	j := b.cueNear(s, a, 2, cueWith|cueTo|cueFrom|cueThrough)
	if j > s.from && b.people(s, j-1) && b.gap(j-1, j) == 0 && b.items[j].cue&cueWith == 0 || j >= 0 && b.saidByPerson(s, j) {
		return false // "researchers at Elliptic"
	}
	if a > s.from && b.items[a-1].sym == ',' && a-1 > j && a+1 < s.to && b.gap(a, a+1) == 0 && b.items[a+1].cue&cueSay != 0 {
		return false // "to Lazarus, Elliptic believes"
	}
	return j >= 0 && b.items[j].cue&(cueReport|cueOf) == 0 && b.cueNear(s, a, 1, cueSay|cueTold) < 0
}

// saidByPerson reports whether the preposition at item j tells for whom a person works that
// a verb of saying comes right before: "said Ann Roe, an analyst with Elliptic".
func (b *binder) saidByPerson(s *sentence, j int32) bool {
	v := b.cueNear(s, j, 8, cueSay)
	if v < 0 || b.items[v].cue&cueAction != 0 {
		return false
	}
	t := b.items[v].next
	return t+1 < s.Last && b.surname(t) && b.surname(t+1)
}

// people reports whether the word at item j is for those who work for a body: "analysts".
func (b *binder) people(s *sentence, j int32) bool {
	return b.items[j].m < 0 && b.items[j].cue&(cueUnnamed|cueBody) != 0
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

var hashResearchers, hashAnalysts = text.Hash("researchers"), text.Hash("analysts")

var hashThe = text.Hash("the")

var hashExchange, hashProtocol, hashPlatform = text.Hash("exchange"), text.Hash("protocol"), text.Hash("platform")

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

// firstOf returns the first of the list of names of one kind that ends with item a: where
// several vouch for one figure, the first is named. Of "the Treasury’s Office of Foreign
// Assets Control" it is the second.
func (b *binder) firstOf(s *sentence, a int32) int32 {
	k := b.kind(a)
	if a+1 < s.to && b.kind(a+1) == k && b.gap(a, a+1) == 2 {
		return a + 1
	}
	for j := a - 1; j > s.from && b.gap(j, j+1) <= 2; j-- {
		it := &b.items[j]
		switch {
		case b.kind(j) == k && b.items[j+1].m < 0:
			a = j
		case it.sym == ',' || it.cue&cueAnd != 0 || it.sym == '(' || it.sym == ')':
		default:
			return a
		}
	}
	if b.kind(s.from) == k && a > s.from && b.listedFrom(s.from, a) {
		return s.from
	}
	return a
}

// listedFrom reports whether only commas and conjunctions stand between items i and a.
func (b *binder) listedFrom(i, a int32) bool {
	if b.items[a-1].m >= 0 {
		return false
	}
	for j := i + 1; j <= a; j++ {
		it := &b.items[j]
		if b.gap(j-1, j) > 1 || b.kind(j) != b.kind(a) && it.sym != ',' && it.cue&cueAnd == 0 {
			return false
		}
	}
	return true
}

// agency returns who vouches for the amount at item i.
func (b *binder) agency(n, i int32, total bool) (claim.Ref, Rule) {
	s := &b.sents[n]
	best, bestCost, rule := claim.Ref(0), int32(1<<30), NoRule
	for k := range b.speakers {
		p := &b.speakers[k]
		a, strength, why := p.item, p.strength, p.why
		if b.passesOn(k) {
			continue
		}
		if a > i && b.parted(i, a) && !(strength == vouches && len(b.speakers) == 1) || strength < vouches && b.parted(a, i) && !b.partOfBefore(i) || why == AgencyBracket && b.otherAmount(i, a) {
			continue
		}
		if a > i && strength < vouches && b.ownNumber(s, a, i) {
			continue
		}
		if a < i && b.gap(a, i) <= 3 && b.kind(a) == claim.Agency && !b.numericBetween(a, i) {
			strength = vouches + 1
		}
		if cost := b.agencyCost(a, i) - 12*int32(strength); cost < bestCost {
			best, bestCost, rule = p.ref, cost, why
		}
	}
	if bestCost < 1<<30 {
		return best, rule
	}
	return b.agencyBefore(n, i, total)
}

// ownNumber reports whether the speaker at item a, behind the amount at item i, has a figure
// of its own in a clause of its own: "was first put at $29 million, but PeckShield raised the
// estimate to $69 million".
func (b *binder) ownNumber(s *sentence, a, i int32) bool {
	c := b.items[a].clause
	if c == b.items[i].clause || !b.has(i+1, a, cueBreak) {
		return false
	}
	for j := a + 1; j < s.to && b.items[j].clause == c; j++ {
		if b.numeric(j) {
			return true
		}
	}
	return false
}

// outlet reports whether id may be that of a news outlet, which vouches for nothing it is told.
func (b *binder) outlet(id string) bool {
	return stranger(id) || classOf(id) == "news"
}

// stranger reports whether id is one of a name that the lexicon does not have.
func stranger(id string) bool { return len(id) > 4 && id[:4] == "new:" }

// passesOn reports whether speaker k is a news outlet that tells what another one of the
// sentence said: "the Telegraph reports, the exchange announced".
func (b *binder) passesOn(k int) bool {
	p := &b.speakers[k]
	if p.ref == 0 || len(b.speakers) < 2 || !b.outlet(b.of(p.ref).ID) {
		return false
	}
	unknown := stranger(b.of(p.ref).ID)
	for j := range b.speakers {
		if o := &b.speakers[j]; o.item != p.item && o.strength >= speaks && (o.ref == 0 || !unknown) {
			return true
		}
	}
	return false
}

// A speaker is an item of a sentence at which somebody speaks.
type speaker struct {
	item     int32
	ref      claim.Ref // 0 = nobody by name
	strength int
	why      Rule
}

// mayVouch are the cues without which only a name can speak.
const mayVouch = cueOurs | cueUnnamed | cueBody | cuePronoun | cueCompany

// hear finds the speakers of s.
func (b *binder) hear(s *sentence) {
	b.speakers = b.speakers[:0]
	if !s.names(claim.Agency) && !s.names(claim.Victim) && !s.signals(mayVouch|cueReport|cueSay) {
		return
	}
	for a := s.from; a < s.to; a++ {
		if ref, strength, why := b.speaker(s, a); strength != mute {
			b.speakers = append(b.speakers, speaker{a, ref, strength, why})
		}
	}
}

// person returns the body for which the person speaks whose surname stands beside the verb of
// saying at item v: "Robinson said", of "Tom Robinson, co-founder of Elliptic". ok tells that
// the text has introduced the person; the body is the zero Ref when it is the victim.
func (b *binder) person(s *sentence, v int32) (body claim.Ref, ok bool) {
	for _, t := range [2]int32{b.items[v].tok - 1, b.items[v].next} {
		if t < s.First || t >= s.Last || !b.surname(t) || b.mentioned(v, t) {
			continue
		}
		for k := t - 1; k > 0 && k > t-maxIntroduction; k-- {
			if b.toks[k].Hash == b.toks[t].Hash && b.surname(k-1) {
				return b.employer(k)
			}
		}
	}
	return 0, false
}

// mentioned reports whether token t, beside item v, belongs to a mention.
func (b *binder) mentioned(v, t int32) bool {
	return v > 0 && b.items[v-1].m >= 0 && b.items[v-1].next > t || int(v)+1 < len(b.items) && b.items[v+1].m >= 0 && b.items[v+1].tok <= t
}

// employer returns the body that the person is said to be of whose surname is token k, where
// it names the person in full.
func (b *binder) employer(k int32) (body claim.Ref, ok bool) {
	n := sort.Search(len(b.all), func(n int) bool { return b.all[n].Last > k })
	s := &b.all[n]
	before, after := int32(-1), int32(-1)
	for i := s.from; i < s.to; i++ {
		switch it := &b.items[i]; {
		case it.kind != claim.Agency && it.kind != claim.Victim:
		case it.next <= k:
			before = i
		case after < 0 && it.tok > k:
			after = i
		}
	}
	switch apposed := k+1 < s.Last && b.toks[k+1].Is(','); {
	case after >= 0 && b.items[after].tok-k <= 14 && (apposed || b.items[after].tok-k <= 3):
		return b.bodyAt(after), true
	case before >= 0 && k-b.items[before].next <= 6:
		return b.bodyAt(before), true
	}
	return 0, false
}

// bodyAt returns the agency at item i; the zero Ref for a victim, which vouches for nothing.
func (b *binder) bodyAt(i int32) claim.Ref {
	if b.kind(i) == claim.Agency {
		return b.ref(i)
	}
	return 0
}

// maxIntroduction is how many tokens back a person may have been introduced.
const maxIntroduction = 2000

// surname reports whether token t may be one: a word with a capital and no mention's.
func (b *binder) surname(t int32) bool {
	w := &b.toks[t]
	return w.Kind == text.Word && w.Case == text.Title && w.End-w.Start > 2 && cuesOf(w.Hash) == 0
}

// speaker returns who speaks at item a, if anybody does: an agency, what a pronoun stands
// for, or nobody by name, which is the zero Ref with a strength.
func (b *binder) speaker(s *sentence, a int32) (claim.Ref, int, Rule) {
	it := &b.items[a]
	switch {
	case b.kind(a) == claim.Agency:
		strength, why := b.speech(s, a)
		if strength == mute {
			return 0, mute, 0
		}
		return b.ref(b.firstOf(s, a)), strength, why
	case b.kind(a) == claim.Victim:
		if b.verbOfSaying(s, a) {
			return 0, speaks, 0
		}
	case it.cue&cueOurs != 0 && b.toks[it.tok].Hash == hashUs && b.toks[it.tok].Case == text.Upper: // the country
	case it.cue&cueOurs != 0:
		if b.oursVouches(s, a) && !b.quoted(s, a) {
			return 0, speaks, 0
		}
	case it.cue&cueUnnamed != 0:
		if b.verbOfSaying(s, a) && !b.worksFor(s, a) {
			if h := b.toks[it.tok].Hash; h == hashResearchers || h == hashAnalysts {
				return 0, speaks, AgencyAhead
			}
			return 0, speaks, 0
		}
	case it.cue&cueBody != 0 && b.toks[it.tok].Hash == hashOffice && !b.definite(a): // “its registered office”
	case it.cue&cueBody != 0 && b.worksFor(s, a) && b.items[a+1].cue&cueWith == 0:
	case it.cue&cueBody != 0 && b.seen.agency == 0:
		if b.verbOfSaying(s, a) {
			if ref, ok := b.subjectBefore(s, a); ok && ref != 0 {
				return ref, speaks, AgencyPronoun
			}
			return 0, speaks, AgencyAhead
		}
	case it.cue&cueBody != 0:
		if b.bodySpeaks(s, a) {
			return b.bodyMeant(a), speaks, AgencyPronoun
		}
	case it.cue&cueSay != 0 && it.cue&(cueReport|cueAction) == 0:
		if ref, ok := b.person(s, a); ok {
			return ref, speaks, AgencyPronoun
		}
	case it.cue&cueReport != 0 && b.newReport(s, a):
		return 0, speaks, AgencyAhead
	case it.cue&cueReport != 0 && b.seen.agency != 0 && b.definite(a) && it.tok > s.First && b.toks[it.tok-1].Hash == hashThe:
		if b.verbOfSaying(s, a) {
			return b.seen.agency, speaks, AgencyPronoun
		}
	case it.cue&cuePronoun != 0:
		if b.verbOfSaying(s, a) && !b.impersonal(s, a) {
			if h := b.toks[it.tok].Hash; (h == hashHe || h == hashShe) && b.seen.agency != 0 && b.seen.agencyBlock == s.block {
				return b.seen.agency, speaks, AgencyPronoun // its spokesman
			}
			if ref, ok := b.subjectBefore(s, a); ok {
				return ref, speaks, AgencyPronoun
			}
			return b.antecedent(s)
		}
	case it.cue&cueCompany != 0 && b.definite(a):
		if b.verbOfSaying(s, a) || b.reportOf(s, a) {
			return b.firmMeant(s, a)
		}
	}
	return 0, mute, 0
}

// newReport reports whether the word at item a is a report whose author is not named yet: "a
// new report says".
func (b *binder) newReport(s *sentence, a int32) bool {
	t := b.items[a].tok
	for k := t - 1; k >= s.First && k >= t-2; k-- {
		if h := b.toks[k].Hash; h == hashA || h == hashAn {
			return b.verbOfSaying(s, a)
		}
	}
	return false
}

// worksFor reports whether the people at item a are those of an agency: "analysts at Elliptic".
func (b *binder) worksFor(s *sentence, a int32) bool {
	return a+2 < s.to && b.items[a+1].cue&(cueFrom|cueWith) != 0 && b.gap(a, a+1) == 0 && b.kind(a+2) == claim.Agency && b.gap(a+1, a+2) <= 1
}

// antecedent resolves the speaker behind a pronoun: the subject of the sentence before.
func (b *binder) antecedent(s *sentence) (claim.Ref, int, Rule) {
	if m := b.of(b.seen.subject); m != nil && m.Kind == claim.Agency && b.near(s, b.seen.subjectBlock) {
		return b.seen.subject, speaks, AgencyPronoun
	}
	if k := &b.seen; k.agency != 0 && watcher(b.of(k.agency).ID) && s.block-k.agencyBlock <= 1 && b.subjectKind() != claim.Victim {
		return k.agency, speaks, AgencyPronoun
	}
	return 0, speaks, 0
}

// subjectBefore returns the agency that is the first name of s before the pronoun at item
// a: "the spy agency suspected as much: it put the takings at …". ok tells that there is a
// name; it is the zero Ref when it is a victim's.
func (b *binder) subjectBefore(s *sentence, a int32) (ref claim.Ref, ok bool) {
	for i := s.from; i < a; i++ {
		switch b.kind(i) {
		case claim.Agency:
			if !b.objectOf(s, i) {
				return b.ref(i), true
			}
		case claim.Victim:
			return 0, true
		}
	}
	return 0, false
}

// impersonal reports whether "it" at item a is nobody: "it was also confirmed".
func (b *binder) impersonal(s *sentence, a int32) bool {
	return b.toks[b.items[a].tok].Hash == hashIt && a+1 < s.to && b.items[a+1].cue&cueBe != 0 && b.toks[b.items[a+1].tok].Hash != hashHas
}

// firmMeant resolves "the firm": the agency spoken of last, or the victim, which vouches
// for nothing.
func (b *binder) firmMeant(s *sentence, a int32) (claim.Ref, int, Rule) {
	if h := b.toks[b.items[a].next-1].Hash; h == hashExchange || h == hashProtocol || h == hashPlatform {
		return 0, speaks, 0 // that was hit
	}
	if ref, ok := b.subjectBefore(s, a); ok && ref != 0 {
		return ref, speaks, AgencyPronoun
	}
	if b.subjectKind() != claim.Victim && b.story.victim == 0 && b.seen.agency != 0 {
		return b.seen.agency, speaks, AgencyPronoun
	}
	return b.antecedent(s)
}

// bodyMeant resolves "the bureau", "the police" or the like at item a: the last agency
// before it whose name has that word, else the one that spoke last.
func (b *binder) bodyMeant(a int32) claim.Ref {
	word := b.toks[b.items[a].tok].Hash
	for n := b.items[a].agencies - 1; n >= 0 && a-b.agencies[n].item < 400; n-- {
		o := &b.agencies[n]
		if o.words == 0 {
			o.words = b.wordsOf(o.item)
		}
		if o.words&wordBit(word) == 0 {
			continue
		}
		if m := b.mention(o.item); b.hasWord(m.Text, word) || b.hasWord(m.Name, word) {
			return b.ref(o.item)
		}
	}
	if t := b.items[a].tok; word == hashAuthorities && t > 0 && !b.toks[t].Break && b.toks[t-1].Case != text.Lower {
		return 0 // "Dutch authorities" may be others
	}
	return b.seen.agency
}

// wordsOf returns the bits of the words in the text and the name of the mention at item i.
func (b *binder) wordsOf(i int32) (bits uint64) {
	m := b.mention(i)
	for _, s := range [2]string{m.Text, m.Name} {
		b.words = text.Tokens(b.words[:0], s)
		for _, t := range b.words {
			bits |= wordBit(t.Hash)
		}
	}
	return bits
}

func wordBit(hash uint32) uint64 { return 1 << (hash >> 26) }

// hasWord reports whether name has a word with this hash.
func (b *binder) hasWord(name string, hash uint32) bool {
	b.words = text.Tokens(b.words[:0], name)
	for _, t := range b.words {
		if t.Hash == hash && t.Kind == text.Word {
			return true
		}
	}
	return false
}

// reportOf reports whether item a owns a report: "by the firm’s revised count".
func (b *binder) reportOf(s *sentence, a int32) bool {
	return b.cueNear(s, a, 2, cueBy|cueAccord) >= 0 && b.cueAfter(s, a, 4, cueReport) >= 0
}

// parted reports whether a semicolon stands between items i and a.
func (b *binder) parted(i, a int32) bool { return b.stopsBetween(i, a) > 0 }

// otherAmount reports whether the bracket with the agency at item a follows another number
// than that at item i, or one of a list with it.
func (b *binder) otherAmount(i, a int32) bool {
	for j := a - 1; j > i; j-- {
		if b.numeric(j) {
			return !b.joined(i, j)
		}
	}
	return false
}

// agencyCost is the distance of the speaker at item a from the amount at item i: clauses
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
	cost += 20 * b.stopsBetween(lo, hi)
	if a > i {
		cost += 4 * b.numbersBetween(lo, hi)
	}
	if b.items[a].m >= 0 {
		for _, o := range b.agencies[b.items[lo].agencies:b.items[hi].agencies] {
			if o.item > lo && !b.same(b.ref(o.item), b.ref(a)) {
				cost += 6
			}
		}
	}
	return cost + min(6, b.gap(lo, hi)/6)
}

// oursVouches reports whether the author stands for a figure: "our own tally", "we counted".
func (b *binder) oursVouches(s *sentence, i int32) bool {
	if t := b.items[i]; b.toks[t.tok].Hash == hashMine || t.next < s.Last && b.toks[t.next].Hash == hashOwn {
		return true
	}
	for j := i + 1; j < s.to && b.gap(i, j) <= 3; j++ {
		if b.items[j].cue&(cueReport|cueSay|cueSurvey) != 0 {
			return true
		}
	}
	return false
}

// bodySpeaks reports whether "the bureau", "officers" or the like at item i is the subject
// of its clause or has a verb of saying beside it.
func (b *binder) bodySpeaks(s *sentence, i int32) bool {
	if b.verbOfSaying(s, i) || b.cueNear(s, i, 2, cueSay|cueAccord|cueBy) >= 0 || b.items[i].tok-s.First <= 2 {
		return true
	}
	if i+1 >= s.to || b.items[i+1].cue&(cueSay|cueAction|cueIssue) == 0 || b.gap(i, i+1) > 1 {
		return false
	}
	return b.items[i-1].sym == ',' || b.kind(i-1) == claim.Date
}

// verbOfSaying reports whether a verb of saying follows item i closely, or precedes it.
func (b *binder) verbOfSaying(s *sentence, i int32) bool {
	for j := i + 1; j < s.to && b.gap(i, j) <= 3; j++ {
		it := &b.items[j]
		if it.cue&cueSay != 0 && it.cue&cueReport == 0 {
			return true
		}
		if it.cue&cueSay != 0 && b.gap(i, j) == 0 {
			return true
		}
		if it.m >= 0 || it.sym != 0 && it.sym != '"' || it.cue&cueAction != 0 && it.cue&cueSay == 0 && b.toks[it.tok-1].Hash != hashThe {
			return false
		}
	}
	return false
}

// subjectOf returns the first agency, actor or victim of s that no preposition governs.
func (b *binder) subjectOf(s *sentence) claim.Ref {
	if !s.names(claim.Agency) && !s.names(claim.Actor) && !s.names(claim.Victim) {
		return 0
	}
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
	s, k := &b.sents[n], &b.seen
	near := k.agency != 0 && (b.near(s, k.agencyBlock) || b.addsOn(s) && s.block == k.agencyBlock+1)
	if b.story.issuer != 0 && !b.companySubject(s) {
		if near {
			return k.agency, AgencyContinues
		}
		return b.story.issuer, AgencyIssuer
	}
	v := b.victimNear(s, i)
	fresh := v >= 0 && !b.same(b.ref(v), k.agencyVictim)
	switch {
	case near && s.kind == listed && b.heads[s.block] <= k.agencyBlock && b.blockKinds[k.agencyBlock] == heading && !b.oursNear(s):
		return k.agency, AgencyContinues
	case b.joinedUnspoken(n, i):
		return 0, 0
	case b.sibling(n) != nil:
		return b.sibling(n).Agency, b.sibling(n).why.Agency
	case fresh && b.story.probe && k.teller != 0 && b.kind(i) == claim.Money && !b.offers(s, i) && !b.oursNear(s):
		return k.teller, AgencyTopic
	case fresh && k.topic != 0 && k.topicAgency != 0 && s.signals(cueMost) && !b.oursNear(s) && !b.namesLong(s):
		return k.topicAgency, AgencyTopic
	case fresh || b.personal(s) || b.oursNear(s):
		return 0, 0
	case near && k.agencyActs && b.story.victim != 0 && !total && !b.story.probe && !b.story.fraud:
		return 0, 0
	case near && (n-k.agencySent <= 2 || s.kind == listed || total):
		return k.agency, AgencyContinues
	case total && b.story.victim == 0 && b.story.day == 0 && k.topicAgency != 0 && !k.ours && !b.hasDay(s):
		return k.topicAgency, AgencyTopic
	case k.teller != 0 && !k.ours && !s.signals(cueBody|cueUnnamed) && (total && b.story.victim == 0 && b.story.day == 0 && !b.hasDay(s) || (b.story.fraud || b.story.probe) && b.kind(i) == claim.Money && !b.offers(s, i)):
		return k.teller, AgencyTopic
	}
	return 0, 0
}

// addsOn reports whether s opens with a word that goes on with what was said: "Similarly".
func (b *binder) addsOn(s *sentence) bool {
	switch b.toks[s.First].Hash {
	case hashAdditionally, hashAlso, hashFurthermore, hashLikewise, hashMoreover, hashOverall, hashSimilarly:
		return true
	case hashIn:
		return s.First+1 < s.Last && b.toks[s.First+1].Hash == hashAddition
	}
	return false
}

var (
	hashAddition, hashAdditionally = text.Hash("addition"), text.Hash("additionally")
	hashFurthermore, hashLikewise  = text.Hash("furthermore"), text.Hash("likewise")
	hashMoreover, hashOverall      = text.Hash("moreover"), text.Hash("overall")
	hashSimilarly                  = text.Hash("similarly")
)

// joinedUnspoken reports whether the amount at item i is joined to one before it that nobody
// vouches for.
func (b *binder) joinedUnspoken(n, i int32) bool {
	e := b.lastOf(n)
	return e != nil && e.Agency == 0 && e.why.Agency == NoRule && b.joined(e.item, i)
}

// sibling returns the first claim of sentence n made so far, when another sentence gave it
// its agency, else nil.
func (b *binder) sibling(n int32) *draft {
	for i := len(b.drafts) - 1; i >= 0 && b.drafts[i].sent == n; i-- {
		if r := b.drafts[i].why.Agency; r == AgencyContinues || r == AgencyTopic {
			return &b.drafts[i]
		}
	}
	return nil
}

// oursNear reports whether the author, or a person, was the last to speak here.
func (b *binder) oursNear(s *sentence) bool {
	return b.seen.ours && b.near(s, b.seen.oursBlock)
}

// quoted reports whether a quotation mark opens before item i in s: its "we" is not the author's.
func (b *binder) quoted(s *sentence, i int32) bool {
	n := 0
	for j := s.from; j < i; j++ {
		if b.items[j].sym == '"' {
			n++
		}
	}
	return n%2 == 1
}

// personal reports whether s tells what happened to a person: its subject is he or she.
func (b *binder) personal(s *sentence) bool {
	if !s.signals(cuePronoun) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if h := b.toks[b.items[i].tok].Hash; b.items[i].cue&cuePronoun != 0 && (h == hashHe || h == hashShe) {
			return b.items[i].tok-s.First <= 2
		}
	}
	return false
}

// companySubject reports whether a victim opens s as its subject: its own figures have no agency.
func (b *binder) companySubject(s *sentence) bool {
	return s.kind == prose && s.from < s.to && b.kind(s.from) == claim.Victim && b.items[s.from].tok == s.First
}

// namesLong reports whether s names a year or another long time.
func (b *binder) namesLong(s *sentence) bool {
	for i := s.from; i < s.to; i++ {
		if b.kind(i) == claim.Date && long(b.mention(i).Period) {
			return true
		}
	}
	return false
}

func (b *binder) hasDay(s *sentence) bool {
	if !s.names(claim.Date) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if m := b.mention(i); m != nil && m.Kind == claim.Date && m.Period.Grain == claim.GrainDay {
			return true
		}
	}
	return false
}

var hashUs = text.Hash("us")

var hashAuthorities = text.Hash("authorities")

var hashMine, hashOwn, hashHas = text.Hash("mine"), text.Hash("own"), text.Hash("has")

var hashHe, hashShe = text.Hash("he"), text.Hash("she")
