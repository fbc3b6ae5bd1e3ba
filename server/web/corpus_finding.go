package web

import (
	"net/http"

	"assay/server/corpus/catalog"
	"assay/server/words"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// findingPage is the content of finding.html.
type findingPage struct {
	*corpus.Finding
	Agency, Actor, Value, Local, About, Period, Published, Status string
	IncidentName                                                  string
	Revisions                                                     []revision // empty when there was none
	Rivals                                                        []side     // the finding itself first; empty when there is none
	Sources                                                       []sourceRow
}

// A revision is one stage of what a body said.
type revision struct {
	findingRow
	Here, Last bool
}

// A side is one of several findings on the same thing.
type side struct {
	findingRow
	Here    bool
	Width   int // of its bar, in percent of the largest; 0 = none
	Sources []claim.Source
	Note    string
}

// statuses say how a finding came to be known.
var statuses = map[corpus.Status]string{
	corpus.Published: "published by the body itself", corpus.Relayed: "relayed: it repeats another body", corpus.Restated: "restated: an old figure quoted as new",
	corpus.Forecast: "a forecast", corpus.Misquote: "a misquote, kept to be recognised",
}

func (p *corpusPages) finding(w http.ResponseWriter, r *http.Request) {
	c := p.shelf.current()
	f := c.Finding(r.PathValue("id"))
	if f == nil {
		p.missing(w, r, "finding/"+r.PathValue("id"))
		return
	}
	p.answer(w, r, f, "finding.html", page{Title: c.Name(corpus.Agency, f.Agency) + ": " + value(f), Content: newFindingPage(c, f)})
}

func newFindingPage(c *catalog.Catalog, f *corpus.Finding) findingPage {
	p := findingPage{
		Finding: f, Agency: c.Name(corpus.Agency, f.Agency), Actor: c.Name(corpus.Actor, f.Actor), Value: value(f), About: about(c, f),
		Period: words.Period(f.Period), Published: date(f.Published), Status: statuses[f.Status], Sources: sourceRows(f.Sources),
	}
	if f.Local.Unit != "" {
		p.Local = words.Quantity(claim.Money, f.Local)
	}
	if i := c.Incident(f.Incident); i != nil {
		p.IncidentName = i.Name
	}
	if chain := c.Revisions(f); len(chain) > 1 {
		for n, row := range findingRows(c, chain) {
			p.Revisions = append(p.Revisions, revision{row, chain[n] == f, n == len(chain)-1})
		}
	}
	if rivals := c.Rivals(f); len(rivals) > 0 {
		p.Rivals = sides(c, f, append([]*corpus.Finding{f}, rivals...))
	}
	return p
}

func sides(c *catalog.Catalog, f *corpus.Finding, list []*corpus.Finding) (all []side) {
	top := 0.0
	for _, o := range list {
		if o.Value.Unit == f.Value.Unit {
			top = max(top, o.Value.High.Float())
		}
	}
	rows := findingRows(c, list)
	for n, o := range list {
		s := side{findingRow: rows[n], Here: o == f, Sources: first(o.Sources, 2), Note: o.Note}
		if o.Value.Unit == f.Value.Unit && top > 0 {
			s.Width = max(1, int(100*o.Value.High.Float()/top+.5))
		}
		all = append(all, s)
	}
	return all
}
