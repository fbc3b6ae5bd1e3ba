package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// A Review is one person's word on one claim. Reviews are never changed, only added to.
type Review struct {
	ID      int64
	Article string
	N       int
	State   State
	Note    string
	Sources []string // addresses of what the reviewer looked at, without white space
	Page    Page
	Who     string
	Key     string // Idempotency-Key; a second review by the same person with it is the first
	At      time.Time
}

// A Page is where a claim was read, as far as the reviewer told.
type Page struct{ Title, URL string }

// Review adds a review and moves its claim to the review's state. With people = 2 a claim
// becomes confirmed or wrong only once two different people have said so.
func (s *Store) Review(ctx context.Context, r Review, people int) (Review, error) {
	if !slices.Contains(States[:], r.State) {
		return Review{}, fmt.Errorf("%w: %q is not a state; use new, needs_work, confirmed or wrong", ErrRefused, r.State)
	}
	r.At = s.now().UTC().Truncate(time.Millisecond)
	err := s.tx(ctx, func(x *tx) error {
		if n, err := x.exec(ctx, "UPDATE claims SET state = state WHERE article = $1 AND n = $2", r.Article, r.N); err != nil || n == 0 {
			return errors.Join(err, missing(n))
		}
		key := sql.NullString{String: r.Key, Valid: r.Key != ""}
		err := x.row(ctx, `INSERT INTO reviews (article, n, state, note, source, page_title, page_url, who, key, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
			ON CONFLICT (who, key) DO NOTHING RETURNING id`, r.Article, r.N, string(r.State), r.Note, lines(r.Sources), r.Page.Title, r.Page.URL, r.Who, key, stamp(r.At)).Scan(&r.ID)
		if errors.Is(err, sql.ErrNoRows) {
			return x.repeated(ctx, &r)
		}
		if err != nil {
			return err
		}
		agreed, err := x.agreed(ctx, r, people)
		if err != nil {
			return err
		}
		if agreed {
			if _, err := x.exec(ctx, "UPDATE claims SET state = $3 WHERE article = $1 AND n = $2", r.Article, r.N, string(r.State)); err != nil {
				return err
			}
		}
		return x.audit(ctx, r.Who, "claim.review", fmt.Sprintf("%s/%d %s", r.Article, r.N, r.State))
	})
	return r, err
}

// lines writes sources as they are stored: one a line.
func lines(sources []string) string { return strings.Join(sources, "\n") }

// addresses reads what lines wrote.
func addresses(stored string) []string {
	if stored == "" {
		return nil
	}
	return strings.Split(stored, "\n")
}

func missing(n int64) error {
	if n == 0 {
		return ErrNotFound
	}
	return nil
}

// repeated answers a review that was sent before with the one that was stored, and refuses
// a key that was used for something else.
func (t *tx) repeated(ctx context.Context, r *Review) error {
	sent, sources, at := *r, "", int64(0)
	if err := t.row(ctx, "SELECT id, article, n, state, note, source, page_title, page_url, at FROM reviews WHERE who = $1 AND key = $2", r.Who, r.Key).
		Scan(&r.ID, &r.Article, &r.N, &r.State, &r.Note, &sources, &r.Page.Title, &r.Page.URL, &at); err != nil {
		return err
	}
	r.Sources, r.At = addresses(sources), millis(at)
	if r.Article != sent.Article || r.N != sent.N || r.State != sent.State || r.Note != sent.Note || lines(r.Sources) != lines(sent.Sources) || r.Page != sent.Page {
		return fmt.Errorf("%w: the idempotency key was used for another review", ErrRefused)
	}
	return nil
}

// agreed reports whether enough people stand behind r for the claim to take its state.
func (t *tx) agreed(ctx context.Context, r Review, people int) (bool, error) {
	if people < 2 || r.State == New || r.State == NeedsWork {
		return true, nil
	}
	var other int
	err := t.row(ctx, `SELECT count(*) FROM reviews v WHERE v.article = $1 AND v.n = $2 AND v.who <> $3 AND v.state = $4
		AND v.id = (SELECT max(w.id) FROM reviews w WHERE w.article = $1 AND w.n = $2 AND w.who = v.who)`, r.Article, r.N, r.Who, string(r.State)).Scan(&other)
	return other > 0, err
}

// Reviews lists the reviews of a claim, oldest first.
func (s *Store) Reviews(ctx context.Context, article string, n int) (list []Review, err error) {
	err = s.rows(ctx, "SELECT id, article, n, state, note, source, page_title, page_url, who, at FROM reviews WHERE article = $1 AND n = $2 ORDER BY id", []any{article, n}, func(rows *sql.Rows) error {
		var r Review
		var sources string
		var at int64
		err := rows.Scan(&r.ID, &r.Article, &r.N, &r.State, &r.Note, &sources, &r.Page.Title, &r.Page.URL, &r.Who, &at)
		r.Sources, r.At = addresses(sources), millis(at)
		list = append(list, r)
		return err
	})
	return list, err
}

// Standings returns, for each key under which people have settled a claim, the last review
// that speaks for its state. Claims that are new have none.
func (s *Store) Standings(ctx context.Context, keys []string) (map[string]Review, error) {
	standings := map[string]Review{}
	if len(keys) == 0 {
		return standings, nil
	}
	list, err := json.Marshal(keys) // one argument: the statement is the same for any number
	if err != nil {
		return nil, err
	}
	named := "SELECT value FROM json_each($1)"
	if s.postgres {
		named = "SELECT value FROM json_array_elements_text($1::json) AS named (value)"
	}
	err = s.hotRows(ctx, `SELECT c.key, v.id, v.article, v.n, v.state, v.note, v.source, v.who, v.at FROM claims c
		JOIN reviews v ON v.article = c.article AND v.n = c.n AND v.state = c.state
		WHERE c.key IN (`+named+`) AND c.key <> '' AND c.state <> 'new' ORDER BY v.id`, []any{string(list)}, func(rows *sql.Rows) error {
		var r Review
		var key, sources string
		var at int64
		err := rows.Scan(&key, &r.ID, &r.Article, &r.N, &r.State, &r.Note, &sources, &r.Who, &at)
		r.Sources, r.At = addresses(sources), millis(at)
		standings[key] = r
		return err
	})
	return standings, err
}
