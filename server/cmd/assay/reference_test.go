package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"assay/server/api"
	"assay/server/live"
	"assay/server/web"
)

// The reference names every call and every shape of the document, and all its links lead
// somewhere.
func TestReference(t *testing.T) {
	mux := http.NewServeMux()
	web.Register(mux, web.Options{Corpus: live.NewCorpus(live.Embedded()), Calls: func() ([]byte, error) { return api.Description("test") }})
	w := httptest.NewRecorder()
	mux.ServeHTTP(w, httptest.NewRequest("GET", "/reference", nil))
	doc, err := goquery.NewDocumentFromReader(w.Body)
	if err != nil || w.Code != 200 {
		t.Fatal(w.Code, err)
	}
	for _, id := range []string{"checkClaims", "checkArticle", "reviewOneClaim", "getSnapshot", "CheckRequest", "Verdict", "Mention", "ErrorModel"} {
		if doc.Find("section#"+id).Length() != 1 {
			t.Errorf("the reference has no section %s", id)
		}
	}
	doc.Find(`main a[href^="#"]`).Each(func(_ int, a *goquery.Selection) {
		if doc.Find(a.AttrOr("href", "")).Length() != 1 {
			t.Errorf("the link %s leads nowhere", a.AttrOr("href", ""))
		}
	})
	for _, want := range []string{"POST /v1/check", "for a curator and above", "list of Mention, at most 5000", "one of agrees, agrees_within_hedge", "whole number, at least 0, or null", "application/problem+json"} {
		if !strings.Contains(doc.Find("main").Text(), want) {
			t.Errorf("the reference does not say %q", want)
		}
	}
	if doc.Find("script").Length() != 0 {
		t.Error("the reference needs a script")
	}
}
