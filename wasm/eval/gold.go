package eval

import (
	"sort"

	"assay/wasm/claim"
	"assay/wasm/scan"
	"assay/wasm/text"
)

// Doc returns a as if the scanner had found exactly what is annotated, so that binding can
// be scored apart from scanning.
func (a *Article) Doc() *scan.Doc {
	d := &scan.Doc{Text: a.Text, Published: a.Day(), Tokens: text.Tokens(nil, a.Text)}
	d.Sentences = text.Sentences(nil, d.Text, d.Tokens)
	for i := range a.Mentions {
		d.Mentions = append(d.Mentions, a.Mentions[i].scanned())
	}
	sort.SliceStable(d.Mentions, func(i, j int) bool {
		p, q := d.Mentions[i].Span, d.Mentions[j].Span
		return p.Start < q.Start || p.Start == q.Start && p.End > q.End
	})
	return d
}

// scanned returns g as a mention of the model.
func (g *Mention) scanned() claim.Mention {
	m := claim.Mention{Span: g.Span, Kind: claim.KindOf(g.Kind), Text: g.Text, ID: g.ID}
	if q := g.quantity(); q != nil && q.Low != nil && q.High != nil {
		m.Quantity = claim.Quantity{Low: decimal(*q.Low), High: decimal(*q.High), Unit: q.Currency + q.Unit, Qualifier: claim.Qualifier(group(q.Qualifier))}
	}
	if g.Date != nil {
		m.Period.From, _ = claim.ParseDay(g.Date.From)
		m.Period.To, _ = claim.ParseDay(g.Date.To)
		m.Period.Grain = grain(m.Period)
	}
	return m
}

// decimal returns f as a Decimal of at most nine digits after the point.
func decimal(f float64) claim.Decimal {
	return claim.Decimal{Mant: uint64(f*1e6 + 0.5), Exp: -6}.Normal()
}

func grain(p claim.Period) claim.Grain {
	switch {
	case !p.Known():
		return ""
	case p.From == p.To:
		return claim.GrainDay
	case p == (claim.Period{From: claim.NewDay(p.From.Year(), 1, 1), To: claim.NewDay(p.From.Year(), 12, 31)}):
		return claim.GrainYear
	case p.Days() >= 28 && p.Days() <= 31 && p.From.DayOfMonth() == 1:
		return claim.GrainMonth
	}
	return claim.GrainSpan
}
