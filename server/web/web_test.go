package web

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"assay/server/access"
	"assay/server/desk"
	"assay/server/live"
	"assay/server/press"
	"assay/server/store"
	"assay/wasm/claim"
)

func newSite(t *testing.T) (http.Handler, *store.Store) {
	t.Helper()
	return siteOf(t, live.Embedded())
}

// siteOf is the site of servers that came with these editions, one after the other.
func siteOf(t *testing.T, editions ...*live.Edition) (http.Handler, *store.Store) {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	var office *press.Office
	for _, e := range editions {
		if office, err = press.Open(t.Context(), press.Options{Store: s, Log: slog.New(slog.DiscardHandler), Embedded: e, Now: time.Now}); err != nil {
			t.Fatal(err)
		}
		if err := office.Note(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	mux, gate := http.NewServeMux(), access.New(s, true)
	Register(mux, Options{Corpus: office.Corpus(), Press: office, Store: s, Gate: gate, Log: slog.New(slog.DiscardHandler), People: 1})
	return gate.Identify(mux), s
}

// open asks for one page; form is nil for a GET.
func open(t *testing.T, path string, form url.Values) (int, *goquery.Document) {
	t.Helper()
	h, _ := newSite(t)
	return send(t, h, path, form)
}

func send(t *testing.T, h http.Handler, path string, form url.Values, cookies ...*http.Cookie) (int, *goquery.Document) {
	t.Helper()
	r := httptest.NewRequest("GET", path, nil)
	if form != nil {
		r = httptest.NewRequest("POST", path, strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	for _, c := range cookies {
		r.AddCookie(c)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	doc, err := goquery.NewDocumentFromReader(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Code, doc
}

func TestCheckedPage(t *testing.T) {
	text := "Hackers stole $100 million from a bridge in 2022.\r\n\r\nLater they laundered about $96 million of it."
	status, doc := open(t, "/", url.Values{"article": {text}, "published": {"2022-12-26"}})
	if status != 200 {
		t.Fatalf("got %d", status)
	}
	marks := doc.Find(".text a.mark")
	if marks.Length() != 2 || marks.First().Text() != "$100 million" {
		t.Errorf("got %d marks, first %q", marks.Length(), marks.First().Text())
	}
	marks.Each(func(_ int, m *goquery.Selection) {
		card := doc.Find(m.AttrOr("href", "#nothing"))
		if card.Length() != 1 || card.Find(".back").AttrOr("href", "") != "#"+m.AttrOr("id", "") {
			t.Errorf("the mark %q and its card do not lead to each other", m.Text())
		}
		if card.Find(".label").Text() == "" || card.Find(".reason").Text() == "" {
			t.Errorf("the card of %q gives no verdict or no reason", m.Text())
		}
	})
	if got := doc.Find(".text p").Length(); got != 2 {
		t.Errorf("got %d paragraphs, want 2", got)
	}
	if doc.Find("title").Text() == "" || doc.Find("html").AttrOr("lang", "") != "en" {
		t.Error("the page has no title or no language")
	}
}

// What the article says in two ways stands above it, and a superlative in its card.
func TestCheckedPageTellsWhatDisagrees(t *testing.T) {
	text := "Quokka Swap loses $1.4 billion to hackers\n\nHackers stole $1.5 billion in crypto from Quokka Swap on Monday, the exchange said. " +
		"The $190 million hack of Nomad on August 1 was the largest crypto hack of 2022."
	status, doc := open(t, "/", url.Values{"article": {text}, "published": {"2022-08-05"}})
	if got := doc.Find(".inconsistent li").Text(); status != 200 || !strings.Contains(got, "as $1.4 billion and as $1.5 billion") {
		t.Errorf("%d: the page says %q of the two sums", status, got)
	}
	if got := doc.Find(".card .reason").Text(); !strings.Contains(got, "a larger theft of this kind came before it: $620 million taken from Ronin Network") {
		t.Errorf("no card tells of the larger theft: %q", got)
	}
}

// TestKeepForm offers reviewers to keep the claims that were found, by a button alone: what it
// sends stands in the page and is not seen.
func TestKeepForm(t *testing.T) {
	h, s := newSite(t)
	session := signedIn(t, h, s)
	for text, want := range map[string]int{"Hackers stole $100 million from a bridge in 2022.": 1, "Nothing happened.": 0} {
		_, doc := send(t, h, "/", url.Values{"article": {text}}, session)
		if got := doc.Find("form.keep textarea[hidden]").Length(); got != want {
			t.Errorf("%s: got %d forms, want %d", text, got, want)
		}
	}
	// A rule that gives textareas a display shows them all, hidden ones too.
	style, err := assetFiles.ReadFile("assets/style.css")
	if err != nil || !strings.Contains(string(style), "[hidden] { display: none !important; }") {
		t.Errorf("the style sheet shows what is hidden: %v", err)
	}
}

func TestBadForms(t *testing.T) {
	tests := []struct {
		name   string
		form   url.Values
		status int
		says   string
	}{
		{"nothing", url.Values{}, 422, "The text is empty"},
		{"white space", url.Values{"article": {" \n"}}, 422, "The text is empty"},
		{"a zero byte", url.Values{"article": {"a\x00b"}}, 422, "column 2"},
		{"Latin-1", url.Values{"article": {"caf\xe9"}}, 422, "not UTF-8"},
		{"3 MB", url.Values{"article": {strings.Repeat("a", 3<<20)}}, 413, "2 MB"},
		{"7 MB", url.Values{"article": {strings.Repeat("a", 7<<20)}}, 413, "2 MB"},
		{"HTML that is cut off", url.Values{"article": {"<div><b>x"}}, 422, "cut off"},
		{"no day", url.Values{"article": {"a"}, "published": {"soon"}}, 422, "not a day"},
	}
	for _, test := range tests {
		status, doc := open(t, "/", test.form)
		if got := doc.Find("main").Text(); status != test.status || !strings.Contains(got, test.says) {
			t.Errorf("%s: got %d %.200q, want %d with %q", test.name, status, got, test.status, test.says)
		}
	}
}

func TestOtherAddresses(t *testing.T) {
	for path, want := range map[string]int{"/": 200, "/sample": 200, "/nothing": 404, "/assets/x/style.css": 200, "/assets/x/..%2fweb.go": 404} {
		if status, _ := open(t, path, nil); status != want {
			t.Errorf("%s: got %d, want %d", path, status, want)
		}
	}
	if status, _ := open(t, "/sample", url.Values{}); status != 405 {
		t.Errorf("POST /sample: got %d, want 405", status)
	}
}

// TestHostileArticles wants nothing of an article to become an element, an attribute or an
// address of the page.
func TestHostileArticles(t *testing.T) {
	payloads := []string{
		`<script>alert(1)</script>`, `<img src=x onerror=alert(1)>`, `<svg onload=alert(1)>`, `<a href="javascript:alert(1)">x</a>`, `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
		`<style>*{background:url(https://evil.example)}</style>`, `<b style="position:fixed" onclick=alert(1)>x</b>`, `<form action="https://evil.example"><input name=article></form>`, `<base href="https://evil.example">`,
		`<meta http-equiv=refresh content="0;url=https://evil.example">`, `<link rel=stylesheet href=https://evil.example>`, `<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>`,
		`<noscript><p title="</noscript><img src=x onerror=alert(1)>">`, `"><script>alert(1)</script>`, `'-alert(1)-'`, `</textarea><script>alert(1)</script>`, `{{.}}{{template "content"}}`, `<div id="main" class="card">x</div>`, `<video><source onerror=alert(1)></video>`, `<object data=x></object><embed src=x>`,
		`<p id=c1>clobber</p>`, `<template><script>alert(1)</script></template>`, `<details ontoggle=alert(1) open>x</details>`, `&lt;script&gt;alert(1)&lt;/script&gt;`, `<xmp><img src=x onerror=alert(1)></xmp>`,
	}
	allowed := "p, b, strong, i, em, h1, h2, h3, ul, ol, li, br, div, a.mark, span.role, pre, table, tbody, tr, td, code, span"
	h, _ := newSite(t)
	for _, p := range payloads {
		for _, form := range []string{"Hackers stole $5 million in 2022. " + p + " The end.", "<p>Hackers stole $5 million in 2022.</p>" + p + "<p>The end.</p>", "<html><body><p>Hackers stole <b>$5" + p + " million</b> in 2022.</p></body></html>"} {
			status, doc := send(t, h, "/", url.Values{"article": {form}, "url": {p}})
			if status != 200 && status != 422 {
				t.Errorf("%s: got %d", form, status)
			}
			if n := doc.Find("script, iframe, object, embed, base, style, svg, math, video, form[action^=http], meta[http-equiv], main img, [onerror], [onload], [onclick], [ontoggle], [style], [srcdoc]").Length(); n > 0 {
				t.Errorf("%s: %d elements or attributes got through", form, n)
			}
			doc.Find(".text *").Not(allowed).Each(func(_ int, s *goquery.Selection) { t.Errorf("%s: <%s> got through", form, goquery.NodeName(s)) })
			doc.Find("a[href]").Each(func(_ int, s *goquery.Selection) {
				if h := s.AttrOr("href", ""); !strings.HasPrefix(h, "#") && !strings.HasPrefix(h, "/") && !strings.HasPrefix(h, "https://") {
					t.Errorf("%s: a link to %s got through", form, h)
				}
			})
		}
	}
}

// TestQueuePages walks the queue by its links and sees each claim once.
func TestQueuePages(t *testing.T) {
	h, s := newSite(t)
	secret, _, err := s.AddToken(t.Context(), "test", "ann", store.Reviewer, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 60 {
		id := fmt.Sprintf("a%02d", i)
		if _, err := s.Keep(t.Context(), "ann", store.Article{ID: id, Title: "A & B", Report: []byte("{}"), Claims: []store.Claim{{N: 1, Figure: id, Label: claim.Agrees}}}); err != nil {
			t.Fatal(err)
		}
	}
	session := sessionOf(h, secret)
	seen := map[string]bool{}
	for next := "/queue?q=%26&state=new"; next != ""; {
		_, doc := send(t, h, next, nil, session)
		doc.Find(".list td a").Each(func(_ int, a *goquery.Selection) { seen[a.Text()] = true })
		next = doc.Find(".actions a.button").AttrOr("href", "")
	}
	if len(seen) != 60 {
		t.Errorf("saw %d claims, want 60", len(seen))
	}
	if _, doc := send(t, h, "/queue?q=zebra", nil, session); doc.Find(`.none a[href="/queue"]`).Length() != 1 {
		t.Errorf("a choice that leaves out all says %s", doc.Find(".none").Text())
	}
}

// sessionOf signs in with a token and returns the cookie of the session.
func sessionOf(h http.Handler, secret string) *http.Cookie {
	r := httptest.NewRequest("POST", "/signin", strings.NewReader(url.Values{"token": {secret}}.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result().Cookies()[0]
}

// TestReviewing signs in, keeps an article, reviews a claim and finds it in the queue.
func TestReviewing(t *testing.T) {
	h, s := newSite(t)
	secret, _, err := s.AddToken(t.Context(), "test", "ann", store.Admin, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/queue", "/tokens", "/audit", "/articles/x"} {
		if status, doc := send(t, h, path, nil); status != 401 || doc.Find("input[name=token]").Length() != 1 {
			t.Errorf("%s without a token: got %d, want 401 and the sign-in form", path, status)
		}
	}
	if status, doc := send(t, h, "/signin", url.Values{"token": {"wrong"}}); status != 401 || !strings.Contains(doc.Find(".error").Text(), "not known") {
		t.Errorf("a wrong token: got %d %s", status, doc.Find("main").Text())
	}
	post := func(path string, form url.Values, cookies ...*http.Cookie) *http.Response {
		r := httptest.NewRequest("POST", path, strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		for _, c := range cookies {
			r.AddCookie(c)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Result()
	}
	in := post("/signin", url.Values{"token": {secret}, "to": {"https://evil.example/"}})
	if in.StatusCode != 303 || in.Header.Get("Location") != "/queue" || len(in.Cookies()) != 1 {
		t.Fatalf("got %d to %s", in.StatusCode, in.Header.Get("Location"))
	}
	session := in.Cookies()[0]
	if !session.HttpOnly || session.SameSite != http.SameSiteStrictMode || !session.Secure {
		t.Errorf("the cookie is %v", session)
	}
	kept := post("/articles", url.Values{"article": {"Hackers stole $5 million in 2022."}}, session)
	path := kept.Header.Get("Location")
	if kept.StatusCode != 303 || !strings.HasPrefix(path, "/articles/") {
		t.Fatalf("got %d to %s", kept.StatusCode, path)
	}
	_, doc := send(t, h, path, nil, session)
	key := doc.Find("input[name=key]").AttrOr("value", "")
	if doc.Find(".card").Length() != 1 || key == "" {
		t.Fatalf("the page of the article has %d cards", doc.Find(".card").Length())
	}
	for range 2 {
		if res := post(path+"/claims/1/reviews", url.Values{"state": {"wrong"}, "note": {"<b>it was six</b>"}, "sources": {"https://example.org/a javascript:alert(1) page-9"}, "key": {key}}, session); res.StatusCode != 303 {
			t.Errorf("a review: got %d", res.StatusCode)
		}
	}
	if _, doc := send(t, h, path, nil, session); doc.Find(".history li").Length() != 1 || !strings.Contains(doc.Find(".history").Text(), "<b>it was six</b>") {
		t.Errorf("the history: %s", doc.Find(".history").Text())
	} else if links := doc.Find(".history a"); links.Length() != 1 || links.AttrOr("href", "") != "https://example.org/a" {
		t.Errorf("the sources of a review have %d links", links.Length())
	}
	if _, doc := send(t, h, "/queue?state=wrong", nil, session); doc.Find(".list tbody tr").Length() != 1 {
		t.Errorf("the queue: %s", doc.Find("main").Text())
	}
	_, queue := send(t, h, "/queue?state=wrong", nil, session)
	queue.Find(".exports a").Each(func(_ int, a *goquery.Selection) {
		r := httptest.NewRequest("GET", a.AttrOr("href", ""), nil)
		r.AddCookie(session)
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code != 200 || !strings.Contains(w.Body.String(), "5 million") || !strings.HasPrefix(w.Header().Get("Content-Disposition"), "attachment") {
			t.Errorf("%s: got %d %s", a.AttrOr("href", ""), w.Code, w.Body)
		}
	})
	if queue.Find(".exports a").Length() != 4 {
		t.Errorf("the queue offers %d exports, want 4", queue.Find(".exports a").Length())
	}
	missed, err := desk.KeepMissed(t.Context(), s, "ann", "They took <b>it all</b>.", 20221226)
	if err != nil {
		t.Fatal(err)
	}
	if status, doc := send(t, h, "/articles/"+missed, nil, session); status != 200 || !strings.Contains(doc.Find(".text").Text(), "They took <b>it all</b>.") || doc.Find(".review form").Length() != 1 {
		t.Errorf("a claim that was missed: got %d %s", status, doc.Find("main").Text())
	}
	if _, doc := send(t, h, "/queue?state=new", nil, session); !strings.Contains(doc.Find(".list tbody").Text(), "Missed") {
		t.Errorf("the queue: %s", doc.Find("main").Text())
	}
	if status, doc := send(t, h, "/tokens", url.Values{"name": {"bob"}, "role": {"reviewer"}}, session); status != 201 || !strings.HasPrefix(doc.Find(".secret code").Text(), "assay_") {
		t.Errorf("a new token: got %d", status)
	}
	if _, doc := send(t, h, "/audit", nil, session); doc.Find("tbody tr").Length() < 5 {
		t.Errorf("the audit log has %d entries", doc.Find("tbody tr").Length())
	}
	post("/signout", nil, session)
	if status, _ := send(t, h, "/queue", nil, session); status != 401 {
		t.Errorf("after signing out: got %d, want 401", status)
	}
}
