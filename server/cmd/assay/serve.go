package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"path/filepath"
	"runtime/debug"
	"sync"
	"time"

	"assay/server/access"
	"assay/server/api"
	"assay/server/corpus/signed"
	"assay/server/guard"
	"assay/server/jobs"
	"assay/server/live"
	"assay/server/press"
	"assay/server/store"
	"assay/server/version"
	"assay/server/web"
)

type serveCmd struct {
	database
	signedCorpus
	watching
	Listen    string   `default:"127.0.0.1:7600" env:"ASSAY_LISTEN" help:"Address to listen on." placeholder:"HOST:PORT"`
	Host      []string `env:"ASSAY_HOST" help:"Names, besides localhost, by which the server may be called." placeholder:"NAME"`
	Proxy     []string `env:"ASSAY_PROXY" help:"Networks, besides this machine, whose proxies are believed about whom they speak for (X-Forwarded-For)." placeholder:"NETWORK"`
	Anonymous bool     `env:"ASSAY_ANONYMOUS" help:"Let those without a token check articles even where other machines can reach the server, itself or through a proxy (--host)."`
	KeepWords bool     `env:"ASSAY_KEEP_WORDS" help:"Keep the words of articles that are kept for review, not only their claims."`
	People    int      `default:"1" enum:"1,2" env:"ASSAY_PEOPLE" help:"How many people must agree before a claim is confirmed or wrong: ${enum}."`
	JSONLog   bool     `name:"json-log" env:"ASSAY_JSON_LOG" help:"Log as JSON, a line an event."`
}

// Run serves until ctx ends, then lets the requests under way finish.
func (c *serveCmd) Run(ctx context.Context, con *console) error {
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("--listen %q: %w; write it as 127.0.0.1:7600", c.Listen, err)
	}
	l, err := net.Listen("tcp", c.Listen) // who calls while it starts is answered, not turned away
	if err != nil {
		return err
	}
	defer l.Close()
	embedded := later(live.Embedded) // it takes as long to read as the database does
	s, address, release, err := c.take(ctx)
	if err != nil {
		return err
	}
	defer release()
	proxies, err := c.proxies()
	if err != nil {
		return err
	}
	log := c.log(con.Err)
	keys, err := c.publicKeys()
	if err != nil {
		return err
	}
	stale := make(chan struct{}, 1)
	office, err := press.Open(ctx, press.Options{Store: s, Log: log, Keys: keys, Embedded: embedded(), Now: time.Now, Swapped: func() {
		select {
		case stale <- struct{}{}:
		default:
		}
	}})
	if err != nil {
		return err
	}
	if err := c.publish(ctx, office); errors.Is(err, signed.ErrOlder) {
		log.Warn("a newer corpus is in force", "err", err)
	} else if err != nil {
		return err
	}
	if err := pair(ctx, con, s, guard.IsLoopback(host)); err != nil {
		return err
	}
	watcher, err := c.watcher(s, office.Corpus(), c.KeepWords)
	if err != nil {
		return err
	}
	queues := []jobs.Queue{jobs.Rechecks}
	if store.IsPostgres(address) {
		queues = append(queues, jobs.Batches)
	}
	if watcher != nil {
		queues = append(queues, jobs.Watches)
	}
	b := backend{
		corpus: office.Corpus(), press: office, store: s, log: log,
		gate: access.New(s, c.Anonymous || guard.IsLoopback(host) && len(c.Host) == 0, proxies...), keepWords: c.KeepWords, watching: watcher != nil, people: c.People,
	}
	h := guard.Wrap(b.handler(), c.Host, log)
	fmt.Fprintf(con.Out, "Serving on http://%s\n", l.Addr())
	var background sync.WaitGroup
	background.Go(func() {
		b.work(ctx, jobs.Options{Store: s, Address: address, Corpus: office.Corpus(), Watcher: watcher, Log: log, Queues: queues}, stale)
	})
	background.Go(func() { office.Follow(ctx) })
	background.Go(func() { b.reload(ctx, &c.signedCorpus) })
	defer background.Wait()
	return serve(ctx, l, h, log)
}

// later begins to make a value and returns what waits for it.
func later[T any](make func() T) (wait func() T) {
	wait = sync.OnceValue(make)
	go wait()
	return wait
}

// take opens the database, and keeps other servers from the same SQLite file.
func (c *serveCmd) take(ctx context.Context) (_ *store.Store, address string, release func(), err error) {
	if address, err = c.address(); err != nil {
		return nil, "", nil, err
	}
	unlock := func() {}
	if !store.IsPostgres(address) {
		if unlock, err = lock(filepath.Dir(address)); err != nil {
			return nil, "", nil, err
		}
	}
	s, err := store.Open(ctx, address, nil)
	if err != nil {
		unlock()
		return nil, "", nil, err
	}
	return s, address, func() { s.Close(); unlock() }, nil
}

func (c *serveCmd) proxies() (list []netip.Prefix, err error) {
	for _, network := range c.Proxy {
		p, err := netip.ParsePrefix(network)
		if err != nil {
			return nil, fmt.Errorf("--proxy %q: %w; write it as 10.1.0.0/16, or 10.1.2.3/32 for one address", network, err)
		}
		list = append(list, p)
	}
	return list, nil
}

func (c *serveCmd) log(w io.Writer) *slog.Logger {
	if c.JSONLog {
		return slog.New(slog.NewJSONHandler(w, nil))
	}
	return slog.New(slog.NewTextHandler(w, nil))
}

// pair prints a first token where there is none yet. A server that other machines can reach
// is not started before somebody holds a token.
func pair(ctx context.Context, con *console, s *store.Store, loopback bool) error {
	tokens, err := s.Tokens(ctx)
	if err != nil || len(tokens) > 0 {
		return err
	}
	if !loopback {
		return errors.New("other machines could reach this server and nobody has a token yet; make one first: assay token add --role admin NAME")
	}
	secret, _, err := s.AddToken(ctx, "first run", "admin", store.Admin, time.Time{})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(con.Out, "First run. Sign in, or pair the extension, with this token; it is not shown again:\n\n    %s\n\n", secret)
	return err
}

// A backend is what the answers are made from.
type backend struct {
	corpus    *live.Corpus
	press     *press.Office
	store     *store.Store
	gate      *access.Gate
	log       *slog.Logger
	keepWords bool
	watching  bool
	people    int
}

// largestForm is how much of a form is read before its request has its turn, in bytes.
const largestForm = 6 << 20

// handler is everything the server answers.
func (b *backend) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", healthy)
	mux.HandleFunc("GET /readyz", b.ready)
	mux.HandleFunc("GET /version", b.version)
	meters := newMeters()
	mux.Handle("GET /metrics", b.gate.Identify(meters.handler()))
	admission := guard.NewAdmission()
	described := later(func() http.Handler { // the first call waits for it, not the start
		return api.Handler(api.Options{Corpus: b.corpus, Press: b.press, Store: b.store, Version: version.Full(), KeepWords: b.keepWords, People: b.people})
	})
	calls := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { described().ServeHTTP(w, r) })
	mux.Handle("/v1/", admission.Admit(b.gate.Identify(calls), api.MaxBody))
	mux.Handle("GET /openapi.json", calls)
	pages := http.NewServeMux()
	web.Register(pages, web.Options{Calls: func() ([]byte, error) { return api.Description(version.Full()) }, Corpus: b.corpus, Press: b.press, Store: b.store, Gate: b.gate, Log: b.log, KeepWords: b.keepWords, Watching: b.watching, People: b.people})
	mux.Handle("/", admission.Admit(b.gate.Identify(pages), largestForm))
	return meters.count(mux)
}

// again is how long after it could not be begun the work is tried again.
const again = 10 * time.Second

// work finishes the start, with all that no answer waits for, and does the jobs until ctx
// ends. Where that cannot be begun, on a full disk for one, it is tried again.
func (b *backend) work(ctx context.Context, o jobs.Options, stale <-chan struct{}) {
	for {
		err := b.workOnce(ctx, o, stale)
		if ctx.Err() != nil {
			return
		}
		b.log.Error("no jobs are done for now", "err", err)
		select {
		case <-ctx.Done():
		case <-time.After(again):
		}
	}
}

// workOnce has kept articles checked again now, and whenever stale says that another corpus
// is in force.
func (b *backend) workOnce(ctx context.Context, o jobs.Options, stale <-chan struct{}) error {
	if err := b.press.Note(ctx); err != nil {
		return err
	}
	crew, err := jobs.Open(ctx, o)
	if err != nil {
		return err
	}
	defer func() {
		if err := crew.Close(); err != nil {
			b.log.Warn("jobs", "err", err)
		}
	}()
	if err := crew.Start(ctx); err != nil {
		return err
	}
	debug.FreeOSMemory() // a start takes twice the memory that serving does
	forgetStart()
	for {
		if err := crew.CorpusChanged(ctx); err != nil && ctx.Err() == nil {
			b.log.Error("kept articles will not be checked again", "err", err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-stale:
		}
	}
}

func healthy(w http.ResponseWriter, _ *http.Request) { plain(w, http.StatusOK, "ok") }

// ready answers whether requests can be answered: the database does and a corpus is in force.
func (b *backend) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if err := b.store.Ping(ctx); err != nil {
		b.log.Error("not ready", "err", err)
		plain(w, http.StatusServiceUnavailable, "the database does not answer")
		return
	}
	plain(w, http.StatusOK, "ok")
}

func (b *backend) version(w http.ResponseWriter, _ *http.Request) {
	plain(w, http.StatusOK, "assay "+version.Full()+"\ncorpus "+b.corpus.Current().Snapshot.Version)
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	fmt.Fprintln(w, text)
}

// drain is how long the requests under way may take once the server is told to stop.
const drain = 10 * time.Second

// serve answers on l until ctx ends. A connection that sends its request slowly is closed.
func serve(ctx context.Context, l net.Listener, h http.Handler, log *slog.Logger) error {
	server := &http.Server{
		Handler: h, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: time.Minute,
		MaxHeaderBytes: 16 << 10,
	}
	done := make(chan error, 1)
	go func() {
		<-ctx.Done()
		drained, cancel := context.WithTimeout(context.Background(), drain)
		defer cancel()
		done <- server.Shutdown(drained)
	}()
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-done
}
