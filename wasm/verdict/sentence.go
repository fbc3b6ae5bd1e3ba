package verdict

import (
	"slices"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A sentence of several names, dates and amounts may be read with one of them in another's
// place. Before a field is said to differ, the others of the sentence are tried in it: when
// one of them makes the record right, or the amount is another figure that the body gave,
// then it is the reading that is in doubt and not the text.

// others reports whether the sentence of s has a mention of kind besides the one in its role
// that passes. A claim without a place has the whole page for its sentence.
func (j *judge) others(s *subject, kind claim.Kind, pass func(*claim.Mention) bool) bool {
	for i := range j.report.Mentions {
		m := &j.report.Mentions[i]
		if m.Kind == kind && s.claim.Span.Contains(m.Span) && pass(m) {
			return true
		}
	}
	return false
}

// own reports whether the sentence of s itself has what a role refers to. What earlier
// sentences gave it may belong to them alone, and is not said to differ.
func (j *judge) own(s *subject, role claim.Ref) bool {
	m := role.In(j.report.Mentions)
	return m != nil && s.claim.Span.Contains(m.Span)
}

// datesFinding reports whether a date of the sentence is the period of f.
func (j *judge) datesFinding(s *subject, f *corpus.Finding) bool {
	return j.others(s, claim.Date, func(m *claim.Mention) bool {
		other := *s
		other.period = m.Period
		return j.alignedWith(&other, f) == same
	})
}

// datesIncident reports whether a date of the sentence is the day of an incident.
func (j *judge) datesIncident(s *subject, in *corpus.Incident) bool {
	return j.others(s, claim.Date, func(m *claim.Mention) bool { return happened(m.Period, in.When, in.Disclosed) == same })
}

// namesActor reports whether the sentence names the actor of a record, a part of it, or what
// it is a part of.
func (j *judge) namesActor(s *subject, record string) bool {
	return record != "" && j.others(s, claim.Actor, func(m *claim.Mention) bool {
		k := j.kin(m.ID, record)
		return k == identical || k == narrower || k == wider
	})
}

// namesDoer reports whether the sentence names one to whom an incident was attributed.
func (j *judge) namesDoer(s *subject, in *corpus.Incident) bool {
	for i := range in.Attributions {
		if j.namesActor(s, in.Attributions[i].Actor) {
			return true
		}
	}
	return j.namesActor(s, in.Actor)
}

// namesAgency reports whether the sentence names this body.
func (j *judge) namesAgency(s *subject, id string) bool {
	return j.others(s, claim.Agency, func(m *claim.Mention) bool { return m.ID == id })
}

// namesVictim reports whether the sentence names the victim of an incident.
func (j *judge) namesVictim(s *subject, in *corpus.Incident) bool {
	return in != nil && j.others(s, claim.Victim, func(m *claim.Mention) bool { return j.sameVictim(m.ID, in) })
}

// anotherBody reports whether the sentence names a body besides the one that s names, no
// part of the other, to which the amount may belong.
func (j *judge) anotherBody(s *subject) bool {
	return j.others(s, claim.Agency, func(m *claim.Mention) bool {
		return m.ID != s.agency && !j.ix.Within(corpus.Agency, m.ID, s.agency) && !j.ix.Within(corpus.Agency, s.agency, m.ID)
	})
}

// severalAmounts reports whether the sentence has an amount besides that of s and its twin.
func (j *judge) severalAmounts(s *subject) bool {
	own, twin := s.claim.Amount.In(j.report.Mentions), claim.Ref(0)
	if own != nil {
		twin = own.Twin
	}
	for i := range j.report.Mentions {
		m := &j.report.Mentions[i]
		if m != own && claim.RefTo(i) != twin && m.Kind.Numeric() && s.claim.Span.Contains(m.Span) {
			return true
		}
	}
	return false
}

// itsOther reports whether the amount of s is another figure of the body it names, whenever
// it counts and whatever it measures; or, if so asked, something else than s says.
func (j *judge) itsOther(s *subject, f *corpus.Finding, apart bool) bool {
	for i := range s.amounts {
		q := s.amounts[i].Quantity
		if q == nil {
			continue
		}
		amount, _ := bounds(q)
		for m, most := magnitudes(q); m <= most; m++ {
			for _, n := range j.ix.BySize(j.ix.Name(s.agency), m, amount) {
				if g := &j.ix.Snapshot().Findings[n]; g != f && !j.early(g) && !(apart && s.strict.Meets(j.ix.Metric(n))) && j.veryFigure(s, g) {
					return true
				}
			}
		}
	}
	return false
}

// veryFigure reports whether the amount of s is the very number of f.
func (j *judge) veryFigure(s *subject, f *corpus.Finding) bool {
	m, figure, told := j.matchFinding(s, f, marginSure)
	return m == equal || m == hedged && overlap(told, &figure)
}

// misread reports whether an amount that differs from f is likely a figure of something
// else in the sentence.
func (j *judge) misread(s *subject, f *corpus.Finding, m match) bool {
	if m != slipped && !(j.own(s, s.claim.Agency) && j.own(s, s.claim.Period) && (s.actor == "" || j.own(s, s.claim.Actor))) {
		return true
	}
	if !j.severalAmounts(s) {
		return m == differs && j.itsOther(s, f, true)
	}
	return j.itsOther(s, f, false) || m == differs && j.anotherBody(s)
}

// revaluedAfter is from when on, in days, the price of a coin may be any multiple of what it
// was at the theft.
const revaluedAfter = 180

// revalued reports whether an amount of money that differs may be what the coins of an
// incident were worth long after they were taken. A slip of two digits is taken for one by
// chance only beside other amounts: "120,000 bitcoin, now worth $7.2 billion".
func (j *judge) revalued(s *subject, in *corpus.Incident, c *candidate) bool {
	days, known := since(in.When.To, j.report.Published)
	coins := func(q claim.Quantity) bool { return q.Unit == c.figure.Unit }
	if len(in.Tokens) == 0 || known && days <= revaluedAfter || slices.ContainsFunc(in.Tokens, coins) {
		return false
	}
	return c.amount == misplaced || j.severalAmounts(s) && significant(c.told) < 3
}
