package article

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// The largest inputs, in bytes. The longest article of our collection has 60 KB; a page
// beyond MaxHTML can take readability seconds.
const (
	MaxText = 2 << 20
	MaxHTML = 512 << 10
)

// A Fault tells in one word what is wrong with an input.
type Fault string

// The faults of an input.
const (
	Empty    Fault = "empty"
	TooLarge Fault = "too-large"
	Binary   Fault = "binary"
	NotUTF8  Fault = "not-utf-8"
	CutOff   Fault = "cut-off"  // HTML that ends before what it opened is closed
	Wordless Fault = "no-words" // HTML without any text
	Tangled  Fault = "too-deep" // HTML nested beyond what can be parsed
	TooSlow  Fault = "too-slow" // HTML whose article could not be found in time
)

// An Error says why an input is not an article, and where.
type Error struct {
	Fault  Fault
	Offset int    // the byte it was noticed at; -1 = the input as a whole
	Detail string // for a reader: what, where, and what to do
}

func (e *Error) Error() string { return e.Detail }

var bom = []byte("\ufeff")

// maxTags is how many tags a page may open. A page of news opens one for each hundred bytes;
// one that opens ten times as many takes readability 200 MB.
const maxTags = 15_000

// checkTags refuses a page that is hardly anything but tags.
func checkTags(b []byte) error {
	tags := 0
	for i := range len(b) - 1 {
		if b[i] == '<' && isLetter(b[i+1]) {
			tags++
		}
	}
	if tags > maxTags {
		return &Error{TooLarge, -1, fmt.Sprintf("the HTML has %d tags, more than %d; send the article alone, without the rest of the page", tags, maxTags)}
	}
	return nil
}

// checkBytes refuses what cannot be text, whatever it says. what is "text" or "HTML".
func checkBytes(b []byte, max int, what string) error {
	if len(b) > max {
		return &Error{TooLarge, -1, fmt.Sprintf("the %s is larger than %s; send the article alone, without the rest of the page", what, size(max))}
	}
	if len(bytes.TrimSpace(b)) == 0 {
		return &Error{Empty, -1, fmt.Sprintf("the %s is empty; send the words of an article", what)}
	}
	if kind, at := binary(b); kind != "" {
		return &Error{Binary, at, fmt.Sprintf("the %s is %s (%s); send plain text or HTML", what, kind, place(b, at))}
	}
	if at := invalid(b); at >= 0 {
		return &Error{NotUTF8, at, fmt.Sprintf("the %s is not UTF-8: byte 0x%02X (%s); convert it first, for example with iconv -t UTF-8", what, b[at], place(b, at))}
	}
	return nil
}

// magic lists the first bytes of files that people take for text.
var magic = []struct{ prefix, kind string }{
	{"%PDF-", "a PDF file"},
	{"PK\x03\x04", "a ZIP, DOCX or EPUB file"},
	{"\x1f\x8b", "gzip data"},
	{"\x89PNG", "a PNG image"},
	{"\xff\xd8\xff", "a JPEG image"},
	{"{\\rtf", "an RTF file"},
	{"\xff\xfe", "UTF-16 text"},
	{"\xfe\xff", "UTF-16 text"},
}

// binary tells what kind of binary data b is and where that shows; "" if it may be text.
func binary(b []byte) (kind string, at int) {
	for _, m := range magic {
		if bytes.HasPrefix(b, []byte(m.prefix)) {
			return m.kind, 0
		}
	}
	if i := bytes.IndexByte(b, 0); i >= 0 {
		return "binary data with a zero byte", i
	}
	return "", 0
}

// invalid returns the offset of the first byte that is not UTF-8, or -1.
func invalid(b []byte) int {
	if utf8.Valid(b) {
		return -1
	}
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// place names the offset at of b as an editor shows it; columns count bytes.
func place(b []byte, at int) string {
	before := b[:at]
	line := bytes.Count(before, []byte{'\n'}) + 1
	column := at - bytes.LastIndexByte(before, '\n')
	return fmt.Sprintf("line %d, column %d", line, column)
}

func size(n int) string {
	if n >= 1<<20 {
		return fmt.Sprintf("%d MB", n>>20)
	}
	return fmt.Sprintf("%d KB", n>>10)
}
