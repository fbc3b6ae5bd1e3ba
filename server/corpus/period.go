package corpus

import (
	"errors"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"assay/wasm/claim"
)

// A Period is a stretch of days on one line: "2022-03-23", "2022-03", "2022-Q1", "2022-H1",
// "2022", or two of these with a slash: "2017/2022-06-30", from the first day of the one to
// the last day of the other.
type Period struct{ claim.Period }

var errPeriod = errors.New(`not a period: write 2022-03-23, 2022-03, 2022-Q1, 2022-H1, 2022, or two of these as 2017/2022-06`)

// ParsePeriod reads the one-line form of a period.
func ParsePeriod(s string) (Period, error) {
	first, last, span := strings.Cut(s, "/")
	p, ok := parsePart(first)
	if !ok {
		return Period{}, errPeriod
	}
	if !span {
		return Period{p}, nil
	}
	q, ok := parsePart(last)
	if !ok {
		return Period{}, errPeriod
	}
	if q.To <= p.From {
		return Period{}, errors.New("a period ends after it begins")
	}
	return Period{claim.Period{From: p.From, To: q.To, Grain: claim.GrainSpan}}, nil
}

// parsePart reads one day, month, quarter, half or year.
func parsePart(s string) (claim.Period, bool) {
	if d, ok := claim.ParseDay(s); ok && d.Year() >= 1000 {
		return claim.Period{From: d, To: d, Grain: claim.GrainDay}, true
	}
	year, rest, _ := strings.Cut(s, "-")
	y, err := strconv.Atoi(year)
	if err != nil || len(year) != 4 || y < 1000 {
		return claim.Period{}, false
	}
	if len(rest) == 0 && len(s) == 4 {
		return claim.Year(y), true
	}
	if len(rest) != 2 {
		return claim.Period{}, false
	}
	n := int(rest[1] - '0')
	switch {
	case rest[0] == 'Q' && n >= 1 && n <= 4:
		return months(y, 3*n-2, 3*n, claim.GrainQuarter), true
	case rest[0] == 'H' && n >= 1 && n <= 2:
		return months(y, 6*n-5, 6*n, claim.GrainHalf), true
	}
	m, err := strconv.Atoi(rest)
	if err != nil || m < 1 || m > 12 {
		return claim.Period{}, false
	}
	return claim.Month(y, m), true
}

func months(y, from, to int, g claim.Grain) claim.Period {
	return claim.Period{From: claim.NewDay(y, from, 1), To: claim.NewDay(y, to, claim.DaysIn(y, to)), Grain: g}
}

// String returns the one-line form, which ParsePeriod reads back to an equal period.
func (p Period) String() string {
	year := strconv.Itoa(p.From.Year())
	switch p.Grain {
	case claim.GrainDay:
		return p.From.String()
	case claim.GrainMonth:
		return p.From.String()[:7]
	case claim.GrainQuarter:
		return year + "-Q" + strconv.Itoa((p.From.Month()+2)/3)
	case claim.GrainHalf:
		return year + "-H" + strconv.Itoa((p.From.Month()+5)/6)
	case claim.GrainYear:
		return year
	}
	return firstDay(p.From) + "/" + lastDay(p.To)
}

// firstDay shortens a day that begins a year to the year.
func firstDay(d claim.Day) string {
	if d.Month() == 1 && d.DayOfMonth() == 1 {
		return strconv.Itoa(d.Year())
	}
	return d.String()
}

// lastDay shortens a day that ends a year to the year.
func lastDay(d claim.Day) string {
	if d.Month() == 12 && d.DayOfMonth() == 31 {
		return strconv.Itoa(d.Year())
	}
	return d.String()
}

// UnmarshalYAML reads the one-line form.
func (p *Period) UnmarshalYAML(n *yaml.Node) error {
	v, err := ParsePeriod(n.Value)
	*p = v
	return err
}

// MarshalYAML writes the one-line form, unquoted.
func (p Period) MarshalYAML() (any, error) { return plain(p.String()), nil }

// A Date is a day, a month or a year, as precisely as it is known: "2022-03-23", "2022-03".
type Date string

// UnmarshalYAML reads a date.
func (d *Date) UnmarshalYAML(n *yaml.Node) error {
	*d = Date(n.Value)
	if _, ok := parsePart(n.Value); !ok || strings.ContainsAny(n.Value, "QH") {
		return errors.New("not a date: write 2022-03-23, 2022-03 or 2022")
	}
	return nil
}

// MarshalYAML writes the date, unquoted.
func (d Date) MarshalYAML() (any, error) { return plain(string(d)), nil }

// day returns d as a Day, 0 when it is not one.
func (d Date) day() claim.Day {
	v, _ := claim.ParseDay(string(d))
	return v
}

// days returns the first and last day that d can mean; zero for the empty date.
func (d Date) days() (first, last claim.Day) {
	p, _ := parsePart(string(d))
	return p.From, p.To
}

// plain returns a scalar that is written without quotes though YAML would read it as a
// number or a time; the readers of these fields look at the text alone.
func plain(s string) *yaml.Node {
	n := &yaml.Node{Kind: yaml.ScalarNode, Value: s}
	switch len(s) {
	case len("2022-03-23"):
		n.Tag = "!!timestamp"
	case len("2022"):
		n.Tag = "!!int"
	}
	return n
}
