package text

import "unicode/utf8"

// A Sentence is a run of tokens that stands together: a sentence of prose, a headline, a
// list item or a row of a table.
type Sentence struct {
	First int32 // index of its first token
	Last  int32 // index after its last token
	Block bool  // it begins a block: a paragraph, a heading, a list item, a row
	Gap   bool  // a blank line stands before its block, or it is the first
	Open  bool  // it ends without a full stop, question or exclamation mark
}

// maxSentence is the length, in tokens, at which a sentence without an end is cut.
const maxSentence = 256

// Span returns the byte range of the sentence, from its first to its last token.
func (s Sentence) Span(toks []Token) (start, end int) {
	return int(toks[s.First].Start), int(toks[s.Last-1].End)
}

// Sentences appends the sentences of s, whose tokens are toks, to dst. Every token is in
// exactly one sentence. A line break ends a block unless the line before it was long and
// broke in the middle of a sentence, as hard-wrapped text does.
func Sentences(dst []Sentence, s string, toks []Token) []Sentence {
	first, block, gap := 0, true, true
	symbol := uint8(0) // 1 when the token before is one
	for i := range toks {
		t := &toks[i]
		edge := one(t.Break) | one(t.Space)&symbol
		symbol = one(t.Kind == Symbol)
		if edge == 0 && i-first != maxSentence {
			continue
		}
		if i > first && t.Break && !wrapped(s, toks, i) {
			dst = append(dst, Sentence{int32(first), int32(i), block, gap, open(toks, first, i)})
			first, block, gap = i, true, blankLine(s, int(toks[i-1].End), int(toks[i].Start))
			continue
		}
		if i > first && t.Space && ends(s, toks, first, i) || i-first == maxSentence {
			dst = append(dst, Sentence{int32(first), int32(i), block, gap, false})
			first, block, gap = i, false, false
		}
	}
	if first < len(toks) {
		dst = append(dst, Sentence{int32(first), int32(len(toks)), block, gap, open(toks, first, len(toks))})
	}
	return dst
}

// one returns 1 for true, without a branch.
func one(b bool) uint8 {
	if b {
		return 1
	}
	return 0
}

// wrapped reports whether the line break before token i stands in the middle of a sentence:
// after a word that leads on, before one that goes on, or, going on in lower case, between
// lines one of which is full, at least wrapWidth bytes long.
func wrapped(s string, toks []Token, i int) bool {
	t, p := &toks[i], &toks[i-1]
	if p.Kind == Symbol && p.Hash != ',' || blankLine(s, int(p.End), int(t.Start)) {
		return false
	}
	if leadOn.has(p.Hash) {
		return true
	}
	if !goesOn(t, p) {
		return false
	}
	if goOn.has(t.Hash) {
		return true
	}
	for j, n := int(p.End), 0; j > 0 && s[j-1] != '\n'; j-- {
		if n++; n >= wrapWidth {
			return true
		}
	}
	for j, n := int(t.Start), 0; j < len(s) && s[j] != '\n'; j++ {
		if n++; n >= wrapWidth {
			return true
		}
	}
	return false
}

const wrapWidth = 45

// goesOn reports whether token t may go on with the sentence of the token p before it: a word
// in lower case, or a sum behind one.
func goesOn(t, p *Token) bool {
	if t.Kind == Word {
		return t.Case == Lower && t.End-t.Start > 1
	}
	return p.Kind == Word && p.Case == Lower && (t.Is('$') || t.Is('€') || t.Is('£') || t.Is('¥') || t.Is('₩') || t.Is('₹'))
}

// blankLine reports whether s[from:to], white space only, holds two line feeds.
func blankLine(s string, from, to int) bool {
	n := 0
	for ; from < to; from++ {
		if s[from] == '\n' {
			n++
		}
	}
	return n > 1
}

// open reports whether tokens first to end lack a mark that ends a sentence.
func open(toks []Token, first, end int) bool {
	for i := end - 1; i >= first; i-- {
		t := &toks[i]
		if t.Kind != Symbol {
			return true
		}
		switch rune(t.Hash) {
		case '.', '!', '?', '…', '。', '！', '？':
			return false
		case '"', '”', '’', '\'', '»', ')', ']':
		default:
			return true
		}
	}
	return true
}

// ends reports whether a sentence ends before token i, which has a space before it.
func ends(s string, toks []Token, first, i int) bool {
	j := i - 1
	for j > first && toks[j].Kind == Symbol && closes(rune(toks[j].Hash)) {
		j--
	}
	if toks[j].Kind != Symbol {
		return false
	}
	switch rune(toks[j].Hash) {
	case '!', '?':
		return starts(s, toks, i)
	case '。', '！', '？':
		return true
	case '…':
		return toks[i].Kind == Word && toks[i].Case != Lower
	case '.':
		if j > first && toks[j-1].Kind == Symbol && toks[j-1].Hash == '.' { // dots that lead to a column
			return toks[i].Kind == Word && toks[i].Case != Lower
		}
		return starts(s, toks, i) && (j == first || !abbreviates(toks, first, j, i))
	}
	return false
}

// closes reports whether r may stand between the end of a sentence and the space after it.
func closes(r rune) bool {
	switch r {
	case '"', '”', '’', '\'', '»', ')', ']', '*', '_':
		return true
	}
	return false
}

// starts reports whether token i can begin a sentence: a capital, a digit, an opening
// quote or bracket, a currency sign, a bullet, an emoji.
func starts(s string, toks []Token, i int) bool {
	t := &toks[i]
	switch t.Kind {
	case Word:
		if t.Case != Lower {
			return true
		}
		r, _ := utf8.DecodeRuneInString(s[t.Start:])
		return r >= 0x80 && !lowerLatin(r) // scripts without capitals
	case Number:
		return true
	}
	switch rune(t.Hash) {
	case ',', ';', ':', '.', ')', ']', '}', '/', '|', '%', '+', '=', '&', '·', '—', '–', '-':
		return false
	}
	return true
}

func lowerLatin(r rune) bool { return r >= 0xDF && r < 0x2000 }

// abbreviates reports whether the full stop at token j belongs to an abbreviation that
// does not end its sentence. Token i is the first after it.
func abbreviates(toks []Token, first, j, i int) bool {
	p, next := &toks[j-1], &toks[i]
	if toks[j].Space || p.Kind != Word {
		return p.Kind == Number && toks[j-1].Break && next.Kind != Number // "1. Keep your keys"
	}
	n := p.End - p.Start
	if n == 1 && !p.Space && j-first >= 2 && toks[j-2].Kind == Number { // "$7.9M. He said"
		return false
	}
	if n == 1 && p.Case == Upper {
		if j-first >= 3 && toks[j-2].Kind == Symbol && toks[j-2].Hash == '.' { // U.S., U.N.
			return !starters.has(next.Hash) || next.Case == Upper
		}
		return next.Kind == Word && !starters.has(next.Hash) // an initial: "Carol M. Jones"
	}
	if n == 1 && j-first >= 3 && toks[j-2].Kind == Symbol && toks[j-2].Hash == '.' { // a.m., e.g., i.e.
		return next.Kind != Word || !starters.has(next.Hash) || p.Hash != hashM
	}
	switch {
	case titles.has(p.Hash):
		return true
	case numbered.has(p.Hash):
		return next.Kind == Number
	case firms.has(p.Hash):
		return !starters.has(next.Hash)
	}
	return false
}

// A hashSet is a small open-addressed set of word hashes; 0 marks an empty slot.
type hashSet [128]uint32

func newHashSet(words ...string) *hashSet {
	var set hashSet
	for _, w := range words {
		h := Hash(w)
		i := h % uint32(len(set))
		for set[i] != 0 && set[i] != h {
			i = (i + 1) % uint32(len(set))
		}
		set[i] = h
	}
	return &set
}

func (set *hashSet) has(h uint32) bool {
	for i := h % uint32(len(set)); set[i] != 0; i = (i + 1) % uint32(len(set)) {
		if set[i] == h {
			return true
		}
	}
	return false
}

var (
	hashM = Hash("m")
	// titles stand before a name or a number and never end a sentence.
	titles = newHashSet("mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sgt", "capt", "gov", "sen", "rep", "st", "mt",
		"vs", "approx", "ca", "cf", "rs", "fr", "sr", "hon", "rev", "messrs", "incl", "est")
	// numbered stand before a number.
	numbered = newHashSet("no", "nos", "fig", "vol", "pp", "ep", "sec", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")
	// firms may end a sentence, but seldom do.
	firms = newHashSet("inc", "corp", "ltd", "co", "llc", "plc", "bros", "jr", "dept", "univ", "ave", "al", "etc", "int", "intl", "bln", "mln", "bn", "tn")
	// leadOn end no block, goOn begin none.
	leadOn = newHashSet("the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "than", "that", "which", "its", "their")
	goOn   = newHashSet("to", "of", "and", "or", "than", "that", "which", "who", "was", "were", "is", "are", "had", "has", "have")
	// starters are words that, capitalised after an abbreviation, begin a new sentence.
	starters = newHashSet("the", "a", "an", "in", "on", "at", "it", "its", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those",
		"but", "and", "for", "from", "by", "with", "as", "if", "when", "while", "after", "before", "since", "according", "however",
		"there", "his", "her", "their", "our", "some", "most", "many", "both", "one", "two", "no", "not", "only", "last", "so", "then", "meanwhile")
)
