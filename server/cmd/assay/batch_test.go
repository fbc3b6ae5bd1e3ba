package main

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"assay/server/faulttest"
	"assay/server/store"
	"assay/server/store/storetest"
)

// manyLines writes a file of n articles with a bad line among every hundred, and returns its
// path and the reports that "assay check" writes of it.
func manyLines(t *testing.T, n int) (path string, want []byte) {
	t.Helper()
	var b bytes.Buffer
	for i := range n {
		if i%100 == 50 {
			b.WriteString("{bad\n")
		}
		fmt.Fprintf(&b, `{"id":"a%d","text":"Said on day %d: South Korea's National Intelligence Service said hackers stole $%d million in 2022.","published":"2022-12-26"}`+"\n", i, i, i+1)
	}
	path = filepath.Join(t.TempDir(), "in.jsonl")
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if status := run(t.Context(), []string{"check", "--jsonl", path}, &console{Out: &out, Err: io.Discard}); status != 1 {
		t.Fatalf("check: status %d, want 1 for the bad lines", status)
	}
	return path, out.Bytes()
}

// batchProcess starts "assay batch" as a process of its own.
func batchProcess(t *testing.T, args ...string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var errs bytes.Buffer
	c := exec.Command(self, append([]string{"batch"}, args...)...)
	c.Env, c.Stderr = append(os.Environ(), asProgram+"=1"), &errs
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return c, &errs
}

// TestBatchKilled kills a batch again and again: in the end its output has every report, in
// the order of the articles, and none twice.
func TestBatchKilled(t *testing.T) {
	n, kills := faulttest.Rounds(3000, 50_000), faulttest.Rounds(3, 30)
	input, want := manyLines(t, n)
	postgres := storetest.StartPostgres(t).NewDatabase(t)
	for _, place := range []struct {
		name string
		args []string
	}{{"SQLite beside the output", nil}, {"PostgreSQL", []string{"--database", postgres}}} {
		t.Run(place.name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "out.jsonl")
			args := append([]string{input, "--out", out}, place.args...)
			killed := 0
			c, errs := batchProcess(t, args...)
			for ; killed < kills; c, errs = batchProcess(t, args...) {
				ended := make(chan struct{})
				go func() { c.Wait(); close(ended) }()
				begun := size(out)
				select {
				case <-ended:
				case <-written(out, begun+rand.Int64N(int64(len(want)/kills))):
					c.Process.Kill()
					<-ended
				}
				if c.ProcessState.Exited() { // before it could be killed
					break
				}
				killed++
			}
			c.Wait()
			got, err := os.ReadFile(out)
			if err != nil {
				t.Fatal(err)
			}
			if status := c.ProcessState.ExitCode(); status != 1 || !bytes.Equal(got, want) {
				t.Fatalf("status %d, %d bytes in %d lines, want 1 and %d in %d: %s", status, len(got), bytes.Count(got, []byte("\n")), len(want), bytes.Count(want, []byte("\n")), errs)
			}
			if !strings.Contains(errs.String(), fmt.Sprintf("%d of which could not be", n/100)) {
				t.Errorf("it ends with %q", errs)
			}
			if _, err := os.Stat(out + ".state"); err == nil {
				t.Error("its state is still there")
			}
			faulttest.Tell(t, 9, fmt.Sprintf("batch over %s: %d articles, %d kills", place.name, n, killed), "0 reports missing, 0 twice, all in order")
		})
	}
}

func size(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}

// written tells once path has more than n bytes.
func written(path string, n int64) <-chan struct{} {
	told := make(chan struct{})
	go func() {
		for began := time.Now(); size(path) <= n && time.Since(began) < time.Minute; time.Sleep(time.Millisecond) {
		}
		close(told)
	}()
	return told
}

// TestBatchTroubles wants trouble with one file told, and the next file read.
func TestBatchTroubles(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	broken, good := write("broken.gz", "\x1f\x8b and no more"), write("good.jsonl", `{"id":"a","text":"x"}`)
	batch := func(args ...string) (int, string, string) {
		var out, errs bytes.Buffer
		status := run(t.Context(), append([]string{"batch"}, args...), &console{In: strings.NewReader(""), Out: &out, Err: &errs})
		return status, out.String(), errs.String()
	}
	if status, out, errs := batch(broken, good); status != 1 || !strings.HasPrefix(out, `{"id":"a"`) || !strings.Contains(errs, "broken.gz: gzip: invalid header; the rest of the file is not read") {
		t.Errorf("a broken file and a good one: status %d, %q, %q", status, out, errs)
	}
	state := filepath.Join(dir, "out.jsonl.state")
	if err := os.Mkdir(state, 0o700); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(t.Context(), filepath.Join(state, "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	c := batchCmd{Out: filepath.Join(dir, "out.jsonl")}
	b, err := s.BeginBatch(t.Context(), c.name())
	if err != nil {
		t.Fatal(err)
	}
	b.Chunks, b.Items, b.Digest = 1, 1, []byte("of another file")
	if err := s.Written(t.Context(), b); err != nil {
		t.Fatal(err)
	}
	s.Close()
	if status, _, errs := batch(good, "--out", c.Out); status != 1 || !strings.Contains(errs, "is not what it was") {
		t.Errorf("going on with another input: status %d, %q", status, errs)
	}
}

// TestBatchShared has a server on the same database take part: the batch is given no worker
// of its own that could do it all.
func TestBatchShared(t *testing.T) {
	input, want := manyLines(t, 500)
	address := storetest.StartPostgres(t).NewDatabase(t)
	s, err := store.Open(t.Context(), address, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	launch(t, t.TempDir(), "--database", address)
	out := filepath.Join(t.TempDir(), "out.jsonl")
	if status := run(t.Context(), []string{"batch", input, "--out", out, "--database", address}, &console{Out: io.Discard, Err: io.Discard}); status != 1 {
		t.Errorf("status %d, want 1 for the bad lines", status)
	}
	if got, err := os.ReadFile(out); err != nil || !bytes.Equal(got, want) {
		t.Errorf("got %d bytes, %v, want %d", len(got), err, len(want))
	}
}
