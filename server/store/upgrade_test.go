package store

import (
	"database/sql"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"assay/server/faulttest"
)

// What the tests outside of the package need too.
var (
	OldDatabase = oldDatabase
	KeptAll     = keptAll
	Steps       = steps
)

// oldDatabase makes a database as it was at a version, with one row of each of the tables
// that the first version had.
func oldDatabase(t *testing.T, address string, version int64) {
	t.Helper()
	s, blob := &Store{now: time.Now, postgres: IsPostgres(address)}, "x'7b7d'"
	driver, dsn := "sqlite", sqliteDSN(address)
	if s.postgres {
		driver, dsn, blob = "pgx", address, `'\x7b7d'`
	}
	var err error
	if s.db, err = sql.Open(driver, dsn); err != nil {
		t.Fatal(err)
	}
	defer s.db.Close()
	p, err := s.provider()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.UpTo(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	for _, row := range []string{
		"INSERT INTO articles (id, title, url, words, published, checked, corpus, report) VALUES ('a', 'A title', '', '', 20221226, 1, 'v', " + blob + ")",
		"INSERT INTO claims (article, n, figure, label, state, checked) VALUES ('a', 1, '$5 million', 'agrees', 'confirmed', 1)",
		"INSERT INTO changes (article, n, from_label, to_label, from_corpus, to_corpus, at) VALUES ('a', 1, 'not_in_corpus', 'agrees', 'u', 'v', 1)",
		"INSERT INTO reviews (article, n, state, note, source, who, key, at) VALUES ('a', 1, 'confirmed', 'a note', 'https://example.org', 'ann', 'k', 1)",
		"INSERT INTO tokens (id, name, role, hash, created, expires, revoked) VALUES ('t', 'ann', 'reviewer', " + blob + ", 1, 0, 0)",
		"INSERT INTO audit (at, who, action, object) VALUES (1, 'ann', 'claim.review', 'a/1 confirmed')",
	} {
		if _, err := s.db.ExecContext(t.Context(), row); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := p.UpTo(t.Context(), version); err != nil {
		t.Fatal(err)
	}
}

// keptAll wants the database to be at the last version with all that oldDatabase put into it.
func keptAll(t *testing.T, what string, s *Store) {
	t.Helper()
	ctx := t.Context()
	a, err := s.Article(ctx, "a")
	if err != nil || a.Title != "A title" || len(a.Claims) != 1 || a.Claims[0].State != Confirmed || a.Claims[0].Figure != "$5 million" {
		t.Errorf("%s: the article is %+v, %v", what, a, err)
	}
	if list, err := s.Reviews(ctx, "a", 1); err != nil || len(list) != 1 || list[0].Note != "a note" || list[0].Who != "ann" {
		t.Errorf("%s: the reviews are %+v, %v", what, list, err)
	}
	var changes int
	if err := s.db.QueryRowContext(ctx, "SELECT count(*) FROM changes").Scan(&changes); err != nil || changes != 1 {
		t.Errorf("%s: there are %d changes, %v", what, changes, err)
	}
	if list, err := s.Tokens(ctx); err != nil || len(list) != 1 {
		t.Errorf("%s: the tokens are %+v, %v", what, list, err)
	}
	if list, err := s.Audit(ctx, 0, 10); err != nil || len(list) != 1 {
		t.Errorf("%s: the audit log is %+v, %v", what, list, err)
	}
	p, err := s.provider()
	if err != nil {
		t.Fatal(err)
	}
	if pending, err := p.HasPending(ctx); err != nil || pending {
		t.Errorf("%s: steps are still to be made: %v, %v", what, pending, err)
	}
}

// steps lists the versions that there are migrations for.
func steps(t *testing.T) (list []int64) {
	t.Helper()
	s := &Store{}
	var err error
	if s.db, err = sql.Open("sqlite", ":memory:"); err != nil {
		t.Fatal(err)
	}
	defer s.db.Close()
	p, err := s.provider()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range p.ListSources() {
		list = append(list, m.Version)
	}
	return list
}

// TestUpgradeKilled upgrades a database from each version, and has the program killed, and
// then the power fail, wherever it writes to the disk: the next start goes on, and nothing is lost.
func TestUpgradeKilled(t *testing.T) {
	versions, places := steps(t), 0
	every := faulttest.Rounds(29, 1)
	for _, from := range versions[:len(versions)-1] {
		path := filepath.Join(t.TempDir(), "assay.db")
		oldDatabase(t, path, from)
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		d := &disk{synced: map[string][]byte{"assay.db": file}}
		for i, op := range record(t, "UPGRADE", 0, path) {
			if d.do(op); i%every != 0 {
				continue
			}
			for _, kept := range []bool{true, false} {
				what := fmt.Sprintf("from version %d, ended at write %d, unsynced writes kept: %v", from, i, kept)
				upgradeImage(t, what, d.image(func() bool { return kept }, false))
				places++
			}
		}
	}
	faulttest.Tell(t, 26, fmt.Sprintf("from each of %d versions, killed or without power at %d places, SQLite", len(versions)-1, places), "every next start goes on; 0 lost")
}

// upgradeImage starts a server on what is on the disk.
func upgradeImage(t *testing.T, what string, files map[string][]byte) {
	t.Helper()
	dir, err := os.MkdirTemp("/dev/shm", "assay-")
	if err != nil {
		dir = t.TempDir()
	}
	defer os.RemoveAll(dir)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := os.WriteFile(filepath.Join(dir, name), files[name], 0o600); err != nil {
			t.Fatal(err)
		}
	}
	s, err := Open(t.Context(), filepath.Join(dir, "assay.db"), nil)
	if err != nil {
		t.Errorf("%s: %v", what, err)
		return
	}
	defer s.Close()
	keptAll(t, what, s)
}

// TestMadeAtOnce wants a new file to have the tables, and the record of steps, of one that
// was made step by step.
func TestMadeAtOnce(t *testing.T) {
	dir := t.TempDir()
	made := func(path string) (all []string) {
		s, err := Open(t.Context(), path, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		for _, question := range []string{"SELECT name || coalesce(sql, '') FROM sqlite_master ORDER BY name", "SELECT version_id || ' ' || is_applied FROM goose_db_version ORDER BY id"} {
			if err := s.rows(t.Context(), question, nil, func(r *sql.Rows) error {
				var line string
				err := r.Scan(&line)
				all = append(all, line)
				return err
			}); err != nil {
				t.Fatal(err)
			}
		}
		return all
	}
	oldDatabase(t, filepath.Join(dir, "old.db"), 1)
	atOnce, stepByStep := made(filepath.Join(dir, "new.db")), made(filepath.Join(dir, "old.db"))
	if diff := cmp.Diff(stepByStep, atOnce); diff != "" {
		t.Errorf("made at once, not step by step (-want +got):\n%s", diff)
	}
}
