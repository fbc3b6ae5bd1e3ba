// Package desk is the work on kept articles: keeping one, and checking it again when
// another corpus comes into force.
package desk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
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
		v := r.Claims[i].Verdict
		a.Claims = append(a.Claims, store.Claim{N: i + 1, Key: Key(r, &r.Claims[i]), Figure: words.Value(r.Claims[i].Amount.In(r.Mentions)), Label: v.Label, Verdict: string(v.AppendJSON(nil))})
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

// Recheck holds a kept article against e, and reports whether another corpus had judged it
// until then. No words are needed: a report has its claims. Two at once do it once.
func Recheck(ctx context.Context, s *store.Store, e *live.Edition, id string) (done bool, err error) {
	a, err := s.Article(ctx, id)
	if errors.Is(err, store.ErrNotFound) || err == nil && a.Corpus == e.Snapshot.Version {
		return false, nil
	}
	if err == nil {
		done, err = recheck(ctx, s, e, a)
	}
	if err != nil {
		return false, fmt.Errorf("check article %s again: %w", id, err)
	}
	return done, nil
}

func recheck(ctx context.Context, s *store.Store, e *live.Edition, a store.Article) (bool, error) {
	r, err := wire.Parse(a.Report)
	if err != nil {
		return false, err
	}
	for i := range r.Claims {
		r.Claims[i].Verdict = nil
	}
	r.ID, r.Summary = a.ID, claim.Summary{}
	e.Check(r)
	return s.Recheck(ctx, "corpus "+e.Snapshot.Version, a.Corpus, kept(r))
}
