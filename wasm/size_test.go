//go:build !js

package wasm_test

import (
	"bytes"
	"compress/gzip"
	"testing"

	"assay/extension/build/core"
)

// The budget of the browser module. An empty Go program is 1.80 MB, 541 KB compressed. The
// rest is the compiled names (some 6,700 written forms of 1,900 agencies, actors, victims
// and techniques, and 380 currencies and tokens: about 200 KB compressed), what reads and
// binds them, and the verdicts with their sentences. Packing the names as text and
// unpacking them at start was tried: 76 KB less to load, but 6 to 11 ms more at each of
// the many starts of a background that is stopped when idle, so they stay compiled.
const (
	maxRaw  = 4_790_000
	maxGzip = 1_350_000
)

func TestTheBrowserModuleStaysWithinItsBudget(t *testing.T) {
	raw, err := core.Build("..")
	if err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	z, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if _, err := z.Write(raw); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes, %d compressed", len(raw), packed.Len())
	if len(raw) > maxRaw || packed.Len() > maxGzip {
		t.Errorf("the module has %d bytes, %d compressed; the budget is %d and %d: find what was added with go tool nm -size", len(raw), packed.Len(), maxRaw, maxGzip)
	}
}
