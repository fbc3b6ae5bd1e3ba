package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"

	"assay/server/batch"
	"assay/server/jobs"
	"assay/server/live"
	"assay/server/press"
	"assay/server/store"
)

type batchCmd struct {
	Files        []string `arg:"" optional:"" help:"Files of JSON, a {\"id\",\"text\" or \"html\",\"published\",\"url\"} object a line, or WARC archives, packed by gzip or not; - reads standard input, and is the default."`
	Out          string   `short:"o" type:"path" help:"The file to write the reports to, a line each. The same command goes on with it after a kill. Without it: standard output, and a run that is killed begins anew." placeholder:"FILE"`
	Database     string   `env:"ASSAY_DATABASE" help:"The PostgreSQL server of your Assay servers, to hold the jobs: they then do part of the work. Without it a SQLite file does, in a folder beside the output (FILE.state) that is gone once all is done." placeholder:"postgres://…"`
	DatabaseFile string   `env:"ASSAY_DATABASE_FILE" type:"path" help:"A file that holds the address of the PostgreSQL server." placeholder:"FILE"`
	Workers      int      `help:"How many work at a time. Default: as many as there are processors." placeholder:"N"`
	Keys         []string `name:"key" env:"ASSAY_KEYS" help:"A public key, or its file, that may sign the database's corpus, as the servers were given." placeholder:"KEY"`
}

// Run reads and checks every article and writes a report a line, in their order. What cannot
// be read is told on the error stream by file and line, and ends the command with status 1
// once the rest is done.
func (c *batchCmd) Run(ctx context.Context, con *console) error {
	source, err := c.source(con)
	if err != nil {
		return err
	}
	address, release, err := c.place()
	if err != nil {
		return err
	}
	s, err := store.Open(ctx, address, nil)
	if err != nil {
		release(false)
		return err
	}
	b, err := c.work(ctx, con, s, address, source)
	s.Close()
	release(err == nil)
	if err != nil {
		return err
	}
	fmt.Fprintf(con.Err, "%s read, %d of which could not be\n", plural(int(b.Items), "article"), b.Bad)
	if b.Bad > 0 {
		return errReported
	}
	return nil
}

// place returns the database that holds the jobs. release is told whether all is done.
func (c *batchCmd) place() (address string, release func(done bool), err error) {
	if c.Database != "" || c.DatabaseFile != "" {
		d := database{Database: c.Database, DatabaseFile: c.DatabaseFile}
		address, err = d.address()
		return address, func(bool) {}, err
	}
	dir := c.Out + ".state"
	if c.Out == "" {
		if dir, err = os.MkdirTemp("", "assay-batch-"); err != nil {
			return "", nil, err
		}
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", nil, err
	}
	unlock, err := lock(dir)
	if err != nil {
		return "", nil, fmt.Errorf("another run is writing %s", c.Out)
	}
	return filepath.Join(dir, "assay.db"), func(done bool) {
		if done || c.Out == "" {
			os.RemoveAll(dir)
		}
		unlock()
	}, nil
}

func (c *batchCmd) work(ctx context.Context, con *console, s *store.Store, address string, source batch.Source) (store.Batch, error) {
	log := slog.New(slog.NewTextHandler(con.Err, &slog.HandlerOptions{Level: slog.LevelWarn}))
	corpus, err := c.corpus(ctx, s, log)
	if err != nil {
		return store.Batch{}, err
	}
	if c.Workers <= 0 {
		c.Workers = runtime.NumCPU()
	}
	crew, err := jobs.Open(ctx, jobs.Options{Store: s, Address: address, Corpus: corpus, Log: log, Queues: []jobs.Queue{jobs.Batches}, Workers: c.Workers, Poll: 50 * time.Millisecond})
	if err != nil {
		return store.Batch{}, err
	}
	defer crew.Close()
	if err := c.free(ctx, s); err != nil {
		return store.Batch{}, err
	}
	b, err := s.BeginBatch(ctx, c.name())
	if err != nil {
		return store.Batch{}, err
	}
	out, err := c.output(con, b)
	if err != nil {
		return store.Batch{}, err
	}
	defer out.Close()
	if err := crew.Start(ctx); err != nil {
		return store.Batch{}, err
	}
	bar := progress(con, -1, "articles")
	run := &jobs.Run{Crew: crew, Batch: b, Source: source, Out: out, Tell: c.teller(con, bar)}
	err = run.Do(ctx)
	bar.Finish()
	switch {
	case err == nil:
		err = s.EndBatch(ctx, b.Name)
	case errors.Is(err, jobs.ErrChanged):
		err = fmt.Errorf("%s: %w; give the same input, or begin anew with another --out", c.Out, err)
	case ctx.Err() != nil && c.Out != "":
		err = fmt.Errorf("stopped after %s; the same command goes on from there", plural(int(run.Batch.Items), "article"))
	}
	return run.Batch, errors.Join(err, out.Close())
}

// teller shows the progress: a bar on a terminal, else a line every ten seconds.
func (c *batchCmd) teller(con *console, bar *progressbar.ProgressBar) func(store.Batch, string) {
	last := time.Now()
	return func(b store.Batch, troubles string) {
		io.WriteString(con.Err, troubles)
		bar.Set64(b.Items)
		if time.Since(last) > 10*time.Second {
			last = time.Now()
			if !terminal(con.Err) {
				fmt.Fprintf(con.Err, "%s so far\n", plural(int(b.Items), "article"))
			}
		}
	}
}

// corpus is the one in force on the servers of a database, or the embedded one.
func (c *batchCmd) corpus(ctx context.Context, s *store.Store, log *slog.Logger) (*live.Corpus, error) {
	keys, err := publicKeys(c.Keys)
	if err != nil {
		return nil, err
	}
	office, err := press.Open(ctx, press.Options{Store: s, Log: log, Keys: keys, Embedded: live.Embedded(), Now: time.Now})
	if err != nil {
		return nil, err
	}
	return office.Corpus(), nil
}

// name tells batches of one database apart.
func (c *batchCmd) name() string {
	if c.Out == "" {
		return fmt.Sprintf("output of process %d, %d", os.Getpid(), time.Now().UnixNano())
	}
	host, _ := os.Hostname()
	return host + ":" + c.Out
}

// free refuses to write over a file that no run of this command began.
func (c *batchCmd) free(ctx context.Context, s *store.Store) error {
	begun, err := s.HasBatch(ctx, c.name())
	if err != nil || begun || c.Out == "" {
		return err
	}
	if info, err := os.Stat(c.Out); err == nil && info.Size() > 0 {
		return fmt.Errorf("%s is there already; move it away, or choose another name", c.Out)
	}
	return nil
}

// output opens the file for the reports and cuts off what the run before wrote in vain.
func (c *batchCmd) output(con *console, b store.Batch) (outputFile, error) {
	if c.Out == "" {
		return stream{con.Out}, nil
	}
	f, err := os.OpenFile(c.Out, os.O_WRONLY|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	switch {
	case err != nil:
	case info.Size() < b.Bytes:
		err = fmt.Errorf("%s is shorter than the run before wrote it; put it back, or begin anew with another --out", c.Out)
	default:
		if err = f.Truncate(b.Bytes); err == nil {
			_, err = f.Seek(b.Bytes, io.SeekStart)
		}
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

type outputFile interface {
	jobs.Output
	io.Closer
}

// stream is an output that no other run goes on with.
type stream struct{ io.Writer }

func (stream) Sync() error  { return nil }
func (stream) Close() error { return nil }

// source gives the articles of all files, one after the other. A file that is not there is
// told before anything is done.
func (c *batchCmd) source(con *console) (batch.Source, error) {
	if len(c.Files) == 0 {
		c.Files = []string{"-"}
	}
	for _, name := range c.Files {
		if name == "-" {
			continue
		}
		if info, err := os.Stat(name); err != nil {
			return nil, err
		} else if info.IsDir() {
			return nil, fmt.Errorf("%s is a directory; name its files", name)
		}
	}
	return &sources{con: con, names: c.Files}, nil
}

// sources opens files as they are needed.
type sources struct {
	con   *console
	names []string // to be read; the first is under way if file is set
	file  io.Closer
	from  batch.Source
}

// Next returns the next article of any file. Trouble with a file counts as one bad article,
// and the next file follows.
func (s *sources) Next() (batch.Item, error) {
	for len(s.names) > 0 {
		it, err := s.next()
		if err == nil {
			return it, nil
		}
		name := s.names[0]
		s.names, s.from = s.names[1:], nil
		if s.file != nil {
			s.file.Close()
			s.file = nil
		}
		if !errors.Is(err, io.EOF) {
			return batch.Item{At: name, Bad: strings.TrimPrefix(err.Error(), name+": ") + "; the rest of the file is not read"}, nil
		}
	}
	return batch.Item{}, io.EOF
}

func (s *sources) next() (it batch.Item, err error) {
	if s.from == nil {
		in := source{File: s.names[0]}
		f, err := in.open(s.con)
		if err != nil {
			var path *fs.PathError
			if errors.As(err, &path) {
				err = path.Err
			}
			return it, err
		}
		s.file = f
		if s.from, err = batch.Open(in.name(), f); err != nil {
			return it, err
		}
	}
	return s.from.Next()
}
