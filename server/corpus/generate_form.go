package corpus

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"assay/wasm/corpus"
)

// A form is one way to write the name of an entry.
type form struct {
	text      string
	ambiguous bool
	described bool
	operator  bool
	folded    bool
}

// spoken lists the classes of bodies that a description with a country names well enough:
// there is one spy agency, one police, one government.
var spoken = map[string]bool{
	"intelligence": true, "law_enforcement": true, "sanctions": true, "regulator": true,
	"intergovernmental": true, "cert": true, "prosecutor": true, "other": true,
}

// spyWords complete the adjective of a country to a description of its intelligence service.
var spyWords = []string{
	"spy agency", "intelligence agency", "intelligence service", "intelligence services",
	"main spy agency", "top spy agency", "spy service", "state intelligence agency", "main intelligence agency",
}

// agencyForms returns the ways to write an agency's name. first is set for the first body
// of its class and country.
func agencyForms(e *corpus.Entity, first bool) []form {
	var forms []form
	for _, f := range unowned(nameForms(e.Name, e.Aliases)) {
		if strings.HasPrefix(f.text, "the ") {
			continue // "the Bureau": an anaphor, not a name
		}
		if rest, ok := strings.CutPrefix(f.text, "The "); ok && strings.Contains(rest, " ") {
			f.text = rest
		}
		for _, text := range spellings(f.text) {
			forms = append(forms, form{text: text, ambiguous: f.ambiguous})
		}
	}
	if !spoken[e.Class] {
		return forms
	}
	for _, phrase := range e.Descriptions {
		if !strings.HasSuffix(phrase, "authorities") { // which of them is not said
			forms = append(forms, described(phrase, e.Country)...)
		}
	}
	if c, ok := countryOf(e.Country); ok && first && e.Class == "intelligence" && e.Country != "US" {
		for _, words := range spyWords {
			for _, owner := range c.owners() {
				forms = append(forms, form{text: owner + " " + words, described: true, folded: true})
			}
		}
	}
	return forms
}

// unowned cuts the owner that a name begins with: of "Japan's Financial Services Agency"
// the name is "Financial Services Agency". What is left is no clearer than it is alone.
func unowned(forms []form) []form {
	alone := map[string]bool{}
	for _, f := range forms {
		alone[f.text] = true
	}
	var out []form
	for _, f := range forms {
		if _, rest, ok := strings.Cut(f.text, "'s "); ok && !lower(rest) && unicode.IsUpper(rune(rest[0])) && !strings.Contains(rest, "Office") {
			if alone[rest] {
				continue
			}
			f = form{text: rest, ambiguous: true}
		}
		out = append(out, f)
	}
	return settle(out)
}

// described returns the forms of a description: with every word for the country when it
// begins with one, as it stands when it begins with another name, none otherwise ("crypto
// detective" describes nobody in particular).
func described(phrase, code string) []form {
	rest, ok := owned(phrase, code)
	if !ok {
		phrase = article(phrase)
		if lower(phrase) && !strings.HasPrefix(phrase, "federal ") || !strings.Contains(phrase, " ") {
			return nil
		}
		var forms []form
		for _, text := range spellings(phrase) {
			forms = append(forms, form{text: text, described: true, folded: true})
		}
		return forms
	}
	c, _ := countryOf(code)
	var forms []form
	for _, owner := range c.owners() {
		if owner == "Korean" && rest != "police" {
			continue
		}
		forms = append(forms, form{text: owner + " " + rest, described: true, folded: true})
	}
	return forms
}

// article cuts the article a phrase begins with.
func article(phrase string) string {
	for _, a := range []string{"the ", "a ", "an "} {
		if rest, ok := strings.CutPrefix(phrase, a); ok {
			return rest
		}
	}
	return phrase
}

// tails are the common nouns that writers put behind a name; they are no part of it.
var tails = map[string]bool{
	"hack": true, "hacks": true, "heist": true, "theft": true, "exploit": true, "attack": true, "breach": true,
	"exchange": true, "incident": true, "scam": true, "fraud": true, "hacker": true, "hackers": true, "users": true,
	"customers": true, "investors": true, "platform": true, "ransomware": true, "gang": true, "group": true,
	"actors": true, "mixer": true, "campaign": true, "phishing": true, "collapse": true, "freeze": true, "tokens": true,
	"darknet": true, "founder": true, "network": true, "regime": true, "stablecoin": true, "wallet": true, "multisig": true, "custody": true,
}

// actorForms returns the ways to write an actor's name. A state is named by its names
// alone: of "North Korean hackers" the span is "North Korean".
func actorForms(e *corpus.Entity) []form {
	forms := bare(nameForms(e.Name, e.Aliases))
	forms = slices.DeleteFunc(forms, func(f form) bool { return strings.Contains(f.text, "/") }) // of "ALPHV/BlackCat" each is a name
	c, ok := countryOf(e.Country)
	if e.Class != "state" || !ok || len(e.Parents) > 0 {
		return forms
	}
	var kept []form
	for _, f := range forms {
		if !mentionsCountry(f.text, c) && !lower(f.text) {
			kept = append(kept, f)
		}
	}
	for _, name := range append(c.names, c.adjectives...) {
		kept = append(kept, form{text: name})
	}
	return kept
}

func mentionsCountry(s string, c country) bool {
	for _, name := range c.names {
		if s != name && strings.Contains(s, name) {
			return true
		}
	}
	return false
}

// victimForms returns the ways to write the name of an incident's victim.
func victimForms(in *corpus.Incident) []form {
	aliases := in.Aliases
	forms := bare(nameForms(in.Victim, aliases))
	for i := range forms {
		if rest, ok := strings.CutPrefix(forms[i].text, "The "); ok && rest != strings.ToLower(rest) && !strings.Contains(rest, " ") {
			forms = append(forms, form{text: "the " + rest, ambiguous: forms[i].ambiguous})
		}
	}
	for _, name := range in.Operators {
		forms = append(forms, form{text: name, operator: true})
	}
	return forms
}

// techniqueForms returns the ways to write a technique, which is a common noun.
func techniqueForms(e *corpus.Entity) []form {
	var forms []form
	for _, f := range shortest(nameForms(e.Name, e.Aliases)) {
		if unnamed[f.text] {
			continue
		}
		acronym := strings.ToUpper(f.text) == f.text
		for _, text := range inflected(f.text) {
			forms = append(forms, form{text: text, ambiguous: f.ambiguous, folded: !acronym && !capitalAcronym(f.text)})
		}
	}
	return forms
}

// kinds are the nouns that say no more than that a technique was used. They are cut off
// what names it without them: "flash loan attack", "crypto mixer".
var (
	kindsAfter  = []string{" attack", " attacks", " scam", " exploit", " campaign", " hack", " breach", " vulnerability", " flaw", " bug", " exposure", " payment", " site", " website", " link", " malware"}
	kindsBefore = []string{"crypto ", "cryptocurrency ", "price ", "$5 ", "exchange "}
)

// shortest cuts each form down to the shortest other form of the technique that it holds
// with nothing but a kind beside it.
func shortest(forms []form) []form {
	alone := map[string]bool{}
	for _, f := range forms {
		alone[spaced(f.text)] = true
	}
	var out []form
	for _, f := range forms {
		if !cutsTo(f.text, alone) {
			out = append(out, f)
		}
	}
	return out
}

func cutsTo(s string, alone map[string]bool) bool {
	for _, kind := range kindsAfter {
		if rest, ok := strings.CutSuffix(s, kind); ok && alone[spaced(rest)] {
			return true
		}
	}
	for _, kind := range kindsBefore {
		if rest, ok := strings.CutPrefix(s, kind); ok && alone[spaced(rest)] {
			return true
		}
	}
	return false
}

// spaced returns s in lower case with spaces for hyphens.
func spaced(s string) string { return strings.ToLower(strings.ReplaceAll(s, "-", " ")) }

// unnamed are aliases that say what was asked or that something went wrong, not how.
var unnamed = map[string]bool{
	"ransom demand": true, "ransom payments": true, "ransomware payment": true, "ransom": true, "exploit": true, "bug": true,
	"scam": true, "bridge": true, "governance": true, "infrastructure": true, "manipulation": true, "exited": true, "OTC": true, "mixing": true,
	"robbery": true, "third-party compromise": true, "website hack": true,
}

// capitalAcronym reports whether s is one word with a capital inside, such as "DoS".
func capitalAcronym(s string) bool {
	return !strings.Contains(s, " ") && len(s) <= 4 && strings.ToLower(s[1:]) != s[1:]
}

// inflected returns a common noun with its plural.
func inflected(s string) []string {
	last := s[len(s)-1]
	switch {
	case last == 's' || last == 'd' || strings.HasSuffix(s, "ing") || last >= '0' && last <= '9':
		return []string{s}
	case strings.HasSuffix(s, "sh") || strings.HasSuffix(s, "ch") || last == 'x':
		return []string{s, s + "es"}
	case last == 'y' && !strings.ContainsAny(s[len(s)-2:len(s)-1], "aeiou"):
		return []string{s, s[:len(s)-1] + "ies"}
	}
	return []string{s, s + "s"}
}

// nameForms returns a name and its aliases, without what stands in round brackets. A name
// that needed brackets to be told from others is ambiguous.
func nameForms(name string, aliases []corpus.Alias) []form {
	var forms []form
	cut := unbracketed(name)
	known := false
	for _, a := range aliases {
		known = known || a.Text == cut
		if text := unbracketed(a.Text); text == a.Text {
			forms = append(forms, form{text: text, ambiguous: a.Ambiguous})
		}
	}
	if !known && cut != "" {
		forms = append(forms, form{text: cut, ambiguous: cut != name})
	}
	return forms
}

func unbracketed(s string) string {
	if i := strings.Index(s, " ("); i >= 0 {
		return s[:i]
	}
	return s
}

// bare cuts the common nouns behind names and drops what does not begin as a name.
func bare(forms []form) []form {
	var names []form
	for _, f := range forms {
		if strings.HasPrefix(f.text, "the ") {
			continue // "the North": an anaphor
		}
		cut := f.text
		for {
			i := strings.LastIndexByte(cut, ' ')
			if i < 0 || !tails[cut[i+1:]] {
				break
			}
			cut = cut[:i]
		}
		if strings.Contains(cut, "'s ") {
			continue // "Axie Infinity's Ronin" is two names
		}
		r, _ := utf8.DecodeRuneInString(cut)
		if lower(cut) || !unicode.IsUpper(r) && !unicode.IsDigit(r) && cut == strings.ToLower(cut) && !strings.Contains(cut, ".") && len(cut) < 5 {
			continue
		}
		if len(cut) > 5 && cut[4] == ' ' && strings.Trim(cut[:4], "0123456789") == "" {
			cut = cut[5:] // "2016 Bitfinex hack"
		}
		if i := strings.Index(cut, "-based "); i >= 0 {
			cut = cut[i+len("-based "):]
		}
		if cut != f.text && len(cut) < 4 {
			continue // of "DAO hack" nothing is left that names anybody
		}
		names = append(names, form{text: cut, ambiguous: f.ambiguous || cut != f.text})
	}
	return settle(names)
}

// settle keeps one of each form; a form that stands on its own somewhere is not made
// ambiguous by a longer alias that was cut down to it.
func settle(forms []form) []form {
	at := map[string]int{}
	var out []form
	for _, f := range forms {
		if i, ok := at[f.text]; ok {
			out[i].ambiguous = out[i].ambiguous && f.ambiguous
			continue
		}
		at[f.text] = len(out)
		out = append(out, f)
	}
	return out
}

// lower reports whether s holds neither a capital nor a digit nor a dot: it is no name.
func lower(s string) bool {
	for i, r := range s {
		if unicode.IsDigit(r) || r == '.' || unicode.IsUpper(r) && !(i == 0 && strings.HasPrefix(s, "The ") && lower(s[4:])) {
			return false
		}
	}
	return strings.Contains(s, " ") || strings.HasPrefix(s, "the")
}

// swaps are spellings that differ between writers of English.
var swaps = [][2]string{
	{"U.S. ", "US "}, {"U.S. ", "United States "}, {"U.K. ", "UK "}, {"U.N. ", "UN "}, {"UN ", "United Nations "},
	{"Center", "Centre"}, {"Defense", "Defence"}, {"Organization", "Organisation"}, {" & ", " and "},
	{"Cyber Security", "Cybersecurity"}, {"Cyber Crime", "Cybercrime"},
}

// spellings returns s with each of its words in the spellings of other writers.
func spellings(s string) []string {
	out := []string{s}
	for _, w := range swaps {
		for _, t := range out {
			for _, turn := range [][2]string{w, {w[1], w[0]}} {
				if !strings.Contains(t, turn[0]) || strings.HasSuffix(turn[0], " ") && !strings.HasPrefix(t, turn[0]) {
					continue
				}
				out = append(out, strings.Replace(t, turn[0], turn[1], 1))
			}
		}
	}
	return out
}
