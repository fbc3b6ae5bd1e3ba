package scan

import (
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// A voice tells how clearly a name is said to speak.
type voice int

const (
	silent voice = iota
	heard        // "by Elliptic", "(FBI)", "Elliptic:"
	loud         // "Elliptic said", "according to Elliptic"
)

// agency returns the body that h names, if the context makes it one that speaks or acts.
func (d *Doc) agency(i int, h *hit, senses []lexicon.Sense, second bool) (uint16, bool) {
	best, ok := d.whichAgency(h, senses, second)
	if !ok || !d.speaksUp(i, h, senses[best], second) {
		return 0, false
	}
	return senses[best].Entry, true
}

// whichAgency returns the sense of h that fits the text: one that is named for sure, one
// of the country that stands before it, one of a country that the text names.
// A form that several bodies share waits for the second reading.
func (d *Doc) whichAgency(h *hit, senses []lexicon.Sense, second bool) (best int, ok bool) {
	most := -1
	if !second && len(senses) > 1 && senses[0].Flags&(lexicon.Ambiguous|lexicon.Described) == lexicon.Ambiguous {
		return 0, false
	}
	for i, s := range senses {
		e := entryOf(s)
		if e.Kind != claim.Agency {
			continue
		}
		score := 0
		if d.naming.known[s.Entry] != 0 {
			score += 50
		}
		if e.Country != "" && d.ownedBy(h, e.Country) {
			score += 100
		}
		if s.Flags&lexicon.Ambiguous == 0 {
			score += 30
		}
		if strings.HasPrefix(e.Name, "Government") {
			score += 5 // of "Washington" the government is meant before its offices
		}
		if len(senses) > 1 && e.Country != "" && slices.Contains(d.naming.places, e.Country) {
			score += 10
		}
		if score > most {
			best, most, ok = i, score, true
		}
	}
	return best, ok
}

// ownedBy reports whether a word for the country stands before h: "Japan's", "Japanese",
// or after it: "of Japan".
func (d *Doc) ownedBy(h *hit, country string) bool {
	for back := 1; back <= 6; back++ {
		i := h.first - back
		if i < 0 {
			break
		}
		m := d.place(i)
		if m.Tokens == 0 {
			continue
		}
		if j := d.possessed(i + m.Tokens); j == h.first && d.placeIs(m, country) {
			return true
		}
	}
	if d.wordIs(h.last, "of") || d.wordIs(h.last, "in") {
		m := d.place(h.last + 1)
		return m.Tokens > 0 && d.placeIs(m, country)
	}
	return false
}

func (d *Doc) placeIs(m lexicon.Match, country string) bool {
	for _, s := range lexicon.Places.Readings(m) {
		if lexicon.Places.Entries[s.Entry].ID == country {
			return true
		}
	}
	return false
}

// speaksUp reports whether h, read as sense s, is a body that says, finds or acts here.
func (d *Doc) speaksUp(i int, h *hit, s lexicon.Sense, second bool) bool {
	e := entryOf(s)
	known := d.naming.known[s.Entry] != 0
	if s.Flags&lexicon.Described != 0 {
		return true
	}
	if d.dateline(h) || d.cue(h.last)&product != 0 && d.at(h.last).Space && d.sameLine(h.last) {
		return false
	}
	if d.wire(h) || d.qualifies(h) || e.Class == "news" && d.publishes(h) {
		return false
	}
	ambiguous := s.Flags&lexicon.Ambiguous != 0 || h.match.Shouted
	if e.Class == "intergovernmental" && d.modifies(h) {
		return false
	}
	switch e.Class {
	case "news":
		return d.voiceOf(i, h) == loud && (!d.wordIs(h.first-1, "by") || d.wordIs(h.first-2, "report")) || d.cited(h) || d.reportedTo(h)
	case "court":
		return d.voiceOf(i, h) == loud
	case "other":
		if !strings.HasPrefix(e.Name, "Government") && !strings.HasPrefix(e.Name, "White House") {
			return d.voiceOf(i, h) == loud && d.cue(h.first-1)&trade == 0 || d.acts(h)
		}
		if ambiguous {
			return d.governs(i, h)
		}
		return true
	}
	if !ambiguous {
		return official(e.Class) || !d.brand(h) || d.voiceOf(i, h) == loud
	}
	if h.match.Tokens > 1 && !h.match.Shouted && known {
		return true
	}
	if h.match.Shouted && d.at(h.first).Break && d.is(h.last, ',') {
		return false // UNITED NATIONS, Aug 6
	}
	if official(e.Class) && h.match.Tokens > 1 && !h.match.Shouted && !d.titledBefore(h) && d.ofCountry(e) && d.at(h.last-1).Case != text.Lower {
		return true
	}
	v := d.voiceOf(i, h)
	if d.at(h.first).Case == text.Upper {
		return v != silent || known && second
	}
	return v == loud || v == heard && !d.common(h) || known && second && !d.common(h)
}

// publishes reports whether a line of its own names h as where the page comes from: "Source:
// ZDNet".
func (d *Doc) publishes(h *hit) bool {
	return d.is(h.first-1, ':') && d.wordIs(h.first-2, "source") && d.at(h.first-2).Break && d.at(h.last).Break
}

// qualifies reports whether h is a part of an adjective: "Palo Alto-based".
func (d *Doc) qualifies(h *hit) bool {
	return d.hyphened(h.last) && (d.wordIs(h.last+1, "based") || d.wordIs(h.last+1, "backed") || d.wordIs(h.last+1, "owned") || d.wordIs(h.last+1, "led"))
}

// brand reports whether the firm h is named in what it made, or as the owner of the page:
// "Chainalysis Reactor", "Hackers Struck - Chainalysis". A report speaks for it.
func (d *Doc) brand(h *hit) bool {
	if h.first < titleTokens && d.at(h.last).Break && (d.isDash(h.first-1) || d.is(h.first-1, '|') || d.is(h.first-1, '—')) {
		return true
	}
	if t := d.at(h.last); t.Case != text.Title || !t.Space || t.Break || d.firmEnding(h.last) || d.office(h.last) {
		return false
	}
	for j := h.last; d.at(j).Case != text.Lower && d.sameLine(j) && j < h.last+maxTitle; j++ {
		if d.cue(j)&output != 0 {
			return false // "the Coveware Quarterly Ransomware Report"
		}
	}
	return true
}

const (
	titleTokens = 40 // among the first of a text, that may be of its title
	maxTitle    = 6  // words of the title of a report
)

// office reports whether token i begins somebody's office in a body: "CEO", "co-founder".
func (d *Doc) office(i int) bool {
	switch d.text(i) {
	case "CEO", "CTO", "CISO", "COO", "CFO", "chief", "Chief", "co", "Co", "cofounder", "Cofounder", "founder", "Founder", "head", "Head", "director", "Director", "president", "President", "vice", "Vice", "senior", "Senior",
		"spokesperson", "spokesman", "spokeswoman", "Spokesperson", "Spokesman", "Spokeswoman", "executive", "boss", "general", "managing":
		return true
	}
	return false
}

// cited reports whether h stands in a list that "Source:" opens.
func (d *Doc) cited(h *hit) bool {
	for i := h.first - 1; i > int(d.Sentences[h.sentence].First); i-- {
		if d.is(i, ':') {
			return d.wordIs(i-1, "source") || d.wordIs(i-1, "sources")
		}
	}
	return false
}

// reportedTo reports whether the words before h make it the outlet that found something out or
// was told it: "seen by", "acknowledged the hack to", "in an interview with".
func (d *Doc) reportedTo(h *hit) bool {
	i := h.first - 1
	if d.wordIs(i, "the") {
		i--
	}
	switch {
	case d.wordIs(i, "by"):
		return isFound(d.text(i-1)) || d.wordIs(i-1, "out") && isFound(d.text(i-2))
	case d.wordIs(i, "to"):
		return d.before(i, 7, speech, h.sentence) && !d.wordIs(i-1, "according")
	case d.wordIs(i, "with"):
		return d.wordIs(i-1, "interview") || d.wordIs(i-1, "spoke") || d.wordIs(i-1, "shared") || d.wordIs(i-1, "conversation")
	}
	return false
}

// isFound reports whether w is what is done to news by those who find it.
func isFound(w string) bool {
	switch w {
	case "seen", "obtained", "reviewed", "viewed", "reported", "contacted", "interviewed", "asked", "verified", "cited", "quoted", "dug", "found", "spotted", "examined", "uncovered", "reached":
		return true
	}
	return false
}

// modifies reports whether h stands before the noun that it qualifies: "UN sanctions".
func (d *Doc) modifies(h *hit) bool {
	t := d.at(h.last)
	if t.Kind != text.Word || !t.Space || t.Break || d.role(h.last)&stop != 0 {
		return false
	}
	return d.cue(h.last)&(speech|auxiliary) == 0 || d.wordIs(h.last, "sanctions") || d.wordIs(h.last, "reports")
}

// titledBefore reports whether an unknown word with a capital stands right before h:
// "Arbitrum Security Council" is not the Security Council.
func (d *Doc) titledBefore(h *hit) bool {
	i := h.first - 1
	if i < 0 || !d.capital(i) || d.at(h.first).Break || !d.at(h.first).Space || d.cue(i) != 0 || d.at(i).Break {
		return false
	}
	return !d.isPlace(i) && d.at(i-1).Kind != text.Symbol && !d.wordIs(i, "the") && !d.wordIs(i, "un")
}

// robbed reports whether something was stolen from the body h names.
func (d *Doc) robbed(h *hit) bool {
	i := h.first - 1
	for d.wordIs(i, "the") || d.is(i, '.') || d.at(i).Case == text.Upper {
		i-- // from the U.S. National Security Agency
	}
	return d.wordIs(i, "from") && d.cue(i-1)&crime != 0
}

// wire reports whether the acronym h is the wire service of the dateline.
func (d *Doc) wire(h *hit) bool {
	return h.last-h.first == 1 && d.naming.wire != 0 && d.Tokens[h.first].Hash == d.naming.wire
}

// wireService returns the hash of the acronym that the text has in its dateline: "(AFP) -".
func (d *Doc) wireService() uint32 {
	for i := range min(len(d.Tokens), 60) {
		if d.is(i, '(') && d.at(i+1).Case == text.Upper && d.is(i+2, ')') && (d.is(i+3, '-') || d.is(i+3, '—') || d.is(i+3, '–')) {
			return d.at(i + 1).Hash
		}
	}
	return 0
}

// ofCountry reports whether a name that other states use too is that of e's body: its
// state or another body of it is named, or it is a state whose press leaves that out.
func (d *Doc) ofCountry(e *lexicon.Entry) bool {
	return e.Country == "" || e.Country == "US" || e.Country == "GB" ||
		slices.Contains(d.naming.places, e.Country) || slices.Contains(d.naming.bodies, e.Country)
}

// official reports whether bodies of a class are arms of a state.
func official(class string) bool {
	switch class {
	case "intelligence", "law_enforcement", "sanctions", "regulator", "intergovernmental", "cert", "prosecutor":
		return true
	}
	return false
}

// dateline reports whether h is the wire service of a dateline or a credit: "(AFP) -",
// "(Reuters)", "© AFP".
func (d *Doc) dateline(h *hit) bool {
	if entryOf(lexicon.Names.Readings(h.match)[0]).Class != "news" && lexicon.Names.Written(h.match) != "AFP" {
		return false
	}
	if d.is(h.first-1, '©') || d.is(h.first-1, '/') {
		return true
	}
	return d.is(h.first-1, '(') && d.is(h.last, ')') && (d.is(h.last+1, '-') || d.is(h.last+1, '—') || d.is(h.last+1, '–') || d.at(h.last+1).Break)
}

// acts reports whether h is the one by whom something was done: "frozen by the issuer
// Tether", "among them Tether, which locked".
func (d *Doc) acts(h *hit) bool {
	if d.is(h.last, ',') && d.wordIs(h.last+1, "which") && d.cue(h.last+2)&speech != 0 {
		return true
	}
	s := d.Sentences[h.sentence]
	for i, n := h.first-1, 0; i > int(s.First) && n < 5; i, n = i-1, n+1 {
		if d.wordIs(i, "by") {
			return d.cue(i-1)&speech != 0 || d.wordIs(i-1, "shared") || d.wordIs(i-1, "provided")
		}
		if d.at(i).Kind == text.Symbol {
			return false
		}
	}
	return false
}

// governs reports whether the capital h stands for its government: the subject of a verb.
func (d *Doc) governs(i int, h *hit) bool {
	j := h.last
	if d.wordIs(j, "and") && d.capital(j+1) {
		j += 2
	}
	for d.cue(j)&auxiliary != 0 {
		j++
	}
	return d.cue(j)&speech != 0 && !d.at(j).Break && d.at(j).Case == text.Lower && !d.wordIs(h.first-1, "in") && !d.wordIs(h.first-1, "of")
}

// voiceOf tells whether the words around h make it speak.
func (d *Doc) voiceOf(i int, h *hit) voice {
	if d.speaksAt(i, h) {
		return loud
	}
	j := h.first - 1
	if d.wordIs(j, "the") || d.wordIs(j, "The") {
		j--
	}
	if d.Sentences[h.sentence].First > int32(j) {
		j = -1
	}
	switch {
	case d.wordIs(j, "to") && d.wordIs(j-1, "according"), d.cue(j)&speech != 0 && d.cue(j)&accusal == 0 && !d.wordIs(j, "to"),
		d.wordIs(j, "of") && d.cue(j-1)&speech != 0 && d.wordIs(j-2, "the"),      // "by the count of"
		d.cue(j)&trade != 0 && d.at(j).Case == text.Lower && d.at(h.first).Space, // "forensics firm Elliptic"
		d.cue(h.last)&output != 0 && d.sameLine(h.last):
		return loud
	case d.wordIs(j, "by") || d.wordIs(j, "per") || d.wordIs(j, "told") || d.wordIs(j, "with") || d.wordIs(j, "from"):
		return heard
	case d.is(h.last, ':') || d.possessed(h.last) > h.last || d.is(h.first-1, '(') && d.is(h.last, ')'):
		return heard
	case d.besideAgency(i, h):
		return heard
	}
	return silent
}

// besideAgency reports whether h stands in a list with another body.
func (d *Doc) besideAgency(i int, h *hit) bool {
	hits := d.naming.hits
	near := func(k int) bool {
		return k >= 0 && k < len(hits) && k != i && hits[k].kind == claim.Agency
	}
	if near(i-1) && h.first-hits[i-1].last <= 3 && d.listsOn(hits[i-1].last, h.first) {
		return true
	}
	return near(i+1) && hits[i+1].first-h.last <= 3 && d.listsOn(h.last, hits[i+1].first)
}

// listsOn reports whether the tokens from i to j only join two names.
func (d *Doc) listsOn(i, j int) bool {
	for ; i < j; i++ {
		if !d.is(i, ',') && !d.is(i, '(') && !d.is(i, '/') && !d.wordIs(i, "and") && !d.wordIs(i, "the") {
			return false
		}
	}
	return true
}

// speaksAt reports whether a verb of speech follows h, behind a bracket, an apposition,
// other speakers or an auxiliary.
func (d *Doc) speaksAt(i int, h *hit) bool {
	end := int(d.Sentences[h.sentence].Last)
	j := d.possessed(h.last)
	if j < end && d.is(j, '(') {
		j = d.closing(j, end)
	}
	for n := 0; n < 3 && j < end && (d.wordIs(j, "and") || d.is(j, ',')); n++ {
		k := j + 1
		if d.wordIs(k, "and") {
			k++
		}
		if d.wordIs(k, "the") {
			k++
		}
		if o := d.hitAt(k, i); o != nil {
			j = o.last
			continue
		}
		if d.is(j, ',') {
			j = d.apposition(j, end)
		}
		break
	}
	j = d.pastDashes(j, end)
	for j < end && (d.cue(j)&auxiliary != 0 || strings.HasSuffix(d.text(j), "ly")) && d.cue(j)&speech == 0 {
		j++
	}
	if d.wordIs(j, "able") && d.wordIs(j+1, "to") {
		j += 2
	}
	return j < end && d.cue(j)&speech != 0 && d.at(j).Kind == text.Word
}

// pastDashes returns the token after the aside between dashes that begins at token j:
// "— the American regulator —"; j when there is none.
func (d *Doc) pastDashes(j, end int) int {
	if !d.isLongDash(j) {
		return j
	}
	for k := j + 1; k < end && k < j+maxApposition; k++ {
		if d.isLongDash(k) {
			return k + 1
		}
	}
	return j
}

// isLongDash reports whether token i is a dash that opens or closes an aside.
func (d *Doc) isLongDash(i int) bool {
	return d.is(i, '—') || d.is(i, '–') && d.at(i).Space
}

// closing returns the token after the bracket that opens at token j.
func (d *Doc) closing(j, end int) int {
	for k := j + 1; k < end && k < j+8; k++ {
		if d.is(k, ')') {
			return k + 1
		}
	}
	return j
}

// maxApposition is how many tokens an apposition may have.
const maxApposition = 22

// apposition returns the token after the apposition that the comma at token j opens:
// ", an analytics company,".
func (d *Doc) apposition(j, end int) int {
	if d.role(j+1)&article == 0 && !d.wordIs(j+1, "the") && !d.wordIs(j+1, "which") && !d.wordIs(j+1, "who") {
		return j
	}
	for k := j + 2; k < end && k < j+maxApposition; k++ {
		if d.is(k, ',') {
			return k + 1
		}
	}
	return j
}
