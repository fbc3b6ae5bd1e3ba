package jobs

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"assay/server/article"
	"assay/server/corpus"
	"assay/server/desk"
	"assay/server/faulttest"
	"assay/server/live"
	"assay/server/store"
	"assay/server/store/storetest"
)

// asWorker in the environment makes the test binary a worker on the database it names, for
// tests that kill it.
const asWorker = "ASSAY_TEST_WORKER"

func TestMain(m *testing.M) {
	if address := os.Getenv(asWorker); address != "" {
		if err := work(address); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		select {}
	}
	os.Exit(m.Run())
}

func work(address string) error {
	ctx := context.Background()
	s, err := store.Open(ctx, address, nil)
	if err != nil {
		return err
	}
	c, err := Open(ctx, Options{Store: s, Address: address, Corpus: live.NewCorpus(live.Embedded()), Log: slog.New(slog.NewTextHandler(os.Stderr, nil)),
		Queues: []Queue{Rechecks}, Rescue: 10 * time.Second})
	if err != nil {
		return err
	}
	if err := c.Start(ctx); err != nil {
		return err
	}
	return c.CorpusChanged(ctx)
}

// A worker is a process that can be killed.
func startWorker(t *testing.T, address string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	w := exec.Command(self)
	w.Env = append(os.Environ(), asWorker+"="+address)
	w.Stderr = os.Stderr
	if err := w.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { kill(w) })
	return w
}

func kill(w *exec.Cmd) {
	w.Process.Kill()
	w.Wait()
}

// keepMany keeps n articles that a corpus without records judged.
func keepMany(t *testing.T, address string, n int) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), address, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	bare := *corpus.Embedded()
	bare.Findings, bare.Incidents, bare.Version = nil, nil, "1.1.1"
	a := article.Of("South Korea's National Intelligence Service said North Korean hackers stole $626 million in 2022.", "")
	r := a.Read()
	live.New(&bare).Check(r)
	id, _, err := desk.Keep(t.Context(), s, "ann", a, r, false)
	if err != nil {
		t.Fatal(err)
	}
	db := raw(t, address)
	numbers := fmt.Sprintf("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) ", n-1)
	for _, copied := range []string{
		"INSERT INTO articles (id, title, url, words, published, checked, corpus, report) SELECT id || '-' || i, title, url, words, published, checked, corpus, report FROM articles, n",
		"INSERT INTO claims (article, n, figure, label, verdict, state, checked) SELECT article || '-' || i, claims.n, figure, label, verdict, state, checked FROM claims, n WHERE article = '" + id + "'",
	} {
		if _, err := db.ExecContext(t.Context(), numbers+copied); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func raw(t *testing.T, address string) *sql.DB {
	t.Helper()
	driver := "pgx"
	if !store.IsPostgres(address) {
		driver, address = "sqlite", "file:"+address+"?_pragma=busy_timeout(10000)"
	}
	db, err := sql.Open(driver, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func count(t *testing.T, db *sql.DB, query string) (n int) {
	t.Helper()
	if err := db.QueryRowContext(t.Context(), query).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

const rechecked = "SELECT count(*) FROM audit WHERE action = 'article.recheck'"

// waitFor waits until n articles are checked again.
func waitFor(t *testing.T, db *sql.DB, n int) {
	t.Helper()
	for began := time.Now(); count(t, db, rechecked) < n; time.Sleep(20 * time.Millisecond) {
		if time.Since(began) > time.Duration(faulttest.Rounds(3, 20))*time.Minute {
			t.Fatalf("%d of %d articles are checked again after %s", count(t, db, rechecked), n, time.Since(began))
		}
	}
}

// onceEach wants every one of n articles checked again, and each once.
func onceEach(t *testing.T, address string, n int) {
	t.Helper()
	db := raw(t, address)
	if got := count(t, db, "SELECT count(*) FROM articles WHERE corpus = '1.1.1'"); got != 0 {
		t.Errorf("%d articles were not checked again", got)
	}
	if got := count(t, db, rechecked); got != n {
		t.Errorf("%d articles were checked again %d times", n, got)
	}
	if got := count(t, db, "SELECT count(*) FROM (SELECT article, n FROM changes GROUP BY article, n HAVING count(*) > 1) AS twice"); got != 0 {
		t.Errorf("%d verdicts are told to have changed twice", got)
	}
	if got := count(t, db, "SELECT count(*) FROM changes"); got != n {
		t.Errorf("%d verdicts are told to have changed, want %d", got, n)
	}
}

func TestWorkerKilled(t *testing.T) {
	t.Run("SQLite, one worker at a time", func(t *testing.T) {
		address, n := filepath.Join(t.TempDir(), "assay.db"), faulttest.Rounds(300, 20_000)
		keepMany(t, address, n)
		db, began := raw(t, address), time.Now()
		for _, part := range []int{n / 10, n / 2} {
			w := startWorker(t, address)
			waitFor(t, db, part)
			kill(w)
		}
		startWorker(t, address)
		waitFor(t, db, n)
		onceEach(t, address, n)
		faulttest.Tell(t, 9, fmt.Sprintf("SQLite: %d jobs, 2 kills", n), fmt.Sprintf("0 missing, 0 done twice, %.0f jobs/s", float64(n)/time.Since(began).Seconds()))
	})
	t.Run("PostgreSQL, three workers", func(t *testing.T) {
		address, n := storetest.StartPostgres(t).NewDatabase(t), faulttest.Rounds(600, 20_000)
		keepMany(t, address, n)
		db, began := raw(t, address), time.Now()
		first := startWorker(t, address)
		startWorker(t, address)
		startWorker(t, address)
		waitFor(t, db, n/10)
		kill(first)
		waitFor(t, db, n)
		onceEach(t, address, n)
		again := count(t, db, "SELECT count(*) FROM river_job WHERE attempt > 1")
		faulttest.Tell(t, 9, fmt.Sprintf("PostgreSQL: %d jobs, 3 workers, 1 killed", n), fmt.Sprintf("0 missing, 0 done twice, %d begun a second time, %.0f s", again, time.Since(began).Seconds()))
	})
}

// TestCorpusChanged tells the same change three times, to two crews: each article is
// checked once, and one that comes later from a server with the old corpus too.
func TestCorpusChanged(t *testing.T) {
	address := storetest.StartPostgres(t).NewDatabase(t)
	s := keepMany(t, address, 20)
	for range 2 {
		c, err := Open(t.Context(), Options{Store: s, Address: address, Corpus: live.NewCorpus(live.Embedded()), Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Queues: []Queue{Rechecks}})
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		if err := c.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		for range 3 {
			if err := c.CorpusChanged(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}
	waitFor(t, raw(t, address), 20)
	onceEach(t, address, 20)
}

// TestMigrateTwice wants the tables of jobs made once, and found by the next server.
func TestMigrateTwice(t *testing.T) {
	for _, address := range []string{filepath.Join(t.TempDir(), "odd # name? 100%.db"), storetest.StartPostgres(t).NewDatabase(t)} {
		for range 2 {
			if err := Migrate(t.Context(), address); err != nil {
				t.Errorf("%s: %v", strings.SplitN(address, ":", 2)[0], err)
			}
		}
	}
}
