package main

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// A fileSet holds the files of an extension by slash-separated path.
type fileSet map[string][]byte

func (s fileSet) with(path string, content []byte) fileSet {
	c := maps.Clone(s)
	c[path] = content
	return c
}

// writeDir makes dir hold exactly the files of s.
func (s fileSet) writeDir(dir string) error {
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	for path, content := range s {
		name := filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// zipTime is the time of every file in a zip, so that equal files make equal zips.
var zipTime = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

func (s fileSet) writeZip(name string) error {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestCompression) })
	for _, path := range slices.Sorted(maps.Keys(s)) {
		w, err := z.CreateHeader(&zip.FileHeader{Name: path, Method: zip.Deflate, Modified: zipTime})
		if err != nil {
			return err
		}
		if _, err := w.Write(s[path]); err != nil {
			return err
		}
	}
	if err := z.Close(); err != nil {
		return err
	}
	return os.WriteFile(name, buf.Bytes(), 0o644)
}
