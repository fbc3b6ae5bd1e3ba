package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"assay/wasm/claim"
)

// An Article is one that was kept for review.
type Article struct {
	ID        string // derived from its words, so that the same article is kept once
	Title     string
	URL       string
	Words     string // "" unless the operator keeps texts
	Published claim.Day
	Checked   time.Time
	Corpus    string // version of the corpus that judged it; "" for a claim that was missed, which none did
	Report    []byte // as written by claim.Report.AppendJSON
	Claims    []Claim
}

// A Claim is one of a kept article, with what people made of it.
type Claim struct {
	Article string
	N       int    // 1 for the first of its article
	Key     string // the same for claims that assert the same; "" = comparable to no other
	Figure  string
	Label   claim.Label // "" for a claim that was missed
	Verdict string      // as JSON; written by Keep and Recheck, read with a Change
	State   State
	Title   string // of its article
	Checked time.Time
}

// A State is where the review of a claim stands.
type State string

// The states of a claim.
const (
	New       State = "new"
	Confirmed State = "confirmed"
	Wrong     State = "wrong"
	NeedsWork State = "needs_work"
)

// States lists the states in the order of their work.
var States = [...]State{New, NeedsWork, Confirmed, Wrong}

// Title returns the state in words, such as "Needs work".
func (s State) Title() string {
	return map[State]string{New: "New", NeedsWork: "Needs work", Confirmed: "Confirmed", Wrong: "Wrong"}[s]
}

// Keep stores an article with its claims. One that is kept already gets the new report:
// its reviews stay, and verdicts that came out differently become Changes.
func (s *Store) Keep(ctx context.Context, who string, a Article) (created bool, err error) {
	now := s.now().UnixMilli()
	err = s.tx(ctx, func(x *tx) error {
		n, err := x.exec(ctx, `INSERT INTO articles (id, title, url, words, published, checked, corpus, report) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
			ON CONFLICT (id) DO NOTHING`, a.ID, a.Title, a.URL, a.Words, int64(a.Published), now, a.Corpus, a.Report)
		if err != nil {
			return err
		}
		if created = n == 1; created {
			for _, c := range a.Claims {
				if err := x.addClaim(ctx, a.ID, c, now); err != nil {
					return err
				}
			}
			return x.audit(ctx, who, "article.keep", a.ID)
		}
		var from string
		if err := x.row(ctx, "SELECT corpus FROM articles WHERE id = $1", a.ID).Scan(&from); err != nil {
			return err
		}
		_, err = x.recheck(ctx, who, from, a, now)
		return err
	})
	return created, err
}

func (t *tx) addClaim(ctx context.Context, article string, c Claim, now int64) error {
	_, err := t.exec(ctx, "INSERT INTO claims (article, n, key, figure, label, verdict, state, checked) VALUES ($1, $2, $3, $4, $5, $6, 'new', $7)",
		article, c.N, c.Key, c.Figure, string(c.Label), c.Verdict, now)
	return err
}

// Article returns a kept article with its claims.
func (s *Store) Article(ctx context.Context, id string) (a Article, err error) {
	var published, checked int64
	err = s.db.QueryRowContext(ctx, s.q("SELECT id, title, url, words, published, checked, corpus, report FROM articles WHERE id = $1"), id).
		Scan(&a.ID, &a.Title, &a.URL, &a.Words, &published, &checked, &a.Corpus, &a.Report)
	if err != nil {
		return Article{}, kind(err)
	}
	a.Published, a.Checked = claim.Day(published), millis(checked)
	a.Claims, err = s.claims(ctx, "WHERE c.article = $1 ORDER BY c.n", id)
	return a, err
}

func (s *Store) claims(ctx context.Context, where string, args ...any) (list []Claim, err error) {
	err = s.rows(ctx, "SELECT c.article, c.n, c.key, c.figure, c.label, c.state, a.title, c.checked FROM claims c JOIN articles a ON a.id = c.article "+where, args, func(r *sql.Rows) error {
		var c Claim
		var checked int64
		err := r.Scan(&c.Article, &c.N, &c.Key, &c.Figure, &c.Label, &c.State, &c.Title, &checked)
		c.Checked = millis(checked)
		list = append(list, c)
		return err
	})
	return list, err
}

// A Filter narrows the queue; empty fields let everything through.
type Filter struct {
	State   State
	Label   claim.Label
	Words   string // in the title
	Article string // its id
	After   Place
	Limit   int // at most; 0 = 50
}

// A Place is where in the queue the next page begins: after the claim that it names.
type Place struct {
	Checked time.Time
	Article string
	N       int
}

// Queue lists claims, those of the articles checked last first.
func (s *Store) Queue(ctx context.Context, f Filter) ([]Claim, error) {
	if f.Limit <= 0 {
		f.Limit = 50
	}
	where, args := "WHERE 1 = 1", []any{}
	add := func(condition string, values ...any) {
		for _, v := range values {
			args = append(args, v)
		}
		where += " AND " + condition
	}
	if f.State != "" {
		add(fmt.Sprintf("c.state = $%d", len(args)+1), string(f.State))
	}
	if f.Label != "" {
		add(fmt.Sprintf("c.label = $%d", len(args)+1), string(f.Label))
	}
	if f.Article != "" {
		add(fmt.Sprintf("c.article = $%d", len(args)+1), f.Article)
	}
	if f.Words != "" {
		add(fmt.Sprintf(`lower(a.title) LIKE '%%' || lower($%d) || '%%' ESCAPE '\'`, len(args)+1), likeWords(f.Words))
	}
	if f.After.Article != "" {
		n := len(args)
		add(fmt.Sprintf("(c.checked < $%d OR c.checked = $%d AND (c.article > $%d OR c.article = $%d AND c.n > $%d))", n+1, n+1, n+2, n+2, n+3),
			f.After.Checked.UnixMilli(), f.After.Article, f.After.N)
	}
	args = append(args, f.Limit)
	return s.claims(ctx, where+fmt.Sprintf(" ORDER BY c.checked DESC, c.article, c.n LIMIT $%d", len(args)), args...)
}

// Tally counts the kept claims by state.
func (s *Store) Tally(ctx context.Context) (map[State]int, error) {
	tally := map[State]int{}
	err := s.rows(ctx, "SELECT state, count(*) FROM claims GROUP BY state", nil, func(r *sql.Rows) error {
		var state State
		var n int
		err := r.Scan(&state, &n)
		tally[state] = n
		return err
	})
	return tally, err
}
