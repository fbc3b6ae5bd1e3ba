package article

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"assay/server/faulttest"
	"assay/wasm/claim"
	"assay/wasm/extract"
)

func TestFaults(t *testing.T) {
	tests := []struct {
		name, input string
		fault       Fault
		says        string
	}{
		{"nothing", "", Empty, "empty"},
		{"only white space", " \n\t ", Empty, "empty"},
		{"a text of 2 MB and a byte", strings.Repeat("a", MaxText+1), TooLarge, "2 MB"},
		{"a page of 512 KB and a byte", "<p>" + strings.Repeat("a", MaxHTML), TooLarge, "512 KB"},
		{"a zero byte on the second line", "one\ntw\x00o", Binary, "line 2, column 3"},
		{"a PDF", "%PDF-1.7 …", Binary, "PDF"},
		{"UTF-16", "\xff\xfea\x00", Binary, "UTF-16"},
		{"Latin-1", "Soci\xe9t\xe9", NotUTF8, "0xE9 (line 1, column 5)"},
		{"a page in Latin-1", "<p>Soci\xe9t\xe9</p>", NotUTF8, "0xE9 (line 1, column 8)"},
		{"a tag that does not end", "<p>one <a href=\"x", CutOff, "line 1, column 8"},
		{"a comment that does not end", "<p>one</p>\n<!-- two", CutOff, "comment that begins at line 2, column 1"},
		{"a script that does not end", "<p>one</p><script>two", CutOff, "<script>"},
		{"a fragment whose division does not end", "<div>\n<b>one", CutOff, "<b>, opened at line 2, column 1"},
		{"a page without words", "<html><body><script>x()</script></body></html>", Wordless, "no text"},
		{"a page nested 600 deep", strings.Repeat("<div>", 600) + "x" + strings.Repeat("</div>", 600), Tangled, "cannot be"},
	}
	for _, test := range tests {
		_, err := New([]byte(test.input), "")
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%s: got %v, want an Error", test.name, err)
			continue
		}
		if e.Fault != test.fault || !strings.Contains(e.Detail, test.says) {
			t.Errorf("%s: got %s %q, want %s with %q", test.name, e.Fault, e.Detail, test.fault, test.says)
		}
	}
}

func TestSoundInput(t *testing.T) {
	tests := []struct{ name, input, text string }{
		{"plain text stays as it is", "one\r\n\r\ntwo  ", "one\r\n\r\ntwo  "},
		{"a byte order mark goes", "\ufeffone", "one"},
		{"a less-than sign is not a tag", "a < b and b > c", "a < b and b > c"},
		{"an amount split over elements is one run of words", "<p>lost <b>$1.2</b> billion</p>", "lost $1.2 billion"},
		{"paragraphs are parted by a blank line", "<p>one</p><p>two</p>", "one\n\ntwo"},
		{"white space collapses", "<p>\n one \n  <i> two </i>\n</p>", "one two"},
		{"list items stand on lines of their own", "<ul><li>one<li>two</ul>", "one\ntwo"},
		{"cells are parted by tabs", "<table><tr><td>2022</td><td>$626m</td></tr><tr><td>2023<td>$1m</table>", "2022\t$626m\n2023\t$1m"},
		{"a line break is a line end", "<p>one<br>two</p>", "one\ntwo"},
		{"preformatted text keeps its spaces", "<pre>a  b\n c</pre>", "a  b\n c"},
		{"entities are read", "<p>&pound;5m &amp; &euro;6m</p>", "£5m & €6m"},
		{"scripts, styles and navigation are not the article", "<style>p{}</style><nav>menu</nav><p>one</p><script>x()</script>", "one"},
		{"a paragraph may stay open", "<p>one<p>two", "one\n\ntwo"},
		{"a slip inside a whole page is the parser's business", "<html><body><div><p>one <b>two</p></body></html>", "one two"},
	}
	for _, test := range tests {
		a, err := New([]byte(test.input), "")
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if a.Text != test.text {
			t.Errorf("%s: got %q, want %q", test.name, a.Text, test.text)
		}
	}
}

const page = `<!doctype html><html><head><title>Bridge drained of $100 million | The Ledger</title>
<meta property="article:published_time" content="2022-06-24T08:00:00Z"><link rel="canonical" href="https://ledger.example/2022/06/24/bridge">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["NewsArticle"],"datePublished":"2022-06-23"}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>Bridge drained of $100 million</h1><time datetime="2022-06-25">yesterday</time>
<p>` + para + `</p><p>` + para + `</p><p onclick="steal()">` + para + `<img src=x onerror=steal()></p></article></main><footer>Subscribe for $5</footer></body></html>`

const para = `The bridge lost about <b>$100</b> million in ether on Thursday, the company said in a post, and it added that it had told the other exchanges and the police of three countries about the theft.`

func TestPage(t *testing.T) {
	a, err := New([]byte(page), "")
	if err != nil {
		t.Fatal(err)
	}
	if want := "Bridge drained of $100 million"; a.Title != want && !strings.HasPrefix(a.Title, want) {
		t.Errorf("title: got %q, want %q", a.Title, want)
	}
	if !strings.HasPrefix(a.Text, "Bridge drained of $100 million") || strings.Count(a.Text, "about $100 million") != 3 {
		t.Errorf("text: got %q", a.Text)
	}
	if strings.Contains(a.Text, "Subscribe") || strings.Contains(a.Text, "Home") {
		t.Errorf("text holds what stands around the article: %q", a.Text)
	}
	want := []extract.Candidate{
		{From: claim.FromJSONLD, Text: "2022-06-23"},
		{From: claim.FromMeta, Text: "2022-06-24T08:00:00Z"},
		{From: claim.FromTime, Text: "2022-06-25"},
		{From: claim.FromURL, Text: "https://ledger.example/2022/06/24/bridge"},
	}
	if d := cmp.Diff(a.Dates, want); d != "" {
		t.Errorf("dates, got - want +:\n%s", d)
	}
}

// mark makes a Mark around the nth occurrence of words.
func mark(text, words, id string) Mark {
	i := strings.Index(text, words)
	return Mark{Start: i, End: i + len(words), Tag: "mark", Attr: []html.Attribute{{Key: "id", Val: id}, {Key: "class", Val: `"><script>`}}}
}

func TestRender(t *testing.T) {
	const class = ` class="&#34;&gt;&lt;script&gt;"`
	tests := []struct{ name, input, words, want string }{
		{"a mark in plain text", "lost $5m <now>\nyes\n\nend", "$5m", `<p>lost <mark id="x"` + class + `>$5m</mark> &lt;now&gt;` + "\nyes</p><p>end</p>"},
		{"a mark over two text nodes has its id once", "<p>lost <b>$1.2</b> billion</p>", "$1.2 billion", `<p>lost<b> <mark id="x"` + class + `>$1.2</mark></b><mark` + class + `> billion</mark></p>`},
		{"what a page does not need is gone", `<p style="color:red" onclick="x()">a <a href="javascript:x()">b</a> $5<iframe src=x></iframe></p>`, "$5", `<p>a b <mark id="x"` + class + `>$5</mark></p>`},
	}
	for _, test := range tests {
		a, err := New([]byte(test.input), "")
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		for range 2 { // a page may be shown twice
			var b strings.Builder
			if err := a.Render(&b, []Mark{mark(a.Text, test.words, "x")}); err != nil || b.String() != test.want {
				t.Errorf("%s: got %s, %v, want %s", test.name, b.String(), err, test.want)
			}
		}
	}
}

// The shapes are those on which parsers and readability are known to be slow.
func TestBombs(t *testing.T) {
	shapes := map[string][2]string{
		"open inline and block": {"<b><p>", ""}, "closed": {"<b><p>x</p></b>", ""}, "deep": {"<div>", "</div>"}, "tables": {"<table><tr><td>", ""},
		"lists": {"<ul><li>", ""}, "comments": {"<!---->", ""}, "attributes": {"<p a=b>", ""}, "entities": {"&amp;", ""}, "brackets": {"<", ""},
		"anchors": {"<a>", ""}, "forms": {"<form><select><option>", ""}, "breaks": {"<br><br>text, text, text.", ""},
	}
	slowest, sizes := time.Duration(0), []int{MaxHTML / 8, MaxHTML / 3, MaxHTML}
	var most uint64
	for name, s := range shapes {
		for _, size := range sizes {
			n := size / (len(s[0]) + len(s[1]) + 1)
			input := strings.Repeat(s[0], n-20) + "<html><body>" + strings.Repeat(s[1], n-20) + "</body>"
			debug.FreeOSMemory()
			start := time.Now()
			var a *Article
			var err error
			most = max(most, heapDuring(func() { a, err = FromHTML([]byte(input[:min(len(input), size)]), "") }))
			slowest = max(slowest, time.Since(start))
			var e *Error
			if err != nil && !errors.As(err, &e) {
				t.Errorf("%s, %d bytes: got %v, want an Error", name, size, err)
			}
			if a != nil && !utf8.ValidString(a.Text) {
				t.Errorf("%s, %d bytes: text is not UTF-8", name, size)
			}
		}
	}
	faulttest.Tell(t, 14, fmt.Sprintf("%d shapes in sizes of %d, %d and %d KB", len(shapes), sizes[0]>>10, sizes[1]>>10, sizes[2]>>10),
		fmt.Sprintf("no crash; the slowest took %.1f s, the heap had %d MB at most", slowest.Seconds(), most>>20))
}

// heapDuring returns the most bytes of heap in use while f ran, looked at every 5 ms.
func heapDuring(f func()) (most uint64) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	for {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		most = max(most, m.HeapInuse)
		select {
		case <-done:
			return most
		case <-time.After(5 * time.Millisecond):
		}
	}
}

func FuzzNew(f *testing.F) {
	for _, s := range []string{page, "plain $5m\n\ntext", "<p>one<br>two", "<pre> a\n</pre>", "<ul><li>a<table><tr><td>b", "\xff", "<!--", "<b><p></b>x"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		a, err := New(b, "")
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || e.Offset >= max(len(b), 1) {
				t.Fatalf("got %#v, want an Error inside the input", err)
			}
			return
		}
		if !utf8.ValidString(a.Text) {
			t.Fatalf("text is not UTF-8: %q", a.Text)
		}
		for i, r := range a.flow.runs {
			if a.Text[r.start:r.start+len(r.node.Data)] != r.node.Data {
				t.Fatalf("run %d at %d holds %q", i, r.start, r.node.Data)
			}
		}
	})
}
