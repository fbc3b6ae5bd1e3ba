package catalog

import (
	"cmp"
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// Stats count a corpus. Withdrawn records count nowhere.
type Stats struct {
	Version    string        `json:"version"`
	Date       string        `json:"date"`
	Incidents  int           `json:"incidents"`
	Findings   int           `json:"findings"`
	Unverified Unverified    `json:"unverified"`
	Entities   []KindCount   `json:"entities"`
	Years      []YearStats   `json:"years"`
	Actors     []ActorStats  `json:"actors"`
	Coverage   []CoverageRow `json:"coverage"`
	Largest    Sourced       `json:"largest_incidents"`
	Sourced    Sourced       `json:"findings_sourced"`
}

// Unverified counts the records that are never used to contradict anybody.
type Unverified struct {
	Incidents int `json:"incidents"`
	Findings  int `json:"findings"`
	Entities  int `json:"entities"`
}

// A KindCount counts the entities of one kind.
type KindCount struct {
	Kind  corpus.EntityKind `json:"kind"`
	Count int               `json:"count"`
}

// YearStats are the incidents that began in a year, and the findings published in it.
type YearStats struct {
	Year         int    `json:"year"`
	Incidents    int    `json:"incidents"`
	Unverified   int    `json:"unverified"`
	Lost         uint64 `json:"lost_usd"`            // sum of the headline losses, before recoveries
	LostVerified uint64 `json:"lost_verified_usd"`   // of the verified incidents alone
	Recovered    uint64 `json:"recovered_known_usd"` // what is known to have come back
	Findings     int    `json:"findings"`
}

// ActorStats are the incidents ascribed to an actor itself, not to its parts, and the
// findings on it.
type ActorStats struct {
	Actor     string `json:"actor"`
	Name      string `json:"name"`
	Incidents int    `json:"incidents"`
	Lost      uint64 `json:"lost_usd"`
	Findings  int    `json:"findings"`
}

// A CoverageRow tells for which years an agency's figures are complete.
type CoverageRow struct {
	Agency string `json:"agency"`
	Actor  string `json:"actor,omitempty"`
	Metric string `json:"metric"`
	From   string `json:"from"`
	To     string `json:"to"`
}

// Sourced tells how many of some records cite a primary or reputable source.
type Sourced struct {
	Of    int `json:"of"`
	Cited int `json:"cite_primary_or_reputable"`
}

// largest is how many of the largest incidents are looked at for their sources.
const largest = 80

// Stats counts the corpus.
func (c *Catalog) Stats() *Stats {
	s := &Stats{Version: c.Snapshot.Version, Date: c.Snapshot.Date.String(), Years: c.Years()}
	c.countActors(s)
	for n := range c.Snapshot.Findings {
		f := &c.Snapshot.Findings[n]
		if f.Withdrawn != "" {
			continue
		}
		s.Findings++
		count(&s.Unverified.Findings, !f.Verified)
		count(&s.Sourced.Cited, wellSourced(f.Sources))
	}
	s.Sourced.Of = s.Findings
	c.countEntities(s)
	for _, v := range c.Snapshot.Coverage {
		s.Coverage = append(s.Coverage, CoverageRow{v.Agency, v.Actor, string(v.Metric), v.Period.From.String(), v.Period.To.String()})
	}
	for n, i := range c.Search(Query{}).Incidents {
		s.Incidents++
		count(&s.Unverified.Incidents, !i.Verified)
		if n < largest {
			s.Largest.Of++
			count(&s.Largest.Cited, wellSourced(i.Sources))
		}
	}
	return s
}

func count(n *int, more bool) {
	if more {
		*n++
	}
}

func wellSourced(sources []claim.Source) bool {
	return slices.ContainsFunc(sources, func(s claim.Source) bool { return s.Tier == claim.Primary || s.Tier == claim.Reputable })
}

func (c *Catalog) countEntities(s *Stats) {
	by := make(map[corpus.EntityKind]int)
	for n := range c.Snapshot.Entities {
		e := &c.Snapshot.Entities[n]
		by[e.Kind]++
		count(&s.Unverified.Entities, !e.Verified)
	}
	for _, kind := range [...]corpus.EntityKind{corpus.Agency, corpus.Actor, corpus.Technique, corpus.Chain, corpus.Asset} {
		s.Entities = append(s.Entities, KindCount{kind, by[kind]})
	}
}

func (c *Catalog) countActors(s *Stats) {
	by := make(map[string]*ActorStats)
	of := func(id string) *ActorStats {
		if by[id] == nil {
			by[id] = &ActorStats{Actor: id, Name: c.Name(corpus.Actor, id)}
		}
		return by[id]
	}
	for n := range c.Snapshot.Incidents {
		if i := &c.Snapshot.Incidents[n]; i.Actor != "" && i.Withdrawn == "" {
			of(i.Actor).Incidents++
			of(i.Actor).Lost += Dollars(i.Loss.Headline)
		}
	}
	for n := range c.Snapshot.Findings {
		if f := &c.Snapshot.Findings[n]; f.Actor != "" && f.Withdrawn == "" {
			of(f.Actor).Findings++
		}
	}
	for _, a := range by {
		s.Actors = append(s.Actors, *a)
	}
	slices.SortFunc(s.Actors, func(a, b ActorStats) int {
		return cmp.Or(cmp.Compare(b.Lost, a.Lost), cmp.Compare(b.Findings, a.Findings), strings.Compare(a.Actor, b.Actor))
	})
}

// Years counts the corpus year by year, from the first to the last, none left out.
func (c *Catalog) Years() []YearStats {
	by := make(map[int]*YearStats)
	first, last := 9999, 0
	of := func(year int) *YearStats {
		if by[year] == nil {
			by[year] = &YearStats{Year: year}
		}
		first, last = min(first, year), max(last, year)
		return by[year]
	}
	for n := range c.Snapshot.Incidents {
		i := &c.Snapshot.Incidents[n]
		if i.Withdrawn != "" || i.When.From == 0 {
			continue
		}
		y := of(i.When.From.Year())
		y.Incidents++
		y.Lost += Dollars(i.Loss.Headline)
		if i.RecoveredKnown {
			y.Recovered += Dollars(i.Recovered)
		}
		if i.Verified {
			y.LostVerified += Dollars(i.Loss.Headline)
		} else {
			y.Unverified++
		}
	}
	for n := range c.Snapshot.Findings {
		f := &c.Snapshot.Findings[n]
		if d, ok := claim.ParseDay((f.Published + "-01-01")[:10]); ok && f.Withdrawn == "" {
			of(d.Year()).Findings++
		}
	}
	var years []YearStats
	for y := first; y <= last; y++ {
		years = append(years, *of(y))
	}
	return years
}
