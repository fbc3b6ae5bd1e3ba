// Package desk is the work on kept articles: keeping one, and checking all again when
// another corpus comes into force.
package desk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"assay/server/article"
	"assay/server/live"
	"assay/server/store"
	"assay/server/wire"
	"assay/server/words"
	"assay/wasm/claim"
)

// Keep stores a checked article for review and returns its id, which follows from its
// words. The words themselves are stored only if withWords.
func Keep(ctx context.Context, s *store.Store, who string, a *article.Article, r *claim.Report, withWords bool) (id string, created bool, err error) {
	sum := sha256.Sum256([]byte(a.Text))
	r.ID = hex.EncodeToString(sum[:12])
	kept := kept(r)
	kept.Title, kept.URL = title(a), a.URL
	if withWords {
		kept.Words = a.Text
	}
	created, err = s.Keep(ctx, who, kept)
	if err != nil {
		return "", false, fmt.Errorf("keep article %s: %w", r.ID, err)
	}
	return r.ID, created, nil
}

// kept returns what the store keeps of a report.
func kept(r *claim.Report) store.Article {
	a := store.Article{ID: r.ID, Published: r.Published, Corpus: r.Corpus.Version, Report: r.AppendJSON(nil, claim.UTF8)}
	for i := range r.Claims {
		a.Claims = append(a.Claims, store.Claim{N: i + 1, Key: Key(r, &r.Claims[i]), Figure: words.Value(r.Claims[i].Amount.In(r.Mentions)), Label: r.Claims[i].Verdict.Label})
	}
	return a
}

// longestTitle is in bytes.
const longestTitle = 160

// title returns the article's title, or its first line that is more than a word or two:
// pasted pages begin with the words of their menus.
func title(a *article.Article) string {
	t := a.Title
	for line := range strings.Lines(a.Text) {
		if t != "" {
			break
		}
		if len(strings.Fields(line)) > 3 {
			t = line
		}
	}
	if t == "" {
		t = a.Text
	}
	return short(strings.Join(strings.Fields(t), " "))
}

// short cuts t to the length of a title.
func short(t string) string {
	if len(t) <= longestTitle {
		return t
	}
	cut := longestTitle
	for !utf8.RuneStart(t[cut]) {
		cut--
	}
	return t[:cut] + "…"
}

// Recheck holds every kept article that another corpus judged against e, and returns how
// many there were. No words are needed: a report has its claims. It may be stopped and
// begun again at any time, and by several servers at once.
func Recheck(ctx context.Context, s *store.Store, e *live.Edition) (n int, err error) {
	for {
		ids, err := s.Stale(ctx, e.Snapshot.Version, 100)
		if err != nil || len(ids) == 0 {
			return n, err
		}
		for _, id := range ids {
			if err := recheck(ctx, s, e, id); err != nil {
				return n, fmt.Errorf("check article %s again: %w", id, err)
			}
			n++
		}
	}
}

func recheck(ctx context.Context, s *store.Store, e *live.Edition, id string) error {
	a, err := s.Article(ctx, id)
	if err != nil {
		return err
	}
	r, err := wire.Parse(a.Report)
	if err != nil {
		return err
	}
	for i := range r.Claims {
		r.Claims[i].Verdict = nil
	}
	r.Summary = claim.Summary{}
	e.Check(r)
	_, err = s.Keep(ctx, "corpus "+e.Snapshot.Version, kept(r))
	return err
}
