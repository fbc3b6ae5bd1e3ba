package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"assay/wasm/claim"
)

// A Watch is a feed, or a single page, whose articles are read as they appear.
type Watch struct {
	ID       int64
	URL      string
	Every    time.Duration // from one look to the next
	Title    string        // of the feed; "" until it is known
	ETag     string        // what the site calls the version seen last
	Modified string        // its Last-Modified
	Looked   time.Time     // zero = never
	Next     time.Time     // not to be looked at before
	Trouble  string        // why the last look failed; "" = it did not
	Articles int           // how many of its articles are kept; filled in by Watches
}

const watchColumns = "w.id, w.url, w.every, w.title, w.etag, w.modified, w.looked, w.next, w.trouble"

func scanWatch(scan func(...any) error, more ...any) (w Watch, err error) {
	var every, looked, next int64
	err = scan(append([]any{&w.ID, &w.URL, &every, &w.Title, &w.ETag, &w.Modified, &looked, &next, &w.Trouble}, more...)...)
	w.Every, w.Looked, w.Next = time.Duration(every)*time.Second, millis(looked), millis(next)
	return w, err
}

// AddWatch watches an address from now on. One that is watched already is refused.
func (s *Store) AddWatch(ctx context.Context, who, url string, every time.Duration) (id int64, err error) {
	err = s.tx(ctx, func(x *tx) error {
		err := x.row(ctx, `INSERT INTO watches (url, every, title, etag, modified, looked, next, trouble) VALUES ($1, $2, '', '', '', 0, 0, '')
			ON CONFLICT (url) DO NOTHING RETURNING id`, url, int64(every/time.Second)).Scan(&id)
		if errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("%w: %s is watched already", ErrRefused, url)
		}
		if err != nil {
			return err
		}
		return x.audit(ctx, who, "watch.add", url)
	})
	return id, err
}

// RemoveWatch ends a watch; the articles it found stay.
func (s *Store) RemoveWatch(ctx context.Context, who string, id int64) error {
	return s.tx(ctx, func(x *tx) error {
		var url string
		if err := x.row(ctx, "DELETE FROM watches WHERE id = $1 RETURNING url", id).Scan(&url); err != nil {
			return err
		}
		return x.audit(ctx, who, "watch.remove", url)
	})
}

// Watch returns one watch.
func (s *Store) Watch(ctx context.Context, id int64) (Watch, error) {
	w, err := scanWatch(s.db.QueryRowContext(ctx, s.q("SELECT "+watchColumns+" FROM watches w WHERE w.id = $1"), id).Scan)
	return w, kind(err)
}

// Watches lists all watches, oldest first.
func (s *Store) Watches(ctx context.Context) (list []Watch, err error) {
	err = s.rows(ctx, "SELECT "+watchColumns+", (SELECT count(DISTINCT p.article) FROM watched p WHERE p.watch = w.id AND p.article <> '') FROM watches w ORDER BY w.id", nil, func(r *sql.Rows) error {
		articles := 0
		w, err := scanWatch(r.Scan, &articles)
		w.Articles = articles
		list = append(list, w)
		return err
	})
	return list, err
}

// DueWatches lists the watches that are to be looked at by now.
func (s *Store) DueWatches(ctx context.Context) (ids []int64, err error) {
	err = s.rows(ctx, "SELECT id FROM watches WHERE next <= $1 ORDER BY next, id", []any{s.now().UnixMilli()}, func(r *sql.Rows) error {
		var id int64
		err := r.Scan(&id)
		ids = append(ids, id)
		return err
	})
	return ids, err
}

// Looked stores what a look at a watch found out: all but its address and pace.
func (s *Store) Looked(ctx context.Context, w Watch) error {
	return s.tx(ctx, func(x *tx) error {
		_, err := x.exec(ctx, "UPDATE watches SET title = $2, etag = $3, modified = $4, looked = $5, next = $6, trouble = $7 WHERE id = $1",
			w.ID, w.Title, w.ETag, w.Modified, stamp(w.Looked), stamp(w.Next), w.Trouble)
		return err
	})
}

// A Found is a page that a feed told of.
type Found struct {
	URL       string    // canonical, so that a page is read once, whatever feeds it is in
	Published claim.Day // as the feed says; 0 = not known
}

// Found notes the pages that a watch told of.
func (s *Store) Found(ctx context.Context, watch int64, pages []Found) error {
	return s.tx(ctx, func(x *tx) error {
		for _, p := range pages {
			if _, err := x.exec(ctx, "INSERT INTO watched (url, watch, published, article, found, trouble) VALUES ($1, $2, $3, '', $4, '') ON CONFLICT (url) DO NOTHING",
				p.URL, watch, int64(p.Published), s.now().UnixMilli()); err != nil {
				return err
			}
		}
		return nil
	})
}

// Unread lists the pages of a watch that are yet to be read, those found first first.
func (s *Store) Unread(ctx context.Context, watch int64, limit int) (list []Found, err error) {
	err = s.rows(ctx, "SELECT url, published FROM watched WHERE watch = $1 AND article = '' AND trouble = '' ORDER BY found, url LIMIT $2", []any{watch, limit}, func(r *sql.Rows) error {
		var f Found
		err := r.Scan(&f.URL, &f.Published)
		list = append(list, f)
		return err
	})
	return list, err
}

// ArticleAt returns the id of the article that was read at a canonical address; "" = none.
func (s *Store) ArticleAt(ctx context.Context, url string) (id string, err error) {
	err = s.db.QueryRowContext(ctx, s.q("SELECT article FROM watched WHERE url = $1"), url).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return id, kind(err)
}

// Watched notes what became of a page: the id of its article, or why it could not be read.
func (s *Store) Watched(ctx context.Context, watch int64, url, article, trouble string) error {
	return s.tx(ctx, func(x *tx) error {
		_, err := x.exec(ctx, `INSERT INTO watched (url, watch, published, article, found, trouble) VALUES ($1, $2, 0, $3, $4, $5)
			ON CONFLICT (url) DO UPDATE SET article = excluded.article, trouble = excluded.trouble`, url, watch, article, s.now().UnixMilli(), trouble)
		return err
	})
}

// Ask reserves the next moment in which a host may be asked, whichever server asks it. wait
// is 0 if that is now; else nothing is reserved and it says how long to wait at least.
func (s *Store) Ask(ctx context.Context, host string, pace time.Duration) (wait time.Duration, err error) {
	err = s.tx(ctx, func(x *tx) error {
		now := s.now().UnixMilli()
		n, err := x.exec(ctx, `INSERT INTO hosts (host, next) VALUES ($1, $2) ON CONFLICT (host) DO UPDATE SET next = excluded.next WHERE hosts.next <= $3`,
			host, now+pace.Milliseconds(), now)
		if err != nil || n == 1 {
			return err
		}
		var next int64
		err = x.row(ctx, "SELECT next FROM hosts WHERE host = $1", host).Scan(&next)
		wait = max(time.Duration(next-now)*time.Millisecond, time.Millisecond)
		return err
	})
	return wait, err
}

// Rest lets a host alone until then.
func (s *Store) Rest(ctx context.Context, host string, until time.Time) error {
	return s.tx(ctx, func(x *tx) error {
		_, err := x.exec(ctx, "INSERT INTO hosts (host, next) VALUES ($1, $2) ON CONFLICT (host) DO UPDATE SET next = excluded.next WHERE hosts.next < excluded.next", host, until.UnixMilli())
		return err
	})
}

// A Robots is what an origin answered when it was asked for its robots.txt.
type Robots struct {
	Status int
	Rules  string
	Until  time.Time // to be asked for again from then on
}

// Robots returns what an origin answered, if it is still to be believed; else ErrNotFound.
func (s *Store) Robots(ctx context.Context, origin string) (r Robots, err error) {
	var until int64
	err = s.db.QueryRowContext(ctx, s.q("SELECT status, rules, until FROM robots WHERE origin = $1 AND until > $2"), origin, s.now().UnixMilli()).Scan(&r.Status, &r.Rules, &until)
	r.Until = millis(until)
	return r, kind(err)
}

// SetRobots stores what an origin answered.
func (s *Store) SetRobots(ctx context.Context, origin string, r Robots) error {
	return s.tx(ctx, func(x *tx) error {
		_, err := x.exec(ctx, `INSERT INTO robots (origin, status, rules, until) VALUES ($1, $2, $3, $4)
			ON CONFLICT (origin) DO UPDATE SET status = excluded.status, rules = excluded.rules, until = excluded.until`, origin, r.Status, r.Rules, stamp(r.Until))
		return err
	})
}

// A Posting is a claim of a watched article on the board.
type Posting struct {
	Claim
	URL   string
	Found time.Time
	Watch string // title of the feed, or its address
}

// A BoardFilter narrows the board; empty fields let everything through.
type BoardFilter struct {
	Labels []claim.Label
	State  State
	Watch  int64
	Words  string // in the title
	After  Place  // where the next page begins; its time is that of Found
	Limit  int    // at most
}

// Board lists the claims of watched articles, those found last first. An article that was
// found at several addresses is listed with the first.
func (s *Store) Board(ctx context.Context, f BoardFilter) (list []Posting, err error) {
	where, args := `WHERE p.article <> '' AND NOT EXISTS (SELECT 1 FROM watched o WHERE o.article = p.article AND (o.found < p.found OR o.found = p.found AND o.url < p.url))`, []any{}
	add := func(condition string, value any) {
		args = append(args, value)
		where += fmt.Sprintf(" AND "+condition, len(args))
	}
	if len(f.Labels) > 0 {
		marks := make([]string, len(f.Labels))
		for i, l := range f.Labels {
			args = append(args, string(l))
			marks[i] = fmt.Sprintf("$%d", len(args))
		}
		where += " AND c.label IN (" + strings.Join(marks, ", ") + ")"
	}
	if f.State != "" {
		add("c.state = $%d", string(f.State))
	}
	if f.Watch != 0 {
		add("p.watch = $%d", f.Watch)
	}
	if f.Words != "" {
		add(`lower(a.title) LIKE '%%' || lower($%d) || '%%' ESCAPE '\'`, likeWords(f.Words))
	}
	if f.After.Article != "" {
		n := len(args)
		where += fmt.Sprintf(" AND (p.found < $%d OR p.found = $%d AND (c.article > $%d OR c.article = $%d AND c.n > $%d))", n+1, n+1, n+2, n+2, n+3)
		args = append(args, f.After.Checked.UnixMilli(), f.After.Article, f.After.N)
	}
	args = append(args, f.Limit)
	err = s.rows(ctx, `SELECT c.article, c.n, c.key, c.figure, c.label, c.state, a.title, c.checked, p.url, p.found, coalesce(nullif(w.title, ''), w.url, '')
		FROM watched p JOIN articles a ON a.id = p.article JOIN claims c ON c.article = a.id LEFT JOIN watches w ON w.id = p.watch `+where+
		fmt.Sprintf(" ORDER BY p.found DESC, c.article, c.n LIMIT $%d", len(args)), args, func(r *sql.Rows) error {
		var p Posting
		var checked, found int64
		err := r.Scan(&p.Article, &p.N, &p.Key, &p.Figure, &p.Label, &p.State, &p.Title, &checked, &p.URL, &found, &p.Watch)
		p.Checked, p.Found = millis(checked), millis(found)
		list = append(list, p)
		return err
	})
	return list, err
}

// likeWords writes words for LIKE … ESCAPE '\'.
func likeWords(words string) string {
	return strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`).Replace(words)
}
