package extract

import (
	"strings"

	"assay/wasm/claim"
	"assay/wasm/text"
)

// A Candidate is a string in which the publication day may be found, as the page gives it.
type Candidate struct {
	From claim.PublishedFrom
	Text string // the date as written, a whole URL, or a line of visible text
}

// trust is the order in which places are believed.
var trust = [...]claim.PublishedFrom{claim.FromGiven, claim.FromJSONLD, claim.FromMeta, claim.FromTime, claim.FromURL, claim.FromText}

// Published returns the publication day of a page and where it was found: the first
// readable date of the most trusted place. It is 0 and FromNone when there is none.
func Published(candidates []Candidate) (claim.Day, claim.PublishedFrom) {
	for _, from := range trust {
		for _, c := range candidates {
			if c.From != from {
				continue
			}
			if d := readDay(c); d != 0 {
				return d, from
			}
		}
	}
	return 0, claim.FromNone
}

// The lines that may tell the day of a text by themselves: a byline or dateline stands near
// the top, is short and is no sentence.
const (
	maxDatelines = 12 // how many lines of the text are looked at
	maxDateline  = 80 // bytes of such a line
)

// Dateline returns the first line near the top of s that tells a full date as a byline or
// dateline does, such as "By Jane Doe | Feb. 22, 2025"; "" when there is none. It is the
// candidate FromText of s.
func Dateline(s string) string {
	for seen := 0; seen < maxDatelines && s != ""; {
		line, rest, _ := strings.Cut(s, "\n")
		s = rest
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		seen++
		if len(line) <= maxDateline && hasDigit(line) && !endsSentence(line) && !tellsNews(line) && readDay(Candidate{claim.FromText, line}) != 0 {
			return line
		}
	}
	return ""
}

// tellsNews reports whether a line is a headline or a row of a table, whose date is not its
// text's: it gives a sum, has more than three cells, or says what happened on a day.
func tellsNews(line string) bool {
	if strings.ContainsAny(line, "$€£₩¥") || strings.Count(line, "|") > 3 {
		return true
	}
	before, _, ok := strings.Cut(line, " on ")
	return ok && strings.Contains(before, " ")
}

func hasDigit(s string) bool {
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			return true
		}
	}
	return false
}

func endsSentence(line string) bool {
	switch line[len(line)-1] {
	case '.', '!', '?', ':', ';':
		return true
	}
	return false
}

// The years a page can have been published in.
const (
	firstYear = 1990
	lastYear  = 2100
)

func readDay(c Candidate) claim.Day {
	var buf [64]text.Token
	toks := text.Tokens(buf[:0], c.Text)
	for i := range toks {
		d := dayAt(c.Text, toks, i)
		if c.From == claim.FromURL {
			d = pathDay(c.Text, toks, i)
		}
		if d.Valid() && d.Year() >= firstYear && d.Year() <= lastYear {
			return d
		}
	}
	return 0
}

// dayAt reads the date that starts at token i: 2022-12-26, 2022/12/26, 20221226,
// 26.12.2022, December 26, 2022, or 26 Dec 2022. A time of day may follow. Of 12/26/2022
// the month comes first, since nothing else is possible; 1/2/2022 is left unread.
func dayAt(s string, toks []text.Token, i int) claim.Day {
	t := toks[i]
	switch {
	case t.Kind == text.Word:
		m := month(t.Hash)
		if m == 0 {
			return 0
		}
		j := skip(toks, i+1, '.')
		n, j := ordinal(s, toks, j)
		j = skip(toks, j, ',')
		return day(year(s, toks, j), m, n)
	case t.Kind != text.Number:
		return 0
	}
	if t.End-t.Start == 8 {
		n := num(s, t)
		return claim.Day(n)
	}
	if t.End-t.Start == 4 {
		return separated(s, toks, i, func(a, b, c int) claim.Day { return day(a, b, c) })
	}
	n, j := ordinal(s, toks, i)
	if n < 1 || n > 31 {
		return 0
	}
	if j < len(toks) && toks[j].Kind == text.Word && month(toks[j].Hash) != 0 {
		k := skip(toks, j+1, '.')
		return day(year(s, toks, skip(toks, k, ',')), month(toks[j].Hash), n)
	}
	if j < len(toks) && toks[j].Is('-') && j+1 < len(toks) && toks[j+1].Kind == text.Word { // 26-Dec-2022
		return day(year(s, toks, skip(toks, j+2, '-')), month(toks[j+1].Hash), n)
	}
	return separated(s, toks, i, dayFirst)
}

// dayFirst reads d.m.y, or m/d/y where the second number can be no month.
func dayFirst(a, b, c int) claim.Day {
	switch {
	case a > 12:
		return day(c, b, a)
	case b > 12:
		return day(c, a, b)
	case a == b:
		return day(c, a, b)
	}
	return 0
}

// separated reads three numbers joined by one of - / . and hands them to make. Dots put
// the day first.
func separated(s string, toks []text.Token, i int, make func(a, b, c int) claim.Day) claim.Day {
	if i+4 >= len(toks) || toks[i+2].Kind != text.Number || toks[i+1].Hash != toks[i+3].Hash || toks[i+1].Kind != text.Symbol {
		return 0
	}
	last := num(s, toks[i+4])
	if toks[i+4].Kind != text.Number {
		return 0
	}
	a, b := num(s, toks[i]), num(s, toks[i+2])
	switch toks[i+1].Hash {
	case '.':
		if a <= 31 {
			return day(last, b, a)
		}
	case '-', '/':
	default:
		return 0
	}
	return make(a, b, last)
}

// pathDay reads a date among the parts of a URL's path: /2022/12/26/, /2022-12-26-, or
// -20221226 .
func pathDay(s string, toks []text.Token, i int) claim.Day {
	t := toks[i]
	if t.Kind != text.Number || t.End-t.Start != 4 && t.End-t.Start != 8 {
		return 0
	}
	if i == 0 || !toks[i-1].Is('/') && !toks[i-1].Is('-') && !toks[i-1].Is('=') && !toks[i-1].Is('_') {
		return 0
	}
	return dayAt(s, toks, i)
}

func day(y, m, d int) claim.Day {
	if y < firstYear || y > lastYear || m < 1 || m > 12 || d < 1 || d > 31 {
		return 0
	}
	return claim.NewDay(y, m, d)
}

// ordinal reads a day of the month at token i, with st, nd, rd or th behind it, and
// returns the token after it.
func ordinal(s string, toks []text.Token, i int) (n, next int) {
	if i >= len(toks) || toks[i].Kind != text.Number || toks[i].End-toks[i].Start > 2 {
		return 0, i
	}
	n, next = num(s, toks[i]), i+1
	if next < len(toks) && toks[next].Kind == text.Word && !toks[next].Space && toks[next].End-toks[next].Start == 2 {
		next++
	}
	if next < len(toks) && toks[next].Kind == text.Word && toks[next].Hash == hashOf {
		next++
	}
	return n, next
}

func year(s string, toks []text.Token, i int) int {
	if i >= len(toks) || toks[i].Kind != text.Number || toks[i].End-toks[i].Start != 4 {
		return 0
	}
	return num(s, toks[i])
}

// skip steps over the symbol r at token i.
func skip(toks []text.Token, i int, r rune) int {
	if i < len(toks) && toks[i].Is(r) {
		return i + 1
	}
	return i
}

// num returns the number that t writes, 0 when it is too long.
func num(s string, t text.Token) int {
	n := 0
	if t.End-t.Start > 9 {
		return 0
	}
	for _, c := range []byte(s[t.Start:t.End]) {
		if c < '0' || c > '9' {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}

var monthNames = [...][2]uint32{
	{text.Hash("january"), text.Hash("jan")}, {text.Hash("february"), text.Hash("feb")}, {text.Hash("march"), text.Hash("mar")},
	{text.Hash("april"), text.Hash("apr")}, {text.Hash("may"), text.Hash("may")}, {text.Hash("june"), text.Hash("jun")},
	{text.Hash("july"), text.Hash("jul")}, {text.Hash("august"), text.Hash("aug")}, {text.Hash("september"), text.Hash("sep")},
	{text.Hash("october"), text.Hash("oct")}, {text.Hash("november"), text.Hash("nov")}, {text.Hash("december"), text.Hash("dec")},
}

var hashSept = text.Hash("sept")

// month returns 1 to 12 for the name of a month, 0 for other words.
func month(h uint32) int {
	for i, names := range monthNames {
		if h == names[0] || h == names[1] {
			return i + 1
		}
	}
	if h == hashSept {
		return 9
	}
	return 0
}
