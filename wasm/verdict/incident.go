package verdict

import (
	"slices"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// monthLong is the longest period, in days, that tells one incident of a victim from the next.
const monthLong = 31

// incidents adds the incidents that may bear on s to the candidates.
func (j *judge) incidents(s *subject) {
	if s.kind != claim.Money {
		return
	}
	all := j.ix.Snapshot().Incidents
	if s.victim != "" {
		group := j.ix.SameVictim(s.victim)
		for _, i := range group {
			j.incident(s, &all[i], len(group) == 1)
		}
		return
	}
	if s.actor == "" || !s.period.Known() || s.period.Days() > slackEvent {
		return
	}
	amount, _ := bounds(s.amounts[0].Quantity)
	for m, most := magnitudes(s.amounts[0].Quantity); m <= most; m++ {
		for _, i := range j.ix.BySum(s.period.From.Year(), m, amount) {
			j.unnamed(s, &all[i])
		}
	}
}

// unnamed adds an incident whose victim the claim does not name, when day, actor and amount
// all agree.
func (j *judge) unnamed(s *subject, in *corpus.Incident) {
	if j.added(in) || happened(s.period, in.When, in.Disclosed) != same {
		return
	}
	c := j.weigh(s, in, false)
	c.fields.Victim = claim.FieldUnknown
	if c.verdict.supports() && c.fields.Actor == claim.FieldAgrees && j.wholeLoss(s, in) && (s.agency == "" || c.fields.Agency == claim.FieldAgrees) {
		j.propose(&c)
	}
}

func (j *judge) added(in *corpus.Incident) bool {
	for i := range j.candidates {
		if j.candidates[i].incident == in {
			return true
		}
	}
	return false
}

// incident holds s against one incident of its victim. only says that the corpus knows no
// other of that victim.
func (j *judge) incident(s *subject, in *corpus.Incident, only bool) {
	if c := j.weigh(s, in, only); c.verdict != silent || c.amount != incomparable {
		j.propose(&c)
	}
}

// weigh compares the fields of s with an incident and says what follows.
func (j *judge) weigh(s *subject, in *corpus.Incident, only bool) candidate {
	c := candidate{incident: in, fields: claim.Fields{Victim: claim.FieldAgrees}}
	when := happened(s.period, in.When, in.Disclosed)
	if when == same {
		c.fields.Period = claim.FieldAgrees
	}
	kin := j.doers(s, in, &c)
	if j.spoke(s.agency, in) {
		c.fields.Agency = claim.FieldAgrees
	}
	j.matchIncident(s, in, &c)
	c.fields.Amount = result(c.amount)
	c.verdict = j.incidentBearing(s, in, &c, when, kin, only)
	return c
}

func (j *judge) incidentBearing(s *subject, in *corpus.Incident, c *candidate, when timing, kin kinship, only bool) bearing {
	firm := in.Verified && j.wholeLoss(s, in)
	switch {
	case c.amount == incomparable || c.amount == far || j.foretold(in):
		return silent
	case c.amount.agrees() && when == elsewhen:
		if firm && c.amount == equal && tellsIncident(c.told, only || s.period.Days() <= monthLong) && yearSlipped(s.period, in) && j.own(s, s.claim.Victim) && j.own(s, s.claim.Period) && !j.severalAmounts(s) && !j.spokenOf(s, in) && !j.datesIncident(s, in) {
			c.fields.Period = claim.FieldDiffers
			return againstPeriod
		}
		return silent
	case when == elsewhen:
		return silent
	case c.amount.agrees() && when == unclear && !soonAfter(s.period, in):
		return doubtful
	case c.amount.agrees() && kin == stranger:
		if firm && j.own(s, s.claim.Victim) && j.own(s, s.claim.Actor) && j.doer(s.actor) && attributed(in) && !j.namesDoer(s, in) {
			c.fields.Actor = claim.FieldDiffers
			return againstActor
		}
		return doubtful
	case c.amount.agrees() && kin == cousin:
		return doubtful
	case c.amount == equal && kin != narrower:
		return supports
	case c.amount.agrees():
		return supportsHedged
	case !c.amount.rescaled() || !firm || kin == stranger || kin == cousin || j.anothersLoss(s, in) || j.revalued(s, in, c):
		return doubtful
	case told(s, c, when) && (j.own(s, s.claim.Victim) || when == same && significant(c.told) >= 3):
		return againstAmount
	}
	return silent
}

// tellsIncident reports whether an amount tells which theft of a victim is meant: with two
// digits if only one can be, else with three.
func tellsIncident(q *claim.Quantity, only bool) bool {
	return significant(q) >= 3 || only && significant(q) == 2
}

// yearSlipped reports whether p is the time of an incident but for the year. Other times may
// be those of what followed: a verdict, a sale, a new start.
func yearSlipped(p claim.Period, in *corpus.Incident) bool {
	by := claim.Day(aYear * (in.When.From.Year() - p.From.Year()))
	return happened(claim.Period{From: p.From + by, To: p.To + by}, in.When, in.Disclosed) == same
}

// soonAfter reports whether p is a month or less that lies within weeks of the incident or
// of its disclosure, as when a text dates it by a later report.
func soonAfter(p claim.Period, in *corpus.Incident) bool {
	if p.Days() > monthLong {
		return false
	}
	return gap(p.From, in.When.To) <= 2*slackEvent || in.Disclosed != 0 && gap(p.From, in.Disclosed) <= slackEvent
}

// foretold reports whether the text appeared before the incident happened.
func (j *judge) foretold(in *corpus.Incident) bool {
	days, known := since(in.When.From, j.report.Published)
	return known && days < -slackShort
}

// wholeLoss reports whether s speaks of all that was lost in an incident, before anything
// came back.
func (j *judge) wholeLoss(s *subject, in *corpus.Incident) bool {
	sc := s.claim.Scope
	if sc.Net || sc.Country != "" || sc.Subset != "" || s.claim.Whole != 0 {
		return false
	}
	if s.period.Known() && s.period.Days() > longPeriod && in.When.Days() < longPeriod {
		return false // a sum over years, of which the incident is one case
	}
	return s.claim.Action == claim.Stolen || s.claim.Action == claim.Lost || s.claim.Action == claim.Paid && ransom(in)
}

func ransom(in *corpus.Incident) bool { return in.Technique == "ransomware" }

// told reports whether the claim surely speaks of this incident, and not of another of the
// same victim that the corpus lacks: its month agrees, or its digits are the incident's own.
func told(s *subject, c *candidate, when timing) bool {
	return c.amount == slipped || when == same && s.period.Days() <= monthLong
}

// anothersLoss reports whether the amount is what another incident took from a victim that
// the page names, to which it may well belong.
func (j *judge) anothersLoss(s *subject, in *corpus.Incident) bool {
	for _, id := range j.victims {
		for _, n := range j.ix.SameVictim(id) {
			other := &j.ix.Snapshot().Incidents[n]
			c := candidate{}
			if other != in {
				j.matchIncident(s, other, &c)
			}
			if c.amount.agrees() {
				return true
			}
		}
	}
	return false
}

// maxVictims is how many victims of a page are remembered.
const maxVictims = 50

// victimsOf lists the victims that a report mentions, each once.
func victimsOf(r *claim.Report) (ids []string) {
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.Kind == claim.Victim && len(ids) < maxVictims && !slices.Contains(ids, m.ID) {
			ids = append(ids, m.ID)
		}
	}
	return ids
}

// sameVictim reports whether in is one of the incidents of the victim of the incident id.
func (j *judge) sameVictim(id string, in *corpus.Incident) bool {
	for _, n := range j.ix.SameVictim(id) {
		if &j.ix.Snapshot().Incidents[n] == in {
			return true
		}
	}
	return false
}

// spokenOf reports whether the claim's period may be the day on which somebody spoke about
// the incident.
func (j *judge) spokenOf(s *subject, in *corpus.Incident) bool {
	if j.statementDate(s, 0) {
		return true
	}
	for i := range in.Attributions {
		if contains(s.period, day(in.Attributions[i].Date)) {
			return true
		}
	}
	for _, i := range j.ix.About(in.ID) {
		if contains(s.period, day(j.ix.Snapshot().Findings[i].Published)) {
			return true
		}
	}
	for i := range in.Sources {
		if contains(s.period, day(in.Sources[i].Date)) {
			return true
		}
	}
	return false
}

// spoke reports whether the corpus has the agency on record about an incident.
func (j *judge) spoke(agency string, in *corpus.Incident) bool {
	if agency == "" {
		return false
	}
	for i := range in.Attributions {
		if in.Attributions[i].Agency == agency {
			return true
		}
	}
	for i := range in.Loss.Reports {
		if in.Loss.Reports[i].StatedBy == agency {
			return true
		}
	}
	for _, i := range j.ix.About(in.ID) {
		if j.ix.Snapshot().Findings[i].Agency == agency {
			return true
		}
	}
	return false
}

// attributed reports whether some body itself named the actor, or a court convicted.
func attributed(in *corpus.Incident) bool {
	for i := range in.Attributions {
		if in.Attributions[i].Confidence == corpus.Confirmed && in.Attributions[i].Actor != "" {
			return true
		}
	}
	return false
}

// doers compares the claim's actor with everybody to whom the incident was attributed; the
// closest counts.
func (j *judge) doers(s *subject, in *corpus.Incident, c *candidate) kinship {
	if s.actor == "" {
		return unsaid
	}
	closest, beside := everybody, false
	if in.Actor != "" {
		closest = j.kin(s.actor, in.Actor)
		beside = closest == cousin
	}
	for i := range in.Attributions {
		if a := in.Attributions[i].Actor; a != "" {
			k := j.kin(s.actor, a)
			closest, beside = closer(closest, k), beside || k == cousin
		}
	}
	if closest == narrower && beside {
		closest = cousin // a part of the state, which is blamed too, but not the part that is
	}
	switch closest {
	case identical, wider:
		c.fields.Actor = claim.FieldAgrees
	case narrower:
		c.fields.Actor = claim.FieldHedged
	}
	return closest
}

var closeness = [...]uint8{everybody: 0, stranger: 1, cousin: 2, narrower: 3, wider: 4, identical: 5, unsaid: 6}

func closer(a, b kinship) kinship {
	if closeness[b] > closeness[a] {
		return b
	}
	return a
}

// matchIncident finds the figure of an incident that fits the claim's amount best: the
// tokens taken first, then the figures that were published, then their span.
func (j *judge) matchIncident(s *subject, in *corpus.Incident, c *candidate) {
	c.told = s.amounts[0].Quantity
	for i := range s.amounts {
		text := &s.amounts[i]
		if text.Quantity == nil || i > 0 && c.amount == slipped {
			continue // that its twin agrees makes a slip the surer
		}
		switch s.claim.Action {
		case claim.Stolen, claim.Lost, claim.Paid, claim.Attacked, claim.Other:
			j.matchLoss(s, in, c, text)
		case claim.Recovered, claim.Frozen, claim.Seized:
			j.matchRecovered(in, c, text)
		}
		j.matchAbout(s, in, c, text)
	}
}

// matchAbout compares with the findings about an incident.
func (j *judge) matchAbout(s *subject, in *corpus.Incident, c *candidate, text *telling) {
	for _, i := range j.ix.About(in.ID) {
		f := &j.ix.Snapshot().Findings[i]
		if (s.strict | s.loose).Meets(j.ix.Metric(i)) && f.Status != corpus.Misquote && f.Net == s.claim.Scope.Net {
			m, figure := j.matchFigures(s, text, f, marginSure)
			c.take(m, &figure, text.Quantity)
		}
	}
}

func (j *judge) matchLoss(s *subject, in *corpus.Incident, c *candidate, text *telling) {
	if s.claim.Scope.Net {
		j.matchNet(in, c, text)
		return
	}
	losses := j.lossesOf(in)
	for i := range losses {
		l := &losses[i]
		m := compare(text, &l.stating, marginSure)
		if l.span {
			m = min(m, hedged)
		}
		c.take(m, l.Quantity, text.Quantity)
	}
}

// A loss is a figure for what was taken in an incident.
type loss struct {
	stating
	span bool // it is the span of the published figures
}

// lossesOf returns the figures for what was taken in an incident, before anything came back.
func (j *judge) lossesOf(in *corpus.Incident) []loss {
	all, ok := j.losses[in]
	if !ok {
		all = lossesOf(in)
		j.losses[in] = all
	}
	return all
}

func lossesOf(in *corpus.Incident) []loss {
	all := make([]loss, 0, len(in.Tokens)+len(in.Loss.Reports)+2)
	add := func(q *claim.Quantity, span bool) {
		all = append(all, loss{stating: stating{Quantity: q}, span: span})
	}
	for i := range in.Tokens {
		add(&in.Tokens[i], false)
	}
	for i := range in.Loss.Reports {
		if r := &in.Loss.Reports[i]; !r.Outlier && !r.Net {
			add(&r.Amount, false)
		}
	}
	if !in.Loss.Headline.IsZero() {
		add(&claim.Quantity{Low: in.Loss.Headline, High: in.Loss.Headline, Unit: "USD", Qualifier: claim.Exact}, false)
		add(&claim.Quantity{Low: in.Loss.Low, High: in.Loss.High, Unit: "USD", Qualifier: claim.Range}, true)
	}
	return all
}

// matchNet compares with the figures published after recoveries, and with the loss less
// what came back.
func (j *judge) matchNet(in *corpus.Incident, c *candidate, text *telling) {
	for i := range in.Loss.Reports {
		if r := &in.Loss.Reports[i]; r.Net && !r.Outlier {
			c.support(text, j.state(&r.Amount))
		}
	}
	if in.RecoveredKnown && !in.Loss.Headline.IsZero() {
		if rest, ok := of(in.Loss.Headline).minus(of(in.Recovered)).decimal(); ok {
			c.support(text, &stating{Quantity: &claim.Quantity{Low: rest, High: rest, Unit: "USD", Qualifier: claim.About}})
		}
	}
}

// matchRecovered compares with what is known to have come back; it may be one part of
// several, so that it never speaks against a claim.
func (j *judge) matchRecovered(in *corpus.Incident, c *candidate, text *telling) {
	if in.RecoveredKnown && !in.Recovered.IsZero() {
		c.support(text, &stating{Quantity: &claim.Quantity{Low: in.Recovered, High: in.Recovered, Unit: "USD", Qualifier: claim.About}})
	}
}

// support takes a figure that agrees and leaves out one that does not.
func (c *candidate) support(text *telling, figure *stating) {
	if m := compare(text, figure, marginSure); m.agrees() {
		c.take(m, figure.Quantity, text.Quantity)
	}
}

// take keeps the better of the match so far and another; of two that are equal the one that
// prints the very number.
func (c *candidate) take(m match, figure, told *claim.Quantity) {
	if better(m, c.amount) || m == equal && c.amount == equal && overlap(told, figure) && !overlap(c.told, &c.figure) {
		c.amount, c.figure, c.told = m, *figure, told
	}
}
