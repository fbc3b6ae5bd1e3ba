package scan

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"assay/wasm/claim"
	"assay/wasm/text"
)

// articles returns the texts of the annotated articles.
func articles(tb testing.TB) (all []string) {
	paths, err := filepath.Glob("../eval/testdata/articles/*.json")
	if err != nil || len(paths) == 0 {
		tb.Fatal("no articles in ../eval/testdata/articles")
	}
	for _, path := range paths {
		var a struct{ Text string }
		data, err := os.ReadFile(path)
		if err == nil {
			err = json.Unmarshal(data, &a)
		}
		if err != nil {
			tb.Fatal(path, err)
		}
		all = append(all, a.Text)
	}
	return all
}

func BenchmarkTokens(b *testing.B) {
	s := strings.Join(articles(b), "\n\n")
	var toks []text.Token
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		toks = text.Tokens(toks[:0], s)
	}
}

// BenchmarkScan reads every article by itself, as a page is read.
func BenchmarkScan(b *testing.B) {
	all := articles(b)
	d := Doc{Published: claim.NewDay(2024, 6, 1)}
	b.SetBytes(int64(len(strings.Join(all, ""))))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range all {
			d.Text = s
			d.Scan()
		}
	}
}

// BenchmarkValues is BenchmarkScan without names and addresses.
func BenchmarkValues(b *testing.B) {
	all := articles(b)
	d := Doc{Published: claim.NewDay(2024, 6, 1)}
	b.SetBytes(int64(len(strings.Join(all, ""))))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range all {
			d.Text = s
			d.Tokens = text.Tokens(d.Tokens[:0], s)
			d.look()
			d.Mentions = d.Mentions[:0]
			d.values()
		}
	}
}
