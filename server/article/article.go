// Package article turns what people hand in — plain text or an HTML page — into an Article
// that the core can read, and refuses what is none with an error that says what and where.
package article

import (
	"bytes"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/extract"
)

// An Article is a text to be read, with what was found out about it.
type Article struct {
	ID    string
	URL   string // where it was published; "" = not known
	Title string // "" = not known
	Text  string // valid UTF-8
	Dates []extract.Candidate
	flow  flow
}

// New makes an Article of b, which is HTML if it looks like it and else plain text. url is
// where it was published, or "".
func New(b []byte, url string) (*Article, error) {
	if LooksLikeHTML(b) {
		return FromHTML(b, url)
	}
	return FromText(b, url)
}

// FromText makes an Article of plain text. The text stays as it is, byte for byte, but for a
// byte order mark.
func FromText(b []byte, url string) (*Article, error) {
	b = bytes.TrimPrefix(b, bom)
	if err := checkBytes(b, MaxText, "text"); err != nil {
		return nil, err
	}
	return Of(string(b), url), nil
}

// Of makes an Article of a text as it is, whatever it holds. url may be "".
func Of(text, url string) *Article {
	return &Article{URL: url, Text: text, flow: plainFlow(text), Dates: dateOf(nil, extract.Candidate{From: claim.FromURL, Text: url})}
}

// Given records the caller's word for the day of publication, which beats what the page says.
func (a *Article) Given(d claim.Day) {
	if d != 0 {
		a.Dates = dateOf(a.Dates, extract.Candidate{From: claim.FromGiven, Text: d.String()})
	}
}

// Read returns the report of a's mentions and claims, not yet checked. Its offsets count the
// bytes of a.Text.
func (a *Article) Read() *claim.Report {
	published, from := extract.Published(dateOf(a.Dates, extract.Candidate{From: claim.FromText, Text: extract.Dateline(a.Text)}))
	r := extract.Read(a.Text, published, from)
	r.ID = a.ID
	return r
}

// dateOf appends c to dates unless it is blank.
func dateOf(dates []extract.Candidate, c extract.Candidate) []extract.Candidate {
	c.Text = strings.TrimSpace(c.Text)
	if c.Text == "" || len(c.Text) > 2048 {
		return dates
	}
	return append(dates, c)
}
