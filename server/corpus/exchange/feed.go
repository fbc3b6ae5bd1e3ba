package exchange

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A Feed is a JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/.
type Feed struct {
	Version     string     `json:"version"`
	Title       string     `json:"title"`
	HomePageURL string     `json:"home_page_url,omitempty"`
	FeedURL     string     `json:"feed_url,omitempty"`
	Description string     `json:"description,omitempty"`
	Language    string     `json:"language,omitempty"`
	Items       []FeedItem `json:"items"`
}

// A FeedItem is one entry of a Feed.
type FeedItem struct {
	ID            string   `json:"id"`
	URL           string   `json:"url,omitempty"`
	ExternalURL   string   `json:"external_url,omitempty"`
	Title         string   `json:"title,omitempty"`
	ContentText   string   `json:"content_text"`
	DatePublished string   `json:"date_published,omitempty"` // RFC 3339
	Tags          []string `json:"tags,omitempty"`
}

// FeedVersion is the version that every feed names.
const FeedVersion = "https://jsonfeed.org/version/1.1"

func writeJSONFeed(s *corpus.Snapshot, o Options) ([]byte, error) {
	base := strings.TrimSuffix(o.Base, "/")
	f := Feed{Version: FeedVersion, Title: "Assay corpus", Description: "Incidents and findings of crypto security, version " + s.Version + ".", Language: "en"}
	if base != "" {
		f.HomePageURL = base + "/corpus"
	}
	for n := range s.Incidents {
		f.Items = append(f.Items, incidentItem(&s.Incidents[n], base))
	}
	for n := range s.Findings {
		f.Items = append(f.Items, findingItem(&s.Findings[n], base))
	}
	slices.SortStableFunc(f.Items, func(a, b FeedItem) int {
		return cmp.Or(strings.Compare(b.DatePublished, a.DatePublished), strings.Compare(a.ID, b.ID))
	})
	return json.MarshalIndent(f, "", "  ")
}

func incidentItem(i *corpus.Incident, base string) FeedItem {
	item := newItem("incident", i.ID, base, i.Sources)
	item.Title = i.Name
	item.ContentText = fmt.Sprintf("%s lost %s US dollars.", i.Victim, grouped(i.Loss.Headline))
	if i.Note != "" {
		item.ContentText += " " + i.Note
	}
	if day := cmp.Or(i.Disclosed, i.When.To); day != 0 {
		item.DatePublished = day.String() + "T00:00:00Z"
	}
	item.Tags = tags("incident", i.VictimKind, i.Technique, i.Actor)
	return item
}

func findingItem(f *corpus.Finding, base string) FeedItem {
	item := newItem("finding", f.ID, base, f.Sources)
	item.Title, item.ContentText = f.Statement, f.Statement
	if r := []rune(item.Title); len(r) > 120 {
		item.Title = string(r[:119]) + "…"
	}
	if day, ok := wholeDay(f.Published); ok {
		item.DatePublished = day.String() + "T00:00:00Z"
	}
	item.Tags = tags("finding", f.Agency, string(f.Metric), f.Actor)
	return item
}

func newItem(kind, id, base string, sources []claim.Source) FeedItem {
	item := FeedItem{ID: kind + "/" + id}
	if base != "" {
		item.URL = base + "/corpus/" + kind + "/" + id
		item.ID = item.URL
	}
	if len(sources) > 0 {
		item.ExternalURL = sources[0].URL
	}
	return item
}

func tags(words ...string) []string {
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// wholeDay returns the first day of a date that may be a month or a year.
func wholeDay(s string) (claim.Day, bool) {
	switch len(s) {
	case 4:
		s += "-01-01"
	case 7:
		s += "-01"
	}
	return claim.ParseDay(s)
}

// grouped returns d with commas between its thousands.
func grouped(d claim.Decimal) string {
	s, frac, point := strings.Cut(d.String(), ".")
	for n := len(s) - 3; n > 0; n -= 3 {
		s = s[:n] + "," + s[n:]
	}
	if point {
		s += "." + frac
	}
	return s
}
