// Package bridge is the one border between the core and JavaScript: bytes in, a Report as
// JSON out. It holds no build tags, so that the border is tested natively as well;
// ../main.go only lends it to the browser. extension/src/protocol.ts mirrors it: change
// both in one commit.
package bridge

import (
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
	"assay/wasm/extract"
	"assay/wasm/text"
	"assay/wasm/verdict"
)

// A Core reads texts and, once it has loaded a snapshot, checks their claims. It is used
// by one caller at a time.
type Core struct {
	checker *verdict.Checker
	reader  extract.Reader
	utf16   text.UTF16
	dates   []extract.Candidate
	result  []byte
}

// Load takes an encoded snapshot. When it is refused the one before it stays in use and
// Result holds {"error":…}.
func (c *Core) Load(snapshot []byte) bool {
	s, err := corpus.Decode(snapshot)
	if err != nil {
		return c.fail("load snapshot: " + err.Error())
	}
	c.checker = verdict.NewChecker(corpus.NewIndex(s))
	return true
}

// Read reads a text and leaves its Report, in UTF-16 offsets, in Result. Each line of
// candidates is a place, a tab and a string that may hold the publication date, such as
// "json-ld\t2022-12-26T09:00:00Z". With check, every claim carries its verdict by the
// loaded snapshot; without a snapshot that is refused. Nothing of the two strings is kept in
// use when Read has returned.
func (c *Core) Read(s, candidates string, check bool) bool {
	if check && c.checker == nil {
		return c.fail("check: no snapshot is loaded; call load first")
	}
	c.parseCandidates(candidates)
	c.dates = append(c.dates, extract.Candidate{From: claim.FromText, Text: extract.Dateline(s)})
	published, from := extract.Published(c.dates)
	r := c.reader.Read(s, published, from)
	if check {
		c.checker.Check(r)
	}
	c.utf16.Reset(s)
	toUTF16(r, &c.utf16)
	c.result = r.AppendJSON(c.result[:0], claim.UTF16)
	return true
}

// Result returns the outcome of the last call; it is valid until the next one.
func (c *Core) Result() []byte { return c.result }

// fail leaves {"error":message} in Result and returns false.
func (c *Core) fail(message string) bool {
	c.result = append(c.result[:0], `{"error":`...)
	c.result = claim.AppendString(c.result, message)
	c.result = append(c.result, '}')
	return false
}

// toUTF16 turns the spans of r from bytes into UTF-16 code units.
func toUTF16(r *claim.Report, u *text.UTF16) {
	convert := func(p *claim.Span) { p.Start, p.End = u.At(p.Start), u.At(p.End) }
	for i := range r.Mentions {
		convert(&r.Mentions[i].Span)
	}
	for i := range r.Claims {
		convert(&r.Claims[i].Span)
	}
}

// maxCandidates is how many candidate dates of one page are looked at; a page has a few.
const maxCandidates = 64

func (c *Core) parseCandidates(lines string) {
	c.dates = c.dates[:0]
	for line := range strings.SplitSeq(lines, "\n") {
		from, value, ok := strings.Cut(line, "\t")
		if !ok || len(c.dates) == maxCandidates {
			continue
		}
		c.dates = append(c.dates, extract.Candidate{From: claim.PublishedFrom(from), Text: value})
	}
}
