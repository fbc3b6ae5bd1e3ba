// Package scan reads a text into mentions: typed spans with a value. Every recogniser
// works on tokens, looking left and right of one, in one walk over them; none can fail,
// since any bytes are a text.
package scan

import (
	"slices"

	"assay/wasm/claim"
	"assay/wasm/text"
)

// A Doc is one text with what was read from it. Its buffers are used again by the next
// Scan; the zero Doc is ready for use.
type Doc struct {
	Text      string
	Published claim.Day // the day relative dates count from; 0 = unknown
	Tokens    []text.Token
	Sentences []text.Sentence
	Mentions  []claim.Mention // ascending by Start, the longer first; different kinds may overlap

	words  []uint16 // of each token, its place in the vocabulary; 0 = not in it
	marks  []mark   // of each token, and eight full ones after the last
	firsts []byte   // of each word, its first letter in lower case; 0 = no word, or none of ASCII
	spare  []claim.Mention

	naming   naming
	inManner manner // of its numbers, once it was asked for
}

// Mentions returns the mentions of s in ascending order. published is the day that
// relative dates count from, 0 when it is not known.
func Mentions(s string, published claim.Day) []claim.Mention {
	d := Doc{Text: s, Published: published}
	d.Scan()
	return d.Mentions
}

// Scan fills Tokens, Sentences and Mentions from Text and Published.
func (d *Doc) Scan() {
	d.Tokens = text.Tokens(d.Tokens[:0], d.Text)
	d.Sentences = text.Sentences(d.Sentences[:0], d.Text, d.Tokens)
	d.unwrap()
	d.look()
	d.inManner = manner{}
	d.Mentions = slices.Grow(d.Mentions[:0], len(d.Tokens)/tokensAMention)
	d.values()
	d.settleQuarters()
	d.names()
	d.addresses()
	d.arrange()
	d.twins()
}

// unwrap takes the line breaks that stand in the middle of a sentence for spaces, so that
// what is written over two lines of hard-wrapped text is read as on one.
func (d *Doc) unwrap() {
	for _, s := range d.Sentences {
		for i := s.First + 1; i < s.Last; i++ {
			d.Tokens[i].Break = false
		}
	}
}

// tokensAMention is how many tokens there are for each mention in a text full of them; a
// Mention is large, and a long text is not to be copied often.
const tokensAMention = 16

// values finds the mentions that have a value of their own: dates, and numbers with what
// they are numbers of.
func (d *Doc) values() {
	for i := d.next(beginsValue, 0); i < len(d.Tokens); i = d.next(beginsValue, i) {
		switch t := &d.Tokens[i]; {
		case t.Kind == text.Number, roles[d.words[i]]&opens != 0 && d.opens(i):
			i = d.value(i)
		case t.Case >= text.Upper && t.End-t.Start > 3:
			i = d.codeAndNumber(i)
		default:
			i++
		}
	}
}

// opens reports whether a value may begin with the word at token i, which has one of the
// roles of opens. Articles and the commonest words open one only before what can go on
// with it.
func (d *Doc) opens(i int) bool {
	switch r := d.role(i); {
	case r&article != 0:
		return d.role(i+1)&(scale|dozen|fraction|several|unitOfTime) != 0
	case r&nth != 0 && r&ordinal == 0:
		return d.monthAfterDay(i) > 0
	case r&weekName != 0:
		return d.at(i+1).Kind == text.Number
	case r&datePrefix == 0:
		return true
	case d.n(i) == opThe:
		return d.role(i+1)&(datePrefix|ordinal|season|unitOfTime) != 0
	}
	return true
}

// value reads the date or number at token i and returns the token to go on with.
func (d *Doc) value(i int) int {
	if p, end := d.period(i); end > i {
		m := d.tell(claim.Date, i, end)
		m.Period = p
		return end
	}
	if end := d.quantity(i); end > i {
		return end
	}
	return i + 1
}

// tell adds a mention of kind k over the tokens from up to but without to, and returns it
// to be filled.
func (d *Doc) tell(k claim.Kind, from, to int) *claim.Mention {
	d.Mentions = append(d.Mentions, claim.Mention{})
	m := &d.Mentions[len(d.Mentions)-1]
	m.Start, m.End, m.Kind = int(d.Tokens[from].Start), int(d.Tokens[to-1].End), k
	m.Text = d.Text[m.Start:m.End]
	return m
}

// mention returns a mention of kind k over the tokens from up to but without to.
func (d *Doc) mention(k claim.Kind, from, to int) claim.Mention {
	start, end := int(d.Tokens[from].Start), int(d.Tokens[to-1].End)
	return claim.Mention{Span: claim.Span{Start: start, End: end}, Kind: k, Text: d.Text[start:end]}
}

// arrange sorts the mentions.
func (d *Doc) arrange() { d.Mentions, d.spare = arranged(d.Mentions, d.spare) }

// arranged sorts mentions by merging neighbouring runs that ascend already, since each
// recogniser adds one. It returns them and memory to be used as spare again.
func arranged(in, spare []claim.Mention) (out, left []claim.Mention) {
	for runs := 2; runs > 1; {
		out = slices.Grow(spare[:0], len(in))
		runs = 0
		for i := 0; i < len(in); runs++ {
			j := ascending(in, i)
			k := ascending(in, j)
			if runs == 0 && j == len(in) {
				return in, spare
			}
			out = mergeRuns(out, in[i:j], in[j:k])
			i = k
		}
		in, spare = out, in
	}
	return in, spare
}

// ascending returns the end of the run that begins at i.
func ascending(ms []claim.Mention, i int) int {
	for i++; i < len(ms) && !before(&ms[i], &ms[i-1]); i++ {
	}
	return min(i, len(ms))
}

func mergeRuns(out, a, b []claim.Mention) []claim.Mention {
	for len(a) > 0 && len(b) > 0 {
		if before(&b[0], &a[0]) {
			out, b = append(out, b[0]), b[1:]
		} else {
			out, a = append(out, a[0]), a[1:]
		}
	}
	return append(append(out, a...), b...)
}

func before(a, b *claim.Mention) bool {
	return a.Start < b.Start || a.Start == b.Start && a.End > b.End
}
