package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"assay/server/article"
	"assay/server/problem"
)

// MaxBody is the largest request body in bytes: an article of article.MaxText with every
// other byte escaped.
const MaxBody = 2 * article.MaxText

// A wholeBody is a body that has been read.
type wholeBody struct {
	bytes.Reader
	all []byte
}

// Close does nothing.
func (*wholeBody) Close() error { return nil }

// readBody reads the body before anything looks at it, so that one that is too large, cut
// off, compressed or missing is told apart from one that is wrong.
func readBody(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet || r.Method == http.MethodHead {
			next.ServeHTTP(w, r)
			return
		}
		if encoding := r.Header.Get("Content-Encoding"); encoding != "" && encoding != "identity" {
			problem.Write(w, http.StatusUnsupportedMediaType, "Content-Encoding "+encoding+" is not understood; send the body as it is")
			return
		}
		body, err := readAll(http.MaxBytesReader(w, r.Body, MaxBody), r.ContentLength)
		var large *http.MaxBytesError
		switch {
		case errors.As(err, &large):
			problem.Write(w, http.StatusRequestEntityTooLarge, fmt.Sprintf("the body is larger than %d MB; send the article alone", MaxBody>>20))
		case err != nil:
			problem.Write(w, http.StatusBadRequest, fmt.Sprintf("the body was cut off after %d bytes", len(body)))
		case r.Header.Get("Content-Type") != "application/octet-stream" && tooMuch(body) != "":
			problem.Write(w, http.StatusUnprocessableEntity, "body: it has "+tooMuch(body))
		default:
			whole := &wholeBody{all: body}
			whole.Reset(body)
			r.Body = whole
			next.ServeHTTP(w, r)
		}
	})
}

// What a body of JSON may have. Decoding, checking and naming what is wrong costs a hundred
// times as much as counting does.
const (
	mostItems     = 5000    // in one list or object: no call takes more
	mostValues    = 200_000 // in all: 5,000 mentions have half as many
	longestNumber = 100     // digits
)

// tooMuch says what JSON has too much of, "" for nothing. Other bytes are let through.
func tooMuch(b []byte) string {
	values, digits := 0, 0
	open := []int{0} // how much the document has, and each list and object that is open in it
	for at := 0; at < len(b); at++ {
		last := len(open) - 1
		switch c := b[at]; {
		case c >= '0' && c <= '9':
			if digits++; digits > longestNumber {
				return fmt.Sprintf("a number of more than %d digits", longestNumber)
			}
			continue
		case c == '"':
			at = endOfString(b, at)
		case c == '[' || c == '{':
			open = append(open, 1)
			values++
		case (c == ']' || c == '}') && last > 0:
			open = open[:last]
		case c == ',':
			values++
			if open[last]++; open[last] > mostItems {
				return fmt.Sprintf("a list of more than %d", mostItems)
			}
		}
		digits = 0
		if values > mostValues {
			return fmt.Sprintf("more than %d values", mostValues)
		}
	}
	return ""
}

// endOfString returns where the string that begins at start has its last quote.
func endOfString(b []byte, start int) int {
	for at := start + 1; at < len(b); at++ {
		switch b[at] {
		case '"':
			return at
		case '\\':
			at++
		}
	}
	return len(b)
}

// readAll reads r, which is said to have size bytes, without more copies than it takes.
func readAll(r io.Reader, size int64) ([]byte, error) {
	b := bytes.NewBuffer(make([]byte, 0, min(max(size, 0), 64<<10)+bytes.MinRead))
	_, err := b.ReadFrom(r)
	return b.Bytes(), err
}

// unmarshal reads JSON that is valid UTF-8 without repeated members: encoding/json would
// mend the one and take the last of the other.
func unmarshal(b []byte, v any) error {
	if !utf8.Valid(b) {
		i := 0
		for {
			r, n := utf8.DecodeRune(b[i:])
			if r == utf8.RuneError && n <= 1 {
				break
			}
			i += n
		}
		return fmt.Errorf("byte %d (0x%02X) is not UTF-8", i, b[i])
	}
	err := json.Unmarshal(b, v)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return fmt.Errorf("is not JSON: %w, at byte %d", err, syntax.Offset)
	}
	if err != nil && len(err.Error()) > 4*longest { // it quotes a number of any length
		return errors.New(strings.ToValidUTF8(err.Error()[:4*longest], "") + "…")
	}
	return err
}

// longest is how many bytes of an offending value are sent back.
const longest = 80

// plainProblem makes a problem say what is wrong and where in its detail, and keeps the
// values that it quotes short.
func plainProblem(_ huma.Context, _ string, v any) (any, error) {
	p, ok := v.(*huma.ErrorModel)
	if !ok || len(p.Errors) == 0 {
		return v, nil
	}
	slices.SortStableFunc(p.Errors, func(a, b *huma.ErrorDetail) int { return strings.Compare(a.Location, b.Location) })
	for _, e := range p.Errors {
		switch s := e.Value.(type) {
		case map[string]any, []any:
			e.Value = nil
		case string:
			if len(s) > longest {
				e.Value = nil
			}
		}
	}
	first := p.Errors[0]
	p.Detail = strings.TrimPrefix(first.Location+": "+first.Message, ": ")
	if more := len(p.Errors) - 1; more > 0 {
		p.Detail += fmt.Sprintf(" (and %d more)", more)
	}
	return p, nil
}

func problemSchema(api huma.API) *huma.Schema {
	return api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[huma.ErrorModel](), true, "")
}

// noSuchCall answers for the paths under /v1/ that are no call.
func noSuchCall(w http.ResponseWriter, r *http.Request) {
	problem.Write(w, http.StatusNotFound, "there is no call "+r.URL.Path+"; /openapi.json lists them")
}

// wrongMethod answers for the methods that a call does not have.
func wrongMethod(item *huma.PathItem) http.HandlerFunc {
	allow := map[string]*huma.Operation{"GET": item.Get, "POST": item.Post, "PUT": item.Put, "PATCH": item.Patch, "DELETE": item.Delete}
	maps.DeleteFunc(allow, func(_ string, op *huma.Operation) bool { return op == nil })
	methods := strings.Join(slices.Sorted(maps.Keys(allow)), ", ")
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Allow", methods)
		problem.Write(w, http.StatusMethodNotAllowed, r.Method+" is not a method of "+r.URL.Path+"; use "+methods)
	}
}
