package watch

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"assay/server/live"
	"assay/server/store"
	"assay/wasm/claim"
)

// A site is a newspaper on this machine.
type site struct {
	*httptest.Server
	mu    sync.Mutex
	asked map[string]int
	agent string
}

const story = `<!doctype html><html><head><title>%s</title>%s</head><body><article><h1>%s</h1>
<p>South Korea's National Intelligence Service said on Monday that North Korean hackers stole %s in virtual assets in 2022.</p>
<p>The agency told reporters that the money pays for weapons, and that it expects more attempts next year.</p>
<p>Most of it was taken from exchanges and bridges abroad, it said, and only a small part from South Korea itself.</p></article></body></html>`

// newSite serves feeds of three kinds about the same few pages.
func newSite(t *testing.T) *site {
	s := &site{asked: map[string]int{}}
	mux := http.NewServeMux()
	page := func(path, title, amount, head string) {
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprintf(w, story, title, strings.ReplaceAll(head, "SITE", s.URL), title, amount)
		})
	}
	page("/one", "Hackers stole millions", "$626 million", "")
	page("/two", "Hackers stole billions", "$62 billion", "")
	page("/print/one", "Hackers stole millions", "$626 million", `<link rel="canonical" href="SITE/one">`)
	page("/thief", "Another page", "$5 million", `<link rel="canonical" href="https://elsewhere.example/one">`)
	page("/private/three", "Not for robots", "$1 million", "")
	mux.HandleFunc("GET /robots.txt", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "User-agent: *\nDisallow: /private/\n") })
	mux.HandleFunc("GET /rss.xml", s.feed("application/rss+xml", `<?xml version="1.0"?><rss version="2.0"><channel><title>The  Ledger</title><link>SITE</link>
<item><title>1</title><link>SITE/one?utm_source=rss#top</link><pubDate>Mon, 26 Dec 2022 10:00:00 GMT</pubDate></item>
<item><title>2</title><link>/two</link></item><item><title>3</title><link>SITE/private/three</link></item><item><title>none</title></item>
<item><title>bad</title><link>javascript:alert(1)</link></item></channel></rss>`))
	mux.HandleFunc("GET /atom.xml", s.feed("application/atom+xml", `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title><id>x</id><updated>2022-12-26T00:00:00Z</updated>
<entry><id>1</id><title>1</title><link href="SITE/print/one"/></entry><entry><id>2</id><title>2</title><link href="SITE/thief"/></entry></feed>`))
	mux.HandleFunc("GET /feed.json", s.feed("application/feed+json", `{"version":"https://jsonfeed.org/version/1.1","title":"JSON","items":[{"id":"1","url":"SITE/two"},{"id":"2","url":"SITE/gone"}]}`))
	mux.HandleFunc("GET /busy", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "120")
		w.WriteHeader(http.StatusTooManyRequests)
	})
	mux.HandleFunc("GET /large", func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, mostFeed+1)) })
	mux.HandleFunc("GET /picture", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "image/png")
		fmt.Fprint(w, "x")
	})
	mux.HandleFunc("GET /latin1", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=iso-8859-1")
		fmt.Fprint(w, strings.Replace(fmt.Sprintf(story, "Caf\xe9", "", "Caf\xe9", "$626 million"), "virtual", "cr\xe9dits", 1))
	})
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked[r.URL.Path]++
		s.agent = r.UserAgent()
		s.mu.Unlock()
		mux.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// feed serves a feed that is unchanged until the site says otherwise.
func (s *site) feed(kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"1"`)
		w.Header().Set("Last-Modified", "Mon, 26 Dec 2022 10:00:00 GMT")
		if r.Header.Get("If-None-Match") == `"1"` && r.Header.Get("If-Modified-Since") != "" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Content-Type", kind)
		fmt.Fprint(w, strings.ReplaceAll(body, "SITE", s.URL))
	}
}

func (s *site) count(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asked[path]
}

func newWatcher(t *testing.T) *Watcher {
	t.Helper()
	f := newFetcher(t, &Guard{Allowed: []netip.Prefix{loopback}})
	return &Watcher{Store: f.store, Corpus: live.NewCorpus(live.Embedded()), Fetcher: f}
}

// look watches an address, looks at it and reads what it tells of.
func look(t *testing.T, w *Watcher, address string) (store.Watch, []store.Found) {
	t.Helper()
	id, err := w.Store.AddWatch(t.Context(), "ann", address, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	unread, err := w.Look(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range unread {
		if err := w.Read(t.Context(), id, it, true); err != nil {
			t.Errorf("read %s: %v", it.URL, err)
		}
	}
	list, err := w.Store.Watches(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return list[len(list)-1], unread
}

func TestFeeds(t *testing.T) {
	s, w := newSite(t), newWatcher(t)
	rss, unread := look(t, w, s.URL+"/rss.xml")
	if len(unread) != 3 || rss.Title != "The Ledger" || rss.Articles != 2 || rss.Trouble != "" {
		t.Errorf("RSS: got %d pages, %+v", len(unread), rss)
	}
	if s.count("/private/three") != 0 {
		t.Error("a page that robots.txt keeps from us was asked for")
	}
	if s.agent != "Assay/1 (+press@example.org)" {
		t.Errorf("the site is told %q", s.agent)
	}
	if atom, unread := look(t, w, s.URL+"/atom.xml"); len(unread) != 2 || atom.Articles != 2 {
		t.Errorf("Atom: got %v, %+v", unread, atom)
	}
	if json, unread := look(t, w, s.URL+"/feed.json"); len(unread) != 1 || json.Title != "JSON" {
		t.Errorf("JSON: got %v, %+v", unread, json)
	}
	if n := s.count("/one") + s.count("/two"); n != 2 {
		t.Errorf("two pages in three feeds were asked for %d times", n)
	}
	all, err := w.Store.Board(t.Context(), store.BoardFilter{Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]claim.Label{}
	for _, p := range all {
		at[strings.TrimPrefix(p.URL, s.URL)] = p.Label
	}
	if len(all) != 3 || at["/one"] != claim.Agrees || !at["/two"].Differs() || at["/thief"] == "" {
		t.Errorf("the board has %d claims: %v", len(all), at)
	}
	if s.count("/robots.txt") != 1 {
		t.Errorf("robots.txt was asked for %d times", s.count("/robots.txt"))
	}
}

// TestLookAgain wants nothing asked for before its time, and no more than "has it changed?"
// after.
func TestLookAgain(t *testing.T) {
	s, w := newSite(t), newWatcher(t)
	watch, _ := look(t, w, s.URL+"/rss.xml")
	if unread, err := w.Look(t.Context(), watch.ID); err != nil || len(unread) != 0 || s.count("/rss.xml") != 1 {
		t.Errorf("before its time: got %v, %v, asked %d times", unread, err, s.count("/rss.xml"))
	}
	watch.Next = time.Time{}
	if err := w.Store.Looked(t.Context(), watch); err != nil {
		t.Fatal(err)
	}
	page, err := w.Fetcher.Get(t.Context(), watch.URL, watch.ETag, watch.Modified)
	if err != nil || !page.Unchanged {
		t.Errorf("got %+v, %v, want it unchanged", page, err)
	}
	if unread, err := w.Look(t.Context(), watch.ID); err != nil || len(unread) != 0 {
		t.Errorf("in its time: got %v, %v", unread, err)
	}
}

func TestSinglePage(t *testing.T) {
	s, w := newSite(t), newWatcher(t)
	if watch, unread := look(t, w, s.URL+"/two"); len(unread) != 0 || watch.Articles != 1 || watch.Trouble != "" {
		t.Errorf("got %v, %+v", unread, watch)
	}
}

func TestTroubles(t *testing.T) {
	s, w := newSite(t), newWatcher(t)
	tests := []struct{ name, path, trouble string }{
		{"a page that is gone", "/nothing", "answers with status 404"},
		{"a page that robots.txt keeps from us", "/private/three", "robots.txt"},
		{"a picture", "/picture", "image/png"},
		{"more than we read", "/large", "larger than 2048 KB"},
		{"a site that is busy", "/busy", "asks to be left alone for 2m0s"},
		{"any page of a site that is busy", "/one", "was asked a moment ago"},
	}
	for _, test := range tests {
		if watch, _ := look(t, w, s.URL+test.path); !strings.Contains(watch.Trouble, test.trouble) {
			t.Errorf("%s: got %q, want %q in it", test.name, watch.Trouble, test.trouble)
		}
	}
	if s.count("/one") != 0 {
		t.Error("a site that asked to be left alone was asked again")
	}
}

func TestOtherLetters(t *testing.T) {
	s, w := newSite(t), newWatcher(t)
	look(t, w, s.URL+"/latin1")
	all, err := w.Store.Board(t.Context(), store.BoardFilter{Limit: 9})
	if err != nil || len(all) != 1 || all[0].Title != "Café" {
		t.Errorf("got %+v, %v", all, err)
	}
}

func TestPace(t *testing.T) {
	s, w := newSite(t), newWatcher(t)
	w.Fetcher.pace = time.Hour
	if _, err := w.Fetcher.Get(t.Context(), s.URL+"/one", "", ""); err != nil {
		t.Fatal(err)
	}
	var later *Later
	if _, err := w.Fetcher.Get(t.Context(), s.URL+"/two", "", ""); !errors.As(err, &later) || later.Wait < 59*time.Minute {
		t.Errorf("a second request at once: got %v", err)
	}
}

func TestCanonical(t *testing.T) {
	tests := []struct{ address, want string }{
		{"https://Example.ORG", "https://example.org/"},
		{"HTTPS://example.org:443/A?b=1&utm_source=x&utm_medium=y#z", "https://example.org/A?b=1"},
		{"http://example.org:80/?fbclid=1", "http://example.org/"},
		{"http://[::1]:80/", "http://[::1]/"},
		{" https://example.org/a?c=2&b=1 ", "https://example.org/a?c=2&b=1"},
		{"https://example.org:8443/a", "https://example.org:8443/a"},
		{"https://user:pass@example.org/", ""},
		{"ftp://example.org/", ""},
		{"javascript:alert(1)", ""},
		{"not an address", ""},
		{"", ""},
	}
	for _, test := range tests {
		if got := Canonical(test.address); got != test.want {
			t.Errorf("%s: got %q, want %q", test.address, got, test.want)
		}
	}
}

func FuzzCanonical(f *testing.F) {
	for _, s := range []string{"https://example.org/a?utm_x=1&b#c", "http://[::1]:80", "http://a:0/%zz", "https://é.example/ü"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if once := Canonical(s); Canonical(once) != once {
			t.Errorf("%q becomes %q, then %q", s, once, Canonical(once))
		}
	})
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	for s, want := range map[string]time.Duration{"": 10 * time.Minute, "120": 2 * time.Minute, "-5": time.Second, "9999999": longestRest,
		"Sun, 22 Nov 2026 12:05:00 GMT": 5 * time.Minute, "Sun, 22 Nov 2020 12:05:00 GMT": time.Second, "soon": 10 * time.Minute} {
		if got := restOf(s, now); got != want {
			t.Errorf("%q: got %s, want %s", s, got, want)
		}
	}
}
