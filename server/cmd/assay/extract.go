package main

import (
	"assay/server/article"
	"assay/wasm/claim"
)

type extractCmd struct {
	input
}

// Run reads the claims of one article, or of each line of JSON, without judging them.
func (c *extractCmd) Run(con *console) error {
	return c.each(con, func(a *article.Article) *claim.Report { return a.Read() }, printClaims)
}
