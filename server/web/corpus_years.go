package web

import (
	"encoding/json"
	"math"
	"net/http"
	"strconv"

	"assay/server/corpus/catalog"
	"assay/wasm/claim"
)

// A yearChart is the losses by year as bars, with the numbers behind them.
type yearChart struct {
	Bars    []bar
	Amounts []tick
	Rows    []yearRow
}

// A bar is one year.
type bar struct {
	X, Y, Width, Height float64
	Label               string // the year
	Value               string // "$8.6B"
	Title               string
	Year                int
}

type yearRow struct {
	Year                  int
	Incidents, Unverified int
	Lost, Recovered       string
	Findings              int
}

// The measures of the chart of years.
const (
	yearsWidth  = 760
	yearsTop    = 24
	yearsBottom = 250
	yearsLeft   = 56
)

func newYearChart(years []catalog.YearStats) *yearChart {
	c := &yearChart{}
	top := 1.0
	for _, y := range years {
		top = max(top, float64(y.Lost))
	}
	step := niceStep(top)
	top = math.Ceil(top/step) * step
	for v := 0.0; v <= top*1.001; v += step {
		c.Amounts = append(c.Amounts, tick{yearsBottom - v/top*(yearsBottom-yearsTop), shortDollars(v)})
	}
	slot := float64(yearsWidth-yearsLeft-4) / float64(max(1, len(years)))
	for n, y := range years {
		row := yearRow{y.Year, y.Incidents, y.Unverified, sum(y.Lost), sum(y.Recovered), y.Findings}
		c.Rows = append(c.Rows, row)
		height := float64(y.Lost) / top * (yearsBottom - yearsTop)
		c.Bars = append(c.Bars, bar{
			X: yearsLeft + slot*float64(n) + slot*.14, Width: slot * .72, Y: yearsBottom - height, Height: height, Year: y.Year,
			Label: strconv.Itoa(y.Year), Value: shortDollars(float64(y.Lost)), Title: row.Lost + " in " + count(y.Incidents, "incident") + " that began in " + strconv.Itoa(y.Year),
		})
	}
	return c
}

// Middle is where the text of a bar is centred.
func (b bar) Middle() float64 { return b.X + b.Width/2 }

// Above is where the amount over a bar stands.
func (b bar) Above() float64 { return b.Y - 6 }

// sum says a sum of dollars to three digits or the hundred thousand.
func sum(dollars uint64) string {
	if dollars == 0 {
		return "–"
	}
	return usd(claim.Decimal{Mant: (dollars + 50_000) / 100_000, Exp: 5})
}

func (p *corpusPages) years(w http.ResponseWriter, r *http.Request) {
	c := p.shelf.current()
	w.Header().Set("Vary", "Accept")
	if !wantsJSON(r) {
		p.show(w, r, http.StatusOK, "years.html", page{Title: "Losses by year", Nav: "/corpus", Content: newYearChart(c.Years())})
		return
	}
	b, err := json.MarshalIndent(c.Years(), "", "  ")
	if err != nil {
		panic(err)
	}
	writeJSON(w, append(b, '\n'))
}
