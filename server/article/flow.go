package article

import (
	"bufio"
	"io"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A flow is an article's markup whose text nodes are laid over its text: run i of nodes
// stands at start of the text.
type flow struct {
	root *html.Node
	runs []run
}

type run struct {
	node  *html.Node
	start int // byte offset of the node's data in the text
}

// A Mark is a span of an article's text to be shown inside an element.
type Mark struct {
	Start, End int
	Tag        string // name of the element
	Attr       []html.Attribute
}

// Render writes a's words as HTML with each mark around its span. Marks are ascending and
// do not overlap; one that spans several text nodes becomes several elements, of which
// only the first has the id.
func (a *Article) Render(w io.Writer, marks []Mark) error {
	b := bufio.NewWriter(w)
	p := printer{w: b, marks: marks, starts: map[*html.Node]int{}}
	for _, r := range a.flow.runs {
		p.starts[r.node] = r.start
	}
	for c := a.flow.root.FirstChild; c != nil; c = c.NextSibling {
		p.print(c)
	}
	return b.Flush()
}

// A printer writes sanitised markup. The trees it is given hold only elements that the
// sanitiser allows or that plainFlow made, without attributes.
type printer struct {
	w      *bufio.Writer
	marks  []Mark
	starts map[*html.Node]int
}

func (p *printer) print(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		p.text(n.Data, p.starts[n])
	case html.ElementNode:
		p.open(n.Data, nil)
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			p.print(c)
		}
		if n.DataAtom != atom.Br && n.DataAtom != atom.Hr {
			p.close(n.Data)
		}
	}
}

func (p *printer) open(tag string, attrs []html.Attribute) {
	p.w.WriteByte('<')
	p.w.WriteString(tag)
	for _, a := range attrs {
		p.w.WriteString(" " + a.Key + `="` + html.EscapeString(a.Val) + `"`)
	}
	p.w.WriteByte('>')
}

func (p *printer) close(tag string) { p.w.WriteString("</" + tag + ">") }

// text writes the data of a text node that stands at start of the article's text.
func (p *printer) text(data string, start int) {
	at, end := start, start+len(data)
	for len(p.marks) > 0 && p.marks[0].Start < end {
		m := &p.marks[0]
		if from := max(m.Start, at); from < min(m.End, end) {
			p.w.WriteString(html.EscapeString(data[at-start : from-start]))
			at = min(m.End, end)
			p.open(m.Tag, m.Attr)
			p.w.WriteString(html.EscapeString(data[from-start : at-start]))
			p.close(m.Tag)
			m.Attr = withoutID(m.Attr)
		}
		if m.End > end {
			break
		}
		p.marks = p.marks[1:]
	}
	p.w.WriteString(html.EscapeString(data[at-start:]))
}

func withoutID(attrs []html.Attribute) []html.Attribute {
	kept := attrs[:0:0]
	for _, a := range attrs {
		if a.Key != "id" {
			kept = append(kept, a)
		}
	}
	return kept
}

// plainFlow lays text out as paragraphs parted by blank lines. The line ends inside a
// paragraph stay in its text.
func plainFlow(text string) flow {
	f := flow{root: element(atom.Div)}
	start := 0
	for _, part := range strings.SplitAfter(text, "\n\n") {
		body := strings.TrimRight(part, " \t\r\n")
		lead := len(body) - len(strings.TrimLeft(body, " \t\r\n"))
		if body = body[lead:]; body != "" {
			p := element(atom.P)
			f.root.AppendChild(p)
			f.add(p, body, start+lead)
		}
		start += len(part)
	}
	return f
}

func element(a atom.Atom) *html.Node {
	return &html.Node{Type: html.ElementNode, DataAtom: a, Data: a.String()}
}

func (f *flow) add(parent *html.Node, data string, start int) {
	n := &html.Node{Type: html.TextNode, Data: data}
	parent.AppendChild(n)
	f.runs = append(f.runs, run{n, start})
}

// pageFlow sanitises n, puts the title in front unless n begins with it, and lays the text
// out as a browser would: white space collapsed, blocks parted by blank lines.
func pageFlow(n *html.Node, title string) (f flow, text string, err error) {
	root, err := sanitise(n)
	if err != nil {
		return flow{}, "", err
	}
	if title != "" && !startsWith(textOf(root), title) {
		h := element(atom.H1)
		h.AppendChild(&html.Node{Type: html.TextNode, Data: title})
		root.InsertBefore(h, root.FirstChild)
	}
	l := layout{flow: flow{root: root}}
	l.node(root, false)
	return l.flow, l.text.String(), nil
}

// startsWith reports whether the title stands among the first words of text.
func startsWith(text, title string) bool {
	words := strings.Fields(text)
	head := strings.Join(words[:min(len(words), 60)], " ")
	return strings.Contains(strings.ToLower(head), strings.ToLower(title))
}
