package scan

import (
	"assay/wasm/claim"
	"assay/wasm/text"
)

// count reads the thing that a number from a to b counts and returns the token to go on
// with.
func (d *Doc) count(a, b amount) int {
	end := b.to
	for k := end; k < end+4 && d.sameLine(k) && d.at(k).Kind == text.Word && d.role(k)&stop == 0; k++ {
		w := d.text(k)
		if len(w) > 3 && w[len(w)-1] == 's' {
			b.to = k + 1
			a.unit, b.unit = w[:len(w)-1], w[:len(w)-1]
			return d.add(claim.Count, a, b)
		}
	}
	return end
}
