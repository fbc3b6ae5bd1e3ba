package wire

import (
	"encoding/json"
	"fmt"

	"assay/wasm/claim"
)

// Parse reads a report that claim.Report.AppendJSON wrote.
func Parse(b []byte) (*claim.Report, error) {
	var w Report
	if err := json.Unmarshal(b, &w); err != nil {
		return nil, fmt.Errorf("read report: %w", err)
	}
	r := &claim.Report{ID: w.ID, PublishedFrom: claim.PublishedFrom(w.PublishedFrom)}
	if w.Published != nil {
		r.Published = claim.Day(*w.Published)
	}
	if w.Corpus != nil {
		r.Corpus.Version = w.Corpus.Version
		if w.Corpus.Date != nil {
			r.Corpus.Date = claim.Day(*w.Corpus.Date)
		}
	}
	for i := range w.Mentions {
		m, fault := w.Mentions[i].Mention(len(w.Mentions))
		if fault != nil {
			return nil, fmt.Errorf("read report: mentions[%d].%s: %s", i, fault.At, fault.Message)
		}
		r.Mentions = append(r.Mentions, m)
	}
	for i := range w.Claims {
		c, fault := w.Claims[i].Claim(r.Mentions)
		if fault != nil {
			return nil, fmt.Errorf("read report: claims[%d].%s: %s", i, fault.At, fault.Message)
		}
		c.Verdict = w.Claims[i].Verdict.verdict()
		r.Claims = append(r.Claims, c)
	}
	r.Summary = w.Summary.summary()
	return r, nil
}

func (s *Summary) summary() claim.Summary {
	if s == nil {
		return claim.Summary{}
	}
	out := claim.Summary{Claims: s.Claims}
	for i, l := range claim.Labels {
		out.Counts[i] = s.Counts[string(l)]
	}
	for _, p := range s.Inconsistent {
		out.Inconsistent = append(out.Inconsistent, claim.Inconsistency{A: ref(p.A), B: ref(p.B), Reason: p.Reason})
	}
	return out
}

func ref(index *int) claim.Ref {
	if index == nil {
		return 0
	}
	return claim.RefTo(*index)
}

// ParseVerdict reads a verdict that claim.Verdict.AppendJSON wrote.
func ParseVerdict(b []byte) (*claim.Verdict, error) {
	var v Verdict
	if err := json.Unmarshal(b, &v); err != nil {
		return nil, fmt.Errorf("read verdict: %w", err)
	}
	return v.verdict(), nil
}

func (v *Verdict) verdict() *claim.Verdict {
	if v == nil {
		return nil
	}
	out := &claim.Verdict{Label: claim.Label(v.Label), Fields: v.Fields.fields(), Rule: v.Rule, Reason: v.Reason, Tolerance: v.Tolerance}
	for _, e := range v.Evidence {
		evidence := claim.Evidence{Record: e.Record, Title: e.Title, Role: claim.Role(e.Role), Fields: e.Fields.fields(), Says: e.Says}
		for _, s := range e.Sources {
			evidence.Sources = append(evidence.Sources, claim.Source{URL: s.URL, Publisher: s.Publisher, Date: s.Date, Tier: claim.Tier(s.Tier), Archive: s.Archive})
		}
		out.Evidence = append(out.Evidence, evidence)
	}
	return out
}

func (f Fields) fields() claim.Fields {
	return claim.Fields{Amount: claim.FieldResult(f.Amount), Period: claim.FieldResult(f.Period), Agency: claim.FieldResult(f.Agency),
		Actor: claim.FieldResult(f.Actor), Victim: claim.FieldResult(f.Victim)}
}

// A Fault is what is wrong with one member.
type Fault struct{ At, Message string }

// Mention reads m, one of count mentions.
func (m *Mention) Mention(count int) (claim.Mention, *Fault) {
	kind := claim.KindOf(m.Kind)
	out := claim.Mention{Span: claim.Span{Start: m.Start, End: m.End}, Kind: kind, Text: m.Text, ID: m.ID, Name: m.Name, Value: m.Value}
	if m.End < m.Start {
		return out, &Fault{"end", "expected an end at or after start"}
	}
	if m.Twin != nil {
		if *m.Twin >= count {
			return out, &Fault{"twin", fmt.Sprintf("expected the index of one of the %d mentions", count)}
		}
		out.Twin = claim.RefTo(*m.Twin)
	}
	for _, v := range [...]struct {
		kind  claim.Kind
		given bool
	}{{claim.Money, m.Money != nil}, {claim.Percent, m.Percent != nil}, {claim.Count, m.Count != nil},
		{claim.Date, m.Date != nil}, {claim.Address, m.Address != nil}, {claim.Tx, m.Tx != nil}} {
		if v.given != (v.kind == kind) {
			return out, &Fault{v.kind.String(), "expected a value of the mention's own kind, " + m.Kind}
		}
	}
	if kind.Named() && m.ID == "" {
		return out, &Fault{"id", "expected the corpus id of the " + m.Kind}
	}
	switch kind {
	case claim.Money:
		return out, m.Money.into(&out.Quantity, "money", m.Money.Currency)
	case claim.Percent:
		return out, m.Percent.into(&out.Quantity, "percent", "percent")
	case claim.Count:
		return out, m.Count.into(&out.Quantity, "count", m.Count.Unit)
	case claim.Date:
		return out, m.Date.into(&out.Period)
	case claim.Address:
		out.Chain, out.Value = m.Address.Chain, m.Address.Value
	case claim.Tx:
		out.Chain, out.Value = m.Tx.Chain, m.Tx.Value
	}
	return out, nil
}

func (q *Quantity) into(out *claim.Quantity, at, unit string) *Fault {
	*out = claim.Quantity{Low: claim.Decimal(q.Low), High: claim.Decimal(q.High), Unit: unit, Qualifier: claim.Qualifier(q.Qualifier), Digits: q.Digits}
	if unit == "" {
		return &Fault{at, "expected a currency of money, a unit of a count"}
	}
	if out.High.Cmp(out.Low) < 0 {
		return &Fault{at + ".high", "expected a number that is not below low"}
	}
	if out.Digits == 0 {
		out.Digits = max(significant(out.Low), significant(out.High))
	}
	return nil
}

// significant counts the digits of d without trailing zeros.
func significant(d claim.Decimal) int {
	return len(fmt.Sprint(d.Normal().Mant))
}

func (p *Period) into(out *claim.Period) *Fault {
	if (p.From == nil) != (p.To == nil) {
		return &Fault{"date", "expected both from and to, or null for both"}
	}
	if p.From == nil {
		out.Grain = claim.Grain(p.Grain)
		return nil
	}
	*out = claim.Period{From: claim.Day(*p.From), To: claim.Day(*p.To), Grain: claim.Grain(p.Grain)}
	if out.To < out.From {
		return &Fault{"date.to", "expected a day that is not before from"}
	}
	return nil
}

// Claim reads c, whose roles name mentions of ms.
func (c *Claim) Claim(ms []claim.Mention) (claim.Claim, *Fault) {
	out := claim.Claim{Span: claim.Span{Start: c.Start, End: c.End}, Action: claim.Action(c.Action)}
	if c.Scope != nil {
		out.Scope = claim.Scope{Country: c.Scope.Country, Subset: c.Scope.Subset, Net: c.Scope.Net, Superlative: claim.Superlative(c.Scope.Superlative)}
	}
	if c.Amount == nil {
		return out, &Fault{"amount", "expected the index of a mention"}
	}
	roles := []struct {
		name  string
		index *int
		to    *claim.Ref
		fits  func(claim.Kind) bool
	}{
		{"amount", c.Amount, &out.Amount, claim.Kind.Numeric},
		{"period", c.Period, &out.Period, is(claim.Date)},
		{"agency", c.Agency, &out.Agency, is(claim.Agency)},
		{"actor", c.Actor, &out.Actor, is(claim.Actor)},
		{"victim", c.Victim, &out.Victim, is(claim.Victim)},
		{"whole", c.Whole, &out.Whole, claim.Kind.Numeric},
	}
	for _, r := range roles {
		if r.index == nil {
			continue
		}
		if *r.index >= len(ms) {
			return out, &Fault{r.name, fmt.Sprintf("expected the index of one of the %d mentions", len(ms))}
		}
		if kind := ms[*r.index].Kind; !r.fits(kind) {
			return out, &Fault{r.name, "expected a mention that fits the role; mention " + fmt.Sprint(*r.index) + " is of kind " + kind.String()}
		}
		*r.to = claim.RefTo(*r.index)
	}
	return out, nil
}

func is(k claim.Kind) func(claim.Kind) bool { return func(other claim.Kind) bool { return other == k } }
