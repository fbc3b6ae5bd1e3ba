package words

import (
	"fmt"

	"assay/wasm/claim"
)

var months = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// Day returns d as "26 December 2022"; "" for the zero Day.
func Day(d claim.Day) string {
	if d == 0 {
		return ""
	}
	return fmt.Sprintf("%d %s %d", d.DayOfMonth(), months[d.Month()], d.Year())
}

// Period returns p as shortly as it can be told: "2022", "March 2022", "Q1 2024",
// "2017 – 2022", "26 Dec 2017 – 26 Dec 2022"; "" when it is not known.
func Period(p claim.Period) string {
	if !p.Known() {
		return ""
	}
	from, to := p.From, p.To
	wholeMonths := from.DayOfMonth() == 1 && to.DayOfMonth() == claim.DaysIn(to.Year(), to.Month())
	switch length := (to.Year()-from.Year())*12 + to.Month() - from.Month() + 1; {
	case from == to:
		return Day(from)
	case !wholeMonths:
		return shortDay(from) + " – " + shortDay(to)
	case length == 1:
		return fmt.Sprintf("%s %d", months[from.Month()], from.Year())
	case length == 12 && from.Month() == 1:
		return fmt.Sprint(from.Year())
	case length == 3 && p.Grain == claim.GrainQuarter:
		return fmt.Sprintf("Q%d %d", from.Month()/3+1, from.Year())
	case length == 6 && p.Grain == claim.GrainHalf:
		return fmt.Sprintf("H%d %d", from.Month()/6+1, from.Year())
	case from.Month() == 1 && to.Month() == 12:
		return fmt.Sprintf("%d – %d", from.Year(), to.Year())
	}
	return fmt.Sprintf("%s %d – %s %d", months[from.Month()][:3], from.Year(), months[to.Month()][:3], to.Year())
}

func shortDay(d claim.Day) string {
	return fmt.Sprintf("%d %s %d", d.DayOfMonth(), months[d.Month()][:3], d.Year())
}
