package corpus

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// The measure of "the same event": names that share a word, a week apart and half as much
// again; or, whatever the names, three days apart and within five percent, with the same
// chain or the same technique.
const (
	nearDays, nearRatio = 7, 1.5
	sameDays, sameRatio = 3, 1.05
)

// An event is an incident as the search for duplicates sees it.
type event struct {
	at       *Placed[IncidentRecord]
	from, to int // days since 1970
	low      float64
	high     float64
	words    map[string]bool
}

// duplicateIncidents refuses pairs of incidents that look like one event.
func (l *linter) duplicateIncidents() {
	events := make([]event, 0, len(l.tree.Incidents))
	longest := 0
	for i := range l.tree.Incidents {
		p := &l.tree.Incidents[i]
		if p.Record.Withdrawn != "" || !p.Record.When.Known() {
			continue
		}
		e := newEvent(p)
		longest = max(longest, e.to-e.from)
		events = append(events, e)
	}
	slices.SortStableFunc(events, func(a, b event) int { return cmp.Compare(a.from, b.from) })
	for i := range events {
		for j := i + 1; j < len(events) && events[j].from <= events[i].to+nearDays; j++ {
			if a, b := &events[i], &events[j]; a.same(b) {
				a, b := &a.at.Record, &b.at.Record
				if !slices.Contains(a.Distinct, b.ID) && !slices.Contains(b.Distinct, a.ID) {
					spotOf(l, events[j].at, "incident/"+b.ID).refuse("DUP001", at("when"), "%s of %s, %s, looks like %s of %s, %s",
						b.ID, b.When, b.Loss.Headline, a.ID, a.When, a.Loss.Headline)
				}
			}
		}
	}
}

func newEvent(p *Placed[IncidentRecord]) event {
	r := &p.Record
	e := event{
		at: p, from: r.When.From.Serial(), to: r.When.To.Serial(),
		low: r.Loss.Headline.Low.Float(), high: r.Loss.Headline.High.Float(), words: make(map[string]bool),
	}
	for _, s := range slices.Concat([]string{r.Victim}, r.Aliases, r.Ambiguous, r.Operators) {
		for _, w := range strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) {
			if len(w) > 2 && !common[w] {
				e.words[w] = true
			}
		}
	}
	return e
}

// common are the words that victims of all kinds have in their names.
var common = func() map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(`the and finance protocol network exchange bridge swap dao defi labs wallet token tokens coin crypto
		capital money cash hack exploit theft attack hot user users holder unnamed victim chain market markets lending dex pool vault yield
		jan feb mar apr may jun jul aug sep oct nov dec app fund funds bitcoin ethereum bsc bnb binance smart contract group global digital`) {
		m[w] = true
	}
	return m
}()

// same reports whether a and b look like one event.
func (a *event) same(b *event) bool {
	days := max(0, b.from-a.to, a.from-b.to)
	if longRunning(a) != longRunning(b) || longRunning(a) && !a.alike(b) {
		return false
	}
	ratio := max(a.low, b.low) / max(1, min(a.high, b.high))
	if a.alike(b) {
		return days <= nearDays && ratio <= nearRatio
	}
	return days <= sameDays && ratio <= sameRatio && a.akin(b)
}

// longRunning tells schemes of months and years from events of days.
func longRunning(e *event) bool { return e.to-e.from > 45 }

// alike reports whether the names share a word.
func (a *event) alike(b *event) bool {
	for w := range a.words {
		if b.words[w] {
			return true
		}
	}
	return false
}

// akin reports whether a and b share a chain or have the same known technique.
func (a *event) akin(b *event) bool {
	r, q := &a.at.Record, &b.at.Record
	if r.Technique == q.Technique && r.Technique != "unknown" {
		return true
	}
	return slices.ContainsFunc(r.Chains, func(c string) bool { return slices.Contains(q.Chains, c) })
}
