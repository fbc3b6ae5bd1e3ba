package jobs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/riverqueue/river"

	"assay/server/batch"
	"assay/server/live"
	"assay/server/store"
	"assay/wasm/claim"
)

// batchArgs asks for the articles of one chunk to be read and checked.
type batchArgs struct {
	Batch  string `json:"batch"`
	Run    int64  `json:"run"`
	Chunk  int64  `json:"chunk"`
	Corpus string `json:"corpus"`
}

func (batchArgs) Kind() string                 { return "batch" }
func (batchArgs) InsertOpts() river.InsertOpts { return river.InsertOpts{Queue: string(Batches)} }

// AddChunk has the articles of a chunk read and checked, by any crew with the same corpus.
func (c *Crew) AddChunk(ctx context.Context, b store.Batch, chunk int64, items []batch.Item) error {
	encoded, err := json.Marshal(items)
	if err != nil {
		return err
	}
	if err := c.Store.AddChunk(ctx, b, chunk, encoded); err != nil {
		return err
	}
	return c.insert(ctx, []river.InsertManyParams{{Args: batchArgs{b.Name, b.Run, chunk, c.Corpus.Current().Snapshot.Version}}})
}

type batchWorker struct {
	river.WorkerDefaults[batchArgs]
	crew *Crew
}

func (w *batchWorker) Work(ctx context.Context, job *river.Job[batchArgs]) error {
	edition, a := w.crew.Corpus.Current(), job.Args
	if edition.Snapshot.Version != a.Corpus {
		return river.JobSnooze(2 * time.Second)
	}
	encoded, err := w.crew.Store.Chunk(ctx, a.Batch, a.Run, a.Chunk)
	if errors.Is(err, store.ErrNotFound) {
		return nil // done already, or by a run that ended
	}
	if err != nil {
		return err
	}
	var items []batch.Item
	if err := json.Unmarshal(encoded, &items); err != nil {
		return fmt.Errorf("read chunk %d of %s: %w", a.Chunk, a.Batch, err)
	}
	return w.crew.Store.FinishChunk(ctx, a.Batch, a.Run, a.Chunk, checked(edition, items))
}

// checked reads and checks articles, a line each.
func checked(edition *live.Edition, items []batch.Item) store.Result {
	var r store.Result
	var troubles []string
	for i := range items {
		report, err := items[i].Read()
		if err != nil {
			troubles = append(troubles, items[i].At+": "+strings.ReplaceAll(err.Error(), "\n", " "))
			continue
		}
		edition.Check(report)
		r.Reports = append(report.AppendJSON(r.Reports, claim.UTF8), '\n')
	}
	r.Troubles = strings.Join(troubles, "\n")
	return r
}
