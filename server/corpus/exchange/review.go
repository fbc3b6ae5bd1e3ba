package exchange

import (
	"fmt"
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A State tells how a draft stands to the corpus.
type State string

// The states of a draft.
const (
	New         State = "new"
	Known       State = "known"
	Conflicting State = "conflicting" // a record that stands says otherwise, or may be the same event
)

// A Judgement is what the corpus already has of one draft.
type Judgement struct {
	State    State         `json:"state"`
	Record   string        `json:"record"` // "incident/ronin-2022"
	Name     string        `json:"name"`
	When     string        `json:"when,omitempty"`
	USD      claim.Decimal `json:"-"`
	Existing string        `json:"existing,omitempty"` // the record it is known from or conflicts with
	Why      string        `json:"why"`
}

// Days and shares within which two records are held to tell of one event.
const (
	sameEventDays  = 10  // between the days that two sources give for one event
	sameAmountDays = 120 // between a theft and its discovery, when victim and amount agree
	sameDay        = 2
	sameAmount     = 0.10 // beyond the span of the published figures
	equalAmount    = 0.01 // between two roundings of one figure
	telling        = 1e5  // US dollars below which an equal amount tells nothing
	sameName       = 0.8
)

// Review holds each draft of b against the corpus and against the drafts before it. A draft
// that is not known but whose id is taken gets the month, and if need be the day, added to
// its id.
func (b *Batch) Review(known *corpus.Snapshot) []Judgement {
	var all []Judgement
	events := make([]event, 0, len(known.Incidents)+len(b.Incidents))
	taken := make(map[string]bool)
	for i := range known.Incidents {
		if known.Incidents[i].Withdrawn == "" {
			events = append(events, newEvent(&known.Incidents[i], ""))
		}
		taken[known.Incidents[i].ID] = true
	}
	for n := range b.Incidents {
		i := &b.Incidents[n]
		j := judge(newEvent(i, ""), events)
		if j.State != Known {
			i.ID = freeID(i, taken)
			taken[i.ID] = true
		}
		j.Record, j.Name, j.When, j.USD = "incident/"+i.ID, i.Victim, i.When.From.String(), i.Loss.Headline
		all = append(all, j)
		if j.State == New {
			events = append(events, newEvent(i, " of the same file"))
		}
	}
	all = append(all, b.reviewEntities(known)...)
	return append(all, b.reviewFindings(known)...)
}

func freeID(i *corpus.Incident, taken map[string]bool) string {
	day := i.When.From
	for _, id := range []string{i.ID, fmt.Sprintf("%s-%02d", i.ID, day.Month()), fmt.Sprintf("%s-%02d-%02d", i.ID, day.Month(), day.DayOfMonth())} {
		if !taken[id] {
			return id
		}
	}
	for n := 2; ; n++ {
		if id := fmt.Sprintf("%s-%d", i.ID, n); !taken[id] {
			return id
		}
	}
}

// An event is an incident as the comparison sees it.
type event struct {
	incident *corpus.Incident
	names    []string // cores of the names of its victim
	low      float64  // span of the published figures, US dollars
	high     float64
	where    string // "" = in the corpus
}

func newEvent(i *corpus.Incident, where string) event {
	e := event{incident: i, low: i.Loss.Low.Float(), high: i.Loss.High.Float(), where: where}
	for _, name := range append([]string{i.Victim}, i.Operators...) {
		e.name(name)
	}
	for _, a := range i.Aliases {
		e.name(a.Text)
	}
	return e
}

func (e *event) name(s string) {
	if c := core(s); c != "" && !slices.Contains(e.names, c) {
		e.names = append(e.names, c)
	}
}

// generic words of a name do not tell one victim from another.
var generic = map[string]bool{
	"finance": true, "protocol": true, "network": true, "exchange": true, "bridge": true, "labs": true, "token": true, "platform": true, "the": true,
	"hack": true, "exploit": true, "project": true, "capital": true, "money": true, "app": true, "io": true, "v1": true, "v2": true, "v3": true, "users": true,
}

// core returns the telling part of a name, folded: "Harvest Finance" is harvest.
func core(name string) string {
	var kept string
	for _, w := range strings.Fields(strings.NewReplacer(".", " ", "-", " ", "_", " ", "(", " ", ")", " ").Replace(name)) {
		if f := fold(w); !generic[f] {
			kept += f
		}
	}
	if kept == "" {
		return fold(name)
	}
	return kept
}

// alike returns how alike the victims of two events are, from 0 to 1.
func alike(a, b event) float64 {
	best := 0.0
	for _, x := range a.names {
		for _, y := range b.names {
			best = max(best, similarity(x, y))
		}
	}
	return best
}

// similarity is the Dice coefficient over pairs of letters.
func similarity(a, b string) float64 {
	if a == b {
		return 1
	}
	if len(a) < 4 || len(b) < 4 {
		return 0
	}
	pairs := make(map[string]int)
	for i := range len(a) - 1 {
		pairs[a[i:i+2]]++
	}
	common := 0
	for i := range len(b) - 1 {
		if p := b[i : i+2]; pairs[p] > 0 {
			pairs[p]--
			common++
		}
	}
	return 2 * float64(common) / float64(len(a)+len(b)-2)
}

// apart returns the days between two periods, 0 when they meet.
func apart(a, b claim.Period) int {
	switch {
	case a.From > b.To:
		return a.From.Serial() - b.To.Serial()
	case b.From > a.To:
		return b.From.Serial() - a.To.Serial()
	}
	return 0
}

// A match ranks how an event bears on a draft; the higher tells more.
type match int

const (
	noMatch    match = iota
	sameSum          // under another name
	sameVictim       // with something that does not fit
	sameEvent
)

// judge finds the event that tells most of d, the nearest of equals.
func judge(d event, events []event) Judgement {
	best := Judgement{State: New, Why: "no incident of this victim near this day, none of this amount on it"}
	rank, days := noMatch, sameAmountDays+1
	for _, e := range events {
		m, why := compareEvents(d, e)
		gap := apart(d.incident.When, e.incident.When)
		if m < rank || m == noMatch || m == rank && gap >= days {
			continue
		}
		rank, days = m, gap
		best = Judgement{State: Conflicting, Existing: "incident/" + e.incident.ID, Why: why}
		if m == sameEvent && e.where == "" {
			best.State = Known
		}
	}
	return best
}

// compareEvents tells what e has to say of the draft d, and why.
func compareEvents(d, e event) (match, string) {
	gap := apart(d.incident.When, e.incident.When)
	if gap > sameAmountDays {
		return noMatch, ""
	}
	known := d.high > 0 && e.high > 0
	agrees := known && d.high >= e.low*(1-sameAmount) && d.low <= e.high*(1+sameAmount)
	same := alike(d, e) >= sameName
	switch {
	case same && gap <= sameEventDays && (agrees || !known):
		return sameEvent, fmt.Sprintf("same victim%s, %s, %s", e.where, daysApart(gap), amounts(agrees, known, d, e))
	case same && gap <= sameEventDays:
		return sameVictim, fmt.Sprintf("same victim%s, %s, %s", e.where, daysApart(gap), amounts(agrees, known, d, e))
	case same && agrees:
		return sameVictim, fmt.Sprintf("same victim%s and amount, but %s", e.where, daysApart(gap))
	case gap <= sameDay && known && d.high >= telling && nearlyEqual(d, e):
		return sameSum, fmt.Sprintf("same amount, %s, under another name%s: %s", daysApart(gap), e.where, e.incident.Victim)
	}
	return noMatch, ""
}

// nearlyEqual reports whether the headlines of two events are roundings of one figure.
func nearlyEqual(d, e event) bool {
	a, b := d.incident.Loss.Headline.Float(), e.incident.Loss.Headline.Float()
	return max(a, b)-min(a, b) <= max(a, b)*equalAmount
}

func daysApart(n int) string {
	switch n {
	case 0:
		return "same days"
	case 1:
		return "1 day apart"
	}
	return fmt.Sprintf("%d days apart", n)
}

func amounts(agrees, known bool, d, e event) string {
	switch {
	case agrees:
		return "amount within the published figures"
	case !known:
		return "an amount is unknown"
	}
	return fmt.Sprintf("but %s US dollars, while the published figures are %s to %s",
		grouped(d.incident.Loss.Headline), grouped(e.incident.Loss.Low), grouped(e.incident.Loss.High))
}

// reviewEntities compares entities by external id, then by name and alias.
func (b *Batch) reviewEntities(known *corpus.Snapshot) (all []Judgement) {
	external := make(map[string]*corpus.Entity)
	owner := make(map[string]*corpus.Entity)
	for n := range known.Entities {
		e := &known.Entities[n]
		for _, x := range e.External {
			external[x] = e
		}
		for _, a := range append([]corpus.Alias{{Text: e.Name}}, e.Aliases...) {
			owner[string(e.Kind)+"/"+fold(a.Text)] = e
		}
	}
	for n := range b.Entities {
		e := &b.Entities[n]
		j := Judgement{State: New, Record: string(e.Kind) + "/" + e.ID, Name: e.Name, Why: "no record goes by any of its names"}
		found := matches(e, external, owner)
		if len(found) > 0 {
			j.State, j.Existing, j.Why = Known, string(e.Kind)+"/"+found[0].ID, "goes by a name or external id of it"
			if fresh := freshNames(e, found[0]); len(fresh) > 0 {
				j.Why += "; names it lacks: " + strings.Join(fresh, ", ")
			}
		}
		switch {
		case len(found) > 1:
			j.State, j.Why = Conflicting, "its names belong to several: "+entityIDs(found)
		case len(found) == 1 && e.Country != "" && found[0].Country != "" && e.Country != found[0].Country:
			j.State, j.Why = Conflicting, fmt.Sprintf("it is of %s there, of %s here", e.Country, found[0].Country)
		}
		all = append(all, j)
	}
	return all
}

// matches returns the records of the corpus that e may be, by external id first.
func matches(e *corpus.Entity, external, owner map[string]*corpus.Entity) (found []*corpus.Entity) {
	add := func(o *corpus.Entity) {
		if o != nil && o.Kind == e.Kind && !slices.Contains(found, o) {
			found = append(found, o)
		}
	}
	for _, x := range e.External {
		add(external[x])
	}
	for _, a := range append([]corpus.Alias{{Text: e.Name}}, e.Aliases...) {
		if !a.Ambiguous {
			add(owner[string(e.Kind)+"/"+fold(a.Text)])
		}
	}
	return found
}

func freshNames(e, known *corpus.Entity) (fresh []string) {
	have := map[string]bool{fold(known.Name): true}
	for _, a := range known.Aliases {
		have[fold(a.Text)] = true
	}
	for _, a := range e.Aliases {
		if !have[fold(a.Text)] {
			fresh = append(fresh, a.Text)
		}
	}
	return fresh
}

func entityIDs(list []*corpus.Entity) string {
	var ids []string
	for _, e := range list {
		ids = append(ids, e.ID)
	}
	return strings.Join(ids, ", ")
}

// reviewFindings compares findings by speaker, metric, actor and period.
func (b *Batch) reviewFindings(known *corpus.Snapshot) (all []Judgement) {
	for n := range b.Findings {
		f := &b.Findings[n]
		j := Judgement{State: New, Record: "finding/" + f.ID, Name: f.Statement, When: f.Published, Why: "nothing from this agency on this for this period"}
		for k := range known.Findings {
			o := &known.Findings[k]
			if o.Agency != f.Agency || o.Metric != f.Metric || o.Actor != f.Actor || o.Period != f.Period || o.Subset != f.Subset || o.Scope != f.Scope {
				continue
			}
			j.Existing = "finding/" + o.ID
			if o.Value.Low.Cmp(f.Value.Low) == 0 && o.Value.High.Cmp(f.Value.High) == 0 && o.Value.Unit == f.Value.Unit {
				j.State, j.Why = Known, "same agency, subject, period and figure"
				break
			}
			j.State, j.Why = Conflicting, "same agency, subject and period, another figure"
		}
		all = append(all, j)
	}
	return all
}
