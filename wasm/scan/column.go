package scan

import "assay/wasm/text"

// columns finds, in each row of a table whose header has a column for who was hit, the cell
// that names it.
func (d *Doc) columns() {
	column, bars := -1, 0
	for k := range d.Sentences {
		f, s := &d.naming.facts[k], d.Sentences[k]
		n := 0
		if s.Block {
			n = d.bars(s)
		}
		if n < 2 {
			column = -1
			continue
		}
		if c := d.victimColumn(s); c >= 0 {
			column, bars = c, n
		} else if column >= 0 && n == bars {
			f.cell, f.cellEnd = d.cellAt(s, column)
		}
	}
}

// bars returns how many bars part the cells of s.
func (d *Doc) bars(s text.Sentence) (n int) {
	for i := int(s.First); i < int(s.Last); i++ {
		if d.is(i, '|') {
			n++
		}
	}
	return n
}

// victimColumn returns the column of s, a row, that a header heads with a word for who is
// hit; -1 when none does.
func (d *Doc) victimColumn(s text.Sentence) int {
	column := 0
	for i := int(s.First); i < int(s.Last); i++ {
		switch {
		case d.is(i, '|'):
			column++
		case d.cellEnds(i-1, s) && d.cellEnds(i+1, s) && headsVictims(d.text(i)):
			return column
		}
	}
	return -1
}

// cellEnds reports whether token i parts cells of the row s, or lies outside it.
func (d *Doc) cellEnds(i int, s text.Sentence) bool {
	return i < int(s.First) || i >= int(s.Last) || d.is(i, '|')
}

// headsVictims reports whether w heads a column of those who were hit.
func headsVictims(w string) bool {
	switch w {
	case "Victim", "Victims", "Target", "Project", "Protocol", "Exchange", "Platform", "Company", "VICTIM", "TARGET", "PROJECT", "PROTOCOL", "EXCHANGE":
		return true
	}
	return false
}

// cellAt returns the tokens of a cell of the row s.
func (d *Doc) cellAt(s text.Sentence, column int) (first, last int) {
	first = int(s.First)
	for ; column > 0 && first < int(s.Last); first++ {
		if d.is(first, '|') {
			column--
		}
	}
	for last = first; !d.cellEnds(last, s); last++ {
	}
	return first, last
}

// inVictimColumn reports whether the name that begins at token i of sentence k begins the
// cell of its row that tells who was hit.
func (d *Doc) inVictimColumn(i, k int) bool {
	f := &d.naming.facts[k]
	if f.cellEnd <= f.cell || i < f.cell || i >= f.cellEnd {
		return false
	}
	for i--; i >= f.cell && d.at(i).Kind == text.Symbol; i-- {
	}
	return i < f.cell
}
