package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"

	authored "assay/server/corpus"
	"assay/server/corpus/catalog"
	"assay/server/corpus/exchange"
	"assay/server/live"
	"assay/server/store"
	"assay/server/words"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A shelf holds the catalog of the edition in force.
type shelf struct {
	corpus  *live.Corpus
	mu      sync.Mutex
	edition *live.Edition
	catalog *catalog.Catalog
}

// current returns the catalog of the edition in force. It is made when it is first asked for.
func (s *shelf) current() *catalog.Catalog {
	e := s.corpus.Current()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.edition != e {
		s.edition, s.catalog = e, catalog.New(e.Snapshot)
	}
	return s.catalog
}

// corpusPages are the pages on what the corpus holds. Each answers JSON at the same address
// to whoever asks for it by Accept.
type corpusPages struct {
	*site
	shelf *shelf
}

func (s *site) registerCorpus(mux *http.ServeMux) {
	p := &corpusPages{s, &shelf{corpus: s.Corpus}}
	mux.HandleFunc("GET /corpus", s.need(store.Reader, p.search))
	mux.HandleFunc("GET /corpus/years", s.need(store.Reader, p.years))
	mux.HandleFunc("GET /corpus/changes", s.need(store.Reader, p.changes))
	mux.HandleFunc("POST /corpus/changes", s.need(store.Curator, p.publish))
	mux.HandleFunc("GET /corpus/changes.json", s.need(store.Reader, p.changesFeed))
	mux.HandleFunc("GET /corpus/changes.atom", s.need(store.Reader, p.changesAtom))
	mux.HandleFunc("GET "+authored.SchemaID, schema(authored.Schema))
	mux.HandleFunc("GET "+exchange.SchemaID, schema(exchange.Schema))
	mux.HandleFunc("GET /corpus/incident/{id}", s.need(store.Reader, p.incident))
	mux.HandleFunc("GET /corpus/finding/{id}", s.need(store.Reader, p.finding))
	mux.HandleFunc("GET /corpus/{kind}/{id}", s.need(store.Reader, p.entity))
}

// schema serves a JSON Schema, made when it is first asked for.
func schema(make func() []byte) http.HandlerFunc {
	b := sync.OnceValue(make)
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/schema+json")
		w.Header().Set("Cache-Control", "public, max-age=3600")
		w.Write(b())
	}
}

// wantsJSON reports whether JSON is asked for before HTML.
func wantsJSON(r *http.Request) bool {
	for _, part := range strings.Split(r.Header.Get("Accept"), ",") {
		switch kind, _, _ := strings.Cut(strings.TrimSpace(part), ";"); kind {
		case "text/html", "application/xhtml+xml":
			return false
		case "application/json", "application/*":
			return true
		}
	}
	return false
}

// answer writes record as JSON or as the page, as r asks.
func (p *corpusPages) answer(w http.ResponseWriter, r *http.Request, record any, name string, page page) {
	w.Header().Set("Vary", "Accept")
	if !wantsJSON(r) {
		page.Nav = "/corpus"
		p.show(w, r, http.StatusOK, name, page)
		return
	}
	writeJSON(w, exchange.MarshalIndent(record))
}

func writeJSON(w http.ResponseWriter, b []byte) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-cache")
	w.Write(b)
}

// missing answers for a record that the corpus does not have.
func (p *corpusPages) missing(w http.ResponseWriter, r *http.Request, name string) {
	if wantsJSON(r) {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(http.StatusNotFound)
		w.Write([]byte(`{"title":"Not Found","status":404,"detail":"the corpus has no such record; ids are found at /corpus"}` + "\n"))
		return
	}
	p.fail(w, r, http.StatusNotFound, "The corpus has no record "+name+".", "Its address may have been mistyped. Search the corpus for its name.")
}

// searched is the content of corpus.html.
type searched struct {
	Form      form
	Error     string
	Asked     bool
	Incidents []incidentRow
	Findings  []findingRow
	Entities  []entityRow
	Total     int // of the records found
	Hidden    int // of them, not shown
	ShowAll   string
	Chart     *yearChart // only when nothing was asked
	Largest   []incidentRow
	Recent    []findingRow
}

// A form is the search form with what was filled in.
type form struct {
	Words, Least, Most                 string
	Year, Actor, Victim, Technique     string
	Years, Actors, Victims, Techniques []option
}

type option struct {
	Value, Text string
	Selected    bool
}

// An incidentRow is an incident in a list.
type incidentRow struct {
	ID, Name, Victim, When, Loss, Actor, ActorID, Kind string
	Verified                                           bool
}

// A findingRow is a finding in a list.
type findingRow struct {
	ID, Agency, AgencyID, Value, About, Period, Published, Statement string
	Verified                                                         bool
}

type entityRow struct{ Path, Name, Kind string }

// shownRows is how many records of a kind a list shows unless all are asked for.
const shownRows = 60

func (p *corpusPages) search(w http.ResponseWriter, r *http.Request) {
	c := p.shelf.current()
	values := r.URL.Query()
	q, err := query(values)
	found := catalog.Result{}
	if err == nil {
		found = c.Search(q)
	}
	content := searched{Form: newForm(c, values), Asked: q != (catalog.Query{}) || err != nil}
	status := http.StatusOK
	if err != nil {
		content.Error, status = sentence(err.Error()), http.StatusUnprocessableEntity
	}
	if wantsJSON(r) && err == nil {
		p.answer(w, r, found, "", page{})
		return
	}
	content.Total = len(found.Incidents) + len(found.Findings) + len(found.Entities)
	limit := shownRows
	if values.Has("all") {
		limit = content.Total
	}
	if content.Asked {
		content.Incidents, content.Findings = incidentRows(c, first(found.Incidents, limit)), findingRows(c, first(found.Findings, limit))
		for _, e := range first(found.Entities, limit) {
			content.Entities = append(content.Entities, entityRow{string(e.Kind) + "/" + e.ID, e.Name, string(e.Kind)})
		}
		content.Hidden = content.Total - len(content.Incidents) - len(content.Findings) - len(content.Entities)
		values.Set("all", "1")
		content.ShowAll = "/corpus?" + values.Encode()
	} else {
		content.Chart = newYearChart(c.Years())
		content.Largest, content.Recent = incidentRows(c, first(found.Incidents, 10)), findingRows(c, first(found.Findings, 8))
	}
	w.Header().Set("Vary", "Accept")
	p.show(w, r, status, "corpus.html", page{Title: "Corpus", Nav: "/corpus", Content: content})
}

func first[T any](list []T, n int) []T { return list[:min(n, len(list))] }

// query reads the search form.
func query(v url.Values) (q catalog.Query, err error) {
	get := func(name string) string { return strings.TrimSpace(v.Get(name)) }
	q = catalog.Query{Words: get("q"), Actor: get("actor"), VictimKind: get("victim"), Technique: get("technique")}
	if q.Year, err = strconv.Atoi(get("year")); err != nil && get("year") != "" {
		return q, badField{"the year", get("year"), "2022"}
	}
	var ok bool
	if q.Least, ok = dollars(get("least")); !ok {
		return q, badField{"the least amount", get("least"), "100 million"}
	}
	if q.Most, ok = dollars(get("most")); !ok {
		return q, badField{"the largest amount", get("most"), "1.5 billion"}
	}
	return q, nil
}

// A badField is something in a form that cannot be read.
type badField struct{ name, value, example string }

func (b badField) Error() string {
	return b.name + " cannot be read: “" + b.value + "”; write it as " + b.example
}

// dollars reads an amount of US dollars; "" is none.
func dollars(s string) (claim.Decimal, bool) {
	if s == "" {
		return claim.Decimal{}, true
	}
	d, err := exchange.ParseDollars(s)
	return d, err == nil
}

func newForm(c *catalog.Catalog, v url.Values) form {
	f := form{
		Words: v.Get("q"), Least: v.Get("least"), Most: v.Get("most"),
		Year: v.Get("year"), Actor: v.Get("actor"), Victim: v.Get("victim"), Technique: v.Get("technique"),
	}
	actors, victims, techniques := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for n := range c.Snapshot.Incidents {
		i := &c.Snapshot.Incidents[n]
		actors[i.Actor], victims[i.VictimKind], techniques[i.Technique] = true, true, true
	}
	for n := range c.Snapshot.Findings {
		actors[c.Snapshot.Findings[n].Actor] = true
	}
	for _, y := range slices.Backward(c.Years()) {
		year := strconv.Itoa(y.Year)
		f.Years = append(f.Years, option{year, year, year == f.Year})
	}
	f.Actors = options(actors, f.Actor, func(id string) string { return c.Name(corpus.Actor, id) })
	f.Victims = options(victims, f.Victim, func(id string) string { return id })
	f.Techniques = options(techniques, f.Technique, func(id string) string { return c.Name(corpus.Technique, id) })
	return f
}

// options returns the values as options in the order of their texts.
func options(values map[string]bool, selected string, text func(string) string) (list []option) {
	for v := range values {
		if v != "" {
			list = append(list, option{v, text(v), v == selected})
		}
	}
	slices.SortFunc(list, func(a, b option) int { return strings.Compare(strings.ToLower(a.Text), strings.ToLower(b.Text)) })
	return list
}

func incidentRows(c *catalog.Catalog, list []*corpus.Incident) (rows []incidentRow) {
	for _, i := range list {
		rows = append(rows, incidentRow{i.ID, i.Name, i.Victim, words.Period(i.When), usd(i.Loss.Headline), c.Name(corpus.Actor, i.Actor), i.Actor, i.VictimKind, i.Verified})
	}
	return rows
}

func findingRows(c *catalog.Catalog, list []*corpus.Finding) (rows []findingRow) {
	for _, f := range list {
		rows = append(rows, findingRow{
			f.ID, c.Name(corpus.Agency, f.Agency), f.Agency, value(f), about(c, f), words.Period(f.Period), date(f.Published), f.Statement, f.Verified,
		})
	}
	return rows
}

// usd says d as an exact number of US dollars.
func usd(d claim.Decimal) string {
	if d.IsZero() {
		return "unknown"
	}
	return words.Quantity(claim.Money, claim.Quantity{Low: d, High: d, Unit: "USD", Qualifier: claim.Exact})
}

// value says what a finding gives.
func value(f *corpus.Finding) string {
	switch f.Metric {
	case corpus.MetricShare, corpus.MetricGrowth:
		return words.Quantity(claim.Percent, f.Value)
	case corpus.MetricAttacks, corpus.MetricVictims, corpus.MetricComplaints, corpus.MetricPersons, corpus.MetricCountries:
		return words.Quantity(claim.Count, f.Value)
	}
	return words.Quantity(claim.Money, f.Value)
}

// about says what a finding counts: "stolen, by North Korea, defi, worldwide".
func about(c *catalog.Catalog, f *corpus.Finding) string {
	parts := []string{metric(f.Metric)}
	if f.Actor != "" {
		parts = append(parts, "by "+c.Name(corpus.Actor, f.Actor))
	}
	if f.Subset != "" {
		parts = append(parts, plain(f.Subset))
	}
	if f.Net {
		parts = append(parts, "net of recoveries")
	}
	if f.Scope != "" && f.Scope != "worldwide" {
		parts = append(parts, "in "+f.Scope)
	}
	return strings.Join(parts, ", ")
}

// metrics say what a finding counts.
var metrics = map[corpus.Metric]string{
	corpus.MetricHackedTotal: "lost to hacks", corpus.MetricAttempted: "in attempted thefts", corpus.MetricIllicit: "received by illicit addresses",
	corpus.MetricScamRevenue: "taken by scams", corpus.MetricScamLosses: "lost to scams", corpus.MetricRansomPaid: "paid in ransoms",
	corpus.MetricRansomSAR: "in suspicious-activity reports on ransoms", corpus.MetricAttacks: "counted", corpus.MetricVictims: "counted",
	corpus.MetricComplaints: "counted", corpus.MetricPersons: "counted", corpus.MetricCountries: "counted", corpus.MetricShare: "share", corpus.MetricGrowth: "growth",
}

func metric(m corpus.Metric) string {
	if s := metrics[m]; s != "" {
		return s
	}
	return plain(string(m))
}

// date says a day, month or year as it is known.
func date(s string) string {
	if d, ok := claim.ParseDay(s); ok {
		return words.Day(d)
	}
	if d, ok := claim.ParseDay(s + "-01"); ok {
		return words.Period(claim.Month(d.Year(), d.Month()))
	}
	return s
}

// plain writes the words of an id with spaces.
func plain(s string) string { return strings.NewReplacer("_", " ", "-", " ").Replace(s) }
