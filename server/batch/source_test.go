package batch

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
)

// items reads all of a file, each item as "place what".
func items(t testing.TB, b []byte) (list []string) {
	t.Helper()
	s, err := Open("in", bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	for {
		it, err := s.Next()
		if errors.Is(err, io.EOF) {
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case it.Bad != "":
			list = append(list, it.At+" bad: "+it.Bad)
		case it.Line != nil:
			list = append(list, it.At+" "+strings.TrimSpace(string(it.Line)))
		default:
			list = append(list, it.At+" "+it.URL+" "+string(it.Page))
		}
	}
}

func packed(parts ...string) []byte {
	var b bytes.Buffer
	for _, p := range parts {
		z := gzip.NewWriter(&b)
		z.Write([]byte(p))
		z.Close()
	}
	return b.Bytes()
}

// record writes a record of a WARC file.
func record(kind, contentType, block string) string {
	return fmt.Sprintf("WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, contentType, len(block), block)
}

func response(head, body string) string {
	return record("response", "application/http; msgtype=response", "HTTP/1.1 "+head+"\r\n\r\n"+body)
}

func TestSources(t *testing.T) {
	page := response("200 OK\r\nContent-Type: text/html; charset=utf-8", "<p>one</p>")
	tests := []struct {
		name string
		in   []byte
		want []string
	}{
		{"nothing", nil, nil},
		{"lines, the last without an end", []byte("{}\n\n{\"a\":1}"), []string{"in:1 {}", "in:3 {\"a\":1}"}},
		{"lines in gzip", packed("{}\n"), []string{"in:1 {}"}},
		{"a line that is too long, and one after it", append(bytes.Repeat([]byte("a"), longestLine+1), "\n{}"...), []string{"in:1 bad: is longer than 12 MB", "in:2 {}"}},
		{"an archive", []byte(record("warcinfo", "application/warc-fields", "x: y") + record("request", "application/http", "GET / HTTP/1.1\r\n\r\n") + page), []string{"in: record 3 https://example.org/a <p>one</p>"}},
		{"an archive in gzip, a member a record", packed(page, page), []string{"in: record 1 https://example.org/a <p>one</p>", "in: record 2 https://example.org/a <p>one</p>"}},
		{"what is no page is passed over", []byte(response("200 OK\r\nContent-Type: image/png", "x") + response("404 Not Found\r\nContent-Type: text/html", "x") + page), []string{"in: record 3 https://example.org/a <p>one</p>"}},
		{"a resource", []byte(record("resource", "text/plain", "words")), []string{"in: record 1 https://example.org/a words"}},
		{"other letters", []byte(response("200 OK\r\nContent-Type: text/html; charset=iso-8859-1", "caf\xe9")), []string{"in: record 1 https://example.org/a café"}},
		{"a packed answer in pieces", []byte(response("200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked", "3\r\nabc\r\n0\r\n\r\n")), []string{"in: record 1 https://example.org/a abc"}},
		{"an answer in gzip", []byte(response("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", string(packed("abc")))), []string{"in: record 1 https://example.org/a abc"}},
		{"a page that is too large", []byte(response("200 OK\r\nContent-Type: text/html", strings.Repeat("a", 600<<10)) + page), []string{"in: record 1 bad: is larger than 512 KB", "in: record 2 https://example.org/a <p>one</p>"}},
		{"no answer", []byte(record("response", "application/http", "what?") + page), []string{`in: record 1 bad: is no answer of HTTP: malformed HTTP response "what?"`, "in: record 2 https://example.org/a <p>one</p>"}},
		{"cut off", []byte(page[:len(page)-8]), []string{"in: record 1 bad: ends before its Content-Length: the file is cut off"}},
		{"no length", []byte("WARC/1.0\r\nWARC-Type: response\r\n\r\n"), []string{`in: record 1 bad: has no Content-Length but ""; the rest of the file is not read`}},
		{"something else after a record", []byte(page + "hello\r\n"), []string{"in: record 1 https://example.org/a <p>one</p>", `in: record 2 bad: does not begin with WARC/ but with "hello"; the rest of the file is not read`}},
	}
	for _, test := range tests {
		if got := items(t, test.in); strings.Join(got, "\n") != strings.Join(test.want, "\n") {
			t.Errorf("%s:\ngot  %.300q\nwant %.300q", test.name, got, test.want)
		}
	}
}

// FuzzSources wants every input read to its end, whatever it is.
func FuzzSources(f *testing.F) {
	f.Add([]byte("{}\n{\"text\":\"a\"}"))
	f.Add([]byte(response("200 OK\r\nContent-Type: text/html", "<p>x</p>") + record("resource", "text/plain", "x")))
	f.Add([]byte("WARC/1.0\r\nContent-Length: 9223372036854775807\r\n\r\n"))
	f.Add(packed("WARC/1.0\r\n\r\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := Open("in", bytes.NewReader(b))
		if err != nil {
			return
		}
		for {
			it, err := s.Next()
			if err != nil {
				return
			}
			it.Read()
		}
	})
}
