package web

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// An openAPI is what the reference shows of an OpenAPI 3.1 document.
type openAPI struct {
	Info       struct{ Title, Description string }
	Paths      map[string]map[string]operation
	Components struct{ Schemas map[string]*openSchema }
}

type operation struct {
	OperationID, Summary, Description string
	Role                              string `json:"x-role"`
	Parameters                        []struct {
		Name, In, Description string
		Required              bool
		Schema                *openSchema
	}
	RequestBody struct{ Content map[string]media }
	Responses   map[string]struct {
		Description string
		Content     map[string]media
	}
}

type media struct{ Schema *openSchema }

type openSchema struct {
	Ref                  string `json:"$ref"`
	Type                 names
	Format, Description  string
	Enum                 []string
	Default              any
	Items                *openSchema
	Properties           map[string]*openSchema
	Required             []string
	Minimum, Maximum     *float64
	MaxLength, MaxItems  *int
	AdditionalProperties json.RawMessage
}

// names are the types of a schema, which JSON gives as one string or as several.
type names []string

// UnmarshalJSON reads one name or a list of them.
func (n *names) UnmarshalJSON(b []byte) error {
	var one string
	if json.Unmarshal(b, &one) == nil {
		*n = names{one}
		return nil
	}
	return json.Unmarshal(b, (*[]string)(n))
}

// A kind tells what a value is: words around the name of a shape, which may be missing.
type kind struct{ Before, Shape, After string }

// A field is a member of a shape, or a parameter of a call.
type field struct {
	Name, In, Description string
	Required              bool
	Kind                  kind
}

// A body is what a call takes or gives in one media type.
type body struct {
	Media string
	Kind  kind
}

type answer struct {
	Status, Description string
	Bodies              []body
}

// A call is one operation of the API.
type call struct {
	ID, Method, Path, Summary, Description, Role string
	Fields                                       []field
	Takes                                        []body
	Gives                                        []answer
}

// A shape is a JSON object that calls take or give.
type shape struct {
	Name, Description string
	Fields            []field
}

// A reference is the content of reference.html.
type reference struct {
	Description string
	Calls       []call
	Shapes      []shape
}

// newReference reads an OpenAPI document.
func newReference(document []byte) (reference, error) {
	var d openAPI
	if err := json.Unmarshal(document, &d); err != nil {
		return reference{}, fmt.Errorf("read the OpenAPI document: %w", err)
	}
	r := reference{Description: d.Info.Description}
	for path, item := range d.Paths {
		for method, op := range item {
			r.Calls = append(r.Calls, newCall(strings.ToUpper(method), path, op))
		}
	}
	slices.SortFunc(r.Calls, func(a, b call) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.Method, b.Method))
	})
	for name, s := range d.Components.Schemas {
		r.Shapes = append(r.Shapes, shape{name, s.Description, s.fields()})
	}
	slices.SortFunc(r.Shapes, func(a, b shape) int { return strings.Compare(a.Name, b.Name) })
	return r, nil
}

func newCall(method, path string, op operation) call {
	c := call{ID: op.OperationID, Method: method, Path: path, Summary: op.Summary, Description: op.Description, Role: op.Role, Takes: bodies(op.RequestBody.Content)}
	for _, p := range op.Parameters {
		c.Fields = append(c.Fields, field{p.Name, p.In, cmp.Or(p.Description, p.Schema.Description), p.Required || p.In == "path", p.Schema.kind()})
	}
	for status, r := range op.Responses {
		c.Gives = append(c.Gives, answer{status, r.Description, bodies(r.Content)})
	}
	slices.SortFunc(c.Gives, func(a, b answer) int { return strings.Compare(a.Status, b.Status) })
	return c
}

func bodies(content map[string]media) (all []body) {
	for name, m := range content {
		all = append(all, body{name, m.Schema.kind()})
	}
	slices.SortFunc(all, func(a, b body) int { return strings.Compare(a.Media, b.Media) })
	return all
}

// fields lists the members of an object, those that must be there first.
func (s *openSchema) fields() (all []field) {
	for name, p := range s.Properties {
		all = append(all, field{Name: name, Description: p.Description, Required: slices.Contains(s.Required, name), Kind: p.kind()})
	}
	slices.SortFunc(all, func(a, b field) int {
		if a.Required != b.Required {
			if a.Required {
				return -1
			}
			return 1
		}
		return strings.Compare(a.Name, b.Name)
	})
	return all
}

// kind tells in words what s allows.
func (s *openSchema) kind() (k kind) {
	switch {
	case s == nil:
		return kind{Before: "anything"}
	case s.Ref != "":
		return kind{Shape: s.Ref[strings.LastIndexByte(s.Ref, '/')+1:]}
	case slices.Contains(s.Type, "array"):
		k = s.Items.kind()
		k.Before = "list of " + k.Before
		if s.MaxItems != nil {
			k.After += fmt.Sprintf(", at most %d", *s.MaxItems)
		}
	case len(s.Enum) > 0:
		k.Before = "one of " + strings.Join(s.Enum, ", ")
	case slices.Contains(s.Type, "object"):
		k.Before = "object"
		var of openSchema
		if json.Unmarshal(s.AdditionalProperties, &of) == nil && len(of.Type) > 0 {
			k.Before = "object whose members are each a " + of.kind().Before
		}
	default:
		k.Before = s.simple()
	}
	if slices.Contains(s.Type, "null") {
		k.After += ", or null"
	}
	if s.Default != nil {
		k.After += fmt.Sprintf("; %v if left out", s.Default)
	}
	return k
}

var simpleWords = map[string]string{"integer": "whole number", "number": "number", "boolean": "true or false", "string": "text"}

// simple tells what a text or a number may be.
func (s *openSchema) simple() string {
	words := "anything"
	for _, t := range s.Type {
		if w := simpleWords[t]; w != "" {
			words = w
		}
	}
	switch {
	case s.Format == "date":
		words = "day, as 2022-12-26"
	case s.Format == "date-time":
		words = "moment, as 2022-12-26T09:30:00Z"
	case s.Format == "uri":
		words = "address"
	case s.Format == "binary":
		words = "bytes"
	}
	if s.MaxLength != nil {
		words += fmt.Sprintf(" of at most %d characters", *s.MaxLength)
	}
	switch {
	case s.Minimum != nil && s.Maximum != nil:
		words += fmt.Sprintf(" from %v to %v", *s.Minimum, *s.Maximum)
	case s.Minimum != nil:
		words += fmt.Sprintf(", at least %v", *s.Minimum)
	case s.Maximum != nil:
		words += fmt.Sprintf(", at most %v", *s.Maximum)
	}
	return words
}

// reference shows the API's calls and shapes, from its own description.
func (s *site) reference(w http.ResponseWriter, r *http.Request) {
	s.show(w, r, http.StatusOK, "reference.html", newPage("API reference", "/reference", s.calls()))
}
