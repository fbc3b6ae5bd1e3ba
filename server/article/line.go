package article

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"

	"io"

	"assay/wasm/claim"
)

// line is an article as an object of JSON. One of Text and HTML is given.
type line struct {
	ID        string  `json:"id"`
	Text      *string `json:"text"`
	HTML      *string `json:"html"`
	Published *string `json:"published"`
	URL       string  `json:"url"`
}

// ParseLine makes an Article of an object of JSON with id, text or html, published and url.
// Members it does not know are passed over: labelled articles carry more than their text.
func ParseLine(b []byte) (*Article, error) {
	if !utf8.Valid(b) {
		return nil, errors.New("is not UTF-8")
	}
	var l line
	if err := json.Unmarshal(b, &l); err != nil {
		return nil, fmt.Errorf("is not an object {\"id\",\"text\",\"published\"}: %w", err)
	}
	a, err := l.article()
	if err != nil {
		return nil, err
	}
	a.ID = l.ID
	if l.Published != nil && *l.Published != "" {
		d, ok := claim.ParseDay(*l.Published)
		if !ok {
			return nil, fmt.Errorf("\"published\" %q is not a day; write it as 2022-12-26", *l.Published)
		}
		a.Given(d)
	}
	return a, nil
}

func (l *line) article() (*Article, error) {
	switch {
	case l.Text != nil && l.HTML != nil:
		return nil, errors.New("has both \"text\" and \"html\"")
	case l.Text != nil:
		return Of(*l.Text, l.URL), nil
	case l.HTML != nil:
		return FromHTML([]byte(*l.HTML), l.URL)
	}
	return nil, errors.New("has no \"text\" and no \"html\"")
}

// UTF8 returns a page in UTF-8, whatever letters its Content-Type, its own words or its bytes
// say that it is in.
func UTF8(b []byte, contentType string) ([]byte, error) {
	r, err := charset.NewReader(strings.NewReader(string(b)), contentType)
	if err != nil {
		return nil, fmt.Errorf("is in letters that cannot be read: %w", err)
	}
	return io.ReadAll(r)
}
