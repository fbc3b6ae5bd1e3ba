// Package faulttest is what the tests share that cause faults: how often a fault is caused,
// and the figures for the table in server/docs/faults.md.
package faulttest

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"
)

// variable names a file in the environment: the figures of a run are added to it, and every
// fault is caused often.
const variable = "ASSAY_FAULTS"

// Rounds returns how often a fault is caused: few times in every test run, many where
// ASSAY_FAULTS is set.
func Rounds(few, many int) int {
	if os.Getenv(variable) != "" {
		return many
	}
	return few
}

// A Figure is what one test did and what came of it.
type Figure struct {
	Fault   int    `json:"fault"` // number of the fault in Faults
	Test    string `json:"test,omitempty"`
	Done    string `json:"done"`
	Outcome string `json:"outcome"`
}

// Tell logs what a test did about a fault and what came of it, for the table too where
// ASSAY_FAULTS names a file. Those of a test that failed are not told.
func Tell(t testing.TB, fault int, done, outcome string) {
	t.Helper()
	t.Logf("%s: %s", done, outcome)
	if t.Failed() {
		return
	}
	if err := Record(Figure{fault, t.Name(), done, outcome}); err != nil {
		t.Fatal(err)
	}
}

// Record adds a figure to the file that ASSAY_FAULTS names, if it names one.
func Record(f Figure) error {
	path := os.Getenv(variable)
	if path == "" {
		return nil
	}
	line, err := json.Marshal(f)
	if err != nil {
		return err
	}
	if err := appendLine(path, line); err != nil {
		return fmt.Errorf("ASSAY_FAULTS: %w; name a file by its whole path", err)
	}
	return nil
}

func appendLine(path string, line []byte) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	if _, err := f.Write(append(line, '\n')); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
