package article

import (
	"bytes"
	"errors"
	"io"
	"net/url"
	"regexp"
	"runtime"
	"strings"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
	"github.com/PuerkitoBio/goquery"
	"github.com/microcosm-cc/bluemonday"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"assay/wasm/claim"
	"assay/wasm/extract"
)

// patience is how long finding the article of one page may take; the worst page of MaxHTML
// bytes known to us takes about 3 s.
const patience = 3 * time.Second

// slots bounds the pages that are being taken apart at one time to one for each processor:
// readability cannot be interrupted, so an abandoned one keeps its slot until it ends.
var slots = make(chan struct{}, runtime.GOMAXPROCS(0))

var markup = regexp.MustCompile(`(?i)</(p|div|span|article|section|main|h[1-6]|ul|li|a|b|i|em|strong|table|body|html)\s*>|<(br|p|div)\s*/?>`)

// LooksLikeHTML reports whether b starts with a tag or closes one somewhere.
func LooksLikeHTML(b []byte) bool {
	b = bytes.TrimSpace(bytes.TrimPrefix(b, bom))
	if len(b) > 2 && b[0] == '<' && (b[1] == '!' || b[1] == '?' || isLetter(b[1])) {
		return true
	}
	return markup.Match(b)
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// FromHTML finds the article in a page, or takes a fragment whole. What it keeps of the
// markup has gone through the sanitiser.
func FromHTML(b []byte, address string) (*Article, error) {
	b = bytes.TrimPrefix(b, bom)
	if err := checkBytes(b, MaxHTML, "HTML"); err != nil {
		return nil, err
	}
	if err := checkTags(b); err != nil {
		return nil, err
	}
	if err := checkClosed(b); err != nil {
		return nil, err
	}
	return inTime(func() (*Article, error) { return parse(b, address) })
}

// inTime runs f in a slot and gives up on it after patience.
func inTime(f func() (*Article, error)) (*Article, error) {
	type outcome struct {
		a   *Article
		err error
	}
	timer := time.NewTimer(patience)
	defer timer.Stop()
	slow := &Error{TooSlow, -1, "finding the article in this page took too long; send its text instead"}
	select {
	case slots <- struct{}{}:
	case <-timer.C:
		return nil, slow
	}
	done := make(chan outcome, 1)
	go func() {
		defer func() { <-slots }()
		a, err := f()
		done <- outcome{a, err}
	}()
	select {
	case o := <-done:
		return o.a, o.err
	case <-timer.C:
		return nil, slow
	}
}

func parse(b []byte, address string) (*Article, error) {
	root, err := html.Parse(bytes.NewReader(b))
	if err != nil {
		return nil, &Error{Tangled, -1, "the HTML cannot be parsed (" + err.Error() + "); send its text instead"}
	}
	doc := goquery.NewDocumentFromNode(root)
	a := &Article{URL: address, Dates: dates(doc, address)}
	var body *html.Node
	if isPage(b) {
		a.Title, body = readable(root, address)
	}
	if body == nil {
		body = wholeBody(doc)
	}
	if a.flow, a.Text, err = pageFlow(body, a.Title); err != nil {
		return nil, err
	}
	if strings.TrimSpace(a.Text) == "" {
		return nil, &Error{Wordless, -1, "the HTML holds no text of its own; if scripts fill the page in, send its text instead"}
	}
	return a, nil
}

var pageTag = regexp.MustCompile(`(?i)<(!doctype|html|head|body)[\s>]`)

// isPage reports whether b is a whole page, with parts around the article, not a fragment.
func isPage(b []byte) bool { return pageTag.Match(b) }

// shortest is the least text in bytes that readability is trusted to have found; below it
// the whole page is read, less what is plainly not the article.
const shortest = 250

// readable returns the title of the page and the part of it that is the article, or nil.
func readable(root *html.Node, address string) (title string, body *html.Node) {
	base, err := url.Parse(address)
	if err != nil || address == "" {
		base = nil
	}
	found, err := readability.FromDocument(root, base)
	if err != nil {
		return "", nil
	}
	title = strings.Join(strings.Fields(found.Title()), " ")
	if found.Node == nil || len(strings.TrimSpace(textOf(found.Node))) < shortest {
		return title, nil
	}
	return title, found.Node
}

// wholeBody returns the body without what readers do not take for the article's words.
func wholeBody(doc *goquery.Document) *html.Node {
	doc.Find("script, style, noscript, template, nav, header nav, footer, aside, form, iframe, svg, [hidden], [aria-hidden=true]").Remove()
	return doc.Find("body").Get(0)
}

func textOf(n *html.Node) string { return goquery.NewDocumentFromNode(n).Text() }

// sanitiser keeps the structure of prose and nothing that loads, runs, links or styles.
var sanitiser = func() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "div", "section", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
		"blockquote", "pre", "code", "br", "hr", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "q", "cite", "time", "span",
		"figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
	return p
}()

// sanitise returns the body of n as a tree that holds only what the sanitiser allows.
func sanitise(n *html.Node) (*html.Node, error) {
	var dirty bytes.Buffer
	if err := html.Render(&dirty, n); err != nil {
		return nil, &Error{Tangled, -1, "the HTML cannot be read (" + err.Error() + "); send its text instead"}
	}
	clean := sanitiser.SanitizeReader(&dirty)
	root := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	parts, err := html.ParseFragment(clean, root)
	if err != nil {
		return nil, &Error{Tangled, -1, "the HTML cannot be parsed (" + err.Error() + "); send its text instead"}
	}
	for _, p := range parts {
		root.AppendChild(p)
	}
	return root, nil
}

// mayStayOpen lists the elements whose end tag the HTML standard lets an author omit, and
// those that have none.
var mayStayOpen = map[string]bool{}

func init() {
	for _, name := range strings.Fields("html head body p li dt dd option optgroup rt rp colgroup caption thead tbody tfoot tr td th " +
		"area base br col embed hr img input link meta param source track wbr") {
		mayStayOpen[name] = true
	}
}

// checkClosed refuses HTML that was cut off: it ends inside a tag or comment, or something is
// left open and neither </body> nor </html> says that the page is whole. Slips inside a
// whole page are the parser's business.
func checkClosed(b []byte) error {
	z := html.NewTokenizer(bytes.NewReader(b))
	type element struct {
		name string
		at   int
	}
	var open []element
	whole := false
	for at := 0; ; {
		kind := z.Next()
		raw := len(z.Raw())
		switch kind {
		case html.ErrorToken:
			if !errors.Is(z.Err(), io.EOF) {
				return &Error{Tangled, at, "the HTML cannot be read after " + place(b, at) + "; send its text instead"}
			}
			if at < len(b) {
				return cutOff(b, at, "the tag that begins")
			}
			if len(open) > 0 && !whole {
				last := open[len(open)-1]
				return cutOff(b, last.at, "<"+last.name+">, opened")
			}
			return nil
		case html.CommentToken:
			if c := b[at : at+raw]; bytes.HasPrefix(c, []byte("<!--")) && !bytes.HasSuffix(c, []byte("-->")) && at+raw == len(b) {
				return cutOff(b, at, "the comment that begins")
			}
		case html.StartTagToken:
			name, _ := z.TagName()
			if !mayStayOpen[string(name)] {
				open = append(open, element{string(name), at})
			}
		case html.EndTagToken:
			tag, _ := z.TagName()
			name := string(tag)
			whole = whole || name == "body" || name == "html"
			for i := len(open) - 1; i >= 0; i-- {
				if open[i].name == name {
					open = open[:i]
					break
				}
			}
		}
		at += raw
	}
}

func cutOff(b []byte, at int, what string) error {
	return &Error{CutOff, at, "the HTML is cut off: " + what + " at " + place(b, at) + ", is never closed; send the whole page, or its text"}
}

// dates gathers the raw strings that may tell the day of publication.
func dates(doc *goquery.Document, address string) []extract.Candidate {
	var found []extract.Candidate
	doc.Find(`script[type="application/ld+json"]`).Each(func(_ int, s *goquery.Selection) {
		for _, d := range published(s.Text()) {
			found = dateOf(found, extract.Candidate{From: claim.FromJSONLD, Text: d})
		}
	})
	doc.Find("meta[content]").Each(func(_ int, s *goquery.Selection) {
		if metaDates[strings.ToLower(s.AttrOr("property", s.AttrOr("name", s.AttrOr("itemprop", ""))))] {
			found = dateOf(found, extract.Candidate{From: claim.FromMeta, Text: s.AttrOr("content", "")})
		}
	})
	times := doc.Find("article time, main time, time")
	times.Each(func(_ int, s *goquery.Selection) {
		found = dateOf(found, extract.Candidate{From: claim.FromTime, Text: s.AttrOr("datetime", s.Text())})
	})
	if canonical := doc.Find(`link[rel="canonical"]`).AttrOr("href", ""); address == "" {
		address = canonical
	}
	return dateOf(found, extract.Candidate{From: claim.FromURL, Text: address})
}

// metaDates lists the names of meta elements that hold a day of publication.
var metaDates = map[string]bool{
	"article:published_time": true, "og:article:published_time": true, "og:published_time": true, "datepublished": true, "date": true,
	"pubdate": true, "publishdate": true, "publish-date": true, "publish_date": true, "published-date": true, "dc.date": true,
	"dc.date.issued": true, "dcterms.date": true, "dcterms.created": true, "dcterms.issued": true, "parsely-pub-date": true,
	"sailthru.date": true, "citation_publication_date": true, "cxenseparse:recs:publishtime": true, "article.published": true,
}
