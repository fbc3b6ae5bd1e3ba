package wire

import (
	"testing"

	"assay/server/article"
	"assay/server/live"
	"assay/wasm/claim"
)

// TestParse reads a report back and wants the bytes that it was read from.
func TestParse(t *testing.T) {
	a, err := article.Sample()
	if err != nil {
		t.Fatal(err)
	}
	r := a.Read()
	live.Embedded().Check(r)
	want := r.AppendJSON(nil, claim.UTF8)
	parsed, err := Parse(want)
	if err != nil {
		t.Fatal(err)
	}
	if got := parsed.AppendJSON(nil, claim.UTF8); string(got) != string(want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
