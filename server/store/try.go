package store

import (
	"context"
	"database/sql"
	"time"
)

// An address may try maxTries wrong tokens at once, and one more each time that forget goes
// by. They are counted in the database, so that several servers count together.
const (
	maxTries = 10
	forget   = 6 * time.Second
	longest  = 2 * maxTries * forget // a longer wait was noted before the clock stepped back
)

// TooManyTries reports whether so many wrong tokens came from the address that no further
// one should be looked up.
func (s *Store) TooManyTries(ctx context.Context, address string) (bool, error) {
	var until int64
	err := s.hotRows(ctx, "SELECT until FROM tries WHERE address = $1", []any{address}, func(r *sql.Rows) error { return r.Scan(&until) })
	wait := time.Duration(until-s.now().UnixMilli()) * time.Millisecond
	return wait > (maxTries-1)*forget && wait <= longest, err
}

// NoteTry notes that a wrong token came from the address.
func (s *Store) NoteTry(ctx context.Context, address string) error {
	return s.tx(ctx, func(x *tx) error {
		now := s.now().UnixMilli()
		if _, err := x.exec(ctx, "DELETE FROM tries WHERE until < $1", now); err != nil {
			return err
		}
		if _, err := x.exec(ctx, "DELETE FROM tries WHERE until > $1", now+longest.Milliseconds()); err != nil {
			return err
		}
		_, err := x.exec(ctx, `INSERT INTO tries (address, until) VALUES ($1, $2) ON CONFLICT (address) DO UPDATE
			SET until = CASE WHEN tries.until + $3 > $4 THEN $4 ELSE tries.until + $3 END`,
			address, now+forget.Milliseconds(), forget.Milliseconds(), now+longest.Milliseconds())
		return err
	})
}
