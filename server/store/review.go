package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"
)

// A Review is one person's word on one claim. Reviews are never changed, only added to.
type Review struct {
	ID      int64
	Article string
	N       int
	State   State
	Note    string
	Source  string // address of what the reviewer looked at
	Who     string
	Key     string // Idempotency-Key; a second review by the same person with it is the first
	At      time.Time
}

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
		err := x.row(ctx, `INSERT INTO reviews (article, n, state, note, source, who, key, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
			ON CONFLICT (who, key) DO NOTHING RETURNING id`, r.Article, r.N, string(r.State), r.Note, r.Source, r.Who, key, stamp(r.At)).Scan(&r.ID)
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

func missing(n int64) error {
	if n == 0 {
		return ErrNotFound
	}
	return nil
}

// repeated answers a review that was sent before with the one that was stored, and refuses
// a key that was used for something else.
func (t *tx) repeated(ctx context.Context, r *Review) error {
	sent, at := *r, int64(0)
	if err := t.row(ctx, "SELECT id, article, n, state, note, source, at FROM reviews WHERE who = $1 AND key = $2", r.Who, r.Key).
		Scan(&r.ID, &r.Article, &r.N, &r.State, &r.Note, &r.Source, &at); err != nil {
		return err
	}
	r.At = millis(at)
	if r.Article != sent.Article || r.N != sent.N || r.State != sent.State || r.Note != sent.Note || r.Source != sent.Source {
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
	err = s.rows(ctx, "SELECT id, article, n, state, note, source, who, at FROM reviews WHERE article = $1 AND n = $2 ORDER BY id", []any{article, n}, func(rows *sql.Rows) error {
		var r Review
		var at int64
		err := rows.Scan(&r.ID, &r.Article, &r.N, &r.State, &r.Note, &r.Source, &r.Who, &at)
		r.At = millis(at)
		list = append(list, r)
		return err
	})
	return list, err
}
