package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"assay/server/api"
	"assay/server/guard"
	"assay/server/live"
	"assay/server/web"
)

type serveCmd struct {
	Listen string   `default:"127.0.0.1:7600" env:"ASSAY_LISTEN" help:"Address to listen on." placeholder:"HOST:PORT"`
	Data   string   `env:"ASSAY_DATA" type:"path" help:"Directory of the database; made if it is missing. Default: assay in the user's data directory." placeholder:"DIR"`
	Host   []string `env:"ASSAY_HOST" help:"Names, besides localhost, by which the server may be called." placeholder:"NAME"`
}

// Run serves until ctx ends, then lets the requests under way finish.
func (c *serveCmd) Run(ctx context.Context, con *console) error {
	if err := c.refuseOpen(); err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(con.Err, nil))
	l, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return err
	}
	fmt.Fprintf(con.Out, "Serving on http://%s\n", l.Addr())
	return serve(ctx, l, guard.Wrap(handler(live.NewCorpus(live.Embedded()), log), c.Host, log), log)
}

// refuseOpen refuses to listen where other machines can reach a server that anybody may use.
func (c *serveCmd) refuseOpen() error {
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("--listen %q: %w; write it as 127.0.0.1:7600", c.Listen, err)
	}
	if !guard.IsLoopback(host) {
		return fmt.Errorf("--listen %s would let other machines in, and this server has no tokens yet; listen on 127.0.0.1 and put a proxy in front", c.Listen)
	}
	return nil
}

// handler is everything the server answers.
func handler(corpus *live.Corpus, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", healthy)
	api.Register(mux, api.Options{Corpus: corpus, Version: programVersion()})
	web.Register(mux, web.Options{Corpus: corpus, Log: log})
	return mux
}

func healthy(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	fmt.Fprintln(w, "ok")
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

// dataDir returns the directory of the database, made if it is missing.
func (c *serveCmd) dataDir() (string, error) {
	dir := c.Data
	if dir == "" {
		base := os.Getenv("XDG_DATA_HOME")
		if base == "" {
			home, err := os.UserHomeDir()
			if err != nil {
				return "", fmt.Errorf("no place for the database: %w; give one with --data", err)
			}
			base = filepath.Join(home, ".local", "share")
		}
		dir = filepath.Join(base, "assay")
	}
	return dir, os.MkdirAll(dir, 0o700)
}
