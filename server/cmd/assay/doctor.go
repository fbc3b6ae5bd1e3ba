package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"assay/server/corpus/signed"
	"assay/server/jobs"
	"assay/server/live"
	"assay/server/store"
)

type doctorCmd struct {
	database
}

// Run looks at all that serve needs and says of each whether it is well.
func (c *doctorCmd) Run(ctx context.Context, con *console) error {
	ill := 0
	tell := func(what string, detail string, err error) {
		if err != nil {
			ill++
			fmt.Fprintf(con.Out, "%s %s: %v\n", con.styled("ill ", styles["differs"]), what, err)
			return
		}
		fmt.Fprintf(con.Out, "%s %s: %s\n", con.styled("well", styles["agrees"]), what, detail)
	}
	e := live.Embedded().Snapshot
	tell("corpus of this program", fmt.Sprintf("version %s, %d incidents, %d findings", e.Version, len(e.Incidents), len(e.Findings)), nil)
	if address, err := c.locate(); err != nil {
		tell("data directory", "", err)
	} else if !store.IsPostgres(address) && !filesAt(address, tell) {
		tell("database", "there is none at "+address+" yet; the first start makes it", nil)
	} else {
		c.examine(ctx, address, tell)
	}
	if ill > 0 {
		return errReported
	}
	return nil
}

// filesAt looks at the directory of a SQLite file, without making it, and reports whether
// there is the file.
func filesAt(path string, tell func(string, string, error)) bool {
	dir := filepath.Dir(path)
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return false
	}
	probe, err := os.CreateTemp(dir, "doctor-")
	if err == nil {
		probe.Close()
		err = os.Remove(probe.Name())
	}
	tell("data directory", "can be written", err)
	_, err = os.Stat(path)
	return err == nil
}

// examine looks at a database and leaves it as it is.
func (c *doctorCmd) examine(ctx context.Context, address string, tell func(string, string, error)) {
	s, err := store.Look(ctx, address)
	if err != nil {
		tell("database", "", err)
		return
	}
	defer s.Close()
	v, err := s.Version(ctx)
	tell("database", fmt.Sprintf("intact, version %d, %s", v, redacted(address)), err)
	due, err := s.Due(ctx)
	forJobs, err2 := jobs.Due(ctx, address)
	due = append(due, forJobs...)
	tell("migrations", migrations(due), errors.Join(err, err2))
	if err != nil || len(due) > 0 {
		return // what else is asked of the database needs its tables as they are now
	}
	tokens, err := s.Tokens(ctx)
	tell("tokens", fmt.Sprintf("%d made; \"assay token list\" lists them", len(tokens)), err)
	version, err := inForce(ctx, s)
	tell("corpus in force", "version "+version, err)
	stale, err := s.Stale(ctx, version, "", 1000)
	tell("kept articles", fmt.Sprintf("%d to check again", len(stale)), err)
}

// inForce returns the version of the corpus that a server would put in force: the one of this
// program, or a newer one that was published.
func inForce(ctx context.Context, s *store.Store) (string, error) {
	version := live.Embedded().Snapshot.Version
	list, err := s.Editions(ctx, 1)
	if err == nil && len(list) > 0 && signed.CompareVersions(list[0].Version, version) > 0 {
		version = list[0].Version
	}
	return version, err
}

func migrations(due []string) string {
	if len(due) == 0 {
		return "none is due"
	}
	return fmt.Sprintf("due are %s; the next start or \"assay migrate\" makes them", strings.Join(due, ", "))
}

// redacted is a database address without its password.
func redacted(address string) string {
	if u, err := url.Parse(address); err == nil && u.User != nil {
		return u.Redacted()
	}
	return address
}
