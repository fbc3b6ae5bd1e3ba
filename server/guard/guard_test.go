package guard

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func handler() http.Handler {
	return Wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/panic" {
			panic("a mistake")
		}
		io.WriteString(w, "ok")
	}), []string{"assay.example"}, slog.New(slog.DiscardHandler))
}

func ask(method, host, path string, header ...string) *http.Response {
	r := httptest.NewRequest(method, path, nil)
	r.Host = host
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	handler().ServeHTTP(w, r)
	return w.Result()
}

func TestHosts(t *testing.T) {
	tests := []struct {
		host   string
		status int
	}{
		{"127.0.0.1:7600", 200}, {"localhost:7600", 200}, {"localhost", 200}, {"LOCALHOST.", 200}, {"[::1]:7600", 200}, {"127.9.9.9", 200},
		{"assay.example", 200}, {"ASSAY.example:443", 200},
		{"evil.example:7600", 421}, {"localhost.evil.example", 421}, {"127.0.0.1.nip.io", 421}, {"192.168.1.5:7600", 421}, {"0.0.0.0:7600", 421}, {"", 421},
		{"evil.example@localhost", 421}, {"assay.example.", 200}, {"2130706433", 421}, {"[::ffff:127.0.0.1]", 200},
	}
	for _, test := range tests {
		if got := ask("GET", test.host, "/").StatusCode; got != test.status {
			t.Errorf("%q: got %d, want %d", test.host, got, test.status)
		}
	}
}

func TestOtherSites(t *testing.T) {
	tests := []struct {
		name, method string
		header       []string
		status       int
	}{
		{"a page of another site posts", "POST", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, 403},
		{"a page of another port posts", "POST", []string{"Sec-Fetch-Site", "same-site", "Origin", "http://127.0.0.1:8000"}, 403},
		{"an old browser posts from another site", "POST", []string{"Origin", "https://evil.example"}, 403},
		{"our own page posts", "POST", []string{"Sec-Fetch-Site", "same-origin", "Origin", "http://127.0.0.1:7600"}, 200},
		{"the extension's background posts", "POST", []string{"Sec-Fetch-Site", "none", "Origin", "chrome-extension://abc"}, 200},
		{"a program posts", "POST", nil, 200},
		{"a link is followed", "GET", []string{"Sec-Fetch-Site", "cross-site"}, 200},
	}
	for _, test := range tests {
		res := ask(test.method, "127.0.0.1:7600", "/", test.header...)
		if res.StatusCode != test.status {
			t.Errorf("%s: got %d, want %d", test.name, res.StatusCode, test.status)
		}
		for name := range res.Header {
			if strings.HasPrefix(name, "Access-Control-") {
				t.Errorf("%s: answered with %s", test.name, name)
			}
		}
		if res.Header.Get("Content-Security-Policy") == "" || res.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: answered without the security headers", test.name)
		}
	}
}

func TestPanic(t *testing.T) {
	if res := ask("GET", "localhost", "/panic"); res.StatusCode != 500 || res.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("got %d %s, want a problem with 500", res.StatusCode, res.Header.Get("Content-Type"))
	}
}
