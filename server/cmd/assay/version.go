package main

import (
	"fmt"

	"assay/server/live"
	"assay/server/version"
)

type versionCmd struct{}

// Run prints one line for the program and one for the corpus it carries.
func (versionCmd) Run(con *console) error {
	c := live.Embedded().Snapshot
	_, err := fmt.Fprintf(con.Out, "assay %s\ncorpus %s\n", version.Full(), orUnknown(c.Version))
	return err
}

func orUnknown(s string) string {
	if s == "" {
		return "unknown"
	}
	return s
}
