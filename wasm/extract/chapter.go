package extract

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// A chapter is a part of a text that tells one story, or the whole text. What one chapter
// says of its victim, its time or its speaker does not hold in another.
type chapter struct {
	from int32     // its first sentence
	date claim.Ref // the date line it stands under
}

// divide splits the text into chapters: the entries of a digest under their date lines, the
// parts under headings that each name a victim of their own, and what is said to be a
// separate matter.
func (b *binder) divide() {
	b.chapters = append(b.chapters[:0], chapter{})
	dated, named, numbered := b.entries(b.datesEntry), b.entries(b.namesEntry), b.entries(b.numbersEntry)
	for n := int32(0); int(n) < len(b.all); n++ {
		s := &b.all[n]
		if !s.Block || s.kind == noise {
			continue
		}
		switch {
		case dated >= 2:
			if b.datesEntry(n) {
				b.open(n, b.dateIn(s))
			}
		case numbered >= 2 && b.numbersEntry(n):
			s.kind, b.blockKinds[s.block] = heading, heading
			b.open(n, 0)
		case named >= 2 && s.kind == heading && n > 0 && b.startsText(n), b.separate(s):
			b.open(b.headingBefore(n), 0)
		}
	}
}

// chapterItems returns the items of the chapter.
func (b *binder) chapterItems() []item {
	return b.items[b.sents[0].from:b.sents[len(b.sents)-1].to]
}

// open begins a chapter at sentence n.
func (b *binder) open(n int32, date claim.Ref) {
	if last := &b.chapters[len(b.chapters)-1]; last.from == n {
		last.date = date
		return
	}
	b.chapters = append(b.chapters, chapter{n, date})
}

// entries returns how many blocks are the head of an entry.
func (b *binder) entries(heads func(n int32) bool) (count int) {
	for n := range b.all {
		if b.all[n].Block && b.all[n].kind != noise && heads(int32(n)) {
			count++
		}
	}
	return count
}

// datesEntry reports whether sentence n is a line with nothing but a day, and neither the
// line before nor the one behind it is one.
func (b *binder) datesEntry(n int32) bool {
	return b.dateLine(n) && !b.dateLine(n-1) && !b.dateLine(n+1) && b.startsText(n)
}

func (b *binder) dateLine(n int32) bool {
	if n < 0 || int(n) >= len(b.all) {
		return false
	}
	s := &b.all[n]
	return s.Block && s.Open && s.to-s.from == 1 && b.kind(s.from) == claim.Date && s.Last-s.First-(b.items[s.from].next-b.items[s.from].tok) <= 2 &&
		b.mention(s.from).Period.Grain == claim.GrainDay
}

// namesEntry reports whether sentence n is a heading that names one victim, which none of the
// maxBefore mentions before it does.
func (b *binder) namesEntry(n int32) bool {
	s := &b.all[n]
	if n == 0 || s.kind != heading || !b.startsText(n) {
		return false
	}
	v := b.onlyVictim(s)
	if v == 0 {
		return false
	}
	for i := v.Index() - 1; i >= max(0, v.Index()-maxBefore); i-- {
		if b.ms[i].Kind == claim.Victim && b.ms[i].ID == b.of(v).ID {
			return false
		}
	}
	return true
}

const maxBefore = 256

// numbersEntry reports whether sentence n is a numbered heading: "2/ Elsewhere".
func (b *binder) numbersEntry(n int32) bool {
	s := &b.all[n]
	if s.kind != listed || !s.Open || b.toks[s.First].Kind != text.Number || b.opensWithNumber(s) || s.Last-s.First > maxHeading || int(n)+1 >= len(b.all) {
		return false
	}
	next := &b.all[n+1]
	return next.Block && !(next.kind == listed && b.toks[next.First].Kind == text.Number)
}

// startsText reports whether a paragraph follows sentence n, or a heading and a paragraph.
func (b *binder) startsText(n int32) bool {
	for k := n + 1; int(k) < len(b.all) && k <= n+2; k++ {
		switch b.all[k].kind {
		case prose:
			return true
		case heading:
		default:
			return false
		}
	}
	return false
}

// headingBefore returns the sentence of the heading right before the paragraph that begins
// with sentence n, else n.
func (b *binder) headingBefore(n int32) int32 {
	if n > 1 && b.all[n].kind == prose && b.all[n-1].kind == heading {
		return n - 1
	}
	return n
}

// separate reports whether s opens with "In a separate case" or "Separately".
func (b *binder) separate(s *sentence) bool {
	if s.kind == heading || s.Last-s.First < 4 {
		return false
	}
	t := s.First
	if b.toks[t].Hash == hashIn && (b.toks[t+1].Hash == hashA || b.toks[t+1].Hash == hashAn || b.toks[t+1].Hash == hashAnother) {
		t += 2
	}
	switch b.toks[t].Hash {
	case hashSeparate, hashUnrelated:
		return t > s.First
	}
	return t > s.First && b.toks[t-1].Hash == hashAnother && cuesOf(b.toks[t].Hash)&(cueAttack|cueSteal) != 0 || b.toks[t+1].Hash == hashMatter
}

var (
	hashAnother   = text.Hash("another")
	hashMatter    = text.Hash("matter")
	hashSeparate  = text.Hash("separate")
	hashUnrelated = text.Hash("unrelated")
)

// dateIn returns the first date of s.
func (b *binder) dateIn(s *sentence) claim.Ref {
	for i := s.from; i < s.to; i++ {
		if b.kind(i) == claim.Date {
			return b.ref(i)
		}
	}
	return 0
}
