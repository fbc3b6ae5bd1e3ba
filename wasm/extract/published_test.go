package extract

import (
	"testing"

	"assay/wasm/claim"
)

func TestPublishedReadsDates(t *testing.T) {
	const boxing = claim.Day(20221226)
	for _, row := range []struct {
		name string
		from claim.PublishedFrom
		text string
		want claim.Day
	}{
		{"ISO day", claim.FromMeta, "2022-12-26", boxing},
		{"ISO time with zone", claim.FromJSONLD, "2022-12-26T08:15:00+01:00", boxing},
		{"ISO time, Zulu", claim.FromJSONLD, "2022-12-26T23:59:59.000Z", boxing},
		{"ISO basic", claim.FromMeta, "20221226", boxing},
		{"slashes, year first", claim.FromMeta, "2022/12/26 08:15", boxing},
		{"RFC 822", claim.FromMeta, "Mon, 26 Dec 2022 08:15:00 GMT", boxing},
		{"RFC 850", claim.FromMeta, "Monday, 26-Dec-2022 08:15:00 GMT", boxing},
		{"American", claim.FromTime, "Dec 26, 2022", boxing},
		{"American, long", claim.FromTime, "Monday, December 26th, 2022 at 8:15 a.m. EST", boxing},
		{"British", claim.FromTime, "26 December 2022", boxing},
		{"American numbers", claim.FromTime, "12/26/2022", boxing},
		{"European dots", claim.FromTime, "26.12.2022", boxing},
		{"dots, either order possible", claim.FromTime, "03.04.2022", claim.Day(20220403)},
		{"slashes, either order possible", claim.FromTime, "03/04/2022", 0},
		{"address", claim.FromURL, "https://example.com/2022/12/26/story", boxing},
		{"address, dashes", claim.FromURL, "https://example.com/news/2022-12-26-story-123456", boxing},
		{"address, digits", claim.FromURL, "https://example.com/news-20221226.html", boxing},
		{"address without a day", claim.FromURL, "https://example.com/2022/12/story", 0},
		{"article number in the address", claim.FromURL, "https://example.com/a/20225326", 0},
		{"byline", claim.FromText, "By Dana Whitlock · Dec 26, 2022, 10:14 a.m. EST · 4 min read", boxing},
		{"no such day", claim.FromMeta, "2022-02-30", 0},
		{"words", claim.FromMeta, "yesterday", 0},
		{"empty", claim.FromMeta, "", 0},
	} {
		got, from := Published([]Candidate{{row.from, row.text}})
		if got != row.want {
			t.Errorf("%s: %q is %v, want %v", row.name, row.text, got, row.want)
		}
		if want := row.from; got != 0 && from != want || got == 0 && from != claim.FromNone {
			t.Errorf("%s: found in %s", row.name, from)
		}
	}
}

func TestPublishedPicksTheMostTrusted(t *testing.T) {
	all := []Candidate{
		{claim.FromText, "1 January 2020"}, {claim.FromURL, "/2021/01/02/x"}, {claim.FromTime, "3 January 2022"},
		{claim.FromMeta, "soon"}, {claim.FromMeta, "2023-01-04"}, {claim.FromJSONLD, "2024-01-05"}, {claim.FromGiven, "2025-01-06"},
	}
	for _, row := range []struct {
		n    int
		day  claim.Day
		from claim.PublishedFrom
	}{
		{7, 20250106, claim.FromGiven}, {6, 20240105, claim.FromJSONLD}, {5, 20230104, claim.FromMeta},
		{4, 20220103, claim.FromTime}, {2, 20210102, claim.FromURL}, {1, 20200101, claim.FromText}, {0, 0, claim.FromNone},
	} {
		if day, from := Published(all[:row.n]); day != row.day || from != row.from {
			t.Errorf("of %d candidates: %v from %s, want %v from %s", row.n, day, from, row.day, row.from)
		}
	}
}

func TestTheDatelineOfAText(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a line of its own", "Bybit hacked\n\nFeb. 22, 2025\n\nCrypto exchange Bybit said so.", "Feb. 22, 2025"},
		{"a byline", "Bybit hacked\nBy Jane Doe | 22 February 2025 | 5 min read\nText.", "By Jane Doe | 22 February 2025 | 5 min read"},
		{"the first of two", "Published: March 3, 2024 10:00\nUpdated: March 5, 2024\n", "Published: March 3, 2024 10:00"},
		{"a sentence is none", "Ronin was hacked on March 23, 2022.\nMore follows.", ""},
		{"a paragraph is none", "The bridge was emptied on March 23, 2022 by thieves who then moved most of the coins through a mixer within days", ""},
		{"a headline is none", "Upbit hacked on November 27, 2025\nText", ""},
		{"posted on a day", "Posted on November 27, 2025\nText", "Posted on November 27, 2025"},
		{"a row of a table is none", "1 | Bybit | 2025-02-21 | $1,460,000,000 | none\n2 | Ronin | 2022-03-23 | keys | Lazarus", ""},
		{"a month is no day", "Report for March 2022\nText", ""},
		{"far down is none", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nFeb. 22, 2025", ""},
		{"nothing", "", ""},
	} {
		if got := Dateline(tt.text); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
