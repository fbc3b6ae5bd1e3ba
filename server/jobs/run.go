package jobs

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"strings"
	"time"

	"assay/server/batch"
	"assay/server/store"
)

// A chunk is as many articles as make one job: mostItems, or fewer that are long.
const (
	mostItems = 64
	mostBytes = 256 << 10
)

// ErrChanged refuses to go on with a batch whose input is not what it was.
var ErrChanged = errors.New("the input up to where the run before this one came is not what it was")

// An Output takes reports, and can put them on the disk.
type Output interface {
	io.Writer
	Sync() error
}

// A Run reads and checks the articles of a source, in chunks, and writes their reports in
// the order of the articles.
type Run struct {
	Crew   *Crew
	Batch  store.Batch // where the run before this one came to
	Source batch.Source
	Out    Output
	Tell   func(b store.Batch, troubles string) // called as chunks are written

	digest  hash.Hash // of the input up to the last chunk that was read
	pending []pending // chunks that were queued and not written, the first is Batch.Chunks
	ended   bool      // the source has
}

// pending is a chunk on its way.
type pending struct {
	items  int64
	digest []byte // of the input up to its end
}

// Do goes on from where the batch stands to its end, or until ctx ends. What is written and
// what the store says of it agree, at whatever moment the process dies: output beyond
// Batch.Bytes is to be cut off before another run.
func (r *Run) Do(ctx context.Context) error {
	r.digest = sha256.New()
	if err := r.pass(); err != nil {
		return err
	}
	for {
		if err := r.queue(ctx); err != nil {
			return err
		}
		if len(r.pending) == 0 {
			return nil
		}
		if err := r.write(ctx); err != nil {
			return err
		}
	}
}

// pass reads over what was written by the runs before.
func (r *Run) pass() error {
	for range r.Batch.Chunks {
		items, err := r.read()
		if err != nil {
			return err
		}
		if len(items) == 0 {
			return ErrChanged
		}
	}
	if r.Batch.Chunks > 0 && !bytes.Equal(r.digest.Sum(nil), r.Batch.Digest) {
		return ErrChanged
	}
	return nil
}

// read reads the next chunk, which is empty at the end.
func (r *Run) read() (items []batch.Item, err error) {
	for size := 0; len(items) < mostItems && size < mostBytes; {
		it, err := r.Source.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(r.digest, "%d %s%s%s%s", it.Size(), it.At, it.Line, it.Page, it.Bad)
		items, size = append(items, it), size+it.Size()
	}
	return items, nil
}

// queue keeps enough chunks on their way for every worker to have one waiting.
func (r *Run) queue(ctx context.Context) error {
	for !r.ended && len(r.pending) < 4*r.Crew.Workers {
		items, err := r.read()
		if err != nil {
			return err
		}
		if len(items) == 0 {
			r.ended = true
			break
		}
		if err := r.Crew.AddChunk(ctx, r.Batch, r.Batch.Chunks+int64(len(r.pending)), items); err != nil {
			return err
		}
		r.pending = append(r.pending, pending{int64(len(items)), r.digest.Sum(nil)})
	}
	return nil
}

// pause is how long to wait before it is asked again whether a chunk is done.
const pause = 10 * time.Millisecond

// write writes the chunks that are done, if the next one is.
func (r *Run) write(ctx context.Context) error {
	results, err := r.Crew.Store.Results(ctx, r.Batch, len(r.pending))
	if err != nil {
		return err
	}
	if len(results) == 0 {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
			return nil
		}
	}
	b, troubles := r.Batch, ""
	for i, res := range results {
		if _, err := r.Out.Write(res.Reports); err != nil {
			return err
		}
		b.Chunks, b.Bytes, b.Items, b.Digest = b.Chunks+1, b.Bytes+int64(len(res.Reports)), b.Items+r.pending[i].items, r.pending[i].digest
		if res.Troubles != "" {
			b.Bad += int64(strings.Count(res.Troubles, "\n") + 1)
			troubles += res.Troubles + "\n"
		}
	}
	if err := r.Out.Sync(); err != nil {
		return err
	}
	r.Tell(b, troubles)
	if err := r.Crew.Store.Written(ctx, b); err != nil {
		return err
	}
	r.Batch, r.pending = b, r.pending[len(results):]
	return nil
}
