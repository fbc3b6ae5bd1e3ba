package access

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"testing"
	"time"

	"assay/server/faulttest"
	"assay/server/store"
)

func newStore(t *testing.T) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func token(t *testing.T, s *store.Store, role store.Role) (string, store.Token) {
	t.Helper()
	secret, tok, err := s.AddToken(t.Context(), "test", string(role), role, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	return secret, tok
}

func ask(h http.Handler, header ...string) int {
	r := httptest.NewRequest("GET", "/", nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code
}

func TestRoles(t *testing.T) {
	s := newStore(t)
	ok := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})
	secrets := map[store.Role]string{}
	for _, r := range store.Roles {
		secrets[r], _ = token(t, s, r)
	}
	for i, needed := range store.Roles {
		h := New(s, false).Identify(Need(needed, ok))
		for j, has := range store.Roles {
			want := 403
			if j >= i {
				want = 200
			}
			if got := ask(h, "Authorization", "Bearer "+secrets[has]); got != want {
				t.Errorf("a %s where a %s is needed: got %d, want %d", has, needed, got, want)
			}
		}
		if got := ask(h); got != 401 {
			t.Errorf("nobody where a %s is needed: got %d, want 401", needed, got)
		}
	}
	if got := ask(New(s, true).Identify(Need(store.Reader, ok))); got != 200 {
		t.Errorf("anybody reads from an open server: got %d", got)
	}
	if got := ask(New(s, true).Identify(Need(store.Reviewer, ok))); got != 401 {
		t.Errorf("nobody reviews on an open server: got %d", got)
	}
}

func TestWrongTokens(t *testing.T) {
	s := newStore(t)
	secret, _ := token(t, s, store.Reader)
	reads := Need(store.Reader, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	replicas := [...]http.Handler{New(s, true).Identify(reads), New(s, true).Identify(reads), New(s, true).Identify(reads)}
	limited := 0
	for i := range 1000 {
		switch got := ask(replicas[i%3], "Authorization", "Bearer wrong"); {
		case got == 429 && limited == 0:
			limited = i + 1
		case got != 401 && got != 429:
			t.Fatalf("try %d: got %d", i, got)
		}
	}
	if limited == 0 || limited > 20 {
		t.Errorf("the first 429 came at try %d, want one by the 20th", limited)
	}
	if got := ask(replicas[0], "Authorization", "Bearer "+secret); got != 429 {
		t.Errorf("a right token after a thousand wrong ones: got %d, want 429 so that guessing learns nothing", got)
	}
	faulttest.Tell(t, 17, "1,000 wrong tokens from one address, over 3 servers", fmt.Sprintf("429 from try %d on, also for a right token", limited))
}

func TestSession(t *testing.T) {
	s := newStore(t)
	_, tok := token(t, s, store.Reviewer)
	session, err := s.OpenSession(t.Context(), tok, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	h := New(s, false).Identify(Need(store.Reviewer, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})))
	if got := ask(h, "Cookie", Cookie+"="+session); got != 200 {
		t.Errorf("got %d, want 200", got)
	}
	if got := ask(h, "Cookie", Cookie+"=stale"); got != 401 {
		t.Errorf("a stale cookie: got %d, want 401 from the page, not from the gate", got)
	}
}

func TestSender(t *testing.T) {
	tests := []struct{ remote, forwarded, want string }{
		{"203.0.113.9:5000", "", "203.0.113.9"},
		{"10.1.2.3:5000", "198.51.100.1", "198.51.100.1"}, // a proxy of ours
		{"10.2.2.3:5000", "198.51.100.1", "10.2.2.3"},
		{"[2001:db8:1:2:3::9]:5000", "", "2001:db8:1:2::/64"},
		{"[::ffff:203.0.113.9]:5000", "", "203.0.113.9"},
		{"203.0.113.9:5000", "198.51.100.1", "203.0.113.9"}, // a stranger's word
		{"127.0.0.1:5000", "198.51.100.1", "198.51.100.1"},
		{"127.0.0.1:5000", "10.9.9.9, 198.51.100.1", "198.51.100.1"}, // what the proxy itself added comes last
		{"[::1]:5000", "2001:db8::7", "2001:db8::/64"},
		{"127.0.0.1:5000", "nonsense", "127.0.0.1"},
	}
	g := New(newStore(t), true, netip.MustParsePrefix("10.1.0.0/16"))
	for _, test := range tests {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = test.remote
		r.Header.Set("X-Forwarded-For", test.forwarded)
		if got := g.sender(r); got != test.want {
			t.Errorf("%s for %q: got %s, want %s", test.remote, test.forwarded, got, test.want)
		}
	}
}

func TestScopes(t *testing.T) {
	s := newStore(t)
	h := New(s, true).Identify(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	secret := func(scopes ...store.Scope) string {
		secret, _, err := s.AddToken(t.Context(), "test", "ann", store.Admin, time.Time{}, scopes...)
		if err != nil {
			t.Fatal(err)
		}
		return secret
	}
	everything, check, both, corpus := secret(), secret(store.CheckScope), secret(store.CheckScope, store.ReviewScope), secret(store.CorpusScope)
	tests := []struct {
		method, path string
		tokens       map[string]int
	}{
		{"POST", "/v1/check", map[string]int{everything: 200, check: 200, both: 200, corpus: 403}},
		{"GET", "/v1/snapshot", map[string]int{everything: 200, check: 200, both: 200, corpus: 403}},
		{"PUT", "/v1/snapshot", map[string]int{everything: 200, check: 403, both: 403, corpus: 200}},
		{"POST", "/v1/reviews", map[string]int{everything: 200, check: 403, both: 200, corpus: 403}},
		{"GET", "/v1/articles/a", map[string]int{everything: 200, check: 403, both: 200, corpus: 403}},
		{"GET", "/v1/anything-else", map[string]int{everything: 200, check: 403, both: 403, corpus: 403}},
		{"GET", "/tokens", map[string]int{everything: 200, check: 403, both: 403, corpus: 403}},
	}
	for _, test := range tests {
		for token, want := range test.tokens {
			r := httptest.NewRequest(test.method, test.path, nil)
			r.Header.Set("Authorization", "Bearer "+token)
			w := httptest.NewRecorder()
			if h.ServeHTTP(w, r); w.Code != want {
				t.Errorf("%s %s: got %d, want %d", test.method, test.path, w.Code, want)
			}
		}
	}
	if _, _, err := s.AddToken(t.Context(), "test", "ann", store.Admin, time.Time{}, "kitchen"); err == nil {
		t.Error("a scope that there is none was taken")
	}
}
