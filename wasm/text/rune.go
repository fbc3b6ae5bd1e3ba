package text

import "unicode"

// isLetter reports whether r, above ASCII, can be part of a word.
func isLetter(r rune) bool {
	if r < 0x2000 {
		return r != 0xAA && r != 0xBA && unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
	}
	if r < 0x3000 {
		return false
	}
	return unicode.IsLetter(r)
}

// isBlank reports whether r, above ASCII, is white space: the no-break, thin and
// ideographic spaces among others.
func isBlank(r rune) bool {
	return r == 0xA0 || r == 0x85 || r == 0x1680 || r >= 0x2000 && r <= 0x200A ||
		r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F || r == 0x3000
}

// isInvisible reports whether r is drawn as nothing: soft hyphens, zero-width characters,
// direction marks, the byte order mark.
func isInvisible(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E ||
		r >= 0x2060 && r <= 0x2064 || r == 0xFEFF
}
