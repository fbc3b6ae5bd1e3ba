package web

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"assay/server/corpus/catalog"
	"assay/server/words"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// incidentPage is the content of incident.html.
type incidentPage struct {
	*corpus.Incident
	When, Disclosed, Technique, Loss, Basis, Span, Recovered, Returned string
	Actor                                                              string
	Chains                                                             []entityRow
	Tokens                                                             []string
	Aliases                                                            []string
	Chart                                                              *timeline
	Reports                                                            []reportRow
	Attributions                                                       []attributionRow
	Sources                                                            []sourceRow
	Findings                                                           []findingRow
	Others                                                             []incidentRow
}

// A reportRow is one published figure.
type reportRow struct {
	Amount, Publisher, Date, By, Basis, Note string
	Source                                   int // its number among the sources; 0 = none of them
	Net, Outlier                             bool
}

type attributionRow struct {
	Agency, AgencyID, Actor, ActorID, Confidence, Date string
	Source                                             int
}

// A sourceRow is a source with its number on the page.
type sourceRow struct {
	claim.Source
	N    int
	Date string
}

func (p *corpusPages) incident(w http.ResponseWriter, r *http.Request) {
	c := p.shelf.current()
	i := c.Incident(r.PathValue("id"))
	if i == nil {
		p.missing(w, r, "incident/"+r.PathValue("id"))
		return
	}
	p.answer(w, r, i, "incident.html", page{Title: i.Name, Content: newIncidentPage(c, i)})
}

func newIncidentPage(c *catalog.Catalog, i *corpus.Incident) incidentPage {
	p := incidentPage{
		Incident: i, When: words.Period(i.When), Disclosed: words.Day(i.Disclosed), Technique: c.Name(corpus.Technique, i.Technique), Loss: usd(i.Loss.Headline),
		Basis: bases[i.Loss.Basis], Actor: c.Name(corpus.Actor, i.Actor), Chart: newTimeline(i), Sources: sourceRows(i.Sources),
		Findings: findingRows(c, c.FindingsOf(i.ID)), Others: incidentRows(c, c.Others(i)),
	}
	if i.Loss.Low.Cmp(i.Loss.High) != 0 {
		p.Span = usd(i.Loss.Low) + " to " + usd(i.Loss.High)
	}
	if i.RecoveredKnown {
		p.Recovered = "none"
		if !i.Recovered.IsZero() {
			p.Recovered, p.Returned = usd(i.Recovered), share(i.Recovered, i.Loss.Headline)
		}
	}
	for _, id := range i.Chains {
		p.Chains = append(p.Chains, entityRow{"chain/" + id, c.Name(corpus.Chain, id), "chain"})
	}
	for _, t := range i.Tokens {
		p.Tokens = append(p.Tokens, words.Quantity(claim.Money, t))
	}
	for _, a := range i.Aliases {
		p.Aliases = append(p.Aliases, a.Text)
	}
	for _, x := range i.Loss.Reports {
		p.Reports = append(p.Reports, reportRow{
			words.Quantity(claim.Money, x.Amount), x.Source.Publisher, date(reportDate(&x)), c.Name(corpus.Agency, x.StatedBy), bases[x.Basis], x.Note,
			sourceNumber(i.Sources, x.Source), x.Net, x.Outlier,
		})
	}
	for _, a := range i.Attributions {
		p.Attributions = append(p.Attributions, attributionRow{
			c.Name(corpus.Agency, a.Agency), a.Agency, c.Name(corpus.Actor, a.Actor), a.Actor, string(a.Confidence), date(a.Date), sourceNumber(i.Sources, a.Source),
		})
	}
	return p
}

// bases say what an amount of dollars measures.
var bases = map[corpus.Basis]string{
	corpus.AtTheft: "valued at the time of the theft", corpus.AtDiscovery: "valued when the theft was discovered",
	corpus.AtReport: "valued when it was reported", corpus.Otherwise: "see the note",
}

// reportDate returns the date of a figure: the one it is as of, or its source's.
func reportDate(r *corpus.LossReport) string {
	if r.AsOf != "" {
		return r.AsOf
	}
	return r.Source.Date
}

// share says how much of whole part is.
func share(part, whole claim.Decimal) string {
	if whole.IsZero() {
		return ""
	}
	return strconv.Itoa(int(100*part.Float()/whole.Float()+.5)) + " %"
}

func sourceRows(list []claim.Source) (rows []sourceRow) {
	for n, s := range list {
		rows = append(rows, sourceRow{s, n + 1, date(s.Date)})
	}
	return rows
}

func sourceNumber(list []claim.Source, s claim.Source) int {
	return 1 + slices.IndexFunc(list, func(o claim.Source) bool { return s.URL != "" && o.URL == s.URL })
}

// tierSlug names a tier in a class.
func tierSlug(t claim.Tier) string { return strings.ToLower(string(t)) }
