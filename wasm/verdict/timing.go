package verdict

import "assay/wasm/claim"

// A timing is how the period of a text stands to that of a record.
type timing uint8

const (
	untimed  timing = iota // the text gives no period
	unclear                // neither the same nor surely another
	same                   // the same stretch, as texts tell it
	elsewhen               // another stretch: disjoint, or of another length
)

// Slack of periods, in days.
const (
	slackShort   = 1     // a day is a day, give or take a time zone
	slackStart   = 366   // "the last five years" may begin anywhere in its first year
	slackEnd     = 92    // and end with the last report
	longPeriod   = 700   // from here on periods are told in years
	slackPart    = 10    // other periods may differ by a tenth of their length at either end
	quarterLong  = 92    // up to here a period may be told as the end of a longer one
	slackEvent   = 31    // from an event, or its disclosure, to the month it is told of
	aYear        = 10000 // as days are packed
	twiceAsLong  = 2     // lengths that differ by this factor are other scopes
	statementDay = 31    // a day within so many days of the article is when it was said
)

// aligned compares the period of a text with the period a figure covers. A period that
// runs past the article's own day is cut there: "2022" in an article of September 2022 is
// the year to date.
func aligned(text, record claim.Period, published claim.Day) timing {
	if !text.Known() {
		return untimed
	}
	if !record.Known() {
		return unclear
	}
	if apartBy := max(text.From-record.To, record.From-text.To); apartBy > 0 && (text.From < text.To || record.From < record.To || apartBy > aYear) {
		return elsewhen // without calendar arithmetic, which most pairs do not need
	}
	if within(text, record) {
		return same
	}
	if cut := upTo(text, published); cut != text && within(cut, record) {
		return same
	}
	return otherwise(text, record)
}

// upTo returns p without the days after day.
func upTo(p claim.Period, day claim.Day) claim.Period {
	if day != 0 && p.From <= day && day < p.To {
		p.To = day
	}
	return p
}

// within reports whether two periods start and end close enough to be one, neither being
// half as long again as the other.
func within(a, b claim.Period) bool {
	if a.From == b.From && a.To == b.To {
		return true
	}
	longer, shorter := max(a.Days(), b.Days()), min(a.Days(), b.Days())
	start, end := max(slackShort, longer/slackPart), max(slackShort, longer/slackPart)
	if longer >= longPeriod {
		start, end = slackStart, slackEnd
	}
	return gap(a.From, b.From) <= start && gap(a.To, b.To) <= end && longer*2 <= shorter*3
}

// otherwise tells whether two periods that are not the same are surely others.
func otherwise(a, b claim.Period) timing {
	long, short := max(a.Days(), b.Days()), min(a.Days(), b.Days())
	if a.To < b.From || b.To < a.From || long >= twiceAsLong*short {
		return elsewhen
	}
	return unclear
}

func gap(a, b claim.Day) int {
	d := a.Serial() - b.Serial()
	if d < 0 {
		return -d
	}
	return d
}

// happened compares the period of a text with the day or days of an event, which may also
// be told by the day it came to light.
func happened(text, event claim.Period, disclosed claim.Day) timing {
	switch {
	case !text.Known():
		return untimed
	case !event.Known():
		return unclear
	case meets(text, event), disclosed != 0 && meets(text, claim.Period{From: disclosed, To: disclosed}):
		return same
	}
	last := max(event.To, disclosed)
	if text.To.Add(slackEvent) >= event.From && text.From <= last.Add(slackEvent) {
		return unclear
	}
	return elsewhen
}

// meets reports whether two periods share a day; a month or less may miss the other by a
// time zone.
func meets(text, event claim.Period) bool {
	slack := slackShort
	if text.Days() > monthLong {
		slack = 0
	}
	return text.From.Add(-slack) <= event.To && event.From <= text.To.Add(slack)
}

// day reads an ISO day or month; a month stands for its first day. 0 = not known.
func day(s string) claim.Day {
	if len(s) == len("2022-12") {
		s += "-01"
	}
	d, _ := claim.ParseDay(s)
	return d
}

// since returns the days from one day to another, and whether both are known.
func since(from, to claim.Day) (days int, known bool) {
	if from == 0 || to == 0 {
		return 0, false
	}
	return to.Serial() - from.Serial(), true
}
