package scan

import (
	"strings"

	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// victimSenses sums up the incidents that a form can mean.
type victimSenses struct {
	any      bool
	sure     bool // the form is nobody else's name
	operator bool // it only names the firm behind a victim
	known    bool // the text names one of the victims elsewhere
	recent   bool // one of them was hit shortly before the publication
}

func (d *Doc) victimSenses(senses []lexicon.Sense) (v victimSenses) {
	v.operator = true
	for _, s := range senses {
		e := entryOf(s)
		if e.Kind != claim.Victim {
			continue
		}
		v.any = true
		v.sure = v.sure || s.Flags&lexicon.Ambiguous == 0
		v.operator = v.operator && s.Flags&lexicon.Operator != 0
		v.known = v.known || d.naming.known[s.Entry] != 0
		v.recent = v.recent || d.recent(e)
	}
	return v
}

// counted reports whether h is the unit of an amount, or the amount itself.
func (d *Doc) counted(h *hit) bool {
	start := int(d.Tokens[h.first].Start)
	values := d.valuesOf(h.sentence)
	for i := range values {
		if m := &values[i]; m.End > start {
			return m.Kind == claim.Money && (m.Start < start || m.Start == start && int(d.Tokens[h.last-1].End) <= m.End)
		}
	}
	return false
}

// recent reports whether the incident happened in the weeks before the publication.
func (d *Doc) recent(e *lexicon.Entry) bool {
	return d.Published != 0 && e.From <= d.Published && d.Published.Serial()-e.From.Serial() <= 45
}

// clearlyHit reports whether h is said to be hit where it stands.
func (d *Doc) clearlyHit(h *hit, v victimSenses) bool {
	if v.operator || h.match.Shouted || d.named(h) && !d.struck(h) {
		return false
	}
	if v.recent && d.criminal() && (v.sure || d.recurs(h.first) && !d.common(h)) {
		return true
	}
	return d.struck(h) || d.criminal() && (d.inVictimColumn(h.first, h.sentence) || d.listed(h) || d.toldRobbed(h.first, h.last, d.Sentences[h.sentence]))
}

// wasHit reports whether the words around h make it a victim. A sure form needs a
// sentence about a theft; an ambiguous one, and the firm behind a victim, need the victim
// named elsewhere.
func (d *Doc) wasHit(h *hit, v victimSenses) bool {
	f := d.about(h)
	switch {
	case d.qualifies(h), f.money && d.isCoin(h) && d.holds(h):
		return false
	case v.operator || h.match.Shouted && !v.sure:
		return v.known && !d.named(h)
	case d.named(h):
		return false
	case v.known:
		return v.sure || !d.common(h) || v.recent && d.recurs(h.first)
	case d.venue(h):
		return false
	case !v.sure:
		return d.criminal() && !d.common(h) && d.priced(h) && (d.beside(h) || d.datedLike(h))
	}
	return f.cues&(crime|harm) != 0 || d.criminal() && (d.priced(h) || d.beside(h))
}

// isCoin reports whether h is also the name of a coin.
func (d *Doc) isCoin(h *hit) bool {
	_, n, _ := lexicon.UnitAt(d.Text, d.Tokens, h.first)
	return n >= h.last-h.first
}

// holds reports whether h is one of the coins that an amount before it is made of: "$2.7
// million in Tether (USDT), USDC, and Ankr".
func (d *Doc) holds(h *hit) bool {
	i := h.first - 1
	for n := 0; n < 12; n, i = n+1, i-1 {
		if d.wordIs(i, "in") || d.wordIs(i, "of") {
			return d.skipAmount(i-1, h.sentence) != i-1 || d.wordIs(i-1, "worth")
		}
		if !d.is(i, ',') && !d.is(i, '(') && !d.is(i, ')') && !d.wordIs(i, "and") && !d.capital(i) {
			return false
		}
	}
	return false
}

// beside reports whether the sentence of h names an actor or another victim.
func (d *Doc) beside(h *hit) bool {
	hits := d.naming.hits
	for i := h.index - 1; i >= 0 && hits[i].sentence == h.sentence; i-- {
		if hits[i].kind == claim.Victim || hits[i].kind == claim.Actor {
			return true
		}
	}
	for i := h.index + 1; i < len(hits) && hits[i].sentence == h.sentence; i++ {
		if hits[i].kind == claim.Victim || hits[i].kind == claim.Actor {
			return true
		}
	}
	return false
}

// datedLike reports whether a date of the sentence of h has the month of an incident that
// it can mean.
func (d *Doc) datedLike(h *hit) bool {
	years, months := d.datesOf(h.sentence)
	for _, s := range lexicon.Names.Readings(h.match) {
		if e := entryOf(s); e.Kind == claim.Victim && dated(years, e) && months&(1<<e.From.Month()) != 0 {
			return true
		}
	}
	return false
}

// named reports whether h is part of a longer name: "Crypto.com Capital".
func (d *Doc) named(h *hit) bool {
	return h.last-h.first == 1 && d.titled(h) || d.titledAfter(h) || d.capital(h.last) && d.cue(h.last)&body != 0 && d.sameLine(h.last)
}

// venue reports whether h is where something passed through, or who gave or led.
func (d *Doc) venue(h *hit) bool {
	for i, n := h.first-1, 0; i >= int(d.Sentences[h.sentence].First) && n < 5; i, n = i-1, n+1 {
		if d.wordIs(i, "through") || d.wordIs(i, "via") || d.wordIs(i, "by") || d.wordIs(i, "into") || d.wordIs(i, "exchange") && (n > 0 || d.wordIs(i-1, "rival")) {
			return true
		}
		if d.at(i).Kind == text.Symbol {
			return false
		}
	}
	return false
}

// priced reports whether an amount stands beside h with nothing but small words between.
func (d *Doc) priced(h *hit) bool {
	start, end := int(d.Tokens[h.first].Start), int(d.Tokens[h.last-1].End)
	values := d.valuesOf(h.sentence)
	for i := range values {
		m := &values[i]
		if m.Kind != claim.Money {
			continue
		}
		if m.Start >= end {
			return m.Start-end <= 50 && !strings.ContainsAny(d.Text[end:m.Start], ";\n")
		}
		if start >= m.End && start-m.End <= 40 && !strings.ContainsAny(d.Text[m.End:start], ";:.\n") {
			return true
		}
	}
	return false
}

// common reports whether h may be an ordinary word: one word with a capital that begins
// its sentence, or stands before a common noun.
func (d *Doc) common(h *hit) bool {
	if h.last-h.first != 1 || d.at(h.first).Case != text.Title {
		return false
	}
	next := d.at(h.last)
	plain := next.Kind == text.Word && next.Case == text.Lower && d.cue(h.last) == 0 && d.role(h.last)&stop == 0
	return h.first == int(d.Sentences[h.sentence].First) && next.Kind == text.Word && d.cue(h.last)&(crime|harm|speech|auxiliary) == 0 || plain
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
	if d.undergoes(j, int(s.Last)) || d.tellsOfThieves(j, int(s.Last)) {
		return true
	}
	i := h.first - 1
	if d.wordIs(i, "the") || d.role(i)&article != 0 {
		i--
	}
	if !d.wordIs(i, "of") && !d.wordIs(i, "on") && !d.wordIs(i, "from") && !d.wordIs(i, "at") && !d.wordIs(i, "against") {
		return d.cue(i)&crime != 0 && i >= int(s.First) && (d.wordIs(i, "hacked") || d.wordIs(i, "exploited") || d.wordIs(i, "drained") || d.wordIs(i, "draining") || d.wordIs(i, "emptied") || d.wordIs(i, "robbed"))
	}
	place := d.wordIs(i, "on") || d.wordIs(i, "at")
	for n := 0; n < 4 && i-1 >= int(s.First); n++ {
		i = d.skipAmount(i-1, h.sentence)
		if d.cue(i)&(crime|harm) != 0 {
			return !(place && (d.wordIs(i, "losses") || d.wordIs(i, "lost") || d.wordIs(i, "paused") || d.wordIs(i, "halted") || d.wordIs(i, "suspended")))
		}
		if d.at(i).Kind == text.Symbol && !d.is(i, '’') && !d.is(i, '$') {
			return false
		}
	}
	return false
}

// skipAmount returns token i, or the token before the first of the amount that it ends, so
// that no style of writing money is longer than another.
func (d *Doc) skipAmount(i, sentence int) int {
	values := d.valuesOf(sentence)
	for k := range values {
		if m := &values[k]; m.Kind == claim.Money && m.End == int(d.at(i).End) {
			for i > int(d.Sentences[sentence].First) && int(d.at(i).Start) > m.Start {
				i--
			}
			return max(i-1, int(d.Sentences[sentence].First))
		}
	}
	return i
}

// tellsOfThieves reports whether, from token j on, a name tells of thieves that took
// something, from nobody else: "said attackers had taken".
func (d *Doc) tellsOfThieves(j, end int) bool {
	if d.cue(j)&speech == 0 {
		return false
	}
	if j++; d.wordIs(j, "that") {
		j++
	}
	if d.cue(j)&crew == 0 || d.cue(j)&crime == 0 || !d.wordIs(j+1, "had") {
		return false
	}
	for ; j < end; j++ {
		if d.wordIs(j, "from") {
			return false
		}
	}
	return true
}

// undergoes reports whether, from token j on, a passive says that harm was done: "and was
// being emptied".
func (d *Doc) undergoes(j, end int) bool {
	passive := false
	for n := 0; n < 7 && j < end && d.at(j).Kind == text.Word; n, j = n+1, j+1 {
		if passive && d.cue(j)&harm != 0 {
			return true
		}
		passive = d.wordIs(j, "was") || d.wordIs(j, "were") || passive && (d.wordIs(j, "being") || d.wordIs(j, "been") || d.cue(j)&auxiliary != 0)
	}
	return false
}

// listed reports whether h heads a row or an item of a list of thefts: "1. Coincheck,
// 2018: £380m", "| Bybit | 2025-02-21 | $1.4bn".
func (d *Doc) listed(h *hit) bool {
	s := d.Sentences[h.sentence]
	if d.is(h.last, '(') && d.at(h.last+1).Kind == text.Number && d.about(h).money {
		return true
	}
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
	if years == 0 {
		if n, ok := d.spokenOf(h, senses); ok {
			return n, true
		}
	}
	if years == 0 && d.Published == 0 {
		years, months = d.naming.years, 0
	}
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

// spokenOf returns which of the incidents that h can mean the text has spoken of last before
// h, or speaks of first behind it.
func (d *Doc) spokenOf(h *hit, senses []lexicon.Sense) (entry uint16, ok bool) {
	best := int32(0)
	for _, s := range senses {
		at := d.naming.known[s.Entry]
		if at == 0 || entryOf(s).Kind != claim.Victim {
			continue
		}
		here := int32(h.first + 1)
		if best == 0 || at <= here && (at > best || best > here) || best > here && at < best {
			best, entry = at, s.Entry
		}
	}
	return entry, best != 0
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
	values := d.valuesOf(sentence)
	for i := range values {
		m := &values[i]
		if m.Kind != claim.Date || m.Period.From == 0 {
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
