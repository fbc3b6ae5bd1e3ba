package extract

import (
	"os"
	"regexp"
	"strings"
	"testing"

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
