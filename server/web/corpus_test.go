package web

import (
	"encoding/json"
	"encoding/xml"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"assay/server/corpus/catalog"
	"assay/server/live"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// ask asks for a path with an Accept header.
func ask(h http.Handler, path, accept string) *httptest.ResponseRecorder {
	r := httptest.NewRequest("GET", path, nil)
	r.Header.Set("Accept", accept)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

func TestEveryRecordHasAPage(t *testing.T) {
	h, _ := newSite(t)
	s := live.Embedded().Snapshot
	var paths []string
	for _, i := range s.Incidents {
		paths = append(paths, "/corpus/incident/"+i.ID)
	}
	for _, f := range s.Findings {
		paths = append(paths, "/corpus/finding/"+f.ID)
	}
	for _, e := range s.Entities {
		paths = append(paths, "/corpus/"+string(e.Kind)+"/"+e.ID)
	}
	exists := map[string]bool{"/": true, "/corpus": true, "/corpus/years": true, "/corpus/changes": true, "/corpus/changes.atom": true, "/corpus/changes.json": true}
	for _, p := range paths {
		exists[p] = true
	}
	for _, p := range append(paths, "/corpus", "/corpus/years", "/corpus/changes") {
		w := ask(h, p, browser)
		doc, err := goquery.NewDocumentFromReader(w.Body)
		if err != nil || w.Code != 200 {
			t.Fatalf("%s: %d, %v", p, w.Code, err)
		}
		if doc.Find("h1").Length() != 1 || doc.Find("main").Length() != 1 {
			t.Errorf("%s has %d headings", p, doc.Find("h1").Length())
		}
		doc.Find("main a[href]").Each(func(_ int, a *goquery.Selection) {
			to, _ := a.Attr("href")
			switch path, _, _ := strings.Cut(to, "?"); {
			case strings.HasPrefix(to, "#"):
				if doc.Find(`[id="`+to[1:]+`"]`).Length() != 1 {
					t.Errorf("%s links to %s on itself, which is not there", p, to)
				}
			case strings.HasPrefix(to, "/") && !exists[path]:
				t.Errorf("%s links to %s, which is not there", p, to)
			case strings.HasPrefix(to, "http") && a.AttrOr("rel", "") != "noopener noreferrer":
				t.Errorf("%s tells %s where the reader comes from", p, to)
			}
		})
	}
}

func TestSamePageAsJSON(t *testing.T) {
	h, _ := newSite(t)
	for path, key := range map[string]string{
		"/corpus/incident/ronin-2022": "loss", "/corpus/actor/lazarus-group": "aliases", "/corpus?q=ronin": "incidents", "/corpus/changes": "items",
	} {
		w := ask(h, path, "application/json")
		var got map[string]any
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != 200 || got[key] == nil {
			t.Errorf("%s: %d, %v, has %s: %v", path, w.Code, err, key, got[key] != nil)
		}
		if !strings.Contains(w.Header().Get("Content-Type"), "json") {
			t.Errorf("%s is %s", path, w.Header().Get("Content-Type"))
		}
		if html := ask(h, path, browser); html.Header().Get("Vary") != "Accept" || !strings.HasPrefix(html.Header().Get("Content-Type"), "text/html") {
			t.Errorf("%s for a browser is %v", path, html.Header())
		}
	}
	for _, path := range []string{"/schema/corpus.json", "/schema/records.json"} {
		if w := ask(h, path, "*/*"); w.Code != 200 || !json.Valid(w.Body.Bytes()) || !strings.Contains(w.Body.String(), `"$id": "`+path+`"`) {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	for accept, want := range map[string]int{"application/json": 404, browser: 404} {
		if w := ask(h, "/corpus/incident/no-such", accept); w.Code != want {
			t.Errorf("a missing record is %d", w.Code)
		}
	}
	if w := ask(h, "/corpus/weather/today", browser); w.Code != 404 {
		t.Errorf("a kind that is none is %d", w.Code)
	}
}

func TestSearchForm(t *testing.T) {
	for _, c := range []struct {
		query, first string
		status       int
	}{
		{"q=ronin", "Ronin Network bridge theft", 200},
		{"year=2025&victim=exchange&least=1+billion", "Bybit cold-wallet theft", 200},
		{"year=2022&actor=lazarus-group", "Ronin Network bridge theft", 200},
		{"q=zzzz", "", 200},
		{"least=lots", "", 422},
		{"year=MMXXII", "", 422},
		{"q=%3Cscript%3Ealert(1)%3C/script%3E", "", 200},
	} {
		h, _ := newSite(t)
		w := ask(h, "/corpus?"+c.query, browser)
		doc, err := goquery.NewDocumentFromReader(w.Body)
		if err != nil || w.Code != c.status {
			t.Fatalf("%s: %d, %v", c.query, w.Code, err)
		}
		if got := doc.Find(".list tbody tr").First().Find("a").First().Text(); got != c.first {
			t.Errorf("%s: first is %q, want %q", c.query, got, c.first)
		}
		values, _ := url.ParseQuery(c.query)
		for name := range values {
			field := doc.Find(`[name="` + name + `"]`)
			if got := field.AttrOr("value", field.Find("option[selected]").AttrOr("value", "")); got != values.Get(name) && c.status == 200 {
				t.Errorf("%s: the form forgets %s: %q", c.query, name, got)
			}
		}
		if doc.Find("main script").Length() > 0 {
			t.Errorf("%s: a script came in", c.query)
		}
		if (doc.Find("[role=alert]").Length() == 1) != (c.status == 422) {
			t.Errorf("%s: status %d and %d alerts", c.query, w.Code, doc.Find("[role=alert]").Length())
		}
	}
}

// TestFeedsTellOfChanges wants what changed told after the server was started again, too.
func TestFeedsTellOfChanges(t *testing.T) {
	old := &corpus.Snapshot{Version: "2026.1.1", Date: 20260101, Incidents: []corpus.Incident{
		{ID: "a-2025", Name: "A theft", Victim: "A", When: claim.Period{From: 20250101, To: 20250101, Grain: claim.GrainDay}, Loss: corpus.Loss{Headline: claim.Decimal{Mant: 5, Exp: 6}}},
	}}
	changed := &corpus.Snapshot{Version: "2026.2.1", Date: 20260201, Incidents: append([]corpus.Incident{}, old.Incidents...)}
	changed.Incidents[0].Loss.Headline = claim.Decimal{Mant: 7, Exp: 6}
	changed.Incidents = append(changed.Incidents, corpus.Incident{ID: "b-2026", Name: "B <theft>", Victim: "B"})
	mux, _ := siteOf(t, live.New(old), live.New(changed))

	var feed struct {
		Version string
		Items   []struct {
			ID, URL, Title string
			ContentText    string `json:"content_text"`
		}
	}
	if err := json.Unmarshal(ask(mux, "/corpus/changes.json", "*/*").Body.Bytes(), &feed); err != nil {
		t.Fatal(err)
	}
	var titles []string
	for _, i := range feed.Items {
		titles = append(titles, i.Title)
	}
	want := "Corpus 2026.2.1|changed: A theft|added: B <theft>|Corpus 2026.1.1"
	if got := strings.Join(titles, "|"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if !strings.Contains(feed.Items[1].ContentText, "loss.headline: 5000000 → 7000000") || feed.Items[1].URL != "http://example.com/corpus/incident/a-2025" {
		t.Errorf("the change says %+v", feed.Items[1])
	}
	var atom atomFeed
	if err := xml.Unmarshal(ask(mux, "/corpus/changes.atom", "*/*").Body.Bytes(), &atom); err != nil || len(atom.Entries) != 4 || atom.Updated != "2026-02-01T00:00:00Z" {
		t.Errorf("atom: %v, %d entries, updated %s", err, len(atom.Entries), atom.Updated)
	}
	doc, err := goquery.NewDocumentFromReader(ask(mux, "/corpus/changes", browser).Body)
	if err != nil || doc.Find(".changes li").Length() != 2 || doc.Find(".changes a").Eq(1).Text() != "B <theft>" {
		t.Errorf("page: %v, %d changes", err, doc.Find(".changes li").Length())
	}
}

func TestTheChartOfYearsIsTheNumbers(t *testing.T) {
	years := catalog.New(live.Embedded().Snapshot).Years()
	c := newYearChart(years)
	if len(c.Bars) != len(years) {
		t.Fatalf("%d bars for %d years", len(c.Bars), len(years))
	}
	for n, b := range c.Bars {
		unit := c.Bars[0].Height / float64(years[0].Lost)
		if got, want := b.Height, float64(years[n].Lost)*unit; got < want*.999 || got > want*1.001 {
			t.Errorf("%d: bar of %g, want %g", b.Year, got, want)
		}
		if b.Y < yearsTop-1 || b.X+b.Width > yearsWidth {
			t.Errorf("%d: the bar leaves the chart", b.Year)
		}
	}
}

func TestTimelinesStayInTheirFrames(t *testing.T) {
	s := live.Embedded().Snapshot
	for n := range s.Incidents {
		i := &s.Incidents[n]
		line := newTimeline(i)
		if line == nil {
			continue
		}
		for _, p := range line.Points {
			if p.X < plotLeft-1 || p.X > chartWidth || p.Y < plotTop-1 || p.Y > plotBottom+1 {
				t.Errorf("%s: %q stands at %g, %g", i.ID, p.Title, p.X, p.Y)
			}
		}
		if len(line.Days) == 0 || len(line.Amounts) < 3 {
			t.Errorf("%s: %d days and %d amounts on the axes", i.ID, len(line.Days), len(line.Amounts))
		}
	}
}
