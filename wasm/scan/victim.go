package scan

import (
	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// victim returns the incident that h means, if it names somebody who was hit: a firm in
// another part is no victim.
func (d *Doc) victim(h *hit, senses []lexicon.Sense, second bool) (uint16, bool) {
	sure, named, operator, any := false, false, true, false
	for _, s := range senses {
		if entryOf(s).Kind != claim.Victim {
			continue
		}
		any = true
		sure = sure || s.Flags&lexicon.Ambiguous == 0
		operator = operator && s.Flags&lexicon.Operator != 0
		named = named || d.naming.known[s.Entry] != 0
	}
	if !any || !d.wasHit(h, sure, operator, named, second) {
		return 0, false
	}
	return d.incident(h, senses)
}

// wasHit reports whether the words around h make it a victim. A sure form needs a
// sentence about a theft; an ambiguous one needs to be its object; the firm behind a
// victim needs the victim named.
func (d *Doc) wasHit(h *hit, sure, operator, named, second bool) bool {
	f := d.about(h)
	switch {
	case operator:
		return second && named && !d.titled(h)
	case h.match.Shouted && !sure:
		return named && second
	case h.last-h.first == 1 && d.titled(h) && !d.struck(h):
		return false
	case d.struck(h) || d.listed(h) && d.criminal():
		return true
	case named && second:
		return sure || !d.common(h)
	case !sure:
		return false
	}
	return f.cues&(crime|harm) != 0 || second && f.money && d.criminal()
}

// common reports whether h may be an ordinary word: one word that begins its sentence.
func (d *Doc) common(h *hit) bool {
	return h.last-h.first == 1 && (h.first == int(d.Sentences[h.sentence].First) || d.at(h.last).Kind == text.Word && d.at(h.last).Case == text.Lower && d.cue(h.last) == 0 && d.role(h.last)&stop == 0)
}

// struck reports whether a word of theft or harm governs h: "the Bybit hack", "Bybit lost",
// "stolen from Bybit".
func (d *Doc) struck(h *hit) bool {
	s := d.Sentences[h.sentence]
	j := d.possessed(h.last)
	for n := 0; n < 3 && j < int(s.Last) && (d.cue(j)&(auxiliary|service) != 0); n++ {
		j++
	}
	if j < int(s.Last) && d.cue(j)&(crime|harm) != 0 && d.at(j).Kind == text.Word {
		return true
	}
	i := h.first - 1
	if d.wordIs(i, "the") || d.role(i)&article != 0 {
		i--
	}
	if !d.wordIs(i, "of") && !d.wordIs(i, "on") && !d.wordIs(i, "from") && !d.wordIs(i, "at") && !d.wordIs(i, "against") {
		return d.cue(i)&crime != 0 && i >= int(s.First) && (d.wordIs(i, "hacked") || d.wordIs(i, "exploited") || d.wordIs(i, "drained") || d.wordIs(i, "draining") || d.wordIs(i, "emptied") || d.wordIs(i, "robbed"))
	}
	for n := 0; n < 4 && i-1 >= int(s.First); n++ {
		i--
		if d.cue(i)&(crime|harm) != 0 {
			return true
		}
		if d.at(i).Kind == text.Symbol && !d.is(i, '$') && !d.is(i, '’') {
			return false
		}
	}
	return false
}

// listed reports whether h heads a row or an item of a list of thefts: "1. Coincheck,
// 2018: £380m", "| Bybit | 2025-02-21 | $1.4bn".
func (d *Doc) listed(h *hit) bool {
	s := d.Sentences[h.sentence]
	if !d.about(h).money || !d.is(h.last, ':') && !d.is(h.last, '(') && !d.is(h.last, ',') && !d.is(h.last, '|') {
		return false
	}
	for i := int(s.First); i < h.first; i++ {
		if t := d.at(i); t.Kind == text.Word {
			return false
		}
	}
	return s.Block || d.is(h.first-1, '.')
}

// incident returns which of the incidents that h can mean its text bears out: the one
// that the sentence dates, else one shortly before the publication, else the one that the
// text means elsewhere, else the largest not after it.
func (d *Doc) incident(h *hit, senses []lexicon.Sense) (uint16, bool) {
	years, months := d.datesOf(h.sentence)
	best, most := -1, -1000
	for i, s := range senses {
		e := entryOf(s)
		if e.Kind != claim.Victim {
			continue
		}
		score := -i
		if d.Published != 0 && e.From > d.Published {
			score -= 500
		}
		if d.naming.known[s.Entry] != 0 {
			score += 40
		}
		if d.Published != 0 && e.From <= d.Published && d.Published.Serial()-e.From.Serial() <= 45 {
			score += 60
		}
		if dated(years, e) {
			score += 100
			if months&(1<<e.From.Month()) != 0 {
				score += 50
			}
		} else if years != 0 && e.From.Year() != 0 {
			score -= 30
		}
		if s.Flags&lexicon.Operator != 0 && d.naming.known[s.Entry] == 0 {
			score -= 200
		}
		if score > most {
			best, most = i, score
		}
	}
	if best < 0 {
		return 0, false
	}
	return senses[best].Entry, true
}

// dated reports whether one of the years, a bit each from 2000 on, is one of e's.
func dated(years uint64, e *lexicon.Entry) bool {
	for y := e.From.Year(); y <= e.To.Year() && y < 2060; y++ {
		if y >= 2000 && years&(1<<(y-2000)) != 0 {
			return true
		}
	}
	return false
}

// datesOf returns the years, a bit each from 2000 on, and months, a bit each from 1 on,
// of the dates in a sentence.
func (d *Doc) datesOf(sentence int) (years uint64, months uint16) {
	start, end := d.Sentences[sentence].Span(d.Tokens)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Start >= end {
			break
		}
		if m.Start < start || m.Kind != claim.Date || m.Period.From == 0 {
			continue
		}
		if y := m.Period.From.Year(); y >= 2000 && y < 2060 && y == m.Period.To.Year() {
			years |= 1 << (y - 2000)
		}
		if m.Period.From.Month() == m.Period.To.Month() {
			months |= 1 << m.Period.From.Month()
		}
	}
	return years, months
}
