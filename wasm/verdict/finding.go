package verdict

import (
	"slices"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// window is for how many days after a figure was published a text that gives another one
// is taken to mean it. Later, its body may have revised it.
const window = 120

// findings adds the findings that may bear on s to the candidates.
func (j *judge) findings(s *subject) {
	agency, actor := j.ix.Name(s.agency), j.ix.Name(s.actor)
	byAgency, byActor := s.agency != "", s.agency == "" || s.actor != "" && j.ix.Covers(s.agency)
	first, last := j.years(s)
	for i := range s.amounts {
		q := s.amounts[i].Quantity
		if q == nil {
			continue
		}
		amount, _ := bounds(q)
		if byAgency {
			for y := first; y <= last; y++ {
				j.hold(s, j.ix.ByAgency(agency, y, amount))
			}
			for m, most := magnitudes(q); m <= most; m++ {
				j.hold(s, j.ix.BySize(agency, m, amount))
			}
		}
		if byActor {
			for y := first; y <= last; y++ {
				j.hold(s, j.ix.ByActor(actor, y, amount))
			}
		}
	}
	j.held.clear()
}

// hold holds s against the findings with these numbers, each once, that measure what s says.
func (j *judge) hold(s *subject, findings []int32) {
	for _, n := range findings {
		if m := j.ix.Metric(n); (s.strict | s.loose).Meets(m) && j.held.add(n) {
			j.finding(s, &j.ix.Snapshot().Findings[n], s.strict.Meets(m))
		}
	}
}

// years returns the first and the last year in which a record's period may end that is told
// as s's; none when s has no period.
func (j *judge) years(s *subject) (first, last int) {
	if !s.period.Known() {
		return 1, 0
	}
	cut, end := upTo(s.period, j.report.Published).To.Year(), s.period.To.Year()
	return cut - 1, min(cut+1, end) + 1
}

// magnitudes returns the first and the last of the orders of magnitude near q.
func magnitudes(q *claim.Quantity) (first, last int) {
	low, high := bounds(q)
	first = corpus.Magnitude(low) - 1
	return first, min(corpus.Magnitude(high)+1, first+6)
}

// finding holds s against f, which may measure what s says or, when strict, just that, and
// adds it to the candidates when it bears on it.
func (j *judge) finding(s *subject, f *corpus.Finding, strict bool) {
	if f.Incident != "" && s.victim != "" && j.sameVictim(s.victim, j.ix.Incident(f.Incident)) {
		return // findings about the victim's incident are held with the incident
	}
	agency := s.agency != "" && s.agency == f.Agency
	when := j.alignedWith(s, f)
	if when == unclear || when == elsewhen && (!agency || s.actor != f.Actor || !strict) {
		return
	}
	part := !agency && s.agency != "" && j.ix.Within(corpus.Agency, f.Agency, s.agency)
	scope, kin := j.scope(s, f), j.kin(s.actor, f.Actor)
	if when == untimed && !agency && !part || scope == otherScope || kin == narrower || kin == wider || kin == cousin || kin == everybody {
		return
	}
	c := candidate{finding: f}
	c.amount, c.figure, c.told = j.matchFinding(s, f, j.margin(f))
	c.fields.Amount = result(c.amount)
	if when == same {
		c.fields.Period = claim.FieldAgrees
	}
	switch {
	case agency:
		c.fields.Agency = claim.FieldAgrees
	case part:
		c.fields.Agency = claim.FieldHedged
	}
	if kin == identical && s.actor != "" {
		c.fields.Actor = claim.FieldAgrees
	}
	c.verdict = j.bearing(s, f, &c, facts{strict, scope == sameScope, when, kin, agency, part})
	if c.verdict != silent || c.amount.agrees() && when == same {
		j.propose(&c)
	}
}

// alignedWith compares the period of s with that of a finding, which may be one event's.
func (j *judge) alignedWith(s *subject, f *corpus.Finding) timing {
	if f.Incident != "" {
		return happened(s.period, f.Period, 0)
	}
	return aligned(s.period, f.Period, j.report.Published)
}

// facts are what has been found about a finding and a claim before they are weighed.
type facts struct {
	strict bool    // the finding measures exactly what the claim's action says
	scoped bool    // the same country and subset, both said or both whole
	when   timing  // of the periods
	actor  kinship // of the actors
	agency bool    // the claim names the finding's agency
	part   bool    // it names what that agency is a part of: "the UN" for its panel
}

// bearing weighs one finding.
func (j *judge) bearing(s *subject, f *corpus.Finding, c *candidate, x facts) bearing {
	firm := x.strict && x.scoped && f.Verified && f.Status == corpus.Published && f.Incident == "" && s.victim == "" && s.claim.Whole == 0 && !j.early(f)
	switch {
	case f.Status == corpus.Misquote:
		return silent
	case f.Incident != "" && s.victim != "":
		return j.againstVictim(s, f, c, x)
	case x.actor == stranger:
		return j.againstActor(s, f, c, x, firm)
	case c.amount.agrees() && x.when == elsewhen:
		return j.againstPeriod(s, f, c, x, firm)
	case c.amount.agrees():
		return j.inFavour(s, f, c, x)
	case x.when != same || x.actor != identical && c.amount != slipped || !firm || s.kind == claim.Percent || j.replaced(f):
		return silent
	case !x.agency && s.agency != "":
		return silent
	case c.amount == incomparable, c.amount == far:
		return silent
	case c.amount == near:
		return doubtful
	case !x.agency:
		return rival
	case c.amount == below:
		return partial
	case c.amount == differs && reported(f.Metric), j.misread(s, f, c.amount):
		return doubtful
	}
	return againstAmount
}

// reported reports whether a metric counts what people reported to a body, which it also
// publishes for wider crime than the corpus covers: a larger sum may be of that.
func reported(m corpus.Metric) bool {
	return m == corpus.MetricScamLosses || m == corpus.MetricComplaints || m == corpus.MetricRansomSAR
}

// replaced reports whether the body had given another figure for the same period by the
// time the text appeared; the old one then speaks neither for nor against a third.
func (j *judge) replaced(f *corpus.Finding) bool {
	for _, id := range f.SupersededBy {
		if later := j.ix.Finding(id); later != nil && later.Verified && !j.early(later) && within(later.Period, f.Period) {
			return true
		}
	}
	return false
}

// inFavour weighs a finding whose amount agrees.
func (j *judge) inFavour(s *subject, f *corpus.Finding, c *candidate, x facts) bearing {
	switch {
	case s.victim != "" && x.when == untimed && !c.veryNumber():
		return silent // one victim's loss, and a sum over many that happens to be near it
	case (x.agency || x.part) && (x.when == same || x.when == untimed && x.actor == identical && tellsApart(c.told)):
	case s.agency == "" && x.when == same && x.actor == identical && s.actor != "":
	case s.agency == "" && x.when == same && f.Incident != "" && x.actor == identical:
	case !x.agency && !x.part && s.agency != "" && x.when == same && x.actor == identical && x.scoped && x.strict:
		return j.againstAgency(s, f, c)
	default:
		return silent
	}
	if lax(f, x) && c.amount != equal && !c.veryNumber() {
		return doubtful // near a figure of something else
	}
	if c.amount == equal && x.scoped && !x.part && f.Verified && f.Status != corpus.Forecast {
		return supports
	}
	return supportsHedged
}

// lax reports whether a finding counts something else than the claim says in so many words:
// another deed, a part of it, or one actor's share where the claim names nobody.
func lax(f *corpus.Finding, x facts) bool {
	return !x.strict || !x.scoped || x.actor == unsaid && f.Actor != ""
}

// tellsApart reports whether an amount is precise enough to tell a figure without a period.
func tellsApart(q *claim.Quantity) bool { return q.Qualifier != claim.Vague && significant(q) >= 2 }

// againstPeriod says that a body's amount is given with another period, where the amount is
// told precisely enough to be that very one.
func (j *judge) againstPeriod(s *subject, f *corpus.Finding, c *candidate, x facts, firm bool) bearing {
	if !firm || !x.agency || x.actor != identical || !j.own(s, s.claim.Agency) || !j.own(s, s.claim.Period) || !j.certain(s, f, c) || j.listsYears(s, f) || endOf(s.period, f.Period) || j.statementDate(s, day(f.Published)) || j.datesFinding(s, f) {
		return silent
	}
	c.fields.Period = claim.FieldDiffers
	return againstPeriod
}

// listsYears reports whether the sentence may list the figures of several periods, of which
// that of f is one: "ransoms from 2019 to 2024: $220m, $905m".
func (j *judge) listsYears(s *subject, f *corpus.Finding) bool {
	return s.period.From <= f.Period.From && f.Period.To <= s.period.To && j.severalAmounts(s)
}

// endOf reports whether a period of a quarter or less may be the end of a longer one: "by the
// end of July", "before it closed in March".
func endOf(p, whole claim.Period) bool {
	return p.Days() <= quarterLong && whole.Days() > p.Days() && contains(p, whole.To)
}

// againstActor says that a body's figure is about somebody else.
func (j *judge) againstActor(s *subject, f *corpus.Finding, c *candidate, x facts, firm bool) bearing {
	if !firm || !x.agency || x.when != same || !j.own(s, s.claim.Agency) || !j.own(s, s.claim.Actor) || !j.certain(s, f, c) || !j.doer(s.actor) || j.namesActor(s, f.Actor) {
		return silent
	}
	c.fields.Actor = claim.FieldDiffers
	return againstActor
}

// againstVictim says that a body gave this figure for another victim, where actor and time
// are the same and the corpus knows the one that the text names.
func (j *judge) againstVictim(s *subject, f *corpus.Finding, c *candidate, x facts) bearing {
	if !f.Verified || f.Status != corpus.Published || !x.strict || !x.scoped || !x.agency || x.when != same || x.actor != identical || s.actor == "" ||
		!j.own(s, s.claim.Victim) || !j.certain(s, f, c) || len(j.ix.SameVictim(s.victim)) == 0 || j.namesVictim(s, j.ix.Incident(f.Incident)) {
		return silent
	}
	c.fields.Victim = claim.FieldDiffers
	return againstVictim
}

// againstAgency says that a figure is another body's, which needs the corpus to state that
// it holds all figures of the body that the text names.
func (j *judge) againstAgency(s *subject, f *corpus.Finding, c *candidate) bearing {
	if !f.Verified || f.Status != corpus.Published || !j.own(s, s.claim.Agency) || !j.certain(s, f, c) || !j.ix.Covered(s.agency, f.Actor, f.Metric, s.period) || j.namesAgency(s, f.Agency) {
		return silent
	}
	c.fields.Agency = claim.FieldDiffers
	return againstAgency
}

// certain reports whether the amount alone tells which figure is meant: the very number, and
// of three digits or more, or of two while the figure was news.
func (j *judge) certain(s *subject, f *corpus.Finding, c *candidate) bool {
	if low, high := bounds(c.told); c.amount != equal && !c.veryNumber() || s.kind != claim.Money || low.Cmp(high) != 0 {
		return false
	}
	digits := significant(c.told)
	return digits >= 3 || digits == 2 && j.news(f)
}

// veryNumber reports whether text and record print one number, hedges aside.
func (c *candidate) veryNumber() bool {
	from, to := bounds(&c.figure)
	return c.amount.agrees() && from.Cmp(to) == 0 && overlap(c.told, &c.figure)
}

// significant returns the number of digits of q that are not zeros at its end.
func significant(q *claim.Quantity) int {
	low, _ := bounds(q)
	d := low.Normal()
	return corpus.Magnitude(claim.Decimal{Mant: d.Mant})
}

// statementDate reports whether the period of s may be the time at which something was
// said rather than the time at which it happened.
func (j *judge) statementDate(s *subject, said claim.Day) bool {
	if s.period.Days() > statementDay {
		return false
	}
	return contains(s.period, said) || contains(claim.Period{From: s.period.From.Add(-statementDay), To: s.period.To.Add(statementDay)}, j.report.Published)
}

func contains(p claim.Period, d claim.Day) bool { return d != 0 && p.From <= d && d <= p.To }

// early reports whether the text was published before the finding, and so cannot mean it.
func (j *judge) early(f *corpus.Finding) bool {
	return j.report.Published != 0 && day(f.Published) > j.tomorrow
}

// news reports whether the finding was at most a few months old when the text appeared.
func (j *judge) news(f *corpus.Finding) bool {
	said := day(f.Published)
	return j.report.Published != 0 && said != 0 && said >= j.newsFrom
}

func (j *judge) margin(f *corpus.Finding) uint64 {
	if j.news(f) {
		return marginFinding
	}
	return marginSure
}

// matchFinding holds the amounts of s against the figures of f and returns the best match.
func (j *judge) matchFinding(s *subject, f *corpus.Finding, margin uint64) (m match, figure claim.Quantity, told *claim.Quantity) {
	told, figure = s.amounts[0].Quantity, f.Value
	for i := range s.amounts {
		text := &s.amounts[i]
		if text.Quantity == nil || i > 0 && m == slipped {
			break // that its twin agrees makes the slip the surer
		}
		if got, of := j.matchFigures(s, text, f, margin); better(got, m) {
			m, figure, told = got, of, text.Quantity
		}
	}
	return m, figure, told
}

// matchFigures holds one amount against the figures of f, in the currency of the text and in
// that of its body.
func (j *judge) matchFigures(s *subject, text *telling, f *corpus.Finding, margin uint64) (m match, figure claim.Quantity) {
	figure = f.Value
	for _, record := range [...]*claim.Quantity{&f.Value, &f.Local} {
		if record.Unit == "" {
			continue
		}
		if got := compare(text, j.counting(s, text, record), margin); better(got, m) {
			m, figure = got, *record
		}
	}
	return m, figure
}

// counting returns the stating of an amount. Of a count it has the unit of the text, since
// the metric says what is counted.
func (j *judge) counting(s *subject, text *telling, record *claim.Quantity) *stating {
	if s.kind != claim.Count {
		return j.state(record)
	}
	q := *record
	q.Unit = text.Unit
	return &stating{Quantity: &q}
}

// result returns the outcome for the amount field.
func result(m match) claim.FieldResult {
	switch m {
	case equal:
		return claim.FieldAgrees
	case hedged:
		return claim.FieldHedged
	case differs, misplaced, slipped:
		return claim.FieldDiffers
	}
	return claim.FieldUnknown
}

// measuring returns the metrics that measure just what an action says, and others whose
// figures may be told with the same verb.
func measuring(a claim.Action) (strict, loose corpus.MetricSet) {
	switch a {
	case claim.Stolen:
		return corpus.OnlyStolen | corpus.OnlyHackedTotal, corpus.OnlyAttempted | corpus.OnlyScamLosses | corpus.OnlyScamRevenue | corpus.OnlyHeld
	case claim.Lost:
		return corpus.OnlyHackedTotal | corpus.OnlyScamLosses, corpus.OnlyStolen | corpus.OnlyRansomPaid | corpus.OnlyScamRevenue
	case claim.Laundered:
		return corpus.OnlyLaundered, corpus.OnlyIllicit
	case claim.Recovered:
		return corpus.OnlyRecovered, corpus.OnlySeized | corpus.OnlyFrozen
	case claim.Frozen:
		return corpus.OnlyFrozen, corpus.OnlySeized
	case claim.Seized:
		return corpus.OnlySeized, corpus.OnlyFrozen | corpus.OnlyRecovered
	case claim.Paid:
		return corpus.OnlyRansomPaid, corpus.OnlyRansomSAR | corpus.OnlyScamLosses
	case claim.Earned:
		return corpus.OnlyScamRevenue, corpus.OnlyRansomPaid | corpus.OnlyIllicit | corpus.OnlyStolen
	case claim.Attacked:
		return 0, corpus.OnlyHackedTotal | corpus.OnlyStolen
	case claim.Other:
		return 0, corpus.OnlyStolen | corpus.OnlyHackedTotal | corpus.OnlyAttempted | corpus.OnlyIllicit | corpus.OnlyHeld | corpus.OnlyRansomSAR |
			corpus.OnlyScamRevenue | corpus.OnlyScamLosses | corpus.OnlyRansomPaid | corpus.OnlyLaundered
	}
	return 0, 0
}

// counted lists the nouns under which texts count what a metric counts, and whether a count
// with such a noun measures just that.
var counted = [...]struct {
	metric corpus.MetricSet
	strict bool
	nouns  []string
}{
	{corpus.OnlyAttacks, true, []string{"attack", "cyberattack", "hack", "heist", "theft", "incident", "exploit", "breach", "case", "crypto hack", "event", "compromise", "raid", "robbery"}},
	{corpus.OnlyVictims, false, []string{"victim", "user", "customer", "person", "people", "investor", "address", "wallet", "account", "holder"}},
	{corpus.OnlyComplaints, true, []string{"complaint", "report", "case", "incident"}},
	{corpus.OnlyPersons, false, []string{"person", "people", "worker", "operative", "individual", "man", "suspect", "member", "employee"}},
	{corpus.OnlyCountries, true, []string{"country", "nation", "state", "jurisdiction"}},
}

// measured returns the metrics that measure exactly what s says, and the others whose
// figures it may mean.
func measured(s *subject) (strict, loose corpus.MetricSet) {
	switch s.kind {
	case claim.Percent:
		return 0, corpus.OnlyShare | corpus.OnlyGrowth
	case claim.Count:
		for i := range counted {
			c := &counted[i]
			if !slices.Contains(c.nouns, s.amounts[0].Unit) {
				continue
			}
			if c.strict {
				strict |= c.metric
			} else {
				loose |= c.metric
			}
		}
		return strict, loose
	}
	return measuring(s.claim.Action)
}

// A scoping is how the scope of a claim stands to a finding's.
type scoping uint8

const (
	otherScope  scoping = iota
	silentScope         // the finding covers a part that the claim does not mention
	sameScope
)

// scope compares country, subset and gross or net.
func (j *judge) scope(s *subject, f *corpus.Finding) scoping {
	c := &s.claim.Scope
	if c.Net != f.Net || c.Subset != "" && c.Subset != f.Subset {
		return otherScope
	}
	everywhere := f.Scope == "" || f.Scope == "worldwide"
	switch {
	case c.Country != "" && c.Country != f.Scope:
		return otherScope
	case c.Subset == "" && f.Subset != "":
		return silentScope
	case c.Country == "" && !everywhere && !j.homeFigure(f):
		return silentScope
	}
	return sameScope
}

// homeFigure reports whether a body counts what people of its own country reported, where
// texts leave the country out.
func (j *judge) homeFigure(f *corpus.Finding) bool {
	switch f.Metric {
	case corpus.MetricScamLosses, corpus.MetricComplaints, corpus.MetricRansomPaid, corpus.MetricRansomSAR, corpus.MetricSeized:
		e := j.ix.Entity(corpus.Agency, f.Agency)
		return e != nil && e.Country == f.Scope
	}
	return false
}

// A kinship is how the actor of a claim stands to a record's.
type kinship uint8

const (
	stranger  kinship = iota // unrelated
	unsaid                   // the claim names nobody
	identical                // the same, or nobody on both sides
	narrower                 // the claim names a part of the record's actor
	wider                    // the record names a part of the claim's actor
	cousin                   // both are parts of a third
	everybody                // the record counts all actors, the claim one
)

func (j *judge) kin(text, record string) kinship {
	switch {
	case text == record:
		return identical
	case text == "":
		return unsaid
	case record == "":
		return everybody
	case j.ix.Within(corpus.Actor, text, record):
		return narrower
	case j.ix.Within(corpus.Actor, record, text):
		return wider
	case j.ix.Related(corpus.Actor, text, record):
		return cousin
	}
	return stranger
}

// doer reports whether an actor is known and of a kind that commits thefts itself, unlike
// the services through which money is laundered.
func (j *judge) doer(id string) bool {
	e := j.ix.Entity(corpus.Actor, id)
	return e != nil && e.Class != "laundering_service" && e.Class != "other"
}
