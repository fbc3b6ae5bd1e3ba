package api

import (
	"encoding/json"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"assay/server/wire"
	"assay/wasm/claim"
)

// A leanReader reads JSON that is right by the tags of the struct it goes into, in one pass.
// huma decodes twice and validates between, which is half of the cost of a check. Whatever
// is not plainly right the leanReader leaves to huma, which says what is wrong with it:
// what it accepts huma accepts too, with the same outcome.
type leanReader struct {
	b  []byte
	at int
}

// A shape reads one kind of value; false if it is not plainly right.
type shape func(d *leanReader, v reflect.Value) bool

// leanShape returns the shape of T, a struct.
func leanShape[T any]() func(b []byte, into *T) bool {
	s := shapeOf(reflect.TypeFor[T](), "")
	return func(b []byte, into *T) bool {
		d := &leanReader{b: b}
		if !utf8.Valid(b) || !s(d, reflect.ValueOf(into).Elem()) {
			return false
		}
		d.space()
		return d.at == len(b)
	}
}

func shapeOf(t reflect.Type, tag reflect.StructTag) shape {
	if reflect.PointerTo(t).Implements(reflect.TypeFor[json.Unmarshaler]()) {
		return ownShape
	}
	switch t.Kind() {
	case reflect.Pointer:
		return pointerShape(t, tag)
	case reflect.Struct:
		return structShape(t)
	case reflect.Slice:
		return sliceShape(t, tag)
	case reflect.String:
		return stringShape(tag)
	case reflect.Int:
		return intShape(tag)
	case reflect.Bool:
		return boolShape
	}
	return func(*leanReader, reflect.Value) bool { return false }
}

// ownShape reads a string or a number by its type's own UnmarshalJSON.
func ownShape(d *leanReader, v reflect.Value) bool {
	start := d.at
	if d.at == len(d.b) || d.b[d.at] == '"' && !d.plain() || d.b[start] != '"' && !d.number() {
		return false
	}
	return v.Addr().Interface().(json.Unmarshaler).UnmarshalJSON(d.b[start:d.at]) == nil
}

func pointerShape(t reflect.Type, tag reflect.StructTag) shape {
	to := t.Elem()
	nullable := tag.Get("nullable") == "true" || to == reflect.TypeFor[wire.Day]()
	read := shapeOf(to, tag)
	return func(d *leanReader, v reflect.Value) bool {
		if nullable && d.word("null") {
			return true
		}
		p := reflect.New(to)
		v.Set(p)
		return read(d, p.Elem())
	}
}

// A member is one of a struct.
type member struct {
	name  string
	index int
	read  shape
}

func structShape(t reflect.Type) shape {
	var members []member
	var required uint64
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		members = append(members, member{name, i, shapeOf(f.Type, f.Tag)})
		if !strings.Contains(options, "omitempty") {
			required |= 1 << i
		}
	}
	return func(d *leanReader, v reflect.Value) bool {
		var seen uint64
		ok := d.each('{', '}', func() bool {
			m := d.name(members)
			if m == nil || seen&(1<<m.index) != 0 {
				return false
			}
			seen |= 1 << m.index
			return m.read(d, v.Field(m.index))
		})
		return ok && seen&required == required
	}
}

func sliceShape(t reflect.Type, tag reflect.StructTag) shape {
	read, most := shapeOf(t.Elem(), ""), limit(tag, "maxItems")
	return func(d *leanReader, v reflect.Value) bool {
		v.Set(reflect.MakeSlice(t, 0, min(len(d.b)/128+1, most))) // about as many as there are
		ok := d.each('[', ']', func() bool {
			n := v.Len()
			if n == v.Cap() {
				v.Grow(n + 1)
			}
			v.SetLen(n + 1)
			return read(d, v.Index(n))
		})
		return ok && v.Len() <= most
	}
}

func stringShape(tag reflect.StructTag) shape {
	longest, date := limit(tag, "maxLength"), tag.Get("format") == "date"
	var enum []string
	if e := tag.Get("enum"); e != "" {
		enum = strings.Split(e, ",")
	}
	return func(d *leanReader, v reflect.Value) bool {
		start := d.at
		if !d.plain() {
			return false
		}
		s := d.b[start+1 : d.at-1]
		if len(s) > longest && utf8.RuneCount(s) > longest {
			return false
		}
		if enum != nil {
			i := slices.IndexFunc(enum, func(e string) bool { return e == string(s) })
			if i >= 0 {
				v.SetString(enum[i])
			}
			return i >= 0
		}
		v.SetString(string(s))
		if date {
			_, ok := claim.ParseDay(v.String())
			return ok
		}
		return true
	}
}

func intShape(tag reflect.StructTag) shape {
	most := limit(tag, "maximum")
	if tag.Get("minimum") != "0" {
		return func(*leanReader, reflect.Value) bool { return false }
	}
	return func(d *leanReader, v reflect.Value) bool {
		start := d.at
		for d.at < len(d.b) && d.b[d.at] >= '0' && d.b[d.at] <= '9' {
			d.at++
		}
		digits := d.b[start:d.at]
		if len(digits) == 0 || len(digits) > 9 || len(digits) > 1 && digits[0] == '0' {
			return false
		}
		n := 0
		for _, c := range digits {
			n = n*10 + int(c-'0')
		}
		v.SetInt(int64(n))
		return n <= most
	}
}

func boolShape(d *leanReader, v reflect.Value) bool {
	v.SetBool(d.word("true"))
	return v.Bool() || d.word("false")
}

// limit returns the limit that a tag sets, or none.
func limit(tag reflect.StructTag, name string) int {
	if n, err := strconv.Atoi(tag.Get(name)); err == nil {
		return n
	}
	return math.MaxInt
}

func (d *leanReader) space() {
	for d.at < len(d.b) && (d.b[d.at] == ' ' || d.b[d.at] == '\n' || d.b[d.at] == '\t' || d.b[d.at] == '\r') {
		d.at++
	}
}

// take reads one byte, and white space before it.
func (d *leanReader) take(c byte) bool {
	d.space()
	if d.at == len(d.b) || d.b[d.at] != c {
		return false
	}
	d.at++
	return true
}

func (d *leanReader) word(w string) bool {
	if end := d.at + len(w); end > len(d.b) || string(d.b[d.at:end]) != w {
		return false
	}
	d.at += len(w)
	return true
}

// each reads what stands between open and close, separated by commas.
func (d *leanReader) each(open, close byte, one func() bool) bool {
	if !d.take(open) {
		return false
	}
	if d.take(close) {
		return true
	}
	for {
		d.space()
		if !one() {
			return false
		}
		if d.take(close) {
			return true
		}
		if !d.take(',') {
			return false
		}
	}
}

// name reads the name of a member, up to its value.
func (d *leanReader) name(members []member) *member {
	start := d.at
	if !d.plain() {
		return nil
	}
	name := d.b[start+1 : d.at-1]
	if !d.take(':') {
		return nil
	}
	d.space()
	for i := range members {
		if members[i].name == string(name) {
			return &members[i]
		}
	}
	return nil
}

// plain reads a string without escapes.
func (d *leanReader) plain() bool {
	if d.at == len(d.b) || d.b[d.at] != '"' {
		return false
	}
	for i := d.at + 1; i < len(d.b); i++ {
		switch c := d.b[i]; {
		case c == '"':
			d.at = i + 1
			return true
		case c == '\\' || c < ' ':
			return false
		}
	}
	return false
}

// number reads a number without sign, as JSON has them.
func (d *leanReader) number() bool {
	start := d.at
	digits := func() bool {
		from := d.at
		for d.at < len(d.b) && d.b[d.at] >= '0' && d.b[d.at] <= '9' {
			d.at++
		}
		return d.at > from
	}
	if !digits() || d.b[start] == '0' && d.at > start+1 {
		return false
	}
	if d.at < len(d.b) && d.b[d.at] == '.' {
		if d.at++; !digits() {
			return false
		}
	}
	if d.at < len(d.b) && (d.b[d.at] == 'e' || d.b[d.at] == 'E') {
		d.at++
		if d.at < len(d.b) && (d.b[d.at] == '+' || d.b[d.at] == '-') {
			d.at++
		}
		return digits()
	}
	return true
}
