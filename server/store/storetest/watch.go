package storetest

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"assay/server/store"
	"assay/wasm/claim"
)

func addWatch(t *testing.T, s *store.Store, url string) int64 {
	t.Helper()
	id, err := s.AddWatch(t.Context(), "ann", url, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func watches(t *testing.T, s *store.Store, c *clock) {
	first, second := addWatch(t, s, "https://example.org/feed"), addWatch(t, s, "https://example.org/page")
	if _, err := s.AddWatch(t.Context(), "ann", "https://example.org/feed", time.Minute); !errors.Is(err, store.ErrRefused) {
		t.Errorf("watched twice: got %v, want ErrRefused", err)
	}
	w, err := s.Watch(t.Context(), first)
	if err != nil || w.Every != time.Hour || !w.Looked.IsZero() {
		t.Fatalf("got %+v, %v", w, err)
	}
	w.Title, w.ETag, w.Modified, w.Looked, w.Next = "Feed", `"1"`, "Mon", c.now().UTC().Truncate(time.Millisecond), c.now().UTC().Truncate(time.Millisecond).Add(time.Hour)
	if err := s.Looked(t.Context(), w); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Watch(t.Context(), first); err != nil || !cmp.Equal(got, w) {
		t.Errorf("got %+v, %v, want %+v", got, err, w)
	}
	due := func() string {
		ids, err := s.DueWatches(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(ids)
	}
	if got, want := due(), fmt.Sprint([]int64{second}); got != want {
		t.Errorf("due are %s, want %s", got, want)
	}
	c.step(2 * time.Hour)
	if got, want := due(), fmt.Sprint([]int64{second, first}); got != want {
		t.Errorf("two hours later due are %s, want %s", got, want)
	}
	if err := s.RemoveWatch(t.Context(), "ann", second); err != nil {
		t.Fatal(err)
	}
	if err := s.RemoveWatch(t.Context(), "ann", second); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("removed twice: got %v, want ErrNotFound", err)
	}
	if list, err := s.Watches(t.Context()); err != nil || len(list) != 1 || list[0].Title != "Feed" {
		t.Errorf("got %+v, %v", list, err)
	}
}

func found(t *testing.T, s *store.Store, c *clock) {
	w := addWatch(t, s, "https://example.org/feed")
	pages := []store.Found{{URL: "https://example.org/1", Published: 20221226}, {URL: "https://example.org/2"}}
	for range 2 {
		if err := s.Found(t.Context(), w, pages); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := s.Unread(t.Context(), w, 10); err != nil || !cmp.Equal(got, pages) {
		t.Errorf("got %v, %v, want %v", got, err, pages)
	}
	keep(t, s, article("a", claim.Agrees, claim.AmountDiffers, claim.NotInCorpus))
	for url, id := range map[string]string{"https://example.org/1": "a", "https://example.org/same": "a"} {
		if err := s.Watched(t.Context(), w, url, id, ""); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Watched(t.Context(), w, "https://example.org/2", "", "is gone"); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Unread(t.Context(), w, 10); err != nil || len(got) != 0 {
		t.Errorf("got %v, %v, want none unread", got, err)
	}
	if id, err := s.ArticleAt(t.Context(), "https://example.org/same"); err != nil || id != "a" {
		t.Errorf("got %q, %v", id, err)
	}
	if id, err := s.ArticleAt(t.Context(), "https://example.org/none"); err != nil || id != "" {
		t.Errorf("got %q, %v", id, err)
	}
	c.step(time.Minute)
	keep(t, s, article("b", claim.NotInCorpus))
	other := addWatch(t, s, "https://example.com/feed")
	if err := s.Watched(t.Context(), other, "https://example.com/b", "b", ""); err != nil {
		t.Fatal(err)
	}
	list := func(f store.BoardFilter) string {
		f.Limit = max(f.Limit, 1)
		board, err := s.Board(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, p := range board {
			names = append(names, fmt.Sprintf("%s/%d", p.Article, p.N))
		}
		return strings.Join(names, " ")
	}
	tests := []struct {
		name   string
		filter store.BoardFilter
		want   string
	}{
		{"all, found last first, each once", store.BoardFilter{Limit: 9}, "b/1 a/1 a/2 a/3"},
		{"by verdict", store.BoardFilter{Limit: 9, Labels: []claim.Label{claim.AmountDiffers, claim.NotInCorpus}}, "b/1 a/2 a/3"},
		{"by source", store.BoardFilter{Limit: 9, Watch: other}, "b/1"},
		{"by title", store.BoardFilter{Limit: 9, Words: "of A"}, "a/1 a/2 a/3"},
		{"by state", store.BoardFilter{Limit: 9, State: store.Wrong}, ""},
		{"the first page", store.BoardFilter{Limit: 2}, "b/1 a/1"},
	}
	for _, test := range tests {
		if got := list(test.filter); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
	first, err := s.Board(t.Context(), store.BoardFilter{Limit: 2})
	if err != nil {
		t.Fatal(err)
	}
	if got := list(store.BoardFilter{Limit: 2, After: store.Place{Checked: first[1].Found, Article: first[1].Article, N: first[1].N}}); got != "a/2 a/3" {
		t.Errorf("the second page: got %s", got)
	}
	if first[0].Watch != "https://example.com/feed" || first[0].URL != "https://example.com/b" {
		t.Errorf("got %+v", first[0])
	}
}

func politeness(t *testing.T, s *store.Store, c *clock) {
	ask := func(host string) time.Duration {
		wait, err := s.Ask(t.Context(), host, time.Minute)
		if err != nil {
			t.Fatal(err)
		}
		return wait
	}
	if ask("example.org") != 0 || ask("example.com") != 0 {
		t.Error("the first request must not wait")
	}
	if wait := ask("example.org"); wait < 59*time.Second || wait > time.Minute {
		t.Errorf("the second request waits %s, want a minute", wait)
	}
	c.step(time.Minute)
	if ask("example.org") != 0 {
		t.Error("a minute later the host may be asked")
	}
	if err := s.Rest(t.Context(), "example.org", c.now().Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	if err := s.Rest(t.Context(), "example.org", c.now()); err != nil {
		t.Fatal(err)
	}
	c.step(time.Minute)
	if wait := ask("example.org"); wait < 50*time.Minute {
		t.Errorf("a host that wants an hour's rest may be asked in %s", wait)
	}
	if _, err := s.Robots(t.Context(), "https://example.org"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
	for _, rules := range []string{"old", "new"} {
		if err := s.SetRobots(t.Context(), "https://example.org", store.Robots{Status: 200, Rules: rules, Until: c.now().Add(time.Hour)}); err != nil {
			t.Fatal(err)
		}
	}
	if r, err := s.Robots(t.Context(), "https://example.org"); err != nil || r.Rules != "new" || r.Status != 200 {
		t.Errorf("got %+v, %v", r, err)
	}
	c.step(2 * time.Hour)
	if _, err := s.Robots(t.Context(), "https://example.org"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("two hours later: got %v, want ErrNotFound", err)
	}
}
