package web

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"assay/server/article"
	"assay/server/corpus"
	"assay/server/desk"
	"assay/server/live"
	"assay/server/store"
	"assay/wasm/claim"
)

// signedIn returns the cookie of somebody with every right.
func signedIn(t *testing.T, h http.Handler, s *store.Store) *http.Cookie {
	t.Helper()
	secret, _, err := s.AddToken(t.Context(), "test", "ann", store.Admin, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("POST", "/signin", strings.NewReader(url.Values{"token": {secret}}.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result().Cookies()[0]
}

// TestChangedVerdicts keeps the sample under a corpus without records and has it checked
// again against the real one: the pages tell what changed, and the claim's both verdicts.
func TestChangedVerdicts(t *testing.T) {
	h, s := newSite(t)
	session := signedIn(t, h, s)
	a, err := article.Sample()
	if err != nil {
		t.Fatal(err)
	}
	bare := *corpus.Embedded()
	bare.Findings, bare.Incidents, bare.Version = nil, nil, "2020.1.1"
	r := a.Read()
	live.New(&bare).Check(r)
	id, _, err := desk.Keep(t.Context(), s, "ann", a, r, true)
	if err != nil {
		t.Fatal(err)
	}
	if _, doc := send(t, h, "/articles/"+id+"/claims/1", nil, session); doc.Find(".diff").Length() != 0 || !strings.Contains(doc.Find("#changes").Text(), "has not changed") {
		t.Errorf("before any change the claim's page says %s", doc.Find("#changes").Text())
	}
	if _, err := desk.Recheck(t.Context(), s, live.Embedded(), id); err != nil {
		t.Fatal(err)
	}
	_, doc := send(t, h, "/queue", nil, session)
	link := doc.Find("a[href^='/queue/changes']")
	if !strings.Contains(link.Text(), "verdicts changed since version 2020.1.1") {
		t.Fatalf("the queue says %q", link.Text())
	}
	_, doc = send(t, h, link.AttrOr("href", ""), nil, session)
	rows := doc.Find(".list tbody tr")
	if title := doc.Find("h1").Text(); rows.Length() == 0 || !strings.HasPrefix(link.Text(), title[:1]) || !strings.HasSuffix(title, "changed since version 2020.1.1") {
		t.Errorf("got %d rows under %q, the queue said %q", rows.Length(), title, link.Text())
	}
	to, _, _ := strings.Cut(rows.First().Find("a").AttrOr("href", ""), "#")
	status, doc := send(t, h, to, nil, session)
	was, is := doc.Find(".side").First(), doc.Find(".side").Last()
	if status != 200 || !strings.Contains(was.Text(), "Not in the corpus") || is.Find(".evidence").Length() == 0 || doc.Find(".quote").Text() == "" {
		t.Errorf("%s: got %d, was %q, is %q", to, status, was.Text(), is.Text())
	}
	for _, path := range []string{"/articles/" + id + "/claims/0", "/articles/" + id + "/claims/999", "/articles/x/claims/1"} {
		if status, _ := send(t, h, path, nil, session); status != 404 {
			t.Errorf("%s: got %d, want 404", path, status)
		}
	}
}

func TestNet(t *testing.T) {
	step := func(n int, from, to claim.Label, was, is string) store.Change {
		return store.Change{Article: "a", N: n, From: from, To: to, FromCorpus: was, ToCorpus: is}
	}
	got := net([]store.Change{ // newest first
		step(1, claim.Agrees, claim.AmountDiffers, "2", "3"), step(2, claim.Agrees, claim.NotInCorpus, "2", "3"),
		step(1, claim.NotInCorpus, claim.Agrees, "1", "2"), step(2, claim.NotInCorpus, claim.Agrees, "1", "2"),
	})
	if want := step(1, claim.NotInCorpus, claim.AmountDiffers, "1", "3"); len(got) != 1 || got[0] != want {
		t.Errorf("got %v, want only %v: the second claim is judged as it was", got, want)
	}
}
