package verdict

import (
	"slices"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// summary counts the verdicts and looks for what the page says in two ways.
func (j *judge) summary(subjects []subject) claim.Summary {
	s := claim.Summary{Claims: len(j.report.Claims)}
	for i := range j.report.Claims {
		for n, l := range claim.Labels {
			if j.report.Claims[i].Verdict.Label == l {
				s.Counts[n]++
			}
		}
	}
	s.Inconsistent = j.inconsistent(numbered(subjects[:min(len(subjects), maxClaims)]))
	return s
}

const (
	maxPairs  = 20  // inconsistencies that a page shows
	maxClaims = 400 // claims of a page that are held against each other
	oneFigure = 115 // hundredths within which two amounts are taken for tellings of one
)

// inconsistent finds the pairs of claims that cannot both be right: one figure told with
// two values, and parts that exceed their whole.
func (j *judge) inconsistent(subjects []subject) []claim.Inconsistency {
	var found []claim.Inconsistency
	for a := range subjects {
		x, again := &subjects[a], toldBefore(subjects[:a], &subjects[a])
		for b := a + 1; b < len(subjects) && len(found) < maxPairs && !again; b++ {
			if y := &subjects[b]; clash(x, y) && !j.addsUp(&x.amounts[0], &y.amounts[0]) {
				found = append(found, j.pair(x.claim.Amount, y.claim.Amount, j.clashReason(x, y)))
			}
		}
		if i, bad := j.exceeds(subjects, a); bad && len(found) < maxPairs {
			found = append(found, i)
		}
	}
	return found
}

// toldBefore reports whether an earlier claim tells of the same victim's loss as x. Only the
// first one is held against the others: later ones are told as other counts of it.
func toldBefore(earlier []subject, x *subject) bool {
	for i := range earlier {
		if x.victim != "" && sameDeed(&earlier[i], x) {
			return true
		}
	}
	return false
}

// numbered moves the subjects that have a number to the front and returns them.
func numbered(subjects []subject) []subject {
	n := 0
	for i := range subjects {
		if subjects[i].kind == 0 {
			continue
		}
		if i > n {
			subjects[n] = subjects[i]
		}
		n++
	}
	return subjects[:n]
}

// pair makes an inconsistency of two amounts in reading order.
func (j *judge) pair(a, b claim.Ref, reason string) claim.Inconsistency {
	return claim.Inconsistency{A: min(a, b), B: max(a, b), Reason: reason}
}

// clash reports whether two claims tell one fact with values that exclude each other. Two
// figures of one sentence are told as two.
func clash(x, y *subject) bool {
	return sameFact(x, y) && !x.claim.Span.Overlaps(y.claim.Span) && !bothOnRecord(x, y) && excluding(&x.amounts[0], &y.amounts[0])
}

// addsUp reports whether a third amount of the page makes up the difference of two, of which
// the larger is then a total: the sum covers its number as printed.
func (j *judge) addsUp(x, y *telling) bool {
	if x.least.above(&y.least) {
		x, y = y, x
	}
	total := points(y.Quantity)
	for i := range j.report.Mentions {
		third := &j.report.Mentions[i].Quantity
		if j.report.Mentions[i].Kind != claim.Money || third.Unit != x.Unit {
			continue
		}
		t := written(third, roundingCap)
		low, fitsLow := x.exact.low.plus(t.low)
		high, fitsHigh := x.exact.high.plus(t.high)
		if sum := (interval{low, high}); fitsLow && fitsHigh && sum.overlaps(&total) {
			return true
		}
	}
	return false
}

// sameFact reports whether two claims, x before y, are about the same thing: the same deed
// to the same victim, or by the same actor in the same time as told by the same agency. A
// page may give one body's estimate and then another's, but not its own and then another.
func sameFact(x, y *subject) bool {
	if x.victim != "" {
		return sameDeed(x, y) && (x.agency == y.agency || x.agency == "")
	}
	return sameDeed(x, y) && x.agency == y.agency && x.agency != "" && x.actor == y.actor && x.actor != ""
}

// sameDeed reports whether two claims are about one deed to one victim, or of one time,
// whoever tells of it.
func sameDeed(x, y *subject) bool {
	if x.victim != y.victim || x.kind != claim.Money || y.kind != claim.Money {
		return false
	}
	timed := x.period.Known() && y.period.Known()
	if !timed && x.victim == "" || timed && !within(x.period, y.period) {
		return false
	}
	c, d := x.claim, y.claim
	return c.Action == d.Action && c.Whole == 0 && d.Whole == 0 && c.Scope == d.Scope
}

// bothOnRecord reports whether the corpus supports both claims, as it may where a loss was
// valued on several days.
func bothOnRecord(x, y *subject) bool { return onRecord(x) && onRecord(y) }

func onRecord(s *subject) bool {
	v := s.claim.Verdict
	return v != nil && (v.Label == claim.Agrees || v.Label == claim.AgreesWithinHedge || v.Label == claim.SourcesConflict)
}

// excluding reports whether two amounts are near enough to be tellings of one figure, and
// yet cannot both be right.
func excluding(a, b *telling) bool {
	if a.Unit != b.Unit || loose(a.Quantity) || loose(b.Quantity) || a.Low.Cmp(b.Low) == 0 ||
		a.wide.crosses(&b.wide) || a.exact.crosses(&b.wide) || a.wide.crosses(&b.exact) {
		return false
	}
	x, y := points(a.Quantity).low, points(b.Quantity).low
	if x.cmp(y) > 0 {
		x, y = y, x
	}
	return y.cmp(x.percent(oneFigure)) <= 0 || slip(a, b) || slip(b, a)
}

// slip reports whether an amount of the page is another of it by a slip.
func slip(a, b *telling) bool {
	record := stating{Quantity: b.Quantity}
	record.work()
	return sameDigits(a, &record)
}

func loose(q *claim.Quantity) bool {
	return q.Qualifier == claim.Vague || q.Qualifier == claim.Under || q.Qualifier == claim.Range
}

func (j *judge) clashReason(x, y *subject) string {
	w := append(j.words[:0], "The page tells one figure in two ways: as "...)
	w = appendQuantity(w, x.amounts[0].Quantity, "")
	w = append(w, " and as "...)
	w = append(appendQuantity(w, y.amounts[0].Quantity, ""), '.')
	j.words = w
	return string(w)
}

// exceeds looks at the parts of one whole, when all[first] is the first of them: one part,
// or parts of which none overlap, must not come to more than the whole.
func (j *judge) exceeds(all []subject, first int) (claim.Inconsistency, bool) {
	ref := all[first].claim.Whole
	whole := ref.In(j.report.Mentions)
	if whole == nil || whole.Kind != all[first].kind {
		return claim.Inconsistency{}, false
	}
	for i := range first {
		if all[i].claim.Whole == ref {
			return claim.Inconsistency{}, false
		}
	}
	limit := meant(&whole.Quantity).high
	var sum number
	var last *subject
	for i := first; i < len(all); i++ {
		s := &all[i]
		if s.claim.Whole != ref || s.amounts[0].Unit != whole.Quantity.Unit || last != nil && !disjoint(last, s) {
			continue
		}
		next, ok := sum.plus(meant(s.amounts[0].Quantity).low)
		if !ok {
			break
		}
		sum, last = next, s
	}
	if last == nil || sum.cmp(limit) <= 0 {
		return claim.Inconsistency{}, false
	}
	return j.pair(ref, last.claim.Amount, j.partsReason(&whole.Quantity, sum)), true
}

// disjoint reports whether two parts surely share nothing: other countries, or times one
// after the other in the same country.
func disjoint(x, y *subject) bool {
	a, b := x.claim.Scope, y.claim.Scope
	if a.Country != "" && b.Country != "" && a.Country != b.Country {
		return true
	}
	return a == b && x.period.Known() && y.period.Known() && x.period.To < y.period.From
}

func (j *judge) partsReason(whole *claim.Quantity, sum number) string {
	w := append(j.words[:0], "The parts"...)
	if d, ok := sum.decimal(); ok {
		w = append(w, " come to "...)
		w = appendAmount(w, d, whole.Unit, "")
		w = append(w, ", which is"...)
	} else {
		w = append(w, " come to"...)
	}
	w = append(w, " more than the whole, "...)
	w = append(appendQuantity(w, whole, ""), '.')
	j.words = w
	return string(w)
}

// clearlyLarger is by how many hundredths the loss of another incident must exceed this
// one's before it contradicts a superlative.
const clearlyLarger = 120

// superlative holds "the largest hack ever", or of its year, against the corpus as it was
// when the incident happened. Texts mean the largest of some kind without saying which, so
// only a larger one of the same kind of victim on a common chain speaks against it.
func (j *judge) superlative(s *subject, v *claim.Verdict) {
	in := j.subjectIncident(s)
	if in == nil || !onRecordLabel(v.Label) {
		return
	}
	year := 0
	if s.claim.Scope.Superlative == claim.LargestOfYear {
		year = in.When.From.Year()
	}
	other := j.ix.Largest(in.When.To, year, in.VictimKind, in.ID)
	switch {
	case other == nil || of(other.Loss.High).cmp(of(in.Loss.Low)) < 0:
		v.Reason += " The corpus has no larger theft of this kind before it."
		return
	case of(other.Loss.Low).cmp(of(in.Loss.High).percent(clearlyLarger)) <= 0:
		v.Reason += j.superlativeReason(" One of about this size came before it: ", other)
	case !shareChain(in, other):
		v.Reason += j.superlativeReason(" A larger theft of this kind, on another chain, came before it: ", other)
	default:
		v.Label, v.Rule = claim.SourcesConflict, "superlative.larger"
		v.Reason = j.superlativeReason("The amount is on record, but a larger theft of this kind came before it: ", other)
		v.Evidence = append(v.Evidence, j.show(&candidate{incident: other}, claim.Contradicts))
		return
	}
	v.Evidence = append(v.Evidence, j.show(&candidate{incident: other}, claim.Context))
}

func onRecordLabel(l claim.Label) bool { return l == claim.Agrees || l == claim.AgreesWithinHedge }

// subjectIncident returns the incident that a superlative is about, or nil.
func (j *judge) subjectIncident(s *subject) *corpus.Incident {
	if a := s.claim.Action; s.claim.Scope.Superlative == claim.NoSuperlative || a != claim.Stolen && a != claim.Lost {
		return nil
	}
	for i := range j.candidates {
		if c := &j.candidates[i]; c.incident != nil && c.verdict.supports() {
			return c.incident
		}
	}
	return nil
}

// shareChain reports whether two incidents may have happened on one chain.
func shareChain(a, b *corpus.Incident) bool {
	for _, x := range a.Chains {
		if slices.Contains(b.Chains, x) {
			return true
		}
	}
	return len(a.Chains) == 0 || len(b.Chains) == 0
}

func (j *judge) superlativeReason(begins string, other *corpus.Incident) string {
	w := append(j.words[:0], begins...)
	w = append(j.appendIncident(w, other, &claim.Quantity{}), '.')
	j.words = w
	return string(w)
}
