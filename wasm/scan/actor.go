package scan

import (
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// isActor reports whether h names who did it.
func (d *Doc) isActor(i int, h *hit, s lexicon.Sense, e *lexicon.Entry, second bool) bool {
	if e.Class == "state" && e.Parent == "" {
		return d.isState(i, h, s, e, second)
	}
	if h.match.Shouted && s.Flags&lexicon.Ambiguous != 0 {
		return d.naming.known[s.Entry] != 0
	}
	if s.Flags&lexicon.Ambiguous == 0 {
		return true
	}
	if d.gang(h) {
		return true
	}
	if d.titled(h) || d.cue(h.last)&product != 0 {
		return false
	}
	if d.naming.known[s.Entry] != 0 || d.criminal() && d.steals(h) {
		return true
	}
	if second && d.besideActor(i) {
		return true
	}
	prefix := strings.HasPrefix(e.Name, lexicon.Names.Written(h.match)) && len(e.Name) > h.match.End-int(d.Tokens[h.first].Start)
	return d.criminal() && (prefix || h.match.Tokens > 1)
}

// besideActor reports whether hit i stands in a list with another actor.
func (d *Doc) besideActor(i int) bool {
	hits := d.naming.hits
	if i > 0 && hits[i-1].kind == claim.Actor && hits[i].first-hits[i-1].last <= 2 && d.listsOn(hits[i-1].last, hits[i].first) {
		return true
	}
	return i+1 < len(hits) && hits[i+1].kind == claim.Actor && hits[i+1].first-hits[i].last <= 2 && d.listsOn(hits[i].last, hits[i+1].first)
}

// gang reports whether the words next to h say that it is a gang, a strain or a service.
func (d *Doc) gang(h *hit) bool {
	return d.cue(h.last)&gangWord != 0 && d.at(h.last).Case == text.Lower || h.first > 0 && d.cue(h.first-1)&gangWord != 0 && !d.at(h.first).Break
}

// isState reports whether a state is named as the doer: its hackers, or itself where the
// sentence is about what was stolen. "North Korean leader" is not, and neither is
// "North Korean hacking group Lazarus", which names the group.
func (d *Doc) isState(i int, h *hit, s lexicon.Sense, e *lexicon.Entry, second bool) bool {
	switch d.placeClass(h) {
	case "adjective":
		return d.stateHackers(i, h, e)
	case "capital":
		return d.accused(s, e, second) && d.stateCapital(h)
	case "":
		return s.Flags&lexicon.Ambiguous == 0
	}
	return (d.doing(h) || d.accused(s, e, second)) && d.stateItself(i, h)
}

// accused reports whether the text names the state, or a group of it, as the doer elsewhere.
func (d *Doc) accused(s lexicon.Sense, e *lexicon.Entry, second bool) bool {
	if d.naming.known[s.Entry] != 0 {
		return true
	}
	if !second {
		return false
	}
	return slices.Contains(d.naming.doers, e.Country) || d.criminal() && e.ID == thiefState && d.hasGroups(s.Entry)
}

// thiefState is the one state whose hackers steal for it, so that it is meant in a text about
// thefts even where nobody is said to have hacked.
const thiefState = "dprk"

// hasGroups reports whether the corpus files groups or thefts under the entry.
func (d *Doc) hasGroups(entry uint16) bool {
	g := &d.naming.groups[entry]
	if *g == groupsUnknown {
		*g = noGroups
		id := lexicon.Names.Entries[entry].ID
		for i := range lexicon.Names.Entries {
			if lexicon.Names.Entries[i].Parent == id {
				*g = someGroups
				break
			}
		}
	}
	return *g == someGroups
}

// doing reports whether h is the subject of a theft, or hackers and blame stand next to it:
// "North Korea stole", "tied to North Korea", "hackers from Iran", "Russia-linked".
func (d *Doc) doing(h *hit) bool {
	j := d.possessed(h.last)
	if d.cue(j)&(crime|crew) != 0 && j < int(d.Sentences[h.sentence].Last) || d.isDash(j) {
		return true
	}
	for n := 0; n < 3 && (d.cue(j)&auxiliary != 0 || d.cue(j)&speech != 0); n, j = n+1, j+1 {
		if d.cue(j+1)&crime != 0 && d.cue(j+1)&crew == 0 {
			return true
		}
	}
	i := h.first - 1
	switch {
	case d.wordIs(i, "by"):
		return d.cue(i-1)&(crime|harm) != 0 || d.wordIs(i-1, "committed")
	case d.wordIs(i, "to"), d.wordIs(i, "on"), d.wordIs(i, "for"), d.wordIs(i, "behind"):
		return d.before(i, 3, blame, h.sentence)
	case d.wordIs(i, "from"):
		return d.cue(i-1)&crew != 0 && d.cue(i-1)&crime == 0 || d.wordIs(i-1, "hackers")
	}
	return false
}

// steals reports whether the words beside h say that it stole, or that it is blamed for a
// theft: "Conti stole", "stolen by Conti", "blamed Conti for", "hackers working for Conti".
// A place may do so too, and is then itself meant.
func (d *Doc) steals(h *hit) bool {
	if d.isPlace(h.first) {
		return false
	}
	j := h.last
	for n := 0; n < 2 && d.cue(j)&auxiliary != 0; n++ {
		j++
	}
	if d.cue(j)&theft != 0 || d.getsAway(j) || j > h.last && (d.wordIs(j, "behind") || d.wordIs(j, "responsible")) {
		return true
	}
	i := h.first - 1
	switch {
	case d.isDash(h.last):
		return d.wordIs(h.last+1, "linked")
	case d.wordIs(i, "by"):
		return d.cue(i-1)&theft != 0 || d.cue(i-1)&speech == 0 && d.before(i, 3, crime, h.sentence)
	case d.wordIs(i, "to"):
		return d.before(i, 3, blame, h.sentence) || d.wordIs(i-1, "went") || d.before(i, 6, harm, h.sentence)
	case d.wordIs(i, "on"), d.wordIs(i, "for"):
		return d.before(i, 3, blame, h.sentence)
	case d.wordIs(i, "of"):
		return d.wordIs(i-1, "work") || d.wordIs(i-1, "haul")
	}
	return d.cue(i)&accuses != 0
}

// getsAway reports whether the words from token j on say that somebody got away with a sum:
// "made off", "took $5 million".
func (d *Doc) getsAway(j int) bool {
	switch next := d.at(j + 1); {
	case d.wordIs(j, "made"):
		return d.wordIs(j+1, "off")
	case d.wordIs(j, "got"), d.wordIs(j, "walked"):
		return d.wordIs(j+1, "away")
	case d.wordIs(j, "took"), d.wordIs(j, "earned"):
		return next.Kind == text.Number || d.is(j+1, '$')
	}
	return false
}

// before reports whether one of the most words before token i gives the cue.
func (d *Doc) before(i, most int, c cue, sentence int) bool {
	return d.cueBefore(i, most, c, d.Sentences[sentence])
}

func (d *Doc) cueBefore(i, most int, c cue, s text.Sentence) bool {
	for n := 0; n < most && i-1 >= int(s.First); n++ {
		i--
		if d.cue(i)&c != 0 {
			return true
		}
	}
	return false
}

func (d *Doc) placeClass(h *hit) string {
	if d.place(h.first).Tokens != h.last-h.first {
		return ""
	}
	return d.placeClassAt(h.first)
}

// placeClassAt returns what the place that begins at token i is of a state; "" for none.
func (d *Doc) placeClassAt(i int) string {
	m := d.place(i)
	if m.Tokens == 0 {
		return ""
	}
	return lexicon.Places.Entries[lexicon.Places.Readings(m)[0].Entry].Class
}

// stateHackers reports whether the adjective h, of the state e, qualifies hackers who are not
// named. Criminals of a country are its own only where the state itself steals.
func (d *Doc) stateHackers(i int, h *hit, e *lexicon.Entry) bool {
	end := int(d.Sentences[h.sentence].Last)
	if d.hyphened(h.last) && (d.wordIs(h.last+1, "speaking") || d.wordIs(h.last+1, "language")) {
		return false
	}
	if h.last >= end || d.at(h.last).Kind == text.Symbol && !d.isDash(h.last) {
		return d.criminal()
	}
	for j, words := h.last, 0; j < end && words < 5; j++ {
		switch t := d.at(j); {
		case d.cue(j)&politics != 0:
			return false
		case d.cue(j)&(crew|crime) != 0:
			if e.ID != thiefState && (d.wordIs(j, "gang") || d.wordIs(j, "criminals") || d.wordIs(j, "cybercriminals") || d.wordIs(j, "crew") || d.wordIs(j, "thieves")) {
				return false
			}
			return !d.namesGroup(i, d.afterCrew(j))
		case d.isDash(j) || d.is(j, '/'):
		case t.Kind != text.Word || d.role(j)&stop != 0:
			return false
		default:
			words++
		}
	}
	return false
}

// afterCrew returns the token after a run of words for hackers that begins at token j.
func (d *Doc) afterCrew(j int) int {
	for d.cue(j)&(crew|crime|trade) != 0 || d.isDash(j) || d.is(j, '“') || d.is(j, '"') || d.is(j, ',') && d.capital(j+1) || d.wordIs(j, "sponsored") || d.wordIs(j, "backed") || d.wordIs(j, "affiliated") || d.wordIs(j, "linked") {
		j++
	}
	return j
}

// namesGroup reports whether an actor's name begins at token j.
func (d *Doc) namesGroup(i, j int) bool {
	h := d.hitAt(j, i)
	if h == nil {
		return false
	}
	e := entryOf(lexicon.Names.Readings(h.match)[0])
	return e.Kind == claim.Actor && !(e.Class == "state" && e.Parent == "")
}

// stateItself reports whether the state's name h stands for its hackers.
func (d *Doc) stateItself(i int, h *hit) bool {
	f := d.about(h)
	j := d.possessed(h.last)
	switch {
	case d.wordIs(h.first-1, "in") || d.wordIs(h.first-1, "against") && !d.wordIs(h.first-2, "evidence"):
		return false
	case d.wordIs(h.first-1, "on") && d.wordIs(h.first-2, "sanctions"):
		return false
	case d.namesSoon(i, j) || d.denies(j):
		return false
	case d.cue(j)&politics != 0 && j > h.last:
		return false
	case d.cue(j-1) == 0 && d.isDash(j): // North Korea-linked
		return true
	}
	if f.cues&crime != 0 || f.money && d.doing(h) {
		return true
	}
	return d.criminal() && (f.money || f.cues&politics == 0)
}

// namesSoon reports whether, from token j on, words such as "-linked" or "notorious" lead
// to the name of a group.
func (d *Doc) namesSoon(i, j int) bool {
	for n := 0; n < 5; n++ {
		if d.namesGroup(i, j) {
			return j > 0
		}
		t := d.at(j)
		if t.Kind == text.Symbol && !d.isDash(j) || d.role(j)&stop != 0 || t.Kind == 0 {
			return false
		}
		j++
	}
	return false
}

// denies reports whether a denial follows token j.
func (d *Doc) denies(j int) bool {
	for k := j; k < j+3; k++ {
		if d.wordIs(k, "denies") || d.wordIs(k, "denied") || d.wordIs(k, "denying") {
			return true
		}
	}
	return false
}

// stateCapital reports whether the capital h stands for the state's hackers.
func (d *Doc) stateCapital(h *hit) bool {
	f := d.about(h)
	if d.wordIs(h.first-1, "in") || d.denies(h.last) || d.wordIs(h.first-1, "and") && d.isPlace(h.first-2) || d.wordIs(h.last, "and") && d.isPlace(h.last+1) {
		return false
	}
	return f.cues&crime != 0 || f.money && d.criminal()
}

// isPlace reports whether a state's name or capital begins at token i.
func (d *Doc) isPlace(i int) bool { return d.place(i).Tokens > 0 }

// place returns the state's name, adjective or capital that begins at token i.
func (d *Doc) place(i int) lexicon.Match {
	if i < 0 || i >= len(d.Tokens) || d.marks[i]&(isCapital|beginsPlace) == isCapital {
		return lexicon.Match{}
	}
	return lexicon.Places.Match(d.Text, d.Tokens, i)
}
