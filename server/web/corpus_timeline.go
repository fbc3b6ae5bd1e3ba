package web

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// The measures of the timeline, in units of its view box.
const (
	chartWidth   = 760
	plotLeft     = 66
	plotRight    = 660 // beyond it stand the figures without a date
	plotTop      = 20
	plotBottom   = 250
	undatedX     = 680
	pointSpacing = 12 // between figures that would cover each other
)

// A timeline is the chart of what was published for one incident, and when.
type timeline struct {
	Points    []point
	BandTop   float64 // of the span of the figures that stand
	BandDepth float64
	Headline  float64
	Days      []tick
	Amounts   []tick
	Marks     []tick // disclosure and attributions
	Undated   bool
}

// A point is one published figure.
type point struct {
	X, Y  float64
	Tier  claim.Tier
	Title string
	Dull  bool // an outlier
	Link  string
}

// A tick is a place on an axis.
type tick struct {
	At    float64
	Label string
}

// newTimeline draws the figures in dollars over the days since the incident, each power of
// time as wide as the next: most are published within days, some after years. Nil when
// there are fewer than two.
func newTimeline(i *corpus.Incident) *timeline {
	low, top := i.Loss.Low.Float(), i.Loss.High.Float()
	var reports []*corpus.LossReport
	for n := range i.Loss.Reports {
		if r := &i.Loss.Reports[n]; r.Amount.Unit == "USD" {
			reports = append(reports, r)
			low, top = min(low, r.Amount.Low.Float()), max(top, r.Amount.High.Float())
		}
	}
	if len(reports) < 2 || top == 0 {
		return nil
	}
	low, top, step := axis(low, top)
	height := func(v float64) float64 { return plotBottom - (v-low)/(top-low)*(plotBottom-plotTop) }
	y := func(d claim.Decimal) float64 { return height(d.Float()) }
	last := 30
	for _, r := range reports {
		last = max(last, daysSince(i, reportDate(r)))
	}
	for _, a := range i.Attributions {
		last = max(last, daysSince(i, a.Date))
	}
	x := func(days int) float64 {
		return plotLeft + math.Log1p(float64(days))/math.Log1p(float64(last))*(plotRight-plotLeft-12)
	}
	t := &timeline{BandTop: y(i.Loss.High), BandDepth: max(2, y(i.Loss.Low)-y(i.Loss.High)), Headline: y(i.Loss.Headline)}
	for _, r := range reports {
		at := point{X: undatedX, Y: (y(r.Amount.Low) + y(r.Amount.High)) / 2, Tier: r.Source.Tier, Dull: r.Outlier, Title: pointTitle(r)}
		if days := daysSince(i, reportDate(r)); days >= 0 {
			at.X = x(days)
		} else {
			t.Undated = true
		}
		if n := sourceNumber(i.Sources, r.Source); n > 0 {
			at.Link = fmt.Sprintf("#source-%d", n)
		}
		t.Points = append(t.Points, at)
	}
	spread(t.Points)
	t.Days = dayTicks(last, x)
	for v := low; v <= top+step/2; v += step {
		t.Amounts = append(t.Amounts, tick{height(v), shortDollars(v)})
	}
	if i.Disclosed > i.When.To {
		t.Marks = append(t.Marks, tick{x(i.Disclosed.Serial() - i.When.To.Serial()), "disclosed"})
	}
	for _, a := range i.Attributions {
		if days := daysSince(i, a.Date); days >= 0 {
			t.Marks = append(t.Marks, tick{x(days), "attributed"})
		}
	}
	t.Marks = apartMarks(t.Marks)
	return t
}

// axis widens a span of amounts to one that begins and ends on its own steps. It begins at
// zero unless all amounts lie so close together that they could not be told apart there.
func axis(low, top float64) (from, to, step float64) {
	from = 0
	if low > top/2 {
		from = low - max(top-low, top/20)
	}
	step = niceStep(top - from)
	return math.Floor(from/step) * step, math.Ceil(top/step) * step, step
}

// daysSince returns the days from the end of the incident to a date, -1 for one that is not
// a day, and 0 for one before.
func daysSince(i *corpus.Incident, date string) int {
	d, ok := claim.ParseDay(date)
	if !ok {
		d, ok = claim.ParseDay(date + "-15")
	}
	if !ok || i.When.To == 0 {
		return -1
	}
	return max(0, d.Serial()-i.When.To.Serial())
}

func pointTitle(r *corpus.LossReport) string {
	title := usd(r.Amount.Low)
	if r.Amount.Low.Cmp(r.Amount.High) != 0 {
		title += " to " + usd(r.Amount.High)
	}
	title += ", " + r.Source.Publisher
	if d := reportDate(r); d != "" {
		title += ", " + date(d)
	}
	return title
}

// spread moves apart, sideways, points that would cover each other.
func spread(points []point) {
	slices.SortStableFunc(points, func(a, b point) int { return cmp.Or(cmp.Compare(a.X, b.X), cmp.Compare(a.Y, b.Y)) })
	for n := range points {
		for k := 0; k < n; k++ {
			if math.Abs(points[n].X-points[k].X) < pointSpacing-1 && math.Abs(points[n].Y-points[k].Y) < pointSpacing-1 {
				points[n].X = points[k].X + pointSpacing
			}
		}
		points[n].X = min(points[n].X, chartWidth-8)
	}
}

// apartMarks returns the marks that can be told apart, the first of those that cannot.
func apartMarks(marks []tick) (kept []tick) {
	slices.SortStableFunc(marks, func(a, b tick) int { return cmp.Compare(a.At, b.At) })
	for _, m := range marks {
		if len(kept) == 0 || m.At-kept[len(kept)-1].At > 70 {
			kept = append(kept, m)
		}
	}
	return kept
}

func dayTicks(last int, x func(int) float64) (ticks []tick) {
	for _, t := range [...]struct {
		days  int
		label string
	}{{0, "the day"}, {1, "1 day"}, {7, "1 week"}, {30, "1 month"}, {182, "6 months"}, {365, "1 year"}, {1826, "5 years"}, {3652, "10 years"}} {
		if t.days <= last && (len(ticks) == 0 || x(t.days)-ticks[len(ticks)-1].At > 50) {
			ticks = append(ticks, tick{x(t.days), t.label})
		}
	}
	return ticks
}

// niceStep returns a step of 1, 2 or 5 times a power of ten that divides top into three to six.
func niceStep(top float64) float64 {
	step := math.Pow(10, math.Floor(math.Log10(top)))
	switch n := top / step; {
	case n < 1.5:
		return step / 4
	case n < 3:
		return step / 2
	case n < 6:
		return step
	}
	return step * 2
}

// shortDollars writes an amount to three digits, as an axis has it: $250M, $1.5B.
func shortDollars(v float64) string {
	for _, s := range [...]struct {
		at   float64
		sign string
	}{{1e9, "B"}, {1e6, "M"}, {1e3, "K"}} {
		if v >= s.at {
			return "$" + strconv.FormatFloat(v/s.at, 'g', 3, 64) + s.sign
		}
	}
	return fmt.Sprintf("$%g", math.Round(v))
}
