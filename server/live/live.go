// Package live holds the corpus in force: an immutable Edition that is swapped whole, so
// that a request sees one version from its first byte to its last.
package live

import (
	"sync/atomic"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// An Edition is one version of the corpus, ready to judge. It is immutable.
type Edition struct {
	Snapshot *corpus.Snapshot
}

// New makes the Edition of s.
func New(s *corpus.Snapshot) *Edition { return &Edition{Snapshot: s} }

// Embedded returns the edition that is built into the program.
func Embedded() *Edition { return New(&corpus.Snapshot{}) }

// Check judges every claim of r.
func (e *Edition) Check(r *claim.Report) {
	r.Corpus = claim.CorpusVersion{Version: e.Snapshot.Version, Date: e.Snapshot.Date}
}

// A Corpus is the edition in force. The zero Corpus has none.
type Corpus struct{ current atomic.Pointer[Edition] }

// Current returns the edition in force.
func (c *Corpus) Current() *Edition { return c.current.Load() }

// Swap puts e in force; requests under way keep the edition they began with.
func (c *Corpus) Swap(e *Edition) { c.current.Store(e) }
