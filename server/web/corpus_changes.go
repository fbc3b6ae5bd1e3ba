package web

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
	"strings"

	"assay/server/corpus/catalog"
	"assay/server/corpus/exchange"
	"assay/server/words"
	"assay/wasm/claim"
)

// changesPage is the content of changes.html.
type changesPage struct{ Releases []releaseRow }

type releaseRow struct {
	Version, Date, Sum string
	First              bool
	Changes            []changeRow
}

type changeRow struct {
	catalog.Change
	Path string // of its page; "" = it has none
}

// feedItems is how many items a feed has at most.
const feedItems = 200

func (p *corpusPages) changes(w http.ResponseWriter, r *http.Request) {
	if wantsJSON(r) {
		p.changesFeed(w, r)
		return
	}
	_, releases := p.shelf.current()
	w.Header().Set("Vary", "Accept")
	p.show(w, r, http.StatusOK, "changes.html", page{Title: "Changes", Nav: "/corpus", Content: changesPage{releaseRows(releases)}})
}

func releaseRows(releases []release) (rows []releaseRow) {
	for n, r := range releases {
		row := releaseRow{Version: r.Snapshot.Version, Date: words.Day(r.Snapshot.Date), Sum: releaseSum(r), First: n == len(releases)-1}
		for _, c := range r.Changes {
			row.Changes = append(row.Changes, changeRow{c, recordPath(c)})
		}
		rows = append(rows, row)
	}
	return rows
}

func releaseSum(r release) string {
	s := count(len(r.Snapshot.Incidents), "incident") + ", " + count(len(r.Snapshot.Findings), "finding")
	if r.Changes != nil {
		s += ", " + count(len(r.Changes), "record") + " changed"
	}
	return s
}

func recordPath(c catalog.Change) string {
	if c.What == catalog.Removed || strings.HasPrefix(c.Record, "coverage/") {
		return ""
	}
	return "/corpus/" + c.Record
}

// entries are the items of both feeds: one for each version, one for each record changed.
func (p *corpusPages) entries(base string) (items []exchange.FeedItem) {
	_, releases := p.shelf.current()
	for _, r := range releases {
		when := instant(r.Snapshot.Date)
		items = append(items, exchange.FeedItem{
			ID: base + "/corpus/changes#" + r.Snapshot.Version, URL: base + "/corpus/changes", Title: "Corpus " + r.Snapshot.Version,
			ContentText: "The corpus is now at version " + r.Snapshot.Version + ": " + releaseSum(r) + ".", DatePublished: when, Tags: []string{"version"},
		})
		for _, c := range r.Changes {
			item := exchange.FeedItem{
				ID: base + "/corpus/changes#" + r.Snapshot.Version + "/" + c.Record, URL: base + "/corpus/changes", Title: fmt.Sprintf("%s: %s", c.What, c.Title),
				ContentText: changeText(c), DatePublished: when, Tags: []string{string(c.What)},
			}
			if path := recordPath(c); path != "" {
				item.URL = base + path
			}
			items = append(items, item)
		}
	}
	return first(items, feedItems)
}

func changeText(c catalog.Change) string {
	lines := []string{c.Record + " was " + string(c.What) + "."}
	for _, f := range c.Fields {
		lines = append(lines, fmt.Sprintf("%s: %s → %s", f.Path, orNothing(f.Old), orNothing(f.New)))
	}
	return strings.Join(lines, "\n")
}

func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return s
}

func instant(d claim.Day) string {
	if d == 0 {
		d = 20090103
	}
	return d.String() + "T00:00:00Z"
}

// baseURL returns the address by which r reached this server, which the guard has checked.
func baseURL(r *http.Request) string {
	scheme := "http"
	if r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https" {
		scheme = "https"
	}
	return scheme + "://" + r.Host
}

func (p *corpusPages) changesFeed(w http.ResponseWriter, r *http.Request) {
	base := baseURL(r)
	b, err := json.MarshalIndent(exchange.Feed{
		Version: exchange.FeedVersion, Title: "Changes to the Assay corpus", HomePageURL: base + "/corpus", FeedURL: base + "/corpus/changes.json",
		Language: "en", Items: p.entries(base),
	}, "", "  ")
	if err != nil {
		panic(err)
	}
	w.Header().Set("Content-Type", "application/feed+json")
	w.Header().Set("Cache-Control", "no-cache")
	w.Write(append(b, '\n'))
}

// An atomFeed is a feed of RFC 4287.
type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Title   string      `xml:"title"`
	ID      string      `xml:"id"`
	Updated string      `xml:"updated"`
	Author  string      `xml:"author>name"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr,omitempty"`
	Type string `xml:"type,attr,omitempty"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Title   string   `xml:"title"`
	ID      string   `xml:"id"`
	Updated string   `xml:"updated"`
	Link    atomLink `xml:"link"`
	Content string   `xml:"content"`
}

func (p *corpusPages) changesAtom(w http.ResponseWriter, r *http.Request) {
	base := baseURL(r)
	f := atomFeed{Title: "Changes to the Assay corpus", ID: base + "/corpus/changes", Author: "Assay", Updated: instant(0), Links: []atomLink{
		{"self", "application/atom+xml", base + "/corpus/changes.atom"}, {"alternate", "text/html", base + "/corpus/changes"},
	}}
	for _, i := range p.entries(base) {
		f.Updated = max(f.Updated, i.DatePublished)
		f.Entries = append(f.Entries, atomEntry{i.Title, i.ID, i.DatePublished, atomLink{Href: i.URL}, i.ContentText})
	}
	b, err := xml.MarshalIndent(f, "", "  ")
	if err != nil {
		panic(err)
	}
	w.Header().Set("Content-Type", "application/atom+xml; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	w.Write([]byte(xml.Header))
	w.Write(b)
}
