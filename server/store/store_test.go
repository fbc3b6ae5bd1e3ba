package store_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

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
	const writers, each = 4, 60
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
	for kills := range 3 {
		for range writers * each / 4 {
			<-acked
		}
		server.Kill()
		server.Start(t)
		t.Logf("killed %d times", kills+1)
	}
	wait.Wait()
	list, err := s.Reviews(t.Context(), "a", 1)
	if err != nil || len(list) != writers*each {
		t.Errorf("got %d reviews, %v, want %d", len(list), err, writers*each)
	}
}
