package main

import (
	"assay/server/article"
	"assay/server/live"
	"assay/wasm/claim"
)

type checkCmd struct {
	input
}

// Run reads the claims of one article, or of each line of JSON, and checks them against
// the embedded corpus.
func (c *checkCmd) Run(con *console) error {
	edition := live.Embedded()
	return c.each(con, func(a *article.Article) *claim.Report {
		r := a.Read()
		edition.Check(r)
		return r
	}, printVerdicts)
}
