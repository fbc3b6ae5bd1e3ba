package batch

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"

	"assay/server/article"
)

// archive is a WARC file (ISO 28500): records of a version line, headers, and as many bytes
// as Content-Length says. Its articles are the pages among them: answers of status 200, and
// resources and conversions, in HTML or plain text. The rest is passed over.
type archive struct {
	name  string
	r     *bufio.Reader
	n     int
	block *io.LimitedReader // what is left of the record before
	ended bool              // nothing can be found beyond a broken record
}

func (a *archive) Next() (Item, error) {
	for !a.ended {
		head, err := a.record()
		if errors.Is(err, io.EOF) {
			break
		}
		it := Item{At: fmt.Sprintf("%s: record %d", a.name, a.n)}
		if err != nil {
			a.ended = true
			it.Bad = err.Error() + "; the rest of the file is not read"
			return it, nil
		}
		it.URL, it.ID = strings.Trim(head.Get("WARC-Target-URI"), "<>"), strings.Trim(head.Get("WARC-Record-ID"), "<>")
		body, kind, ok, err := a.body(head)
		if !ok {
			continue
		}
		it.Page, err = page(body, kind, err)
		if short := a.finish(); short != nil {
			err, a.ended = short, true
		}
		if err != nil {
			it.Page, it.Bad = nil, err.Error()
		}
		return it, nil
	}
	return Item{}, io.EOF
}

// record goes on to the next record and reads its headers. io.EOF says that there is none.
func (a *archive) record() (textproto.MIMEHeader, error) {
	if err := a.finish(); err != nil {
		return nil, err
	}
	a.n++
	version, err := a.version()
	if err != nil {
		return nil, err
	}
	if !strings.HasPrefix(version, "WARC/") {
		return nil, fmt.Errorf("does not begin with WARC/ but with %.40q", version)
	}
	limited := bufio.NewReader(&headers{r: a.r, left: 64 << 10})
	head, err := textproto.NewReader(limited).ReadMIMEHeader()
	if err != nil {
		return nil, fmt.Errorf("has headers that cannot be read: %w", notEOF(err))
	}
	length, err := strconv.ParseInt(head.Get("Content-Length"), 10, 64)
	if err != nil || length < 0 {
		return nil, fmt.Errorf("has no Content-Length but %.40q", head.Get("Content-Length"))
	}
	a.block = &io.LimitedReader{R: a.r, N: length}
	return head, nil
}

// finish goes on to the end of the record that was begun.
func (a *archive) finish() error {
	if a.block == nil {
		return nil
	}
	if _, err := io.Copy(io.Discard, a.block); err != nil || a.block.N > 0 {
		return errors.New("ends before its Content-Length: the file is cut off")
	}
	return nil
}

// version reads the first line of a record, after the blank lines that end the one before.
func (a *archive) version() (string, error) {
	for {
		line, err := a.r.ReadSlice('\n')
		if s := strings.TrimRight(string(line), "\r\n"); s != "" {
			return s, nil
		}
		if err != nil {
			if errors.Is(err, io.EOF) {
				return "", io.EOF
			}
			return "", fmt.Errorf("cannot be read: %w", err)
		}
	}
}

func notEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// headers reads lines of r up to the blank one, and no byte more: what follows is the block.
type headers struct {
	r     *bufio.Reader
	rest  []byte
	ended bool
	left  int // bytes that the headers may have
}

func (h *headers) Read(p []byte) (int, error) {
	if len(h.rest) == 0 {
		if h.ended {
			return 0, io.EOF
		}
		line, err := h.r.ReadBytes('\n')
		if h.left -= len(line); h.left < 0 {
			return 0, errors.New("they are longer than 64 KB")
		}
		if err != nil {
			return 0, notEOF(err)
		}
		h.rest, h.ended = line, len(bytes.TrimRight(line, "\r\n")) == 0
	}
	n := copy(p, h.rest)
	h.rest = h.rest[n:]
	return n, nil
}

// body returns the page that a record holds and its Content-Type; ok is false for a record
// that holds none.
func (a *archive) body(head textproto.MIMEHeader) (body io.Reader, kind string, ok bool, err error) {
	switch head.Get("WARC-Type") {
	case "resource", "conversion":
		kind = head.Get("Content-Type")
		return a.block, kind, isPage(kind), nil
	case "response":
		if !strings.HasPrefix(head.Get("Content-Type"), "application/http") {
			return nil, "", false, nil
		}
		res, err := http.ReadResponse(bufio.NewReader(a.block), nil)
		if err != nil {
			return nil, "", true, fmt.Errorf("is no answer of HTTP: %w", notEOF(err))
		}
		kind = res.Header.Get("Content-Type")
		if res.StatusCode != http.StatusOK || !isPage(kind) {
			return nil, "", false, nil
		}
		body, err := unpacked(res)
		return body, kind, true, err
	}
	return nil, "", false, nil
}

func isPage(kind string) bool {
	kind, _, _ = strings.Cut(kind, ";")
	switch strings.ToLower(strings.TrimSpace(kind)) {
	case "text/html", "application/xhtml+xml", "text/plain":
		return true
	}
	return false
}

// unpacked undoes a Content-Encoding, which archives keep as it was sent.
func unpacked(res *http.Response) (io.Reader, error) {
	switch encoding := strings.ToLower(res.Header.Get("Content-Encoding")); encoding {
	case "", "identity":
		return res.Body, nil
	case "gzip", "x-gzip":
		return gzip.NewReader(res.Body)
	case "deflate":
		return zlib.NewReader(res.Body)
	default:
		return nil, fmt.Errorf("is packed as %.40q, which cannot be unpacked", encoding)
	}
}

// page reads a page that is no larger than an article may be.
func page(body io.Reader, kind string, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(io.LimitReader(body, article.MaxHTML+1))
	if err != nil {
		return nil, fmt.Errorf("cannot be read to its end: %w", notEOF(err))
	}
	if len(b) > article.MaxHTML {
		return nil, fmt.Errorf("is larger than %d KB", article.MaxHTML>>10)
	}
	return article.UTF8(b, kind)
}
