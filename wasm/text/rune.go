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

func isFullWidthDigit(r rune) bool { return r >= 0xFF10 && r <= 0xFF19 }

// FoldSymbol returns the plain form of a symbol: ' for curly apostrophes, " for curly
// quotes, - for the hyphens that are not minus or dash, ASCII for full-width forms. Other
// runes stay as they are; en dash, em dash and minus among them.
func FoldSymbol(r rune) rune {
	switch r {
	case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0x00B4:
		return '\''
	case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033:
		return '"'
	case 0x2010, 0x2011:
		return '-'
	case 0xFFE0:
		return 0xA2
	case 0xFFE1:
		return 0xA3
	case 0xFFE5:
		return 0xA5
	case 0xFFE6:
		return 0x20A9
	}
	if r >= 0xFF01 && r <= 0xFF5E {
		return r - 0xFEE0
	}
	return r
}
