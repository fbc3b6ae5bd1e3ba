// Package verdict holds the claims of a report against the corpus, field by field. It
// compares values, never words, in exact arithmetic, and it would rather say that a claim
// is not in the corpus than accuse a true one.
//
// A record is a candidate only when it is identified without the field under test. A field
// is said to differ only when every identified candidate disagrees on it, and a record is
// used against a text only when it is verified, in force, published by its body as its own
// figure, and of the very same scope.
package verdict

import (
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// Check sets the verdict of every claim of r, and r.Corpus and r.Summary. What r held of
// these before is lost; nothing else in r changes.
func Check(ix *corpus.Index, r *claim.Report) { NewChecker(ix).Check(r) }

// A Checker checks one report after another. It keeps what it worked out of the records, so
// that later reports cost less; it serves one caller at a time.
type Checker struct{ judge judge }

// NewChecker returns a Checker against the corpus that ix indexes.
func NewChecker(ix *corpus.Index) *Checker {
	c := &Checker{judge{ix: ix, held: newMarks(len(ix.Snapshot().Findings))}}
	c.judge.forget()
	return c
}

// Check does for r what the function of that name does.
func (c *Checker) Check(r *claim.Report) {
	j := &c.judge
	if len(j.statings)+len(j.shown)+len(j.losses) > maxKept {
		j.forget()
	}
	s := j.ix.Snapshot()
	r.Corpus = claim.CorpusVersion{Version: s.Version, Date: s.Date}
	j.report, j.victims = r, victimsOf(r)
	if r.Published != 0 {
		j.tomorrow, j.newsFrom = r.Published.Add(slackShort), r.Published.Add(-window)
	}
	j.held.clear() // of a report whose check did not end
	subjects := j.subjects()
	verdicts := make([]claim.Verdict, len(r.Claims))
	for i := range r.Claims {
		verdicts[i] = j.claim(&subjects[i])
		r.Claims[i].Verdict = &verdicts[i]
	}
	for i := range verdicts {
		j.reconsider(&verdicts[i], verdicts)
	}
	r.Summary = j.summary(subjects)
	j.report, j.victims = nil, nil
	clear(j.candidates[:cap(j.candidates)])
}

// maxKept is how many figures and records in words a Checker keeps, about a megabyte.
const maxKept = 4000

// forget drops what was worked out of the records.
func (j *judge) forget() {
	j.statings, j.losses, j.shown = map[*claim.Quantity]*stating{}, map[*corpus.Incident][]loss{}, map[*corpus.Finding]claim.Evidence{}
}

// reconsider takes back that an amount differs from a record when another claim of the page
// agrees with that very record: the page knows the figure, and this one is likely another.
// A slip of the same digits stays.
func (j *judge) reconsider(v *claim.Verdict, all []claim.Verdict) {
	if v.Rule != "amount.beyond" {
		return
	}
	for i := range all {
		if onRecordLabel(all[i].Label) && all[i].Evidence[0].Record == v.Evidence[0].Record {
			v.Label, v.Rule, v.Fields, v.Tolerance = claim.NotInCorpus, "none.page", claim.Fields{}, ""
			v.Reason = "Another claim of this page agrees with the record, so this amount is probably of something else."
			for k := range v.Evidence {
				v.Evidence[k].Role = claim.Context
			}
			return
		}
	}
}

// A judge holds reports against one corpus.
type judge struct {
	ix         *corpus.Index
	report     *claim.Report
	tomorrow   claim.Day                          // of the report's publication
	newsFrom   claim.Day                          // from then on a figure was news to it
	victims    []string                           // that the report mentions
	candidates []candidate                        // of the claim at hand; reused
	statings   map[*claim.Quantity]*stating       // of the corpus's amounts that claims were held against
	losses     map[*corpus.Incident][]loss        // of the incidents that claims were held against
	shown      map[*corpus.Finding]claim.Evidence // findings in words, without a role
	held       marks                              // findings that the claim at hand was held against; reused
	words      []byte                             // of the sentence at hand; reused
}

// A subject is a claim with its mentions looked up; one of no kind has no number to check.
type subject struct {
	claim   *claim.Claim
	kind    claim.Kind
	amounts [2]telling // the amount and its twin, which may be missing
	period  claim.Period
	agency  string
	actor   string
	victim  string
	strict  corpus.MetricSet // metrics that measure exactly what the claim says
	loose   corpus.MetricSet // others whose figures it may mean
}

// subjects looks up the mentions of every claim.
func (j *judge) subjects() []subject {
	all := make([]subject, len(j.report.Claims))
	for i := range all {
		all[i].claim = &j.report.Claims[i]
		j.lookUp(&all[i])
	}
	return all
}

// lookUp fills s with the mentions of its claim, if that has a number to check.
func (j *judge) lookUp(s *subject) {
	ms, c := j.report.Mentions, s.claim
	amount := c.Amount.In(ms)
	if amount == nil || !amount.Kind.Numeric() {
		return
	}
	if low, high := bounds(&amount.Quantity); low.IsZero() && high.IsZero() {
		return
	}
	s.kind = amount.Kind
	s.amounts[0] = tell(&amount.Quantity)
	if twin := amount.Twin.In(ms); twin != nil && twin.Kind == amount.Kind {
		s.amounts[1] = tell(&twin.Quantity)
	}
	if m := c.Period.In(ms); m != nil && m.Kind == claim.Date {
		s.period = m.Period
	}
	s.agency = idOf(c.Agency.In(ms), claim.Agency)
	s.actor = idOf(c.Actor.In(ms), claim.Actor)
	s.victim = idOf(c.Victim.In(ms), claim.Victim)
	s.strict, s.loose = measured(s)
	if all := j.ix.Measures(j.ix.Name(s.agency)); s.claim.Action == claim.Stolen && all&corpus.OnlyScamLosses != 0 && all&(corpus.OnlyStolen|corpus.OnlyHackedTotal) == 0 {
		s.strict |= corpus.OnlyScamLosses // a body that counts losses speaks of no other thefts
	}
}

func idOf(m *claim.Mention, kind claim.Kind) string {
	if m == nil || m.Kind != kind {
		return ""
	}
	return m.ID
}

// A candidate is one record held against the claim: a finding, or else an incident.
type candidate struct {
	finding  *corpus.Finding
	incident *corpus.Incident
	amount   match
	figure   claim.Quantity // the figure of the record that amount speaks of
	told     *claim.Quantity
	fields   claim.Fields
	verdict  bearing
	weight   int // how much it speaks for the claim, among those of one bearing
}

// propose adds a candidate that has been weighed.
func (j *judge) propose(c *candidate) {
	c.weight = c.weighed()
	j.candidates = append(j.candidates, *c)
}

// A bearing is what a candidate says of the claim.
type bearing uint8

// The bearings, from none to support.
const (
	silent         bearing = iota // bears on the claim without deciding it
	partial                       // identified, and less than the record, of which it may be a part
	againstAmount                 // identified without the amount, and the amount differs
	againstPeriod                 // identified without the period
	againstActor                  // identified without the actor
	againstAgency                 // identified without the agency
	againstVictim                 // identified without the victim
	doubtful                      // identified, neither agreeing nor surely different
	rival                         // another figure of the same scope, where nobody is named
	supportsHedged                // agrees within the hedges
	supports                      // agrees
)

func (b bearing) supports() bool { return b >= supportsHedged }

// claim judges one claim.
func (j *judge) claim(s *subject) claim.Verdict {
	if s.kind == 0 {
		return claim.Verdict{Label: claim.NotInCorpus, Rule: "none.number", Reason: "There is no number here that could be checked."}
	}
	j.candidates = j.candidates[:0]
	j.incidents(s)
	j.findings(s)
	v := j.decide(s)
	j.superlative(s, &v)
	return v
}
