package scan

import (
	"slices"

	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// A hit is a form of the lexicon that stands in the text.
type hit struct {
	match    lexicon.Match
	first    int // its first token
	last     int // the token after it
	sentence int
	index    int        // among the hits
	kind     claim.Kind // what it was read as; 0 = not yet, or as nothing
	entry    uint16
}

// naming is what the recogniser of names notes of a text.
type naming struct {
	hits    []hit
	facts   []fact          // of each sentence
	known   []int32         // of each entry: the token, from 1, at which the text first names it for sure; 0 = nowhere
	groups  []groups        // of each entry: whether the corpus files groups under it
	crime   int             // words of crime in the text
	trials  int             // words of arrests, charges and trials
	places  []string        // countries that the text names
	bodies  []string        // countries whose bodies it names
	doers   []string        // countries whose hackers it names
	strange []claim.Mention // names that the lexicon does not know
	wire    uint32          // hash of the wire service in the dateline
	years   uint64          // of the text's dates, a bit each from 2000 on

	capitals capitals
}

// groups remembers an answer that is dear to look up.
type groups uint8

const (
	groupsUnknown groups = iota
	noGroups
	someGroups
)

// A fact sums up what a sentence says.
type fact struct {
	cues     cue
	money    bool
	from, to int // its values among the mentions

	cell, cellEnd int // in a table, the cell that tells who was hit; the same when there is none
}

// names finds agencies, actors, victims and techniques, in ascending order. A form that is
// clear in its own sentence is read first; the second reading takes the rest by what the
// text has named by then.
func (d *Doc) names() {
	d.sumUp()
	d.noteCapitals()
	d.columns()
	d.lookUp()
	for second := range 2 {
		for i := range d.naming.hits {
			if h := &d.naming.hits[i]; h.kind == 0 {
				d.read(i, h, second == 1)
			}
		}
	}
	d.settleHits()
	d.naming.strange = d.naming.strange[:0]
	d.strangers()
	d.takenKeys()
	d.naming.strange, d.spare = arranged(d.naming.strange, d.spare)
	d.tellNames()
}

// tellNames adds the mentions of the hits and of the names that the lexicon does not know.
func (d *Doc) tellNames() {
	strange := d.naming.strange
	for i := range d.naming.hits {
		h := &d.naming.hits[i]
		for len(strange) > 0 && strange[0].Start < int(d.Tokens[h.first].Start) {
			d.Mentions = append(d.Mentions, strange[0])
			strange = strange[1:]
		}
		d.nameMention(h)
	}
	d.Mentions = append(d.Mentions, strange...)
}

// settleHits keeps the hits that were read as something, the longer of two that overlap.
func (d *Doc) settleHits() {
	hits := d.naming.hits
	n := 0
	for i := range hits {
		h := hits[i]
		if h.kind == 0 || n > 0 && h.first < hits[n-1].last {
			continue
		}
		hits[n] = h
		n++
	}
	d.naming.hits = hits[:n]
}

// sumUp fills the facts of the sentences.
func (d *Doc) sumUp() {
	n := &d.naming
	n.facts, n.crime, n.trials, n.years, n.wire = n.facts[:0], 0, 0, 0, d.wireService()
	m := 0
	for _, s := range d.Sentences {
		f := fact{from: m}
		for i := d.next(givesCue, int(s.First)); i < int(s.Last); i = d.next(givesCue, i+1) {
			c := cues[d.words[i]]
			f.cues |= c
			n.crime += int(c & crime) // crime is bit 0
			if c&(accusal|confesses) != 0 {
				n.trials++
			}
		}
		_, end := s.Span(d.Tokens)
		for ; m < len(d.Mentions) && d.Mentions[m].Start < end; m++ {
			f.money = f.money || d.Mentions[m].Kind == claim.Money
		}
		f.to = m
		n.facts = append(n.facts, f)
		years, _ := d.datesOf(len(n.facts) - 1)
		n.years |= years
	}
}

// valuesOf returns the values of a sentence.
func (d *Doc) valuesOf(sentence int) []claim.Mention {
	f := d.naming.facts[sentence]
	return d.Mentions[f.from:f.to]
}

// lookUp finds the forms of the lexicon in the text.
func (d *Doc) lookUp() {
	n := &d.naming
	if n.known == nil {
		n.known = make([]int32, len(lexicon.Names.Entries))
		n.groups = make([]groups, len(lexicon.Names.Entries))
	}
	n.places, n.bodies, n.doers = n.places[:0], n.bodies[:0], n.doers[:0]
	clear(n.known)
	n.hits = n.hits[:0]
	for k, s := range d.Sentences {
		for i := d.next(beginsName|beginsPlace, int(s.First)); i < int(s.Last); i = d.next(beginsName|beginsPlace, i) {
			if d.marks[i]&beginsPlace != 0 {
				d.notePlace(i)
			}
			m := lexicon.Match{}
			if d.marks[i]&beginsName != 0 {
				m = lexicon.Names.Match(d.Text, d.Tokens, i)
			}
			if m.Tokens == 0 {
				i++
				continue
			}
			n.hits = append(n.hits, hit{match: m, first: i, last: i + m.Tokens, sentence: k, index: len(n.hits)})
			if lexicon.Names.Readings(m)[0].Flags&lexicon.Ambiguous != 0 {
				i++ // it may come to nothing, and a name inside it to something
			} else {
				i += m.Tokens
			}
		}
	}
}

// read decides what hit i names, by the longest of its forms that the context bears out.
func (d *Doc) read(i int, h *hit, second bool) {
	for m := h.match; m.Tokens > 0 && (second || m == h.match); m = lexicon.Names.Shorter(m, d.Text, d.Tokens, h.first) {
		try := *h
		try.match, try.last = m, h.first+m.Tokens
		if kind, entry := d.reading(i, &try, second); kind != 0 {
			try.kind, try.entry = kind, entry
			*h = try
			d.note(kind, entry, h.first)
			return
		}
	}
}

// note remembers that the text names an entry at token i.
func (d *Doc) note(kind claim.Kind, entry uint16, i int) {
	n := &d.naming
	if at := int32(i + 1); n.known[entry] == 0 || at < n.known[entry] {
		n.known[entry] = at
	}
	switch country := lexicon.Names.Entries[entry].Country; kind {
	case claim.Agency:
		n.bodies = with(n.bodies, country)
	case claim.Actor:
		n.doers = with(n.doers, country)
	}
}

// notePlace remembers the country whose name, adjective or capital begins at token i.
func (d *Doc) notePlace(i int) {
	if m := d.place(i); m.Tokens > 0 {
		for _, s := range lexicon.Places.Readings(m) {
			d.naming.places = with(d.naming.places, lexicon.Places.Entries[s.Entry].ID)
		}
	}
}

// with returns the countries with one more, if they lack it.
func with(countries []string, country string) []string {
	if country == "" || slices.Contains(countries, country) {
		return countries
	}
	return append(countries, country)
}

// reading returns what the senses of h come to in its context.
func (d *Doc) reading(i int, h *hit, second bool) (claim.Kind, uint16) {
	senses := lexicon.Names.Readings(h.match)
	v := d.victimSenses(senses)
	if v.any && d.counted(h) {
		return 0, 0 // "33 million USDT"
	}
	if v.any && !clearActor(senses) && d.clearlyHit(h, v) {
		n, _ := d.incident(h, senses)
		return claim.Victim, n
	}
	for _, s := range senses {
		e := entryOf(s)
		switch e.Kind {
		case claim.Technique:
			if d.isTechnique(h, s, e) {
				return e.Kind, s.Entry
			}
		case claim.Actor:
			if (!v.any || second || clearActor(senses)) && d.isActor(i, h, s, e, second) {
				return e.Kind, s.Entry
			}
		}
	}
	if v.any && !second {
		return 0, 0 // a firm may be hit in another sentence
	}
	if v.any && v.known && d.wasHit(h, v) {
		n, _ := d.incident(h, senses)
		return claim.Victim, n
	}
	if d.robbed(h) && entryOf(senses[0]).Kind == claim.Agency {
		return claim.Victim, senses[0].Entry
	}
	if n, ok := d.agency(i, h, senses, second); ok {
		return claim.Agency, n
	}
	if v.any && d.wasHit(h, v) {
		n, _ := d.incident(h, senses)
		return claim.Victim, n
	}
	return 0, 0
}

// clearActor reports whether the first reading is the name of those who attack, as of a
// family of ransomware whose outbreak is an incident too.
func clearActor(senses []lexicon.Sense) bool {
	e := entryOf(senses[0])
	return e.Kind == claim.Actor && senses[0].Flags&lexicon.Ambiguous == 0 && e.Class != "laundering_service" && e.Class != "other"
}

func entryOf(s lexicon.Sense) *lexicon.Entry { return &lexicon.Names.Entries[s.Entry] }

func (d *Doc) nameMention(h *hit) {
	e := &lexicon.Names.Entries[h.entry]
	m := d.tell(h.kind, h.first, h.last)
	m.ID, m.Name = e.ID, e.Name
	if h.kind != e.Kind {
		m.ID = "new:" + e.ID // a body that was robbed, in no incident of the corpus
	}
}

// criminal reports whether the text is about theft or intrusion: it has three words of
// crime, or fewer when it is short or tells of trials.
func (d *Doc) criminal() bool {
	n := &d.naming
	return n.crime >= min(3, 1+len(d.Tokens)/200) || n.crime > 0 && n.crime+n.trials >= 4
}

// about returns the cues of the sentence of h.
func (d *Doc) about(h *hit) fact { return d.naming.facts[h.sentence] }

// hitAt returns the hit that begins at token i, or nil; near is the index of one before it.
func (d *Doc) hitAt(i, near int) *hit {
	hits := d.naming.hits
	for k := near; k < len(hits) && hits[k].first <= i; k++ {
		if hits[k].first == i {
			return &hits[k]
		}
	}
	return nil
}

// capital reports whether token i is a word written with a capital, on the line of its
// neighbour.
func (d *Doc) capital(i int) bool {
	return i >= 0 && i < len(d.Tokens) && d.Tokens[i].Case != text.Lower
}

// titled reports whether a word with a capital that the lexicon does not know, as of a
// person's name, stands next to h in its sentence.
func (d *Doc) titled(h *hit) bool {
	if d.titledAfter(h) {
		return true
	}
	i := h.first - 1
	return i > int(d.Sentences[h.sentence].First) && d.at(i).Kind == text.Word && d.at(i).Case == text.Title && d.at(h.first).Space && d.cue(i) == 0
}

// titledAfter reports whether such a word follows h, and no office: "Kucoin Global CEO".
func (d *Doc) titledAfter(h *hit) bool {
	i := h.last
	return i < int(d.Sentences[h.sentence].Last) && d.capital(i) && d.at(i).Case == text.Title && d.at(i).Space && d.cue(i) == 0 && d.role(i+1)&acronym == 0
}

// possessed returns the token after the possessive 's at token i, or i when there is none.
func (d *Doc) possessed(i int) int {
	if d.is(i, '\'') || d.is(i, '’') {
		if d.wordIs(i+1, "s") && d.glued(i+1) {
			return i + 2
		}
		return i + 1
	}
	return i
}
