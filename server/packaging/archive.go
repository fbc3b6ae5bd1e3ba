package main

import (
	"archive/tar"
	"compress/gzip"
	"io"
	"os"
	"time"
)

// An entry is one file of an archive.
type entry struct {
	name    string
	mode    int64
	content func() ([]byte, error)
}

func read(path string) func() ([]byte, error) {
	return func() ([]byte, error) { return os.ReadFile(path) }
}

// writeArchive writes a .tar.gz whose bytes depend on nothing but the entries and when.
func writeArchive(name string, when time.Time, entries []entry) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewWriterLevel(f, gzip.BestCompression)
	if err != nil {
		return err
	}
	w := tar.NewWriter(z)
	for _, e := range entries {
		if err := e.write(w, when); err != nil {
			return err
		}
	}
	for _, c := range []io.Closer{w, z, f} {
		if err := c.Close(); err != nil {
			return err
		}
	}
	return nil
}

func (e entry) write(w *tar.Writer, when time.Time) error {
	b, err := e.content()
	if err != nil {
		return err
	}
	if err := w.WriteHeader(&tar.Header{Name: "assay/" + e.name, Mode: e.mode, Size: int64(len(b)), ModTime: when, Format: tar.FormatUSTAR}); err != nil {
		return err
	}
	_, err = w.Write(b)
	return err
}
