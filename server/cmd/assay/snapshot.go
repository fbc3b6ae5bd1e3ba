package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"aead.dev/minisign"

	"assay/server/corpus/signed"
	"assay/server/press"
)

// signedCorpus is the flags of a corpus that is kept apart from the program.
type signedCorpus struct {
	Snapshot string   `env:"ASSAY_SNAPSHOT" type:"path" help:"A signed corpus to put in force on every server of the database; SIGHUP reads it again." placeholder:"FILE"`
	Keys     []string `name:"key" env:"ASSAY_KEYS" help:"A public key, or its file, that may sign a corpus; give two, so that one can be replaced." placeholder:"KEY"`
}

// publicKeys reads the keys that were given.
func (c *signedCorpus) publicKeys() ([]minisign.PublicKey, error) {
	if len(c.Keys) == 0 && c.Snapshot != "" {
		return nil, errors.New("--snapshot needs --key with the public key that signed it")
	}
	return publicKeys(c.Keys)
}

// publish puts the file that was given in force, if there is one.
func (c *signedCorpus) publish(ctx context.Context, office *press.Office) error {
	if c.Snapshot == "" {
		return nil
	}
	file, err := os.ReadFile(c.Snapshot)
	if err != nil {
		return err
	}
	if _, err := office.Publish(ctx, "file", file); err != nil {
		return fmt.Errorf("%s: %w", c.Snapshot, err)
	}
	return nil
}

// reload reads the signed corpus again at each SIGHUP. One that is refused leaves the last
// good one in force, and the log says why.
func (b *backend) reload(ctx context.Context, c *signedCorpus) {
	hup := make(chan os.Signal, 1)
	signal.Notify(hup, syscall.SIGHUP)
	defer signal.Stop(hup)
	for {
		select {
		case <-ctx.Done():
			return
		case <-hup:
		}
		if err := c.publish(ctx, b.press); err != nil {
			b.log.Error("corpus refused; the last good one stays", "code", signed.Code(err), "err", err, "corpus", b.corpus.Current().Snapshot.Version)
		}
	}
}
