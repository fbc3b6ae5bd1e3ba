// Package corpus keeps the authored corpus: the YAML records under data/, the rules they
// must keep, and the snapshot made from them. format.md describes every field.
package corpus

import (
	_ "embed"

	"assay/wasm/corpus"
)

//go:generate go run ./pack

//go:embed snapshot.bin
var snapshot []byte

// Embedded returns the corpus that this build carries.
func Embedded() *corpus.Snapshot {
	s, err := corpus.Decode(snapshot)
	if err != nil {
		panic("server/corpus: the embedded snapshot cannot be read; run go generate ./server/corpus: " + err.Error())
	}
	return s
}

// EmbeddedBytes returns the snapshot file that this build carries. It must not be changed.
func EmbeddedBytes() []byte { return snapshot }
