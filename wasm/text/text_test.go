package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTokens(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"words, numbers and symbols", "$1.2bn, Q1", "$|1|.|2|bn|,|Q1"},
		{"a soft hyphen stays inside a word", "mil\u00ADlion won", "mil\u00ADlion|won"},
		{"a zero-width space stays inside a number", "1\u200B200", "1\u200B200"},
		{"invisible characters at the end of a word are outside it", "won\u200B next", "won|next"},
		{"no-break spaces part groups of digits", "1\u00A0200\u202F000", "1|200|000"},
		{"full-width digits are a number, and the ideographs after them a word", "４８２億円", "４８２|億円"},
		{"accents belong to the word", "Yaoundé’s", "Yaoundé|’|s"},
		{"an emoji is a symbol", "🚨hack", "🚨|hack"},
	} {
		t.Run(row.name, func(t *testing.T) {
			var got []string
			for _, tok := range Tokens(nil, row.text) {
				got = append(got, tok.Text(row.text))
			}
			if g := strings.Join(got, "|"); g != row.want {
				t.Errorf("got %q, want %q", g, row.want)
			}
		})
	}
}

func TestHashIgnoresWhatIsNotSeen(t *testing.T) {
	for _, row := range []struct{ text, plain string }{
		{"mil\u00ADlion", "million"},
		{"MILLION", "million"},
		{"１２00", "1200"},
		{"ＵＳＤ", "usd"},
	} {
		tok := Tokens(nil, row.text)[0]
		if tok.Hash != Hash(row.plain) || !Same(row.text, row.plain) {
			t.Errorf("%q is not the same as %q", row.text, row.plain)
		}
	}
}

func TestCase(t *testing.T) {
	for word, want := range map[string]Case{"korea": Lower, "Korea": Title, "KOREA": Upper, "ZachXBT": Mixed, "stETH": Mixed, "Q1": Upper, "É": Lower, "A": Upper} {
		if got := Tokens(nil, word)[0].Case; got != want {
			t.Errorf("case of %q is %v, want %v", word, got, want)
		}
	}
}

// Short words are read eight bytes at once where the text goes on for so long, others by
// parts: what stands behind a word must not change what it is.
func TestATokenIsTheSameWhereverItStands(t *testing.T) {
	for _, w := range []string{"a", "A", "iPhone", "Q1", "korea", "Bitcoin", "CISA", "seventh", "security", "cHAINs12", "Chainalysis", "ABCDEFGHIJKLMNOPQ", "abcdefghijklmnopqR", "1", "1234567", "12345678", "1234567890123456789", "Yaoundé", "étés", "mil\u00ADlion"} {
		alone := Tokens(nil, w)[0]
		for _, after := range []string{" ", ".", " and more text", "-and more text", "—and more text", "@#[`{/:^~ more", "\u00AD more text", "\x80 and broken text"} {
			got := Tokens(nil, w+after)[0]
			if got != alone {
				t.Errorf("%q before %q is %+v, alone %+v", w, after, got, alone)
			}
		}
		if want := Hash(strings.ToLower(strings.ReplaceAll(w, "\u00AD", ""))); alone.Hash != want {
			t.Errorf("the hash of %q is %#x, want %#x", w, alone.Hash, want)
		}
	}
}

// units counts UTF-16 units the slow way, for valid text.
func units(s string) (n int) {
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

func TestUTF16(t *testing.T) {
	for _, s := range []string{"", "plain", "₩58 billion", "🚨 $1.2bn", strings.Repeat("é🚨a", 500)} {
		u := NewUTF16(s)
		for i := len(s); i >= 0; i-- {
			if i < len(s) && !utf8.RuneStart(s[i]) {
				continue
			}
			if got, want := u.At(i), units(s[:i]); got != want {
				t.Fatalf("%.20q: offset %d is unit %d, want %d", s, i, got, want)
			}
		}
	}
}

// The expected lengths are those of new TextDecoder().decode(bytes) in a browser.
func TestUTF16OfIllFormedText(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       int
	}{
		{"a lone continuation byte", "a\x80b", 3},
		{"a truncated sequence is one unit", "\xE2\x82x", 2},
		{"an overlong form is a unit a byte", "\xC0\xAF", 2},
		{"a surrogate is a unit a byte", "\xED\xA0\x80", 3},
		{"a truncated four-byte sequence is one unit", "\xF0\x9F\x9A", 1},
		{"beyond Unicode is a unit a byte", "\xF4\x90\x80\x80", 4},
	} {
		if got := NewUTF16(row.text).At(len(row.text)); got != row.want {
			t.Errorf("%s: got %d units, want %d", row.name, got, row.want)
		}
	}
}

func FuzzTokens(f *testing.F) {
	f.Add("₩58 bil\u00ADlion \xE2\x82 🚨")
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, tok := range Tokens(nil, s) {
			if int(tok.Start) < end || tok.End <= tok.Start || int(tok.End) > len(s) {
				t.Fatalf("token %v out of order in %q", tok, s)
			}
			end = int(tok.End)
			if utf8.ValidString(s) && !utf8.ValidString(tok.Text(s)) {
				t.Fatalf("token %v splits a rune of %q", tok, s)
			}
		}
		u, last := NewUTF16(s), 0
		for i := 0; i <= len(s); i++ {
			n := u.At(i)
			if n < last || n > i {
				t.Fatalf("unit %d after %d at byte %d of %q", n, last, i, s)
			}
			last = n
		}
	})
}
