// Package eval scores what the extractor reads against articles annotated by hand:
// precision, recall and value accuracy by kind of mention, and claims role by role.
// It is not part of the Wasm module.
package eval

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"

	"assay/wasm/claim"
)

// An Article is a text with the mentions and claims a person found in it.
type Article struct {
	ID        string      `json:"id"`
	URL       string      `json:"url"`
	Published string      `json:"published"` // ISO day; "" = unknown
	Title     string      `json:"title"`
	Text      string      `json:"text"`
	Mentions  []Mention   `json:"mentions"`
	Claims    []GoldClaim `json:"claims"`
}

// Day returns the publication day of a, 0 when it is unknown.
func (a *Article) Day() claim.Day {
	d, _ := claim.ParseDay(a.Published)
	return d
}

// A Mention is an annotated span. Which of the values is set follows from Kind.
type Mention struct {
	Kind    string    `json:"kind"`
	Text    string    `json:"text"`
	Nth     int       `json:"nth"` // which occurrence of Text is meant, from 1; 0 = the next one
	ID      string    `json:"id"`  // of named kinds; "new:…" = not in the corpus
	Money   *Quantity `json:"money"`
	Percent *Quantity `json:"percent"`
	Count   *Quantity `json:"count"`
	Date    *Period   `json:"date"`

	Span claim.Span `json:"-"` // in bytes, found by place
}

// quantity returns the number of a numeric mention, or nil.
func (m *Mention) quantity() *Quantity {
	switch m.Kind {
	case "money":
		return m.Money
	case "percent":
		return m.Percent
	case "count":
		return m.Count
	}
	return nil
}

// A Quantity is an annotated number.
type Quantity struct {
	Low       *float64 `json:"low"`
	High      *float64 `json:"high"`
	Currency  string   `json:"currency"`
	Unit      string   `json:"unit"`
	Qualifier string   `json:"qualifier"`
}

// A Period is an annotated time; both ends are "" when it cannot be placed.
type Period struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// A GoldClaim binds annotated mentions by their index; nil is a role left open.
type GoldClaim struct {
	Amount int    `json:"amount"`
	Period *int   `json:"period"`
	Agency *int   `json:"agency"`
	Actor  *int   `json:"actor"`
	Victim *int   `json:"victim"`
	Action string `json:"action"`
}

// Load reads the articles of folder in fsys, one JSON file each, in the order of their
// names, and finds the span of every mention.
func Load(fsys fs.FS, folder string) ([]Article, error) {
	names, err := fs.Glob(fsys, path.Join(folder, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("list articles of %s: %w", folder, err)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("load articles of %s: no *.json file: %w", folder, fs.ErrNotExist)
	}
	sort.Strings(names)
	articles := make([]Article, len(names))
	for i, name := range names {
		if err := load(&articles[i], fsys, name); err != nil {
			return nil, fmt.Errorf("load article %s: %w", name, err)
		}
	}
	return articles, nil
}

func load(a *Article, fsys fs.FS, name string) error {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, a); err != nil {
		return err
	}
	if a.ID == "" {
		a.ID = strings.TrimSuffix(path.Base(name), ".json")
	}
	if a.Text == "" {
		return fmt.Errorf("it has no text")
	}
	if err := a.place(); err != nil {
		return err
	}
	return a.checkClaims()
}

// place finds the span of each mention: its nth occurrence, or the first one from the
// start of the mention before it.
func (a *Article) place() error {
	at := 0
	for i := range a.Mentions {
		m := &a.Mentions[i]
		pos := nth(a.Text, m.Text, m.Nth)
		if m.Nth == 0 {
			pos = strings.Index(a.Text[at:], m.Text)
			if pos >= 0 {
				pos += at
			}
		}
		if pos < 0 {
			return fmt.Errorf("mention %d: %q is not in the text after byte %d", i, m.Text, at)
		}
		at = max(at, pos)
		m.Span = claim.Span{Start: pos, End: pos + len(m.Text)}
	}
	return nil
}

// nth returns the start of the nth occurrence of part in s, or -1. Occurrences may overlap.
func nth(s, part string, n int) int {
	pos := -1
	for ; n > 0; n-- {
		next := strings.Index(s[pos+1:], part)
		if next < 0 {
			return -1
		}
		pos += 1 + next
	}
	return pos
}

func (a *Article) checkClaims() error {
	for i, c := range a.Claims {
		for _, ref := range []*int{&c.Amount, c.Period, c.Agency, c.Actor, c.Victim} {
			if ref != nil && (*ref < 0 || *ref >= len(a.Mentions)) {
				return fmt.Errorf("claim %d: there is no mention %d", i, *ref)
			}
		}
	}
	return nil
}
