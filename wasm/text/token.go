// Package text holds text mechanics that know nothing of crypto: tokens, folding,
// sentences, and UTF-16 offsets. Any bytes are a text; none is an error.
package text

import (
	"math/bits"
	"slices"
	"unicode/utf8"

	"assay/wasm/load"
)

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
func (t *Token) Text(s string) string { return s[t.Start:t.End] }

// Is reports whether t is the symbol r, as FoldSymbol gives it.
func (t *Token) Is(r rune) bool { return t.Kind == Symbol && t.Hash == uint32(r) }

// Tokens appends the tokens of s to dst in ascending order. Tokens lie on rune borders
// and never overlap; every byte between them is white space, a soft hyphen or a
// zero-width character.
func Tokens(dst []Token, s string) []Token {
	space, brk := true, true
	for i := 0; i < len(s); {
		c := s[i]
		if c == ' ' {
			space = true
			i++
			continue
		}
		if len(dst) == cap(dst) {
			dst = slices.Grow(dst, 1+(len(s)-i)/4) // of English, a token has 4.5 bytes
		}
		// Written field by field: a Token copied whole from the stack stalls on its bytes.
		t := &dst[:len(dst)+1][len(dst)]
		j := i + 1
		switch k := class[c]; k {
		case letter, digit:
			if len(s)-i >= 8 {
				if n := short(t, load.String(s[i:]), k); n > 0 {
					j = i + n
					break
				}
			}
			if k == letter {
				j = word(t, s, i)
			} else {
				j = number(t, s, i)
			}
		case punct:
			t.Kind, t.Hash, t.Case = Symbol, uint32(c), Lower
		case newline:
			brk = true
			fallthrough
		case blank:
			space = true
			i++
			continue
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case isLetter(r):
				j = word(t, s, i)
			case isFullWidthDigit(r):
				j = number(t, s, i)
			case isBlank(r):
				space = true
				i += n
				continue
			case isInvisible(r):
				i += n
				continue
			default:
				t.Kind, t.Hash, t.Case = Symbol, uint32(FoldSymbol(r)), Lower
				j = i + n
			}
		}
		t.Start, t.End, t.Space, t.Break = int32(i), int32(j), space, brk
		dst = dst[:len(dst)+1]
		i, space, brk = j, false, false
	}
	return dst
}

// short reads the word or number that x, eight bytes of the text, begins with, and that
// ends within them with a byte of ASCII behind it. It returns its length; 0 when it goes on.
func short(t *Token, x uint64, k uint8) int {
	letters := lettersIn(x &^ notASCII)
	run := digitsIn(x &^ notASCII)
	if t.Kind = Number; k == letter {
		t.Kind = Word
		run |= letters
	}
	n := bits.TrailingZeros64(^run&notASCII|x&notASCII) / 8
	if n == 8 || x>>(8*n)&0x80 != 0 {
		return 0
	}
	mask := uint64(1)<<(8*n) - 1
	t.Hash = uint32((uint64(n) ^ (x|foldCase)&mask) * hashMix >> 32)
	t.Case = caseIn(letters&^(x<<2)&mask, letters&(x<<2)&mask)
	return n
}

// lettersIn and digitsIn mark, with its highest bit, each byte of x that is a letter or
// digit; x is ASCII.
func lettersIn(x uint64) uint64 {
	x |= foldCase
	return (x + (0x80-'a')*each) &^ (x + (0x7f-'z')*each) & notASCII
}

func digitsIn(x uint64) uint64 {
	return (x + (0x80-'0')*each) &^ (x + (0x7f-'9')*each) & notASCII
}

// caseIn returns the case of a word from the marks of its capitals and of its small letters.
func caseIn(capitals, small uint64) Case {
	return cases[capitals>>7&1|some(capitals>>8)<<1|some(small>>8)<<2]
}

// cases holds the case of a word whose first letter is a capital (1), or a later one (2),
// or has a small letter later (4).
var cases = [8]Case{Lower, Upper, Mixed, Upper, Lower, Title, Mixed, Mixed}

// some returns 1 when x is not 0.
func some(x uint64) uint64 { return (x | -x) >> 63 }

// word reads the word that starts at i, which may hold runes above ASCII, into t, and
// returns its end.
func word(t *Token, s string, i int) int {
	first, rest := wordByte[s[i]], uint8(0)
	plain := true // what Hash makes of its bytes is the word's hash
	j := i
	if first != 0 {
		j++
	}
	for {
		end, f := plainRun(s, j)
		j, rest = end, rest|f
		if j == len(s) || s[j] < 0x80 {
			break
		}
		n, folds := wordRune(s[j:])
		if n == 0 {
			break
		}
		j += n
		rest |= isLower
		plain = plain && !folds
	}
	t.Kind, t.Case = Word, caseOf(first, rest)
	if plain {
		t.Hash = hash(s, i, j)
	} else {
		t.Hash = hashFolded(s[i:j])
	}
	return j
}

// plainRun returns the end of the ASCII letters and digits that begin at i, and what there
// is among them, as in wordByte.
func plainRun(s string, i int) (end int, found uint8) {
	for len(s)-i >= 8 {
		x := load.String(s[i:])
		letters := lettersIn(x &^ notASCII)
		n := bits.TrailingZeros64(^(letters|digitsIn(x&^notASCII))&notASCII|x&notASCII) / 8
		letters &= uint64(1)<<(8*n) - 1
		found |= uint8(some(letters&^(x<<2)))*isUpper | uint8(some(letters&(x<<2)))*isLower
		if i += n; n < 8 {
			return i, found
		}
	}
	for i < len(s) && wordByte[s[i]] != 0 {
		found |= wordByte[s[i]]
		i++
	}
	return i, found
}

// wordRune returns the length of the rune above ASCII by which a word goes on in s, with
// the invisible ones before it; 0 when the word ends here. folds says that it counts as
// something else, or not at all.
func wordRune(s string) (n int, folds bool) {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case isInvisible(r):
		m := invisible(s)
		if m < len(s) && continuesWord(s[m:]) {
			return m, true
		}
		return 0, false
	case isFullWidthDigit(r) || !isLetter(r):
		return 0, false
	}
	return n, r >= 0xFF21 && r <= 0xFF5A
}

func continuesWord(s string) bool {
	if s[0] < 0x80 {
		return wordByte[s[0]] != 0
	}
	r, _ := utf8.DecodeRuneInString(s)
	return isLetter(r)
}

func caseOf(first, rest uint8) Case {
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

// number reads the run of digits that starts at i into t and returns its end.
func number(t *Token, s string, i int) int {
	t.Kind, t.Case = Number, Lower
	j := i
	for j < len(s) && class[s[j]] == digit {
		j++
	}
	if j == len(s) || s[j] < 0x80 {
		t.Hash = hash(s, i, j)
		return j
	}
	for j < len(s) {
		_, n := Digit(s[j:])
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
		j += n
	}
	t.Hash = hashFolded(s[i:j])
	return j
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

// FirstLetter returns the ASCII letter, in lower case, that a word above ASCII begins with
// as Same reads it: that of a full-width form; 0 when it has none.
func FirstLetter(word string) byte {
	r, _ := utf8.DecodeRuneInString(word)
	if r < 0xFF21 || r > 0xFF5A {
		return 0
	}
	return byte(r-0xFEE0) | 0x20
}

// Spelling returns the first eight bytes of t in s, its ASCII letters small, padded with
// zeros.
func (t *Token) Spelling(s string) (x uint64) {
	n := uint(min(t.End-t.Start, 8))
	if int(t.Start)+8 <= len(s) {
		return (load.String(s[t.Start:]) | foldCase) << (64 - 8*n) >> (64 - 8*n)
	}
	for k := t.Start + int32(n) - 1; k >= t.Start; k-- {
		x = x<<8 | uint64(s[k]|0x20)
	}
	return x
}

// Hash returns the hash that Tokens gives to a word or number with these bytes, ASCII
// letters folded to lower case.
func Hash(s string) uint32 { return hash(s, 0, len(s)) }

// Pair returns a hash of two words or numbers that follow each other, by their hashes; the
// low bits of the second's are enough.
func Pair(first uint32, second uint16) uint32 {
	return (first ^ uint32(second)*0x9E3779B1) * 0x85EBCA6B >> 8
}

// hashMix is 2^64 divided by the golden ratio, whose multiples spread evenly.
const hashMix = 0x9E3779B97F4A7C15

// each has 1 in every byte.
const each = 0x0101010101010101

// foldCase makes ASCII letters small in eight bytes at once; it leaves digits as they are.
const foldCase = 0x2020202020202020

// hash returns Hash of s[i:j], eight bytes a step.
func hash(s string, i, j int) uint32 {
	h := uint64(j - i)
	for ; j-i > 8; i += 8 {
		h = (h ^ (load.String(s[i:]) | foldCase)) * hashMix
		h ^= h >> 32
	}
	var last uint64
	if n := uint(j - i); i+8 <= len(s) {
		last = (load.String(s[i:]) | foldCase) << (64 - 8*n) >> (64 - 8*n)
	} else {
		for k := j - 1; k >= i; k-- {
			last = last<<8 | uint64(s[k]|0x20)
		}
	}
	return uint32((h ^ last) * hashMix >> 32)
}

// hashFolded returns Hash of s without its invisible characters and with its full-width
// forms made ASCII.
func hashFolded(s string) uint32 {
	folded := make([]byte, 0, 64)
	for i, r := range s {
		switch {
		case isInvisible(r):
		case r >= 0xFF01 && r <= 0xFF5E:
			folded = append(folded, byte(r-0xFEE0))
		default:
			_, n := utf8.DecodeRuneInString(s[i:])
			folded = append(folded, s[i:i+n]...)
		}
	}
	return Hash(string(folded))
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

// What a byte of a word is, in wordByte; a digit has no case.
const (
	isDigit = 1 << iota
	isLower
	isUpper
)

// wordByte tells what a byte is that can be part of a word; 0 = it cannot, or is above
// ASCII.
var wordByte = func() (t [256]uint8) {
	for c := range t {
		switch {
		case class[c] == digit:
			t[c] = isDigit
		case class[c] == letter && c <= 'Z':
			t[c] = isUpper
		case class[c] == letter:
			t[c] = isLower
		}
	}
	return t
}()
