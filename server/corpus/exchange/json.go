package exchange

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// The JSON of the corpus is its records field by field: names in snake case, amounts as
// exact numbers, days as "2022-03-23", whatever is zero or empty left out. Verified is
// always written, and recovered whenever it is known, even when it is 0.

var (
	decimalType  = reflect.TypeFor[claim.Decimal]()
	dayType      = reflect.TypeFor[claim.Day]()
	incidentType = reflect.TypeFor[corpus.Incident]()
)

// AppendJSON appends the JSON of a snapshot, or of any record of one, to dst.
func AppendJSON(dst []byte, record any) []byte { return appendValue(dst, reflect.ValueOf(record)) }

// MarshalIndent returns the JSON of a snapshot, or of any record of one, with two spaces of
// indent and an end of line.
func MarshalIndent(record any) []byte {
	var b bytes.Buffer
	if err := json.Indent(&b, AppendJSON(nil, record), "", "  "); err != nil {
		panic("exchange: wrote JSON that is none: " + err.Error())
	}
	b.WriteByte('\n')
	return b.Bytes()
}

func appendValue(dst []byte, v reflect.Value) []byte {
	switch v.Type() {
	case decimalType:
		return v.Interface().(claim.Decimal).Append(dst)
	case dayType:
		return appendString(dst, v.Interface().(claim.Day).String())
	}
	switch v.Kind() {
	case reflect.Pointer:
		return appendValue(dst, v.Elem())
	case reflect.Struct:
		return appendObject(dst, v)
	case reflect.Slice:
		dst = append(dst, '[')
		for i := range v.Len() {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = appendValue(dst, v.Index(i))
		}
		return append(dst, ']')
	case reflect.String:
		return appendString(dst, v.String())
	}
	return fmt.Append(dst, v.Interface())
}

func appendString(dst []byte, s string) []byte {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	return append(dst, b...)
}

func appendObject(dst []byte, v reflect.Value) []byte {
	dst = append(dst, '{')
	first := true
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if !written(v, f.Name, v.Field(i)) {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = append(appendString(dst, snake(f.Name)), ':')
		dst = appendValue(dst, v.Field(i))
	}
	return append(dst, '}')
}

// written reports whether a field of the record v has a place in its JSON.
func written(v reflect.Value, name string, field reflect.Value) bool {
	switch {
	case name == "Verified":
		return true
	case v.Type() == incidentType && name == "Recovered":
		return v.FieldByName("RecoveredKnown").Bool()
	case v.Type() == incidentType && name == "RecoveredKnown":
		return false
	}
	return !field.IsZero()
}

// snake returns a Go name as a JSON one: ID is id, StatedBy is stated_by.
func snake(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 && unicode.IsLower(rune(name[i-1])) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// ReadJSON reads a snapshot from its JSON. An unknown key is an error that names its place.
func ReadJSON(r io.Reader) (*corpus.Snapshot, error) {
	s := new(corpus.Snapshot)
	if err := readJSON(r, s); err != nil {
		return nil, err
	}
	return s, nil
}

// readJSON fills the record that target points at.
func readJSON(r io.Reader, target any) error {
	d := json.NewDecoder(r)
	d.UseNumber()
	var tree any
	if err := d.Decode(&tree); err != nil {
		return fmt.Errorf("not JSON: %w", err)
	}
	return fill(reflect.ValueOf(target).Elem(), tree, "")
}

// fill sets v from a decoded JSON value found at path.
func fill(v reflect.Value, tree any, path string) error {
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		return fill(v.Elem(), tree, path)
	}
	switch x := tree.(type) {
	case map[string]any:
		if v.Kind() == reflect.Struct && v.Type() != decimalType {
			return fillObject(v, x, path)
		}
	case []any:
		if v.Kind() == reflect.Slice {
			return fillList(v, x, path)
		}
	case string:
		if v.Type() == dayType {
			d, ok := claim.ParseDay(x)
			if !ok {
				return fmt.Errorf("%s: %q is not a day; write it as 2022-03-23", path, x)
			}
			v.Set(reflect.ValueOf(d))
			return nil
		}
		if v.Kind() == reflect.String {
			v.SetString(x)
			return nil
		}
	case bool:
		if v.Kind() == reflect.Bool {
			v.SetBool(x)
			return nil
		}
	case json.Number:
		return fillNumber(v, x, path)
	}
	return fmt.Errorf("%s: %T does not belong here", path, tree)
}

func fillNumber(v reflect.Value, n json.Number, path string) error {
	if v.Type() == decimalType {
		d, ok := claim.ParseDecimal(n.String())
		if !ok {
			return fmt.Errorf("%s: %s is not an amount: no sign, at most 19 digits", path, n)
		}
		v.Set(reflect.ValueOf(d.Normal()))
		return nil
	}
	i, err := n.Int64()
	if v.Kind() != reflect.Int || err != nil {
		return fmt.Errorf("%s: the number %s does not belong here", path, n)
	}
	v.SetInt(i)
	return nil
}

func fillList(v reflect.Value, list []any, path string) error {
	if len(list) == 0 {
		return nil
	}
	v.Set(reflect.MakeSlice(v.Type(), len(list), len(list)))
	for i, x := range list {
		if err := fill(v.Index(i), x, fmt.Sprintf("%s[%d]", path, i)); err != nil {
			return err
		}
	}
	return nil
}

func fillObject(v reflect.Value, object map[string]any, path string) error {
	fields := make(map[string]int, v.NumField())
	for i := range v.NumField() {
		fields[snake(v.Type().Field(i).Name)] = i
	}
	if path != "" {
		path += "."
	}
	for key, x := range object {
		i, ok := fields[key]
		if !ok {
			return fmt.Errorf("%s%s: no such key", path, key)
		}
		if x == nil {
			continue
		}
		if err := fill(v.Field(i), x, path+key); err != nil {
			return err
		}
	}
	if v.Type() == incidentType {
		v.FieldByName("RecoveredKnown").SetBool(object["recovered"] != nil)
	}
	return nil
}
