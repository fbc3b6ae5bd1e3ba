package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/mattn/go-isatty"
	"github.com/schollz/progressbar/v3"

	authored "assay/server/corpus"
	"assay/server/corpus/signed"
	"assay/wasm/corpus"
)

// corpusCmd is everything that is done to the corpus itself.
type corpusCmd struct {
	Lint     corpusLintCmd     `cmd:"" help:"Check the records of a data directory by every rule."`
	New      corpusNewCmd      `cmd:"" help:"Write the draft of a record and say what it still lacks."`
	Show     corpusShowCmd     `cmd:"" help:"Show one record with all that is known."`
	Search   corpusSearchCmd   `cmd:"" help:"Find records by words, year, actor, victim, technique and amount."`
	Stats    corpusStatsCmd    `cmd:"" help:"Count the corpus: per year, per actor, coverage, sources."`
	Diff     corpusDiffCmd     `cmd:"" help:"Tell what changed between two versions."`
	Import   corpusImportCmd   `cmd:"" help:"Turn somebody else's data into drafts to review."`
	Export   corpusExportCmd   `cmd:"" help:"Write the corpus in another format."`
	Snapshot corpusSnapshotCmd `cmd:"" help:"Write the corpus as one signed file."`
	Verify   corpusVerifyCmd   `cmd:"" help:"Check a signed snapshot."`
	Keygen   corpusKeygenCmd   `cmd:"" help:"Make a pair of keys to sign snapshots with."`
}

// from is where a command takes the corpus from.
type from struct {
	From string `help:"A data directory or a snapshot file. Default: the corpus in this program." placeholder:"PATH"`
}

func (f from) load() (*corpus.Snapshot, error) {
	if f.From == "" {
		return authored.Embedded(), nil
	}
	return loadCorpus(f.From)
}

// loadCorpus reads a data directory or a snapshot file, whose signature, if it has one, is
// not checked: nothing is judged by it.
func loadCorpus(path string) (*corpus.Snapshot, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return loadDirectory(path)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if body, err := signed.Contents(b); err == nil {
		b = body
	}
	s, err := corpus.Decode(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

func loadDirectory(path string) (*corpus.Snapshot, error) {
	dir, err := dataDir(path)
	if err != nil {
		return nil, err
	}
	s, err := authored.Load(dir)
	var problems authored.Problems
	if errors.As(err, &problems) {
		return nil, fmt.Errorf("%s cannot be read: %v\nRun \"assay corpus lint %s\" for all of it", path, problems[0], path)
	}
	return s, err
}

// dataDir returns the data directory at path.
func dataDir(path string) (fs.FS, error) {
	dir := os.DirFS(path)
	if _, err := fs.Stat(dir, "version.yaml"); err != nil {
		return nil, fmt.Errorf("there is no corpus at %s (it would have a version.yaml); name the directory, or run this at the top of the source tree", path)
	}
	return dir, nil
}

// writeJSON writes v for a program to read.
func writeJSON(con *console, v any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := con.Out.Write(b.Bytes())
	return err
}

// progress returns a bar of total steps on the error stream, one that is not seen unless
// that is a terminal.
func progress(con *console, total int, what string) *progressbar.ProgressBar {
	return progressbar.NewOptions(total, progressbar.OptionSetWriter(con.Err), progressbar.OptionSetDescription(what),
		progressbar.OptionSetVisibility(terminal(con.Err)), progressbar.OptionClearOnFinish(), progressbar.OptionShowCount())
}

func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && isatty.IsTerminal(f.Fd())
}

// writeNew writes a file that must not be there yet.
func writeNew(path string, b []byte, mode fs.FileMode) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already; move it away, or choose another name", path)
	}
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	return errors.Join(err, f.Close())
}
