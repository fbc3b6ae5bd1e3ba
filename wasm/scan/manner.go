package scan

import "assay/wasm/text"

// A manner is how a text writes its numbers where that is not the English way. It is looked
// for when a number is first met that is read by it.
type manner struct {
	known  bool
	points bool // points part thousands and commas decimals: "1.500,50"
	mil    bool // "mil" is a thousand and "bi" a billion, as in Spanish and Portuguese
}

// manner returns the manner of the text.
func (d *Doc) manner() manner {
	if !d.inManner.known {
		d.inManner = manner{known: true, points: d.partsByPoints(), mil: d.countsInMil()}
	}
	return d.inManner
}

// enoughCommas is how many more commas than points before decimals make the manner of a text; a
// few may be slips, versions or days.
const enoughCommas = 3

// partsByPoints reports whether the numbers of the text that can be read in one way only
// have points between thousands or commas before decimals, and none has commas between
// thousands.
func (d *Doc) partsByPoints() bool {
	commas := 0
	for i := 0; i < len(d.Tokens); i++ {
		if d.at(i).Kind != text.Number {
			continue
		}
		seps, last := d.groupsAt(i)
		switch {
		case seps == ",,", seps == ",.", seps == "," && last == 3:
			return false
		case seps == "." && last < 3:
			commas--
		case seps == ".." && last == 3, seps == ".,":
			commas += enoughCommas
		case seps == "," && last < 3:
			commas++
		}
		i += 2 * len(seps)
	}
	return commas >= enoughCommas
}

// groupsAt returns the marks between the groups of digits from token i on, and the length
// of the last group.
func (d *Doc) groupsAt(i int) (seps string, last int) {
	j := i
	for (d.is(j+1, '.') || d.is(j+1, ',')) && d.glued(j+1) && d.glued(j+2) && d.at(j+2).Kind == text.Number {
		j += 2
	}
	if j == i {
		return "", 0
	}
	first := d.text(i + 1)
	return first + d.text(j - 1)[:min(1, (j-i)/2-1)], d.length(j)
}

// countsInMil reports whether the text has words or a sign of Spanish or Portuguese money.
func (d *Doc) countsInMil() bool {
	for i := range d.Tokens {
		switch d.at(i).Kind {
		case text.Word:
			if d.role(i)&scale != 0 && romanceScale(d.text(i)) {
				return true
			}
		case text.Symbol:
			if d.is(i, '$') && d.glued(i) && d.text(i-1) == "R" {
				return true
			}
		}
	}
	return false
}

// romanceScale reports whether w is a Spanish or Portuguese million or billion.
func romanceScale(w string) bool {
	switch w {
	case "millón", "millones", "milhão", "milhões", "bilhão", "bilhões", "trilhão", "trilhões":
		return true
	}
	return false
}
