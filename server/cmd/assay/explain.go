package main

import (
	"fmt"
	"io"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/extract"
	"assay/wasm/scan"
)

type explainCmd struct {
	source
}

// Run tells for each mention and each role of a claim why it was found.
func (c *explainCmd) Run(con *console) error {
	published, err := c.day()
	if err != nil {
		return err
	}
	a, err := c.one(con)
	if err != nil {
		return err
	}
	a.Given(published)
	day, _ := extract.Published(a.Dates)
	d := scan.Doc{Text: a.Text, Published: day}
	d.Scan()
	claims, reasons := extract.Explain(&d)
	fmt.Fprintln(con.Out, "MENTIONS")
	for i := range d.Mentions {
		m := &d.Mentions[i]
		fmt.Fprintf(con.Out, "%4d  %-9s %q: %s\n", i, m.Kind, m.Text, extract.WhyMention(m))
	}
	fmt.Fprintln(con.Out, "\nCLAIMS")
	for i := range claims {
		explainClaim(con.Out, d.Mentions, &claims[i], reasons[i])
	}
	return nil
}

func explainClaim(w io.Writer, ms []claim.Mention, c *claim.Claim, why extract.Reasons) {
	fmt.Fprintf(w, "%q  %s (%s: %s)\n", c.Amount.In(ms).Text, c.Action, why.Action, why.Action.Why())
	if m := c.Whole.In(ms); m != nil {
		fmt.Fprintf(w, "      part of %q\n", m.Text)
	}
	if c.Scope != (claim.Scope{}) {
		fmt.Fprintf(w, "      scope   %s\n", scopeWords(c.Scope))
	}
	for _, role := range []struct {
		name string
		ref  claim.Ref
		rule extract.Rule
	}{{"period", c.Period, why.Period}, {"agency", c.Agency, why.Agency}, {"actor", c.Actor, why.Actor}, {"victim", c.Victim, why.Victim}} {
		if m := role.ref.In(ms); m != nil {
			fmt.Fprintf(w, "      %-7s %q (%s: %s)\n", role.name, m.Text, role.rule, role.rule.Why())
		}
	}
}

// scopeWords returns what a scope says, in a few words.
func scopeWords(s claim.Scope) string {
	var words []string
	if s.Country != "" {
		words = append(words, "from "+s.Country)
	}
	if s.Subset != "" {
		words = append(words, "of "+s.Subset+" only")
	}
	if s.Net {
		words = append(words, "net of recoveries")
	}
	if s.Superlative != claim.NoSuperlative {
		words = append(words, string(s.Superlative))
	}
	return strings.Join(words, ", ")
}
