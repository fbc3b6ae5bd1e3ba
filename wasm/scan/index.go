package scan

import "assay/wasm/text"

// entries is the vocabulary with one entry a text; entry 0 is none.
var entries = merge(vocabulary)

func merge(list []word) []word {
	entries, at := make([]word, 1, len(list)), make(map[string]int, len(list))
	for _, w := range list[1:] {
		i, ok := at[w.text]
		if !ok {
			at[w.text] = len(entries)
			entries = append(entries, w)
			continue
		}
		e := &entries[i]
		e.role |= w.role
		if e.n == 0 {
			e.n = w.n
		}
		e.cue |= w.cue
	}
	return entries
}

// The columns of entries: role, n, cue, the marks of its tokens, and what a word is known
// by, its hash and spelling.
var roles, numbers, cues, wordMarks, hashes, spellings = columns(entries)

func columns(entries []word) (roles []role, numbers []int, cues []cue, marks []mark, hashes []uint32, spellings []uint64) {
	n := len(entries)
	roles, numbers, cues, marks = make([]role, 0, n), make([]int, 0, n), make([]cue, 0, n), make([]mark, 0, n)
	hashes, spellings = make([]uint32, 0, n), make([]uint64, 0, n)
	for _, e := range entries {
		m := mark(0)
		if e.role&opens != 0 {
			m |= beginsValue
		}
		if e.cue != 0 {
			m |= givesCue
		}
		if e.role&unitOfTime != 0 {
			m |= isTime
		}
		roles, numbers, cues, marks = append(roles, e.role), append(numbers, e.n), append(cues, e.cue), append(marks, m)
		t := text.Token{End: int32(len(e.text))}
		hashes, spellings = append(hashes, text.Hash(e.text)), append(spellings, t.Spelling(e.text))
	}
	return roles, numbers, cues, marks, hashes, spellings
}

// slots holds each entry at one of the two places that its hash gives it (cuckoo hashing),
// so that a word is looked up without a branch, which would be guessed wrong for every
// other word.
var slots, slotShift = place(hashes)

func place(hashes []uint32) (slots []uint16, shift int) {
	for shift = 20; ; shift-- {
		slots = make([]uint16, 1<<(32-shift))
		if placeIn(slots, shift, hashes) {
			return slots, shift
		}
	}
}

// placeIn puts the entries into slots; it gives up where they find no rest.
func placeIn(slots []uint16, shift int, hashes []uint32) bool {
	for e := range hashes {
		homeless := uint16(e)
		at := hashes[e] >> shift
		for n := 0; homeless != 0; n++ {
			if n == len(slots) {
				return false
			}
			slots[at], homeless = homeless, slots[at]
			if h := hashes[homeless]; at == h>>shift {
				at = h * otherPlace >> shift
			} else {
				at = h >> shift
			}
		}
	}
	return true
}

// otherPlace times a hash gives a word's second place.
const otherPlace = 0x9E3779B1

// entryAt returns the entry with the hash, 0 when there is none.
func entryAt(hash uint32) (entry uint16) {
	a, b := slots[hash>>slotShift], slots[hash*otherPlace>>slotShift]
	if hashes[a] == hash {
		entry = a
	}
	if hashes[b] == hash {
		entry = b
	}
	return entry
}
