package store_test

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"assay/server/faulttest"
	"assay/server/store"
	"assay/server/store/storetest"
	"assay/wasm/claim"
)

func TestSQLite(t *testing.T) {
	storetest.Run(t, func(t *testing.T) string { return filepath.Join(t.TempDir(), "odd # name? 100%.db") })
}

func TestPostgres(t *testing.T) {
	server := storetest.StartPostgres(t)
	storetest.Run(t, func(t *testing.T) string { return server.NewDatabase(t) })
}

// TestOnlyItsOwnerReads wants nobody else on the machine to read what people wrote.
func TestOnlyItsOwnerReads(t *testing.T) {
	dir := t.TempDir()
	s, err := store.Open(t.Context(), filepath.Join(dir, "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.Backup(t.Context(), filepath.Join(dir, "copy.db")); err != nil {
		t.Fatal(err)
	}
	if err := s.Backup(t.Context(), filepath.Join(dir, "copy.db")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a backup over another: got %v", err)
	}
	for _, name := range []string{"assay.db", "assay.db-wal", "assay.db-shm", "copy.db"} {
		if f, err := os.Stat(filepath.Join(dir, name)); err != nil || f.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v, want mode 0600", name, f, err)
		}
	}
}

// TestDamagedFile damages files of a database, 512 bytes at five places and then one byte at
// many. One that is not intact is refused before anything is written to it; where one is not
// refused what was in it is whole, and so it is after a review that was acknowledged.
func TestDamagedFile(t *testing.T) {
	good := filled(t)
	dir, random := t.TempDir(), rand.New(rand.NewPCG(1, 2))
	path := filepath.Join(dir, "bad.db")
	refused, harmless := 0, 0
	try := func(what string, damage func([]byte)) {
		bad := bytes.Clone(good)
		damage(bad)
		for _, suffix := range []string{"-wal", "-shm"} {
			os.Remove(path + suffix)
		}
		if err := os.WriteFile(path, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		opened, acknowledged := reviewOn(t, path)
		if acknowledged {
			harmless++
			if s, err := store.Open(t.Context(), path, nil); err != nil {
				t.Errorf("%s: a review was acknowledged, and then %v", what, err)
			} else {
				s.Close()
			}
			return
		}
		refused++
		if opened {
			return // a name in the tables' descriptions was hit: what needs it is refused
		}
		if left, err := os.ReadFile(path); err != nil || !bytes.Equal(left, bad) {
			t.Errorf("%s: refused, and written to", what)
		}
	}
	noise := func(b []byte) {
		for i := range b {
			b[i] = byte(random.Uint32())
		}
	}
	for _, at := range []int{0, 100, 4096, len(good) / 2 &^ 4095, len(good) - 4096} {
		before := refused
		if try(fmt.Sprint("noise at ", at), func(b []byte) { noise(b[at : at+512]) }); refused == before {
			t.Errorf("noise at %d: not refused", at)
		}
	}
	places := faulttest.Rounds(60, 1000)
	for range places {
		at := random.IntN(len(good))
		try(fmt.Sprint("a byte at ", at), func(b []byte) { b[at] ^= byte(1 + random.IntN(255)) })
	}
	faulttest.Tell(t, 4, fmt.Sprintf("512 bytes at 5 places, one byte at %d", places),
		fmt.Sprintf("%d refused and left as they were; %d where the byte holds nothing or is in a word, sound before and after", refused, harmless))
	if err := os.WriteFile(path, []byte("this is not a database, whatever its name says"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(t.Context(), path, nil); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("a text file: got %v, want ErrDamaged", err)
	}
}

// filled returns the file of a database with some hundred rows.
func filled(t *testing.T) []byte {
	t.Helper()
	whole, copied := filepath.Join(t.TempDir(), "whole.db"), filepath.Join(t.TempDir(), "copy.db")
	s, err := store.Open(t.Context(), whole, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Keep(t.Context(), "test", store.Article{ID: "a", Title: "A title", Report: []byte("{}"), Claims: []store.Claim{{N: 1, Label: claim.Agrees}}}); err != nil {
		t.Fatal(err)
	}
	for i := range 200 {
		if _, err := s.Review(t.Context(), store.Review{Article: "a", N: 1, State: store.NeedsWork, Who: "ann", Key: fmt.Sprint(i), Note: "a note of some words"}, 1); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(copied)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// reviewOn reports whether a server would start on the file, and store a review.
func reviewOn(t *testing.T, path string) (opened, acknowledged bool) {
	s, err := store.Open(t.Context(), path, nil)
	if err != nil {
		return false, false
	}
	defer s.Close()
	_, err = s.Review(t.Context(), store.Review{Article: "a", N: 1, State: store.Confirmed, Who: "bob"}, 1)
	return true, err == nil
}

// TestPostgresKilled kills the server in the middle of writes. Writers send what was not
// acknowledged again by the same key: nothing is lost and nothing is stored twice.
func TestPostgresKilled(t *testing.T) {
	server := storetest.StartPostgres(t)
	s, err := store.Open(t.Context(), server.NewDatabase(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Keep(t.Context(), "test", store.Article{ID: "a", Report: []byte("{}"), Claims: []store.Claim{{N: 1, Label: claim.Agrees}}}); err != nil {
		t.Fatal(err)
	}
	kills, writers := faulttest.Rounds(3, 10), 4
	each := 20 * kills
	acked := make(chan struct{}, writers*each)
	var wait sync.WaitGroup
	for w := range writers {
		wait.Go(func() {
			for i := range each {
				r := store.Review{Article: "a", N: 1, State: store.NeedsWork, Who: fmt.Sprint(w), Key: fmt.Sprint(i)}
				for try := 0; ; try++ {
					if _, err := s.Review(t.Context(), r, 1); err == nil {
						break
					} else if try > 500 {
						t.Errorf("gave up: %v", err)
						return
					}
					time.Sleep(10 * time.Millisecond)
				}
				acked <- struct{}{}
			}
		})
	}
	for range kills {
		for range writers * each / (kills + 1) {
			<-acked
		}
		server.Kill()
		server.Start(t)
	}
	wait.Wait()
	list, err := s.Reviews(t.Context(), "a", 1)
	for try := 0; err != nil && try < 500; try++ { // on a connection that the last kill cut
		time.Sleep(10 * time.Millisecond)
		list, err = s.Reviews(t.Context(), "a", 1)
	}
	if err != nil || len(list) != writers*each {
		t.Errorf("got %d reviews, %v, want %d", len(list), err, writers*each)
	}
	faulttest.Tell(t, 6, fmt.Sprintf("%d kills under %d writers", kills, writers), fmt.Sprintf("%d reviews acknowledged, 0 lost, 0 twice", len(list)))
}

// TestLooking looks at databases of every version: what is due is told, nothing can be
// written, and they stay as they were.
func TestLooking(t *testing.T) {
	postgres := storetest.StartPostgres(t)
	addresses := map[string]func() string{
		"SQLite":     func() string { return filepath.Join(t.TempDir(), "assay.db") },
		"PostgreSQL": func() string { return postgres.NewDatabase(t) },
	}
	versions := store.Steps(t)
	for name, address := range addresses {
		for i, version := range versions {
			address := address()
			store.OldDatabase(t, address, version)
			for range 2 { // the second look finds what the first left
				s, err := store.Look(t.Context(), address)
				if err != nil {
					t.Fatal(err)
				}
				if got, err := s.Version(t.Context()); got != version || err != nil {
					t.Errorf("%s: it is of version %d, %v, want %d", name, got, err, version)
				}
				if due, err := s.Due(t.Context()); len(due) != len(versions)-1-i || err != nil {
					t.Errorf("%s of version %d: due are %v, %v, want those after it", name, version, due, err)
				}
				if _, _, err := s.AddToken(t.Context(), "ann", "ann", store.Reader, time.Time{}); err == nil {
					t.Errorf("%s of version %d: something was written", name, version)
				}
				s.Close()
			}
		}
	}
	newer := filepath.Join(t.TempDir(), "assay.db")
	store.OldDatabase(t, newer, versions[len(versions)-1])
	db, err := sql.Open("sqlite", "file:"+newer)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (999, true)"); err != nil {
		t.Fatal(err)
	}
	db.Close()
	s, err := store.Look(t.Context(), newer)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Due(t.Context()); !errors.Is(err, store.ErrNewer) {
		t.Errorf("where a newer program was: got %v, want %v", err, store.ErrNewer)
	}
	if _, err := store.Look(t.Context(), filepath.Join(t.TempDir(), "none.db")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("where there is none: %v", err)
	}
}

// TestUpgradeOfPostgresKilled kills the server while the tables are brought up to date from
// each version: the next start goes on, and nothing is lost.
func TestUpgradeOfPostgresKilled(t *testing.T) {
	server := storetest.StartPostgres(t)
	versions := store.Steps(t)
	kills, cut := faulttest.Rounds(2, 40), 0
	for i := range kills {
		address, from := server.NewDatabase(t), versions[i%(len(versions)-1)]
		store.OldDatabase(t, address, from)
		opened := make(chan error, 1)
		go func() {
			s, err := store.Open(t.Context(), address, nil)
			if err == nil {
				s.Close()
			}
			opened <- err
		}()
		time.Sleep(time.Duration(i*3) * time.Millisecond) // further into the upgrade each time
		server.Kill()
		if err := <-opened; err != nil {
			cut++
		}
		server.Start(t)
		s, err := store.Open(t.Context(), address, nil)
		if err != nil {
			t.Fatalf("from version %d, killed: %v", from, err)
		}
		store.KeptAll(t, fmt.Sprint("from version ", from), s)
		s.Close()
	}
	faulttest.Tell(t, 26, fmt.Sprintf("%d kills of PostgreSQL, %d of them within the upgrade", kills, cut), "every next start goes on; 0 lost")
}
