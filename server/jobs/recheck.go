package jobs

import (
	"context"
	"fmt"
	"time"

	"github.com/riverqueue/river"

	"assay/server/corpus/signed"
	"assay/server/desk"
)

// corpusArgs asks for all that another corpus judged to be checked again.
type corpusArgs struct {
	Corpus string `json:"corpus"`
}

func (corpusArgs) Kind() string                 { return "corpus" }
func (corpusArgs) InsertOpts() river.InsertOpts { return once(Rechecks) }

// recheckArgs asks for one kept article to be held against a version of the corpus.
type recheckArgs struct {
	Article string `json:"article"`
	Corpus  string `json:"corpus"`
}

func (recheckArgs) Kind() string                 { return "recheck" }
func (recheckArgs) InsertOpts() river.InsertOpts { return once(Rechecks) }

// CorpusChanged has every kept article that another corpus judged checked again. Telling it
// again, or on several servers, is harmless.
func (c *Crew) CorpusChanged(ctx context.Context) error {
	version := c.Corpus.Current().Snapshot.Version
	if err := c.insert(ctx, []river.InsertManyParams{{Args: corpusArgs{version}}}); err != nil {
		return fmt.Errorf("queue the checks against corpus %s: %w", version, err)
	}
	return nil
}

// corpusWorker queues one job for each article.
type corpusWorker struct {
	river.WorkerDefaults[corpusArgs]
	crew *Crew
}

// pageOfArticles is how many jobs are queued in one transaction.
const pageOfArticles = 500

func (w *corpusWorker) Work(ctx context.Context, job *river.Job[corpusArgs]) error {
	queued, last := 0, ""
	for {
		ids, err := w.crew.Store.Stale(ctx, job.Args.Corpus, last, pageOfArticles)
		if err != nil {
			return err
		}
		if len(ids) == 0 {
			break
		}
		page := make([]river.InsertManyParams, len(ids))
		for i, id := range ids {
			page[i].Args = recheckArgs{id, job.Args.Corpus}
		}
		if err := w.crew.insert(ctx, page); err != nil {
			return err
		}
		queued, last = queued+len(ids), ids[len(ids)-1]
	}
	if queued > 0 {
		w.crew.Log.Info("kept articles will be checked again", "articles", queued, "corpus", job.Args.Corpus)
	}
	return nil
}

type recheckWorker struct {
	river.WorkerDefaults[recheckArgs]
	crew *Crew
}

// Work leaves a job for a newer corpus to a server that has it; one for an older corpus has
// nothing left to do.
func (w *recheckWorker) Work(ctx context.Context, job *river.Job[recheckArgs]) error {
	edition := w.crew.Corpus.Current()
	if d := signed.CompareVersions(edition.Snapshot.Version, job.Args.Corpus); d < 0 {
		return river.JobSnooze(time.Second)
	} else if d > 0 {
		return nil
	}
	_, err := desk.Recheck(ctx, w.crew.Store, edition, job.Args.Article)
	return err
}
