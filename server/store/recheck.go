package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"assay/wasm/claim"
)

// A Change is a verdict that came out differently when an article was checked again.
type Change struct {
	Article, Title       string
	N                    int
	Figure               string
	From, To             claim.Label
	FromVerdict          string // as JSON; "" = not known
	ToVerdict            string
	FromCorpus, ToCorpus string
	At                   time.Time
}

// Recheck gives a kept article the report that another corpus makes of it: its reviews
// stay, and verdicts that came out differently become Changes. It does so only while the
// corpus from still judges the article, so that doing it twice, or on two servers at once,
// does it once.
func (s *Store) Recheck(ctx context.Context, who, from string, a Article) (done bool, err error) {
	err = s.tx(ctx, func(x *tx) error {
		done, err = x.recheck(ctx, who, from, a, s.now().UnixMilli())
		return err
	})
	return done && err == nil, err
}

// recheck gives a kept article its new report. A claim that now reads otherwise is new.
func (t *tx) recheck(ctx context.Context, who, from string, a Article, now int64) (done bool, err error) {
	n, err := t.exec(ctx, "UPDATE articles SET corpus = $3, report = $4, checked = $5 WHERE id = $1 AND corpus = $2", a.ID, from, a.Corpus, a.Report, now)
	if err != nil || n == 0 {
		return false, err
	}
	for _, c := range a.Claims {
		if err := t.recheckClaim(ctx, from, a, c, now); err != nil {
			return false, err
		}
	}
	if _, err := t.exec(ctx, "DELETE FROM claims WHERE article = $1 AND n > $2", a.ID, len(a.Claims)); err != nil {
		return false, err
	}
	return true, t.audit(ctx, who, "article.recheck", a.ID)
}

func (t *tx) recheckClaim(ctx context.Context, from string, a Article, c Claim, now int64) error {
	var key, figure, label, verdict string
	err := t.row(ctx, "SELECT key, figure, label, verdict FROM claims WHERE article = $1 AND n = $2", a.ID, c.N).Scan(&key, &figure, &label, &verdict)
	if errors.Is(err, sql.ErrNoRows) {
		return t.addClaim(ctx, a.ID, c, now)
	}
	if err != nil {
		return err
	}
	if _, err := t.exec(ctx, "UPDATE claims SET key = $3, figure = $4, label = $5, verdict = $6 WHERE article = $1 AND n = $2", a.ID, c.N, c.Key, c.Figure, string(c.Label), c.Verdict); err != nil {
		return err
	}
	if figure != c.Figure || key != "" && key != c.Key {
		_, err := t.exec(ctx, "UPDATE claims SET state = 'new', checked = $3 WHERE article = $1 AND n = $2", a.ID, c.N, now)
		return err
	}
	if label == string(c.Label) {
		return nil
	}
	if _, err := t.exec(ctx, "UPDATE claims SET checked = $3 WHERE article = $1 AND n = $2", a.ID, c.N, now); err != nil {
		return err
	}
	_, err = t.exec(ctx, `INSERT INTO changes (article, n, from_label, to_label, from_verdict, to_verdict, from_corpus, to_corpus, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, a.ID, c.N, label, string(c.Label), verdict, c.Verdict, from, a.Corpus, now)
	return err
}

// Stale lists the kept articles that another corpus than version judged, by id from the one
// after the given. A claim that was missed is judged by none.
func (s *Store) Stale(ctx context.Context, version, after string, limit int) (ids []string, err error) {
	err = s.rows(ctx, "SELECT id FROM articles WHERE corpus <> $1 AND corpus <> '' AND id > $2 ORDER BY id LIMIT $3", []any{version, after, limit}, func(r *sql.Rows) error {
		var id string
		err := r.Scan(&id)
		ids = append(ids, id)
		return err
	})
	return ids, err
}

// ChangesOf lists how the verdict on one claim changed, newest first.
func (s *Store) ChangesOf(ctx context.Context, article string, n int) ([]Change, error) {
	return s.changes(ctx, "WHERE h.article = $1 AND h.n = $2 ORDER BY h.id DESC", article, n)
}

// ChangesSince lists the last limit verdicts that changed since the corpus of that version
// was replaced, newest first.
func (s *Store) ChangesSince(ctx context.Context, version string, limit int) ([]Change, error) {
	return s.changes(ctx, "WHERE h.id >= (SELECT min(f.id) FROM changes f WHERE f.from_corpus = $1) ORDER BY h.id DESC LIMIT $2", version, limit)
}

func (s *Store) changes(ctx context.Context, where string, args ...any) (list []Change, err error) {
	err = s.rows(ctx, `SELECT h.article, a.title, h.n, c.figure, h.from_label, h.to_label, h.from_verdict, h.to_verdict, h.from_corpus, h.to_corpus, h.at
		FROM changes h JOIN articles a ON a.id = h.article JOIN claims c ON c.article = h.article AND c.n = h.n `+where, args, func(r *sql.Rows) error {
		var c Change
		var at int64
		err := r.Scan(&c.Article, &c.Title, &c.N, &c.Figure, &c.From, &c.To, &c.FromVerdict, &c.ToVerdict, &c.FromCorpus, &c.ToCorpus, &at)
		c.At = millis(at)
		list = append(list, c)
		return err
	})
	return list, err
}

// A Replaced is a version of the corpus that no longer judges, with how many verdicts
// changed when articles it had judged were checked again.
type Replaced struct {
	Version string
	Changes int
}

// Replaced lists the versions whose verdicts changed, the one replaced last first.
func (s *Store) Replaced(ctx context.Context) (list []Replaced, err error) {
	err = s.rows(ctx, "SELECT from_corpus, count(*) FROM changes GROUP BY from_corpus ORDER BY min(id) DESC LIMIT 50", nil, func(r *sql.Rows) error {
		var v Replaced
		err := r.Scan(&v.Version, &v.Changes)
		list = append(list, v)
		return err
	})
	return list, err
}
