package scan

import (
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

// strangers finds bodies and victims that the lexicon does not know, by their words and
// by the words around them. Their ids are "new:" and their name.
func (d *Doc) strangers() {
	next := 0 // of the hits, the first that ends after token i
	hits := d.naming.hits
	for k := range d.Sentences {
		s := d.Sentences[k]
		if c := d.naming.facts[k].cues; c&(speech|arm|body|harm|crime|accusal|confesses) == 0 && !d.naming.facts[k].money && d.naming.facts[k].cellEnd == 0 {
			continue
		}
		capitals := d.inTitleCase(s)
		for i := int(s.First); i < int(s.Last); {
			if d.Tokens[i].Case == text.Lower {
				i++
				continue
			}
			for next < len(hits) && hits[next].last <= i {
				next++
			}
			if next < len(hits) && hits[next].first <= i {
				i++
				continue
			}
			end := int(s.Last)
			if next < len(hits) {
				end = min(end, hits[next].first)
			}
			last := d.properName(i, end)
			if capitals {
				end = d.recurring(i, last)
			} else {
				end = last
			}
			if end > i {
				d.stranger(i, end, k)
			}
			i = last
		}
	}
	d.listCulprits()
	victims := d.namedAgain()
	d.speakers()
	d.robbedSpeakers(victims)
}

// inTitleCase reports whether s is a heading all of whose longer words have a capital, which
// tells no name from another word: "Police Arrest Alleged Masterminds Behind Scam".
func (d *Doc) inTitleCase(s text.Sentence) bool {
	words := 0
	for i := s.First; s.Open && i < s.Last; i++ {
		t := &d.Tokens[i]
		if t.Kind != text.Word || t.End-t.Start < 4 {
			continue
		}
		if t.Case == text.Lower {
			return false
		}
		words++
	}
	return words >= 4
}

// recurring returns the token after those words of the name from token first up to last that
// the text gives a capital inside a sentence, too.
func (d *Doc) recurring(first, last int) int {
	i := first
	for i < last && (d.at(i).Kind != text.Word || d.recurs(i)) {
		i++
	}
	return i
}

// robbedSpeakers takes the unknown bodies that the text tells were robbed for victims where
// they speak, too.
func (d *Doc) robbedSpeakers(robbed []claim.Mention) {
	for i := range d.naming.strange {
		m := &d.naming.strange[i]
		if m.Kind != claim.Agency {
			continue
		}
		for k := range robbed {
			if robbed[k].Text == m.Text {
				m.Kind, m.ID, m.Name = claim.Victim, robbed[k].ID, robbed[k].Name
			}
		}
	}
}

// properName returns the token after the run of words with capitals that begins at token
// i: "Negev Cyber Lab", "National Office of Investigation", "Vauban & Cie", "Qihoo 360".
func (d *Doc) properName(i, end int) int {
	last := i + 1
	for j := last; j < end; {
		switch t := d.at(j); {
		case t.Break:
			return last
		case d.cue(j)&(deed|hurt|suffering|accusal) != 0, t.Case == text.Upper && d.office(j):
			return last // "Halcyon Finance Exploit"
		case d.capital(j) && (t.Space || d.is(j-1, '&') || d.is(j-1, '-') || d.irish(j-2)):
			j++
			last = j
		case t.Kind == text.Number && t.Space && j == last && len(d.text(j)) <= 3 && d.name(j+1):
			j++
			last = j
		case d.hyphened(j) && d.capital(j+1), d.is(j, '&') && d.capital(j+1):
			j++
		case d.domain(j):
			j += 2
			last = j
		case d.is(j, '.') && d.glued(j) && d.at(j-1).End-d.at(j-1).Start == 1 && d.at(j-1).Case == text.Upper && d.capital(j+1):
			j++ // "Jane Q. Roe"
		case d.irish(j - 1):
			j++ // "O’Connor"
		case j == last && d.prosecutors(j) > j:
			return d.prosecutors(j) // "Bielefeld public prosecutor"
		case j == i+1 && d.phrase(d.possessed(j), "central", "bank"):
			return d.possessed(j) + 2 // "Bangladesh’s central bank"
		case j == last && (d.wordIs(j, "of") || d.wordIs(j, "for")) && (d.cue(j-1)&(body|arm) != 0 || d.wordIs(j-1, "bank")) && d.capital(j+1), d.isParticle(j) && (d.capital(j+1) || d.isParticle(j+1)):
			j++ // "Bank of Halcyon", "Banco de la Nación"
		default:
			return last
		}
	}
	return last
}

// prosecutors returns the token after the prosecutors that a town's name before token j has:
// "Milan prosecutors", "the Bielefeld public prosecutor’s office"; j for none.
func (d *Doc) prosecutors(j int) int {
	k := j
	if d.wordIs(k, "public") || d.wordIs(k, "state") || d.wordIs(k, "district") {
		k++
	}
	if !d.wordIs(k, "prosecutors") && !d.wordIs(k, "prosecutor") || d.at(k).Case != text.Lower {
		return j
	}
	if p := d.possessed(k + 1); p > k+1 && d.wordIs(p, "office") {
		return p + 1
	}
	return k + 1
}

// speakers adds the unknown firms that the text names by one word, where they speak: "Cyvers
// said", "according to Cyvers".
func (d *Doc) speakers() {
	hits, told := d.naming.hits, d.toldSoFar()
	for i := d.next(isCapital, 0); i < len(d.Tokens); i = d.next(isCapital, i+1) {
		if d.cue(i) != 0 || d.role(i) != 0 {
			continue
		}
		for len(hits) > 0 && hits[0].last <= i {
			hits = hits[1:]
		}
		if len(hits) > 0 && hits[0].first <= i || d.toldAt(i, told) || !d.saysNext(i+1, len(d.Tokens)) && !(d.wordIs(i-1, "to") && d.wordIs(i-2, "according")) {
			continue
		}
		if d.criminal() && d.isMononym(i) {
			d.addStranger(claim.Agency, i, i+1)
		}
	}
}

// isParticle reports whether token j joins the words of a name: "de", "van".
func (d *Doc) isParticle(j int) bool {
	switch d.text(j) {
	case "de", "da", "do", "del", "di", "du", "la", "van", "von", "der":
		return d.at(j).Space
	}
	return false
}

// irish reports whether the name at token i begins with a letter and an apostrophe: "O’Connor".
func (d *Doc) irish(i int) bool {
	t := d.at(i)
	return t.Case == text.Upper && t.End-t.Start == 1 && (d.is(i+1, '’') || d.is(i+1, '\'')) && d.glued(i+1) && d.glued(i+2) && d.capital(i+2)
}

// domain reports whether the ending of a domain stands at token j: ".com", ".fi".
func (d *Doc) domain(j int) bool {
	t := d.at(j + 1)
	return d.is(j, '.') && d.glued(j) && d.glued(j+1) && t.Kind == text.Word && t.End-t.Start <= 7
}

// name reports whether token i goes on after a name that ends in a number: a verb, or the
// end of the sentence.
func (d *Doc) name(i int) bool { return d.cue(i)&(speech|auxiliary) != 0 }

// stranger adds the mention that the unknown name over the tokens from first up to but
// without last makes in sentence k, if it makes one.
func (d *Doc) stranger(first, last, k int) {
	for first < last-1 && (d.role(first)&(stop|article|month|weekday) != 0 || d.wordIs(first, "this") || d.wordIs(first, "an") || d.cue(first)&(culprit|deed) != 0) {
		first++
	}
	if !d.capital(first) || d.role(first)&(month|shortMonth|weekday|shortDay|stop) != 0 {
		return
	}
	s := d.Sentences[k]
	inCell := d.criminal() && d.inVictimColumn(first, k) && !d.generic(first, last)
	if inCell && d.has(first, last, '&') {
		first = d.firstOfPair(first, last)
	}
	switch {
	case inCell, d.isVictim(first, last, s), d.isItem(first, last, k):
		d.addStranger(claim.Victim, first, last)
	case d.isCulprit(first, last, s):
		d.addStranger(claim.Actor, first, last)
	case d.isBody(first, last, s):
		d.addStranger(claim.Agency, first, last)
	}
}

// firstOfPair adds the first of two persons who are named in one cell, "Jane Roe & John Roe",
// as a victim and returns the token where the second begins.
func (d *Doc) firstOfPair(first, last int) int {
	for i := first; i < last; i++ {
		if d.is(i, '&') && d.personal(first, i) && d.personal(i+1, last) {
			d.addStranger(claim.Victim, first, i)
			return i + 1
		}
	}
	return first
}

// isPlaceOrCoin reports whether the name is a country's or a coin's.
func (d *Doc) isPlaceOrCoin(first, last int) bool {
	if m := d.place(first); m.Tokens >= last-first {
		return true
	}
	m := lexicon.Units.Match(d.Text, d.Tokens, first)
	return m.Tokens >= last-first
}

func (d *Doc) addStranger(kind claim.Kind, first, last int) {
	if d.isPlaceOrCoin(first, last) {
		return
	}
	m := d.mention(kind, first, last)
	m.Name = m.Text
	m.ID = "new:" + slug(m.Text)
	if e := d.entryFor(kind, first, last); e != nil {
		m.Name, m.ID = e.Name, e.ID
	}
	d.naming.strange = append(d.naming.strange, m)
}

// entryFor returns the entry of a kind that the lexicon has for the name, which alone was not
// clear enough to be read as it; nil when it has none.
func (d *Doc) entryFor(kind claim.Kind, first, last int) *lexicon.Entry {
	m := lexicon.Names.Match(d.Text, d.Tokens, first)
	if m.Tokens != last-first {
		return nil
	}
	for _, s := range lexicon.Names.Readings(m) {
		if e := entryOf(s); e.Kind == kind && kind != claim.Victim {
			return e
		}
	}
	return nil
}

// slug returns s in lower case with a hyphen for all that is no letter or digit.
func slug(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			b = append(b, c|0x20)
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80:
			b = append(b, c)
		case len(b) > 0 && b[len(b)-1] != '-':
			b = append(b, '-')
		}
	}
	return strings.TrimSuffix(string(b), "-")
}

// isBody reports whether the name is that of a body that speaks: an arm of a state by its
// own words, another organisation where it is said to say, find or act.
func (d *Doc) isBody(first, last int, s text.Sentence) bool {
	cues := cue(0)
	for i := first; i < last; i++ {
		if d.at(i).Case != text.Lower {
			cues |= d.cue(i) & (body | arm)
		}
	}
	ends := d.cue(last-1)&(body|arm) != 0
	if cues&arm != 0 && last-first >= 3 && d.criminal() && (ends || d.cue(first+1)&arm != 0 || d.cue(first)&arm != 0) {
		return true
	}
	if last-first == 2 && d.wordIs(last-1, "police") && (!d.generic(first, last-1) || d.placeClassAt(first) == "part") && d.at(last-1).Case == text.Title {
		return d.criminal() // "Surat Police"
	}
	if p := d.at(last - 1); p.Case == text.Lower && (d.wordIs(last-1, "prosecutor") || d.wordIs(last-1, "prosecutors") || d.wordIs(last-1, "office")) {
		return true // "Milan prosecutors"
	}
	if d.wordIs(last-1, "court") && last-first >= 2 && d.at(last-1).Case == text.Title {
		return d.rules(first, last)
	}
	if d.looksInto(first) || d.cue(last)&output != 0 && d.sameLine(last) && d.saysNext(last+1, int(s.Last)) && (first > int(s.First) || d.recurs(first)) {
		return !d.generic(first, last) && d.criminal() // "by forensics firm Cyvers", "Cyvers analysts found"
	}
	if d.officerSpeaks(first, last, s) && !d.generic(first, last) {
		return d.criminal() // "Cyvers CEO Jane Roe said"
	}
	if d.publishedBy(first) && !d.generic(first, last) {
		return d.criminal() // "in a report published by Cyvers"
	}
	speaks := d.saysNext(last, int(s.Last)) || d.saidBy(first, last, s) || d.is(last, ',') && d.headedBy(first) && d.saysNext(last+1, int(s.Last))
	if !speaks || d.generic(first, last) {
		return false
	}
	if d.cue(first-1)&trade != 0 && d.at(first-1).Case == text.Lower && d.at(first).Space || d.headedBy(first) {
		return true // "security firm Cyvers said", "said Fred Roe, CEO of Cyvers"
	}
	one := d.at(first)
	return cues != 0 && last-first >= 2 || last-first == 1 && one.Case == text.Mixed && isUpper(d.text(first)[0]) && d.saysNext(last, int(s.Last)) ||
		d.at(last-1).Kind == text.Number || d.has(first, last, '&') || d.isFirm(last, int(s.Last))
}

// rules reports whether a court's name stands where the court decides something: "the court
// ordered", "the ruling of the court".
func (d *Doc) rules(first, last int) bool {
	i := first - 1
	if d.wordIs(i, "the") {
		i--
	}
	if d.wordIs(i, "of") || d.wordIs(i, "by") {
		return d.wordIs(i-1, "ruling") || d.wordIs(i-1, "decision") || d.wordIs(i-1, "order") || d.wordIs(i-1, "ordered") || d.wordIs(i-1, "ruled") || d.wordIs(i-1, "judgment") || d.wordIs(i-1, "verdict")
	}
	return (d.at(i).Break || d.at(i).Kind == text.Symbol || d.at(first).Break || i < 0 || d.at(i+1).Break) && (d.cue(last)&(speech|auxiliary) != 0 || d.wordIs(last, "must") || d.wordIs(last, "ruled"))
}

// maxOfficer is how many words an officer's title and name may have.
const maxOfficer = 8

// officerSpeaks reports whether somebody who has an office in the named body speaks: "X CEO Jane
// Roe said", "according to X’s chief executive", "said X co-founder Jane Roe".
func (d *Doc) officerSpeaks(first, last int, s text.Sentence) bool {
	j := d.possessed(last)
	if !d.sameLine(j) || !d.at(j).Space || !d.office(j) || d.capital(first-1) && d.sameLine(first) {
		return false
	}
	if d.wordIs(first-1, "to") && d.wordIs(first-2, "according") || d.cue(first-1)&speech != 0 && d.at(first-1).Case == text.Lower && first > int(s.First) {
		return true
	}
	for k := j + 1; k < j+maxOfficer && k < int(s.Last); k++ {
		if d.cue(k)&speech != 0 && d.at(k).Case == text.Lower {
			return true
		}
	}
	return false
}

// publishedBy reports whether the words before a name say that it gave something out: "a
// report by", "published on Tuesday by".
func (d *Doc) publishedBy(first int) bool {
	if !d.wordIs(first-1, "by") || d.wordIs(first-2, "seen") || d.wordIs(first-2, "obtained") || d.wordIs(first-2, "reviewed") {
		return false
	}
	for k := first - 2; k >= max(0, first-4); k-- {
		if d.cue(k)&output != 0 || d.wordIs(k, "published") || d.wordIs(k, "released") || d.wordIs(k, "shared") || d.wordIs(k, "statement") {
			return true
		}
	}
	return false
}

// looksInto reports whether the words before a name call it a firm that looks into such
// things: "the blockchain analytics firm".
func (d *Doc) looksInto(first int) bool {
	return (d.wordIs(first-1, "firm") || d.wordIs(first-1, "company") || d.wordIs(first-1, "researcher")) && d.at(first-1).Case == text.Lower && d.cue(first-2)&body != 0 && d.at(first-2).Case == text.Lower && d.at(first).Space
}

// headedBy reports whether the words before a name tell of who leads it or works there: "CEO
// of", "a researcher at".
func (d *Doc) headedBy(first int) bool {
	i := first - 1
	if !d.wordIs(i, "of") && !d.wordIs(i, "at") {
		return false
	}
	return d.cue(i-1)&(trade|output) != 0 || d.role(i-1)&acronym != 0 || d.wordIs(i-1, "director") || d.wordIs(i-1, "founder") || d.wordIs(i-1, "president") || d.wordIs(i-1, "head") || d.wordIs(i-1, "officer")
}

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

func (d *Doc) has(first, last int, r rune) bool {
	for i := first; i < last; i++ {
		if d.is(i, r) {
			return true
		}
	}
	return false
}

// saysNext reports whether a verb of speech follows at token j, behind an apposition or
// an auxiliary.
func (d *Doc) saysNext(j, end int) bool {
	if j < end && d.is(j, ',') {
		j = d.apposition(j, end)
	}
	for n := 0; n < 3 && j < end && d.cue(j)&auxiliary != 0 && d.cue(j)&speech == 0; n++ {
		j++
	}
	return j < end && d.cue(j)&speech != 0 && d.at(j).Case == text.Lower && !d.wordIs(j, "saying")
}

// saidBy reports whether the words before the name make it the one who said it:
// "according to", "said … of".
func (d *Doc) saidBy(first, last int, s text.Sentence) bool {
	i := d.beforeKind(first-1, s)
	if d.wordIs(i, "to") && d.wordIs(i-1, "according") || d.wordIs(i, "said") || d.wordIs(i, "says") || d.wordIs(i, "told") && d.cue(first-1)&trade != 0 {
		return true
	}
	if !d.wordIs(i, "of") && !d.wordIs(i, "at") && !d.wordIs(i, "the") && !d.wordIs(i, "from") {
		return false
	}
	for n := 0; n < 12 && i >= int(s.First); n++ {
		if d.wordIs(i, "said") || d.wordIs(i, "says") {
			return true
		}
		i--
	}
	return false
}

// isFirm reports whether an apposition at token j says that the name is a firm's.
func (d *Doc) isFirm(j, end int) bool {
	if !d.is(j, ',') || d.role(j+1)&article == 0 && !d.wordIs(j+1, "the") {
		return false
	}
	for k := j + 2; k < end && k < j+7; k++ {
		if d.cue(k)&trade != 0 {
			return !d.wordIs(k+1, "at") && !d.wordIs(k+1, "for") && !d.wordIs(k+1, "with") && !d.wordIs(k+1, "of") // it is the firm's then
		}
		if d.at(k).Kind == text.Symbol && !d.isDash(k) {
			return false
		}
	}
	return false
}

// isItem reports whether the name heads an item of a list of thefts, with its day and an
// amount, "CoW Swap (4/14): $1.2M", or with an amount between victims, "Holograph (DeFi) — $14M".
func (d *Doc) isItem(first, last, k int) bool {
	s := d.Sentences[k]
	if !s.Block || !d.naming.facts[k].money || !d.criminal() || d.at(last).Kind != text.Symbol {
		return false
	}
	for i := int(s.First); i < first; i++ {
		if d.at(i).Kind == text.Word {
			return false
		}
	}
	values := d.valuesOf(k)
	if d.amountNext(last, values) && (d.robbedAt(k-1) || d.robbedAt(k+1)) {
		return d.cue(first) == 0 && d.role(first) == 0
	}
	if !d.is(last, '(') && !d.is(last, ':') {
		return false
	}
	if d.is(last, ':') {
		return last+1 < int(s.Last) && len(values) > 0 && values[0].Kind == claim.Money && values[0].Start <= int(d.at(last+1).Start) &&
			d.naming.facts[k].cues&(harm|theft|crime) != 0 && d.cue(first) == 0 && d.role(first) == 0
	}
	return len(values) > 0 && values[0].Kind == claim.Date && values[0].Start == int(d.at(last+1).Start)
}

// amountNext reports whether an amount follows the name that ends before token last, behind
// symbols or a bracket.
func (d *Doc) amountNext(last int, values []claim.Mention) bool {
	if d.is(last, '(') {
		last = d.closing(last, len(d.Tokens))
	}
	for d.at(last).Kind == text.Symbol && !d.isCurrencySymbol(last) && !d.at(last).Break {
		last++
	}
	start := int(d.at(last).Start)
	at := func(m claim.Mention) bool { return m.Kind == claim.Money && m.Start == start }
	return slices.ContainsFunc(values, at)
}

// robbedAt reports whether sentence k names a victim that the lexicon knows.
func (d *Doc) robbedAt(k int) bool {
	hits := d.naming.hits
	i, _ := slices.BinarySearchFunc(hits, k, func(h hit, k int) int { return h.sentence - k })
	for ; i < len(hits) && hits[i].sentence == k; i++ {
		if hits[i].kind == claim.Victim {
			return true
		}
	}
	return false
}
