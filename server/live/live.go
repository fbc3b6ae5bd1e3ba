// Package live holds the corpus in force: an immutable Edition that is swapped whole, so
// that a request sees one version from its first byte to its last.
package live

import (
	"crypto/sha256"
	"encoding/hex"
	"sync"
	"sync/atomic"

	"assay/server/corpus"
	"assay/wasm/claim"
	wasmcorpus "assay/wasm/corpus"
	"assay/wasm/verdict"
)

// An Edition is one version of the corpus, ready to judge. It is immutable.
type Edition struct {
	Snapshot *wasmcorpus.Snapshot
	Encoded  []byte    // the snapshot as a file: signed, if it came so
	ETag     string    // of Encoded: its SHA-256, quoted
	checkers sync.Pool // of *verdict.Checker: one serves one report at a time
}

// New makes the Edition of s.
func New(s *wasmcorpus.Snapshot) *Edition { return newEdition(s, wasmcorpus.Encode(s)) }

// Signed makes the Edition of a signed snapshot that was opened from file.
func Signed(s *wasmcorpus.Snapshot, file []byte) *Edition { return newEdition(s, file) }

func newEdition(s *wasmcorpus.Snapshot, file []byte) *Edition {
	e := &Edition{Snapshot: s, Encoded: file}
	index := wasmcorpus.NewIndex(s)
	e.checkers.New = func() any { return verdict.NewChecker(index) }
	sum := sha256.Sum256(e.Encoded)
	e.ETag = `"` + hex.EncodeToString(sum[:16]) + `"`
	return e
}

// Embedded returns the edition that is built into the program.
func Embedded() *Edition { return newEdition(corpus.Embedded(), corpus.EmbeddedBytes()) }

// Check judges every claim of r.
func (e *Edition) Check(r *claim.Report) {
	c := e.checkers.Get().(*verdict.Checker)
	c.Check(r)
	e.checkers.Put(c) // not after a panic
}

// A Corpus is the edition in force. The zero Corpus has none.
type Corpus struct{ current atomic.Pointer[Edition] }

// NewCorpus returns a Corpus with e in force.
func NewCorpus(e *Edition) *Corpus {
	c := &Corpus{}
	c.Swap(e)
	return c
}

// Current returns the edition in force.
func (c *Corpus) Current() *Edition { return c.current.Load() }

// Swap puts e in force; requests under way keep the edition they began with.
func (c *Corpus) Swap(e *Edition) { c.current.Store(e) }
