package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"assay/server/corpus/signed"
	"assay/server/live"
	"assay/wasm/claim"
)

// signedCorpus is the flags of a corpus that is kept apart from the program.
type signedCorpus struct {
	Snapshot string   `env:"ASSAY_SNAPSHOT" type:"path" help:"A signed corpus to use in place of the embedded one; SIGHUP reads it again." placeholder:"FILE"`
	Keys     []string `name:"key" env:"ASSAY_KEYS" help:"A public key, or its file, that may sign it; give two, so that one can be replaced." placeholder:"KEY"`
}

// edition opens the signed corpus. It is refused unless a key that was given signed it, and
// if it is expired, or older than the edition in force.
func (c *signedCorpus) edition(inForce *live.Edition, now time.Time) (*live.Edition, error) {
	if len(c.Keys) == 0 {
		return nil, errors.New("--snapshot needs --key with the public key that signed it")
	}
	keys, err := publicKeys(c.Keys)
	if err != nil {
		return nil, err
	}
	file, err := os.ReadFile(c.Snapshot)
	if err != nil {
		return nil, err
	}
	s, err := signed.Open(file, keys, nil, claim.NewDay(now.Year(), int(now.Month()), now.Day()))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Snapshot, err)
	}
	if signed.CompareVersions(s.Version, inForce.Snapshot.Version) < 0 {
		return nil, fmt.Errorf("%s: %w: this is version %s, and %s is in force", c.Snapshot, signed.ErrOlder, s.Version, inForce.Snapshot.Version)
	}
	return live.Signed(s.Corpus, file), nil
}

// follow reads the signed corpus again at each SIGHUP. One that is refused leaves the last
// good one in force, and the log says why.
func (b *backend) follow(ctx context.Context, c *signedCorpus) {
	hup := make(chan os.Signal, 1)
	signal.Notify(hup, syscall.SIGHUP)
	defer signal.Stop(hup)
	for {
		select {
		case <-ctx.Done():
			return
		case <-hup:
			b.reload(ctx, c, time.Now())
		}
	}
}

func (b *backend) reload(ctx context.Context, c *signedCorpus, now time.Time) {
	e, err := c.edition(b.corpus.Current(), now)
	if err != nil {
		b.log.Error("corpus refused; the last good one stays", "code", signed.Code(err), "err", err, "corpus", b.corpus.Current().Snapshot.Version)
		return
	}
	b.corpus.Swap(e)
	b.log.Info("corpus in force", "corpus", e.Snapshot.Version)
	b.recheck(ctx)
}
