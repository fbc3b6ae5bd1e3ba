package scan

import (
	"strings"

	"assay/wasm/claim"
	"assay/wasm/text"
)

// isVictim reports whether the sentence says that the name was robbed: "stolen from X",
// "an attack on X", "X was hacked".
func (d *Doc) isVictim(first, last int, s text.Sentence) bool {
	if s.Open && s.Block || !d.criminal() || d.cue(first)&(crime|crew) != 0 {
		return false
	}
	i := first - 1
	if d.wordIs(i, "the") {
		i--
	}
	switch {
	case (d.wordIs(i, "from") || d.wordIs(i, "of")) && d.demanded(i, s):
		return true
	case d.wordIs(i, "from") && d.takenFrom(i, s), d.wordIs(i, "on") && (d.wordIs(i-1, "attack") || d.wordIs(i-1, "raid")):
		return true
	case d.wordIs(i, "of") && (d.wordIs(i-1, "hack") || d.wordIs(i-1, "hacking") || d.wordIs(i-1, "breach") || d.wordIs(i-1, "robbery")):
		return true
	}
	if first == int(s.First) && last-first == 1 && d.at(first).Case == text.Title {
		return d.loses(last, last, s) && d.cue(first) == 0 && d.role(first) == 0 && !d.anybody(d.text(first))
	}
	switch d.text(i) {
	case "on", "in", "at", "of", "by", "with", "for", "to", "via", "against":
		return false // "a game on Blast lost"
	}
	j := last
	if d.is(j, ',') {
		j = d.apposition(j, int(s.Last))
	}
	if d.loses(last, j, s) {
		return true
	}
	was := d.wordIs(j, "was") || d.wordIs(j, "were") || d.wordIs(j, "got")
	for last = j; was && d.cue(last+1)&auxiliary != 0; {
		last++
	}
	return was && (d.wordIs(last+1, "hacked") || d.wordIs(last+1, "breached") || d.wordIs(last+1, "drained") || d.wordIs(last+1, "exploited") || d.wordIs(last+1, "robbed"))
}

// loses reports whether the name that ends before token last, with its apposition before
// token j, is said to have lost a sum: "Moonwell lost $1M".
func (d *Doc) loses(last, j int, s text.Sentence) bool {
	if d.wordIs(j, "has") || d.wordIs(j, "had") {
		j++
	}
	if !d.wordIs(j, "lost") && !d.wordIs(j, "loses") && !d.wordIs(j, "suffered") {
		return false
	}
	for k := j + 1; k < j+6 && k < int(s.Last); k++ {
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
	for n := 0; n < 8 && i-1 >= int(s.First); n++ {
		i--
		if d.wordIs(i, "stolen") || d.wordIs(i, "stole") || d.wordIs(i, "theft") || d.wordIs(i, "siphoned") || d.wordIs(i, "drained") || d.wordIs(i, "looted") {
			return true
		}
	}
	return false
}

// robbedAgain adds the other places where the text names the unknown victims it told of: by
// the whole name, or by its first word, "Halcyon" for "Halcyon Finance".
func (d *Doc) robbedAgain() {
	known := len(d.naming.strange)
	for k := range known {
		v := d.naming.strange[k]
		if v.Kind != claim.Victim || d.toldBefore(k) {
			continue
		}
		first := d.tokenAt(v.Start)
		last := first
		for last < len(d.Tokens) && int(d.Tokens[last].Start) < v.End {
			last++
		}
		d.againAs(v, first, last, known)
	}
}

// toldBefore reports whether the unknown victim k was named before under the same id.
func (d *Doc) toldBefore(k int) bool {
	for i := range k {
		if d.naming.strange[i].ID == d.naming.strange[k].ID {
			return true
		}
	}
	return false
}

// againAs adds the mentions of v, which tokens first to last name, where none of the known
// ones is.
func (d *Doc) againAs(v claim.Mention, first, last, known int) {
	hits, taken, k, n := d.naming.hits, d.naming.strange[:known], 0, 0
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if t.Hash != d.Tokens[first].Hash || t.Kind != text.Word || t.Case == text.Lower {
			continue
		}
		for k < len(hits) && hits[k].last <= i {
			k++
		}
		for n < len(taken) && taken[n].End <= int(t.Start) {
			n++
		}
		if k < len(hits) && hits[k].first <= i || n < len(taken) && taken[n].Start <= int(t.Start) {
			continue
		}
		end := i + 1
		for j := first + 1; j < last && d.at(end).Hash == d.at(j).Hash; j++ {
			end++
		}
		if end-i < last-first {
			if end = i + 1; last-first < 2 || d.cue(i)|cue(d.role(i)) != 0 || d.at(i+1).Case == text.Title && d.at(i+1).Kind == text.Word && d.cue(i+1) == 0 && d.sameLine(i+1) {
				continue
			}
		}
		m := d.mention(claim.Victim, i, end)
		m.Name, m.ID = v.Name, v.ID
		d.naming.strange = append(d.naming.strange, m)
	}
}
