package jobs

import (
	"context"
	"fmt"
	"time"

	"github.com/riverqueue/river"

	"assay/server/corpus/signed"
	"assay/server/desk"
)

// corpusArgs asks for all that another corpus judged to be checked again, from the article
// after the given on.
type corpusArgs struct {
	Corpus string `json:"corpus"`
	After  string `json:"after"`
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
	if err := c.insert(ctx, []river.InsertManyParams{{Args: corpusArgs{Corpus: version}}}); err != nil {
		return fmt.Errorf("queue the checks against corpus %s: %w", version, err)
	}
	return nil
}

// corpusWorker queues a job for each of the next articles, and one for those after them, so
// that no job is long however many articles are kept.
type corpusWorker struct {
	river.WorkerDefaults[corpusArgs]
	crew *Crew
}

// pageOfArticles is how many jobs are queued in one transaction.
const pageOfArticles = 250

func (w *corpusWorker) Work(ctx context.Context, job *river.Job[corpusArgs]) error {
	ids, err := w.crew.Store.Stale(ctx, job.Args.Corpus, job.Args.After, pageOfArticles)
	if err != nil || len(ids) == 0 {
		return err
	}
	if job.Args.After == "" {
		w.crew.Log.Info("kept articles will be checked again", "corpus", job.Args.Corpus)
	}
	page := make([]river.InsertManyParams, len(ids), len(ids)+1)
	for i, id := range ids {
		page[i].Args = recheckArgs{id, job.Args.Corpus}
	}
	return w.crew.insert(ctx, append(page, river.InsertManyParams{Args: corpusArgs{job.Args.Corpus, ids[len(ids)-1]}}))
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
