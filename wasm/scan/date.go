package scan

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// date reads the date or period that begins at token i.
func (d *Doc) date(i int) (m claim.Mention, end int, ok bool) {
	p, end := d.plainDate(i)
	if end == i {
		return m, i, false
	}
	m = d.mention(claim.Date, i, end)
	m.Period = p
	return m, end, true
}

func (d *Doc) plainDate(i int) (p claim.Period, end int) {
	t := d.at(i)
	if t.Kind == text.Number && t.End-t.Start == 4 {
		if y := d.year(i); y != 0 {
			return claim.Year(y), i + 1
		}
	}
	return p, i
}

// year returns the year that token i is, or 0.
func (d *Doc) year(i int) int {
	t := d.at(i)
	if t.Kind != text.Number || t.End-t.Start != 4 {
		return 0
	}
	y := 0
	for _, c := range []byte(d.text(i)) {
		y = y*10 + int(c-'0')
	}
	if y < 1900 || y > 2099 || d.glued(i) || d.glued(i+1) && d.at(i+1).Kind == text.Word {
		return 0
	}
	return y
}
