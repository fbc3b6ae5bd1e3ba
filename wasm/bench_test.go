//go:build !js

package wasm_test

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// BenchmarkInNode reads the articles through the browser module in Node, from a JavaScript
// string to the Report's JSON, and has V8's RegExp find the spans of the rival's patterns in
// the same run. The times are processor time.
func BenchmarkInNode(b *testing.B) {
	module := filepath.Join(b.TempDir(), "assay.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", module, "assay/wasm")
	build.Env = append(build.Environ(), "GOOS=js", "GOARCH=wasm")
	if msg, err := build.CombinedOutput(); err != nil {
		b.Fatalf("build the browser module: %v\n%s", err, msg)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		b.Fatal("go env GOROOT: ", err)
	}
	for b.Loop() {
		node := exec.Command("node", "testdata/bench.mjs", module, strings.TrimSpace(string(root)), "extract/testdata/rival.txt", "eval/testdata/articles")
		node.Stderr = os.Stderr
		out, err := node.Output()
		if err != nil {
			b.Fatal("node testdata/bench.mjs: ", err)
		}
		for lines := bufio.NewScanner(bytes.NewReader(out)); lines.Scan(); {
			value, unit, _ := strings.Cut(lines.Text(), " ")
			if v, err := strconv.ParseFloat(value, 64); err == nil {
				b.ReportMetric(v, unit)
			}
		}
	}
}
