package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// TestPairing starts a server on nothing: the token that it prints once is an admin's, and is
// nowhere in its files.
func TestPairing(t *testing.T) {
	data := t.TempDir()
	p := launch(t, data)
	secret := regexp.MustCompile(`assay_[A-Za-z0-9_-]{43}`).FindString(p.printed)
	if secret == "" {
		t.Fatalf("the first start printed %q", p.printed)
	}
	r, err := http.NewRequest("GET", p.base+"/audit", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+secret)
	if res, err := http.DefaultClient.Do(r); err != nil || res.StatusCode != 200 {
		t.Errorf("with the token: got %v, %v", res, err)
	}
	p.cmd.Process.Signal(syscall.SIGTERM)
	p.cmd.Wait()
	files, err := filepath.Glob(filepath.Join(data, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if b, err := os.ReadFile(file); err != nil || bytes.Contains(b, []byte(secret)) {
			t.Errorf("%s has the token in it, or cannot be read: %v", file, err)
		}
	}
	if again := launch(t, data); again.printed != "" {
		t.Errorf("the second start printed %q", again.printed)
	}
}

// TestLogAsJSON wants every event to be an object of a line, for whoever gathers logs.
func TestLogAsJSON(t *testing.T) {
	var b bytes.Buffer
	log := (&serveCmd{JSONLog: true}).log(&b)
	log.Info("corpus in force", "corpus", "2026.11.22")
	log.Error("not ready", "err", io.EOF)
	for line := range strings.Lines(b.String()) {
		var event struct{ Time, Level, Msg string }
		if err := json.Unmarshal([]byte(line), &event); err != nil || event.Time == "" || event.Level == "" || event.Msg == "" {
			t.Errorf("%q: %v", line, err)
		}
	}
}
