// Package text holds text mechanics that know nothing of crypto: tokens, folding,
// sentences, and UTF-16 offsets. Any bytes are a text; none is an error.
package text

import "unicode/utf8"

// A TokenKind tells what a token is made of.
type TokenKind uint8

// The kinds of tokens. White space makes no token; see Token.Space and Token.Break.
const (
	Word   TokenKind = iota + 1 // letters, then letters and digits: "Korea", "Q1", "bn"
	Number                      // ASCII digits only: "1", "200"
	Symbol                      // one rune of anything else: "$", "’", ",", "—"
)

// A Token is a word, a run of digits or one symbol of a text.
type Token struct {
	Start int32
	End   int32
	Hash  uint32 // Hash of the folded bytes; equal for "Korea", "KOREA" and "korea"
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

// Tokens appends the tokens of s to dst in ascending order. Tokens lie on rune borders
// and never overlap; every byte between them is white space, a soft hyphen or a
// zero-width character.
func Tokens(dst []Token, s string) []Token {
	space, brk := true, true
	for i := 0; i < len(s); {
		c := s[i]
		switch class[c] {
		case blank:
			space = true
			i++
		case newline:
			space, brk = true, true
			i++
		case digit:
			j := i + 1
			for j < len(s) && class[s[j]] == digit {
				j++
			}
			dst = append(dst, Token{int32(i), int32(j), Hash(s[i:j]), Number, Lower, space, brk})
			i, space, brk = j, false, false
		case punct:
			dst = append(dst, Token{int32(i), int32(i + 1), uint32(c), Symbol, Lower, space, brk})
			i++
			space, brk = false, false
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case c < 0x80 || isLetter(r):
				t := word(s, i)
				t.Space, t.Break = space, brk
				dst = append(dst, t)
				i, space, brk = int(t.End), false, false
			case isBlank(r):
				space = true
				i += n
			case isInvisible(r):
				i += n
			default:
				dst = append(dst, Token{int32(i), int32(i + n), uint32(r), Symbol, Lower, space, brk})
				i += n
				space, brk = false, false
			}
		}
	}
	return dst
}

// word reads the word that starts at i.
func word(s string, i int) Token {
	h := uint32(fnvOffset)
	first, upper, lower := false, 0, 0
	j := i
	for j < len(s) {
		c := s[j]
		switch {
		case c >= 'a' && c <= 'z':
			lower++
		case c >= 'A' && c <= 'Z':
			if j == i {
				first = true
			} else {
				upper++
			}
			c |= 0x20
		case c >= '0' && c <= '9':
		case c >= 0x80:
			r, n := utf8.DecodeRuneInString(s[j:])
			if !isLetter(r) {
				goto done
			}
			lower++
			for k := 0; k < n; k++ {
				h = (h ^ uint32(s[j+k])) * fnvPrime
			}
			j += n
			continue
		default:
			goto done
		}
		h = (h ^ uint32(c)) * fnvPrime
		j++
	}
done:
	kase := Lower
	switch {
	case upper > 0 && lower == 0 && first:
		kase = Upper
	case upper > 0:
		kase = Mixed
	case first && lower == 0:
		kase = Upper
	case first:
		kase = Title
	}
	return Token{Start: int32(i), End: int32(j), Hash: h, Kind: Word, Case: kase}
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
	letter uint8 = iota // ASCII letters and all bytes above ASCII
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
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80:
			t[c] = letter
		default:
			t[c] = punct
		}
	}
	return t
}()
