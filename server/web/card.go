package web

import (
	"net/url"

	"assay/server/words"
	"assay/wasm/claim"
)

// A card shows one claim and its verdict.
type card struct {
	N       int // 1 for the first claim
	Family  words.Family
	Figure  string // the amount in words
	Written string // the amount as written
	Action  string
	Rows    []row
	Verdict *claim.Verdict
}

// A row is one field of a claim.
type row struct {
	Name, Value string
	Result      claim.FieldResult
}

func cards(r *claim.Report) []card {
	list := make([]card, len(r.Claims))
	for i := range r.Claims {
		list[i] = newCard(r, &r.Claims[i], i+1)
	}
	return list
}

func newCard(r *claim.Report, c *claim.Claim, n int) card {
	amount := c.Amount.In(r.Mentions)
	k := card{N: n, Family: words.FamilyOf(c.Verdict.Label), Figure: words.Value(amount), Written: amount.Text, Action: string(c.Action), Verdict: c.Verdict}
	f := c.Verdict.Fields
	for _, role := range [...]struct {
		name   string
		ref    claim.Ref
		result claim.FieldResult
	}{{"Amount", c.Amount, f.Amount}, {"Period", c.Period, f.Period}, {"Said by", c.Agency, f.Agency}, {"Actor", c.Actor, f.Actor}, {"Victim", c.Victim, f.Victim}} {
		if m := role.ref.In(r.Mentions); m != nil {
			k.Rows = append(k.Rows, row{role.name, words.Value(m), role.result})
		}
	}
	return k
}

// host returns the site of a link, for a reader to see where it leads.
func host(link string) string {
	u, err := url.Parse(link)
	if err != nil {
		return ""
	}
	return u.Hostname()
}
