package store

import (
	"bytes"
	"compress/gzip"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// An Edition is one version of the corpus that was in force.
type Edition struct {
	Number  int64 // 1 for the first
	Version string
	Signer  string // id of the key that signed it; "" = it came with a program
	Told    []byte // JSON: what it holds and what it changed
	File    []byte // as it was signed; nil once more than keptFiles came after it
	Who     string
	At      time.Time
}

// keptFiles is how many of the last editions keep their file.
const keptFiles = 10

// channel is where PostgreSQL tells every server of another edition.
const channel = "assay_edition"

// AddEdition stores e as the one after the one with its number less one, and tells every
// server on the same database. Where another server was first it is ErrRefused.
func (s *Store) AddEdition(ctx context.Context, e Edition) error {
	file, err := pack(e.File)
	if err != nil {
		return err
	}
	return s.tx(ctx, func(x *tx) error {
		n, err := x.exec(ctx, `INSERT INTO editions (number, version, signer, told, file, who, at)
			SELECT $1, $2, $3, $4, $5, $6, $7 WHERE (SELECT coalesce(max(number), 0) FROM editions) + 1 = $1 ON CONFLICT DO NOTHING`,
			e.Number, e.Version, e.Signer, e.Told, file, e.Who, s.now().UnixMilli())
		if err != nil {
			return err
		}
		if n == 0 {
			return fmt.Errorf("%w: another corpus came into force first", ErrRefused)
		}
		if _, err := x.exec(ctx, "UPDATE editions SET file = $2 WHERE number <= $1", e.Number-keptFiles, []byte{}); err != nil {
			return err
		}
		if s.postgres {
			if _, err := x.exec(ctx, "SELECT pg_notify('"+channel+"', '')"); err != nil {
				return err
			}
		}
		return x.audit(ctx, e.Who, "corpus.change", e.Version)
	})
}

// LastEdition returns the number of the newest edition, 0 if there is none.
func (s *Store) LastEdition(ctx context.Context) (number int64, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT coalesce(max(number), 0) FROM editions").Scan(&number)
	return number, kind(err)
}

const editionColumns = "number, version, signer, told, who, at"

// Editions lists the last limit editions, newest first, without their files.
func (s *Store) Editions(ctx context.Context, limit int) (list []Edition, err error) {
	err = s.rows(ctx, "SELECT "+editionColumns+" FROM editions ORDER BY number DESC LIMIT $1", []any{limit}, func(r *sql.Rows) error {
		var e Edition
		var at int64
		err := r.Scan(&e.Number, &e.Version, &e.Signer, &e.Told, &e.Who, &at)
		e.At = millis(at)
		list = append(list, e)
		return err
	})
	return list, err
}

// EditionFile returns the file of an edition; ErrNotFound once it is no longer kept.
func (s *Store) EditionFile(ctx context.Context, number int64) (file []byte, err error) {
	err = s.db.QueryRowContext(ctx, s.q("SELECT file FROM editions WHERE number = $1"), number).Scan(&file)
	if err == nil && len(file) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return nil, kind(err)
	}
	return unpack(file)
}

// pack makes a file small: SQLite keeps several buffers of the size of the largest value that
// was ever stored.
func pack(file []byte) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(file); err != nil {
		return nil, err
	}
	err = z.Close()
	return b.Bytes(), err
}

// unpack returns the file that was packed, or one that an older version stored as it is.
func unpack(file []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		return file, nil
	}
	whole, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("%w: the file of an edition: %w", ErrDamaged, err)
	}
	return whole, nil
}

// Listen calls heard once it hears PostgreSQL, and whenever another edition was stored,
// until the connection is lost or ctx ends. What is stored between two calls of Listen is
// not heard: read LastEdition too. SQLite tells nobody, and Listen waits for ctx.
func (s *Store) Listen(ctx context.Context, heard func()) error {
	if !s.postgres {
		<-ctx.Done()
		return ctx.Err()
	}
	c, err := s.db.Conn(ctx)
	if err != nil {
		return fmt.Errorf("listen for editions: %w", err)
	}
	defer c.Close()
	err = c.Raw(func(driver any) error {
		conn := driver.(*stdlib.Conn).Conn()
		defer conn.Close(context.WithoutCancel(ctx)) // it would go back to the pool still listening
		return listen(ctx, conn, heard)
	})
	if errors.Is(err, context.Canceled) {
		return err
	}
	return fmt.Errorf("listen for editions: %w", err)
}

func listen(ctx context.Context, conn *pgx.Conn, heard func()) error {
	if _, err := conn.Exec(ctx, "LISTEN "+channel); err != nil {
		return err
	}
	for {
		heard()
		if _, err := conn.WaitForNotification(ctx); err != nil {
			return err
		}
	}
}
