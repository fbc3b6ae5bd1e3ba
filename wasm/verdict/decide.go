package verdict

import (
	"slices"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// maxEvidence is how many records a verdict shows.
const maxEvidence = 6

// decide turns the candidates into one verdict.
func (j *judge) decide(s *subject) claim.Verdict {
	best := silent
	for i := range j.candidates {
		best = max(best, j.candidates[i].verdict)
	}
	switch {
	case best.supports():
		return j.agreement(s, best)
	case best == doubtful, best == partial:
		return j.unsettled(s, "none.close", best)
	case best == againstAmount && j.first(partial) != nil:
		return j.unsettled(s, "none.between", againstAmount)
	case best == rival:
		return j.unsettled(s, "none.unnamed", rival)
	case best == silent:
		return j.unsettled(s, "none.record", silent)
	}
	return j.difference(s)
}

// agreement gives the verdict on a claim that some record supports.
func (j *judge) agreement(s *subject, best bearing) claim.Verdict {
	first := j.first(best)
	if rivals := j.conflicting(s, first); rivals {
		return j.conflict(s, first)
	}
	if later := j.revision(s, first); later != nil {
		return j.outdated(s, first, later)
	}
	v := claim.Verdict{Label: claim.Agrees, Rule: "amount.equal", Fields: first.fields}
	if best == supportsHedged {
		v.Label, v.Rule = claim.AgreesWithinHedge, "amount.hedge"
	}
	v.Tolerance = j.tolerance(s, first)
	v.Reason = j.agreesReason(s, first, best)
	v.Evidence = j.evidence(func(c *candidate) bool { return c.verdict.supports() }, claim.Supports)
	j.addContext(s, &v)
	return v
}

// first returns the candidate that speaks most for a bearing: the one with the closest
// amount, then the one with the most fields in common.
func (j *judge) first(b bearing) *candidate {
	var first *candidate
	for i := range j.candidates {
		c := &j.candidates[i]
		if c.verdict == b && (first == nil || c.weight > first.weight) {
			first = c
		}
	}
	return first
}

// weighed returns the weight of c.
func (c *candidate) weighed() (w int) {
	w = int(rank[c.amount]) * 16
	if c.veryNumber() {
		w += 16
	}
	if c.finding != nil && len(c.finding.SupersededBy) == 0 {
		w += 8
	}
	if c.fields.Agency == claim.FieldAgrees {
		w += 8
	}
	if c.fields.Period == claim.FieldAgrees {
		w += 4
	}
	if c.fields.Actor == claim.FieldAgrees {
		w += 2
	}
	if c.incident != nil && c.incident.Verified || c.finding != nil && c.finding.Verified {
		w++
	}
	return w
}

// conflicting reports whether a figure of the same scope as first's stands against it: of
// the same body when the claim names one, of any body when it does not.
func (j *judge) conflicting(s *subject, first *candidate) bool {
	if first.finding == nil || first.fields.Period != claim.FieldAgrees {
		return false
	}
	for i := range j.candidates {
		c := &j.candidates[i]
		if c.finding != nil && j.opposes(s, c, first) {
			return true
		}
	}
	return false
}

// opposes reports whether c is another figure for what first measures and cannot be told
// as the claim's. A figure that has been revised, or that revises first's, does not count.
func (j *judge) opposes(s *subject, c, first *candidate) bool {
	f, g := c.finding, first.finding
	if f == g || f.Metric != g.Metric || f.Subset != g.Subset || f.Net != g.Net || f.Scope != g.Scope || f.Actor != g.Actor {
		return false
	}
	return (c.verdict == doubtful || c.verdict == partial || c.verdict == rival || c.verdict == againstAmount) && !c.amount.agrees() && c.fields.Period == claim.FieldAgrees &&
		(s.agency == "" || f.Agency == s.agency) && len(f.SupersededBy) == 0 && !slices.Contains(f.Supersedes, g.ID)
}

// revision returns the finding by which the publisher of first's replaced it for the same
// period, when it gives another number than the claim.
func (j *judge) revision(s *subject, first *candidate) *corpus.Finding {
	if first.finding == nil {
		return nil
	}
	for _, id := range first.finding.SupersededBy {
		later := j.ix.Finding(id)
		if later == nil || !later.Verified || !within(later.Period, first.finding.Period) {
			continue
		}
		if m, figure, told := j.matchFinding(s, later, marginFinding); m != incomparable && !overlap(told, &figure) {
			return later
		}
	}
	return nil
}

func (j *judge) conflict(s *subject, first *candidate) claim.Verdict {
	v := claim.Verdict{Label: claim.SourcesConflict, Rule: "sources.conflict", Fields: first.fields, Tolerance: j.tolerance(s, first)}
	v.Evidence = j.evidence(func(c *candidate) bool { return c.verdict.supports() }, claim.Supports)
	against := j.evidence(func(c *candidate) bool { return c.finding != nil && first.finding != nil && j.opposes(s, c, first) }, claim.Contradicts)
	v.Reason = j.conflictReason(first, against)
	v.Evidence = append(v.Evidence, against...)
	return v
}

func (j *judge) outdated(s *subject, first *candidate, later *corpus.Finding) claim.Verdict {
	v := claim.Verdict{Label: claim.Outdated, Rule: "figure.revised", Fields: first.fields, Tolerance: j.tolerance(s, first)}
	v.Reason = j.revisedReason(first.finding, later)
	v.Evidence = []claim.Evidence{j.show(first, claim.Superseded), j.show(&candidate{finding: later}, claim.Context)}
	return v
}

// differing lists the bearings that say that a field differs, the surest first, with their
// labels and rules. Where the amount is another record's very own, the other field is the
// one that is off.
var differing = [...]struct {
	bearing bearing
	label   claim.Label
	rule    string
}{
	{againstVictim, claim.VictimDiffers, "victim.other"},
	{againstActor, claim.ActorDiffers, "actor.other"},
	{againstAgency, claim.AgencyDiffers, "agency.other"},
	{againstPeriod, claim.PeriodDiffers, "period.other"},
	{againstAmount, claim.AmountDiffers, "amount.beyond"},
}

// difference gives the verdict on a claim that no record supports and that an identified
// one opposes.
func (j *judge) difference(s *subject) claim.Verdict {
	for _, d := range differing {
		c := j.first(d.bearing)
		if c == nil {
			continue
		}
		v := claim.Verdict{Label: d.label, Rule: d.rule, Fields: c.fields}
		if d.bearing == againstAmount {
			v.Tolerance = j.tolerance(s, c)
		}
		if c.amount == slipped {
			v.Rule = "amount.scale"
		}
		v.Reason = j.differsReason(s, c, d.bearing)
		v.Evidence = j.evidence(func(c *candidate) bool { return c.verdict == d.bearing }, claim.Contradicts)
		return v
	}
	return j.unsettled(s, "none.record", silent)
}

// unsettled gives the verdict on a claim that no record settles; records that bear on it
// are shown as context.
func (j *judge) unsettled(s *subject, rule string, b bearing) claim.Verdict {
	v := claim.Verdict{Label: claim.NotInCorpus, Rule: rule}
	v.Evidence = j.evidence(func(c *candidate) bool { return c.verdict == b }, claim.Context)
	v.Reason = j.unsettledReason(b)
	return v
}

// addContext adds what others say of the same thing.
func (j *judge) addContext(s *subject, v *claim.Verdict) {
	v.Evidence = append(v.Evidence, j.evidence(func(c *candidate) bool { return c.verdict == rival || c.verdict == doubtful || c.verdict == partial }, claim.Context)...)
	if len(v.Evidence) > maxEvidence {
		v.Evidence = v.Evidence[:maxEvidence]
	}
}

// evidence shows the candidates that pass, the weightiest first.
func (j *judge) evidence(pass func(*candidate) bool, role claim.Role) []claim.Evidence {
	var picked [maxEvidence]*candidate
	n := 0
	for i := range j.candidates {
		c := &j.candidates[i]
		if !pass(c) {
			continue
		}
		at := n
		for at > 0 && picked[at-1].weight < c.weight {
			at--
		}
		if at == maxEvidence {
			continue
		}
		n = min(n+1, maxEvidence)
		copy(picked[at+1:n], picked[at:n-1])
		picked[at] = c
	}
	if n == 0 {
		return nil
	}
	shown := make([]claim.Evidence, n)
	for i, c := range picked[:n] {
		shown[i] = j.show(c, role)
	}
	return shown
}

// show makes the evidence of one record.
func (j *judge) show(c *candidate, role claim.Role) claim.Evidence {
	if c.finding != nil {
		return j.showFinding(c, role)
	}
	return j.showIncident(c, role)
}

// showFinding words a finding once a page: the claims of a page are often about the same.
func (j *judge) showFinding(c *candidate, role claim.Role) claim.Evidence {
	e, ok := j.shown[c.finding]
	if !ok {
		e = j.wordFinding(c.finding)
		j.shown[c.finding] = e
	}
	e.Role, e.Fields = role, c.fields
	return e
}

func (j *judge) wordFinding(f *corpus.Finding) claim.Evidence {
	title := capital(nil, j.name(corpus.Agency, f.Agency))
	if f.Published != "" {
		title = appendDate(append(title, ", "...), f.Published)
	}
	j.words = j.appendFinding(j.words[:0], f)
	return claim.Evidence{Record: "finding/" + f.ID, Title: string(title), Says: string(j.words), Sources: ranked(f.Sources)}
}

func (j *judge) showIncident(c *candidate, role claim.Role) claim.Evidence {
	in := c.incident
	j.words = j.appendIncident(j.words[:0], in, &c.figure)
	return claim.Evidence{Record: "incident/" + in.ID, Title: in.Name, Role: role, Fields: c.fields, Says: string(j.words), Sources: ranked(in.Sources)}
}

// ranked returns sources with the closest to the fact first, in their own order otherwise.
func ranked(sources []claim.Source) []claim.Source {
	for i := 1; i < len(sources); i++ {
		if rankOf(sources[i].Tier) < rankOf(sources[i-1].Tier) {
			return sorted(sources)
		}
	}
	return sources
}

func sorted(sources []claim.Source) []claim.Source {
	all := make([]claim.Source, 0, len(sources))
	for rank := range ranks {
		for i := range sources {
			if rankOf(sources[i].Tier) == rank {
				all = append(all, sources[i])
			}
		}
	}
	return all
}

const ranks = 5

func rankOf(t claim.Tier) int {
	switch t {
	case claim.Primary:
		return 0
	case claim.Reputable:
		return 1
	case claim.DataSet:
		return 2
	case claim.Relay:
		return 3
	}
	return 4
}
