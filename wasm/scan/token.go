package scan

import (
	"strings"

	"assay/wasm/text"
)

// at returns token i, or a token of no kind outside the text.
func (d *Doc) at(i int) *text.Token {
	if uint(i) >= uint(len(d.Tokens)) {
		return &outside
	}
	return &d.Tokens[i]
}

var outside = text.Token{Space: true, Break: true}

// is reports whether token i is the symbol r.
func (d *Doc) is(i int, r rune) bool { return d.at(i).Is(r) }

// text returns the bytes of token i.
func (d *Doc) text(i int) string {
	return d.at(i).Text(d.Text)
}

// glued reports whether nothing stands between token i and the one before it.
func (d *Doc) glued(i int) bool {
	return i > 0 && i < len(d.Tokens) && !d.Tokens[i].Space && !d.Tokens[i].Break
}

// sameLine reports whether token i exists and stands on the line of the one before it.
func (d *Doc) sameLine(i int) bool { return i < len(d.Tokens) && !d.Tokens[i].Break }

// wrapped reports whether the word at token i goes on from the line before it: one line
// break parts them, and it is in lower case.
func (d *Doc) wrapped(i int) bool {
	if i <= 0 || i >= len(d.Tokens) || !d.Tokens[i].Break || d.Tokens[i].Kind != text.Word || d.Tokens[i].Case != text.Lower {
		return false
	}
	return strings.Count(d.Text[d.Tokens[i-1].End:d.Tokens[i].Start], "\n") == 1
}

// phrase reports whether the words, in lower case, stand at token i and on.
func (d *Doc) phrase(i int, words ...string) bool {
	for k, w := range words {
		if !d.wordIs(i+k, w) {
			return false
		}
	}
	return true
}

// wordIs reports whether token i is the word w, which is in lower case. Most words are told
// from w by their first letter. In line it would cost the module 60 KB and gain little.
//
//go:noinline
func (d *Doc) wordIs(i int, w string) bool {
	return uint(i) < uint(len(d.firsts)) && d.firsts[i] == w[0] && d.same(i, w)
}

// same reports whether token i, a word, is w.
func (d *Doc) same(i int, w string) bool {
	t := &d.Tokens[i]
	return int(t.End-t.Start) >= len(w) && text.Same(t.Text(d.Text), w) // folding makes a word shorter, never longer
}

// isDash reports whether token i is a hyphen or an en dash.
func (d *Doc) isDash(i int) bool {
	t := d.at(i)
	return t.Kind == text.Symbol && (t.Hash == '-' || t.Hash == '–' || t.Hash == '−')
}

// hyphened reports whether token i is a hyphen with nothing on either side.
func (d *Doc) hyphened(i int) bool { return d.is(i, '-') && d.glued(i) && d.glued(i+1) }
