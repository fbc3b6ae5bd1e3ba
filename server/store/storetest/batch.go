package storetest

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"assay/server/store"
)

func batches(t *testing.T, s *store.Store, _ *clock) {
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	begin := func() store.Batch {
		b, err := s.BeginBatch(t.Context(), "out")
		must(err)
		return b
	}
	first := begin()
	for chunk := range int64(3) {
		must(s.AddChunk(t.Context(), first, chunk, []byte{byte(chunk)}))
	}
	if items, err := s.Chunk(t.Context(), "out", first.Run, 1); err != nil || string(items) != "\x01" {
		t.Errorf("got %q, %v", items, err)
	}
	results := func(b store.Batch, want ...string) {
		t.Helper()
		list, err := s.Results(t.Context(), b, 10)
		var got []string
		for _, r := range list {
			got = append(got, string(r.Reports)+r.Troubles)
		}
		if d := cmp.Diff(got, want); err != nil || d != "" {
			t.Errorf("results: %v, got - want +:\n%s", err, d)
		}
	}
	must(s.FinishChunk(t.Context(), "out", first.Run, 1, store.Result{Reports: []byte("b"), Troubles: "!"}))
	results(first) // the first is not done
	must(s.FinishChunk(t.Context(), "out", first.Run, 0, store.Result{Reports: []byte("a")}))
	must(s.FinishChunk(t.Context(), "out", first.Run, 0, store.Result{Reports: []byte("twice")}))
	results(first, "a", "b!")
	if _, err := s.Chunk(t.Context(), "out", first.Run, 0); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("a chunk that is done: got %v, want ErrNotFound", err)
	}
	first.Chunks, first.Bytes, first.Items, first.Bad, first.Digest = 1, 10, 64, 2, []byte("d")
	must(s.Written(t.Context(), first))
	results(first, "b!")
	second := begin()
	if want := (store.Batch{Name: "out", Run: 2, Chunks: 1, Bytes: 10, Items: 64, Bad: 2, Digest: []byte("d")}); !cmp.Equal(second, want) {
		t.Errorf("got %+v, want %+v", second, want)
	}
	results(second)
	for name, err := range map[string]error{"adds": s.AddChunk(t.Context(), first, 3, nil), "writes": s.Written(t.Context(), first)} {
		if !errors.Is(err, store.ErrRefused) {
			t.Errorf("a run that another took over %s: got %v, want ErrRefused", name, err)
		}
	}
	must(s.FinishChunk(t.Context(), "out", first.Run, 2, store.Result{Reports: []byte("late")}))
	results(second)
	must(s.EndBatch(t.Context(), "out"))
	if begun, err := s.HasBatch(t.Context(), "out"); err != nil || begun {
		t.Errorf("after its end: got %v, %v", begun, err)
	}
}
