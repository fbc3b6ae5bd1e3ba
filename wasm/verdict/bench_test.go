package verdict

import (
	"fmt"
	"testing"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// world returns a snapshot of n records, half of them findings, with a share of agencies,
// actors and victims that stays the same as it grows.
func world(n int) *corpus.Snapshot {
	s := press()
	for i := range n / 2 {
		year := 2012 + i%14
		body, victim := fmt.Sprintf("body-%d", i/40), fmt.Sprintf("Firm %d", i)
		s.Findings = append(s.Findings, finding(fact{id: fmt.Sprintf("finding-%d", i), by: body, actor: []string{"dprk", "lockbit", "actor-" + body, ""}[i%4],
			value: fmt.Sprintf("about %dm USD", 10+i*7%900), when: fmt.Sprint(year), said: fmt.Sprintf("%d-02-01", year+1)}))
		in := incident(theft{id: fmt.Sprintf("firm-%d", i), victim: victim, when: fmt.Sprintf("%d-%02d-11", year, 1+i%12), disclosed: fmt.Sprintf("%d-%02d-12", year, 1+i%12),
			loss: []string{fmt.Sprintf("%dm", 1+i%700), fmt.Sprintf("%dm", 1+i%700), fmt.Sprintf("%dm", 2+i%700)}, reports: []string{fmt.Sprintf("%dm", 1+i%700)}})
		in.Aliases = []corpus.Alias{{Text: victim}, {Text: victim + " exchange"}}
		s.Incidents = append(s.Incidents, in)
	}
	return s
}

// page30 is a page of 30 claims about the figures of press.
func page30() *claim.Report {
	var all []said
	for range 6 {
		all = append(all,
			said{by: "nis-kr", actor: "dprk", amount: "1.2bn USD", when: "2017-12-26..2022-12-26"},
			said{by: "nis-kr", actor: "dprk", amount: "over 626m USD", when: "2022"},
			said{victim: "ronin-2022", actor: "lazarus-group", amount: "620m USD", when: "2022-03"},
			said{actor: "dprk", amount: "1.7bn USD", when: "2022"},
			said{by: "nis-kr", actor: "dprk", amount: "12bn USD", when: "2017-12-26..2022-12-26"})
	}
	return report("2022-12-26", all...)
}

func benchmarkCheck(b *testing.B, records int) {
	ix, r := corpus.NewIndex(world(records)), page30()
	b.ReportAllocs()
	for b.Loop() {
		Check(ix, r)
	}
}

func BenchmarkCheck30Of600(b *testing.B)   { benchmarkCheck(b, 600) }
func BenchmarkCheck30Of6000(b *testing.B)  { benchmarkCheck(b, 6000) }
func BenchmarkCheck30Of60000(b *testing.B) { benchmarkCheck(b, 60000) }

func BenchmarkNewIndex60000(b *testing.B) {
	s := world(60000)
	b.ReportAllocs()
	for b.Loop() {
		corpus.NewIndex(s)
	}
}
