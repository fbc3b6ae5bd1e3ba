package verdict

import (
	"encoding/binary"
	"testing"
	"unicode/utf8"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// FuzzCheck makes reports of any shape: whatever comes in, every claim gets a verdict, the
// report can be written, and the same report gets the same verdicts again.
func FuzzCheck(f *testing.F) {
	f.Add([]byte("12345678901234567890123456789012345678901234567890"), uint32(20221226))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0x7f, 2, 2, 2, 2, 2, 2, 2}, uint32(0))
	ix := corpus.NewIndex(press())
	f.Fuzz(func(t *testing.T, b []byte, published uint32) {
		r := anyReport(b, published)
		Check(ix, r)
		first := string(r.AppendJSON(nil, claim.UTF8))
		for i := range r.Claims {
			v := r.Claims[i].Verdict
			if v == nil || v.Reason == "" || !utf8.ValidString(v.Reason) {
				t.Fatalf("claim %d has the verdict %+v", i, v)
			}
		}
		Check(ix, r)
		if again := string(r.AppendJSON(nil, claim.UTF8)); again != first {
			t.Fatalf("two checks differ:\n%s\n%s", first, again)
		}
	})
}

var (
	someIDs        = []string{"", "nis-kr", "chainalysis", "un-panel", "dprk", "lazarus-group", "lockbit", "ronin-2022", "upbit-2019", "new:x"}
	someUnits      = []string{"USD", "KRW", "ETH", "percent", "attack", ""}
	someQualifiers = []claim.Qualifier{claim.Exact, claim.About, claim.Nearly, claim.Over, claim.Under, claim.Range, claim.Vague, ""}
	someActions    = []claim.Action{claim.Stolen, claim.Lost, claim.Laundered, claim.Recovered, claim.Paid, claim.Attacked, claim.Other, ""}
)

// anyReport reads mentions and claims from bytes.
func anyReport(b []byte, published uint32) *claim.Report {
	next := func() int {
		if len(b) == 0 {
			return 0
		}
		n := b[0]
		b = b[1:]
		return int(n)
	}
	number := func() claim.Decimal {
		var raw [8]byte
		for i := range raw {
			raw[i] = byte(next())
		}
		return claim.Decimal{Mant: binary.LittleEndian.Uint64(raw[:]), Exp: int16(next()%81 - 40)}
	}
	day := func() claim.Day { return claim.NewDay(next()*40%10000, next()%14, next()%33) }
	r := &claim.Report{Published: claim.Day(published)}
	for len(b) > 0 && len(r.Mentions) < 40 {
		m := claim.Mention{Kind: claim.Kind(next()%12 + 1), ID: someIDs[next()%len(someIDs)], Twin: claim.Ref(next() % 50)}
		if m.Kind.Numeric() {
			m.Quantity = claim.Quantity{Low: number(), High: number(), Unit: someUnits[next()%len(someUnits)], Qualifier: someQualifiers[next()%len(someQualifiers)], Digits: next() - 100}
		}
		if m.Kind == claim.Date {
			m.Period = claim.Period{From: day(), To: day()}
		}
		r.Mentions = append(r.Mentions, m)
	}
	ref := func(i int) claim.Ref { return claim.Ref((i * 7) % (len(r.Mentions) + 2)) }
	for i := range r.Mentions {
		r.Claims = append(r.Claims, claim.Claim{Amount: claim.RefTo(i), Period: ref(i + 1), Agency: ref(i + 2), Actor: ref(i + 3), Victim: ref(i + 4), Whole: ref(i + 5),
			Action: someActions[i%len(someActions)], Scope: claim.Scope{Net: i%5 == 0, Superlative: []claim.Superlative{"", claim.LargestEver, claim.LargestOfYear}[i%3]}})
	}
	return r
}
