package text

// UTF16 turns byte offsets of one text into offsets in UTF-16 code units, as a browser
// counts them after TextDecoder has read the bytes: each maximal part of an ill-formed
// sequence is one unit, U+FFFD.
type UTF16 struct {
	text  string
	marks []mark // every markStride bytes, at the first sequence that starts there or later
	ascii bool
}

type mark struct{ at, units int32 }

const markStride = 64

// NewUTF16 reads s once; offsets may then be asked for in any order, each in constant time.
func NewUTF16(s string) *UTF16 {
	u := &UTF16{text: s, ascii: isASCII(s)}
	if u.ascii {
		return u
	}
	u.marks = make([]mark, 0, len(s)/markStride+1)
	units := 0
	for i := 0; i < len(s); {
		if i >= len(u.marks)*markStride {
			u.marks = append(u.marks, mark{int32(i), int32(units)})
		}
		if s[i] < 0x80 {
			w := 1
			if i+8 <= len(s) && eight(s[i:])&notASCII == 0 {
				w = 8
			}
			i, units = i+w, units+w
			continue
		}
		n, w := sequence(s[i:])
		i += n
		units += w
	}
	return u
}

// At returns the UTF-16 offset of the byte offset i. An offset inside a sequence counts
// as its start, one outside the text as the nearest end.
func (u *UTF16) At(i int) int {
	i = max(0, min(i, len(u.text)))
	if u.ascii || i == 0 {
		return i
	}
	k := min(i/markStride, len(u.marks)-1)
	for int(u.marks[k].at) > i {
		k--
	}
	at, units := int(u.marks[k].at), int(u.marks[k].units)
	for at < i {
		if u.text[at] < 0x80 {
			at++
			units++
			continue
		}
		n, w := sequence(u.text[at:])
		if at+n > i {
			break
		}
		at += n
		units += w
	}
	return units
}

// notASCII has the bits that no ASCII byte has, in eight bytes.
const notASCII = 0x8080808080808080

func isASCII(s string) bool {
	for ; len(s) >= 8; s = s[8:] {
		if eight(s)&notASCII != 0 {
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
