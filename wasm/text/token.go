// Package text holds text mechanics that know nothing of crypto: tokens, folding,
// sentences, and UTF-16 offsets. Any bytes are a text; none is an error.
package text

import "unicode/utf8"

// A TokenKind tells what a token is made of.
type TokenKind uint8

// The kinds of tokens. White space makes no token; see Token.Space and Token.Break.
const (
	Word   TokenKind = iota + 1 // letters, then letters and digits: "Korea", "Q1", "bn"
	Number                      // digits only, ASCII or full-width: "1", "200", "４８"
	Symbol                      // one rune of anything else: "$", "’", ",", "—"
)

// A Token is a word, a run of digits or one symbol of a text. A word or number may have
// soft hyphens and zero-width characters inside; they count for neither Hash nor Case.
type Token struct {
	Start int32
	End   int32
	Hash  uint32 // of a word or number: Hash of it; of a symbol: its rune, folded by FoldSymbol
	Kind  TokenKind
	Case  Case
	Space bool // white space stands before it
	Break bool // a line break stands before it, or it is the first token
}

// A Case tells how a word is capitalised.
type Case uint8

// The cases of a word: "korea", "Korea", "KOREA", "ZachXBT".
const (
	Lower Case = iota
	Title
	Upper
	Mixed
)

// Text returns the bytes of t in s.
func (t Token) Text(s string) string { return s[t.Start:t.End] }

// Is reports whether t is the symbol r, as FoldSymbol gives it.
func (t Token) Is(r rune) bool { return t.Kind == Symbol && t.Hash == uint32(r) }

// Tokens appends the tokens of s to dst in ascending order. Tokens lie on rune borders
// and never overlap; every byte between them is white space, a soft hyphen or a
// zero-width character.
func Tokens(dst []Token, s string) []Token {
	space, brk := true, true
	for i := 0; i < len(s); {
		var t Token
		switch c := s[i]; class[c] {
		case blank:
			space = true
			i++
			continue
		case newline:
			space, brk = true, true
			i++
			continue
		case letter:
			t = word(s, i)
		case digit:
			t = number(s, i)
		case punct:
			t = Token{int32(i), int32(i + 1), uint32(c), Symbol, Lower, false, false}
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case isLetter(r):
				t = word(s, i)
			case isFullWidthDigit(r):
				t = number(s, i)
			case isBlank(r):
				space = true
				i += n
				continue
			case isInvisible(r):
				i += n
				continue
			default:
				t = Token{int32(i), int32(i + n), uint32(FoldSymbol(r)), Symbol, Lower, false, false}
			}
		}
		t.Space, t.Break = space, brk
		dst = append(dst, t)
		i, space, brk = int(t.End), false, false
	}
	return dst
}

// word reads the word that starts at i.
func word(s string, i int) Token {
	h := uint32(fnvOffset)
	first, rest := uint16(0), uint16(0)
	j := i
	for {
		for j < len(s) {
			f := wordByte[s[j]]
			if f == 0 {
				break
			}
			h = (h ^ uint32(f&0xff)) * fnvPrime
			if j == i {
				first = f
			} else {
				rest |= f
			}
			j++
		}
		if j == len(s) || s[j] < 0x80 {
			break
		}
		n := 0
		h, n = wordRune(h, s[j:])
		if n == 0 {
			break
		}
		j += n
		rest |= isLower
	}
	return Token{Start: int32(i), End: int32(j), Hash: h, Kind: Word, Case: caseOf(first, rest)}
}

// wordRune hashes the rune above ASCII, with the invisible ones before it, by which a
// word goes on in s; n is 0 when the word ends here.
func wordRune(h uint32, s string) (hash uint32, n int) {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case isInvisible(r):
		m := invisible(s)
		if m < len(s) && continuesWord(s[m:]) {
			return h, m
		}
		return h, 0
	case isFullWidthDigit(r) || !isLetter(r):
		return h, 0
	case r >= 0xFF21 && r <= 0xFF5A:
		return (h ^ uint32(r-0xFEE0) | 0x20) * fnvPrime, n
	}
	for k := 0; k < n; k++ {
		h = (h ^ uint32(s[k])) * fnvPrime
	}
	return h, n
}

func continuesWord(s string) bool {
	if s[0] < 0x80 {
		return wordByte[s[0]] != 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	return isLetter(r)
}

func caseOf(first, rest uint16) Case {
	switch {
	case rest&isUpper == 0 && first&isUpper == 0:
		return Lower
	case rest&isLower == 0 && first&isUpper != 0:
		return Upper
	case rest&isUpper == 0:
		return Title
	}
	return Mixed
}

// number reads the run of digits that starts at i.
func number(s string, i int) Token {
	h := uint32(fnvOffset)
	j := i
	for j < len(s) {
		d, n := Digit(s[j:])
		if n == 0 {
			m := invisible(s[j:])
			if m == 0 {
				break
			}
			if _, n = Digit(s[j+m:]); n == 0 {
				break
			}
			j += m
			continue
		}
		h = (h ^ uint32('0'+d)) * fnvPrime
		j += n
	}
	return Token{Start: int32(i), End: int32(j), Hash: h, Kind: Number}
}

// Digit returns the value of the ASCII or full-width digit that s begins with, and its
// length in bytes; 0 bytes when there is none.
func Digit(s string) (value, n int) {
	switch {
	case s == "":
		return 0, 0
	case s[0] >= '0' && s[0] <= '9':
		return int(s[0] - '0'), 1
	case s[0] == 0xEF && len(s) >= 3 && s[1] == 0xBC && s[2] >= 0x90 && s[2] <= 0x99:
		return int(s[2] - 0x90), 3
	}
	return 0, 0
}

// invisible returns the length in bytes of the invisible characters s begins with.
func invisible(s string) int {
	n := 0
	for n < len(s) && s[n] >= 0x80 {
		r, m := utf8.DecodeRuneInString(s[n:])
		if !isInvisible(r) {
			break
		}
		n += m
	}
	return n
}

// Same reports whether the word or number of text s is written like lower, which is in
// lower case, but for ASCII case, full-width forms and invisible characters.
func Same(s, lower string) bool {
	i, j := 0, 0
	for i < len(s) {
		c := s[i]
		if c < 0x80 {
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			if j == len(lower) || lower[j] != c {
				return false
			}
			i++
			j++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if isInvisible(r) {
			continue
		}
		if r >= 0xFF10 && r <= 0xFF5A {
			r -= 0xFEE0
			if r >= 'A' && r <= 'Z' {
				r |= 0x20
			}
		}
		want, m := utf8.DecodeRuneInString(lower[j:])
		if m == 0 || want != r || r == utf8.RuneError {
			return false
		}
		j += m
	}
	return j == len(lower)
}

const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

// Hash returns the hash that Tokens gives to a word or number with these bytes, ASCII
// letters folded to lower case.
func Hash(s string) uint32 {
	h := uint32(fnvOffset)
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint32(c)) * fnvPrime
	}
	return h
}

// The classes of a byte.
const (
	other  uint8 = iota // bytes above ASCII
	letter              // ASCII letters
	digit
	blank
	newline
	punct
)

var class = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c == '\n' || c == '\r':
			t[c] = newline
		case c <= ' ' || c == 0x7f:
			t[c] = blank
		case c >= '0' && c <= '9':
			t[c] = digit
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			t[c] = letter
		case c < 0x80:
			t[c] = punct
		}
	}
	return t
}()

// The case of a byte of a word, beside its folded form, in wordByte.
const (
	isLower = 1 << 8
	isUpper = 1 << 9
)

// wordByte holds, for a byte that can be part of a word, its folded form and its case.
var wordByte = func() (t [256]uint16) {
	for c := uint16(0); c < 0x80; c++ {
		switch class[c] {
		case digit:
			t[c] = c
		case letter:
			t[c] = c | isLower
			if c <= 'Z' {
				t[c] = c | 0x20 | isUpper
			}
		}
	}
	return t
}()
