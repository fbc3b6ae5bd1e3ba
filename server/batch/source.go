// Package batch reads many articles from files: lines of JSON, or the pages of WARC
// archives.
package batch

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"

	"assay/server/article"
	"assay/wasm/claim"
)

// An Item is one article of a file, as it stands there.
type Item struct {
	At   string `json:"at"`             // such as "news.jsonl:12" or "crawl.warc: record 3"
	Line []byte `json:"line,omitempty"` // an object of JSON; nil for a page
	Page []byte `json:"page,omitempty"` // in UTF-8
	URL  string `json:"url,omitempty"`  // of the page
	ID   string `json:"id,omitempty"`   // of the page
	Bad  string `json:"bad,omitempty"`  // why it cannot be read; "" = it may be
}

// Size is about how many bytes the item takes.
func (it *Item) Size() int {
	return len(it.Line) + len(it.Page) + len(it.At) + len(it.URL) + len(it.ID) + len(it.Bad)
}

// Read returns the report of the item's article, not yet checked, or why there is none.
func (it *Item) Read() (*claim.Report, error) {
	if it.Bad != "" {
		return nil, errors.New(it.Bad)
	}
	var a *article.Article
	var err error
	if it.Line != nil {
		a, err = article.ParseLine(it.Line)
	} else if a, err = article.New(it.Page, it.URL); err == nil {
		a.ID = it.ID
	}
	if err != nil {
		return nil, err
	}
	return a.Read(), nil
}

// A Source gives the items of one file in their order.
type Source interface {
	// Next returns the next item, or io.EOF after the last. An item that is not right is Bad;
	// any other error is trouble with the file itself.
	Next() (Item, error)
}

// longestLine is the longest line in bytes: a text of article.MaxText whose every letter is
// escaped.
const longestLine = 6*article.MaxText + 64<<10

// Open tells by the first bytes of r what it holds, gzip or not, and gives its items. name is
// what their places are told by.
func Open(name string, r io.Reader) (Source, error) {
	b := bufio.NewReaderSize(r, 1<<16)
	if head, _ := b.Peek(2); bytes.Equal(head, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(b)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		b = bufio.NewReaderSize(z, 1<<16)
	}
	if head, _ := b.Peek(5); string(head) == "WARC/" {
		return &archive{name: name, r: b}, nil
	}
	return &lines{name: name, r: b}, nil
}

// lines are objects of JSON, one a line. Blank lines are passed over.
type lines struct {
	name string
	r    *bufio.Reader
	n    int
}

func (l *lines) Next() (Item, error) {
	for {
		b, long, err := l.line()
		if len(b) == 0 && err != nil {
			return Item{}, err
		}
		l.n++
		it := Item{At: fmt.Sprintf("%s:%d", l.name, l.n)}
		switch {
		case long:
			it.Bad = fmt.Sprintf("is longer than %d MB", longestLine>>20)
		case len(bytes.TrimSpace(b)) == 0:
			continue
		default:
			it.Line = b
		}
		return it, nil
	}
}

// line reads one line; of one that is too long it keeps no more than its beginning.
func (l *lines) line() (b []byte, long bool, err error) {
	for {
		part, err := l.r.ReadSlice('\n')
		if len(b) <= longestLine {
			b = append(b, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return b, len(b) > longestLine, err
		}
	}
}
