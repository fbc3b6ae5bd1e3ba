package scan

// percentAt returns how many tokens from token j say percent: "%", "per cent".
func (d *Doc) percentAt(j int) int {
	switch {
	case !d.sameLine(j):
	case d.is(j, '%'):
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
