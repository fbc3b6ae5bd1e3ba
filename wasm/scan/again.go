package scan

import (
	"slices"

	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// maxStrange bounds the names of a kind that a text is searched for again.
const maxStrange = 64

// maxKnown bounds the known victims that a text is searched for by one word of their names.
const maxKnown = 16

// A repeat is a name that the text told of once and may name again: by all its words, or by
// the one that stands for it.
type repeat struct {
	claim.Mention
	first, last int // its tokens where it was told of
	word        int // the token of the word
}

// namedAgain adds the other places where the text names the unknown victims and culprits that
// it told of, and those of known persons: "Halcyon" for "Halcyon Finance", "Roe" for "Jane Roe".
func (d *Doc) namedAgain() (victims []claim.Mention) {
	d.otherNames()
	victims = d.toldOnce(claim.Victim)
	known := d.knownOnce(claim.Victim, "")
	if len(victims) > 0 {
		whole := append(slices.Clip(known), victims...)
		for i := range d.naming.strange {
			d.nameWhole(&d.naming.strange[i], whole)
		}
		for i := range victims {
			d.nameWhole(&victims[i], whole)
		}
	}
	known = known[:min(len(known), maxKnown)]
	names := make([]repeat, 0, len(victims)+len(known))
	for _, list := range [][]claim.Mention{victims, known} {
		for _, v := range list {
			r := d.repeatOf(v)
			r.word = r.first
			names = append(names, r)
		}
	}
	for _, c := range append(d.toldOnce(claim.Actor), d.knownOnce(claim.Actor, "individual")...) {
		r := d.repeatOf(c)
		if r.word = r.last - 1; !d.personal(r.first, r.last) {
			r.word = r.first // "Halcyon" of "Halcyon Technology Inc."
		}
		names = append(names, r)
	}
	if len(names) > 0 {
		d.repeats(names)
	}
	return victims
}

// otherNames adds the names that somebody accused goes by: "Jane Roe (aka Duskfall and Dawn)".
func (d *Doc) otherNames() {
	for i := range d.naming.strange {
		if m := d.naming.strange[i]; m.Kind == claim.Actor {
			d.akaBehind(m, d.tokenAt(m.End))
		}
	}
	for i := range d.naming.hits {
		if h := &d.naming.hits[i]; h.kind == claim.Actor {
			e := &lexicon.Names.Entries[h.entry]
			d.akaBehind(claim.Mention{ID: e.ID, Name: e.Name}, h.last)
		}
	}
}

// akaBehind adds the names in the bracket that opens at token j after "aka" as those of m.
func (d *Doc) akaBehind(m claim.Mention, j int) {
	if !d.is(j, '(') || !d.wordIs(j+1, "aka") && !d.wordIs(j+1, "alias") && !d.phrase(j+1, "also", "known", "as") {
		return
	}
	end := d.closing(j, len(d.Tokens))
	for k := j + 2; k < end-1; {
		if !d.capital(k) {
			k++
			continue
		}
		last := d.properName(k, end-1)
		if d.hitWithin(k, last) == nil {
			again := d.mention(claim.Actor, k, last)
			again.ID, again.Name = m.ID, m.Name
			d.naming.strange = append(d.naming.strange, again)
		}
		k = last
	}
}

// hitWithin returns a hit that overlaps the tokens from first up to but without last, or nil.
func (d *Doc) hitWithin(first, last int) *hit {
	hits := d.naming.hits
	i, _ := slices.BinarySearchFunc(hits, first, func(h hit, first int) int { return h.last - first - 1 })
	if i < len(hits) && hits[i].first < last {
		return &hits[i]
	}
	return nil
}

// toldOnce returns the first mention of each unknown name of a kind.
func (d *Doc) toldOnce(kind claim.Kind) (names []claim.Mention) {
	for _, v := range d.naming.strange {
		told := func(w claim.Mention) bool { return w.ID == v.ID }
		if v.Kind == kind && len(names) < maxStrange && !slices.ContainsFunc(names, told) {
			names = append(names, v)
		}
	}
	return names
}

// knownOnce returns the first mention of each name of a kind and class, "" for any, that the
// lexicon knows, where the text gives it more than one word.
func (d *Doc) knownOnce(kind claim.Kind, class string) (names []claim.Mention) {
	for i := range d.naming.hits {
		h := &d.naming.hits[i]
		e := &lexicon.Names.Entries[h.entry]
		told := func(m claim.Mention) bool { return m.Text == d.Text[d.Tokens[h.first].Start:d.Tokens[h.last-1].End] }
		if h.kind != kind || class != "" && e.Class != class || h.last-h.first < 2 || len(names) == maxStrange || slices.ContainsFunc(names, told) {
			continue
		}
		m := d.mention(kind, h.first, h.last)
		m.ID, m.Name = e.ID, e.Name
		names = append(names, m)
	}
	return names
}

// nameWhole gives v, when it is named by its first word alone, the name and id of the first
// of the victims that is written with more.
func (d *Doc) nameWhole(v *claim.Mention, victims []claim.Mention) {
	for i := range victims {
		short, whole := v.Text, victims[i].Text
		if v.Kind == claim.Victim && len(whole) > len(short) && whole[len(short)] == ' ' && whole[:len(short)] == short {
			v.Name, v.ID = victims[i].Name, victims[i].ID
			return
		}
	}
}

func (d *Doc) repeatOf(m claim.Mention) repeat {
	first := d.tokenAt(m.Start)
	last := first
	for last < len(d.Tokens) && int(d.Tokens[last].Start) < m.End {
		last++
	}
	return repeat{Mention: m, first: first, last: last}
}

// tokenAt returns the token that starts at byte start, or the one after it.
func (d *Doc) tokenAt(start int) int {
	i, _ := slices.BinarySearchFunc(d.Tokens, start, func(t text.Token, start int) int { return int(t.Start) - start })
	return i
}

// repeats goes through the text once and adds the mentions of the names where nothing is
// named yet.
func (d *Doc) repeats(names []repeat) {
	var begins hashBits // of the words that one of them may begin with
	for _, r := range names {
		begins.set(d.Tokens[r.first].Hash)
		begins.set(d.Tokens[r.word].Hash)
	}
	hits, told := d.naming.hits, d.toldSoFar()
	for i := 0; i < len(d.Tokens); i++ {
		t := &d.Tokens[i]
		if t.Case == text.Lower || !begins.has(t.Hash) || t.Kind != text.Word {
			continue
		}
		for len(hits) > 0 && hits[0].last <= i {
			hits = hits[1:]
		}
		if len(hits) > 0 && hits[0].first <= i || d.toldAt(i, told) {
			continue
		}
		if k, end := d.whichAgain(names, i); k >= 0 {
			d.addAgain(&names[k], i, end)
			i = end - 1
		}
	}
}

// toldSoFar returns the unknown names that were read, ascending.
func (d *Doc) toldSoFar() []claim.Mention {
	told := slices.Clone(d.naming.strange)
	told, d.spare = arranged(told, d.spare)
	return told
}

// toldAt reports whether one of the names, which ascend, stands at token i.
func (d *Doc) toldAt(i int, names []claim.Mention) bool {
	start := int(d.Tokens[i].Start)
	k, _ := slices.BinarySearchFunc(names, start+1, func(m claim.Mention, at int) int { return m.Start - at })
	return k > 0 && start < names[k-1].End
}

// whichAgain returns which of the names stands at token i, by all its words before by one,
// and the token after it; -1 for none.
func (d *Doc) whichAgain(names []repeat, i int) (k, end int) {
	h := d.Tokens[i].Hash
	k = -1
	for n := range names {
		r := &names[n]
		if h == d.Tokens[r.first].Hash {
			if e := d.sameWords(i, r.first, r.last); e > end {
				k, end = n, e
			}
		}
	}
	if k >= 0 || !d.standsAlone(i) {
		return k, end
	}
	for n := range names {
		if r := &names[n]; h == d.Tokens[r.word].Hash && r.last-r.first > 1 && !begins(d.text(i)) {
			return n, i + 1
		}
	}
	return -1, 0
}

// begins reports whether w begins many names and stands for none.
func begins(w string) bool {
	switch w {
	case "Bank", "Banco", "Banque", "Global", "International", "National", "First", "New", "Digital", "Virtual", "United", "American", "Central", "Federal", "Royal", "Saint", "San", "Los", "Mr", "Dr":
		return true
	}
	return false
}

func (d *Doc) addAgain(r *repeat, i, end int) {
	if d.irish(i - 2) {
		i -= 2
	}
	m := d.mention(r.Kind, i, end)
	m.Name, m.ID = r.Name, r.ID
	d.naming.strange = append(d.naming.strange, m)
}

// sameWords returns the token after the words of tokens first to last that stand again at
// token i, 0 when they do not.
func (d *Doc) sameWords(i, first, last int) int {
	for j := first; j < last; j, i = j+1, i+1 {
		if d.at(i).Hash != d.at(j).Hash {
			return 0
		}
	}
	return i
}

// standsAlone reports whether the word at token i is a name by itself: no ordinary word, and
// no part of a longer name.
func (d *Doc) standsAlone(i int) bool {
	next := d.at(i + 1)
	return d.cue(i) == 0 && d.role(i) == 0 && !d.hyphened(i-1) && !d.isPlaceOrCoin(i, i+1) && !(next.Case == text.Title && next.Kind == text.Word && d.cue(i+1)&^(body|trade) == 0 && d.sameLine(i+1))
}

// hashBits is a set of words by their hashes; another word may seem to be in it.
type hashBits [1 << 9]uint64

func (b *hashBits) set(hash uint32)      { b[hash>>6%uint32(len(b))] |= 1 << (hash & 63) }
func (b *hashBits) has(hash uint32) bool { return b[hash>>6%uint32(len(b))]>>(hash&63)&1 != 0 }

// capitals is where a text has words with a capital that are no ordinary ones.
type capitals struct {
	inside, twice hashBits // inside a sentence: once, more than once
	beside        hashBits // beside another one, as first names and surnames are
}

// noteCapitals fills the capitals of the text.
func (d *Doc) noteCapitals() {
	c := &d.naming.capitals
	*c = capitals{}
	for i := d.next(isCapital, 0); i < len(d.Tokens); i = d.next(isCapital, i+1) {
		t, p := &d.Tokens[i], d.at(i-1)
		switch {
		case t.Break:
		case p.Kind == text.Word && p.Case == text.Title && d.role(i-1)&(stop|article) == 0:
			c.beside.set(t.Hash)
			c.beside.set(p.Hash)
		case p.Kind == text.Word && p.Case == text.Lower || p.Is(','):
			if c.inside.has(t.Hash) {
				c.twice.set(t.Hash)
			}
			c.inside.set(t.Hash)
		}
	}
}

// recurs reports whether the word at token i stands elsewhere inside a sentence, with a
// capital: it is a name, and no ordinary word that begins a sentence or a headline.
func (d *Doc) recurs(i int) bool {
	c, t := &d.naming.capitals, d.at(i)
	if p := d.at(i - 1); !t.Break && (p.Kind == text.Word && p.Case == text.Lower || p.Is(',')) {
		return c.twice.has(t.Hash)
	}
	return c.inside.has(t.Hash)
}

// isMononym reports whether the word at token i, which speaks, names a firm rather than a
// person: it recurs, and never stands beside a first name.
func (d *Doc) isMononym(i int) bool {
	return d.recurs(i) && !d.naming.capitals.beside.has(d.Tokens[i].Hash) && isUpper(d.text(i)[0])
}
