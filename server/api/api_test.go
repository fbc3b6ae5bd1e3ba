package api

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"assay/server/access"
	"assay/server/article"
	"assay/server/live"
	"assay/server/store"
	"assay/server/wire"
	"assay/wasm/claim"
)

// newServer returns the calls over the embedded corpus and an empty store, as anybody on
// the machine may use them.
func newServer(t testing.TB) http.Handler {
	h, _ := withStore(t)
	return h
}

func withStore(t testing.TB) (http.Handler, *store.Store) {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return access.New(s, true).Identify(Handler(optionsOf(s))), s
}

func optionsOf(s *store.Store) Options {
	return Options{Corpus: live.NewCorpus(live.Embedded()), Store: s, Version: "test", People: 1}
}

// call sends one request and returns the answer and its body.
func call(h http.Handler, method, path, body string, header ...string) (*http.Response, string) {
	r := httptest.NewRequest(method, path, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result(), w.Body.String()
}

func quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	return string(b)
}

const (
	amount = `{"kind":"money","money":{"low":1.2e9,"high":1.2e9,"currency":"USD","qualifier":"exact"}}`
	period = `{"kind":"date","date":{"from":"2022-01-01","to":"2022-12-31"}}`
)

func TestBadInput(t *testing.T) {
	h := newServer(t)
	check := func(mentions, claims string) string {
		return `{"mentions":[` + mentions + `],"claims":[` + claims + `]}`
	}
	tests := []struct {
		name, path, body string
		status           int
		says             string
	}{
		{"no body", "/v1/articles", "", 400, "body"},
		{"not JSON", "/v1/articles", `{"text":`, 400, "JSON"},
		{"something after the object", "/v1/articles", `{"text":"a"} {}`, 400, "JSON"},
		{"JSON in Latin-1", "/v1/articles", "{\"text\":\"caf\xe9 lost $5m\"}", 400, "byte 12 (0xE9) is not UTF-8"},
		{"binary", "/v1/articles", "\x00\x01\x02", 400, "body"},
		{"a list", "/v1/articles", `[]`, 422, "object"},
		{"null", "/v1/articles", `null`, 422, "body"},
		{"nothing to read", "/v1/articles", `{}`, 422, `"text" and "html"`},
		{"both text and HTML", "/v1/articles", `{"text":"a","html":"<p>a</p>"}`, 422, `"text" and "html"`},
		{"an empty text", "/v1/articles", `{"text":""}`, 422, "body.text: the text is empty"},
		{"white space", "/v1/articles", `{"text":" \n "}`, 422, "body.text: the text is empty"},
		{"a zero byte in the text", "/v1/articles", `{"text":"a\u0000b"}`, 422, "line 1, column 2"},
		{"a number as text", "/v1/articles", `{"text":5}`, 422, "body.text"},
		{"an unknown member", "/v1/articles", `{"text":"a","txet":"b"}`, 422, "body.txet"},
		{"a day that does not exist", "/v1/articles", `{"text":"a","published":"2022-02-30"}`, 422, "body.published"},
		{"a day in words", "/v1/articles", `{"text":"a","published":"yesterday"}`, 422, "body.published"},
		{"HTML that is cut off", "/v1/articles", `{"html":"<div><p>lost $5m"}`, 422, "body.html: the HTML is cut off: <div>"},
		{"HTML without words", "/v1/articles", `{"html":"<html><body><img src=x></body></html>"}`, 422, "body.html"},
		{"a text of 3 MB", "/v1/articles", `{"text":"` + strings.Repeat("a", 3<<20) + `"}`, 413, "2 MB"},
		{"a page of 600 KB", "/v1/articles", `{"html":"<p>` + strings.Repeat("a", 600<<10) + `"}`, 413, "512 KB"},
		{"a body of 5 MB", "/v1/articles", `{"text":"` + strings.Repeat("a", 5<<20) + `"}`, 413, "4 MB"},
		{"5,001 claims", "/v1/check", check(amount, strings.Repeat(`{"amount":0,"action":"stolen"},`, 5000)+`{"amount":0,"action":"stolen"}`), 422, "5000"},
		{"a number of 101 digits", "/v1/articles", `{"text":` + strings.Repeat("9", 101) + `}`, 422, "100 digits"},
		{"200,001 values", "/v1/articles", `[` + strings.Repeat("["+strings.Repeat("1,", 59)+"1],", 4000) + `1]`, 422, "values"},
		{"nested 20,000 deep", "/v1/articles", strings.Repeat("[", 20000), 400, "body"},
		{"no claims", "/v1/check", `{"mentions":[]}`, 422, "claims"},
		{"claims as an object", "/v1/check", `{"mentions":[],"claims":{}}`, 422, "body.claims"},
		{"1,001 claims", "/v1/check", check(amount, strings.Repeat(`{"amount":0,"action":"stolen"},`, 1000)+`{"amount":0,"action":"stolen"}`), 422, "1000"},
		{"an unknown kind", "/v1/check", check(`{"kind":"weather"}`, ""), 422, "body.mentions[0].kind"},
		{"an unknown action", "/v1/check", check(amount, `{"amount":0,"action":"borrowed"}`), 422, "body.claims[0].action"},
		{"money without its value", "/v1/check", check(`{"kind":"money"}`, ""), 422, "body.mentions[0].money"},
		{"money with the value of a date", "/v1/check", check(`{"kind":"money","date":{"from":null,"to":null}}`, ""), 422, "body.mentions[0]"},
		{"money without a currency", "/v1/check", check(`{"kind":"money","money":{"low":1,"high":1,"qualifier":"exact"}}`, ""), 422, "body.mentions[0].money"},
		{"a range upside down", "/v1/check", check(`{"kind":"money","money":{"low":2,"high":1,"currency":"USD","qualifier":"range"}}`, ""), 422, "body.mentions[0].money.high"},
		{"an amount below zero", "/v1/check", check(`{"kind":"money","money":{"low":-2,"high":1,"currency":"USD","qualifier":"range"}}`, ""), 422, "body.mentions[0].money.low"},
		{"an amount with a huge exponent", "/v1/check", check(`{"kind":"money","money":{"low":1e300,"high":1e300,"currency":"USD","qualifier":"exact"}}`, ""), 422, "1e300"},
		{"a period upside down", "/v1/check", check(`{"kind":"date","date":{"from":"2022-12-31","to":"2022-01-01"}}`, ""), 422, "body.mentions[0].date.to"},
		{"half a period", "/v1/check", check(`{"kind":"date","date":{"from":"2022-12-31","to":null}}`, ""), 422, "body.mentions[0].date"},
		{"an agency without an id", "/v1/check", check(`{"kind":"agency","name":"NIS"}`, ""), 422, "body.mentions[0].id"},
		{"a twin that is not there", "/v1/check", check(`{"kind":"agency","id":"nis-kr","twin":1}`, ""), 422, "body.mentions[0].twin"},
		{"a span that ends before it starts", "/v1/check", check(`{"kind":"agency","id":"nis-kr","start":5,"end":2}`, ""), 422, "body.mentions[0].end"},
		{"a claim without an amount", "/v1/check", check(amount, `{"action":"stolen"}`), 422, "amount"},
		{"a claim with no amount", "/v1/check", check(amount, `{"amount":null,"action":"stolen"}`), 422, "amount"},
		{"an amount that is not there", "/v1/check", check(amount, `{"amount":1,"action":"stolen"}`), 422, "body.claims[0].amount"},
		{"an amount that is a date", "/v1/check", check(period, `{"amount":0,"action":"stolen"}`), 422, "body.claims[0].amount"},
		{"a period that is money", "/v1/check", check(amount, `{"amount":0,"period":0,"action":"stolen"}`), 422, "body.claims[0].period"},
		{"an index below zero", "/v1/check", check(amount, `{"amount":-1,"action":"stolen"}`), 422, "body.claims[0].amount"},
		{"no such call", "/v1/nothing", `{}`, 404, "/v1/nothing"},
	}
	for _, test := range tests {
		res, body := call(h, "POST", test.path, test.body)
		var problem struct {
			Title, Detail string
			Status        int
		}
		if err := json.Unmarshal([]byte(body), &problem); err != nil {
			t.Errorf("%s: body %.200q: %v", test.name, body, err)
			continue
		}
		if res.StatusCode != test.status || problem.Status != test.status || !strings.Contains(problem.Detail+body, test.says) {
			t.Errorf("%s: got %d %s, want %d with %q", test.name, res.StatusCode, body, test.status, test.says)
		}
		if ct := res.Header.Get("Content-Type"); ct != "application/problem+json" {
			t.Errorf("%s: Content-Type %q", test.name, ct)
		}
		if problem.Detail == "" || problem.Title == "" || len(body) > 8000 {
			t.Errorf("%s: problem is not told in few words: %.300s", test.name, body)
		}
	}
}

func TestBadRequests(t *testing.T) {
	h := newServer(t)
	tests := []struct {
		name, method, path string
		header             []string
		status             int
	}{
		{"a form", "POST", "/v1/check", []string{"Content-Type", "application/x-www-form-urlencoded"}, 415},
		{"gzip", "POST", "/v1/check", []string{"Content-Encoding", "gzip"}, 415},
		{"the wrong method", "GET", "/v1/check", nil, 405},
		{"deleting the corpus", "DELETE", "/v1/snapshot", nil, 405},
		{"an unknown parameter", "GET", "/v1/snapshot?version=3", nil, 422},
	}
	for _, test := range tests {
		body := ""
		if test.method == "POST" {
			body = `{"mentions":[],"claims":[]}`
		}
		res, answer := call(h, test.method, test.path, body, test.header...)
		if res.StatusCode != test.status || res.Header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: got %d %s, want %d", test.name, res.StatusCode, answer, test.status)
		}
		if test.status == 405 && res.Header.Get("Allow") == "" {
			t.Errorf("%s: the answer does not say what is allowed", test.name)
		}
	}
}

const seed = "By the count of South Korea's National Intelligence Service, North Korea's hackers stole $1.2 billion in the last five years, and more than $626 million of that went in 2022 alone."

// TestArticle holds the bytes of an answer against the core's own.
func TestArticle(t *testing.T) {
	h := newServer(t)
	res, body := call(h, "POST", "/v1/articles", `{"id":"a1","published":"2022-12-26","text":`+quote(seed)+`}`)
	a, err := article.FromText([]byte(seed), "")
	if err != nil {
		t.Fatal(err)
	}
	a.ID = "a1"
	a.Given(20221226)
	r := a.Read()
	live.Embedded().Check(r)
	if want := string(r.AppendJSON(nil, claim.UTF8)) + "\n"; res.StatusCode != 200 || body != want {
		t.Errorf("got %d\n%s\nwant\n%s", res.StatusCode, body, want)
	}
	if len(r.Claims) == 0 {
		t.Error("no claims in the seed sentence")
	}
}

// TestCheckTakesReports sends back the claims of a report and wants its verdicts, word for
// word, with and without the places and words of its mentions.
func TestCheckTakesReports(t *testing.T) {
	h := newServer(t)
	_, body := call(h, "POST", "/v1/articles", `{"published":"2022-12-26","text":`+quote(seed)+`}`)
	var report wire.Report
	if err := json.Unmarshal([]byte(body), &report); err != nil {
		t.Fatal(err)
	}
	var want []byte
	want = append(want, body[strings.Index(body, `"corpus":`)+len(`"corpus":`):]...)
	for _, bare := range []bool{false, true} {
		request := CheckRequest{Mentions: report.Mentions, Claims: bytesOf(report.Claims)}
		published := "2022-12-26"
		request.Published = &published
		for i := range request.Mentions {
			if bare {
				request.Mentions[i].Start, request.Mentions[i].End, request.Mentions[i].Text, request.Mentions[i].Name = 0, 0, "", ""
			}
		}
		b, err := json.Marshal(request)
		if err != nil {
			t.Fatal(err)
		}
		res, answer := call(h, "POST", "/v1/check", string(b))
		var got CheckReply
		if err := json.Unmarshal([]byte(answer), &got); err != nil || res.StatusCode != 200 {
			t.Fatalf("got %d %s, %v", res.StatusCode, answer, err)
		}
		if len(got.Verdicts) != len(report.Claims) {
			t.Fatalf("got %d verdicts for %d claims", len(got.Verdicts), len(report.Claims))
		}
		for i, v := range got.Verdicts {
			if v.Label != report.Claims[i].Verdict.Label {
				t.Errorf("bare %v, claim %d: got %s, want %s", bare, i, v.Label, report.Claims[i].Verdict.Label)
			}
		}
	}
}

// bytesOf returns the claims without their verdicts.
func bytesOf(claims []wire.Claim) []wire.Claim {
	out := make([]wire.Claim, len(claims))
	for i, c := range claims {
		c.Verdict = nil
		out[i] = c
	}
	return out
}

func TestSnapshot(t *testing.T) {
	h := newServer(t)
	res, body := call(h, "GET", "/v1/snapshot", "")
	e := live.Embedded()
	if res.StatusCode != 200 || body != string(e.Encoded) || res.Header.Get("ETag") != e.ETag {
		t.Errorf("got %d, %d bytes, ETag %s; want the embedded snapshot", res.StatusCode, len(body), res.Header.Get("ETag"))
	}
	for header, status := range map[string]int{e.ETag: 304, `"other", W/` + e.ETag: 304, "*": 304, `"other"`: 200} {
		if res, body := call(h, "GET", "/v1/snapshot", "", "If-None-Match", header); res.StatusCode != status || status == 304 && body != "" {
			t.Errorf("If-None-Match %s: got %d with %d bytes, want %d", header, res.StatusCode, len(body), status)
		}
	}
}

// TestDescription holds what the calls answer against what /openapi.json says of them.
func TestDescription(t *testing.T) {
	h := newServer(t)
	res, body := call(h, "GET", "/openapi.json", "")
	if res.StatusCode != 200 || !strings.Contains(body, `"openapi":"3.1.0"`) {
		t.Fatalf("got %d %.100s", res.StatusCode, body)
	}
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("api.json", document); err != nil {
		t.Fatal(err)
	}
	_, report := call(h, "POST", "/v1/articles", `{"published":"2022-12-26","text":`+quote(seed)+`}`)
	_, verdicts := call(h, "POST", "/v1/check", `{"mentions":[`+amount+`],"claims":[{"amount":0,"action":"stolen"}]}`)
	_, refusal := call(h, "POST", "/v1/check", `{"claims":5}`)
	for schema, answer := range map[string]string{"Report": report, "CheckReply": verdicts, "ErrorModel": refusal} {
		compiled, err := compiler.Compile("api.json#/components/schemas/" + schema)
		if err != nil {
			t.Errorf("%s: %v", schema, err)
			continue
		}
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(answer))
		if err != nil {
			t.Fatal(err)
		}
		if err := compiled.Validate(v); err != nil {
			t.Errorf("%s: %v\n%s", schema, err, answer)
		}
	}
}

// TestReviewing keeps an article and reviews its claims, as a reviewer and as nobody.
func TestReviewing(t *testing.T) {
	h, s := withStore(t)
	secret, _, err := s.AddToken(t.Context(), "test", "ann", store.Reviewer, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	bearer := []string{"Authorization", "Bearer " + secret}
	kept := `{"keep":true,"published":"2022-12-26","text":` + quote(seed) + `}`
	if res, body := call(h, "POST", "/v1/articles", kept); res.StatusCode != 401 {
		t.Errorf("nobody keeps: got %d %s", res.StatusCode, body)
	}
	res, body := call(h, "POST", "/v1/articles", kept, bearer...)
	var report wire.Report
	if err := json.Unmarshal([]byte(body), &report); err != nil || res.StatusCode != 200 || report.ID == "" {
		t.Fatalf("got %d %s, %v", res.StatusCode, body, err)
	}
	path := "/v1/articles/" + report.ID
	reviews := path + "/claims/1/reviews"
	tests := []struct {
		name, method, path, body string
		header                   []string
		status                   int
		says                     string
	}{
		{"nobody sees the queue", "GET", "/v1/queue", "", nil, 401, "token"},
		{"the queue has the claims", "GET", "/v1/queue?state=new", "", bearer, 200, `"n":1`},
		{"an unknown state", "GET", "/v1/queue?state=old", "", bearer, 422, "query.state"},
		{"a made-up place", "GET", "/v1/queue?after=xyz", "", bearer, 422, "query.after"},
		{"the report comes back", "GET", path, "", bearer, 200, strings.TrimSpace(body)},
		{"a report that is not there", "GET", "/v1/articles/nothing", "", bearer, 404, "no such article"},
		{"nobody reviews", "POST", reviews, `{"state":"confirmed"}`, nil, 401, "token"},
		{"a review", "POST", reviews, `{"state":"confirmed","note":"as published"}`, append(bearer, "Idempotency-Key", "k"), 201, `"who":"ann"`},
		{"the review again", "POST", reviews, `{"state":"confirmed","note":"as published"}`, append(bearer, "Idempotency-Key", "k"), 201, `"id":1,`},
		{"another review by the same key", "POST", reviews, `{"state":"wrong"}`, append(bearer, "Idempotency-Key", "k"), 409, "idempotency"},
		{"a review of no claim", "POST", path + "/claims/99/reviews", `{"state":"wrong"}`, bearer, 404, "no such"},
		{"a review without a state", "POST", reviews, `{}`, bearer, 422, "state"},
		{"the history has it once", "GET", reviews, "", bearer, 200, `"note":"as published"`},
		{"nobody exports", "GET", "/v1/export", "", nil, 401, "token"},
		{"an export as JSON", "GET", "/v1/export", "", bearer, 200, `"note": "as published"`},
		{"an export of one article as CSV", "GET", "/v1/export?format=csv&article=" + report.ID, "", bearer, 200, "article,title,url"},
		{"an export of the confirmed as ClaimReview", "GET", "/v1/export?format=claimreview&state=confirmed", "", bearer, 200, `"alternateName": "Confirmed"`},
		{"an export in no format", "GET", "/v1/export?format=pdf", "", bearer, 422, "query.format"},
		{"the claim is confirmed", "GET", "/v1/queue?state=confirmed", "", bearer, 200, `"n":1`},
	}
	for _, test := range tests {
		if res, body := call(h, test.method, test.path, test.body, test.header...); res.StatusCode != test.status || !strings.Contains(body, test.says) {
			t.Errorf("%s: got %d %s, want %d with %q", test.name, res.StatusCode, body, test.status, test.says)
		}
	}
	if list, err := s.Reviews(t.Context(), report.ID, 1); err != nil || len(list) != 1 {
		t.Errorf("got %d reviews, %v, want 1", len(list), err)
	}
}

// TestReviewOneClaim reviews claims that came without their article, and finds the reviews
// beside the verdicts of every claim that asserts the same.
func TestReviewOneClaim(t *testing.T) {
	h, s := withStore(t)
	secret, _, err := s.AddToken(t.Context(), "test", "ann", store.Reviewer, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	send := func(key, body string) (*http.Response, string) {
		return call(h, "POST", "/v1/reviews", body, "Authorization", "Bearer "+secret, "Idempotency-Key", key)
	}
	const agency = `{"kind":"agency","id":"nis-kr","name":"National Intelligence Service"}`
	const said = `"published":"2022-12-26","mentions":[{"kind":"money","start":5,"end":17,"text":"a secret of the page","money":{"low":1.2e9,"high":1.2e9,"currency":"USD","qualifier":"exact"}},` +
		period + `,` + agency + `,{"kind":"victim","id":"ronin-2022","text":"another claim"}],"claims":[{"start":3,"end":40,"amount":0,"period":1,"agency":2,"action":"stolen"}]`
	judgement := `{"claim":{` + said + `},"state":"wrong","note":"it was five years","sources":["https://example.org/a","https://example.org/b"]}`
	tests := []struct {
		name, key, body string
		status          int
		says            string
	}{
		{"a claim", "k1", judgement, 201, `"sources":["https://example.org/a","https://example.org/b"]`},
		{"the claim again", "k1", judgement, 201, `"id":1,`},
		{"the same key for another judgement", "k1", `{"claim":{` + said + `},"state":"confirmed"}`, 409, "idempotency"},
		{"a claim of an unknown day that says of nobody when", "k2", `{"claim":{"mentions":[` + amount + `],"claims":[{"amount":0,"action":"stolen"}]},"state":"needs_work"}`, 201, `"n":1`},
		{"with the page that it was read on", "k3", `{"claim":{"mentions":[` + amount + `],"claims":[{"amount":0,"action":"stolen"}]},"state":"needs_work","page":{"title":"A title","url":"https://example.org/x"}}`, 201, `"title":"A title"`},
		{"a claim that was missed", "k4", `{"missed":{"words":"They took it all.","published":"2022-12-26"},"state":"needs_work"}`, 201, `"n":1`},
		{"without a key", "", judgement, 422, "Idempotency-Key"},
		{"neither", "k5", `{"state":"wrong"}`, 422, "body: give one of"},
		{"both", "k5", `{"claim":{` + said + `},"missed":{"words":"x"},"state":"wrong"}`, 422, "body: give one of"},
		{"no claim", "k5", `{"claim":{"mentions":[],"claims":[]},"state":"wrong"}`, 422, "body.claim.claims: expected one claim"},
		{"two claims", "k5", `{"claim":{"mentions":[` + amount + `],"claims":[{"amount":0,"action":"lost"},{"amount":0,"action":"paid"}]},"state":"wrong"}`, 422, "expected one claim"},
		{"a claim that is none", "k5", `{"claim":{"mentions":[` + period + `],"claims":[{"amount":0,"action":"lost"}]},"state":"wrong"}`, 422, "body.claim.claims[0].amount"},
		{"a day that does not exist", "k5", `{"missed":{"words":"x","published":"2022-02-30"},"state":"wrong"}`, 422, "published"},
		{"missed words without end", "k5", `{"missed":{"words":"` + strings.Repeat("x", 2001) + `"},"state":"wrong"}`, 422, "body.missed.words"},
		{"a source with a space", "k5", `{"missed":{"words":"x"},"state":"wrong","sources":["a b"]}`, 422, "sources"},
		{"no state", "k5", `{"missed":{"words":"x"}}`, 422, "state"},
	}
	for _, test := range tests {
		if res, body := send(test.key, test.body); res.StatusCode != test.status || !strings.Contains(body, test.says) {
			t.Errorf("%s: got %d %s, want %d with %q", test.name, res.StatusCode, body, test.status, test.says)
		}
	}
	if res, _ := call(h, "POST", "/v1/reviews", judgement, "Idempotency-Key", "k"); res.StatusCode != 401 {
		t.Errorf("nobody reviews: got %d", res.StatusCode)
	}
	queue, err := s.Queue(t.Context(), store.Filter{})
	if err != nil || len(queue) != 4 {
		t.Fatalf("got %d claims, %v, want 4: %+v", len(queue), err, queue)
	}
	for _, c := range queue {
		a, err := s.Article(t.Context(), c.Article)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(a.Report)+a.Words, "secret") || strings.Contains(string(a.Report), "ronin") || a.URL != "" || a.Title == "" {
			t.Errorf("more than the claim is kept: %+v %s", a, a.Report)
		}
	}
	elsewhere := strings.Replace(strings.Replace(said, "2022-12-26", "2024-05-05", 1), "a secret of the page", "other words", 1)
	reviewed := func(claims string, header ...string) []Standing {
		_, body := call(h, "POST", "/v1/check", "{"+claims+"}", header...)
		var got CheckReply
		if err := json.Unmarshal([]byte(body), &got); err != nil {
			t.Fatal(err)
		}
		for i := range got.Reviews {
			got.Reviews[i].At = time.Time{}
		}
		return got.Reviews
	}
	want := []Standing{{State: store.Wrong, Sources: []string{"https://example.org/a", "https://example.org/b"}}}
	if d := cmp.Diff(reviewed(elsewhere), want); d != "" {
		t.Errorf("to a reader, got - want +:\n%s", d)
	}
	want[0].Note, want[0].Who = "it was five years", "ann"
	if d := cmp.Diff(reviewed(elsewhere, "Authorization", "Bearer "+secret), want); d != "" {
		t.Errorf("to a reviewer, got - want +:\n%s", d)
	}
	for name, claims := range map[string]string{
		"another amount": strings.Replace(said, "1.2e9,\"high\":1.2e9", "1.3e9,\"high\":1.3e9", 1), "another body": strings.Replace(said, "nis-kr", "fbi", 1),
		"no period, on another day": strings.Replace(elsewhere, `"period":1,`, "", 1), "a claim that says of nobody when": `"mentions":[` + amount + `],"claims":[{"amount":0,"action":"stolen"}]`,
	} {
		if got := reviewed(claims); len(got) != 0 {
			t.Errorf("%s: got %+v, want no review", name, got)
		}
	}
}

// FuzzBody sends any bytes to both calls: the answer is JSON, and bad bytes are the
// caller's fault, never the server's.
func FuzzBody(f *testing.F) {
	h := newServer(f)
	for _, s := range []string{
		`{"text":"Hackers stole $5m in 2022"}`, `{"html":"<p>Hackers stole <b>$5</b>m</p>"}`, `{"published":"2022-12-26","mentions":[` + amount + `,` + period + `],"claims":[{"amount":0,"period":1,"action":"stolen"}]}`,
		`{"mentions":[{"kind":"percent","percent":{"low":61,"high":61,"qualifier":"about"}}],"claims":[{"amount":0,"action":"other","scope":{"country":"KR"}}]}`, `{`, `null`, "\xff",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		for _, path := range []string{"/v1/articles", "/v1/check"} {
			r := httptest.NewRequest("POST", path, bytes.NewReader(body))
			r.Header.Set("Content-Type", "application/json")
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			answer, err := io.ReadAll(w.Result().Body)
			if err != nil || !json.Valid(answer) || !utf8.Valid(answer) {
				t.Fatalf("%s: %d %q is not JSON", path, w.Code, answer)
			}
			if w.Code != 200 && (w.Code < 400 || w.Code >= 500) {
				t.Fatalf("%s: got %d %s", path, w.Code, answer)
			}
		}
	})
}
