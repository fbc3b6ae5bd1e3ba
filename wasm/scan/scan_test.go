package scan

import (
	"reflect"
	"testing"
	"unicode/utf8"

	"assay/wasm/claim"
)

// FuzzMentions checks what every text may rely on: mentions ascend, lie inside the text on
// rune borders, and are the same whatever was read before.
func FuzzMentions(f *testing.F) {
	for _, s := range articles(f) {
		f.Add(s)
	}
	f.Add("between $80M and $100M \xff\xfe $1.2 bil\u00ADlion")
	f.Add("USD1.5tn, 1.000.000.000.000.000.000.000 € and １２億円 on 31/12/2022")
	f.Add("the last 99999 years, 9999 decades ago, the first 366 hours of 0001-01-01")
	f.Add("since last year; from 2022 to 1999; 30 February 2022")
	f.Add("the Hong Kong Police in, 207 decades ago")
	var d Doc
	f.Fuzz(func(t *testing.T, s string) {
		published := claim.NewDay(2022, 12, 26)
		fresh := Mentions(s, published)
		d.Text, d.Published = s, published
		d.Scan()
		if len(fresh)+len(d.Mentions) > 0 && !reflect.DeepEqual(fresh, d.Mentions) {
			t.Fatalf("%q reads differently after another text:\n%v\n%v", s, fresh, d.Mentions)
		}
		for i, m := range fresh {
			checkMention(t, s, m)
			if i > 0 && before(&m, &fresh[i-1]) {
				t.Fatalf("%q: mention %d does not ascend", s, i)
			}
		}
	})
}

func checkMention(t *testing.T, s string, m claim.Mention) {
	t.Helper()
	switch {
	case m.Start < 0 || m.End <= m.Start || m.End > len(s) || m.Text != s[m.Start:m.End]:
		t.Fatalf("%q: span %v of %q", s, m.Span, m.Text)
	case utf8.ValidString(s) && !utf8.ValidString(m.Text):
		t.Fatalf("%q: %q splits a rune", s, m.Text)
	case m.Kind.Numeric() && m.Quantity.Low.Cmp(m.Quantity.High) > 0:
		t.Fatalf("%q: %q is from more to less", s, m.Text)
	case m.Kind.Numeric() && (m.Quantity.Unit == "" && m.Kind != claim.Percent || m.Quantity.Digits < 1):
		t.Fatalf("%q: %q has no unit or digits: %v", s, m.Text, m.Quantity)
	case m.Kind == claim.Date && m.Period.Known() && (!m.Period.From.Valid() || !m.Period.To.Valid() || m.Period.From > m.Period.To):
		t.Fatalf("%q: %q is %v", s, m.Text, m.Period)
	}
}
