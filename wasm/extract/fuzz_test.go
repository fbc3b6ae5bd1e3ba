package extract

import (
	"bytes"
	"testing"
	"unicode/utf8"

	"assay/wasm/claim"
)

// FuzzRead checks what holds for the report on any text: claims refer to mentions of the
// right kinds and lie inside the text on rune borders; the same text gives the same report.
func FuzzRead(f *testing.F) {
	f.Add("", int32(0))
	f.Add("The FBI said on Friday that Lazarus Group stole $1.5 billion (5 BTC) from Bybit, $3 million of it in 2025.", int32(20250227))
	f.Add("1 | Bybit | 2025-02-21 | $1.46bn | TraderTraitor (FBI)\n2 | Ronin | 2022 | $624m\n\n• HTX: 5,000 ETH; ~$7.9M\n", int32(0))
	f.Add("(((((( $5 ) of it; and, or: “$6” — which — who $7 = 8 yen \xff\xfe", int32(20240101))
	f.Fuzz(func(t *testing.T, s string, published int32) {
		day := claim.Day(published)
		if !day.Valid() {
			day = 0
		}
		r := Read(s, day, claim.FromGiven)
		checkClaims(t, s, r)
		first := r.AppendJSON(nil, claim.UTF8)
		var reader Reader
		reader.Read("Lazarus Group stole $5 million from Ronin in 2022, the FBI said.", 0, claim.FromNone)
		if second := reader.Read(s, day, claim.FromGiven).AppendJSON(nil, claim.UTF8); !bytes.Equal(first, second) {
			t.Fatalf("the same text gives two reports:\n%s\n%s", first, second)
		}
	})
}

func checkClaims(t *testing.T, s string, r *claim.Report) {
	t.Helper()
	last := claim.Ref(0)
	for _, c := range r.Claims {
		if c.Start < 0 || c.End > len(s) || c.Start >= c.End || !border(s, c.Start) || !border(s, c.End) {
			t.Fatalf("claim [%d,%d) of a text of %d bytes", c.Start, c.End, len(s))
		}
		if c.Amount <= last {
			t.Fatalf("claim of mention %d after that of %d", c.Amount.Index(), last.Index())
		}
		last = c.Amount
		if m := c.Amount.In(r.Mentions); m == nil || !m.Kind.Numeric() || !c.Span.Contains(m.Span) {
			t.Fatalf("claim [%d,%d) has the amount %+v", c.Start, c.End, m)
		}
		for _, role := range []struct {
			ref  claim.Ref
			kind claim.Kind
		}{{c.Period, claim.Date}, {c.Agency, claim.Agency}, {c.Actor, claim.Actor}, {c.Victim, claim.Victim}, {c.Whole, claim.Money}} {
			if m := role.ref.In(r.Mentions); role.ref != 0 && (m == nil || m.Kind != role.kind) {
				t.Fatalf("role %s of a claim is %+v", role.kind, m)
			}
		}
	}
}

// border reports whether i is a rune border of s; any byte is one where s is not UTF-8.
func border(s string, i int) bool {
	return i == len(s) || utf8.RuneStart(s[i]) || !utf8.ValidString(s)
}
