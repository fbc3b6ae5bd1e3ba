package scan

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// hedge returns the qualifier of a number that spans the tokens from up to but without
// to: the words before it, or the sign after it.
func (d *Doc) hedge(from, to int) claim.Qualifier {
	if q := d.hedgeAfter(to); q != claim.Exact {
		return q
	}
	return d.hedgeBefore(from)
}

// hedgeAfter returns the qualifier that the words from token i say of the number before
// them, which may have a conversion in brackets between: "HK$1.5 billion (US$191 million)
// or so".
func (d *Doc) hedgeAfter(i int) claim.Qualifier {
	if d.is(i, '+') && d.glued(i) {
		return claim.Over
	}
	if d.is(i, '(') {
		for k := i + 2; k < i+8; k++ {
			if d.is(k, ')') {
				i = k + 1
				break
			}
		}
	}
	for d.is(i, ',') || d.is(i, '-') && d.glued(i) {
		i++
	}
	if d.role(i)&trailer == 0 || !d.sameLine(i) {
		return claim.Exact
	}
	j := i + 1
	if d.is(j, '-') && d.glued(j) {
		j++
	}
	for _, t := range trailers {
		if !d.wordIs(i, t.words[0]) || len(t.words) > 1 && !d.phrase(j, t.words[1:]...) {
			continue
		}
		if d.wordIs(j+len(t.words)-1, "than") {
			continue // "and more than" belongs to what follows
		}
		if t.last && !d.glued(i) && !d.pauses(i+1) {
			continue
		}
		return t.qualifier
	}
	return claim.Exact
}

// pauses reports whether a clause may end before token i.
func (d *Doc) pauses(i int) bool {
	t := d.at(i)
	return t.Break || t.Kind == text.Symbol
}

// trailers lists the words that hedge the number before them; those marked last only at
// the end of their clause.
var trailers = []struct {
	words     []string
	qualifier claim.Qualifier
	last      bool
}{
	{[]string{"or", "more"}, claim.Over, false},
	{[]string{"and", "more"}, claim.Over, false},
	{[]string{"and", "up"}, claim.Over, false},
	{[]string{"and", "counting"}, claim.Over, false},
	{[]string{"and", "change"}, claim.Over, false},
	{[]string{"plus"}, claim.Over, true},
	{[]string{"at", "least"}, claim.Over, false},
	{[]string{"or", "less"}, claim.Under, false},
	{[]string{"or", "fewer"}, claim.Under, false},
	{[]string{"at", "most"}, claim.Under, false},
	{[]string{"max"}, claim.Under, true},
	{[]string{"tops"}, claim.Under, true},
	{[]string{"or", "so"}, claim.About, false},
	{[]string{"or", "thereabouts"}, claim.About, false},
	{[]string{"or", "close", "to"}, claim.Nearly, false},
	{[]string{"more", "or", "less"}, claim.About, false},
	{[]string{"give", "or", "take"}, claim.About, false},
	{[]string{"approx"}, claim.About, true},
	{[]string{"approximately"}, claim.About, true},
	{[]string{"roughly"}, claim.About, true},
	{[]string{"ish"}, claim.About, false},
}

// hedges maps the words that hedge the number right after them.
var hedges = [...]claim.Qualifier{claim.Exact, claim.About, claim.Nearly, claim.Over, claim.Under}

func (d *Doc) hedgeBefore(i int) claim.Qualifier {
	if d.role(i)&dozen != 0 && d.role(i-1)&article != 0 {
		i-- // "over a dozen heists"
	}
	j := i - 1
	if !d.sameLine(i) {
		return claim.Exact
	}
	switch r := d.role(j); {
	case d.is(j, '~') || d.is(j, '≈') || d.is(i+1, '~'):
		return claim.About
	case d.is(j, '>') || d.is(j, '≥'):
		return claim.Over
	case d.is(j, '<') || d.is(j, '≤'):
		return claim.Under
	case r&hedgeWord != 0:
		q := hedges[d.n(j)]
		if d.wordIs(j, "over") && d.isSpread(j-1) || d.isMeasure(j-1) {
			return claim.Exact
		}
		if q == claim.Under && d.slightly(j-1) {
			return claim.Nearly
		}
		return q
	case d.wordIs(j, "than"):
		return d.comparison(j - 1)
	case d.wordIs(j, "least") && d.wordIs(j-1, "at"):
		return claim.Over
	case d.wordIs(j, "most") && d.wordIs(j-1, "at"):
		return claim.Under
	case d.is(j, '.') && d.glued(j) && d.role(j-1)&hedgeWord != 0 && d.length(j-1) == 0:
		return hedges[d.n(j-1)] // "ca. 10 million"
	case d.wordIs(j, "be") && d.wordIs(j-1, "to"), d.wordIs(j, "at"):
		if d.wordIs(j, "be") {
			j--
		}
		if d.wordIs(j-1, "estimated") {
			return claim.About
		}
	case d.wordIs(j, "to"):
		switch {
		case d.wordIs(j-1, "up"):
			return claim.Under
		case d.wordIs(j-1, "close"):
			return claim.Nearly
		}
	case d.wordIs(j, "as") && d.wordIs(j-2, "as"):
		if d.wordIs(j-1, "much") || d.wordIs(j-1, "many") || d.wordIs(j-1, "high") {
			return claim.Under
		}
	case d.wordIs(j, "of"):
		return d.boundOf(j - 1)
	}
	return claim.Exact
}

// comparison reads the word before "than" at token j: "more than", "no less than".
func (d *Doc) comparison(j int) claim.Qualifier {
	q := claim.Exact
	if d.isMeasure(j - 1) {
		return q
	}
	switch d.text(j) {
	case "more", "More", "greater", "higher", "larger":
		q = claim.Over
	case "less", "fewer", "Less", "Fewer", "lower", "smaller":
		q = claim.Under
	}
	if d.wordIs(j-1, "no") || d.wordIs(j-1, "not") {
		switch q {
		case claim.Over:
			return claim.Under
		case claim.Under:
			return claim.Over
		}
	}
	if q == claim.Under && d.slightly(j-1) {
		return claim.Nearly
	}
	return q
}

// isMeasure reports whether token j says by how much one number is above or below another,
// which is then told exactly: "19% less than $2.5 billion", "31.6% above $1.8 billion".
func (d *Doc) isMeasure(j int) bool {
	return d.is(j, '%') || d.wordIs(j, "percent") || d.wordIs(j, "times")
}

// isSpread reports whether token j makes a place of what stands "over" it: "scattered over
// 51 exchanges", or is a part of the verb: "handed over 5,000 coins".
func (d *Doc) isSpread(j int) bool {
	switch d.text(j) {
	case "scattered", "spread", "distributed", "dispersed", "split", "routed", "spanning", "hand", "handed", "handing", "hands", "turn", "turned", "turning", "turns":
		return true
	}
	return false
}

// slightly reports whether token j says that a bound is close: "just under", "a little
// less than".
func (d *Doc) slightly(j int) bool {
	return d.wordIs(j, "just") || d.wordIs(j, "little") || d.wordIs(j, "slightly") || d.wordIs(j, "bit") || d.wordIs(j, "shade")
}

// boundOf reads the word before "of" at token j: "in excess of", "a total of".
func (d *Doc) boundOf(j int) claim.Qualifier {
	switch d.text(j) {
	case "excess", "north", "North", "upwards", "upward", "minimum", "Upwards":
		return claim.Over
	case "maximum":
		return claim.Under
	case "south", "shy", "short":
		return claim.Nearly
	case "region", "order", "neighborhood", "neighbourhood":
		return claim.About
	case "amount", "loss", "sum", "value":
		if d.wordIs(j-1, "estimated") || d.wordIs(j-1, "approximate") {
			return claim.About
		}
	case "total":
		if d.role(j-1)&article != 0 {
			return d.hedgeBefore(j - 1)
		}
		return d.hedgeBefore(j)
	}
	return claim.Exact
}
