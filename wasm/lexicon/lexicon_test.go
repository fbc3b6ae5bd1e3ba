package lexicon

import (
	"testing"

	"assay/wasm/text"
)

// find returns what the first name in s matches, and the entries it can name.
func find(t *Table, s string) (written string, ids []string) {
	toks := text.Tokens(nil, s)
	for i := range toks {
		if m := t.Match(s, toks, i); m.Tokens > 0 {
			for _, sense := range t.Readings(m) {
				ids = append(ids, t.Entries[sense.Entry].ID)
			}
			return s[toks[i].Start:m.End], ids
		}
	}
	return "", nil
}

func TestMatch(t *testing.T) {
	tests := []struct{ name, in, want, id string }{
		{"a full name", "the Federal Bureau of Investigation said", "Federal Bureau of Investigation", "fbi-us"},
		{"an acronym", "The FBI said", "FBI", "fbi-us"},
		{"the longest name at a word", "the U.S. Department of the Treasury’s office", "U.S. Department of the Treasury", "us-treasury"},
		{"a possessive is left out", "South Korea's spy agency's report", "South Korea's spy agency", "nis-kr"},
		{"a curly apostrophe", "South Korea’s spy agency", "South Korea’s spy agency", "nis-kr"},
		{"another word for the country", "a Seoul's spy agency", "Seoul's spy agency", "nis-kr"},
		{"capitals in a headline", "LAZARUS GROUP STRIKES", "LAZARUS GROUP", "lazarus-group"},
		{"a description in title case", "a South Korean Spy Agency", "South Korean Spy Agency", "nis-kr"},
		{"a later word with a small letter", "the Poly network", "Poly network", "poly-network-2021"},
		{"a no-break space", "the Poly\u00a0Network", "Poly\u00a0Network", "poly-network-2021"},
		{"a soft hyphen", "das Bundes\u00adkriminalamt", "Bundes\u00adkriminalamt", "bka-de"},
		{"a hyphen for a space", "a flash-loan attack", "flash-loan", "flash-loan-attack"},
		{"a plural", "two rug pulls", "rug pulls", "rug-pull"},
		{"small letters are no name", "the elliptic curve", "", ""},
		{"part of a word is no name", "Sinbads", "", ""},
	}
	for _, test := range tests {
		got, ids := find(&Names, test.in)
		if got != test.want || test.id != "" && (len(ids) == 0 || ids[0] != test.id) {
			t.Errorf("%s: in %q found %q %v, want %q %s", test.name, test.in, got, ids, test.want, test.id)
		}
	}
}

func TestUnitAt(t *testing.T) {
	tests := []struct {
		in, code string
		places   int
		sure     bool
	}{
		{"won", "KRW", 0, true},
		{"BTC", "BTC", 0, true},
		{"bitcoins", "BTC", 0, true},
		{"satoshis", "BTC", 8, true},
		{"gwei", "ETH", 9, true},
		{"€", "EUR", 0, true},
		{"HK$", "HKD", 0, true},
		{"NEAR", "NEAR", 0, false},
		{"chair", "", 0, false},
	}
	for _, test := range tests {
		u, _, sure := UnitAt(test.in, text.Tokens(nil, test.in), 0)
		if u.Code != test.code || u.Places != test.places || sure != test.sure {
			t.Errorf("%q is %+v, sure %t, want %s places %d, sure %t", test.in, u, sure, test.code, test.places, test.sure)
		}
	}
}
