// Package catalog answers what people ask of a corpus: look a record up, search, see what
// links to it, count, and compare two versions. It judges no claims.
package catalog

import (
	"cmp"
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A Catalog is one corpus with its records at hand. It is immutable.
type Catalog struct {
	Snapshot  *corpus.Snapshot
	entities  map[corpus.EntityKind]map[string]*corpus.Entity
	incidents map[string]*corpus.Incident
	findings  map[string]*corpus.Finding
	folded    map[any]string // what Search looks for words in, by record
}

// New returns the catalog of s, which must not change any more.
func New(s *corpus.Snapshot) *Catalog {
	c := &Catalog{
		Snapshot: s, entities: make(map[corpus.EntityKind]map[string]*corpus.Entity),
		incidents: make(map[string]*corpus.Incident, len(s.Incidents)), findings: make(map[string]*corpus.Finding, len(s.Findings)),
		folded: make(map[any]string, len(s.Incidents)+len(s.Findings)+len(s.Entities)),
	}
	for n := range s.Entities {
		e := &s.Entities[n]
		if c.entities[e.Kind] == nil {
			c.entities[e.Kind] = make(map[string]*corpus.Entity)
		}
		c.entities[e.Kind][e.ID] = e
		c.folded[e] = entityWords(e)
	}
	for n := range s.Incidents {
		c.incidents[s.Incidents[n].ID] = &s.Incidents[n]
	}
	for n := range s.Findings {
		c.findings[s.Findings[n].ID] = &s.Findings[n]
	}
	for _, i := range c.incidents {
		c.folded[i] = c.incidentWords(i)
	}
	for _, f := range c.findings {
		c.folded[f] = c.findingWords(f)
	}
	return c
}

// Incident returns the incident with that id, or nil.
func (c *Catalog) Incident(id string) *corpus.Incident { return c.incidents[id] }

// Finding returns the finding with that id, or nil.
func (c *Catalog) Finding(id string) *corpus.Finding { return c.findings[id] }

// Entity returns the entity of that kind with that id, or nil.
func (c *Catalog) Entity(kind corpus.EntityKind, id string) *corpus.Entity {
	return c.entities[kind][id]
}

// Name returns the name of the entity of that kind with that id; the id itself when the
// corpus has none.
func (c *Catalog) Name(kind corpus.EntityKind, id string) string {
	if e := c.Entity(kind, id); e != nil {
		return e.Name
	}
	return id
}

// Record returns the record named "incident/ronin-2022", "finding/…" or "<kind of
// entity>/…", or nil. Without a kind the id alone is tried, kind by kind.
func (c *Catalog) Record(name string) (record any, full string) {
	kind, id, ok := strings.Cut(name, "/")
	if !ok {
		return c.anyRecord(name)
	}
	switch kind {
	case "incident":
		if i := c.Incident(id); i != nil {
			return i, name
		}
	case "finding":
		if f := c.Finding(id); f != nil {
			return f, name
		}
	default:
		if e := c.Entity(corpus.EntityKind(kind), id); e != nil {
			return e, name
		}
	}
	return nil, ""
}

// Kinds lists the kinds of records in the order in which an id without a kind is tried.
var Kinds = [...]string{"incident", "finding", "actor", "agency", "technique", "chain", "asset"}

func (c *Catalog) anyRecord(id string) (any, string) {
	for _, kind := range Kinds {
		if r, full := c.Record(kind + "/" + id); r != nil {
			return r, full
		}
	}
	return nil, ""
}

// Revisions returns the revision chain that f belongs to, oldest first, f among them.
func (c *Catalog) Revisions(f *corpus.Finding) []*corpus.Finding {
	chain := []*corpus.Finding{f}
	for n := 0; n < len(chain); n++ { // grows as it is walked
		for _, id := range append(slices.Clone(chain[n].Supersedes), chain[n].SupersededBy...) {
			if o := c.Finding(id); o != nil && !slices.Contains(chain, o) {
				chain = append(chain, o)
			}
		}
	}
	slices.SortStableFunc(chain, byPublished)
	return chain
}

func byPublished(a, b *corpus.Finding) int {
	return cmp.Or(strings.Compare(a.Published, b.Published), strings.Compare(a.ID, b.ID))
}

// Rivals returns the findings of others, or of the same body outside f's revision chain, on
// the same thing for the same period, and those that f is related to.
func (c *Catalog) Rivals(f *corpus.Finding) []*corpus.Finding {
	chain := c.Revisions(f)
	var rivals []*corpus.Finding
	for n := range c.Snapshot.Findings {
		o := &c.Snapshot.Findings[n]
		if slices.Contains(chain, o) || o.Withdrawn != "" {
			continue
		}
		same := o.Metric == f.Metric && o.Actor == f.Actor && o.Subset == f.Subset && o.Scope == f.Scope && o.Incident == f.Incident &&
			o.Period.From == f.Period.From && o.Period.To == f.Period.To
		if same || slices.Contains(f.Related, o.ID) || slices.Contains(o.Related, f.ID) {
			rivals = append(rivals, o)
		}
	}
	slices.SortStableFunc(rivals, byPublished)
	return rivals
}

// FindingsOf returns the findings on one incident, oldest first.
func (c *Catalog) FindingsOf(incident string) []*corpus.Finding {
	return c.findingsWhere(func(f *corpus.Finding) bool { return f.Incident == incident })
}

// FindingsBy returns the findings of an agency, newest first.
func (c *Catalog) FindingsBy(agency string) []*corpus.Finding {
	list := c.findingsWhere(func(f *corpus.Finding) bool { return f.Agency == agency })
	slices.Reverse(list)
	return list
}

// FindingsOn returns the findings on an actor or a part of it, newest first.
func (c *Catalog) FindingsOn(actor string) []*corpus.Finding {
	list := c.findingsWhere(func(f *corpus.Finding) bool { return c.IsPart(f.Actor, actor) })
	slices.Reverse(list)
	return list
}

func (c *Catalog) findingsWhere(want func(*corpus.Finding) bool) (list []*corpus.Finding) {
	for n := range c.Snapshot.Findings {
		if f := &c.Snapshot.Findings[n]; want(f) {
			list = append(list, f)
		}
	}
	slices.SortStableFunc(list, byPublished)
	return list
}

// IncidentsOf returns the incidents that the corpus ascribes to an actor or a part of it,
// newest first.
func (c *Catalog) IncidentsOf(actor string) []*corpus.Incident {
	return c.incidentsWhere(func(i *corpus.Incident) bool { return c.IsPart(i.Actor, actor) })
}

// AttributedBy returns the incidents that an agency has attributed, newest first.
func (c *Catalog) AttributedBy(agency string) []*corpus.Incident {
	return c.incidentsWhere(func(i *corpus.Incident) bool {
		return slices.ContainsFunc(i.Attributions, func(a corpus.Attribution) bool { return a.Agency == agency })
	})
}

// OnChain returns the incidents on a chain, newest first.
func (c *Catalog) OnChain(chain string) []*corpus.Incident {
	return c.incidentsWhere(func(i *corpus.Incident) bool { return slices.Contains(i.Chains, chain) })
}

// Others returns the other incidents of the victim of i, newest first.
func (c *Catalog) Others(i *corpus.Incident) []*corpus.Incident {
	return c.incidentsWhere(func(o *corpus.Incident) bool { return o != i && o.Victim == i.Victim })
}

func (c *Catalog) incidentsWhere(want func(*corpus.Incident) bool) (list []*corpus.Incident) {
	for n := range c.Snapshot.Incidents {
		if i := &c.Snapshot.Incidents[n]; want(i) {
			list = append(list, i)
		}
	}
	slices.SortStableFunc(list, newestFirst)
	return list
}

func newestFirst(a, b *corpus.Incident) int {
	return cmp.Or(cmp.Compare(b.When.From, a.When.From), strings.Compare(a.ID, b.ID))
}

// IsPart reports whether the actor id is whole or a part of it. No actor is part of none.
func (c *Catalog) IsPart(id, whole string) bool {
	if id == "" || id == whole {
		return id == whole && id != ""
	}
	e := c.Entity(corpus.Actor, id)
	return e != nil && slices.Contains(e.Parents, whole)
}

// Parts returns the actors that are part of an actor, by name.
func (c *Catalog) Parts(actor string) (parts []*corpus.Entity) {
	for n := range c.Snapshot.Entities {
		if e := &c.Snapshot.Entities[n]; e.Kind == corpus.Actor && slices.Contains(e.Parents, actor) {
			parts = append(parts, e)
		}
	}
	slices.SortFunc(parts, func(a, b *corpus.Entity) int { return strings.Compare(a.Name, b.Name) })
	return parts
}

// Dollars returns d in whole dollars, rounded down, for sums; the largest number when d is larger.
func Dollars(d claim.Decimal) uint64 {
	n := d.Mant
	for e := d.Exp; e < 0; e++ {
		n /= 10
	}
	for e := d.Exp; e > 0; e-- {
		if n > (1<<64-1)/10 {
			return 1<<64 - 1
		}
		n *= 10
	}
	return n
}
