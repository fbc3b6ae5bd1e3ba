package text

import (
	"math/bits"
	"unicode/utf8"

	"assay/wasm/load"
)

// UTF16 turns byte offsets of one text into offsets in UTF-16 code units, as a browser
// counts them after TextDecoder has read the bytes: each maximal part of an ill-formed
// sequence is one unit, U+FFFD.
type UTF16 struct {
	text   string
	marks  []mark // every markStride bytes, at the first sequence that starts there or later
	ascii  bool
	formed bool // the text is UTF-8, so that units can be counted by the bytes that begin one
}

type mark struct{ at, units int32 }

const markStride = 64

// NewUTF16 reads s once; offsets may then be asked for in any order, each in constant time.
func NewUTF16(s string) *UTF16 {
	u := new(UTF16)
	u.Reset(s)
	return u
}

// Reset makes u that of s, in the memory it has.
func (u *UTF16) Reset(s string) {
	u.text, u.ascii, u.marks = s, isASCII(s), u.marks[:0]
	if u.ascii {
		return
	}
	if u.formed = utf8.ValidString(s); u.formed {
		units := 0
		for i := 0; i < len(s); i += markStride {
			u.marks = append(u.marks, mark{int32(i), int32(units)})
			units += unitsOf(s, i, min(i+markStride, len(s)))
		}
		return
	}
	units := 0
	for i := 0; i < len(s); {
		if i >= len(u.marks)*markStride {
			u.marks = append(u.marks, mark{int32(i), int32(units)})
		}
		n, w := sequence(s[i:])
		i += n
		units += w
	}
}

// At returns the UTF-16 offset of the byte offset i. An offset inside a sequence counts
// as its start, one outside the text as the nearest end.
func (u *UTF16) At(i int) int {
	i = max(0, min(i, len(u.text)))
	if u.ascii || i == 0 {
		return i
	}
	if u.formed {
		for i < len(u.text) && !utf8.RuneStart(u.text[i]) {
			i--
		}
		k := min(i/markStride, len(u.marks)-1)
		return int(u.marks[k].units) + unitsOf(u.text, k*markStride, i)
	}
	k := min(i/markStride, len(u.marks)-1)
	for int(u.marks[k].at) > i {
		k--
	}
	at, units := int(u.marks[k].at), int(u.marks[k].units)
	for at < i {
		n, w := sequence(u.text[at:])
		if at+n > i {
			break
		}
		at += n
		units += w
	}
	return units
}

// unitsOf returns the number of UTF-16 units that begin in s[i:j], s being UTF-8: one for
// each byte that begins a sequence, two for one of four bytes.
func unitsOf(s string, i, j int) int {
	n := j - i
	for ; i+8 <= j; i += 8 {
		n += extra(load.String(s[i:]))
	}
	if i < j && i+8 <= len(s) {
		return n + extra(load.String(s[i:])<<(64-8*uint(j-i)))
	}
	for ; i < j; i++ {
		n += extra(uint64(s[i]))
	}
	return n
}

// extra returns by how many the UTF-16 units that begin in eight bytes of UTF-8 are more
// than the bytes.
func extra(x uint64) int {
	if x&notASCII == 0 {
		return 0
	}
	inner := x &^ (x << 1) & notASCII
	four := x & (x << 1) & (x << 2) & (x << 3) & notASCII
	return bits.OnesCount64(four) - bits.OnesCount64(inner)
}

// notASCII has the bits that no ASCII byte has, in eight bytes.
const notASCII = 0x8080808080808080

func isASCII(s string) bool {
	for ; len(s) >= 8; s = s[8:] {
		if load.String(s)&notASCII != 0 {
			return false
		}
	}
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// sequence returns the length in bytes of the UTF-8 sequence, or of the maximal part of
// an ill-formed one, that s begins with, and its length in UTF-16 units. The rule is that
// of the WHATWG Encoding standard (utf-8 decoder), which Unicode 15 calls U+FFFD
// substitution of maximal subparts.
func sequence(s string) (n, units int) {
	c := s[0]
	if c < 0x80 {
		return 1, 1
	}
	need, low, high := 0, byte(0x80), byte(0xBF)
	switch {
	case c < 0xC2 || c > 0xF4:
		return 1, 1
	case c < 0xE0:
		need = 1
	case c < 0xF0:
		need = 2
		if c == 0xE0 {
			low = 0xA0
		} else if c == 0xED {
			high = 0x9F
		}
	default:
		need = 3
		if c == 0xF0 {
			low = 0x90
		} else if c == 0xF4 {
			high = 0x8F
		}
	}
	for n = 1; n <= need; n++ {
		if n == len(s) || s[n] < low || s[n] > high {
			return n, 1
		}
		low, high = 0x80, 0xBF
	}
	if need == 3 {
		return n, 2
	}
	return n, 1
}
