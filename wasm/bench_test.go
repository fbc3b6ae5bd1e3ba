//go:build !js

package wasm_test

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"assay/extension/build/core"
	"assay/wasm/bridge"
	"assay/wasm/claim"
	"assay/wasm/corpus"
	"assay/wasm/extract"
	"assay/wasm/verdict"
)

// sorts are the texts that are read: the annotated articles, which are dense in what is to be
// found, ordinary prose, and one article of the length of a wire report.
var sorts = [...]string{"dense", "ordinary", "report"}

func texts(b *testing.B) map[string][]string {
	prose, err := os.ReadFile("extract/testdata/prose.txt")
	if err != nil {
		b.Fatal(err)
	}
	paths, err := filepath.Glob("eval/testdata/articles/*.json")
	if err != nil || len(paths) == 0 {
		b.Fatal("no annotated articles")
	}
	all := map[string][]string{"ordinary": strings.Split(string(prose), "\n\n\n")}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		var article struct{ Text string }
		if err == nil {
			err = json.Unmarshal(data, &article)
		}
		if err != nil {
			b.Fatal(path, ": ", err)
		}
		all["dense"] = append(all["dense"], article.Text)
		if strings.HasPrefix(filepath.Base(path), "seed-") {
			all["report"] = append(all["report"], article.Text)
		}
	}
	return all
}

// seconds returns the time of one pass of work over texts: the best of many, since other
// work on the machine only ever adds.
func seconds(texts []string, work func(string)) float64 {
	best, begun := time.Hour, time.Now()
	for passes := 0; passes < 5 || time.Since(begun) < time.Second; passes++ {
		start := time.Now()
		for _, s := range texts {
			work(s)
		}
		best = min(best, time.Since(start))
	}
	return best.Seconds()
}

// patterns returns the rival's: what a careful engineer would write with regular expressions.
// They find spans, and no values, names or claims, so they do less.
func patterns(b *testing.B) (all []*regexp.Regexp) {
	data, err := os.ReadFile("extract/testdata/rival.txt")
	if err != nil {
		b.Fatal(err)
	}
	for p := range strings.Lines(string(data)) {
		all = append(all, regexp.MustCompile(strings.TrimSuffix(p, "\n")))
	}
	return all
}

// The full corpus, and a page of 30 claims about it: sums of many years by ten bodies, shares
// of actors and thefts by their day.
const (
	snapshot = "../server/corpus/snapshot.bin"
	page     = "testdata/page.txt"
)

// inNode runs testdata/bench.mjs, which reads the same texts through the browser module, from
// a JavaScript string to the Report's JSON, and has V8's RegExp find the rival's spans. Check
// is what the verdicts of the 30 claims add, their JSON included.
func inNode(b *testing.B, texts map[string][]string) (times struct {
	Wasm, RegExp map[string]float64
	Check        float64
}) {
	dir := b.TempDir()
	module, list := filepath.Join(dir, "assay.wasm"), filepath.Join(dir, "texts.json")
	built, err := core.Build("..")
	if err == nil {
		err = os.WriteFile(module, built, 0o600)
	}
	if err != nil {
		b.Fatal(err)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		b.Fatal("go env GOROOT: ", err)
	}
	data, err := json.Marshal(map[string]any{"sorts": texts, "page": pageOf30(b)})
	if err == nil {
		err = os.WriteFile(list, data, 0o600)
	}
	if err != nil {
		b.Fatal(err)
	}
	node := exec.Command("node", "testdata/bench.mjs", module, strings.TrimSpace(string(root)), "extract/testdata/rival.txt", list, snapshot)
	node.Stderr = os.Stderr
	out, err := node.Output()
	if err == nil {
		err = json.Unmarshal(out, &times)
	}
	if err != nil {
		b.Fatalf("node testdata/bench.mjs: %v", err)
	}
	return times
}

// BenchmarkReading holds the whole extraction, mentions and claims, against the rival's
// regular expressions in Go and in V8, natively and in Wasm with the border to JavaScript,
// all in one run, and prints the table.
func BenchmarkReading(b *testing.B) {
	texts, rival := texts(b), patterns(b)
	var reader extract.Reader
	var border bridge.Core
	read := func(s string) { reader.Read(s, 20221226, claim.FromGiven) }
	matched := func(s string) {
		for _, re := range rival {
			re.FindAllStringIndex(s, -1)
		}
	}
	for b.Loop() {
		node := inNode(b, texts)
		fmt.Printf("\n%-10s %8s %8s %10s %10s   %s\n", "MB/s", "native", "Wasm", "Go regexp", "JS RegExp", "native/regexp  native/RegExp  Wasm/RegExp  ms native  ms Wasm  allocations native, border")
		for _, sort := range sorts {
			all := texts[sort]
			n := float64(len(all))
			native, regexp := seconds(all, read), seconds(all, matched)
			wasm, inV8 := node.Wasm[sort], node.RegExp[sort]
			mb := float64(len(strings.Join(all, ""))) / 1e6
			fmt.Printf("%-10s %8.2f %8.2f %10.3f %10.2f   %12.0fx %13.2fx %11.2fx %10.3f %8.3f %12.1f %7.1f\n", sort, mb/native, mb/wasm, mb/regexp, mb/inV8,
				regexp/native, inV8/native, inV8/wasm, native*1e3/n, wasm*1e3/n,
				allocations(all, read), allocations(all, func(s string) { border.Read(s, "", false) }))
			b.ReportMetric(mb/native, sort+"-MB/s")
			b.ReportMetric(mb/wasm, sort+"-Wasm-MB/s")
		}
	}
}

func pageOf30(b *testing.B) string {
	text, err := os.ReadFile(page)
	if err != nil {
		b.Fatal(err)
	}
	return string(text)
}

// BenchmarkChecking30 holds the claims of one page against the full corpus, natively and in
// the browser module under Node, where their JSON is written as well, and prints how that
// stands to the limits of 0.3 and 1 ms.
func BenchmarkChecking30(b *testing.B) {
	for b.Loop() {
		native, wasm := checking(b)*1e3, inNode(b, nil).Check*1e3
		fmt.Printf("\n30 claims against the full corpus: %.3f ms native, %.0f %% of its limit; %.3f ms in Wasm with their JSON, %.0f %% of its; %.1f times native\n",
			native, native/0.3*100, wasm, wasm*100, wasm/native)
		b.ReportMetric(native, "ms")
		b.ReportMetric(wasm, "Wasm-ms")
	}
}

// checking returns the seconds of holding the claims of the page against the full corpus.
func checking(b *testing.B) float64 {
	data, err := os.ReadFile(snapshot)
	if err != nil {
		b.Fatal(err)
	}
	s, err := corpus.Decode(data)
	if err != nil {
		b.Fatal(err)
	}
	ix, report := corpus.NewIndex(s), extract.Read(pageOf30(b), 20251226, claim.FromGiven)
	if len(report.Claims) != 30 {
		b.Fatalf("the page has %d claims", len(report.Claims))
	}
	return seconds([]string{""}, func(string) { verdict.Check(ix, report) })
}

// allocations returns those of one text on average, once the buffers have grown.
func allocations(texts []string, work func(string)) float64 {
	return testing.AllocsPerRun(3, func() {
		for _, s := range texts {
			work(s)
		}
	}) / float64(len(texts))
}
