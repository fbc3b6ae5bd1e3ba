package extract

import "assay/wasm/claim"

// partOf ties the amount at item i to the one it is said to be a part of.
func (b *binder) partOf(n, i int32, d *draft) {}

// scope returns what part of the world the figure covers.
func (b *binder) scope(s *sentence, i int32) claim.Scope { return claim.Scope{} }
