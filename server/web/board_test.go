package web

import (
	"strings"
	"testing"
	"time"

	"assay/server/article"
	"assay/server/desk"
	"assay/server/live"
)

// TestBoard puts an article on the board and looks at it through each choice of verdicts.
func TestBoard(t *testing.T) {
	h, s := newSite(t)
	session := signedIn(t, h, s)
	if _, doc := send(t, h, "/board", nil, session); !strings.Contains(doc.Find("#sources").Text(), "assay watch add") || doc.Find(".list").Length() != 0 {
		t.Errorf("the empty board says %s", doc.Find("main").Text())
	}
	id, err := s.AddWatch(t.Context(), "ann", "https://example.org/<feed>", time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	a := article.Of("South Korea's National Intelligence Service said North Korean hackers stole $62 billion in 2022.\n\nHackers stole $5,123 from Some Unknown Shop in 2022.", "")
	r := a.Read()
	live.Embedded().Check(r)
	article, _, err := desk.Keep(t.Context(), s, "watch", a, r, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Watched(t.Context(), id, "https://example.org/1", article, ""); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]int{"": 2, "?show=disputed": 1, "?show=new": 1, "?show=agrees": 0, "?show=all": 2, "?state=wrong": 0, "?source=1": 2, "?source=77": 0, "?q=intelligence": 2, "?q=zebra": 0} {
		status, doc := send(t, h, "/board"+query, nil, session)
		if got := doc.Find("main > .scroll tbody tr").Length(); status != 200 || got != want {
			t.Errorf("/board%s: got %d and %d claims, want %d: %s", query, status, got, want, doc.Find("main").Text())
		}
		if all := doc.Find(`.none a[href="/board?show=all"]`).Length() > 0; all != (want == 0) {
			t.Errorf("/board%s leads to all claims: %v", query, all)
		}
	}
	_, doc := send(t, h, "/board?show=disputed", nil, session)
	if to := doc.Find("main > .scroll tbody a").First().AttrOr("href", ""); to != "/articles/"+article+"/claims/1" {
		t.Errorf("the claim leads to %s", to)
	}
	if status, _ := send(t, h, "/board", nil); status != 401 {
		t.Errorf("without a token: got %d, want 401", status)
	}
}
