package desk

import (
	"path/filepath"
	"testing"

	"assay/server/article"
	"assay/server/corpus"
	"assay/server/live"
	"assay/server/store"
)

// TestRecheck keeps an article under a corpus without records and puts the real one in
// force: what changed is told, and a second run finds nothing to do.
func TestRecheck(t *testing.T) {
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	a, err := article.Sample()
	if err != nil {
		t.Fatal(err)
	}
	bare := *corpus.Embedded()
	bare.Findings, bare.Incidents, bare.Version = nil, nil, "0"
	r := a.Read()
	live.New(&bare).Check(r)
	id, created, err := Keep(t.Context(), s, "ann", a, r, false)
	if err != nil || !created {
		t.Fatalf("got created %v, %v", created, err)
	}
	for i, want := range []bool{true, false} {
		if done, err := Recheck(t.Context(), s, live.Embedded(), id); err != nil || done != want {
			t.Errorf("run %d: checked again: %v, %v, want %v", i, done, err, want)
		}
	}
	if done, err := Recheck(t.Context(), s, live.Embedded(), "gone"); err != nil || done {
		t.Errorf("an article that is not there: got %v, %v", done, err)
	}
	changes, err := s.ChangesSince(t.Context(), "0", 10)
	if err != nil || len(changes) == 0 {
		t.Errorf("no verdict changed, %v", err)
	}
	kept, err := s.Article(t.Context(), id)
	if err != nil || kept.Words != "" || kept.Title == "" || len(kept.Claims) != len(r.Claims) {
		t.Errorf("got %+v, %v", kept, err)
	}
}
