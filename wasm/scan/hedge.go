package scan

import "assay/wasm/claim"

// hedge returns the qualifier of a number that spans the tokens from up to but without
// to: the words before it, or the sign after it.
func (d *Doc) hedge(from, to int) claim.Qualifier {
	if q := d.hedgeAfter(to); q != claim.Exact {
		return q
	}
	return d.hedgeBefore(from)
}

func (d *Doc) hedgeAfter(i int) claim.Qualifier {
	switch {
	case d.is(i, '+') && d.glued(i):
		return claim.Over
	case d.hyphened(i) && d.wordIs(i+1, "plus"):
		return claim.Over
	case d.wordIs(i, "or") && d.wordIs(i+1, "more"):
		return claim.Over
	case d.wordIs(i, "or") && (d.wordIs(i+1, "less") || d.wordIs(i+1, "fewer")):
		return claim.Under
	case d.wordIs(i, "or") && d.wordIs(i+1, "so"):
		return claim.About
	}
	return claim.Exact
}

// hedges maps the words that hedge the number right after them.
var hedges = [...]claim.Qualifier{claim.Exact, claim.About, claim.Nearly, claim.Over, claim.Under}

func (d *Doc) hedgeBefore(i int) claim.Qualifier {
	j := i - 1
	if !d.sameLine(i) {
		return claim.Exact
	}
	switch r := d.role(j); {
	case d.is(j, '~') || d.is(j, '≈'):
		return claim.About
	case d.is(j, '>') || d.is(j, '≥'):
		return claim.Over
	case d.is(j, '<') || d.is(j, '≤'):
		return claim.Under
	case r&hedgeWord != 0:
		q := hedges[d.n(j)]
		if q == claim.Under && d.wordIs(j-1, "just") {
			return claim.Nearly
		}
		return q
	case d.wordIs(j, "than"):
		return d.comparison(j - 1)
	case d.wordIs(j, "least") && d.wordIs(j-1, "at"):
		return claim.Over
	case d.wordIs(j, "most") && d.wordIs(j-1, "at"):
		return claim.Under
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
	if q == claim.Under && d.wordIs(j-1, "just") {
		return claim.Nearly
	}
	return q
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
	case "total":
		if d.role(j-1)&article != 0 {
			return d.hedgeBefore(j - 1)
		}
		return d.hedgeBefore(j)
	}
	return claim.Exact
}
