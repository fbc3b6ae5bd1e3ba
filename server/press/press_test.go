package press_test

import (
	"database/sql"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"aead.dev/minisign"

	"assay/server/corpus/signed"
	"assay/server/faulttest"
	"assay/server/live"
	"assay/server/press"
	"assay/server/store"
	"assay/server/store/storetest"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A publisher signs small corpora.
type publisher struct {
	public  minisign.PublicKey
	private minisign.PrivateKey
}

func newPublisher(t *testing.T) publisher {
	t.Helper()
	public, private, err := minisign.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	return publisher{public, private}
}

// sign returns a corpus of one incident with the version.
func (p publisher) sign(t *testing.T, version string) []byte {
	t.Helper()
	file, err := signed.Sign(p.private, &corpus.Snapshot{Version: version, Date: 20270101, Expires: 20271231,
		Incidents: []corpus.Incident{{ID: "a-2025", Name: "A theft of " + version, Victim: "A"}}})
	if err != nil {
		t.Fatal(err)
	}
	return file
}

var embedded = live.New(&corpus.Snapshot{Version: "2027.1.1", Date: claim.Day(20270101)})

func openStore(t *testing.T, address string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), address, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func open(t *testing.T, s *store.Store, keys ...minisign.PublicKey) *press.Office {
	t.Helper()
	o, err := press.Open(t.Context(), press.Options{Store: s, Log: slog.New(slog.DiscardHandler), Keys: keys, Embedded: embedded,
		Now: func() time.Time { return time.Date(2027, 6, 1, 0, 0, 0, 0, time.UTC) }})
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func version(o *press.Office) string { return o.Corpus().Current().Snapshot.Version }

func onBoth(t *testing.T, test func(*testing.T, string)) {
	t.Run("SQLite", func(t *testing.T) { test(t, filepath.Join(t.TempDir(), "assay.db")) })
	t.Run("PostgreSQL", func(t *testing.T) { test(t, storetest.StartPostgres(t).NewDatabase(t)) })
}

func TestAnEditionOutlivesTheServer(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		p, stranger := newPublisher(t), newPublisher(t)
		s := openStore(t, address)
		o := open(t, s, p.public)
		if fresh, err := o.Publish(t.Context(), "ann", p.sign(t, "2027.2.1")); err != nil || !fresh {
			t.Fatalf("got %v, %v", fresh, err)
		}
		if fresh, err := o.Publish(t.Context(), "ann", p.sign(t, "2027.2.1")); err != nil || fresh {
			t.Errorf("the same again: got %v, %v", fresh, err)
		}
		tests := []struct {
			name string
			keys []minisign.PublicKey
			want string
		}{
			{"the key is known", []minisign.PublicKey{stranger.public, p.public}, "2027.2.1"},
			{"the key is no longer trusted", []minisign.PublicKey{stranger.public}, "2027.1.1"},
			{"no key is known", nil, "2027.1.1"},
		}
		for _, test := range tests {
			if got := version(open(t, s, test.keys...)); got != test.want {
				t.Errorf("started again, %s: version %s is in force, want %s", test.name, got, test.want)
			}
		}
		releases, err := open(t, s).Releases(t.Context(), 10)
		if err != nil || len(releases) != 2 || releases[0].Version != "2027.2.1" || len(releases[0].Changes) != 1 || !releases[1].First {
			t.Errorf("got %+v, %v", releases, err)
		}
	})
}

func TestTwoServersPublishAtOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, address string) {
		p := newPublisher(t)
		s := openStore(t, address)
		one, two := open(t, s, p.public), open(t, s, p.public)
		if _, err := one.Publish(t.Context(), "ann", p.sign(t, "2027.2.1")); err != nil {
			t.Fatal(err)
		}
		if _, err := two.Publish(t.Context(), "bob", p.sign(t, "2027.3.1")); err != nil { // two has not heard of ann's
			t.Fatal(err)
		}
		if _, err := one.Publish(t.Context(), "ann", p.sign(t, "2027.2.2")); signed.Code(err) != "older" {
			t.Errorf("an older one after another server's: got %v", err)
		}
		if version(one) != "2027.3.1" || version(two) != "2027.3.1" {
			t.Errorf("got %s and %s", version(one), version(two))
		}
	})
}

func TestOldFilesAreNotKept(t *testing.T) {
	p := newPublisher(t)
	s := openStore(t, filepath.Join(t.TempDir(), "assay.db"))
	o := open(t, s, p.public)
	for i := range 15 {
		if _, err := o.Publish(t.Context(), "ann", p.sign(t, fmt.Sprintf("2027.2.%d", i+1))); err != nil {
			t.Fatal(err)
		}
	}
	kept := 0
	for n := range int64(16) {
		if _, err := s.EditionFile(t.Context(), n+1); err == nil {
			kept++
		}
	}
	if kept != 10 {
		t.Errorf("%d of 16 files are kept, want 10", kept)
	}
}

// TestEveryServerHears publishes on three servers in turn while the connections that listen
// are cut: every server comes to the last version.
func TestEveryServerHears(t *testing.T) {
	server := storetest.StartPostgres(t)
	address, p := server.NewDatabase(t), newPublisher(t)
	db, err := sql.Open("pgx", address)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	cut := func() {
		if _, err := db.Exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"); err != nil {
			t.Fatal(err)
		}
	}
	var servers [3]*press.Office
	for i := range servers {
		servers[i] = open(t, openStore(t, address), p.public)
		go servers[i].Follow(t.Context())
	}
	changes, cuts := faulttest.Rounds(20, 500), faulttest.Rounds(2, 10)
	var heard, afterCut []time.Duration
	for i := range changes {
		isCut := i%(changes/cuts) == changes/cuts/2
		if isCut {
			cut()
		}
		v := fmt.Sprintf("2027.2.%d", i+1)
		file := p.sign(t, v)
		began := time.Now()
		if _, err := servers[i%3].Publish(t.Context(), "ann", file); err != nil {
			t.Fatal(err)
		}
		for _, o := range servers {
			for version(o) != v {
				if time.Since(began) > time.Minute {
					t.Fatalf("a server is still at %s a minute after %s", version(o), v)
				}
				time.Sleep(time.Millisecond)
			}
		}
		if isCut {
			afterCut = append(afterCut, time.Since(began))
		} else {
			heard = append(heard, time.Since(began))
		}
	}
	slices.Sort(heard)
	faulttest.Tell(t, 8, fmt.Sprintf("3 servers, %d versions, every listener cut %d times", changes, cuts),
		fmt.Sprintf("all at the last version; heard after %d ms (median), %d ms (p99); %d ms at most where it was cut",
			heard[len(heard)/2].Milliseconds(), heard[len(heard)*99/100].Milliseconds(), slices.Max(afterCut).Milliseconds()))
}
