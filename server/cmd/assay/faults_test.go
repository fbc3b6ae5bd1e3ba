package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"aead.dev/minisign"

	"assay/server/corpus"
	"assay/server/corpus/signed"
	"assay/server/faulttest"
	"assay/server/live"
	"assay/server/store"
	"assay/wasm/claim"
)

// A program is a server of its own process.
type program struct {
	cmd     *exec.Cmd
	base    string
	printed string // before it served
}

// launch starts the program on a data directory and returns once it serves.
func launch(t *testing.T, data string, args ...string) *program {
	t.Helper()
	return launchOn(t, "127.0.0.1:0", append([]string{"--data", data}, args...)...)
}

func launchOn(t *testing.T, listen string, args ...string) *program {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	p := &program{cmd: exec.Command(self, append([]string{"serve", "--listen", listen}, args...)...)}
	p.cmd.Env = append(os.Environ(), asProgram+"=1")
	p.cmd.Stderr = io.Discard
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.kill)
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if base, ok := strings.CutPrefix(lines.Text(), "Serving on "); ok {
			p.base = base
			return p
		}
		p.printed += lines.Text() + "\n"
	}
	t.Fatal("the server did not start")
	return nil
}

func (p *program) kill() {
	p.cmd.Process.Kill()
	p.cmd.Wait()
}

// prepare makes a data directory with one kept article and a reviewer's token.
func prepare(t *testing.T) (data, secret string) {
	t.Helper()
	data = t.TempDir()
	s, err := store.Open(t.Context(), filepath.Join(data, "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	keepOne(t, s)
	secret, _, err = s.AddToken(t.Context(), "test", "ann", store.Reviewer, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	return data, secret
}

// keepOne keeps one article, a, with one claim.
func keepOne(t *testing.T, s *store.Store) {
	t.Helper()
	if _, err := s.Keep(t.Context(), "test", store.Article{ID: "a", Corpus: live.Embedded().Snapshot.Version, Report: []byte("{}"), Claims: []store.Claim{{N: 1, Label: claim.Agrees}}}); err != nil {
		t.Fatal(err)
	}
}

// sendReview sends one review and reports whether it was acknowledged.
func sendReview(client *http.Client, base, secret, key string) bool {
	r, err := http.NewRequest("POST", base+"/v1/articles/a/claims/1/reviews", strings.NewReader(`{"state":"needs_work","note":"`+key+`"}`))
	if err != nil {
		return false
	}
	r.Header = http.Header{"Content-Type": {"application/json"}, "Authorization": {"Bearer " + secret}, "Idempotency-Key": {key}}
	res, err := client.Do(r)
	if err != nil {
		return false
	}
	defer res.Body.Close()
	return res.StatusCode == http.StatusCreated
}

// TestKilledWhileWriting kills the server in the middle of writes, again and again: no
// acknowledged review is lost, none is stored twice, and the file stays whole.
func TestKilledWhileWriting(t *testing.T) {
	data, secret := prepare(t)
	var acked sync.Map
	var sent, kept atomic.Int64
	kills := faulttest.Rounds(4, 60)
	for range kills {
		p := launch(t, data)
		client := &http.Client{Transport: &http.Transport{}, Timeout: 5 * time.Second}
		var writers sync.WaitGroup
		stop := make(chan struct{})
		for range 4 {
			writers.Go(func() {
				for {
					select {
					case <-stop:
						return
					default:
					}
					key := fmt.Sprint("k", sent.Add(1))
					if sendReview(client, p.base, secret, key) {
						acked.Store(key, true)
						kept.Add(1)
					}
				}
			})
		}
		enough := kept.Load() + 1 + rand.Int64N(10)
		until(t, "some reviews are acknowledged", func() bool { return kept.Load() >= enough })
		p.cmd.Process.Signal(syscall.SIGKILL)
		close(stop)
		writers.Wait()
		p.kill()
		client.CloseIdleConnections()
	}
	s, err := store.Open(t.Context(), filepath.Join(data, "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	reviews, err := s.Reviews(t.Context(), "a", 1)
	if err != nil {
		t.Fatal(err)
	}
	stored := map[string]int{}
	for _, r := range reviews {
		stored[r.Note]++
		if stored[r.Note] > 1 {
			t.Errorf("review %s is stored twice", r.Note)
		}
	}
	acked.Range(func(key, _ any) bool {
		if stored[key.(string)] == 0 {
			t.Errorf("review %s was acknowledged and is lost", key)
		}
		return true
	})
	if kept.Load() == 0 {
		t.Error("no review was acknowledged between the kills")
	}
	faulttest.Tell(t, 1, fmt.Sprintf("%d kills under 4 writers", kills), fmt.Sprintf("%d reviews acknowledged, 0 lost, 0 twice", kept.Load()))
}

// TestTwoServers wants the second server on one file refused.
func TestTwoServers(t *testing.T) {
	data, _ := prepare(t)
	launch(t, data)
	var errs bytes.Buffer
	if status := run(t.Context(), []string{"serve", "--listen", "127.0.0.1:0", "--data", data}, &console{Out: io.Discard, Err: &errs}); status != 1 || !strings.Contains(errs.String(), "in use by another server") {
		t.Errorf("got status %d: %s", status, errs.String())
	}
}

// TestBackupWhileWriting backs up under load: every copy opens and holds all that was
// acknowledged before it began.
func TestBackupWhileWriting(t *testing.T) {
	data, secret := prepare(t)
	p := launch(t, data)
	var acked atomic.Int64
	ctx, stop := context.WithCancel(t.Context())
	var writers sync.WaitGroup
	for w := range 3 {
		writers.Go(func() {
			for i := 0; ctx.Err() == nil; i++ {
				if sendReview(http.DefaultClient, p.base, secret, fmt.Sprint(w, "-", i)) {
					acked.Add(1)
				}
			}
		})
	}
	copies := faulttest.Rounds(5, 100)
	for i := range copies {
		before, file := acked.Load(), filepath.Join(t.TempDir(), fmt.Sprint(i, ".db"))
		if status := run(t.Context(), []string{"backup", "--data", data, file}, &console{Out: io.Discard, Err: os.Stderr}); status != 0 {
			t.Fatalf("backup: status %d", status)
		}
		s, err := store.Open(t.Context(), file, nil)
		if err != nil {
			t.Fatal(err)
		}
		if list, err := s.Reviews(t.Context(), "a", 1); err != nil || int64(len(list)) < before {
			t.Errorf("backup %d has %d reviews, %v; %d were acknowledged before it began", i, len(list), err, before)
		}
		s.Close()
	}
	stop()
	writers.Wait()
	faulttest.Tell(t, 5, fmt.Sprintf("%d copies under 3 writers", copies), fmt.Sprintf("%d reviews acknowledged meanwhile; each copy opens and has all from before it began", acked.Load()))
}

// TestSlowConnections opens connections that never finish their request: others are
// answered meanwhile, and the slow ones are closed.
func TestSlowConnections(t *testing.T) {
	base := start(t)
	n := faulttest.Rounds(100, 2000)
	conns := make([]net.Conn, 0, n)
	for range n {
		c, err := net.Dial("tcp", strings.TrimPrefix(base, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		fmt.Fprint(c, "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
		conns = append(conns, c)
	}
	began := time.Now()
	res, err := http.Get(base + "/healthz")
	if got := body(t, res, err); got != "ok\n" {
		t.Errorf("got %q while others are slow", got)
	}
	answered := time.Since(began)
	deadline := began.Add(10 * time.Second)
	for i, c := range conns {
		c.SetReadDeadline(deadline)
		if _, err := io.Copy(io.Discard, c); err != nil && os.IsTimeout(err) {
			t.Fatalf("connection %d is still open after 10 s", i)
		}
	}
	faulttest.Tell(t, 12, fmt.Sprintf("%d requests that never end", n), fmt.Sprintf("another is answered within %.0f ms; all closed after %.1f s", ms(answered), time.Since(began).Seconds()))
}

// TestTamperedCorpus offers the server signed snapshots that are not right: the last good
// one stays in force.
func TestTamperedCorpus(t *testing.T) {
	dir := t.TempDir()
	public, private, err := minisign.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	_, stranger, err := minisign.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	write := func(version string, expires claim.Day, key minisign.PrivateKey, change func([]byte) []byte) string {
		s := *corpus.Embedded()
		s.Version, s.Date, s.Expires = version, 20270101, expires
		file, err := signed.Sign(key, &s)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, "corpus.snapshot")
		if err := os.WriteFile(path, change(file), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	same := func(b []byte) []byte { return b }
	s, err := store.Open(t.Context(), filepath.Join(dir, "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	office := openOffice(t, s, []minisign.PublicKey{public})
	c := &signedCorpus{Snapshot: write("2027.5.1", 20271231, private, same)}
	if err := c.publish(t.Context(), office); err != nil {
		t.Fatal(err)
	}
	good := office.Corpus().Current()
	if good.Snapshot.Version != "2027.5.1" {
		t.Fatalf("the genuine snapshot is not in force but %s", good.Snapshot.Version)
	}
	tests := []struct {
		name    string
		version string
		expires claim.Day
		key     minisign.PrivateKey
		change  func([]byte) []byte
	}{
		{"a flipped bit", "2027.6.1", 20271231, private, func(b []byte) []byte { b[len(b)/2] ^= 1; return b }},
		{"cut off", "2027.6.1", 20271231, private, func(b []byte) []byte { return b[:len(b)-100] }},
		{"an unknown key", "2027.6.1", 20271231, stranger, same},
		{"expired", "2027.6.1", 20270531, private, same},
		{"older", "2027.4.1", 20271231, private, same},
		{"not signed", "2027.6.1", 20271231, private, func(b []byte) []byte { return b[len(b)-1000:] }},
		{"empty", "2027.6.1", 20271231, private, func([]byte) []byte { return nil }},
	}
	for _, test := range tests {
		write(test.version, test.expires, test.key, test.change)
		err := c.publish(t.Context(), office)
		if in := office.Corpus().Current(); signed.Code(err) == "" || in != good {
			t.Errorf("%s: got %v, and version %s is in force", test.name, err, in.Snapshot.Version)
		}
	}
	faulttest.Tell(t, 24, fmt.Sprintf("%d files that are not right", len(tests)), "all refused, the last good one stays in force")
}

// TestMetrics wants figures told to this machine and not through a proxy.
func TestMetrics(t *testing.T) {
	base := start(t)
	res, err := http.Post(base+"/v1/check", "application/json", strings.NewReader(`{"mentions":[],"claims":[]}`))
	body(t, res, err)
	res, err = http.Get(base + "/metrics")
	if got := body(t, res, err); !strings.Contains(got, `assay_requests_total{area="v1/check",method="POST",status="200"} 1`) {
		t.Errorf("the check is not counted: %.300s", got)
	}
	r, err := http.NewRequest("GET", base+"/metrics", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-Forwarded-For", "203.0.113.9")
	res, err = http.DefaultClient.Do(r)
	if got := body(t, res, err); res.StatusCode != 403 || !json.Valid([]byte(got)) {
		t.Errorf("through a proxy: got %d %.100s", res.StatusCode, got)
	}
}
