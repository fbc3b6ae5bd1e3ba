package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"assay/server/corpus"
	"assay/server/faulttest"
)

// twentyClaims is a check of 20 claims, each with an amount, a period and a victim, as a
// browser sends it: those of incidents of the corpus, every third of them ten times too large.
func twentyClaims() string {
	var mentions, claims []string
	for _, i := range corpus.Embedded().Incidents {
		loss := i.Loss.Headline
		if len(claims) == 20 || loss.Mant == 0 || i.When.From == 0 {
			continue
		}
		if len(claims)%3 == 2 {
			loss.Exp++
		}
		at := len(mentions)
		mentions = append(mentions,
			fmt.Sprintf(`{"kind":"money","money":{"low":%[1]s,"high":%[1]s,"currency":"USD","qualifier":"about","digits":2}}`, loss.Append(nil)),
			fmt.Sprintf(`{"kind":"date","date":{"from":%q,"to":%q,"grain":"day"}}`, i.When.From, i.When.To),
			fmt.Sprintf(`{"kind":"victim","id":%q,"name":%q}`, i.ID, i.Victim))
		claims = append(claims, fmt.Sprintf(`{"amount":%d,"period":%d,"victim":%d,"agency":null,"actor":null,"action":"stolen"}`, at, at+1, at+2))
	}
	return `{"published":"2026-11-22","mentions":[` + strings.Join(mentions, ",") + `],"claims":[` + strings.Join(claims, ",") + `]}`
}

// request writes a request as it goes over the wire.
func request(method, path, body string) []byte {
	return fmt.Appendf(nil, "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", method, path, len(body), body)
}

// A measured is what came of a load.
type measured struct {
	statuses map[int]int
	took     []time.Duration // of those answered 200, ascending
	again    int             // how often a request was sent again, as it was told to
	wall     time.Duration
}

func (r *measured) rate() float64 { return float64(len(r.took)) / r.wall.Seconds() }

// quantile returns the time below which that part of the accepted requests was answered.
func (r *measured) quantile(q float64) time.Duration {
	if len(r.took) == 0 {
		return 0
	}
	return r.took[min(len(r.took)-1, int(q*float64(len(r.took))))]
}

// load sends one request so many times on each of some connections, and takes no for an answer.
func load(t *testing.T, address string, req []byte, connections, each int) *measured {
	t.Helper()
	return loadWhile(t, address, req, connections, 0, func(sent int) bool { return sent < each })
}

// loadWhile sends one request over and over on some connections, on each as long as more
// says; one that is told to come back is sent again when it was told to, so often at most. It
// parses no more of an answer than it must: it shares the machine with the server.
func loadWhile(t *testing.T, address string, req []byte, connections, tries int, more func(sent int) bool) *measured {
	t.Helper()
	r := &measured{statuses: map[int]int{}}
	var mu sync.Mutex
	var wait sync.WaitGroup
	began := time.Now()
	for range connections {
		wait.Go(func() {
			var took []time.Duration
			again := 0
			statuses := map[int]int{}
			c, err := net.Dial("tcp", address)
			if err != nil {
				t.Error(err)
				return
			}
			defer c.Close()
			in := bufio.NewReaderSize(c, 32<<10)
			for n := 0; more(n); n++ {
				sent := time.Now()
				status, later, err := converse(c, in, req)
				for try := 0; err == nil && later > 0 && try < tries; try++ {
					again++
					time.Sleep(later)
					status, later, err = converse(c, in, req)
				}
				if err != nil {
					t.Error(err)
					return
				}
				if statuses[status]++; status == 200 {
					took = append(took, time.Since(sent))
				}
			}
			mu.Lock()
			defer mu.Unlock()
			r.took, r.again = append(r.took, took...), r.again+again
			for s, n := range statuses {
				r.statuses[s] += n
			}
		})
	}
	wait.Wait()
	r.wall = time.Since(began)
	slices.Sort(r.took)
	return r
}

// converse sends a request and reads the answer; later is when one that is turned away is
// told to come back.
func converse(c net.Conn, in *bufio.Reader, req []byte) (status int, later time.Duration, err error) {
	if _, err := c.Write(req); err != nil {
		return 0, 0, err
	}
	length, chunked := 0, false
	for first := true; ; first = false {
		line, err := in.ReadSlice('\n')
		if err != nil {
			return 0, 0, err
		}
		switch {
		case first:
			status, _ = strconv.Atoi(string(line[9:12]))
		case len(line) == 2:
			if status >= 429 && later == 0 {
				return status, 0, fmt.Errorf("%d without Retry-After", status)
			}
			if chunked {
				return status, later, skipChunks(in)
			}
			_, err = in.Discard(length)
			return status, later, err
		case bytes.HasPrefix(line, []byte("Content-Length: ")):
			length, _ = strconv.Atoi(string(bytes.TrimSpace(line[16:])))
		case bytes.HasPrefix(line, []byte("Retry-After: ")):
			seconds, _ := strconv.Atoi(string(bytes.TrimSpace(line[13:])))
			later = time.Duration(seconds) * time.Second
		case bytes.HasPrefix(line, []byte("Transfer-Encoding: chunked")):
			chunked = true
		}
	}
}

func skipChunks(in *bufio.Reader) error {
	for {
		line, err := in.ReadSlice('\n')
		if err != nil {
			return err
		}
		n, err := strconv.ParseInt(string(bytes.TrimSpace(line)), 16, 32)
		if err != nil {
			return err
		}
		if _, err := in.Discard(int(n) + 2); err != nil || n == 0 {
			return err
		}
	}
}

// memory returns the memory of a process in MB: what it has now and what it had at most.
func memory(t *testing.T, pid int) (now, most int) {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		n, _ := strconv.Atoi(f[1])
		switch f[0] {
		case "VmRSS:":
			now = n >> 10
		case "VmHWM:":
			most = n >> 10
		}
	}
	return now, most
}

// cpu returns the CPU time of a process.
func cpu(t *testing.T, pid int) time.Duration {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		t.Fatal(err)
	}
	f := strings.Fields(string(b[bytes.LastIndexByte(b, ')')+2:]))
	user, _ := strconv.Atoi(f[11])
	system, _ := strconv.Atoi(f[12])
	return time.Duration(user+system) * 10 * time.Millisecond
}

// shipped makes the program as it is shipped, where figures are gathered; elsewhere the test
// itself serves.
func shipped(t *testing.T) string {
	t.Helper()
	if !shippedHere() {
		t.Setenv(asProgram, "1")
		self, err := os.Executable()
		if err != nil {
			t.Fatal(err)
		}
		return self
	}
	path := filepath.Join(t.TempDir(), "assay")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", path, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	return path
}

func shippedHere() bool { return faulttest.Rounds(0, 1) == 1 }

// A served is a program that answers at an address.
type served struct {
	process *os.Process
	pid     int
	address string
	ready   time.Duration // from its start to its first answer
}

// serveTwice starts a program on its new directory, ends it and starts it again, and returns
// what serves then, how long its first start took, and the memory that it takes once it idles.
func serveTwice(t *testing.T, path string, command ...string) (s *served, first time.Duration, idle int) {
	t.Helper()
	s = serveOn(t, path, command...)
	s.process.Signal(syscall.SIGTERM)
	s.process.Wait()
	first = s.ready
	s = serveOn(t, path, command...)
	if shippedHere() {
		time.Sleep(2 * time.Second) // what a program does after its start is not idleness
	}
	idle, _ = memory(t, s.pid)
	return s, first, idle
}

// serveOn starts a program, told by its last arguments where to listen, and waits until it
// answers a path with 200.
func serveOn(t *testing.T, path string, command ...string) *served {
	t.Helper()
	address := freeAddress(t)
	c := exec.Command(command[0], append(command[1:], address)...)
	c.Dir, c.SysProcAttr = t.TempDir(), &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	began := time.Now()
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Process.Kill(); c.Wait() })
	for time.Since(began) < time.Minute {
		res, err := http.Get("http://" + address + path)
		if err == nil {
			io.Copy(io.Discard, res.Body)
			res.Body.Close()
			if res.StatusCode == 200 {
				return &served{c.Process, c.Process.Pid, address, time.Since(began)}
			}
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatalf("%s does not answer", command[0])
	return nil
}

// patience is how often a check is sent again that is told to come back: a machine that is
// busy with other work, or a program built to find races, is slower than what is asked of it.
const patience = 10

// TestLoad checks 20 claims over and over and wants every check answered. The figures are
// told, and beside them those of a peer where ASSAY_PEER names a PocketBase.
func TestLoad(t *testing.T) {
	s, first, idle := serveTwice(t, "/readyz", shipped(t), "serve", "--data", t.TempDir(), "--listen")
	before := cpu(t, s.pid)
	r := loadWhile(t, s.address, request("POST", "/v1/check", twentyClaims()), 16, patience, enough(t))
	spent := cpu(t, s.pid) - before
	if len(r.statuses) != 1 || len(r.took) == 0 {
		t.Errorf("got statuses %v, want 200 alone", r.statuses)
	}
	_, most := memory(t, s.pid)
	if shippedHere() && (idle >= 40 || most >= 100) {
		t.Errorf("it takes %d MB idle and %d MB at most, want less than 40 and 100", idle, most)
	}
	faulttest.Tell(t, 10, fmt.Sprintf("%d checks on 16 connections in %s, the sender on the same %d cores", len(r.took), r.wall.Round(time.Second), runtime.NumCPU()),
		fmt.Sprintf("all answered, %d after they had been told to come back; %.0f/s, median %.1f ms, p99 %.1f ms; %.2f ms of CPU each; %d MB at most, %d MB idle; ready after %d ms, and after %d ms where all was there",
			r.again, r.rate(), ms(r.quantile(.5)), ms(r.quantile(.99)), ms(spent)/float64(len(r.took)), most, idle, first.Milliseconds(), s.ready.Milliseconds()))
	peer(t, s)
}

// enough says when a connection has sent enough: after the time in ASSAY_LOAD, or a number of
// checks.
func enough(t *testing.T) (more func(sent int) bool) {
	long := os.Getenv("ASSAY_LOAD")
	if long == "" {
		each := faulttest.Rounds(500, 60_000) / 16
		return func(sent int) bool { return sent < each }
	}
	d, err := time.ParseDuration(long)
	if err != nil {
		t.Fatalf("ASSAY_LOAD: %v", err)
	}
	end := time.Now().Add(d)
	return func(int) bool { return time.Now().Before(end) }
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// peer measures what a PocketBase does that can be compared: its start, its memory and its
// shortest answer.
func peer(t *testing.T, ours *served) {
	program := os.Getenv("ASSAY_PEER")
	if program == "" {
		t.Log("NOT COMPARED: ASSAY_PEER names no PocketBase (go install github.com/pocketbase/pocketbase/examples/base@latest, outside of this tree)")
		return
	}
	p, first, idle := serveTwice(t, "/api/health", program, "serve", "--dir", t.TempDir(), "--http")
	short := faulttest.Rounds(500, 20_000)
	own := load(t, ours.address, request("GET", "/healthz", ""), 16, short/16)
	its := load(t, p.address, request("GET", "/api/health", ""), 16, short/16)
	faulttest.Tell(t, 10, "PocketBase in the same run", fmt.Sprintf("ready after %d ms, and after %d ms where all was there; %d MB idle; its health call %.0f/s, ours %.0f/s", first.Milliseconds(), p.ready.Milliseconds(), idle, its.rate(), own.rate()))
}

// TestOverload sends ten times what the server works on at once: what it takes it answers,
// the rest is told when to come back, and afterwards all is as before.
func TestOverload(t *testing.T) {
	s := serveOn(t, "/readyz", shipped(t), "serve", "--data", t.TempDir(), "--listen")
	check := request("POST", "/v1/check", twentyClaims())
	load(t, s.address, check, 16, faulttest.Rounds(10, 500))
	_, before := memory(t, s.pid)
	connections := 10 * 16 * runtime.GOMAXPROCS(0)
	r := load(t, s.address, check, connections, faulttest.Rounds(3, 100))
	_, after := memory(t, s.pid)
	sent := 0
	for status, n := range r.statuses {
		if sent += n; status != 200 && status != 503 {
			t.Errorf("%d answers with %d", n, status)
		}
	}
	if len(r.took) == 0 {
		t.Error("nothing was let in")
	}
	if got := load(t, s.address, check, 1, 20); got.statuses[200] != 20 {
		t.Errorf("afterwards: got %v, want 200", got.statuses)
	}
	faulttest.Tell(t, 11, fmt.Sprintf("%d checks on %d connections at once", sent, connections),
		fmt.Sprintf("%d answered (p99 %.0f ms), %d told to come back by 503 with Retry-After, none else; %d MB at most, %d MB before", len(r.took), ms(r.quantile(.99)), r.statuses[503], after, before))
}

// TestBodies sends bodies that are made to cost more than their sender pays.
func TestBodies(t *testing.T) {
	s := serveOn(t, "/readyz", shipped(t), "serve", "--data", t.TempDir(), "--listen")
	_, before := memory(t, s.pid)
	claims := strings.Repeat(`{"amount":0,"action":"stolen"},`, 9_999) + `{"amount":0,"action":"stolen"}`
	var bomb bytes.Buffer
	z := gzip.NewWriter(&bomb)
	z.Write(make([]byte, 100<<20))
	z.Close()
	tests := []struct {
		name, encoding, body string
		status               int
	}{
		{"one byte more than 4 MB", "", strings.Repeat("a", 4<<20+1), 413},
		{"100 MB of zeros in gzip", "gzip", bomb.String(), 415},
		{"nested 20,000 deep", "", strings.Repeat("[", 20_000), 400},
		{"a member nested 20,000 deep", "", `{"mentions":` + strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000) + `,"claims":[]}`, 400},
		{"10,000 claims", "", `{"mentions":[{"kind":"money","money":{"low":1,"high":1,"currency":"USD","qualifier":"exact"}}],"claims":[` + claims + `]}`, 422},
		{"a number of a million digits", "", `{"mentions":[{"kind":"money","money":{"low":` + strings.Repeat("1", 1_000_000) + `,"high":1,"currency":"USD","qualifier":"exact"}}],"claims":[]}`, 422},
	}
	slowest := time.Duration(0)
	for _, test := range tests {
		for range faulttest.Rounds(2, 50) {
			r, err := http.NewRequest("POST", "http://"+s.address+"/v1/check", strings.NewReader(test.body))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/json")
			if test.encoding != "" {
				r.Header.Set("Content-Encoding", test.encoding)
			}
			began := time.Now()
			res, err := http.DefaultClient.Do(r)
			if got := body(t, res, err); res.StatusCode != test.status || len(got) > 2000 {
				t.Fatalf("%s: got %d %.200s, want %d", test.name, res.StatusCode, got, test.status)
			}
			slowest = max(slowest, time.Since(began))
		}
	}
	_, after := memory(t, s.pid)
	faulttest.Tell(t, 13, fmt.Sprintf("%d bodies: 4 MB and a byte, gzip of 100 MB, nested 20,000 deep, 10,000 claims, a million digits", len(tests)*faulttest.Rounds(2, 50)),
		fmt.Sprintf("413, 415, 400, 422; the slowest took %.0f ms; %d MB at most, %d MB before", ms(slowest), after, before))
}
