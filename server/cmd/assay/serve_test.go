package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"aead.dev/minisign"

	"assay/server/access"
	"assay/server/corpus"
	"assay/server/faulttest"
	"assay/server/guard"
	"assay/server/live"
	"assay/server/press"
	"assay/server/store"
	"assay/wasm/bridge"
)

// start serves on a free port until the test ends, and returns the base URL.
func start(t *testing.T) string {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	office := openOffice(t, s, nil)
	b := backend{corpus: office.Corpus(), press: office, store: s, gate: access.New(s, true), log: log, people: 1}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- serve(ctx, l, guard.Wrap(b.handler(), nil, log), log) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Errorf("serve: %v", err)
		}
		s.Close()
	})
	return "http://" + l.Addr().String()
}

// openOffice opens an office whose day is in June 2027.
func openOffice(t *testing.T, s *store.Store, keys []minisign.PublicKey) *press.Office {
	t.Helper()
	now := func() time.Time { return time.Date(2027, 6, 1, 0, 0, 0, 0, time.UTC) }
	o, err := press.Open(t.Context(), press.Options{Store: s, Log: slog.New(slog.DiscardHandler), Keys: keys, Embedded: live.Embedded(), Now: now})
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func body(t *testing.T, res *http.Response, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestOneReport wants the same bytes from the command line, the server and the bridge.
func TestOneReport(t *testing.T) {
	base := start(t)
	page, err := os.ReadFile("../../article/sample.html")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, member, text string }{
		{"a page", "html", string(page)},
		{"plain text", "text", "South Korea's National Intelligence Service said North Korean hackers stole $626 million in 2022 and $1.2bn in five years."},
		{"text with wide characters", "text", "South Korea's National Intelligence Service said North Korean hackers stole “$626 million” in 2022 — and $1.2bn in five years. 🪙"},
	}
	for _, test := range tests {
		file := filepath.Join(t.TempDir(), "one.txt")
		if err := os.WriteFile(file, []byte(test.text), 0o600); err != nil {
			t.Fatal(err)
		}
		var out, errs bytes.Buffer
		if status := run(t.Context(), []string{"check", "--json", "--published", "2022-12-26", file}, &console{Out: &out, Err: &errs}); status != 0 {
			t.Fatalf("%s: status %d: %s", test.name, status, errs.String())
		}
		request, err := json.Marshal(map[string]string{"id": "one", "published": "2022-12-26", test.member: test.text})
		if err != nil {
			t.Fatal(err)
		}
		res, err := http.Post(base+"/v1/articles", "application/json", bytes.NewReader(request))
		if got := body(t, res, err); got != out.String() {
			t.Errorf("%s: the server answers\n%s\nthe command line\n%s", test.name, got, out.String())
		}
		if test.name == "plain text" {
			if got := bridged(t, test.text); got != strings.Replace(out.String(), `"id":"one"`, `"id":""`, 1) {
				t.Errorf("%s: the bridge gives\n%s\nthe command line\n%s", test.name, got, out.String())
			}
		}
		if !strings.Contains(out.String(), `"claims":[{`) {
			t.Errorf("%s: no claim was read", test.name)
		}
	}
}

// bridged reads ASCII text through the core as the browser does; its offsets count the same.
func bridged(t *testing.T, text string) string {
	t.Helper()
	var core bridge.Core
	if !core.Load(corpus.EmbeddedBytes()) || !core.Read(text, "given\t2022-12-26", true) {
		t.Fatalf("the bridge answers %s", core.Result())
	}
	return strings.Replace(string(core.Result()), `"offsets":"utf16"`, `"offsets":"utf8"`, 1) + "\n"
}

func TestHealth(t *testing.T) {
	res, err := http.Get(start(t) + "/healthz")
	if got := body(t, res, err); got != "ok\n" || res.StatusCode != 200 {
		t.Errorf("got %d %q", res.StatusCode, got)
	}
}

// TestDrain wants an answer to a request that was under way when the server was told to stop.
func TestDrain(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	began, proceed := make(chan struct{}), make(chan struct{})
	slow := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(began)
		<-proceed
		fmt.Fprint(w, "done")
	})
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, l, slow, slog.New(slog.DiscardHandler)) }()
	answer := make(chan string, 1)
	go func() {
		res, err := http.Get("http://" + l.Addr().String())
		answer <- body(t, res, err)
	}()
	<-began
	stop()
	select {
	case err := <-ended:
		t.Fatalf("serve ended with %v while a request was under way", err)
	case <-time.After(50 * time.Millisecond):
	}
	close(proceed)
	if got := <-answer; got != "done" {
		t.Errorf("got %q, want the answer that was under way", got)
	}
	if err := <-ended; err != nil {
		t.Errorf("serve ended with %v", err)
	}
}

// TestEveryRouteKnowsItsName asks every route under a name that is not the server's, as a
// page does whose own name was pointed here.
func TestEveryRouteKnowsItsName(t *testing.T) {
	base := start(t)
	routes := map[string]bool{"GET /": true, "GET /no/such/page": true, "DELETE /v1/no-such-call": true, "GET /openapi.json": true}
	route := regexp.MustCompile(`"(GET|POST|PUT|DELETE|PATCH) (/[^"]*)"`)
	for _, pattern := range []string{"*.go", "../../web/*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range route.FindAllStringSubmatch(string(source), -1) {
				routes[m[1]+" "+strings.ReplaceAll(m[2], "{$}", "")] = true
			}
		}
	}
	res, err := http.Get(base + "/openapi.json")
	var spec struct{ Paths map[string]map[string]any }
	if err := json.Unmarshal([]byte(body(t, res, err)), &spec); err != nil || len(spec.Paths) == 0 {
		t.Fatalf("the description: %v, %d paths", err, len(spec.Paths))
	}
	for path, calls := range spec.Paths {
		for method := range calls {
			routes[strings.ToUpper(method)+" "+path] = true
		}
	}
	for r := range routes {
		method, path, _ := strings.Cut(r, " ")
		q, err := http.NewRequest(method, base+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		q.Host = "evil.example"
		res, err := http.DefaultClient.Do(q)
		if body(t, res, err); res.StatusCode != http.StatusMisdirectedRequest {
			t.Errorf("%s under another name: got %d, want 421", r, res.StatusCode)
		}
	}
	faulttest.Tell(t, 18, fmt.Sprintf("%d routes under another name", len(routes)), "421 from every one")
}

// TestTermUnderLoad tells a server to stop in the middle of requests: each that it has begun
// to read is answered, and it ends in peace.
func TestTermUnderLoad(t *testing.T) {
	rounds, inFlight := faulttest.Rounds(1, 10), faulttest.Rounds(8, 30)
	slowest := time.Duration(0)
	for range rounds {
		data, secret := prepare(t)
		p := launch(t, data)
		conns, answers := make([]net.Conn, inFlight), make([]*bufio.Reader, inFlight)
		review := `{"state":"needs_work","note":"under way"}`
		for i := range conns {
			c, err := net.Dial("tcp", strings.TrimPrefix(p.base, "http://"))
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			conns[i], answers[i] = c, bufio.NewReader(c)
			fmt.Fprintf(c, "POST /v1/articles/a/claims/1/reviews HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n", secret, len(review))
		}
		for i := range conns { // each is being read once it is told to go on
			if line, err := answers[i].ReadString('\n'); err != nil || !strings.Contains(line, "100 Continue") {
				t.Fatalf("request %d: %q, %v", i, line, err)
			}
			answers[i].ReadString('\n')
		}
		began := time.Now()
		if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		until(t, "the server takes no more requests", func() bool {
			c, err := net.Dial("tcp", strings.TrimPrefix(p.base, "http://"))
			if err == nil {
				c.Close()
			}
			return err != nil
		})
		for i, c := range conns {
			io.WriteString(c, review)
			res, err := http.ReadResponse(answers[i], nil)
			if err != nil {
				t.Errorf("request %d: %v", i, err)
			} else if body(t, res, nil); res.StatusCode != http.StatusCreated {
				t.Errorf("request %d: got %d, want 201", i, res.StatusCode)
			}
		}
		if err := p.cmd.Wait(); err != nil {
			t.Errorf("the server ended with %v", err)
		}
		slowest = max(slowest, time.Since(began))
	}
	faulttest.Tell(t, 27, fmt.Sprintf("%d times with %d requests under way", rounds, inFlight), fmt.Sprintf("all answered, then exit 0, after %.1f s at most", slowest.Seconds()))
}
