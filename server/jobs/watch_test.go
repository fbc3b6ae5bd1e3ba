package jobs

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"testing"
	"time"

	"assay/server/live"
	"assay/server/store"
	"assay/server/watch"
	"assay/wasm/claim"
)

// TestWatch watches a feed of this machine until its article is on the board.
func TestWatch(t *testing.T) {
	mux := http.NewServeMux()
	site := httptest.NewServer(mux)
	defer site.Close()
	mux.HandleFunc("GET /feed", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `<rss version="2.0"><channel><title>News</title><item><link>%s/one</link></item></channel></rss>`, site.URL)
	})
	mux.HandleFunc("GET /one", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "<html><body><p>South Korea's National Intelligence Service said North Korean hackers stole $62 billion in 2022.</p></body></html>")
	})
	address, inForce := filepath.Join(t.TempDir(), "assay.db"), live.NewCorpus(live.Embedded())
	s, err := store.Open(t.Context(), address, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.AddWatch(t.Context(), "ann", site.URL+"/feed", time.Hour); err != nil {
		t.Fatal(err)
	}
	guard := &watch.Guard{Allowed: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}}
	c, err := Open(t.Context(), Options{Store: s, Address: address, Corpus: inForce, Log: slog.New(slog.NewTextHandler(t.Output(), nil)), Queues: []Queue{Watches},
		Watcher: &watch.Watcher{Store: s, Corpus: inForce, Fetcher: watch.NewFetcher(s, guard, "1", "press@example.org", time.Millisecond)}})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := c.Round(t.Context()); err != nil {
		t.Fatal(err)
	}
	for began := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		board, err := s.Board(t.Context(), store.BoardFilter{Labels: []claim.Label{claim.AmountDiffers}, Limit: 9})
		if err != nil {
			t.Fatal(err)
		}
		if len(board) == 1 && board[0].URL == site.URL+"/one" && board[0].Watch == "News" {
			break
		}
		if time.Since(began) > 2*time.Minute {
			t.Fatalf("after 2 minutes the board has %v", board)
		}
	}
}
