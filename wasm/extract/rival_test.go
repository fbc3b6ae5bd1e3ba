package extract

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"assay/wasm/claim"
	"assay/wasm/scan"
)

// rival returns what a careful engineer would write instead of these packages with regular
// expressions: one pattern a form of amount, share, count and date, in the same articles'
// manner. It finds spans, and no values, names or claims, so it does less.
func rival(tb testing.TB) (all []*regexp.Regexp) {
	patterns, err := os.ReadFile("testdata/rival.txt")
	if err != nil {
		tb.Fatal(err)
	}
	for p := range strings.Lines(string(patterns)) {
		all = append(all, regexp.MustCompile(strings.TrimSuffix(p, "\n")))
	}
	return all
}

// BenchmarkAgainstRegexp reads the articles whole, mentions and claims, and has the rival
// find its spans in them, in the same run.
func BenchmarkAgainstRegexp(b *testing.B) {
	texts, patterns := articles(b), rival(b)
	size := 0
	for _, s := range texts {
		size += len(s)
	}
	const times = 50 // as often as the rival, which is slow
	var r Reader
	var ours, theirs time.Duration
	for b.Loop() {
		start := time.Now()
		for range times {
			for _, s := range texts {
				r.Read(s, 20221226, claim.FromGiven)
			}
		}
		half := time.Now()
		for _, s := range texts {
			for _, re := range patterns {
				re.FindAllStringIndex(s, -1)
			}
		}
		ours += half.Sub(start)
		theirs += time.Since(half)
	}
	mb := float64(size) * float64(b.N) / 1e6
	b.ReportMetric(times*mb/ours.Seconds(), "MB/s")
	b.ReportMetric(mb/theirs.Seconds(), "regexp-MB/s")
	b.ReportMetric(times*theirs.Seconds()/ours.Seconds(), "times-regexp")
}

// TestRivalIsCompetent keeps the rival worth beating: it finds most of what we find.
func TestRivalIsCompetent(t *testing.T) {
	found, total, patterns := 0, 0, rival(t)
	for _, s := range articles(t) {
		var spans []claim.Span
		for _, re := range patterns {
			for _, at := range re.FindAllStringIndex(s, -1) {
				spans = append(spans, claim.Span{Start: at[0], End: at[1]})
			}
		}
		for _, m := range scan.Mentions(s, claim.NewDay(2024, 6, 1)) {
			if !m.Kind.Numeric() && m.Kind != claim.Date {
				continue
			}
			total++
			for _, span := range spans {
				if span.Overlaps(m.Span) {
					found++
					break
				}
			}
		}
	}
	if found*100 < total*70 {
		t.Errorf("finds %d of %d", found, total)
	}
	t.Logf("finds %d of %d", found, total)
}
