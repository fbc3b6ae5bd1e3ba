package eval

import (
	"fmt"

	"assay/wasm/claim"
)

// describeGold returns the annotated value of g in a few words.
func describeGold(g *Mention) string {
	if q := g.quantity(); q != nil && q.Low != nil && q.High != nil {
		return fmt.Sprintf("%.10g..%.10g %s%s %s", *q.Low, *q.High, q.Currency, q.Unit, group(q.Qualifier))
	}
	if g.Date != nil {
		return g.Date.From + ".." + g.Date.To
	}
	return g.ID
}

// describe returns the value of the mention at index i in a few words; "" for none.
func describe(ms []claim.Mention, i int) string {
	if i < 0 {
		return ""
	}
	m := &ms[i]
	switch {
	case m.Kind.Numeric():
		q := &m.Quantity
		return fmt.Sprintf("%q %v..%v %s %s", m.Text, q.Low, q.High, q.Unit, q.Qualifier)
	case m.Kind == claim.Date:
		return fmt.Sprintf("%q %v..%v", m.Text, m.Period.From, m.Period.To)
	case m.Kind.Named():
		return fmt.Sprintf("%q %s", m.Text, m.ID)
	}
	return fmt.Sprintf("%q", m.Text)
}

// describeRole returns the annotated mention of a role; "none" for a role left open.
func describeRole(a *Article, ref *int) string {
	if ref == nil {
		return "none"
	}
	g := &a.Mentions[*ref]
	return fmt.Sprintf("%q %s", g.Text, describeGold(g))
}
