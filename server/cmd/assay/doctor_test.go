package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"assay/server/jobs"
	"assay/server/store"
	"assay/wasm/claim"
)

// TestDoctorKnowsThePublishedCorpus wants articles that were checked against a corpus that was
// published to be well, though it is not the one of this program.
func TestDoctorKnowsThePublishedCorpus(t *testing.T) {
	data := t.TempDir()
	path := filepath.Join(data, "assay.db")
	s, err := store.Open(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := jobs.Migrate(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	if err := s.AddEdition(t.Context(), store.Edition{Number: 1, Version: "2099.1.1", Told: []byte("{}"), File: []byte("-"), Who: "ann"}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Keep(t.Context(), "ann", store.Article{ID: "a", Title: "A", Corpus: "2099.1.1", Report: []byte("{}"), Claims: []store.Claim{{N: 1, Label: claim.Agrees}}}); err != nil {
		t.Fatal(err)
	}
	s.Close()
	var out bytes.Buffer
	if status := run(t.Context(), []string{"doctor", "--data", data}, &console{Out: &out, Err: &out}); status != 0 {
		t.Errorf("status %d", status)
	}
	for _, want := range []string{"well corpus in force: version 2099.1.1", "well kept articles: 0 to check again"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("got %s, want %q", out.String(), want)
		}
	}
}
