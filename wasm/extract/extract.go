// Package extract binds the mentions of a text into claims: who says that who did what to
// whom, how much, and when. It reads syntax only: words that signal, clauses, sentences,
// blocks, and what the sentences before have named. It knows no incident and no finding.
package extract

import (
	"assay/wasm/claim"
	"assay/wasm/scan"
)

// Read returns the mentions and claims of s, unchecked. published is the day s appeared, 0
// when it is not known; from says where that day was found.
func Read(s string, published claim.Day, from claim.PublishedFrom) *claim.Report {
	var r Reader
	return r.Read(s, published, from)
}

// Claims returns the claims of a scanned text, ascending by their amounts.
func Claims(d *scan.Doc) []claim.Claim {
	var b binder
	return b.bind(d)
}

// Explain returns the claims of a scanned text with the rules that made them, one Reasons
// for each claim.
func Explain(d *scan.Doc) ([]claim.Claim, []Reasons) {
	var b binder
	return b.bind(d), b.reasons
}

// A Reader reads one text after another and uses its buffers again: what it returned is
// good until its next call. The zero Reader is ready for use.
type Reader struct {
	doc    scan.Doc
	binder binder
	report claim.Report
}

// Read is like the function Read.
func (r *Reader) Read(s string, published claim.Day, from claim.PublishedFrom) *claim.Report {
	if published == 0 {
		from = claim.FromNone
	}
	r.doc.Text, r.doc.Published = s, published
	r.doc.Scan()
	r.report = claim.Report{
		Published:     published,
		PublishedFrom: from,
		Mentions:      r.doc.Mentions,
		Claims:        r.binder.bind(&r.doc),
	}
	return &r.report
}
