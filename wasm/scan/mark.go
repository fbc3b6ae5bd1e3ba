package scan

import (
	"math/bits"
	"slices"

	"assay/wasm/lexicon"
	"assay/wasm/load"
	"assay/wasm/text"
)

// A mark tells what may begin at a token, so that each recogniser visits only the tokens
// that concern it. It may be there in vain; it is never missing.
type mark = byte

const (
	beginsValue mark = 1 << iota // a date or number
	beginsName                   // a form of the lexicon
	beginsPlace                  // the name of a state, with a capital
	isCapital                    // a word with a capital
	givesCue                     // a word that tells about a name near it
	isCode                       // a part of an address, a transaction hash or a CVE
	isTime                       // a unit of time
)

// look finds the words of the text in the vocabulary and marks its tokens. It goes from
// the last to the first, so that it knows what follows.
func (d *Doc) look() {
	n := len(d.Tokens)
	d.words = slices.Grow(d.words[:0], n)[:n]
	d.firsts = slices.Grow(d.firsts[:0], n)[:n]
	d.marks = slices.Grow(d.marks[:0], n+8)[:n+8]
	for k := range 8 {
		d.marks[n+k] = ^mark(0) // where every search ends
	}
	var after lexicon.Following
	for i := n - 1; i >= 0; i-- {
		t := &d.Tokens[i]
		w, m, first := uint16(0), mark(0), byte(0)
		switch t.Kind {
		case text.Word:
			if w = entryAt(t.Hash); w != 0 && t.Spelling(d.Text) != spellings[w] && !text.Same(t.Text(d.Text), entries[w].text) {
				w = 0
			}
			m = wordMarks[w] | d.looks(t)
			if first = d.Text[t.Start] | 0x20; first >= 0x80 {
				first = text.FirstLetter(t.Text(d.Text))
			}
		case text.Number:
			m = beginsValue
		}
		m |= lexicon.Names.May(t, after.Word) * beginsName
		if m&isCapital != 0 {
			m |= lexicon.Places.May(t, after.Word) * beginsPlace
		}
		d.words[i], d.marks[i], d.firsts[i] = w, m, first
		after.Before(t)
	}
}

// looks returns the marks that the word t has by how it is written.
func (d *Doc) looks(t *text.Token) (m mark) {
	size := t.End - t.Start
	if t.Case != text.Lower {
		m = isCapital
		if size > 3 && t.Case >= text.Upper && isDigit(d.Text[t.Start+3]) {
			m |= beginsValue // "USD200m", "FY2023"
		}
	}
	if size >= minAddress || t.Hash == cveHash {
		m |= isCode
	}
	return m
}

// next returns the first token from i on that has one of the marks, len(d.Tokens) when
// there is none.
func (d *Doc) next(m mark, i int) int {
	wanted := uint64(m) * 0x0101010101010101
	for ; ; i += 8 {
		if found := load.Bytes(d.marks[i:]) & wanted; found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
}

// near reports whether one of the eight tokens from i on has one of the marks; past the end
// of the text they all do.
func (d *Doc) near(m mark, i int) bool {
	return i > len(d.Tokens) || load.Bytes(d.marks[i:])&(uint64(m)*0x0101010101010101) != 0
}
