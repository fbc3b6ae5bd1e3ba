package api

import (
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aead.dev/minisign"

	"assay/server/access"
	"assay/server/corpus/signed"
	"assay/server/live"
	"assay/server/press"
	"assay/server/store"
	"assay/wasm/corpus"
)

// TestPutSnapshot brings signed corpora to a server that trusts one key, and to one that trusts none.
func TestPutSnapshot(t *testing.T) {
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	public, private, err := minisign.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	file := func(version string) string {
		b, err := signed.Sign(private, &corpus.Snapshot{Version: version, Date: 20270101, Expires: 20271231})
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	secrets := map[store.Role]string{}
	for _, role := range []store.Role{store.Reviewer, store.Curator} {
		if secrets[role], _, err = s.AddToken(t.Context(), "test", string(role), role, time.Time{}); err != nil {
			t.Fatal(err)
		}
	}
	server := func(keys ...minisign.PublicKey) http.Handler {
		o, err := press.Open(t.Context(), press.Options{Store: s, Log: slog.New(slog.DiscardHandler), Keys: keys, Embedded: live.New(&corpus.Snapshot{Version: "2027.1.1"}),
			Now: func() time.Time { return time.Date(2027, 6, 1, 0, 0, 0, 0, time.UTC) }})
		if err != nil {
			t.Fatal(err)
		}
		return access.New(s, true).Identify(Handler(Options{Corpus: o.Corpus(), Press: o, Store: s, People: 1}))
	}
	first := file("2027.2.1")
	trusting, bare := server(public), server()
	tests := []struct {
		name   string
		to     http.Handler
		who    store.Role
		body   string
		status int
		says   string
	}{
		{"nobody brings one", trusting, "", file("2027.2.1"), 401, "needs a token"},
		{"a reviewer brings one", trusting, store.Reviewer, file("2027.2.1"), 403, "needs the role curator"},
		{"a curator brings one", trusting, store.Curator, first, 200, `"version":"2027.2.1","fresh":true`},
		{"the same again", trusting, store.Curator, first, 200, `"fresh":false`},
		{"an older one", trusting, store.Curator, file("2027.1.2"), 422, "older"},
		{"one cut off", trusting, store.Curator, file("2027.3.1")[:300], 422, "cut short"},
		{"a page", trusting, store.Curator, "<html>", 422, "not a signed snapshot"},
		{"one of 5 MB", trusting, store.Curator, strings.Repeat("a", 5<<20), 413, "4 MB"},
		{"a server that trusts no key", bare, store.Curator, file("2027.3.1"), 409, "--key"},
	}
	for _, test := range tests {
		res, body := call(test.to, "PUT", "/v1/snapshot", test.body, "Content-Type", "application/octet-stream", "Authorization", "Bearer "+secrets[test.who])
		if test.who == "" {
			res, body = call(test.to, "PUT", "/v1/snapshot", test.body, "Content-Type", "application/octet-stream")
		}
		if res.StatusCode != test.status || !strings.Contains(body, test.says) {
			t.Errorf("%s: got %d %.200s, want %d and %q", test.name, res.StatusCode, body, test.status, test.says)
		}
	}
	if res, body := call(trusting, "GET", "/v1/snapshot", ""); res.Header.Get("Assay-Corpus-Version") != "2027.2.1" || body != first {
		t.Errorf("after all of them version %s is in force", res.Header.Get("Assay-Corpus-Version"))
	}
}
