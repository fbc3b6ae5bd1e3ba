package main

import (
	"fmt"
	"runtime/debug"

	"assay/server/live"
)

type versionCmd struct{}

// Run prints one line for the program and one for the corpus it carries.
func (versionCmd) Run(con *console) error {
	c := live.Embedded().Snapshot
	_, err := fmt.Fprintf(con.Out, "assay %s\ncorpus %s\n", programVersion(), orUnknown(c.Version))
	return err
}

// release is set by the linker for a released binary.
var release string

// programVersion returns the release, or the revision this binary was built from.
func programVersion() string {
	if release != "" {
		return release
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return "devel " + s.Value[:12]
		}
	}
	return "devel"
}

func orUnknown(s string) string {
	if s == "" {
		return "unknown"
	}
	return s
}
