package scan

import (
	"strings"

	"assay/wasm/text"
)

// isVictim reports whether an unknown name is said to have been robbed: "stolen from the
// exchange X", "X, a lender, was hacked", "the X exploit".
func (d *Doc) isVictim(first, last int, s text.Sentence) bool {
	if !d.criminal() || (d.cue(first)|d.cue(last-1))&(crime|crew) != 0 || d.generic(first, last) || d.goesOn(first, last) {
		return false
	}
	return d.toldRobbed(first, last, s)
}

// toldRobbed reports whether the words before or behind the name say that it was robbed.
func (d *Doc) toldRobbed(first, last int, s text.Sentence) bool {
	i := d.beforeKind(first-1, s)
	if d.robbedBy(i, s) {
		return true
	}
	j := d.possessed(last)
	opening := first == int(s.First) && last-first == 1 && d.at(first).Case == text.Title
	if k := d.deedNext(j, int(s.Last)); k > 0 && (d.at(k).Case == text.Lower && !opening || d.recurs(first)) {
		return true
	}
	if d.wordIs(j, "as") && d.wordIs(j+1, "its") && (d.wordIs(j+2, "victim") || d.wordIs(j+3, "victim") || d.wordIs(j+4, "victim")) {
		return true // "the gang claimed X as its first victim"
	}
	switch {
	case j > last:
		return d.thingsSuffer(j, s)
	case d.role(i)&stop != 0 && i >= int(s.First) && governs(d.text(i)):
		return false // "a game on Blast lost"
	case (i < int(s.First) || d.at(i).Kind == text.Symbol) && last-first == 1 && d.at(first).Case == text.Title && (d.cue(first) != 0 || d.role(first) != 0 || d.anybody(d.text(first))):
		return false
	}
	k := d.behindName(d.pastPeople(j), s)
	if opening && d.tellsOn(k) && !d.recurs(first) {
		return false // "Meatpacker paid"
	}
	return d.suffers(k, s)
}

// pastPeople returns the token after the common nouns from token j on for those who use a
// service, or its parts: "Halcyon users lost", "the Halcyon network was hit by".
func (d *Doc) pastPeople(j int) int {
	for d.at(j).Case == text.Lower && d.sameLine(j) && (d.cue(j)&service != 0 || isPeople(d.text(j))) {
		j++
	}
	return j
}

func isPeople(w string) bool {
	switch w {
	case "users", "customers", "clients", "investors", "depositors", "traders", "holders", "members", "networks", "systems", "servers", "accounts", "wallets", "vaults", "pools", "contracts":
		return true
	}
	return false
}

// thingsSuffer reports whether harm was done to what a possessive before token j owns: "X’s
// hot wallets were drained".
func (d *Doc) thingsSuffer(j int, s text.Sentence) bool {
	for k := j; k < j+maxThings && k < int(s.Last) && d.at(k).Kind == text.Word && d.role(k)&stop == 0 || d.hyphened(k); k++ {
		if d.wordIs(k+1, "was") || d.wordIs(k+1, "were") || d.wordIs(k+1, "had") || d.wordIs(k+1, "have") || d.wordIs(k+1, "has") {
			return d.suffersPassively(k+1, s)
		}
	}
	return false
}

// maxThings is how many words a thing that is owned may be named by.
const maxThings = 4

// generic reports whether the name is nobody's: it has only words for kinds of things, and
// names of coins and places.
func (d *Doc) generic(first, last int) bool {
	for i := first; i < last; i++ {
		if d.at(i).Kind == text.Word && d.cue(i)&nobody == 0 && d.role(i) == 0 && !d.isPlaceOrCoin(i, i+1) {
			return false
		}
	}
	return true
}

// goesOn reports whether the name is only a part of something: of an amount, "2,000 $BNB", of
// the name before it, or of what a common noun behind it says, "the sPMM algorithm".
func (d *Doc) goesOn(first, last int) bool {
	before, next := d.at(first-1), d.at(last)
	switch {
	case d.at(first).Break:
	case before.Kind == text.Number && d.year(first-1) == 0, d.isCurrencySymbol(first - 1), d.capital(first-1) && d.role(first-1)&(stop|article) == 0:
		return true
	}
	if next.Break || next.Kind != text.Word {
		return next.Is('(') && !next.Space || d.hyphened(last)
	}
	return next.Case == text.Lower && d.role(last)&stop == 0 && d.cue(last) == 0 && !strings.HasSuffix(d.text(last), "ly") && !d.tellsOn(last)
}

// tellsOn reports whether token i is a verb of suffers that gives no cue.
func (d *Doc) tellsOn(i int) bool {
	return d.wordIs(i, "paid") || d.wordIs(i, "pays") || d.wordIs(i, "fell") || d.wordIs(i, "falls") || d.wordIs(i, "saw")
}

// governs reports whether w is a preposition that makes the name behind it no subject.
func governs(w string) bool {
	switch strings.ToLower(w) {
	case "on", "in", "at", "of", "by", "with", "for", "to", "via", "against", "from":
		return true
	}
	return false
}

// maxKind is how many words may tell what kind of firm the name behind them is.
const maxKind = 7

// beforeKind returns the token before the words that tell what a name that follows token i
// is: "the", "the Dubai-based crypto exchange".
func (d *Doc) beforeKind(i int, s text.Sentence) int {
	for n := 0; n < maxKind && i >= int(s.First); n, i = n+1, i-1 {
		t := d.at(i)
		switch {
		case d.wordIs(i, "the"), d.role(i)&article != 0, d.hyphened(i), d.cue(i)&nobody != 0:
		case d.wordIs(i, "as") && d.wordIs(i-1, "known"):
		case t.Kind != text.Word, d.cue(i)&(deed|hurt|takes|harm|crime|trial|accusal|blow) != 0, d.role(i)&stop != 0:
			return i
		case t.Case == text.Lower, d.isDash(i + 1), d.isPlace(i):
		default:
			return i
		}
	}
	return i
}

// robbedBy reports whether what ends with token i makes a victim of the name behind it:
// "stolen from", "an attack on", "hackers exploited".
func (d *Doc) robbedBy(i int, s text.Sentence) bool {
	switch {
	case d.wordIs(i, "from"):
		return d.demanded(i, s) || d.takenFrom(i, s)
	case d.wordIs(i, "of") && d.demanded(i, s):
		return true
	case d.wordIs(i, "of") && d.cue(i-1)&deed == 0 && d.at(i-1).Case == text.Lower && !d.wordIs(i-2, "of"):
		return d.robbedBy(d.beforeKind(i-1, s), s) // "an attack on the government of"
	case d.wordIs(i, "on") && d.at(i+1).Case != text.Lower && isMedium(d.text(i+1)):
		return false // where it is told
	case d.wordIs(i, "of"), d.wordIs(i, "on"), d.wordIs(i, "at"), d.wordIs(i, "against"), d.wordIs(i, "targeting"), d.wordIs(i, "hitting"):
		return d.cue(i-1)&deed != 0 && !d.wordIs(i-1, "hackers") && !d.wordIs(i-1, "attackers")
	case d.wordIs(i, "by"):
		return d.wordIs(i-1, "paid") && (d.wordIs(i-2, "ransom") || d.wordIs(i-3, "ransom"))
	case d.wordIs(i, "to"):
		return d.wordIs(i-1, "access") && d.wordIs(i-2, "unauthorized")
	case d.wordIs(i, "in"):
		return d.wordIs(i-1, "vulnerability") || d.wordIs(i-1, "flaw") || d.wordIs(i-1, "bug")
	case d.wordIs(i, "into"):
		return d.wordIs(i-1, "hacking") || d.wordIs(i-1, "hacked") || d.wordIs(i-1, "broke") || d.wordIs(i-1, "broken") || d.wordIs(i-1, "breaking")
	}
	return d.strikes(i, s)
}

// strikes reports whether token i is a verb that does harm to what follows: "hackers also
// targeted", "the attack that crippled".
func (d *Doc) strikes(i int, s text.Sentence) bool {
	if d.at(i).Case != text.Lower || i <= int(s.First) {
		return false
	}
	if d.cue(i)&blow != 0 {
		return d.cueBefore(i, 3, deed, s)
	}
	if d.wordIs(i-1, "also") || d.wordIs(i-1, "then") || d.wordIs(i-1, "later") {
		i--
		return d.cue(i+1)&hurt != 0 && d.cue(i-1)&auxiliary == 0
	}
	return d.cue(i)&hurt != 0 && d.cue(i-1)&auxiliary == 0 && d.at(i-1).Kind == text.Word
}

// isMedium reports whether w is where people tell of a hack.
func isMedium(w string) bool {
	switch w {
	case "Twitter", "Telegram", "Discord", "X", "YouTube", "Reddit", "Facebook", "Medium", "LinkedIn", "Instagram":
		return true
	}
	return false
}

// deedNext returns the token of a deed that was done to the name before token j: "exploit",
// "hot wallet hack", "$8 million heist"; 0 when none follows.
func (d *Doc) deedNext(j, end int) int {
	for n := 0; n < 5 && j < end && !d.at(j).Break; n, j = n+1, j+1 {
		switch {
		case d.cue(j)&deed != 0:
			return j
		case d.role(j)&stop != 0, d.cue(j)&(speech|auxiliary) != 0, d.capital(j) && d.cue(j)&(service|keyKind|product) == 0 && d.role(j)&(scale|short) == 0, d.at(j).Kind == text.Symbol && !d.isCurrencySymbol(j) && !d.is(j, '.') && !d.hyphened(j):
			return 0
		}
	}
	return 0
}

// behindName returns the token after what may stand between a name and its verb: a bracket,
// an apposition, "on Arbitrum", words such as "has" and "reportedly".
func (d *Doc) behindName(j int, s text.Sentence) int {
	end := int(s.Last)
	if d.is(j, '(') {
		j = d.closing(j, end)
	}
	if (d.wordIs(j, "on") || d.wordIs(j, "in")) && d.capital(j+1) {
		for j += 2; j < end && d.capital(j); {
			j++
		}
	}
	return d.resumes(j, end)
}

// maxAside is how many tokens may part a name from its verb.
const maxAside = 30

// resumes returns the verb that goes on after the asides between commas that begin at token
// j: ", 48, named as the brain behind it, was"; j when no such verb follows.
func (d *Doc) resumes(j, end int) int {
	if !d.is(j, ',') {
		return j
	}
	for k := j; k < min(j+maxAside, end-1); k++ {
		if !d.is(k, ',') {
			continue
		}
		if k == j && (d.wordIs(k+1, "which") || d.wordIs(k+1, "who")) && d.cue(k+2)&(auxiliary|suffering) != 0 {
			return k + 2
		}
		if d.cue(k+1)&(auxiliary|suffering|confesses) != 0 || d.wordIs(k+1, "fell") || d.wordIs(k+1, "got") {
			return k + 1
		}
	}
	return j
}

// suffers reports whether the verb at token j tells that its subject was robbed: "was
// hacked", "lost $1M", "suffered an exploit", "fell victim"; in a headline also "Hacked for".
func (d *Doc) suffers(j int, s text.Sentence) bool {
	end := int(s.Last)
	if j >= end {
		return false
	}
	if d.cue(j)&hurt != 0 && (s.Open && s.Block || !d.at(j).Space) {
		return j+1 == end || d.is(j+1, ',') || governs(d.text(j+1))
	}
	if d.cue(j)&speech != 0 && !s.Open {
		if d.attackOnItself(j+1, s) {
			return true
		}
		j = d.ofItself(j+1, s)
	}
	if j < end && d.suffersPassively(j, s) {
		return true
	}
	j = d.pastAuxiliaries(j, end)
	switch {
	case d.wordIs(j, "fell"), d.wordIs(j, "falls"):
		return d.wordIs(j+1, "victim") || d.wordIs(j+1, "prey")
	case d.wordIs(j, "the"), d.role(j)&article != 0:
		return (d.wordIs(j+1, "victim") || d.wordIs(j+1, "target") || d.wordIs(j+2, "victim") || d.wordIs(j+2, "target")) && d.deedWithin(j+2, 8, s) && d.cue(j-1)&auxiliary != 0
	case d.wordIs(j, "paid"), d.wordIs(j, "pays"):
		return d.paysRansom(j+1, s)
	case d.wordIs(j, "saw"):
		return d.role(j+1)&article != 0 && d.cue(j+2)&deed != 0
	case d.cue(j)&suffering != 0:
		return d.amountWithin(j+1, 5, s) || !d.wordIs(j, "lost") && d.deedWithin(j+1, 6, s)
	}
	return false
}

// suffersPassively reports whether the passive at token j says that its subject was robbed:
// "was hacked", "had indeed been exploited", "were hit by a breach".
func (d *Doc) suffersPassively(j int, s text.Sentence) bool {
	k := d.pastAuxiliaries(j, int(s.Last))
	passive := false
	for n := j; n < k; n++ {
		passive = passive || d.wordIs(n, "was") || d.wordIs(n, "were") || d.wordIs(n, "been") || d.wordIs(n, "being") || d.wordIs(n, "got")
	}
	switch {
	case !passive:
		return false
	case d.cue(k)&hurt != 0:
		return true
	case d.cue(k)&blow != 0, d.wordIs(k, "targeted"):
		return (d.wordIs(k+1, "by") || d.wordIs(k+1, "in")) && d.deedWithin(k+2, 6, s)
	}
	return false
}

// maxAuxiliaries is how many words may stand before a verb.
const maxAuxiliaries = 5

// pastAuxiliaries returns the token after the auxiliaries and adverbs from token j on.
func (d *Doc) pastAuxiliaries(j, end int) int {
	for n := 0; n < maxAuxiliaries && j < end && (d.cue(j)&auxiliary != 0 || strings.HasSuffix(d.text(j), "ly") || d.wordIs(j, "being") || d.wordIs(j, "got") || d.wordIs(j, "indeed")); n++ {
		j++
	}
	return j
}

// paysRansom reports whether what is paid, from token j on, is a ransom.
func (d *Doc) paysRansom(j int, s text.Sentence) bool {
	for k := j; k < j+8 && k < int(s.Last); k++ {
		if d.wordIs(k, "ransom") || d.cue(k)&crew != 0 && d.cue(k)&crime != 0 {
			return true
		}
	}
	return false
}

// attackOnItself reports whether what is said, from token j on, is of an attack on what the
// speaker has: "a breach of its systems", "an attack that crippled its hospitals".
func (d *Doc) attackOnItself(j int, s text.Sentence) bool {
	if d.wordIs(j, "on") && d.role(j+1)&weekday != 0 {
		j += 2
	}
	if d.role(j)&article == 0 {
		return false
	}
	for k := j + 1; k < j+maxSaid && k < int(s.Last) && d.at(k).Kind == text.Word; k++ {
		if d.cue(k)&deed == 0 || d.cue(k)&crew != 0 && d.wordIs(k, "hackers") {
			continue
		}
		for n := k + 1; n < k+4; n++ {
			if d.wordIs(n, "its") || d.wordIs(n, "their") {
				return true
			}
		}
	}
	return false
}

// maxSaid is how many tokens may stand between a verb of speech and what is said.
const maxSaid = 6

// ofItself returns the token after the pronoun with which a name that speaks goes on about
// itself, "said on Friday that it", or one past the sentence.
func (d *Doc) ofItself(j int, s text.Sentence) int {
	for k := j; k < j+maxSaid && k < int(s.Last) && !d.is(k, ',') && (!d.capital(k) || d.role(k)&(weekday|month) != 0); k++ {
		if d.wordIs(k, "it") || d.wordIs(k, "they") || d.wordIs(k, "its") {
			return k + 1
		}
	}
	return int(s.Last)
}

func (d *Doc) deedWithin(j, n int, s text.Sentence) bool {
	for k := j; k < j+n && k < int(s.Last); k++ {
		if d.cue(k)&deed != 0 {
			return true
		}
	}
	return false
}

// amountWithin reports whether an amount of money begins at one of the n tokens from j on.
func (d *Doc) amountWithin(j, n int, s text.Sentence) bool {
	for k := j; k < j+n && k < int(s.Last) && !d.is(k, ':'); k++ {
		if d.isCurrencySymbol(k) || d.at(k).Kind == text.Number && (d.isUnitWord(k+1) || d.role(k+1)&scale != 0 && d.isUnitWord(k+2)) {
			return true
		}
	}
	return false
}

// anybody reports whether w, capitalised at the start of a sentence, is a word for people
// in general: a plural, "nobody", "everyone".
func (d *Doc) anybody(w string) bool {
	return strings.HasSuffix(w, "s") || strings.HasSuffix(w, "body") || strings.HasSuffix(w, "one") || w == "People"
}

// demanded reports whether a ransom is asked for in front of the preposition at token i:
// "asks 70 million dollars of".
func (d *Doc) demanded(i int, s text.Sentence) bool {
	k := i - 1
	for n := 0; n < 6 && k >= int(s.First); n, k = n+1, k-1 {
		if d.wordIs(k, "asks") || d.wordIs(k, "asked") || d.wordIs(k, "demanded") || d.wordIs(k, "demands") || d.wordIs(k, "extorted") {
			return d.hasNumber(k, i)
		}
	}
	return false
}

// hasNumber reports whether a number stands between two tokens.
func (d *Doc) hasNumber(i, j int) bool {
	for ; i < j; i++ {
		if d.at(i).Kind == text.Number {
			return true
		}
	}
	return false
}

// takenFrom reports whether a word of taking governs the preposition at token i.
func (d *Doc) takenFrom(i int, s text.Sentence) bool {
	for n := 0; n < maxLoot && i-1 >= int(s.First); {
		i--
		if d.cue(i)&takes != 0 {
			return true
		}
		if d.at(i).Kind == text.Word && d.role(i)&scale == 0 {
			n++
		}
	}
	return false
}

// maxLoot is how many words may tell what was taken.
const maxLoot = 8
