package scan

import "assay/wasm/lexicon"

// isTechnique reports whether h says how something was done. The plain words of programs
// and money ("rounding error", "hot wallet") do so only where a sentence is about crime.
func (d *Doc) isTechnique(h *hit, s lexicon.Sense, e *lexicon.Entry) bool {
	f := d.about(h)
	criminal := f.cues&(crime|harm) != 0
	if s.Flags&lexicon.Ambiguous != 0 {
		switch e.Class {
		case "laundering", "insider":
			return d.criminal() && (d.naming.crime > 6 || criminal)
		case "supply_chain":
			return d.cue(h.last)&crime != 0
		}
		return criminal && d.criminal()
	}
	switch e.Class {
	case "operational":
		return criminal
	case "smart_contract", "economic", "key_compromise", "protocol":
		return criminal || d.criminal() && !d.wordIs(h.last-1, "error")
	}
	return true
}
