package web

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"assay/server/access"
	"assay/server/corpus/catalog"
	"assay/server/corpus/exchange"
	"assay/server/corpus/signed"
	"assay/server/press"
	"assay/server/store"
	"assay/server/words"
	"assay/wasm/claim"
)

// changesPage is the content of changes.html.
type changesPage struct {
	Releases []releaseRow
	Curator  bool   // may bring another corpus
	Refused  string // why the one just sent is not in force
}

type releaseRow struct {
	Version, Date, Sum string
	First              bool
	Changes            []changeRow
}

type changeRow struct {
	catalog.Change
	Path string // of its page; "" = it has none
}

// releasesShown is how many editions the page and the feeds tell of.
const releasesShown = 50

// maxCorpus is the largest form with a signed corpus, in bytes.
const maxCorpus = 4 << 20

// feedItems is how many items a feed has at most.
const feedItems = 200

func (p *corpusPages) changes(w http.ResponseWriter, r *http.Request) {
	if wantsJSON(r) {
		p.changesFeed(w, r)
		return
	}
	p.showChanges(w, r, http.StatusOK, "")
}

// showChanges shows the editions that were in force and, to curators, how to bring another.
func (p *corpusPages) showChanges(w http.ResponseWriter, r *http.Request, status int, refused string) {
	releases, err := p.Press.Releases(r.Context(), releasesShown)
	if err != nil {
		p.broken(w, r, err)
		return
	}
	w.Header().Set("Vary", "Accept")
	content := changesPage{releaseRows(releases), access.From(r.Context()).Role.May(store.Curator), refused}
	p.show(w, r, status, "changes.html", page{Title: "Changes", Nav: "/corpus", Content: content})
}

// publish puts the signed corpus of a form in force.
func (p *corpusPages) publish(w http.ResponseWriter, r *http.Request) {
	file, err := posted(w, r)
	if err != nil {
		p.showChanges(w, r, http.StatusUnprocessableEntity, "Choose the file of a signed corpus, of at most 4 MB.")
		return
	}
	switch _, err := p.Press.Publish(r.Context(), access.From(r.Context()).Name, file); {
	case signed.Code(err) != "" || errors.Is(err, press.ErrNoKeys):
		p.showChanges(w, r, http.StatusUnprocessableEntity, err.Error())
	case err != nil:
		p.broken(w, r, err)
	default:
		http.Redirect(w, r, "/corpus/changes", http.StatusSeeOther)
	}
}

// posted returns the file of a form.
func posted(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	r.Body = http.MaxBytesReader(w, r.Body, maxCorpus)
	f, _, err := r.FormFile("file")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

func releaseRows(releases []press.Release) (rows []releaseRow) {
	for _, r := range releases {
		row := releaseRow{Version: r.Version, Date: words.Day(r.Date), Sum: releaseSum(r), First: r.First}
		for _, c := range r.Changes {
			row.Changes = append(row.Changes, changeRow{c, recordPath(c)})
		}
		rows = append(rows, row)
	}
	return rows
}

func releaseSum(r press.Release) string {
	s := count(r.Incidents, "incident") + ", " + count(r.Findings, "finding")
	if !r.First {
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
func (p *corpusPages) entries(releases []press.Release, base string) (items []exchange.FeedItem) {
	for _, r := range releases {
		when := instant(r.Date)
		items = append(items, exchange.FeedItem{
			ID: base + "/corpus/changes#" + r.Version, URL: base + "/corpus/changes", Title: "Corpus " + r.Version,
			ContentText: "The corpus is now at version " + r.Version + ": " + releaseSum(r) + ".", DatePublished: when, Tags: []string{"version"},
		})
		for _, c := range r.Changes {
			item := exchange.FeedItem{
				ID: base + "/corpus/changes#" + r.Version + "/" + c.Record, URL: base + "/corpus/changes", Title: fmt.Sprintf("%s: %s", c.What, c.Title),
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
	releases, err := p.Press.Releases(r.Context(), releasesShown)
	if err != nil {
		p.broken(w, r, err)
		return
	}
	base := baseURL(r)
	b, err := json.MarshalIndent(exchange.Feed{
		Version: exchange.FeedVersion, Title: "Changes to the Assay corpus", HomePageURL: base + "/corpus", FeedURL: base + "/corpus/changes.json",
		Language: "en", Items: p.entries(releases, base),
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
	releases, err := p.Press.Releases(r.Context(), releasesShown)
	if err != nil {
		p.broken(w, r, err)
		return
	}
	base := baseURL(r)
	f := atomFeed{Title: "Changes to the Assay corpus", ID: base + "/corpus/changes", Author: "Assay", Updated: instant(0), Links: []atomLink{
		{"self", "application/atom+xml", base + "/corpus/changes.atom"}, {"alternate", "text/html", base + "/corpus/changes"},
	}}
	for _, i := range p.entries(releases, base) {
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
