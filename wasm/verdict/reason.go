package verdict

import (
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// appendIncident appends an incident in words, with the figure that was compared: "$620
// million taken from Ronin Network on 23 March 2022; published figures run from $540
// million to $625 million".
func (j *judge) appendIncident(dst []byte, in *corpus.Incident, figure *claim.Quantity) []byte {
	headline := claim.Quantity{Low: in.Loss.Headline, High: in.Loss.Headline, Unit: "USD"}
	shown := figure
	if figure.Unit == "" || figure.Unit == "USD" && figure.Low.Cmp(figure.High) != 0 {
		shown = &headline
	}
	dst = appendQuantity(dst, shown, "")
	dst = append(append(dst, lossVerb(in)...), in.Victim...)
	dst = appendPeriod(append(dst, ' '), in.When)
	if in.Loss.Low.Cmp(in.Loss.High) != 0 && !in.Loss.Low.IsZero() {
		dst = append(dst, "; published figures run from "...)
		dst = appendAmount(dst, in.Loss.Low, "USD", "")
		dst = append(dst, " to "...)
		dst = appendAmount(dst, in.Loss.High, "USD", "")
	}
	return dst
}

func lossVerb(in *corpus.Incident) string {
	switch {
	case ransom(in):
		return " paid by "
	case in.Loss.Basis == corpus.Otherwise:
		return " in the case of "
	}
	return " taken from "
}

// appendRecord appends what a candidate says and who says it, as the end of a sentence.
func (j *judge) appendRecord(dst []byte, c *candidate) []byte {
	if c.finding == nil {
		return j.appendIncident(dst, c.incident, &c.figure)
	}
	dst = j.appendFinding(dst, c.finding)
	return j.appendSpeaker(dst, c.finding)
}

// appendSpeaker appends " (National Intelligence Service, 22 December 2022)".
func (j *judge) appendSpeaker(dst []byte, f *corpus.Finding) []byte {
	dst = append(append(dst, " ("...), j.name(corpus.Agency, f.Agency)...)
	if f.Published != "" {
		dst = appendDate(append(dst, ", "...), f.Published)
	}
	return append(dst, ')')
}

func (j *judge) agreesReason(s *subject, c *candidate, b bearing) string {
	w := j.words[:0]
	switch {
	case b == supports && c.finding != nil:
		w = capital(w, j.speaker(c.finding.Agency))
		w = j.appendFinding(append(w, " published this figure: "...), c.finding)
		if c.finding.Published != "" {
			w = append(appendDate(append(w, " ("...), c.finding.Published), ')')
		}
		return j.closing(s, w, c)
	case b == supports || c.amount == equal:
		w = append(w, "Agrees with the record: "...)
	case c.finding != nil && j.scope(s, c.finding) == silentScope:
		w = append(w, "Agrees, for the part that the source counts: "...)
	default:
		w = append(w, "The article's "...)
		w = appendQuantity(w, c.told, s.noun())
		w = append(w, " fits what is on record: "...)
	}
	return j.closing(s, j.appendRecord(w, c), c)
}

// closing ends the sentence w and says what of the claim its record leaves open.
func (j *judge) closing(s *subject, w []byte, c *candidate) string {
	w = append(w, '.')
	if c.finding != nil && c.fields.Agency == claim.FieldHedged {
		w = append(append(append(append(w, " The source is "...), j.speaker(c.finding.Agency)...), ", a part of "...), j.speaker(s.agency)...)
		w = append(w, '.')
	}
	if c.incident != nil && s.agency != "" && c.fields.Agency == claim.FieldUnknown {
		w = append(append(append(w, " Whether "...), j.speaker(s.agency)...), " said so is not on record."...)
	}
	switch {
	case c.incident == nil || s.actor == "":
	case c.fields.Actor == claim.FieldUnknown:
		w = append(w, " Who did it is not on record."...)
	case c.fields.Actor == claim.FieldHedged:
		w = append(append(append(w, " Whether it was "...), j.name(corpus.Actor, s.actor)...), " in particular is not on record."...)
	}
	if c.finding != nil && !c.finding.Verified || c.incident != nil && !c.incident.Verified {
		w = append(w, " The record is not independently verified."...)
	}
	j.words = w
	return string(w)
}

// noun returns the word for what a count counts.
func (s *subject) noun() string {
	if s.kind == claim.Count {
		return s.amounts[0].Unit + "s"
	}
	return ""
}

func (j *judge) differsReason(s *subject, c *candidate, b bearing) string {
	w := j.words[:0]
	switch b {
	case againstPeriod:
		w = appendPeriod(append(w, "The article says that this was "...), s.period)
	case againstActor:
		w = append(append(w, "The article says "...), j.name(corpus.Actor, s.actor)...)
	case againstVictim:
		w = append(append(w, "The article says "...), j.victimName(s.victim)...)
	case againstAgency:
		w = append(append(append(w, "The article has this figure from "...), j.speaker(s.agency)...), "; the record has it from "...)
		w = append(append(w, j.speaker(c.finding.Agency)...), ": "...)
		j.words = append(j.appendRecord(w, c), '.')
		return string(j.words)
	default:
		w = appendQuantity(append(w, "The article says "...), c.told, s.noun())
	}
	w = append(w, "; the record says "...)
	if b == againstVictim {
		w = append(append(w, j.victimName(c.finding.Incident)...), ": "...)
	}
	if b == againstActor && c.incident != nil {
		w = append(append(w, j.name(corpus.Actor, mainActor(c.incident))...), ": "...)
	}
	w = append(j.appendRecord(w, c), '.')
	switch c.amount {
	case misplaced:
		w = append(w, " It is about ten, a hundred or a thousand times as large."...)
	case slipped:
		w = append(w, " The digits are alike but the size is not, as when a decimal point slips or “million” is written for “billion”."...)
	}
	j.words = w
	return string(w)
}

// victimName returns the victim of an incident, or its id when it is not known.
func (j *judge) victimName(id string) string {
	if in := j.ix.Incident(id); in != nil {
		return in.Victim
	}
	return id
}

// mainActor returns whom the confirmed attribution of an incident names.
func mainActor(in *corpus.Incident) string {
	for i := range in.Attributions {
		if in.Attributions[i].Confidence == corpus.Confirmed && in.Attributions[i].Actor != "" {
			return in.Attributions[i].Actor
		}
	}
	return in.Actor
}

func (j *judge) conflictReason(c *candidate, against []claim.Evidence) string {
	w := append(j.words[:0], "Sources differ. On one side: "...)
	w = j.appendRecord(w, c)
	w = append(w, ". On the other: "...)
	for i := range against {
		if i > 0 {
			w = append(w, "; "...)
		}
		w = append(append(w, against[i].Says...), " ("...)
		w = append(append(w, against[i].Title...), ')')
	}
	j.words = append(w, '.')
	return string(j.words)
}

func (j *judge) revisedReason(was, later *corpus.Finding) string {
	w := capital(j.words[:0], j.speaker(was.Agency))
	w = append(w, " has since revised this figure, from "...)
	w = appendQuantity(w, &was.Value, metricNouns[was.Metric])
	w = append(w, " to "...)
	w = appendQuantity(w, &later.Value, metricNouns[later.Metric])
	if later.Published != "" {
		w = append(appendDate(append(w, " ("...), later.Published), ')')
	}
	j.words = append(w, '.')
	return string(j.words)
}

func (j *judge) unsettledReason(b bearing) string {
	c := j.first(b)
	if c == nil {
		return "The corpus has no record that speaks of this. That says nothing about whether it is true."
	}
	w := append(j.words[:0], unsettledBy(c, b)...)
	j.words = append(j.appendRecord(w, c), '.')
	return string(j.words)
}

// unsettledBy returns the words for why a candidate does not settle a claim.
func unsettledBy(c *candidate, b bearing) string {
	switch {
	case b == rival:
		return "The article does not say whose figure this is. On the same matter there is: "
	case b == silent && c.amount.agrees():
		return "This figure is on record, but for another time or another matter: "
	case b == silent && c.incident != nil:
		return "The corpus knows this victim, but not this figure: "
	case b == silent:
		return "The corpus has no such figure. What comes nearest: "
	case c.amount.agrees():
		return "The figure fits a record that does not settle the claim as a whole: "
	case c.amount == below:
		return "The figure is smaller than the record's and may be a part of it: "
	case c.amount == near:
		return "The figure is too far from the record's to agree and too close to differ: "
	}
	return "The figure is not the record's and may be of something else: "
}

// tolerance says which tolerance was applied to the amount and where it came from.
func (j *judge) tolerance(s *subject, c *candidate) string {
	if c.told == nil || c.amount == incomparable || s.kind == claim.Count && c.told.Qualifier == claim.Exact {
		return ""
	}
	in := meant(c.told)
	w := append(j.words[:0], qualifierRule(c.told)...)
	low, okLow := in.low.decimal()
	high, okHigh := in.high.decimal()
	if okLow && okHigh {
		w = appendAmount(append(w, ": "...), low, c.told.Unit, s.noun())
		w = appendAmount(append(w, " to "...), high, c.told.Unit, s.noun())
	}
	if c.figure.Qualifier != claim.Exact && c.figure.Qualifier != "" {
		w = append(w, "; the record's own figure is "...)
		w = appendQuantity(w, &c.figure, s.noun())
	}
	j.words = w
	return string(w)
}

func qualifierRule(q *claim.Quantity) string {
	switch q.Qualifier {
	case claim.About:
		return "an approximate figure, ±10 %"
	case claim.Nearly:
		return "“nearly”, down to 15 % less"
	case claim.Over:
		return "“more than”, up to half as much again"
	case claim.Under:
		return "“up to” or “less than”"
	case claim.Range:
		return "the range as written"
	case claim.Vague:
		return "a vague amount"
	}
	return "the digits as written"
}
