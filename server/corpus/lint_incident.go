package corpus

import (
	"slices"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

var (
	victimKinds = []string{"exchange", "bridge", "lending", "dex", "wallet", "payment", "stablecoin", "dao", "nft", "gaming", "yield",
		"custodian", "gateway", "individual", "other"}
	bases       = []corpus.Basis{corpus.AtTheft, corpus.AtDiscovery, corpus.AtReport, corpus.Otherwise}
	confidences = []corpus.Confidence{corpus.Confirmed, corpus.Alleged, corpus.Suspected}
)

func (l *linter) incident(p *Placed[IncidentRecord]) {
	r := &p.Record
	s := spotOf(l, p, "incident/"+r.ID)
	s.fileRecord(r.ID, "incidents/", p.node, incidentKeys)
	if l.incidents[r.ID] != p {
		s.refuse("ID002", at("id"), "another incident has the id %q", r.ID)
	}
	s.require("name", r.Name)
	s.require("victim", r.Victim)
	s.forms(r.Aliases, r.Ambiguous)
	if !slices.Contains(victimKinds, r.VictimKind) {
		s.refuse("KND002", at("victim_kind"), "%q is no kind of victim", r.VictimKind)
	}
	s.incidentDates(r)
	for i, c := range r.Chains {
		s.known("REF004", corpus.Chain, c, "chains", i)
	}
	s.require("technique", r.Technique)
	s.known("REF003", corpus.Technique, r.Technique, "technique")
	s.known("REF002", corpus.Actor, r.Actor, "actor")
	s.loss(r)
	for i, t := range r.Tokens {
		s.unit(t, "tokens", i)
	}
	s.attributions(r)
	for i, id := range r.Distinct {
		if l.incidents[id] == nil {
			s.refuse("REF006", at("distinct_from", i), "no incident has the id %q", id)
		}
	}
	s.sources(r.Sources, true)
	s.standing(r.Sources, r.Verified)
	s.independent(r.Sources)
}

// independent refuses an incident for which only one data set vouches.
func (s spot) independent(list []SourceRecord) {
	publishers := make(map[string]bool)
	for _, r := range list {
		if r.Tier != string(claim.DataSet) {
			return
		}
		publishers[r.Publisher] = true
	}
	if len(publishers) == 1 {
		s.refuse("SRC008", at("sources"), "only the data set %s", list[0].Publisher)
	}
}

func (s spot) incidentDates(r *IncidentRecord) {
	if !r.When.Known() {
		s.refuse("REQ001", at("when"), "when is empty")
		return
	}
	s.date(r.When.From, "when")
	s.date(r.When.To, "when")
	_, disclosed := r.Disclosed.days()
	s.date(disclosed, "disclosed")
	if disclosed != 0 && disclosed < r.When.From {
		s.refuse("DAT002", at("disclosed"), "disclosed %s, happened %s", r.Disclosed, r.When)
	}
	for i, a := range r.Attributions {
		if _, d := a.Date.days(); d != 0 && d < r.When.From {
			s.refuse("DAT005", at("attributions", i, "date"), "attributed %s, happened %s", a.Date, r.When)
		}
	}
	if r.When.Grain != claim.GrainDay {
		return
	}
	for i, src := range r.Sources {
		// Two days of grace: time zones, and events told by the day they were seen.
		if _, d := src.Date.days(); d != 0 && d.Add(2) < r.When.From {
			s.refuse("DAT003", at("sources", i, "date"), "the source is of %s, the event of %s", src.Date, r.When)
		}
	}
}

func (s spot) loss(r *IncidentRecord) {
	l := &r.Loss
	dollars := func(a *Amount, path ...any) {
		switch {
		case a == nil:
		case a.IsZero():
			s.refuse("REQ001", path, "%v is empty", path[len(path)-1])
		case a.Unit != "USD" || a.Qualifier != claim.Exact:
			s.refuse("AMT002", path, "%q is not plain dollars", a)
		case a.Low.IsZero():
			s.refuse("AMT004", path, "an amount of zero")
		}
	}
	dollars(&l.Headline, "loss", "headline")
	dollars(l.Low, "loss", "low")
	dollars(l.High, "loss", "high")
	low, high := r.loss().Low, r.loss().High
	if low.Cmp(l.Headline.Low) > 0 || high.Cmp(l.Headline.Low) < 0 {
		s.refuse("AMT001", at("loss"), "low %s, headline %s, high %s", low, l.Headline.Low, high)
	}
	s.basis(l.Basis, true, "loss", "basis")
	if l.Basis == string(corpus.Otherwise) && l.Note == "" {
		s.refuse("AMT008", at("loss", "basis"), "basis other, and no note")
	}
	for i := range l.Reports {
		s.report(r, &l.Reports[i], i)
	}
	if r.Recovered != nil && !r.Recovered.IsZero() {
		if r.Recovered.Unit != "USD" {
			s.refuse("AMT002", at("recovered"), "%q is not dollars", r.Recovered)
		}
		// Coins may rise between theft and return, but not without bound.
		if r.Recovered.Low.Float() > 1.3*high.Float() {
			s.refuse("AMT007", at("recovered"), "%s recovered of at most %s", r.Recovered.Low, high)
		}
	}
}

// report checks one published figure; one percent beyond the span is its rounding.
func (s spot) report(r *IncidentRecord, p *ReportRecord, i int) {
	s.unit(p.Amount, "loss", "reports", i, "amount")
	s.basis(p.Basis, false, "loss", "reports", i, "basis")
	first, _ := p.AsOf.days()
	s.date(first, "loss", "reports", i, "as_of")
	if r.source(p.Source).URL == "" {
		s.refuse("REF010", at("loss", "reports", i, "source"), "%q is not among the sources", p.Source)
	}
	if p.Amount.Unit != "USD" || p.Outlier {
		return
	}
	span := r.loss()
	if p.Net {
		if p.Amount.Low.Cmp(span.High) > 0 {
			s.refuse("AMT011", at("loss", "reports", i), "net %s, gross at most %s", p.Amount.Low, span.High)
		}
		return
	}
	if v := p.Amount.Low.Float(); v < 0.99*span.Low.Float() || v > 1.01*span.High.Float() {
		s.refuse("AMT003", at("loss", "reports", i), "%s is outside %s to %s", p.Amount.Low, span.Low, span.High)
	}
}

func (s spot) basis(b string, required bool, path ...any) {
	if b == "" && !required {
		return
	}
	if !slices.Contains(bases, corpus.Basis(b)) {
		s.refuse("KND006", path, "%q is no basis", b)
	}
}

// unit refuses amounts of zero and units that no asset has.
func (s spot) unit(a Amount, path ...any) {
	switch {
	case a.IsZero():
		s.refuse("REQ001", path, "the amount is empty")
	case !s.l.ticker[a.Unit]:
		s.refuse("REF005", path, "no asset has the ticker %q", a.Unit)
	case a.High.IsZero():
		s.refuse("AMT004", path, "an amount of zero")
	}
}

func (s spot) attributions(r *IncidentRecord) {
	for i, a := range r.Attributions {
		if a.Agency == "" {
			s.refuse("REQ001", at("attributions", i), "no agency")
		}
		s.known("REF001", corpus.Agency, a.Agency, "attributions", i, "agency")
		s.known("REF002", corpus.Actor, a.Actor, "attributions", i, "actor")
		if !slices.Contains(confidences, corpus.Confidence(a.Confidence)) {
			s.refuse("KND003", at("attributions", i, "confidence"), "%q is no confidence", a.Confidence)
		}
		if a.Source != "" && r.source(a.Source).URL == "" {
			s.refuse("REF010", at("attributions", i, "source"), "%q is not among the sources", a.Source)
		}
		first, _ := a.Date.days()
		s.date(first, "attributions", i, "date")
	}
	if r.Actor != "" && s.l.entity[corpus.Actor][r.Actor] != nil && !slices.ContainsFunc(r.Attributions, func(a AttributionRecord) bool { return s.l.kin(a.Actor, r.Actor) }) {
		s.refuse("ATT001", at("actor"), "no attribution names %s", r.Actor)
	}
}

// kin reports whether one actor is the other or a part of it.
func (l *linter) kin(a, b string) bool {
	return a != "" && (l.within(corpus.Actor, a, b, make(map[string]bool)) || l.within(corpus.Actor, b, a, make(map[string]bool)))
}
