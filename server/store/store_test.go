package store_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"assay/server/store"
	"assay/server/store/storetest"
)

func TestSQLite(t *testing.T) {
	storetest.Run(t, func(t *testing.T) string { return filepath.Join(t.TempDir(), "odd # name? 100%.db") })
}

func TestPostgres(t *testing.T) {
	server := storetest.StartPostgres(t)
	storetest.Run(t, func(t *testing.T) string { return server.NewDatabase(t) })
}

// TestDamagedFile writes noise into files of a database: one that is not intact is refused
// before anything is written to it.
func TestDamagedFile(t *testing.T) {
	whole := filepath.Join(t.TempDir(), "whole.db")
	s, err := store.Open(t.Context(), whole, nil)
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), "copy.db")
	if err := s.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	s.Close()
	good, err := os.ReadFile(copied)
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	refused := 0
	for i := range 60 {
		bad := append([]byte(nil), good...)
		at := random.IntN(len(bad) - 512)
		if i == 0 {
			at = 0
		}
		for j := range 512 {
			bad[at+j] = byte(random.Uint32())
		}
		path := filepath.Join(t.TempDir(), "bad.db")
		if err := os.WriteFile(path, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := store.Open(t.Context(), path, nil)
		if err != nil {
			refused++
			continue
		}
		if err := s.Check(t.Context()); err != nil {
			t.Errorf("noise at %d: opened, then %v", at, err)
		}
		s.Close()
	}
	if refused < 5 {
		t.Errorf("only %d of 60 damaged files were refused", refused)
	}
	if err := os.WriteFile(whole, []byte("this is not a database, whatever its name says"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(t.Context(), whole, nil); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("a text file: got %v, want ErrDamaged", err)
	}
}
