package api

import (
	"context"
	"fmt"
	"net/http"
	"reflect"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/live"
	"assay/wasm/claim"
)

// CheckRequest is the body of POST /v1/check: claims that were read elsewhere, in the shape
// of a report. Their words and places may be left out, so that no text leaves a browser.
type CheckRequest struct {
	Published *string   `json:"published,omitempty" nullable:"true" format:"date" doc:"The day of publication of the page."`
	Mentions  []Mention `json:"mentions" nullable:"false" maxItems:"5000"`
	Claims    []Claim   `json:"claims" nullable:"false" maxItems:"1000"`
}

// CheckReply is the answer to POST /v1/check.
type CheckReply struct {
	Corpus   Corpus    `json:"corpus"`
	Verdicts []Verdict `json:"verdicts" nullable:"false" doc:"One for each claim, in order."`
	Summary  Summary   `json:"summary"`
}

type checkInput struct {
	Body CheckRequest
}

func registerCheck(api huma.API, corpus *live.Corpus) {
	huma.Register(api, huma.Operation{
		OperationID: "checkClaims", Method: http.MethodPost, Path: "/v1/check", MaxBodyBytes: maxBody + 1,
		Summary:     "Check claims",
		Description: "Holds claims against the corpus. Nothing of the page they were read on is needed, and nothing is kept.",
		Responses:   answers(api, "The verdicts.", api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[CheckReply](), true, "")),
	}, func(_ context.Context, in *checkInput) (*reply, error) {
		r, err := in.Body.report()
		if err != nil {
			return nil, err
		}
		corpus.Current().Check(r)
		return jsonReply(appendCheck(nil, r)), nil
	})
}

// appendCheck writes the parts of a checked report that its sender does not have yet.
func appendCheck(dst []byte, r *claim.Report) []byte {
	dst = fmt.Appendf(dst, `{"corpus":{"version":%q,"date":`, r.Corpus.Version)
	if r.Corpus.Date == 0 {
		dst = append(dst, "null"...)
	} else {
		dst = fmt.Appendf(dst, "%q", r.Corpus.Date)
	}
	dst = append(dst, `},"verdicts":[`...)
	for i := range r.Claims {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = r.Claims[i].Verdict.AppendJSON(dst)
	}
	dst = append(dst, `],"summary":`...)
	return append(r.Summary.AppendJSON(dst), '}')
}

// report makes the report that the request describes.
func (q *CheckRequest) report() (*claim.Report, error) {
	r := &claim.Report{PublishedFrom: claim.FromNone}
	if q.Published != nil {
		d, ok := claim.ParseDay(*q.Published)
		if !ok {
			return nil, invalid("body.published", "expected a day that exists, such as 2022-12-26")
		}
		r.Published, r.PublishedFrom = d, claim.FromGiven
	}
	for i := range q.Mentions {
		m, err := q.Mentions[i].mention(len(q.Mentions))
		if err != nil {
			return nil, invalid(fmt.Sprintf("body.mentions[%d].%s", i, err.at), err.message)
		}
		r.Mentions = append(r.Mentions, m)
	}
	for i := range q.Claims {
		c, err := q.Claims[i].claim(r.Mentions)
		if err != nil {
			return nil, invalid(fmt.Sprintf("body.claims[%d].%s", i, err.at), err.message)
		}
		r.Claims = append(r.Claims, c)
	}
	return r, nil
}

// A fault is what is wrong with one member.
type fault struct{ at, message string }

// mention reads m, one of count mentions.
func (m *Mention) mention(count int) (claim.Mention, *fault) {
	kind := claim.KindOf(m.Kind)
	out := claim.Mention{Span: claim.Span{Start: m.Start, End: m.End}, Kind: kind, Text: m.Text, ID: m.ID, Name: m.Name, Value: m.Value}
	if m.End < m.Start {
		return out, &fault{"end", "expected an end at or after start"}
	}
	if m.Twin != nil {
		if *m.Twin >= count {
			return out, &fault{"twin", fmt.Sprintf("expected the index of one of the %d mentions", count)}
		}
		out.Twin = claim.RefTo(*m.Twin)
	}
	values := map[claim.Kind]bool{claim.Money: m.Money != nil, claim.Percent: m.Percent != nil, claim.Count: m.Count != nil,
		claim.Date: m.Date != nil, claim.Address: m.Address != nil, claim.Tx: m.Tx != nil}
	for k, given := range values {
		if given != (k == kind) && (given || k == kind) {
			return out, &fault{k.String(), "expected a value of the mention's own kind, " + m.Kind}
		}
	}
	if kind.Named() && m.ID == "" {
		return out, &fault{"id", "expected the corpus id of the " + m.Kind}
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

func (q *Quantity) into(out *claim.Quantity, at, unit string) *fault {
	*out = claim.Quantity{Low: claim.Decimal(q.Low), High: claim.Decimal(q.High), Unit: unit, Qualifier: claim.Qualifier(q.Qualifier), Digits: q.Digits}
	if unit == "" {
		return &fault{at, "expected a currency of money, a unit of a count"}
	}
	if out.High.Cmp(out.Low) < 0 {
		return &fault{at + ".high", "expected a number that is not below low"}
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

func (p *Period) into(out *claim.Period) *fault {
	if (p.From == nil) != (p.To == nil) {
		return &fault{"date", "expected both from and to, or null for both"}
	}
	if p.From == nil {
		out.Grain = claim.Grain(p.Grain)
		return nil
	}
	*out = claim.Period{From: claim.Day(*p.From), To: claim.Day(*p.To), Grain: claim.Grain(p.Grain)}
	if out.To < out.From {
		return &fault{"date.to", "expected a day that is not before from"}
	}
	return nil
}

// claim reads c, whose roles name mentions of ms.
func (c *Claim) claim(ms []claim.Mention) (claim.Claim, *fault) {
	out := claim.Claim{Span: claim.Span{Start: c.Start, End: c.End}, Action: claim.Action(c.Action)}
	if c.Verdict != nil {
		return out, &fault{"verdict", "expected a claim that has not been judged"}
	}
	if c.Scope != nil {
		out.Scope = claim.Scope{Country: c.Scope.Country, Subset: c.Scope.Subset, Net: c.Scope.Net, Superlative: claim.Superlative(c.Scope.Superlative)}
	}
	if c.Amount == nil {
		return out, &fault{"amount", "expected the index of a mention"}
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
			return out, &fault{r.name, fmt.Sprintf("expected the index of one of the %d mentions", len(ms))}
		}
		if kind := ms[*r.index].Kind; !r.fits(kind) {
			return out, &fault{r.name, "expected a mention that fits the role; mention " + fmt.Sprint(*r.index) + " is of kind " + kind.String()}
		}
		*r.to = claim.RefTo(*r.index)
	}
	return out, nil
}

func is(k claim.Kind) func(claim.Kind) bool { return func(other claim.Kind) bool { return other == k } }
