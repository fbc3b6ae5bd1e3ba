// Package jobs is the server's work in the background, as River jobs in the database of the
// store. A job may run twice, when its worker is killed, so that every effect is one that
// happens once however often it is asked for.
package jobs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"assay/server/live"
	"assay/server/store"
	"assay/server/watch"
)

// A Crew works the jobs of one database. Several may, in as many processes.
type Crew struct {
	Options
	db     *database
	client client
}

// Options are what the jobs need from outside.
type Options struct {
	Store   *store.Store
	Address string // of the store's database
	Corpus  *live.Corpus
	Watcher *watch.Watcher // nil = this crew does not watch
	Log     *slog.Logger
	Queues  []Queue       // what this crew works on; it knows all kinds of jobs nevertheless
	Workers int           // jobs of a queue at one time; 0 = 8
	Poll    time.Duration // how often SQLite is asked for jobs; 0 = every second
	Rescue  time.Duration // how long after its start a job counts as abandoned, on PostgreSQL; 0 = 2 minutes
}

// A Queue is a line of jobs of one sort.
type Queue string

// The queues.
const (
	Rechecks Queue = "rechecks"
	Watches  Queue = "watches" // needs Options.Watcher
	Batches  Queue = "batches"
)

// active are the states of a job that is still to be done: there is one at most of those
// that are unique.
var active = []rivertype.JobState{rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRetryable, rivertype.JobStateRunning, rivertype.JobStateScheduled}

// once is how jobs are inserted of which one with the same arguments is enough.
func once(q Queue) river.InsertOpts {
	return river.InsertOpts{Queue: string(q), UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: active}}
}

// Open brings the tables of the jobs up to date and takes up what was abandoned. Work begins
// with Start.
func Open(ctx context.Context, o Options) (*Crew, error) {
	if o.Workers == 0 {
		o.Workers = 8
	}
	if o.Rescue == 0 {
		o.Rescue = 2 * time.Minute
	}
	db, err := openDatabase(ctx, o.Address)
	if err != nil {
		return nil, fmt.Errorf("open database for jobs: %w", err)
	}
	c := &Crew{Options: o, db: db}
	if err := c.prepare(ctx); err != nil {
		db.close()
		return nil, err
	}
	return c, nil
}

func (c *Crew) prepare(ctx context.Context) (err error) {
	if err := c.db.migrate(ctx); err != nil {
		return err
	}
	if err := c.db.abandoned(ctx); err != nil {
		return fmt.Errorf("take up abandoned jobs: %w", err)
	}
	c.client, err = c.db.client(c.config())
	return err
}

// config is River's: every crew knows every kind of job, since any may come to lead and a
// leader discards abandoned jobs that it does not know.
func (c *Crew) config() *river.Config {
	workers := river.NewWorkers()
	river.AddWorker(workers, &corpusWorker{crew: c})
	river.AddWorker(workers, &recheckWorker{crew: c})
	river.AddWorker(workers, &roundWorker{crew: c})
	river.AddWorker(workers, &lookWorker{crew: c})
	river.AddWorker(workers, &readWorker{crew: c})
	river.AddWorker(workers, &batchWorker{crew: c})
	queues := map[string]river.QueueConfig{}
	for _, q := range c.Queues {
		queues[string(q)] = river.QueueConfig{MaxWorkers: c.Workers, FetchCooldown: 5 * time.Millisecond, FetchPollInterval: c.Poll}
	}
	return &river.Config{
		Workers: workers, Queues: queues, Logger: slog.New(quiet{c.Log.Handler()}),
		JobTimeout: min(time.Minute, c.Rescue/2), RescueStuckJobsAfter: c.Rescue, CompletedJobRetentionPeriod: time.Hour,
		PeriodicJobs: []*river.PeriodicJob{river.NewPeriodicJob(river.PeriodicInterval(round), func() (river.JobArgs, *river.InsertOpts) { return roundArgs{}, nil }, &river.PeriodicJobOpts{RunOnStart: true})},
	}
}

// quiet lets River's warnings and errors through.
type quiet struct{ slog.Handler }

func (q quiet) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= slog.LevelWarn && q.Handler.Enabled(ctx, l)
}

// Start begins to work and returns at once.
func (c *Crew) Start(ctx context.Context) error { return c.client.Start(context.WithoutCancel(ctx)) }

// patience is how long a job may take to end once it is told to.
const patience = 5 * time.Second

// Close stops the work and closes the database; jobs under way are done again by the next
// crew.
func (c *Crew) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	err := c.client.StopAndCancel(ctx)
	c.db.close()
	if errors.Is(err, context.DeadlineExceeded) {
		return errors.New("jobs under way did not end in time; they will be done again")
	}
	return err
}

// insert queues jobs; those that are queued already are left out.
func (c *Crew) insert(ctx context.Context, jobs []river.InsertManyParams) error {
	if len(jobs) == 0 {
		return nil
	}
	_, err := c.client.InsertMany(ctx, jobs)
	return err
}
