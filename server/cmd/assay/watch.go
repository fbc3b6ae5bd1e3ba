package main

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"strings"
	"time"

	"assay/server/live"
	"assay/server/store"
	"assay/server/version"
	"assay/server/watch"
	"assay/server/words"
)

type watchCmd struct {
	Add    watchAddCmd    `cmd:"" help:"Watch a feed or a page."`
	List   watchListCmd   `cmd:"" help:"List what is watched, and how it went."`
	Remove watchRemoveCmd `cmd:"" help:"Watch an address no longer; its articles stay."`
}

// leastEvery keeps a watch from asking the same address again and again.
const leastEvery = 5 * time.Minute

type watchAddCmd struct {
	database
	URL   string        `arg:"" name:"url" help:"The address of an RSS, Atom or JSON feed, or of a page."`
	Every time.Duration `default:"30m" help:"How long from one look to the next; 5m at least." placeholder:"TIME"`
}

// Run has a server that watches look at the address within half a minute.
func (c *watchAddCmd) Run(ctx context.Context, con *console) error {
	if err := watch.Check(c.URL); err != nil {
		return err
	}
	if c.Every < leastEvery {
		return fmt.Errorf("--every %s is too often; give %s or more", c.Every, leastEvery)
	}
	s, err := c.database.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	id, err := s.AddWatch(ctx, "command line", c.URL, c.Every)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(con.Out, "Watch %d: %s, every %s, by a server that was started with --watch-contact.\n", id, c.URL, words.Every(c.Every))
	return err
}

type watchListCmd struct {
	database
}

// Run prints a watch a row.
func (c *watchListCmd) Run(ctx context.Context, con *console) error {
	s, err := c.database.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	list, err := s.Watches(ctx)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		_, err := fmt.Fprintln(con.Out, "Nothing is watched. Begin with: assay watch add URL")
		return err
	}
	t := table{head: []string{"ID", "ADDRESS", "EVERY", "ARTICLES", "LAST LOOK"}}
	for _, w := range list {
		t.rows = append(t.rows, []cell{{text: fmt.Sprint(w.ID)}, {text: w.URL}, {text: words.Every(w.Every)}, {text: fmt.Sprint(w.Articles)}, {text: outcome(w)}})
	}
	return t.print(con)
}

// outcome tells how the last look went.
func outcome(w store.Watch) string {
	switch {
	case w.Looked.IsZero():
		return "not looked at yet"
	case w.Trouble != "":
		return w.Looked.Format("2006-01-02 15:04") + ": " + w.Trouble
	}
	return w.Looked.Format("2006-01-02 15:04") + ": well"
}

type watchRemoveCmd struct {
	database
	Watch string `arg:"" help:"Its number in the list, or its address."`
}

// Run removes one watch.
func (c *watchRemoveCmd) Run(ctx context.Context, con *console) error {
	s, err := c.database.open(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	list, err := s.Watches(ctx)
	if err != nil {
		return err
	}
	for _, w := range list {
		if c.Watch != w.URL && c.Watch != fmt.Sprint(w.ID) {
			continue
		}
		if err := s.RemoveWatch(ctx, "command line", w.ID); err != nil {
			return err
		}
		_, err := fmt.Fprintf(con.Out, "%s is watched no longer.\n", w.URL)
		return err
	}
	return fmt.Errorf("%q is not watched; \"assay watch list\" tells what is", c.Watch)
}

// watching is the flags of a server that looks at what is watched.
type watching struct {
	WatchContact string        `env:"ASSAY_WATCH_CONTACT" help:"Look at the feeds and pages of \"assay watch\", and give sites this address of yours, a mail address or a page. Nothing is ever fetched without it." placeholder:"CONTACT"`
	WatchPace    time.Duration `default:"10s" env:"ASSAY_WATCH_PACE" help:"The least time between two requests to one host." placeholder:"TIME"`
	WatchAllow   []string      `name:"watch-allow-network" env:"ASSAY_WATCH_ALLOW_NETWORK" help:"A network that is not public and may be asked nevertheless, on any port, such as 10.1.0.0/16." placeholder:"CIDR"`
}

// watcher returns what looks at watches; nil where that is off.
func (c *watching) watcher(s *store.Store, corpus *live.Corpus, keepWords bool) (*watch.Watcher, error) {
	if c.WatchContact == "" {
		return nil, nil
	}
	if strings.ContainsFunc(c.WatchContact, func(r rune) bool { return r < ' ' || r > '~' }) {
		return nil, errors.New("--watch-contact goes into a header and can hold plain letters only")
	}
	guard := &watch.Guard{}
	for _, cidr := range c.WatchAllow {
		network, err := netip.ParsePrefix(cidr)
		if err != nil {
			return nil, fmt.Errorf("--watch-allow-network %q is not a network; write it as 10.1.0.0/16", cidr)
		}
		guard.Allowed = append(guard.Allowed, network)
	}
	return &watch.Watcher{Store: s, Corpus: corpus, KeepWords: keepWords, Fetcher: watch.NewFetcher(s, guard, version.Full(), c.WatchContact, c.WatchPace)}, nil
}
