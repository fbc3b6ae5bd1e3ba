package catalog

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A Query is what a search asks for. Its zero fields ask for nothing; all others must hold.
type Query struct {
	Words      string        // each must begin a word of the record
	Year       int           // of an incident: one in which it went on; of a finding: one of its period
	Actor      string        // id; its parts count as it
	VictimKind string        // incidents only
	Technique  string        // id; incidents only
	Least      claim.Decimal // US dollars
	Most       claim.Decimal
}

// A Result is what a search found: records in force, incidents by their loss, findings
// newest first, entities by name.
type Result struct {
	Incidents []*corpus.Incident
	Findings  []*corpus.Finding
	Entities  []*corpus.Entity
}

// Search returns the records that answer q. Entities are only found by words, and only when
// nothing else is asked for.
func (c *Catalog) Search(q Query) Result {
	words := strings.Fields(fold(q.Words))
	var r Result
	for n := range c.Snapshot.Incidents {
		if i := &c.Snapshot.Incidents[n]; i.Withdrawn == "" && c.wantsIncident(q, i) && c.says(i, words) {
			r.Incidents = append(r.Incidents, i)
		}
	}
	for n := range c.Snapshot.Findings {
		if f := &c.Snapshot.Findings[n]; f.Withdrawn == "" && c.wantsFinding(q, f) && c.says(f, words) {
			r.Findings = append(r.Findings, f)
		}
	}
	only := q
	only.Words = ""
	for n := range c.Snapshot.Entities {
		if e := &c.Snapshot.Entities[n]; len(words) > 0 && only == (Query{}) && c.says(e, words) {
			r.Entities = append(r.Entities, e)
		}
	}
	slices.SortStableFunc(r.Incidents, func(a, b *corpus.Incident) int {
		return cmp.Or(b.Loss.Headline.Cmp(a.Loss.Headline), newestFirst(a, b))
	})
	slices.SortStableFunc(r.Findings, func(a, b *corpus.Finding) int { return byPublished(b, a) })
	slices.SortStableFunc(r.Entities, func(a, b *corpus.Entity) int { return strings.Compare(a.Name, b.Name) })
	return r
}

func (c *Catalog) wantsIncident(q Query, i *corpus.Incident) bool {
	return (q.Year == 0 || inYear(i.When, q.Year)) && (q.Actor == "" || c.IsPart(i.Actor, q.Actor)) &&
		(q.VictimKind == "" || q.VictimKind == i.VictimKind) && (q.Technique == "" || q.Technique == i.Technique) &&
		(q.Least.IsZero() || i.Loss.Headline.Cmp(q.Least) >= 0) && (q.Most.IsZero() || i.Loss.Headline.Cmp(q.Most) <= 0)
}

func (c *Catalog) wantsFinding(q Query, f *corpus.Finding) bool {
	if q.VictimKind != "" || q.Technique != "" {
		return false
	}
	if (!q.Least.IsZero() || !q.Most.IsZero()) && f.Value.Unit != "USD" {
		return false
	}
	return (q.Year == 0 || inYear(f.Period, q.Year)) && (q.Actor == "" || c.IsPart(f.Actor, q.Actor)) &&
		(q.Least.IsZero() || f.Value.High.Cmp(q.Least) >= 0) && (q.Most.IsZero() || f.Value.Low.Cmp(q.Most) <= 0)
}

func inYear(p claim.Period, year int) bool {
	return p.Known() && p.From.Year() <= year && year <= p.To.Year()
}

// says reports whether each of the words begins a word of the record.
func (c *Catalog) says(record any, words []string) bool {
	for _, w := range words {
		if !strings.Contains(c.folded[record], " "+w) {
			return false
		}
	}
	return true
}

func (c *Catalog) incidentWords(i *corpus.Incident) string {
	words := []string{i.ID, i.Name, i.Victim, i.VictimKind, i.Note, c.Name(corpus.Technique, i.Technique), c.Name(corpus.Actor, i.Actor)}
	words = append(append(words, i.Operators...), i.Chains...)
	for _, a := range i.Aliases {
		words = append(words, a.Text)
	}
	return " " + fold(strings.Join(words, " "))
}

func (c *Catalog) findingWords(f *corpus.Finding) string {
	return " " + fold(strings.Join([]string{f.ID, f.Statement, f.Publication, f.Note, string(f.Metric), f.Subset, c.Name(corpus.Agency, f.Agency), c.Name(corpus.Actor, f.Actor)}, " "))
}

func entityWords(e *corpus.Entity) string {
	words := append([]string{e.ID, e.Name}, e.Descriptions...)
	for _, a := range e.Aliases {
		words = append(words, a.Text)
	}
	return " " + fold(strings.Join(words, " "))
}

// fold returns s in lower case with everything but letters and digits as spaces.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return ' '
	}, s)
}
