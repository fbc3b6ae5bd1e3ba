package corpus

import (
	"slices"
	"strings"

	"assay/wasm/claim"
)

// An Index finds the records of one Snapshot that may bear on a claim. What a look-up costs
// follows from what it finds, not from the size of the snapshot. It is immutable.
type Index struct {
	snapshot  *Snapshot
	entities  map[entityKey]int32
	incidents map[string]int32
	findings  map[string]int32
	names     map[string]Name    // agencies and actors that findings name
	metrics   []MetricSet        // of each finding, the set of its metric alone
	measures  map[Name]MetricSet // what an agency's own findings measure

	victims    [][]int32 // incidents of one victim, by the victim's number
	victimOf   []int32   // victim number of each incident
	byIncident postings  // findings about an incident
	byAgency   postings  // findings by agency and the year their period ends in
	bySize     postings  // findings by agency and order of magnitude
	byActor    postings  // findings by actor and the year their period ends in
	bySum      postings  // incidents by year and order of magnitude
	rankings   map[league]ranking
}

// A Name is the number of an agency or actor in one Index; 0 = no finding names it. No actor
// at all ("") has a Name when a finding is about all of them.
type Name uint32

type entityKey struct {
	kind EntityKind
	id   string
}

// NewIndex builds the index of s. Withdrawn records are left out.
func NewIndex(s *Snapshot) *Index {
	ix := &Index{
		snapshot:  s,
		entities:  make(map[entityKey]int32, len(s.Entities)),
		incidents: make(map[string]int32, len(s.Incidents)),
		findings:  make(map[string]int32, len(s.Findings)),
		names:     map[string]Name{},
		metrics:   make([]MetricSet, len(s.Findings)),
		measures:  map[Name]MetricSet{},
	}
	for i := range s.Entities {
		ix.entities[entityKey{s.Entities[i].Kind, s.Entities[i].ID}] = int32(i)
	}
	for i := range s.Incidents {
		if s.Incidents[i].Withdrawn == "" {
			ix.addIncident(int32(i), &s.Incidents[i])
		}
	}
	for i := range s.Findings {
		if s.Findings[i].Withdrawn == "" {
			ix.addFinding(int32(i), &s.Findings[i])
		}
	}
	for _, p := range []*postings{&ix.byIncident, &ix.byAgency, &ix.bySize, &ix.byActor, &ix.bySum} {
		p.sort()
	}
	ix.groupVictims()
	ix.rank()
	return ix
}

// Snapshot returns the snapshot that ix indexes.
func (ix *Index) Snapshot() *Snapshot { return ix.snapshot }

// Entity returns the entity of that kind with the given id, or nil.
func (ix *Index) Entity(kind EntityKind, id string) *Entity {
	i, ok := ix.entities[entityKey{kind, id}]
	if !ok {
		return nil
	}
	return &ix.snapshot.Entities[i]
}

// Incident returns the incident with the given id, or nil.
func (ix *Index) Incident(id string) *Incident {
	i, ok := ix.incidents[id]
	if !ok {
		return nil
	}
	return &ix.snapshot.Incidents[i]
}

// Finding returns the finding with the given id, or nil.
func (ix *Index) Finding(id string) *Finding {
	i, ok := ix.findings[id]
	if !ok {
		return nil
	}
	return &ix.snapshot.Findings[i]
}

// SameVictim returns the numbers, in Snapshot.Incidents, of every incident that hit the
// victim of the incident with the given id, itself included.
func (ix *Index) SameVictim(id string) []int32 {
	i, ok := ix.incidents[id]
	if !ok {
		return nil
	}
	return ix.victims[ix.victimOf[i]]
}

// About returns the numbers, in Snapshot.Findings, of the findings about one incident.
func (ix *Index) About(incident string) []int32 {
	i, ok := ix.incidents[incident]
	if !ok {
		return nil
	}
	return ix.byIncident.near(uint64(i), claim.Decimal{})
}

// Name returns the Name of an agency or actor.
func (ix *Index) Name(id string) Name { return ix.names[id] }

// Metric returns the set of the metric of the finding with that number.
func (ix *Index) Metric(finding int32) MetricSet { return ix.metrics[finding] }

// Measures returns the metrics of all that an agency published.
func (ix *Index) Measures(agency Name) MetricSet { return ix.measures[agency] }

// ByAgency returns the numbers of the findings of an agency, and of its parts, whose periods end in that year, those
// nearest to an amount when there are many.
func (ix *Index) ByAgency(agency Name, year int, amount claim.Decimal) []int32 {
	return ix.byAgency.near(pair(agency, year), amount)
}

// BySize returns the numbers of the findings of an agency, and of its parts, of the order of magnitude of an
// amount, or of a neighbouring one, those nearest to it when there are many.
func (ix *Index) BySize(agency Name, magnitude int, amount claim.Decimal) []int32 {
	return ix.bySize.near(pair(agency, magnitude), amount)
}

// ByActor returns the numbers of the findings about an actor, or about all of them, whose
// periods end in that year, those nearest to an amount when there are many.
func (ix *Index) ByActor(actor Name, year int, amount claim.Decimal) []int32 {
	return ix.byActor.near(pair(actor, year), amount)
}

// BySum returns the numbers of the incidents that began in that year and cost dollars of
// that order of magnitude, those nearest to an amount when there are many.
func (ix *Index) BySum(year, magnitude int, amount claim.Decimal) []int32 {
	return ix.bySum.near(pair(Name(year), magnitude), amount)
}

// Covers reports whether the corpus states of anything that it holds all of the agency's
// figures.
func (ix *Index) Covers(agency string) bool {
	for i := range ix.snapshot.Coverage {
		if ix.snapshot.Coverage[i].Agency == agency {
			return true
		}
	}
	return false
}

// Covered reports whether the corpus states that it holds every worldwide total of that
// metric which the agency published about exactly that actor for p. Coverage is stated for
// whole calendar years, so nothing shorter or off the calendar is ever covered.
func (ix *Index) Covered(agency, actor string, metric Metric, p claim.Period) bool {
	for i := range ix.snapshot.Coverage {
		c := &ix.snapshot.Coverage[i]
		if c.Agency == agency && c.Metric == metric && c.Actor == actor &&
			c.Period.Known() && p.Grain == claim.GrainYear && c.Period.From <= p.From && p.To <= c.Period.To {
			return true
		}
	}
	return false
}

// Within reports whether entity id is whole or a part of it, at any depth.
func (ix *Index) Within(kind EntityKind, id, whole string) bool {
	return ix.within(kind, id, whole, 8)
}

// within follows parents up to depth levels, so that a circle in the data ends.
func (ix *Index) within(kind EntityKind, id, whole string, depth int) bool {
	if id == whole {
		return true
	}
	e := ix.Entity(kind, id)
	if e == nil || depth == 0 {
		return false
	}
	if slices.Contains(e.Parents, whole) {
		return true
	}
	for _, p := range e.Parents {
		if ix.within(kind, p, whole, depth-1) {
			return true
		}
	}
	return false
}

// Related reports whether two entities are one, or one is part of the other, or both are
// part of a third.
func (ix *Index) Related(kind EntityKind, a, b string) bool {
	if ix.Within(kind, a, b) || ix.Within(kind, b, a) {
		return true
	}
	if e := ix.Entity(kind, a); e != nil {
		for _, p := range e.Parents {
			if ix.Within(kind, b, p) {
				return true
			}
		}
	}
	return false
}

// Magnitude returns the order of magnitude of d: the number of digits before its decimal
// point, 9 for 620,000,000; 0 for zero.
func Magnitude(d claim.Decimal) int {
	if d.Mant == 0 {
		return 0
	}
	return claim.Digits(d.Mant) + int(d.Exp)
}

func (ix *Index) addIncident(i int32, in *Incident) {
	ix.incidents[in.ID] = i
	low, high := Magnitude(in.Loss.Low), Magnitude(in.Loss.High)
	for m := low; m <= high && m <= low+2; m++ {
		ix.bySum.add(pair(Name(in.When.From.Year()), m), in.Loss.Headline, i)
	}
}

func (ix *Index) addFinding(i int32, f *Finding) {
	ix.findings[f.ID] = i
	ix.metrics[i] = only(f.Metric)
	ix.measures[ix.number(f.Agency)] |= ix.metrics[i]
	all, n := sizes(f)
	year := f.Period.To.Year()
	ix.file(i, year, all[:n], ix.number(f.Agency))
	if e := ix.Entity(Agency, f.Agency); e != nil {
		for _, whole := range e.Parents { // "the UN" may be said of its panel
			ix.file(i, year, all[:n], ix.number(whole))
		}
	}
	actor := ix.number(f.Actor)
	for _, d := range all[:n] {
		ix.byActor.add(pair(actor, year), d, i)
	}
	if in, ok := ix.incidents[f.Incident]; ok {
		ix.byIncident.add(uint64(in), claim.Decimal{}, i)
	}
}

// file adds finding i, whose period ends in year, to those of an agency.
func (ix *Index) file(i int32, year int, sizes []claim.Decimal, agency Name) {
	for _, d := range sizes {
		ix.byAgency.add(pair(agency, year), d, i)
		ix.bySize.add(pair(agency, Magnitude(d)), d, i)
	}
}

// sizes returns the n amounts of a finding, one of each order of magnitude.
func sizes(f *Finding) (all [4]claim.Decimal, n int) {
	var seen [4]int
	for _, d := range [...]claim.Decimal{f.Value.Low, f.Value.High, f.Local.Low, f.Local.High} {
		if m := Magnitude(d); m != 0 && !slices.Contains(seen[:n], m) {
			seen[n], all[n] = m, d
			n++
		}
	}
	return all, n
}

func (ix *Index) number(id string) Name {
	n, ok := ix.names[id]
	if !ok {
		n = Name(len(ix.names) + 1)
		ix.names[id] = n
	}
	return n
}

// groupVictims puts incidents together whose victims share a name or an alias, so that an
// article's name leads to all of them and its dates decide.
func (ix *Index) groupVictims() {
	g := groups{parent: make([]int32, len(ix.snapshot.Incidents))}
	for i := range g.parent {
		g.parent[i] = int32(i)
	}
	first := make(map[string]int32, 2*len(ix.incidents))
	join := func(name string, i int32) {
		name = strings.ToLower(name)
		if j, ok := first[name]; ok {
			g.union(i, j)
			return
		}
		first[name] = i
	}
	for i := range ix.snapshot.Incidents {
		in := &ix.snapshot.Incidents[i]
		if in.Withdrawn != "" {
			continue
		}
		join(in.Victim, int32(i))
		for _, a := range in.Aliases {
			join(a.Text, int32(i))
		}
	}
	ix.collect(&g)
}

// collect lays the members of each group one after another in one array.
func (ix *Index) collect(g *groups) {
	ix.victimOf = make([]int32, len(g.parent))
	size := make([]int32, len(g.parent))
	for i := range g.parent {
		ix.victimOf[i] = g.root(int32(i))
		size[ix.victimOf[i]]++
	}
	ix.victims = make([][]int32, len(g.parent))
	all := make([]int32, 0, len(g.parent))
	for i, n := range size {
		if n > 0 {
			ix.victims[i] = all[len(all) : len(all) : len(all)+int(n)]
			all = all[:len(all)+int(n)]
		}
	}
	for i := range ix.snapshot.Incidents {
		if ix.snapshot.Incidents[i].Withdrawn == "" {
			v := ix.victimOf[i]
			ix.victims[v] = append(ix.victims[v], int32(i))
		}
	}
}

// groups is a union-find forest.
type groups struct{ parent []int32 }

func (g *groups) root(i int32) int32 {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

func (g *groups) union(i, j int32) { g.parent[g.root(i)] = g.root(j) }

// postings are record numbers by key and, under one key, by amount.
type postings struct {
	pairs   []posting
	numbers []int32 // of pairs, in their order
}

type posting struct {
	key    uint64
	amount float64 // for the order alone
	number int32
}

// most is how many records a look-up returns, so that no claim costs more than this however
// many figures a body has published.
const most = 48

func pair(name Name, n int) uint64 { return uint64(name)<<32 | uint64(uint32(int32(n))) }

func (p *postings) add(key uint64, amount claim.Decimal, number int32) {
	p.pairs = append(p.pairs, posting{key, amount.Float(), number})
}

func (a posting) compare(b posting) int {
	switch {
	case a.key != b.key && a.key < b.key, a.key == b.key && a.amount < b.amount:
		return -1
	case a.key != b.key, a.amount > b.amount:
		return 1
	}
	return int(a.number) - int(b.number)
}

func (p *postings) sort() {
	slices.SortFunc(p.pairs, posting.compare)
	p.numbers = make([]int32, len(p.pairs))
	for i := range p.pairs {
		p.numbers[i] = p.pairs[i].number
	}
}

// near returns the numbers filed under key, at most most of them around an amount.
func (p *postings) near(key uint64, amount claim.Decimal) []int32 {
	at := p.search(key, amount.Float())
	from, to := at, at
	for to-from < most {
		grown := false
		if from > 0 && p.pairs[from-1].key == key {
			from--
			grown = true
		}
		if to < len(p.pairs) && p.pairs[to].key == key {
			to++
			grown = true
		}
		if !grown {
			break
		}
	}
	return p.numbers[from:to]
}

// search returns the place of the first posting under key of at least that amount.
func (p *postings) search(key uint64, amount float64) int {
	low, high := 0, len(p.pairs)
	for low < high {
		mid := int(uint(low+high) / 2)
		if at := &p.pairs[mid]; at.key < key || at.key == key && at.amount < amount {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
