package scan

import (
	"strings"

	"assay/wasm/claim"
	"assay/wasm/text"
)

// count reads the things that a number from a to b counts, and returns the token to go on
// with. Counts are of two or more things that a reader could go and count: not of times,
// sizes, votes or what a page says of itself.
func (d *Doc) count(a, b amount) int {
	end := b.to
	if !d.counts(&a, &b) {
		return d.pastRatio(end)
	}
	if d.role(a.from)&article != 0 && d.role(a.from+1)&dozen != 0 {
		a.from++ // "a dozen heists"
		b.from = a.from
	}
	head, after, ok := d.things(b.to)
	if !ok {
		if unit := d.apart(&a, &b); unit != "" {
			return d.alone(unit, a, b)
		}
		return d.pastRatio(end)
	}
	b.to = after
	a.unit = singular(d.text(head))
	return d.add(claim.Count, a, b)
}

// counts reports whether the number from a to b may be one of things.
func (d *Doc) counts(a, b *amount) bool {
	j := b.to
	switch {
	case a.value.Cmp(claim.Int(2)) < 0, a.value.Normal().Exp < 0:
		return false
	case d.is(j, '+') && d.glued(j):
		b.to++
		a.over = true
	case d.glued(j) && !(d.pauses(j) && !d.glued(j+1)):
		return false
	}
	if d.role(a.from-1)&(numbered|month|shortMonth) != 0 && d.sameLine(a.from) {
		return false
	}
	if a.words && a.value.Cmp(claim.Int(12)) <= 0 && d.anaphoric(a.from-1) {
		return false
	}
	return !d.wordIs(j, "out") && !(d.wordIs(j, "in") && d.at(j+1).Kind == text.Number && d.length(j+1) != 4)
}

// maxApart is how many tokens may stand between a number and what it counts.
const maxApart = 14

// apart returns the unit of the number from a to b when what it counts is named before it:
// "the number of hacks jumped from four to seven", "125 reports in 2019 and 397 in 2020"; ""
// when nothing is.
func (d *Doc) apart(a, b *amount) string {
	i := a.from - 1
	switch {
	case d.wordIs(i, "to"), d.wordIs(i, "from"), d.wordIs(i, "at"):
		for k := i - 1; k > i-maxApart && k >= 0 && !d.is(k, '.'); k-- {
			if !d.wordIs(k, "number") {
				continue
			}
			if d.wordIs(k+1, "of") {
				if head, _, ok := d.things(k + 2); ok {
					return singular(d.text(head))
				}
			}
			if d.wordIs(k-1, "this") || d.wordIs(k-1, "that") || d.wordIs(k-1, "the") {
				return d.countedBefore(k, 3*maxApart)
			}
		}
	case d.wordIs(b.to, "in") && d.at(b.to+1).Kind == text.Number && (d.wordIs(i, "and") || d.is(i, ',')):
		return d.countedBefore(i, maxApart)
	}
	return ""
}

// countedBefore returns the unit of the last count that ends at most n tokens before token i.
func (d *Doc) countedBefore(i, n int) string {
	for k := len(d.Mentions) - 1; k >= 0; k-- {
		m := &d.Mentions[k]
		if m.End < int(d.at(max(0, i-n)).Start) {
			return ""
		}
		if m.Kind == claim.Count {
			return m.Quantity.Unit
		}
	}
	return ""
}

// alone adds the number from a to b as a count of units, or the two numbers of "from four to
// seven".
func (d *Doc) alone(unit string, a, b amount) int {
	a.unit, b.unit = unit, unit
	if a.from != b.from && d.wordIs(a.from-1, "from") {
		d.add(claim.Count, a, a)
		return d.add(claim.Count, b, b)
	}
	return d.add(claim.Count, a, b)
}

// anaphoric reports whether token i points back at things named before: "the two men".
func (d *Doc) anaphoric(i int) bool {
	switch d.text(i) {
	case "the", "The", "these", "These", "those", "Those", "both", "Both", "other":
		return true
	}
	return false
}

// pastRatio returns the token after the second number of "nine of twelve votes", "7 out of
// 10" when the first ends before token j, so that it counts nothing; else j.
func (d *Doc) pastRatio(j int) int {
	k := j
	if d.wordIs(k, "out") {
		k++
	}
	if d.wordIs(k, "in") && d.role(k+1)&(small|tens) != 0 {
		return k + 2 // "one in five"
	}
	if d.wordIs(k, "of") && (d.wordIs(k+1, "the") || d.wordIs(k+1, "its")) {
		k++
	}
	if (d.wordIs(k, "of") || d.wordIs(k-1, "of")) && (d.at(k+1).Kind == text.Number || d.role(k+1)&(small|tens) != 0) {
		if n, ok := d.numeral(k+1, false); ok {
			return n.end
		}
	}
	return j
}

const maxAdjectives = 3 // between a number and what it counts

// things reads the noun phrase at token j: "suspected attacks", "of the victim’s devices",
// "people". head is its noun and after the token after it.
func (d *Doc) things(j int) (head, after int, ok bool) {
	k := j
	if d.wordIs(k, "of") {
		if k = d.ofThem(k + 1); k == 0 {
			return 0, 0, false
		}
	}
	for n := 0; n <= maxAdjectives; n++ {
		if !d.sameLine(k) || d.at(k).Kind != text.Word || d.role(k)&(stop|month|scale|small|tens) != 0 && !(n == 0 && d.wordIs(k, "such")) {
			return 0, 0, false
		}
		next := k + 1
		switch {
		case d.isPossessive(next):
			next = d.pastPossessive(next)
		case d.hyphened(next):
			next++
			n--
		case d.isNoun(k):
			return k, next, d.role(k)&uncounted == 0
		}
		if d.role(k)&uncounted != 0 {
			return 0, 0, false
		}
		k = next
	}
	return 0, 0, false
}

// ofThem returns the token after the determiner of "of the victim’s devices", "of its RPC
// nodes" at token k; 0 when there is none.
func (d *Doc) ofThem(k int) int {
	switch d.text(k) {
	case "the", "its", "his", "her", "their", "our", "these", "those":
		if d.at(k+1).Kind == text.Word && d.role(k+1)&(small|tens) == 0 {
			return k + 1
		}
	}
	if d.at(k).Case == text.Title && d.isPossessive(k+1) {
		return k // "two of Halcyon’s servers"
	}
	return 0
}

// isPossessive reports whether an apostrophe that makes a possessive is token k.
func (d *Doc) isPossessive(k int) bool {
	return d.is(k, '\'') && d.glued(k) && (!d.glued(k+1) || d.wordIs(k+1, "s"))
}

func (d *Doc) pastPossessive(k int) int {
	if d.glued(k+1) && d.wordIs(k+1, "s") {
		return k + 2
	}
	return k + 1
}

// isNoun reports whether the word at token k is a noun in the plural.
func (d *Doc) isNoun(k int) bool {
	w := d.text(k)
	if d.role(k)&people != 0 {
		return true
	}
	n := len(w)
	if n < 3 || w[n-1] != 's' || d.role(k)&notPlural != 0 {
		return false
	}
	switch w[n-2] {
	case 's', 'u', 'i', '\'':
		return false
	}
	return n > 3 && w[0] >= 'a' && w[0] <= 'z' || d.at(k).Case == text.Mixed && w[n-2] >= 'A' && w[n-2] <= 'Z' ||
		d.role(k)&thing != 0 || d.at(k).Case == text.Title && (k == 0 || d.at(k-1).Kind == text.Number) && !d.isPlace(k)
}

// singular returns the singular of a noun, in lower case.
func singular(w string) string {
	w = strings.ToLower(w)
	switch w {
	case "people", "persons":
		return "person"
	case "men":
		return "man"
	case "women":
		return "woman"
	case "children":
		return "child"
	case "dozens":
		return "dozen"
	}
	for _, end := range []string{"sses", "ches", "shes", "xes", "zzes"} {
		if stem, ok := strings.CutSuffix(w, end); ok && w != "caches" {
			return stem + end[:len(end)-2]
		}
	}
	if stem, ok := strings.CutSuffix(w, "ies"); ok && len(stem) > 1 {
		return stem + "y"
	}
	return strings.TrimSuffix(w, "s")
}
