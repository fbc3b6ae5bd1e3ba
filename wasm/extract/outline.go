package extract

import (
	"math"
	"sync"

	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// An item is a token that matters for binding: a mention, a word with cues, or one of the
// symbols , ; : ( ) — | and quotes.
type item struct {
	tok    int32 // its first token
	next   int32 // the token after its last
	m      int32 // index of its mention, or -1
	clause int32 // clauses are numbered through the text; a parenthesis is a clause of its own
	cue    cue
	sym    rune       // of a symbol
	kind   claim.Kind // of its mention; 0 for a word or symbol

	numbers  int32 // how many numbers stand before it in its sentence
	stops    int32 // how many semicolons do
	agencies int32 // how many agencies stand before it in the text
}

// A body is an agency in the text.
type body struct {
	item  int32
	words uint64 // a bit, by its hash, for each word of its text and name; 0 = not yet known
}

// A sentence is a text.Sentence with its items and what was found of its speaker.
type sentence struct {
	text.Sentence
	from, to int32 // its items
	block    int32 // number of its block
	kind     blockKind
	subject  claim.Ref // the first agency, actor or victim that is no object
	cues     cue       // of all its items
	kinds    uint16    // a bit for each kind of mention in it
	verbs    [2]int32  // its part of the verbs
	total    bool      // it gives a figure about no single victim
	links    int32     // how many middle dots part its entries
}

// A blockKind tells what a block of text is.
type blockKind uint8

const (
	prose   blockKind = iota
	heading           // a short line without a full stop
	listed            // a list item
	row               // a row of a table
	noise             // no part of the article
)

// outline splits the text into sentences and their items.
func (b *binder) outline() {
	b.items, b.all = b.items[:0], b.all[:0]
	b.verbs, b.agencies = b.verbs[:0], b.agencies[:0]
	next, block := 0, int32(-1)
	clause := int32(0)
	for _, c := range b.sentences {
		if c.Block {
			block++
		}
		from := int32(len(b.items))
		next = b.itemize(int(c.First), int(c.Last), next)
		s := sentence{Sentence: c, from: from, to: int32(len(b.items)), block: block}
		clause = b.clauses(&s, clause) + 1
		b.sumUp(&s)
		b.all = append(b.all, s)
	}
	b.classify()
	b.attach()
}

// onTopic reports whether the text is of the field at all: it names who hacks, who was hit
// or how, or an address, or it speaks both of the field and of crime. The figures of other
// texts, prices and scores and recipes, are no claims.
func (b *binder) onTopic() bool {
	all, agency, known, counted := cue(0), false, false, false
	for i := range b.all {
		all |= b.all[i].cues
	}
	for i := range b.ms {
		switch m := &b.ms[i]; m.Kind {
		case claim.Actor, claim.Victim, claim.Technique, claim.Address, claim.Tx, claim.CVE:
			return true
		case claim.Money:
			if !fiat(m.Quantity.Unit) {
				all |= cueField
			}
		case claim.Agency:
			agency = true
			known = known || !stranger(m.ID)
		case claim.Count:
			counted = counted || countsCrimes(m.Quantity.Unit)
		}
	}
	if counted && (known || all&cueField != 0) {
		return true
	}
	if all&cueCrime != 0 && (all&cueField != 0 || agency && b.speaksOfTheft()) {
		return true
	}
	return known && all&cueAction != 0 && b.namesWatcher()
}

// namesWatcher reports whether the text names a body whose trade the field is.
func (b *binder) namesWatcher() bool {
	for i := range b.ms {
		if b.ms[i].Kind == claim.Agency && watcher(b.ms[i].ID) {
			return true
		}
	}
	return false
}

// watcher reports whether the trade of the body id is to watch over the field.
func watcher(id string) bool {
	switch classOf(id) {
	case "analytics", "security_firm", "researcher":
		return true
	}
	return false
}

// classOf returns what kind of body id is, "" when the lexicon does not know it.
func classOf(id string) string { return classes()[id] }

// classes holds the class of each agency of the lexicon by its id.
var classes = sync.OnceValue(func() map[string]string {
	of := map[string]string{}
	for i := range lexicon.Names.Entries {
		if e := &lexicon.Names.Entries[i]; e.Kind == claim.Agency {
			of[e.ID] = e.Class
		}
	}
	return of
})

// countsCrimes reports whether unit is what a body counts that watches over the field.
func countsCrimes(unit string) bool {
	switch unit {
	case "attack", "cyberattack", "incident", "hack", "heist", "theft", "exploit", "breach", "complaint":
		return true
	}
	return false
}

// speaksOfTheft reports whether a word of crime in the text is more than an attack, which
// may be one in words.
func (b *binder) speaksOfTheft() bool {
	for i := range b.items {
		if c := b.items[i].cue; c&cueCrime != 0 && c&cueAction != cueAttack {
			return true
		}
	}
	return false
}

// sumUp notes what s has at all, and what stands before each of its items, so that most
// questions need no look at the items between.
func (b *binder) sumUp(s *sentence) {
	numbers, stops := int32(0), int32(0)
	s.verbs[0] = int32(len(b.verbs))
	for i := s.from; i < s.to; i++ {
		it := &b.items[i]
		it.numbers, it.stops, it.agencies = numbers, stops, int32(len(b.agencies))
		switch {
		case it.cue&cueAction != 0:
			b.verbs = append(b.verbs, i)
		case it.kind.Numeric():
			numbers++
		case it.kind == claim.Agency:
			b.agencies = append(b.agencies, body{item: i})
		case it.sym == ';':
			stops++
		}
		s.cues |= it.cue
		s.kinds |= 1 << it.kind
		if it.sym == '·' {
			s.links++
		}
	}
	s.verbs[1] = int32(len(b.verbs))
}

// signals reports whether s has a word with one of the cues c.
func (s *sentence) signals(c cue) bool { return s.cues&c != 0 }

// names reports whether s has a mention of kind k.
func (s *sentence) names(k claim.Kind) bool { return s.kinds&(1<<k) != 0 }

// attach notes for each block the first block that its text goes on from: a list goes on
// from its introduction, a line right under another from that line where the text parts its
// paragraphs with blank lines.
func (b *binder) attach() {
	gaps := 0
	for i := range b.all {
		if b.all[i].Block && b.all[i].Gap {
			gaps++
		}
	}
	b.heads = b.heads[:0]
	prev := noise
	for i := range b.all {
		s := &b.all[i]
		if !s.Block {
			continue
		}
		head := s.block
		if n := len(b.heads); n > 0 {
			introduced := b.colonEnds(&b.all[i-1]) || prev == heading
			switch {
			case s.kind == listed && (prev == listed || introduced), s.kind != row && !s.Gap && 4*gaps > len(b.heads) && prev != row:
				head = b.heads[n-1]
			case s.kind == heading && b.colonEnds(s) && prev == prose:
				head = b.heads[n-1]
			}
		}
		b.heads = append(b.heads, head)
		prev = s.kind
	}
}

func (b *binder) colonEnds(s *sentence) bool { return b.toks[s.Last-1].Is(':') }

// near reports whether what block k said still holds in s: the same block, or one that s
// goes on from. Items of a list do not speak for each other, nor for what follows it.
func (b *binder) near(s *sentence, k int32) bool {
	if k == s.block {
		return true
	}
	return k < s.block && b.heads[s.block] <= k && !(b.blockKinds[k] == listed && (s.kind == listed || k > 0 && b.blockKinds[k-1] == listed))
}

// itemize appends the items of tokens from to to; next is the first mention not yet
// passed, and the next one is returned.
func (b *binder) itemize(from, to, next int) int {
	items, start, covered := b.items, b.startOf(next), int32(0)
	if n := len(items); n > 0 {
		covered = items[n-1].next
	}
	for i := from; i < to; i++ {
		t := &b.toks[i]
		if start < int(t.End) {
			b.items = items
			end := 0
			end, next = b.itemizeMentions(i, to, next)
			items, start = b.items, b.startOf(next)
			covered = items[len(items)-1].next
			if end > i {
				i = end
				continue
			}
		}
		if int(covered) > i {
			continue
		}
		switch t.Kind {
		case text.Word:
			if c := cuesOf(t.Hash); c != 0 {
				items = append(items, item{tok: int32(i), next: int32(i + 1), m: -1, cue: c})
			}
		case text.Symbol:
			if r := rune(t.Hash); matters(r) {
				items = append(items, item{tok: int32(i), next: int32(i + 1), m: -1, sym: r})
			}
		}
	}
	b.items = items
	return next
}

// startOf returns where mention m starts; behind the text when there is none.
func (b *binder) startOf(m int) int {
	if m < len(b.ms) {
		return b.ms[m].Start
	}
	return math.MaxInt
}

// itemizeMentions appends the items of the mentions that start at token i, or inside those,
// and returns their last token and the next mention.
func (b *binder) itemizeMentions(i, to, next int) (last, after int) {
	first := i
	for next < len(b.ms) && b.ms[next].Start < int(b.toks[i].End) {
		end := b.endOf(next, first, to)
		b.items = append(b.items, item{tok: int32(first), next: int32(end), m: int32(next), kind: b.ms[next].Kind})
		i = max(i, end-1)
		next++
		for next < len(b.ms) && b.ms[next].Start < int(b.toks[i].End) {
			// A mention inside another one: a technique in a count.
			inner := first
			for inner < i && int(b.toks[inner].End) <= b.ms[next].Start {
				inner++
			}
			b.items = append(b.items, item{tok: int32(inner), next: int32(b.endOf(next, inner, to)), m: int32(next), kind: b.ms[next].Kind})
			next++
		}
	}
	return i, next
}

// matters reports whether a symbol bears on how mentions belong together.
func matters(r rune) bool {
	if r < 0x80 {
		return plainSymbols[r>>6]>>(r&63)&1 != 0
	}
	return r == '—' || r == '–' || r == '→' || r == '·'
}

// plainSymbols has a bit for each symbol of ASCII that matters.
var plainSymbols = [2]uint64{
	1<<',' | 1<<';' | 1<<':' | 1<<'(' | 1<<')' | 1<<'"' | 1<<'-' | 1<<'=' | 1<<'?',
	1 << ('|' - 64),
}

// endOf returns the token after the last one of mention m, which starts at token i.
func (b *binder) endOf(m, i, to int) int {
	for i < to && int(b.toks[i].Start) < b.ms[m].End {
		i++
	}
	return i
}

// clauses numbers the clauses of s from clause on and returns the last number.
func (b *binder) clauses(s *sentence, clause int32) int32 {
	var stack [4]int32
	depth, last := 0, clause
	for i := s.from; i < s.to; i++ {
		it := &b.items[i]
		switch {
		case it.sym == '(' && depth < len(stack):
			stack[depth] = clause
			depth++
			last++
			clause = last
		case it.sym == ')' && depth > 0:
			it.clause = clause
			depth--
			clause = stack[depth]
			continue
		case it.sym == ';' || (it.sym == '—' || it.sym == '–') && b.toks[it.tok].Space && i > s.from+1,
			it.cue&cueBreak != 0, it.cue&cueAnd != 0 && (b.verbAfter(i, s.to) || b.nameAfter(s, i)):
			last++
			clause = last
		}
		it.clause = clause
	}
	return last
}

// verbAfter reports whether a verb follows the conjunction at item i, within two words.
func (b *binder) verbAfter(i, end int32) bool {
	j := i + 1
	if j >= end || b.items[j].tok-b.items[i].tok > 2 {
		return false
	}
	if i > 0 && b.items[i-1].m < 0 && b.items[i-1].cue&cueAction != 0 && b.gap(i-1, i) == 0 && b.items[j].cue&cueAction != 0 && b.gap(i, j) == 0 {
		return false // "theft and exploits"
	}
	it := &b.items[j]
	return it.m < 0 && it.cue&(cueBe|cueSay|cueAction) != 0 && it.cue&cueReport == 0
}

// nameAfter reports whether the conjunction at item i, behind a comma, is followed by a
// date or a name rather than by a further number: "…, and in March, Lazarus stole …".
func (b *binder) nameAfter(s *sentence, i int32) bool {
	if i == s.from || b.items[i-1].sym != ',' || b.gap(i-1, i) > 0 {
		return false
	}
	for j := i + 1; j < s.to && b.gap(i, j) <= 4; j++ {
		switch k := b.items[j].kind; {
		case k == claim.Date, k == claim.Victim, k == claim.Actor:
			return b.numericLater(s, j)
		case k != 0:
			return false
		}
	}
	return false
}

// classify tells headings, list items, rows and noise from prose.
func (b *binder) classify() {
	b.blockKinds = b.blockKinds[:0]
	links := false
	for i := 0; i < len(b.all); {
		j := i + 1
		for j < len(b.all) && b.all[j].block == b.all[i].block {
			j++
		}
		kind := b.kindOf(b.all[i:j])
		if kind == heading && i > 0 && b.opensWithNumber(&b.all[i]) && (b.all[i-1].kind == listed || b.colonEnds(&b.all[i-1])) {
			kind = listed
		}
		if links = b.opensLinks(&b.all[i]) || links && (kind == heading || kind == noise); links {
			kind = noise
		}
		for ; i < j; i++ {
			b.all[i].kind = kind
		}
		b.blockKinds = append(b.blockKinds, kind)
	}
}

// opensWithNumber reports whether a figure is the first thing in s.
func (b *binder) opensWithNumber(s *sentence) bool {
	return s.from < s.to && b.numeric(s.from) && b.items[s.from].tok == s.First
}

const (
	maxHeading = 24 // tokens
	maxNoise   = 60
)

func (b *binder) kindOf(block []sentence) blockKind {
	s := &block[0]
	n := block[len(block)-1].Last - s.First
	if n < maxNoise && b.startsNoise(s) {
		return noise
	}
	if b.bars(s) >= 2 {
		return row
	}
	if b.bulleted(s) {
		return listed
	}
	if s.links >= 2 {
		return noise
	}
	if last := &block[len(block)-1]; last.Open && (len(block) == 1 && n < maxHeading || s.First == 0 && n < 2*maxHeading) {
		return heading
	}
	return prose
}

// startsNoise reports whether s opens with a word such as "Subscribe" or "Photo".
func (b *binder) startsNoise(s *sentence) bool {
	if b.leadsAway(s) {
		return true
	}
	for i := s.from; i < s.to; i++ {
		it := &b.items[i]
		if it.tok-s.First > 2 {
			return false
		}
		if it.cue&cueNoise != 0 {
			return it.next == s.Last || !b.toks[it.next].Space || b.toks[it.next].Kind == text.Symbol || b.toks[it.tok].Case != text.Lower
		}
	}
	return false
}

// leadsAway reports whether s opens with "Read also", "See more", "About the author" or the
// like.
func (b *binder) leadsAway(s *sentence) bool {
	if s.Last-s.First < 2 {
		return false
	}
	h, k := b.toks[s.First].Hash, b.toks[s.First+1].Hash
	switch h {
	case hashRead, hashSee, hashAlso:
		return k == hashAlso || k == hashMore || k == hashNext || k == hashRead
	case hashAbout:
		return k == hashThe && s.Last-s.First > 2 && b.toks[s.First+2].Hash == hashAuthor
	}
	return false
}

var (
	hashRead, hashSee, hashAlso  = text.Hash("read"), text.Hash("see"), text.Hash("also")
	hashNext                     = text.Hash("next")
	hashAbout, hashAuthor        = text.Hash("about"), text.Hash("author")
	hashRelated, hashRecommended = text.Hash("related"), text.Hash("recommended")
	hashTrending                 = text.Hash("trending")
)

// opensLinks reports whether s is the heading of links to other texts: "Related articles".
func (b *binder) opensLinks(s *sentence) bool {
	h := b.toks[s.First].Hash
	return s.Open && s.Last-s.First <= 4 && (h == hashRelated || h == hashRecommended || h == hashTrending)
}

func (b *binder) bars(s *sentence) int {
	n := 0
	for i := s.from; i < s.to; i++ {
		if b.items[i].sym == '|' {
			n++
		}
	}
	return n
}

// bulleted reports whether s begins with a bullet, a dash, an emoji or a number and a stop.
func (b *binder) bulleted(s *sentence) bool {
	t := &b.toks[s.First]
	if t.Kind == text.Symbol {
		switch rune(t.Hash) {
		case '"', '\'', '(', '[', '$', '€', '£', '¥', '₩', '₹', '<', '~', '«', '©':
			return false
		}
		return true
	}
	if s.Last-s.First < 3 {
		return false
	}
	u := &b.toks[s.First+1]
	return (t.Kind == text.Number || t.End-t.Start == 1) && u.Kind == text.Symbol && !u.Space &&
		(u.Hash == '.' || u.Hash == ')' || u.Hash == '/') && b.toks[s.First+2].Space
}
