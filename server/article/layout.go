package article

import (
	"strings"

	"golang.org/x/net/html"
)

// A layout writes the text of a sanitised tree as a browser would show it — white space
// collapsed, blocks parted by blank lines, rows and items by line ends, cells by tabs —
// and gives every text node exactly the words that it adds.
type layout struct {
	flow
	text  strings.Builder
	lines int  // line ends owed before the next word
	tab   bool // a tab owed before the next word of the line
	space bool // a space owed before the next word of the line
}

// breaks lists the elements that begin and end on a line of their own, with the number of
// line ends that part them from their neighbours.
var breaks = map[string]int{
	"p": 2, "div": 2, "section": 2, "h1": 2, "h2": 2, "h3": 2, "h4": 2, "h5": 2, "h6": 2, "ul": 2, "ol": 2, "dl": 2, "blockquote": 2,
	"pre": 2, "figure": 2, "figcaption": 2, "table": 2, "hr": 2, "caption": 2, "li": 1, "dt": 1, "dd": 1, "tr": 1, "br": 1,
}

func (l *layout) node(n *html.Node, pre bool) {
	if n.Type == html.TextNode {
		l.words(n, pre)
		return
	}
	pre = pre || n.Data == "pre"
	l.lines = max(l.lines, breaks[n.Data])
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		l.node(c, pre)
	}
	l.lines = max(l.lines, breaks[n.Data])
	l.tab = l.tab || n.Data == "td" || n.Data == "th"
}

// words adds the data of a text node, having collapsed its white space unless pre.
func (l *layout) words(n *html.Node, pre bool) {
	var b strings.Builder
	for i := 0; i < len(n.Data); i++ {
		c := n.Data[i]
		if isSpace(c) && !pre {
			l.space = true
			continue
		}
		if b.Len() == 0 {
			l.separate()
		}
		if l.space {
			b.WriteByte(' ')
			l.space = false
		}
		b.WriteByte(c)
	}
	n.Data = b.String()
	if n.Data != "" {
		l.runs = append(l.runs, run{n, l.text.Len()})
		l.text.WriteString(n.Data)
	}
}

// separate writes what is owed between the last word and the next one. At the start of a
// line no space or tab is owed.
func (l *layout) separate() {
	switch {
	case l.text.Len() == 0:
		l.space = false
	case l.lines > 0:
		l.text.WriteString("\n\n"[:l.lines])
		l.space = false
	case l.tab:
		l.text.WriteByte('\t')
		l.space = false
	}
	l.lines, l.tab = 0, false
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' }
