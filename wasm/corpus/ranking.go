package corpus

import (
	"slices"

	"assay/wasm/claim"
)

// A ranking answers which verified incident was the largest up to a day. Entries ascend by
// the day the incident began; each carries the two largest incidents up to it.
type ranking []ranked

type ranked struct {
	day           claim.Day
	first, second int32 // incident numbers; -1 = none
}

// A league is the incidents that are ranked together: those of one kind of victim, of one
// year or, under year 0, of all.
type league struct {
	kind string
	year int
}

// Largest returns the verified incident with the highest loss among those of a kind of
// victim that began on or before day, other than the one named except, or nil. Losses
// compare by the low end of what was published. year 0 looks at all years, otherwise at
// that year alone.
func (ix *Index) Largest(day claim.Day, year int, kind, except string) *Incident {
	r := ix.rankings[league{kind, year}]
	n, _ := slices.BinarySearchFunc(r, day+1, func(e ranked, day claim.Day) int { return int(e.day) - int(day) })
	if n == 0 {
		return nil
	}
	for _, i := range [...]int32{r[n-1].first, r[n-1].second} {
		if i >= 0 && ix.snapshot.Incidents[i].ID != except {
			return &ix.snapshot.Incidents[i]
		}
	}
	return nil
}

// rank builds the ranking of each league.
func (ix *Index) rank() {
	var order postings // by day
	for i := range ix.snapshot.Incidents {
		if in := &ix.snapshot.Incidents[i]; in.Verified && in.Withdrawn == "" && in.When.From != 0 {
			order.add(uint64(in.When.From), claim.Decimal{}, int32(i))
		}
	}
	order.sort()
	ix.rankings = map[league]ranking{}
	for _, i := range order.numbers {
		in := &ix.snapshot.Incidents[i]
		for _, year := range [...]int{0, in.When.From.Year()} {
			l := league{in.VictimKind, year}
			ix.rankings[l] = ix.push(ix.rankings[l], i)
		}
	}
}

// push appends incident i to r, keeping the two largest so far.
func (ix *Index) push(r ranking, i int32) ranking {
	e := ranked{first: -1, second: -1}
	if len(r) > 0 {
		e = r[len(r)-1]
	}
	e.day = ix.snapshot.Incidents[i].When.From
	switch {
	case e.first < 0 || ix.larger(i, e.first):
		e.first, e.second = i, e.first
	case e.second < 0 || ix.larger(i, e.second):
		e.second = i
	}
	return append(r, e)
}

func (ix *Index) larger(a, b int32) bool {
	return ix.snapshot.Incidents[a].Loss.Low.Cmp(ix.snapshot.Incidents[b].Loss.Low) > 0
}
