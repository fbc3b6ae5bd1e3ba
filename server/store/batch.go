package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// A Batch is how far a run over many articles has come. Whatever was killed begins again
// from there.
type Batch struct {
	Name   string
	Run    int64  // how often it was begun; work of an earlier run counts no more
	Chunks int64  // written, from the first on
	Bytes  int64  // of the output up to there
	Items  int64  // up to there
	Bad    int64  // of them
	Digest []byte // of the input up to there; nil at the start
}

// BeginBatch begins a run of the batch of that name, the first or another. What an earlier
// run had under way is dropped.
func (s *Store) BeginBatch(ctx context.Context, name string) (b Batch, err error) {
	err = s.tx(ctx, func(x *tx) error {
		if _, err := x.exec(ctx, `INSERT INTO batches (name, run, chunks, bytes, items, bad, digest) VALUES ($1, 1, 0, 0, 0, 0, $2)
			ON CONFLICT (name) DO UPDATE SET run = batches.run + 1`, name, []byte{}); err != nil {
			return err
		}
		if _, err := x.exec(ctx, "DELETE FROM batch_chunks WHERE batch = $1", name); err != nil {
			return err
		}
		b.Name = name
		return x.row(ctx, "SELECT run, chunks, bytes, items, bad, digest FROM batches WHERE name = $1", name).Scan(&b.Run, &b.Chunks, &b.Bytes, &b.Items, &b.Bad, &b.Digest)
	})
	return b, err
}

// HasBatch reports whether a run of the batch of that name has begun.
func (s *Store) HasBatch(ctx context.Context, name string) (bool, error) {
	var n int
	err := s.db.QueryRowContext(ctx, s.q("SELECT count(*) FROM batches WHERE name = $1"), name).Scan(&n)
	return n > 0, kind(err)
}

// AddChunk stores articles that are to be read.
func (s *Store) AddChunk(ctx context.Context, b Batch, chunk int64, items []byte) error {
	return s.tx(ctx, func(x *tx) error {
		n, err := x.exec(ctx, `INSERT INTO batch_chunks (batch, run, chunk, items, done, reports, troubles)
			SELECT name, run, $3, $4, 0, $5, '' FROM batches WHERE name = $1 AND run = $2`, b.Name, b.Run, chunk, items, []byte{})
		return errors.Join(err, overtaken(n, err))
	})
}

// overtaken refuses what a run writes after another has begun.
func overtaken(n int64, err error) error {
	if n == 0 && err == nil {
		return fmt.Errorf("%w: another run of the same batch has begun", ErrRefused)
	}
	return nil
}

// Chunk returns articles that are to be read; ErrNotFound if they were, or count no more.
func (s *Store) Chunk(ctx context.Context, batch string, run, chunk int64) (items []byte, err error) {
	err = s.db.QueryRowContext(ctx, s.q("SELECT items FROM batch_chunks WHERE batch = $1 AND run = $2 AND chunk = $3 AND done = 0"), batch, run, chunk).Scan(&items)
	return items, kind(err)
}

// A Result is what reading a chunk gave.
type Result struct {
	Reports  []byte // lines
	Troubles string // lines
}

// FinishChunk stores what reading a chunk gave. Done twice, it is done once.
func (s *Store) FinishChunk(ctx context.Context, batch string, run, chunk int64, r Result) error {
	return s.tx(ctx, func(x *tx) error {
		_, err := x.exec(ctx, "UPDATE batch_chunks SET done = 1, reports = $4, troubles = $5 WHERE batch = $1 AND run = $2 AND chunk = $3 AND done = 0", batch, run, chunk, r.Reports, r.Troubles)
		return err
	})
}

// Results returns those of the next chunks that are done, up to limit, in their order and
// without a gap.
func (s *Store) Results(ctx context.Context, b Batch, limit int) (list []Result, err error) {
	next := b.Chunks
	err = s.rows(ctx, "SELECT chunk, reports, troubles FROM batch_chunks WHERE batch = $1 AND run = $2 AND chunk >= $3 AND done = 1 ORDER BY chunk LIMIT $4",
		[]any{b.Name, b.Run, next, limit}, func(r *sql.Rows) error {
			var chunk int64
			var res Result
			if err := r.Scan(&chunk, &res.Reports, &res.Troubles); err != nil {
				return err
			}
			if chunk == next {
				list, next = append(list, res), next+1
			}
			return nil
		})
	return list, err
}

// Written stores how far the output has come, once it is on the disk.
func (s *Store) Written(ctx context.Context, b Batch) error {
	return s.tx(ctx, func(x *tx) error {
		n, err := x.exec(ctx, "UPDATE batches SET chunks = $3, bytes = $4, items = $5, bad = $6, digest = $7 WHERE name = $1 AND run = $2",
			b.Name, b.Run, b.Chunks, b.Bytes, b.Items, b.Bad, b.Digest)
		if err := errors.Join(err, overtaken(n, err)); err != nil {
			return err
		}
		_, err = x.exec(ctx, "DELETE FROM batch_chunks WHERE batch = $1 AND run = $2 AND chunk < $3", b.Name, b.Run, b.Chunks)
		return err
	})
}

// EndBatch forgets a batch.
func (s *Store) EndBatch(ctx context.Context, name string) error {
	return s.tx(ctx, func(x *tx) error {
		_, err := x.exec(ctx, "DELETE FROM batches WHERE name = $1", name)
		return err
	})
}
