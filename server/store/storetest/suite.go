package storetest

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"assay/server/faulttest"
	"assay/server/store"
	"assay/wasm/claim"
)

// A clock is set by the test that owns it.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(time.Millisecond) // no two writes at the same time
	return c.at
}

func (c *clock) step(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// Run holds one database to the suite. address returns that of an empty database.
func Run(t *testing.T, address func(*testing.T) string) {
	tests := []struct {
		name string
		test func(*testing.T, *store.Store, *clock)
	}{
		{"an article is kept once", keepOnce},
		{"checking again keeps reviews and tells changes", recheck},
		{"the queue is filtered and paged", queue},
		{"reviews are added, never changed", reviews},
		{"a review sent twice counts once", idempotent},
		{"a claim that asserts the same stands at the same review", standings},
		{"two people must agree where that is asked for", twoPeople},
		{"a token works until it is revoked or expires", tokens},
		{"a person is removed with all tokens and sessions", removed},
		{"a session ends with its token, its time and its sign-out", sessions},
		{"wrong tokens are counted by address and forgotten", tries},
		{"editions follow one another", editions},
		{"a clock that steps loses and reorders nothing", clockSteps},
		{"the audit log tells every write, newest first", audit},
		{"text of every kind comes back as it was", oddText},
		{"many writers lose nothing", manyWriters},
		{"watches are due in their time", watches},
		{"a batch goes on from where it was written, and a run that was overtaken counts no more", batches},
		{"pages are found once and put on the board", found},
		{"hosts are asked at a pace and left alone when they ask for it", politeness},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := &clock{at: time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)}
			s, err := store.Open(t.Context(), address(t), c.now)
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			test.test(t, s, c)
		})
	}
	t.Run("servers that start at once all start", func(t *testing.T) { atOnce(t, address(t)) })
	t.Run("a second open finds what the first wrote", func(t *testing.T) { reopened(t, address(t)) })
	t.Run("the audit log cannot be changed", func(t *testing.T) { appendOnly(t, address(t)) })
}

func article(id string, labels ...claim.Label) store.Article {
	a := store.Article{ID: id, Title: "Title of " + id, Published: 20221226, Corpus: "2026.11.22", Report: []byte(`{"id":"` + id + `"}`)}
	for i, l := range labels {
		a.Claims = append(a.Claims, store.Claim{N: i + 1, Figure: fmt.Sprintf("$%d million", i+1), Label: l, Verdict: `{"label":"` + string(l) + `"}`})
	}
	return a
}

func keep(t *testing.T, s *store.Store, a store.Article) bool {
	t.Helper()
	created, err := s.Keep(t.Context(), "ann", a)
	if err != nil {
		t.Fatal(err)
	}
	return created
}

func review(t *testing.T, s *store.Store, r store.Review, people int) store.Review {
	t.Helper()
	r, err := s.Review(t.Context(), r, people)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func state(t *testing.T, s *store.Store, id string, n int) store.State {
	t.Helper()
	a, err := s.Article(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return a.Claims[n-1].State
}

func keepOnce(t *testing.T, s *store.Store, _ *clock) {
	if !keep(t, s, article("a", claim.Agrees, claim.AmountDiffers)) || keep(t, s, article("a", claim.Agrees, claim.AmountDiffers)) {
		t.Error("the first Keep must create and the second must not")
	}
	got, err := s.Article(t.Context(), "a")
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Claims) != 2 || got.Title != "Title of a" || got.Published != 20221226 || string(got.Report) != `{"id":"a"}` || got.Claims[1].State != store.New {
		t.Errorf("got %+v", got)
	}
	if _, err := s.Article(t.Context(), "b"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("an article that is not there: got %v, want ErrNotFound", err)
	}
}

func recheck(t *testing.T, s *store.Store, _ *clock) {
	keep(t, s, article("a", claim.Agrees, claim.NotInCorpus, claim.Agrees))
	review(t, s, store.Review{Article: "a", N: 1, State: store.Confirmed, Who: "ann"}, 1)
	again := article("a", claim.Agrees, claim.Agrees)
	again.Corpus = "2026.12.01"
	keep(t, s, again)
	if done, err := s.Recheck(t.Context(), "job", "2026.11.22", again); err != nil || done {
		t.Errorf("checking again what another did already: got %v, %v", done, err)
	}
	got, err := s.ChangesSince(t.Context(), "2026.11.22", 10)
	if err != nil {
		t.Fatal(err)
	}
	if of, err := s.ChangesOf(t.Context(), "a", 2); err != nil || len(of) != 1 {
		t.Errorf("changes of the claim: got %v, %v", of, err)
	}
	if versions, err := s.Replaced(t.Context()); err != nil || len(versions) != 1 || versions[0] != (store.Replaced{Version: "2026.11.22", Changes: 1}) {
		t.Errorf("versions replaced: got %v, %v", versions, err)
	}
	for i := range got {
		got[i].At = time.Time{}
	}
	want := []store.Change{{Article: "a", Title: "Title of a", N: 2, Figure: "$2 million", From: claim.NotInCorpus, To: claim.Agrees, FromVerdict: `{"label":"not_in_corpus"}`, ToVerdict: `{"label":"agrees"}`, FromCorpus: "2026.11.22", ToCorpus: "2026.12.01"}}
	if d := cmp.Diff(got, want); d != "" {
		t.Errorf("changes, got - want +:\n%s", d)
	}
	a, err := s.Article(t.Context(), "a")
	if err != nil || len(a.Claims) != 2 || a.Claims[0].State != store.Confirmed || a.Corpus != "2026.12.01" {
		t.Errorf("got %+v, %v", a, err)
	}
	missed := article("m", "")
	missed.Corpus = ""
	keep(t, s, missed)
	if stale, err := s.Stale(t.Context(), "2027.01.01", "", 10); err != nil || len(stale) != 1 {
		t.Errorf("stale: got %v, %v", stale, err)
	}
	again.Claims[0].Figure = "$7 million"
	keep(t, s, again)
	if got := state(t, s, "a", 1); got != store.New {
		t.Errorf("a claim that reads otherwise: got state %s, want new", got)
	}
}

func queue(t *testing.T, s *store.Store, c *clock) {
	for i := range 5 {
		c.step(time.Minute)
		keep(t, s, article(fmt.Sprint("a", i), claim.Agrees, claim.AmountDiffers))
	}
	review(t, s, store.Review{Article: "a3", N: 2, State: store.Wrong, Who: "ann"}, 1)
	list := func(f store.Filter) string {
		claims, err := s.Queue(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, c := range claims {
			names = append(names, fmt.Sprintf("%s/%d", c.Article, c.N))
		}
		return strings.Join(names, " ")
	}
	tests := []struct {
		name   string
		filter store.Filter
		want   string
	}{
		{"everything, last first", store.Filter{}, "a4/1 a4/2 a3/1 a3/2 a2/1 a2/2 a1/1 a1/2 a0/1 a0/2"},
		{"by state", store.Filter{State: store.Wrong}, "a3/2"},
		{"by label", store.Filter{Label: claim.AmountDiffers}, "a4/2 a3/2 a2/2 a1/2 a0/2"},
		{"by both", store.Filter{Label: claim.AmountDiffers, State: store.New}, "a4/2 a2/2 a1/2 a0/2"},
		{"by a word of the title", store.Filter{Words: "OF A2"}, "a2/1 a2/2"},
		{"by article", store.Filter{Article: "a3"}, "a3/1 a3/2"},
		{"a percent sign is a word like others", store.Filter{Words: "100%"}, ""},
		{"the first page", store.Filter{Limit: 3}, "a4/1 a4/2 a3/1"},
	}
	for _, test := range tests {
		if got := list(test.filter); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
	first, err := s.Queue(t.Context(), store.Filter{Limit: 3})
	if err != nil {
		t.Fatal(err)
	}
	last := first[2]
	if got := list(store.Filter{Limit: 3, After: store.Place{Checked: last.Checked, Article: last.Article, N: last.N}}); got != "a3/2 a2/1 a2/2" {
		t.Errorf("the second page: got %s", got)
	}
	if tally, err := s.Tally(t.Context()); err != nil || tally[store.New] != 9 || tally[store.Wrong] != 1 {
		t.Errorf("tally: got %v, %v", tally, err)
	}
}

func reviews(t *testing.T, s *store.Store, _ *clock) {
	keep(t, s, article("a", claim.Agrees))
	review(t, s, store.Review{Article: "a", N: 1, State: store.NeedsWork, Note: "which year?", Who: "ann"}, 1)
	review(t, s, store.Review{Article: "a", N: 1, State: store.Confirmed, Sources: []string{"https://example.org/a", "https://example.org/b"}, Who: "bob"}, 1)
	got, err := s.Reviews(t.Context(), "a", 1)
	if err != nil || len(got) != 2 || got[0].Note != "which year?" || got[1].Who != "bob" || len(got[1].Sources) != 2 || !got[0].At.Before(got[1].At) {
		t.Errorf("got %+v, %v", got, err)
	}
	if got := state(t, s, "a", 1); got != store.Confirmed {
		t.Errorf("got state %s, want confirmed", got)
	}
	for name, r := range map[string]store.Review{"no such claim": {Article: "a", N: 2, State: store.Wrong}, "no such article": {Article: "x", N: 1, State: store.Wrong}} {
		if _, err := s.Review(t.Context(), r, 1); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("%s: got %v, want ErrNotFound", name, err)
		}
	}
	if _, err := s.Review(t.Context(), store.Review{Article: "a", N: 1, State: "maybe"}, 1); !errors.Is(err, store.ErrRefused) {
		t.Errorf("no such state: got %v, want ErrRefused", err)
	}
}

func idempotent(t *testing.T, s *store.Store, _ *clock) {
	keep(t, s, article("a", claim.Agrees))
	r := store.Review{Article: "a", N: 1, State: store.Confirmed, Who: "ann", Key: "k1"}
	first, second := review(t, s, r, 1), review(t, s, r, 1)
	if d := cmp.Diff(first, second); d != "" {
		t.Errorf("the answers differ, first - second +:\n%s", d)
	}
	r.State = store.Wrong
	if _, err := s.Review(t.Context(), r, 1); !errors.Is(err, store.ErrRefused) {
		t.Errorf("the key for another review: got %v, want ErrRefused", err)
	}
	r.Who = "bob"
	review(t, s, r, 1)
	if got, err := s.Reviews(t.Context(), "a", 1); err != nil || len(got) != 2 {
		t.Errorf("got %d reviews, %v, want ann's and bob's", len(got), err)
	}
}

func standings(t *testing.T, s *store.Store, _ *clock) {
	said := func(id string, keys ...string) {
		a := article(id, make([]claim.Label, len(keys))...)
		for i, k := range keys {
			a.Claims[i].Key = k
		}
		keep(t, s, a)
	}
	said("a", "k1", "k2", "")
	said("b", "k1", "k3")
	look := func() map[string]string {
		found, err := s.Standings(t.Context(), []string{"k1", "k2", "k3", "k4", ""})
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]string{}
		for k, r := range found {
			got[k] = string(r.State) + " " + r.Note
		}
		return got
	}
	steps := []struct {
		name string
		r    store.Review
		want map[string]string
	}{
		{"reviewed in one article, it is known in all", store.Review{Article: "a", N: 1, State: store.Confirmed, Note: "one"}, map[string]string{"k1": "confirmed one"}},
		{"the last word counts, wherever it was said", store.Review{Article: "b", N: 1, State: store.Wrong, Note: "two"}, map[string]string{"k1": "wrong two"}},
		{"a claim that compares with no other has none", store.Review{Article: "a", N: 3, State: store.Wrong, Note: "three"}, map[string]string{"k1": "wrong two"}},
		{"another claim has its own", store.Review{Article: "b", N: 2, State: store.NeedsWork, Note: "four"}, map[string]string{"k1": "wrong two", "k3": "needs_work four"}},
		{"a claim put back to new has none", store.Review{Article: "b", N: 2, State: store.New, Note: "five"}, map[string]string{"k1": "wrong two"}},
	}
	for _, step := range steps {
		step.r.Who = "ann"
		review(t, s, step.r, 1)
		if d := cmp.Diff(look(), step.want); d != "" {
			t.Errorf("%s, got - want +:\n%s", step.name, d)
		}
	}
	review(t, s, store.Review{Article: "b", N: 2, State: store.Confirmed, Note: "six", Who: "ann"}, 2)
	if got := look()["k3"]; got != "" {
		t.Errorf("one of two people has confirmed: got %q, want none", got)
	}
	said("b", "k5", "k3")
	if got := state(t, s, "b", 1); got != store.New {
		t.Errorf("a claim that now asserts something else: got state %s, want new", got)
	}
	if none, err := s.Standings(t.Context(), nil); err != nil || len(none) != 0 {
		t.Errorf("no keys: got %v, %v", none, err)
	}
}

func twoPeople(t *testing.T, s *store.Store, _ *clock) {
	keep(t, s, article("a", claim.Agrees))
	steps := []struct {
		who  string
		says store.State
		want store.State
	}{
		{"ann", store.Confirmed, store.New}, {"ann", store.Confirmed, store.New}, {"bob", store.Wrong, store.New}, {"bob", store.Confirmed, store.Confirmed},
		{"ann", store.NeedsWork, store.NeedsWork}, {"cat", store.Wrong, store.NeedsWork}, {"ann", store.Wrong, store.Wrong},
	}
	for i, step := range steps {
		review(t, s, store.Review{Article: "a", N: 1, State: step.says, Who: step.who}, 2)
		if got := state(t, s, "a", 1); got != step.want {
			t.Errorf("step %d, %s says %s: got %s, want %s", i, step.who, step.says, got, step.want)
		}
	}
}

func tokens(t *testing.T, s *store.Store, c *clock) {
	secret, token, err := s.AddToken(t.Context(), "setup", "ann", store.Reviewer, c.now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	got, err := s.Token(t.Context(), secret)
	if err != nil || got.ID != token.ID || got.Role != store.Reviewer || got.Name != "ann" {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := s.Token(t.Context(), secret+"x"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("another secret: got %v, want ErrNotFound", err)
	}
	if _, _, err := s.AddToken(t.Context(), "setup", "bob", "king", time.Time{}); !errors.Is(err, store.ErrRefused) {
		t.Errorf("no such role: got %v, want ErrRefused", err)
	}
	forever, other, err := s.AddToken(t.Context(), "setup", "bob", store.Admin, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	c.step(2 * time.Hour)
	if _, err := s.Token(t.Context(), secret); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("expired: got %v, want ErrNotFound", err)
	}
	c.step(20 * 365 * 24 * time.Hour)
	if _, err := s.Token(t.Context(), forever); err != nil {
		t.Errorf("a token without end: %v", err)
	}
	if err := s.Revoke(t.Context(), "setup", other.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Token(t.Context(), forever); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("revoked: got %v, want ErrNotFound", err)
	}
	if err := s.Revoke(t.Context(), "setup", other.ID); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("revoked twice: got %v, want ErrNotFound", err)
	}
	if list, err := s.Tokens(t.Context()); err != nil || len(list) != 2 || list[1].Revoked.IsZero() {
		t.Errorf("got %+v, %v", list, err)
	}
}

func removed(t *testing.T, s *store.Store, _ *clock) {
	var anns, bobs []string
	for range 2 {
		for name, secrets := range map[string]*[]string{"ann": &anns, "bob": &bobs} {
			secret, _, err := s.AddToken(t.Context(), "setup", name, store.Reader, time.Time{}, store.CheckScope, store.ReviewScope)
			if err != nil {
				t.Fatal(err)
			}
			*secrets = append(*secrets, secret)
		}
	}
	held, err := s.Token(t.Context(), anns[0])
	if err != nil || !held.For(store.ReviewScope) || held.For(store.CorpusScope) || held.For("") {
		t.Fatalf("got %+v, %v", held, err)
	}
	session, err := s.OpenSession(t.Context(), held, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := s.RevokeAll(t.Context(), "setup", "ann"); err != nil || n != 2 {
		t.Errorf("got %d, %v, want 2 tokens ended", n, err)
	}
	for _, secret := range anns {
		if _, err := s.Token(t.Context(), secret); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("ann's token: got %v, want ErrNotFound", err)
		}
	}
	if _, err := s.Session(t.Context(), session); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("ann's session: got %v, want ErrNotFound", err)
	}
	for _, secret := range bobs {
		if _, err := s.Token(t.Context(), secret); err != nil {
			t.Errorf("bob's token: %v", err)
		}
	}
	if _, err := s.RevokeAll(t.Context(), "setup", "ann"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("removed twice: got %v, want ErrNotFound", err)
	}
}

func sessions(t *testing.T, s *store.Store, c *clock) {
	open := func(token store.Token) string {
		secret, err := s.OpenSession(t.Context(), token, time.Hour)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := s.Session(t.Context(), secret); err != nil || got.ID != token.ID {
			t.Fatalf("got %+v, %v", got, err)
		}
		return secret
	}
	gone := func(why, secret string) {
		t.Helper()
		if _, err := s.Session(t.Context(), secret); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("%s: got %v, want ErrNotFound", why, err)
		}
	}
	_, token, err := s.AddToken(t.Context(), "setup", "ann", store.Reader, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	out, late, revoked := open(token), open(token), ""
	if err := s.CloseSession(t.Context(), out); err != nil {
		t.Fatal(err)
	}
	gone("signed out", out)
	c.step(2 * time.Hour)
	gone("too late", late)
	revoked = open(token)
	if err := s.Revoke(t.Context(), "setup", token.ID); err != nil {
		t.Fatal(err)
	}
	gone("revoked", revoked)
}

func tries(t *testing.T, s *store.Store, c *clock) {
	many := func(address string) bool {
		many, err := s.TooManyTries(t.Context(), address)
		if err != nil {
			t.Fatal(err)
		}
		return many
	}
	allowed := 0
	for ; !many("192.0.2.1") && allowed < 50; allowed++ {
		if err := s.NoteTry(t.Context(), "192.0.2.1"); err != nil {
			t.Fatal(err)
		}
	}
	if allowed != 10 || many("192.0.2.2") {
		t.Errorf("%d tries were allowed, want 10; another address is refused: %v", allowed, many("192.0.2.2"))
	}
	c.step(7 * time.Second)
	if many("192.0.2.1") {
		t.Error("no further try after some seconds")
	}
}

func clockSteps(t *testing.T, s *store.Store, c *clock) {
	keep(t, s, article("a", claim.Agrees))
	secret, token, err := s.AddToken(t.Context(), "setup", "ann", store.Reviewer, c.now().Add(24*time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	session, err := s.OpenSession(t.Context(), token, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	const decade = 10 * 365 * 24 * time.Hour
	steps := []struct {
		name    string
		by      time.Duration
		inForce bool // the token, and the session
	}{{"on time", 0, true}, {"back ten years", -decade, true}, {"on time again", decade, true}, {"forward ten years", decade, false}, {"on time once more", -decade, true}}
	for i, step := range steps {
		c.step(step.by)
		review(t, s, store.Review{Article: "a", N: 1, State: store.NeedsWork, Who: "ann", Key: fmt.Sprint(i), Note: step.name}, 1)
		if _, err := s.Token(t.Context(), secret); (err == nil) != step.inForce {
			t.Errorf("%s: the token: %v", step.name, err)
		}
		if _, err := s.Session(t.Context(), session); (err == nil) != step.inForce {
			t.Errorf("%s: the session: %v", step.name, err)
		}
		for range 20 {
			if err := s.NoteTry(t.Context(), "192.0.2.1"); err != nil {
				t.Fatal(err)
			}
		}
		c.step(10 * time.Minute)
		if many, err := s.TooManyTries(t.Context(), "192.0.2.1"); err != nil || many {
			t.Errorf("%s: an address is refused for longer than a minute: %v", step.name, err)
		}
	}
	list, err := s.Reviews(t.Context(), "a", 1)
	if err != nil || len(list) != len(steps) {
		t.Fatalf("got %d reviews, %v, want %d", len(list), err, len(steps))
	}
	log, err := s.Audit(t.Context(), 0, 100)
	if err != nil || len(log) != len(steps)+3 {
		t.Fatalf("got %d entries, %v, want %d", len(log), err, len(steps)+3)
	}
	for i, step := range steps {
		if list[i].Note != step.name {
			t.Errorf("review %d is %q, want %q", i, list[i].Note, step.name)
		}
	}
	database, _, _ := strings.Cut(strings.TrimPrefix(t.Name(), "Test"), "/")
	faulttest.Tell(t, 25, database+": 10 years back and forward between reviews, injected", "0 reviews lost, 0 out of order; tokens and sessions end by the clock in force")
}

func editions(t *testing.T, s *store.Store, _ *clock) {
	for n := range int64(12) {
		e := store.Edition{Number: n + 1, Version: fmt.Sprint("v", n+1), Told: []byte("{}"), File: []byte("file"), Who: "ann"}
		if err := s.AddEdition(t.Context(), e); err != nil {
			t.Fatal(err)
		}
		if err := s.AddEdition(t.Context(), e); !errors.Is(err, store.ErrRefused) {
			t.Errorf("the second with number %d: got %v, want ErrRefused", e.Number, err)
		}
	}
	if err := s.AddEdition(t.Context(), store.Edition{Number: 20, Told: []byte("{}"), File: []byte("file")}); !errors.Is(err, store.ErrRefused) {
		t.Errorf("a number that leaves some out: got %v, want ErrRefused", err)
	}
	if last, err := s.LastEdition(t.Context()); err != nil || last != 12 {
		t.Errorf("the last: got %d, %v", last, err)
	}
	if list, err := s.Editions(t.Context(), 2); err != nil || len(list) != 2 || list[0].Version != "v12" || list[1].Number != 11 {
		t.Errorf("got %+v, %v", list, err)
	}
	if file, err := s.EditionFile(t.Context(), 3); err != nil || string(file) != "file" {
		t.Errorf("the file of the third: got %q, %v", file, err)
	}
	large := bytes.Repeat([]byte("the same words again, "), 10_000)
	if err := s.AddEdition(t.Context(), store.Edition{Number: 13, Told: []byte("{}"), File: large}); err != nil {
		t.Fatal(err)
	}
	if file, err := s.EditionFile(t.Context(), 13); err != nil || !bytes.Equal(file, large) {
		t.Errorf("a large file came back with %d bytes, %v, want %d", len(file), err, len(large))
	}
	for _, n := range []int64{3, 99} {
		if _, err := s.EditionFile(t.Context(), n); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("the file of %d: got %v, want ErrNotFound", n, err)
		}
	}
}

func audit(t *testing.T, s *store.Store, _ *clock) {
	keep(t, s, article("a", claim.Agrees))
	review(t, s, store.Review{Article: "a", N: 1, State: store.Wrong, Who: "bob"}, 1)
	if _, _, err := s.AddToken(t.Context(), "setup", "cat", store.Admin, time.Time{}); err != nil {
		t.Fatal(err)
	}
	all, err := s.Audit(t.Context(), 0, 10)
	if err != nil || len(all) != 3 {
		t.Fatalf("got %+v, %v", all, err)
	}
	if all[0].Action != "token.add" || all[1].Action != "claim.review" || all[1].Who != "bob" || all[1].Object != "a/1 wrong" || all[2].Action != "article.keep" {
		t.Errorf("got %+v", all)
	}
	if rest, err := s.Audit(t.Context(), all[0].ID, 1); err != nil || len(rest) != 1 || rest[0].ID != all[1].ID {
		t.Errorf("the second page: got %+v, %v", rest, err)
	}
}

func oddText(t *testing.T, s *store.Store, _ *clock) {
	a := article("a'; DROP TABLE claims;--", claim.Agrees)
	a.Title, a.Words, a.Report = "“Ünïcødé” 🪙 \\ ' \" %", strings.Repeat("長い", 100_000), bytes.Repeat([]byte{1, 255, '\''}, 1000)
	keep(t, s, a)
	got, err := s.Article(t.Context(), a.ID)
	if err != nil || got.Title != a.Title || got.Words != a.Words || !bytes.Equal(got.Report, a.Report) {
		t.Errorf("got other text than was stored: %v", err)
	}
}

func manyWriters(t *testing.T, s *store.Store, _ *clock) {
	keep(t, s, article("a", claim.Agrees))
	var wait sync.WaitGroup
	for w := range 8 {
		wait.Go(func() {
			for i := range 5 {
				r := store.Review{Article: "a", N: 1, State: store.NeedsWork, Who: fmt.Sprint("p", w), Key: fmt.Sprint(i)}
				if _, err := s.Review(t.Context(), r, 1); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wait.Wait()
	if got, err := s.Reviews(t.Context(), "a", 1); err != nil || len(got) != 40 {
		t.Errorf("got %d reviews, %v, want 40", len(got), err)
	}
}

func atOnce(t *testing.T, address string) {
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			s, err := store.Open(t.Context(), address, nil)
			if err != nil {
				t.Error(err)
				return
			}
			s.Close()
		})
	}
	wait.Wait()
}

func reopened(t *testing.T, address string) {
	for i := range 2 {
		s, err := store.Open(t.Context(), address, nil)
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			keep(t, s, article("a", claim.Agrees))
		} else if _, err := s.Article(t.Context(), "a"); err != nil {
			t.Error(err)
		}
		if err := s.Check(t.Context()); err != nil {
			t.Error(err)
		}
		s.Close()
	}
}

func appendOnly(t *testing.T, address string) {
	s, err := store.Open(t.Context(), address, nil)
	if err != nil {
		t.Fatal(err)
	}
	keep(t, s, article("a", claim.Agrees))
	s.Close()
	driver := "sqlite"
	if store.IsPostgres(address) {
		driver = "pgx"
	} else {
		address = store.FileDSN(address)
	}
	db, err := sql.Open(driver, address)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range []string{"UPDATE audit SET who = 'nobody'", "DELETE FROM audit"} {
		if _, err := db.ExecContext(t.Context(), statement); err == nil {
			t.Errorf("%s was allowed", statement)
		}
	}
}
