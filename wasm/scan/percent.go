package scan

import "assay/wasm/text"

// percentAt returns how many tokens from token j say percent: "%", "per cent".
func (d *Doc) percentAt(j int) int {
	switch {
	case !d.sameLine(j):
	case d.is(j, '%'):
		if d.glued(j+1) && d.at(j+1).Kind == text.Number {
			return 0 // "99%3"
		}
		return 1
	case d.hyphened(j) && d.percentAt(j+1) == 1 && !d.is(j+1, '%'):
		return 2
	case d.wordIs(j, "percent"), d.wordIs(j, "percents"), d.wordIs(j, "pct"):
		return 1
	case d.wordIs(j, "per") && d.wordIs(j+1, "cent") && d.sameLine(j+1):
		return 2
	}
	return 0
}
