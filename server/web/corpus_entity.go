package web

import (
	"net/http"
	"strconv"
	"strings"

	"assay/server/corpus/catalog"
	"assay/server/words"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// entityPage is the content of entity.html, for agencies, actors and all other names.
type entityPage struct {
	*corpus.Entity
	Class            string
	Clear, Ambiguous []string
	Parents, Parts   []entityRow
	Findings         []findingRow
	Attributed       []incidentRow // agencies: what they attributed
	Incidents        []incidentRow
	Lost             string // what its incidents cost together
	Coverage         []coverageRow
	Sources          []sourceRow
	IncidentsAre     string // heading of Incidents
}

type coverageRow struct{ About, Period, Note string }

func (p *corpusPages) entity(w http.ResponseWriter, r *http.Request) {
	c := p.shelf.current()
	kind := corpus.EntityKind(r.PathValue("kind"))
	e := c.Entity(kind, r.PathValue("id"))
	if e == nil {
		p.missing(w, r, string(kind)+"/"+r.PathValue("id"))
		return
	}
	p.answer(w, r, e, "entity.html", page{Title: e.Name, Content: newEntityPage(c, e)})
}

func newEntityPage(c *catalog.Catalog, e *corpus.Entity) entityPage {
	p := entityPage{Entity: e, Class: strings.ReplaceAll(e.Class, "_", " "), Sources: sourceRows(e.Sources)}
	for _, a := range e.Aliases {
		if a.Ambiguous {
			p.Ambiguous = append(p.Ambiguous, a.Text)
		} else {
			p.Clear = append(p.Clear, a.Text)
		}
	}
	switch e.Kind {
	case corpus.Agency:
		p.Findings = findingRows(c, c.FindingsBy(e.ID))
		p.Attributed = incidentRows(c, c.AttributedBy(e.ID))
		p.coverage(c, func(v *corpus.Coverage) bool { return v.Agency == e.ID })
	case corpus.Actor:
		p.Findings = findingRows(c, c.FindingsOn(e.ID))
		p.incidents(c, "Incidents ascribed to it", c.IncidentsOf(e.ID))
		for _, id := range e.Parents {
			p.Parents = append(p.Parents, entityRow{"actor/" + id, c.Name(corpus.Actor, id), "actor"})
		}
		for _, part := range c.Parts(e.ID) {
			p.Parts = append(p.Parts, entityRow{"actor/" + part.ID, part.Name, "actor"})
		}
	case corpus.Technique:
		p.incidents(c, "Incidents by this technique", c.Search(catalog.Query{Technique: e.ID}).Incidents)
	case corpus.Chain:
		p.incidents(c, "Incidents on this chain", c.OnChain(e.ID))
	}
	return p
}

func (p *entityPage) incidents(c *catalog.Catalog, heading string, list []*corpus.Incident) {
	p.IncidentsAre, p.Incidents = heading, incidentRows(c, list)
	var lost uint64
	for _, i := range list {
		if i.Withdrawn == "" {
			lost += catalog.Dollars(i.Loss.Headline)
		}
	}
	if lost > 0 {
		p.Lost = sum(lost)
	}
}

func (p *entityPage) coverage(c *catalog.Catalog, want func(*corpus.Coverage) bool) {
	for n := range c.Snapshot.Coverage {
		if v := &c.Snapshot.Coverage[n]; want(v) {
			about := metric(v.Metric)
			if v.Actor != "" {
				about += ", by " + c.Name(corpus.Actor, v.Actor)
			}
			p.Coverage = append(p.Coverage, coverageRow{about, years(v.Period), v.Note})
		}
	}
}

// years says a stretch of whole years.
func years(p claim.Period) string {
	if p.From.Year() == p.To.Year() {
		return words.Period(p)
	}
	return strconv.Itoa(p.From.Year()) + " – " + strconv.Itoa(p.To.Year())
}
