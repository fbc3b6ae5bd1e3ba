// Package lexicon holds the names and units that texts are read with. Its tables are
// generated from the corpus and lie compiled in the program: only the index of
// first words is built at start.
package lexicon

import (
	"strings"

	"assay/wasm/claim"
	"assay/wasm/text"
)

// An Entry is one named thing of the corpus.
type Entry struct {
	ID      string     // "nis-kr", "ronin-2022"
	Name    string     // the main name
	Class   string     // "intelligence", "ransomware", "bridge"
	Country string     // ISO 3166-1 alpha-2; "" = none or unknown
	Parent  string     // the nearest thing it is part of
	From    claim.Day  // when the incident began; 0 = no incident
	To      claim.Day  // when it ended
	Kind    claim.Kind // Agency, Actor, Victim (an incident) or Technique
}

// A Sense is one reading of a form: which entry it names, and how surely.
type Sense struct {
	Entry uint16
	Flags Flags
}

// Flags qualify a sense.
type Flags uint8

// The flags of a sense.
const (
	Ambiguous Flags = 1 << iota // also an ordinary word or somebody else's name: needs context
	Described                   // a description, not a name: "South Korean spy agency"
	Operator                    // names the firm behind the victim
)

// A Form is one written form, shared by all the entries that it can name.
type Form struct {
	Text   uint32 // offset of the written form in Table.Text
	Sense  uint32 // first of its senses
	Next   uint16 // low bits of the hash of its second word; 0 = it has one word
	Length uint8  // of the written form, bytes
	Shape  Shape
}

// A Shape tells how a form may be written, and ends a bucket.
type Shape uint8

// The shapes of a form.
const (
	Folded Shape = 1 << iota // a common noun: capitals do not matter
	Last                     // the last form that begins with its word
	Small                    // its first word may be written small
)

// A slot is one place of the hash table over first words.
type slot struct {
	hash  uint32
	first uint32 // index of the first form that begins with the word, plus one; 0 = empty
}

// A Table is a compiled set of forms. Forms that begin with the same word stand together,
// the longest first. The senses of form i end where those of form i+1 begin; the last form
// is followed by one with no text.
type Table struct {
	Text    string
	Forms   []Form
	Senses  []Sense
	Entries []Entry

	slots []slot
	// filters are two of the same size, word by word: of the beginnings of all forms, and
	// of those that a text may write with a small letter. The beginning of a form is the
	// text.Pair of its first two words, or of its only one and 0.
	filters []uint64
}

// NewTable returns the table of forms that lie in written, the text of all. Its slots are
// at most a quarter full, so that a word that begins no form is told by one look; its
// filters have at least eight bits for each form and stay in the first cache.
func NewTable(written string, forms []Form, senses []Sense, entries []Entry) Table {
	size := 64
	for size < 2*len(forms) {
		size *= 2
	}
	t := Table{written, forms, senses, entries, make([]slot, size), make([]uint64, size/8)}
	for i := 0; i+1 < len(forms); {
		i = t.add(i)
	}
	return t
}

// add enters the bucket that begins with a form, and returns the next one.
func (t *Table) add(form int) (next int) {
	first, _, _ := strings.Cut(t.written(form), " ")
	var buf [8]text.Token
	hash := text.Tokens(buf[:0], first)[0].Hash
	k := hash & uint32(len(t.slots)-1)
	for t.slots[k].first != 0 {
		k = (k + 1) & uint32(len(t.slots)-1)
	}
	t.slots[k] = slot{hash, uint32(form + 1)}
	for {
		f := t.Forms[form]
		beginning := text.Pair(hash, f.Next)
		word := beginning >> 6 & uint32(len(t.filters)/2-1) * 2
		t.filters[word] |= 1 << (beginning & 63)
		if f.Shape&Small != 0 {
			t.filters[word+1] |= 1 << (beginning & 63)
		}
		if form++; f.Shape&Last != 0 {
			return form
		}
	}
}

// A Match is a form found in a text. The zero Match is none.
type Match struct {
	form    int
	Tokens  int  // how many tokens it spans; 0 = no match
	End     int  // byte offset of its end in the text
	Shouted bool // written in capitals where the form is not
}

// May returns 1 when a form may begin with tok, where second is what follows, else 0: then
// Match finds none there. It takes no branch, which would often be guessed wrong.
func (t *Table) May(tok *text.Token, second uint16) uint8 {
	small := uint32(0)
	if tok.Case == text.Lower && tok.Kind == text.Word {
		small = 1
	}
	one, two := text.Pair(tok.Hash, 0), text.Pair(tok.Hash, second)
	mask := uint32(len(t.filters)/2 - 1)
	return uint8(t.filters[one>>6&mask*2+small]>>(one&63)|t.filters[two>>6&mask*2+small]>>(two&63)) & 1
}

// Match returns the longest form that stands in s at token i, toks being text.Tokens of s;
// none at or past their end.
func (t *Table) Match(s string, toks []text.Token, i int) Match {
	if i >= len(toks) {
		return Match{}
	}
	second := nextWord(toks, i)
	if t.May(&toks[i], second) == 0 {
		return Match{}
	}
	h := toks[i].Hash
	mask := uint32(len(t.slots) - 1)
	for k := h & mask; ; k = (k + 1) & mask {
		slot := t.slots[k]
		if slot.first == 0 {
			return Match{}
		}
		if slot.hash == h {
			return t.from(int(slot.first)-1, second, s, toks, i)
		}
	}
}

// Shorter returns the next shorter form that stands at token i, where m was found.
func (t *Table) Shorter(m Match, s string, toks []text.Token, i int) Match {
	if t.Forms[m.form].Shape&Last != 0 {
		return Match{}
	}
	return t.from(m.form+1, nextWord(toks, i), s, toks, i)
}

// Readings returns the senses of m, at least one.
func (t *Table) Readings(m Match) []Sense {
	return t.Senses[t.Forms[m.form].Sense:t.Forms[m.form+1].Sense]
}

// Written returns the form of m as the corpus writes it.
func (t *Table) Written(m Match) string { return t.written(m.form) }

func (t *Table) written(form int) string {
	f := t.Forms[form]
	return t.Text[f.Text : f.Text+uint32(f.Length)]
}

// from returns the first match of the forms of a bucket, beginning with form.
func (t *Table) from(form int, next uint16, s string, toks []text.Token, i int) Match {
	for ; ; form++ {
		shape := t.Forms[form].Shape
		if n := t.Forms[form].Next; n != 0 && n != next {
			if shape&Last != 0 {
				return Match{}
			}
			continue
		}
		w := writing{s: s, at: int(toks[i].Start)}
		if written := t.written(form); w.follow(written) && w.allowed(written, shape&Folded != 0, int(toks[i].Start)) {
			if n := tokensTo(toks[i:], w.at); n > 0 {
				return Match{form, n, w.at, w.shouted}
			}
		}
		if shape&Last != 0 {
			return Match{}
		}
	}
}

// maxSymbols is how many symbols may stand between the first two words of a form, less one.
const maxSymbols = 3

// nextWord returns the low bits of the hash of the word or number after token i, behind
// symbols if need be, as Form.Next has them.
func nextWord(toks []text.Token, i int) uint16 {
	for j := i + 1; j < len(toks) && j <= i+maxSymbols; j++ {
		if toks[j].Kind != text.Symbol {
			return uint16(toks[j].Hash) | 1
		}
	}
	return 0
}

// A Following is what nextWord returns for each token of a text, found by going through
// it from the last to the first. The zero Following is that of the last.
type Following struct {
	Word uint16
	gap  uint8
}

// Before moves f to the token before the one it belonged to, which is tok.
func (f *Following) Before(tok *text.Token) {
	switch {
	case tok.Kind != text.Symbol:
		f.Word, f.gap = uint16(tok.Hash)|1, 0
	case f.gap == maxSymbols-1:
		f.Word = 0
	default:
		f.gap++
	}
}

// tokensTo returns how many tokens end at byte end; 0 when it lies inside one.
func tokensTo(toks []text.Token, end int) int {
	for n := range toks {
		if int(toks[n].End) >= end {
			if int(toks[n].End) == end {
				return n + 1
			}
			return 0
		}
	}
	return 0
}
