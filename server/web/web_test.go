package web

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"assay/server/live"
)

func newSite() http.Handler {
	mux := http.NewServeMux()
	Register(mux, Options{Corpus: live.NewCorpus(live.Embedded()), Log: slog.New(slog.DiscardHandler)})
	return mux
}

// open asks for one page; form is nil for a GET.
func open(t *testing.T, path string, form url.Values) (int, *goquery.Document) {
	t.Helper()
	r := httptest.NewRequest("GET", path, nil)
	if form != nil {
		r = httptest.NewRequest("POST", path, strings.NewReader(form.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	w := httptest.NewRecorder()
	newSite().ServeHTTP(w, r)
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
	for _, p := range payloads {
		for _, form := range []string{"Hackers stole $5 million in 2022. " + p + " The end.", "<p>Hackers stole $5 million in 2022.</p>" + p + "<p>The end.</p>", "<html><body><p>Hackers stole <b>$5" + p + " million</b> in 2022.</p></body></html>"} {
			status, doc := open(t, "/", url.Values{"article": {form}, "url": {p}})
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
