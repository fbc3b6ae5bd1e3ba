package jobs

import (
	"context"
	"errors"
	"net/url"
	"time"

	"github.com/riverqueue/river"

	"assay/server/store"
	"assay/server/watch"
	"assay/wasm/claim"
)

// round is how often it is seen which watches are due.
const round = 30 * time.Second

// roundArgs asks which watches are due. The crew that leads queues it, any that watches does it.
type roundArgs struct{}

func (roundArgs) Kind() string                 { return "watch-round" }
func (roundArgs) InsertOpts() river.InsertOpts { return once(Watches) }

// lookArgs asks for a look at one watch.
type lookArgs struct {
	Watch int64 `json:"watch"`
}

func (lookArgs) Kind() string                 { return "watch-look" }
func (lookArgs) InsertOpts() river.InsertOpts { return once(Watches) }

// readArgs asks for a page to be read that a watch told of.
type readArgs struct {
	URL       string    `json:"url" river:"unique"`
	Watch     int64     `json:"watch"`
	Published claim.Day `json:"published"`
}

func (readArgs) Kind() string { return "watch-read" }

// mostTries is how often a page is asked for that cannot be had, over about an hour.
const mostTries = 6

func (readArgs) InsertOpts() river.InsertOpts {
	o := once(Watches)
	o.MaxAttempts = mostTries
	return o
}

// Round has a look queued at every watch that is due. It is done by itself every 30 seconds.
func (c *Crew) Round(ctx context.Context) error {
	ids, err := c.Store.DueWatches(ctx)
	if err != nil {
		return err
	}
	jobs := make([]river.InsertManyParams, len(ids))
	for i, id := range ids {
		jobs[i].Args = lookArgs{id}
	}
	return c.insert(ctx, jobs)
}

type roundWorker struct {
	river.WorkerDefaults[roundArgs]
	crew *Crew
}

func (w *roundWorker) Work(ctx context.Context, _ *river.Job[roundArgs]) error {
	return w.crew.Round(ctx)
}

type lookWorker struct {
	river.WorkerDefaults[lookArgs]
	crew *Crew
}

func (w *lookWorker) Work(ctx context.Context, job *river.Job[lookArgs]) error {
	items, err := w.crew.Watcher.Look(ctx, job.Args.Watch)
	if err != nil || len(items) == 0 {
		return err
	}
	w.crew.Log.Info("watched pages to read", "watch", job.Args.Watch, "pages", len(items))
	return w.crew.insert(ctx, reads(job.Args.Watch, items, w.crew.Watcher.Fetcher.Pace(), time.Now()))
}

// reads makes a job of each page, those of one host one after the other at the pace.
func reads(watch int64, items []store.Found, pace time.Duration, now time.Time) []river.InsertManyParams {
	jobs, of := make([]river.InsertManyParams, len(items)), map[string]int{}
	for i, it := range items {
		host := ""
		if u, err := url.Parse(it.URL); err == nil {
			host = u.Hostname()
		}
		of[host]++
		opts := readArgs{}.InsertOpts()
		opts.ScheduledAt = now.Add(time.Duration(of[host]) * pace)
		jobs[i] = river.InsertManyParams{Args: readArgs{it.URL, watch, it.Published}, InsertOpts: &opts}
	}
	return jobs
}

type readWorker struct {
	river.WorkerDefaults[readArgs]
	crew *Crew
}

func (w *readWorker) Work(ctx context.Context, job *river.Job[readArgs]) error {
	it := store.Found{URL: job.Args.URL, Published: job.Args.Published}
	err := w.crew.Watcher.Read(ctx, job.Args.Watch, it, job.Attempt >= job.MaxAttempts)
	var later *watch.Later
	if errors.As(err, &later) {
		return river.JobSnooze(later.Wait)
	}
	return err
}
