package lexicon

import "unicode/utf8"

// A writing follows a form through a text, byte by byte, and notes how they differ.
type writing struct {
	s       string
	at      int
	shouted bool // a capital stands for a small letter
	lowered bool // a small letter stands for a capital
}

// follow reports whether the text goes on with form, but for capitals, the shape of
// apostrophes and hyphens, the width of spaces, and characters that are not seen.
func (w *writing) follow(form string) bool {
	if end := w.at + len(form); end <= len(w.s) && w.s[w.at:end] == form {
		w.at = end
		return true
	}
	begins := false // a word of the form other than its first begins here
	for k := 0; k < len(form); {
		c := form[k]
		n := 1
		switch {
		case c == ' ' || c == '-':
			n = gap(w.s[w.at:])
			begins = true
		case c == '\'':
			n = apostrophe(w.s[w.at:])
		case w.at == len(w.s):
			return false
		case w.s[w.at] != c:
			if m := unseen(w.s[w.at:]); m > 0 {
				w.at += m
				continue
			}
			if !w.folds(c, begins) {
				return false
			}
			begins = false
		default:
			begins = false
		}
		if n == 0 {
			return false
		}
		w.at += n
		k++
	}
	return true
}

// folds reports whether the byte of the text is c in the other case, and notes which. The
// first letter of a later word may have either: "Ronin Bridge", "Ronin bridge".
func (w *writing) folds(c byte, begins bool) bool {
	b := w.s[w.at]
	switch {
	case b|0x20 < 'a' || b|0x20 > 'z' || b|0x20 != c|0x20:
		return false
	case begins:
	case b < c:
		w.shouted = true
	default:
		w.lowered = true
	}
	return true
}

// allowed reports whether the capitals of the text that was followed from start stand for
// those of the form: a name is written as it is, wholly in capitals, or, when it is not an
// acronym, with others inside: "Kucoin" for "KuCoin".
func (w *writing) allowed(form string, folded bool, start int) bool {
	written := w.s[start:w.at]
	switch {
	case folded:
		w.shouted = false
	case !w.lowered && !w.shouted:
	case hasSmall(written):
		w.shouted = false
		return (written[0] == form[0] || form[0] >= 'a') && len(form) >= minVaried && hasSmall(form)
	default:
		return !w.lowered
	}
	return true
}

// minVaried is how many letters a name has that may be written with other capitals.
const minVaried = 5

func hasSmall(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'a' && s[i] <= 'z' {
			return true
		}
	}
	return false
}

// gap returns the length of what parts two words of a name in s: blanks, no more than one
// line break among them, or a hyphen or dash.
func gap(s string) int {
	n, breaks := 0, 0
	for n < len(s) {
		switch c := s[n]; {
		case c == '-' && n == 0:
			return 1
		case c == '\n':
			if breaks++; breaks > 1 {
				return 0
			}
			n++
		case c == ' ' || c == '\t' || c == '\r':
			n++
		case c >= 0x80:
			r, m := utf8.DecodeRuneInString(s[n:])
			if n == 0 && r >= 0x2010 && r <= 0x2013 {
				return m
			}
			if r != 0xA0 && r != 0x202F && (r < 0x2000 || r > 0x200A) {
				return n
			}
			n += m
		default:
			return n
		}
	}
	return n
}

// apostrophe returns the length of the apostrophe, straight or curly, that s begins with.
func apostrophe(s string) int {
	if s != "" && s[0] == '\'' {
		return 1
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == 0x2019 || r == 0x2018 || r == 0x02BC {
		return n
	}
	return 0
}

// unseen returns the length of the soft hyphen or zero-width character s begins with.
func unseen(s string) int {
	if s[0] < 0x80 {
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == 0xAD || r >= 0x200B && r <= 0x200D || r == 0x2060 || r == 0xFEFF {
		return n
	}
	return 0
}
