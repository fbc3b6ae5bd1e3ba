package scan

import (
	"regexp"
	"testing"

	"assay/wasm/claim"
)

// rival is what a careful engineer would write instead of this package with Go's regexp:
// one pattern a form of amount, share, count and date, in the same articles' manner. It
// finds spans and no values, so it does less.
var rival = []*regexp.Regexp{
	regexp.MustCompile(`(?:US|HK|A|C|S|NZ|NT)?[$€£¥₩₹]\s?\d[\d,.’' \x{a0}]*(?:\s?[-–]\s?[$€£]?\d[\d,.]*)?(?:[ \x{a0}-]?(?:million|billion|trillion|thousand|crore|lakh|mln|bln|mn|bn|tn|[KMBT]|[kmb])\b)?`),
	regexp.MustCompile(`\b\d[\d,.’' \x{a0}]*(?:\s?(?:million|billion|trillion|thousand|crore|lakh|mln|bln|mn|bn|tn|k|m))?[ \x{a0}-](?:US |Hong Kong |South Korean |Japanese )?(?:dollars?|euros?|pounds?|won|yen|yuan|rupees|rials?|USD|EUR|KRW|bitcoins?|BTC|ether|ETH|USDT|USDC|XRP|SOL|DAI)\b`),
	regexp.MustCompile(`(?i)\b(?:tens|hundreds|thousands|several|a few)(?: of)? (?:hundred |thousand |million |billion |thousands |millions |billions )*(?:of )?dollars\b`),
	regexp.MustCompile(`(?i)\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half a)[- a-z]{0,30}(?:hundred|thousand|million|billion) (?:dollars|euros|pounds)\b`),
	regexp.MustCompile(`\b\d+(?:[.,]\d+)?(?:\s?(?:[-–]|to)\s?\d+(?:[.,]\d+)?)?\s?(?:%|per ?cents?\b)`),
	regexp.MustCompile(`\b\d[\d,]*(?: [a-z]+){0,2} (?:attacks|hacks|incidents|victims|people|wallets|addresses|accounts|transactions|exchanges|companies|customers|users|countries|complaints)\b`),
	regexp.MustCompile(`\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) \d{1,2}(?:st|nd|rd|th)?(?:, \d{4})?\b`),
	regexp.MustCompile(`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?: \d{4})?\b`),
	regexp.MustCompile(`(?i)\b(?:since|between|from|early|mid|late|in|the end of) (?:the )?(?:january |february |march |april |may |june |july |august |september |october |november |december )?(?:19|20)\d\d(?: (?:and|to|until) (?:[a-z]+ )?(?:19|20)\d\d)?\b`),
	regexp.MustCompile(`(?i)\b(?:last|this|past|next) (?:\w+ )?(?:years?|months?|weeks?|quarter|days)\b|\b(?:yesterday|today)\b|\b(?:Q[1-4]|H[12]|first quarter|second half)(?: of)?(?: \d{4})?\b|\b\d{4}-\d\d-\d\d\b|\b(?:\w+) (?:years?|decades?) ago\b`),
}

func BenchmarkRegexp(b *testing.B) {
	all := articles(b)
	n := 0
	for _, s := range all {
		n += len(s)
	}
	b.SetBytes(int64(n))
	for b.Loop() {
		for _, s := range all {
			for _, re := range rival {
				re.FindAllStringIndex(s, -1)
			}
		}
	}
}

// TestRivalIsCompetent keeps the rival worth beating: it finds most of what we find.
func TestRivalIsCompetent(t *testing.T) {
	found, total := 0, 0
	for _, s := range articles(t) {
		var spans []claim.Span
		for _, re := range rival {
			for _, at := range re.FindAllStringIndex(s, -1) {
				spans = append(spans, claim.Span{Start: at[0], End: at[1]})
			}
		}
		for _, m := range Mentions(s, claim.NewDay(2024, 6, 1)) {
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
