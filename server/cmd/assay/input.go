package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"assay/server/article"
	"assay/wasm/claim"
)

// source is where the text of one article comes from.
type source struct {
	File      string `arg:"" optional:"" default:"-" help:"A text or HTML file; - reads standard input, and is the default."`
	Published string `help:"The day the article was published, as 2022-12-26." placeholder:"DAY"`
	URL       string `name:"url" help:"The address the article was published at; it may tell the day." placeholder:"URL"`
}

// input is what check and extract share: where the text comes from and how the answer is
// to be written.
type input struct {
	source
	JSON  bool `name:"json" xor:"form" help:"Write the report as JSON."`
	JSONL bool `name:"jsonl" xor:"form" help:"Read a {\"id\",\"text\" or \"html\",\"published\",\"url\"} object a line, write a report a line."`
}

// each reads the articles of the input and writes what answer makes of them: as JSON, or
// with print for a person.
func (in *input) each(con *console, answer func(*article.Article) *claim.Report, print func(*console, *claim.Report) error) error {
	published, err := in.day()
	if err != nil {
		return err
	}
	if in.JSONL {
		return in.lines(con, answer)
	}
	a, err := in.one(con)
	if err != nil {
		return err
	}
	a.Given(published)
	r := answer(a)
	if in.JSON {
		_, err := con.Out.Write(append(r.AppendJSON(nil, claim.UTF8), '\n'))
		return err
	}
	return print(con, r)
}

func (in *source) day() (claim.Day, error) {
	if in.Published == "" {
		return 0, nil
	}
	d, ok := claim.ParseDay(in.Published)
	if !ok {
		return 0, fmt.Errorf("--published %q is not a day; write it as 2022-12-26", in.Published)
	}
	return d, nil
}

// one reads the whole input as one article, text or HTML by its look.
func (in *source) one(con *console) (*article.Article, error) {
	b, err := in.read(con)
	if err != nil {
		return nil, err
	}
	a, err := article.New(b, in.URL)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.name(), err)
	}
	if in.File != "-" {
		a.ID = strings.TrimSuffix(filepath.Base(in.File), filepath.Ext(in.File))
	}
	return a, nil
}

func (in *source) name() string {
	if in.File == "-" {
		return "standard input"
	}
	return in.File
}

// read returns at most one byte more than the largest article, so that a larger one is seen
// to be too large without being held.
func (in *source) read(con *console) ([]byte, error) {
	f, err := in.open(con)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, article.MaxText+1))
}

func (in *source) open(con *console) (io.ReadCloser, error) {
	if in.File == "-" {
		return io.NopCloser(con.In), nil
	}
	return os.Open(in.File)
}

// lines answers a report a line for an object a line. A line that cannot be read is told
// on the error stream by its number, and the rest are still answered.
func (in *input) lines(con *console, answer func(*article.Article) *claim.Report) error {
	f, err := in.open(con)
	if err != nil {
		return err
	}
	defer f.Close()
	r, w := bufio.NewReaderSize(f, 1<<16), bufio.NewWriter(con.Out)
	bad := 0
	var out []byte
	for n := 1; ; n++ {
		line, err := r.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("%s: line %d: %w", in.name(), n, err)
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if a, bad1 := article.ParseLine(line); bad1 != nil {
				fmt.Fprintf(con.Err, "%s: line %d: %v\n", in.name(), n, bad1)
				bad++
			} else {
				out = append(answer(a).AppendJSON(out[:0], claim.UTF8), '\n')
				if _, err := w.Write(out); err != nil {
					return err
				}
			}
		}
		// What has been answered is shown as soon as no further line is waiting.
		if r.Buffered() == 0 {
			if err := w.Flush(); err != nil {
				return err
			}
		}
		if err != nil {
			break
		}
	}
	if bad > 0 {
		return errReported
	}
	return nil
}
