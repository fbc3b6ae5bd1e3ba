package scan

import (
	"strings"

	"assay/wasm/claim"
	"assay/wasm/text"
)

// minAddress is the length in bytes of the shortest word that can be the body of an
// address: 26 characters in Base58Check, less digits that begin a token of their own.
const minAddress = 22

var cveHash = text.Hash("cve")

// addresses finds blockchain addresses, transaction hashes and CVE numbers, in ascending
// order.
func (d *Doc) addresses() {
	for i := d.next(isCode, 0); i < len(d.Tokens); i = d.next(isCode, i+1) {
		if d.Tokens[i].Hash == cveHash {
			d.cve(i)
		} else {
			d.address(i)
		}
	}
}

// cve reads the identifier that begins with the word CVE at token i: CVE-2024-7971, four
// digits and four or more.
func (d *Doc) cve(i int) {
	if !d.hyphened(i+1) || !d.hyphened(i+3) || d.at(i+2).Kind != text.Number || d.at(i+4).Kind != text.Number {
		return
	}
	year, number := d.text(i+2), d.text(i+4)
	if len(year) != 4 || year < "1999" || year > "2099" || len(number) < 4 || len(number) > 19 {
		return
	}
	if d.glued(i+5) && d.at(i+5).Kind != text.Symbol || d.hyphened(i+5) && d.at(i+6).Kind == text.Number {
		return
	}
	m := d.mention(claim.CVE, i, i+5)
	m.Value = "CVE-" + year + "-" + number
	d.Mentions = append(d.Mentions, m)
}

// address reads the address or transaction hash whose body is the word at token i.
func (d *Doc) address(i int) {
	if n := len(d.Mentions); n > 0 && d.Mentions[n-1].Kind == claim.Address && d.Mentions[n-1].End > int(d.Tokens[i].Start) {
		return // a part of the one before
	}
	first := i
	for first > 0 && d.glued(first) && d.at(first-1).Kind != text.Symbol {
		first--
	}
	if d.longer(i) || d.cut(first, i) {
		return
	}
	s := plain(d.Text[d.Tokens[first].Start:d.Tokens[i].End])
	if chain, ok := Chain(s); ok {
		m := d.mention(claim.Address, first, i+1)
		m.Chain, m.Value = chain, s
		d.Mentions = append(d.Mentions, m)
		return
	}
	if d.isTx(first, s) {
		m := d.mention(claim.Tx, first, i+1)
		m.Value = s
		d.Mentions = append(d.Mentions, m)
	}
}

// longer reads the address around the word at token i whose parts are set apart: by the
// signs of base64url, or by brackets that keep it from being copied ("0x[5aAe…]").
func (d *Doc) longer(i int) bool {
	first, last := i, i
	for first > 0 && d.glued(first) && i-first < maxParts && d.joinsAddress(first-1) {
		first--
	}
	for d.glued(last+1) && last-i < maxParts && d.joinsAddress(last+1) {
		last++
	}
	for first < i && d.at(first).Kind == text.Symbol && !d.is(first, '_') {
		first++ // a bracket around all of it
	}
	if first == i && last == i {
		return false
	}
	for last > i && d.at(last).Kind == text.Symbol && !d.is(last, '_') && !(d.is(last, ']') && d.bracketed(first, last)) {
		last--
	}
	s := plain(d.Text[d.Tokens[first].Start:d.Tokens[last].End])
	if strings.ContainsAny(s, "[]") {
		s = strings.NewReplacer("[.]", "", "[", "", "]", "").Replace(s)
	} else if !strings.ContainsAny(s, "-_") {
		return false
	}
	chain, ok := Chain(s)
	if !ok || d.cut(first, last) {
		return false
	}
	m := d.mention(claim.Address, first, last+1)
	m.Chain, m.Value = chain, s
	d.Mentions = append(d.Mentions, m)
	return true
}

const maxParts = 12 // tokens on either side of the longest word of an address

// joinsAddress reports whether token k may be inside an address whose parts are set apart.
func (d *Doc) joinsAddress(k int) bool {
	switch t := d.at(k); {
	case t.Kind != text.Symbol:
		return true
	default:
		return t.Is('-') || t.Is('_') || t.Is('[') || t.Is(']') || t.Is('.') && d.is(k-1, '[') && d.is(k+1, ']')
	}
}

// bracketed reports whether a bracket that token last closes opens after token first.
func (d *Doc) bracketed(first, last int) bool {
	for k := last; k > first; k-- {
		if d.is(k, '[') {
			return true
		}
	}
	return false
}

// cut reports whether the run of tokens from first to i is part of something longer: it
// goes on behind, or dots stand for what was left out.
func (d *Doc) cut(first, i int) bool {
	if d.glued(i+1) && (d.at(i+1).Kind != text.Symbol || d.is(i+1, '…') || d.is(i+1, '_') || d.is(i+1, '.') && d.is(i+2, '.') && d.glued(i+2)) {
		return true
	}
	return d.glued(first) && (d.is(first-1, '…') || d.is(first-1, '_') || d.is(first-1, '.') && d.is(first-2, '.'))
}

// plain returns s without characters above ASCII, which in an address are soft hyphens
// and the like.
func plain(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return strings.Map(func(r rune) rune {
				if r >= 0x80 {
					return -1
				}
				return r
			}, s)
		}
	}
	return s
}

// isTx reports whether s, at token first, is a transaction hash: 64 hexadecimal digits
// behind 0x, or without it where the words before say that it is one.
func (d *Doc) isTx(first int, s string) bool {
	hex := strings.TrimPrefix(s, "0x")
	if len(hex) != 64 || !isHex(hex) {
		return false
	}
	for k, n := first-1, 0; k >= 0 && n < 8; k, n = k-1, n+1 {
		switch c := d.cue(k); {
		case c&transfer != 0:
			return true
		case c&file != 0:
			return false
		case d.at(k + 1).Break:
			return len(s) > 64
		}
	}
	return len(s) > 64
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isHex(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; (s[i] < '0' || s[i] > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}
