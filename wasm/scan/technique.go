package scan

import (
	"sort"

	"assay/wasm/claim"
	"assay/wasm/lexicon"
	"assay/wasm/text"
)

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
		case "key_compromise":
			return d.criminal() // "suspicious transfers from a hot wallet"
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

// takenKeys finds the words that say that private keys were taken: "hacked private keys",
// "private keys were compromised".
func (d *Doc) takenKeys() {
	for k := range d.Sentences {
		if d.naming.facts[k].cues&(keyWord|taken) == keyWord|taken {
			d.takenKeysOf(d.Sentences[k])
		}
	}
}

func (d *Doc) takenKeysOf(s text.Sentence) {
	for i := int(s.First); i < int(s.Last); i++ {
		if d.cue(i)&keyWord == 0 {
			continue
		}
		first := i
		for d.cue(first-1)&keyKind != 0 && d.sameLine(first) {
			first--
		}
		last := i + 1
		switch {
		case d.cue(first-1)&taken != 0:
			first--
		case first < i && d.passive(last) > 0:
			last = d.passive(last)
		default:
			continue
		}
		d.addKeys(first, last)
	}
}

// passive returns the token after a passive of taking that stands at token j: "were
// compromised"; 0 when there is none.
func (d *Doc) passive(j int) int {
	n := j
	for n < j+3 && (d.wordIs(n, "was") || d.wordIs(n, "were") || d.wordIs(n, "been") || d.wordIs(n, "being") || d.wordIs(n, "had") || d.wordIs(n, "have")) {
		n++
	}
	if n > j && d.cue(n)&taken != 0 {
		return n + 1
	}
	return 0
}

// addKeys adds the technique over the tokens from first up to but without last, unless
// the lexicon names one there.
func (d *Doc) addKeys(first, last int) {
	hits := d.naming.hits
	i := sort.Search(len(hits), func(i int) bool { return hits[i].last > first })
	if i < len(hits) && hits[i].first < last {
		return
	}
	m := d.mention(claim.Technique, first, last)
	m.ID, m.Name = "private-key-compromise", "Private key compromise"
	d.naming.strange = append(d.naming.strange, m)
}
