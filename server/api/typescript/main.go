// Command typescript writes the types of the API for the extension, from the OpenAPI
// document: go run ./server/api/typescript FILE.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"assay/server/api"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: typescript FILE")
	}
	types, err := write()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[1], types, 0o644); err != nil {
		log.Fatal(err)
	}
}

type document struct {
	Paths      map[string]map[string]operation
	Components struct{ Schemas map[string]*schema }
}

type operation struct {
	RequestBody struct{ Content map[string]media }
	Responses   map[string]struct{ Content map[string]media }
}

type media struct{ Schema *schema }

type schema struct {
	Ref                  string `json:"$ref"`
	Type                 any    // a name or several
	Format               string
	Enum                 []string
	Items                *schema
	Properties           map[string]*schema
	Required             []string
	AdditionalProperties json.RawMessage
}

// write returns the declarations of every shape and every call.
func write() ([]byte, error) {
	source, err := api.Description("")
	if err != nil {
		return nil, err
	}
	var d document
	if err := json.Unmarshal(source, &d); err != nil {
		return nil, fmt.Errorf("read the OpenAPI document: %w", err)
	}
	var b strings.Builder
	b.WriteString("// The API as the server describes it. Made by \"make generate\" from the OpenAPI document.\n")
	for _, name := range slices.Sorted(maps.Keys(d.Components.Schemas)) {
		fmt.Fprintf(&b, "export interface %s %s\n", name, d.Components.Schemas[name].members())
	}
	b.WriteString("\n// What each call takes and answers.\nexport interface Calls {\n")
	for _, path := range slices.Sorted(maps.Keys(d.Paths)) {
		for _, method := range slices.Sorted(maps.Keys(d.Paths[path])) {
			op := d.Paths[path][method]
			fmt.Fprintf(&b, "  '%s %s': { body: %s; answer: %s };\n", strings.ToUpper(method), path, typeOf(op.RequestBody.Content), op.answer())
		}
	}
	b.WriteString("}\n")
	return []byte(b.String()), nil
}

// answer returns the type of what an operation answers when all goes well.
func (o operation) answer() string {
	for _, status := range []string{"200", "201"} {
		if r, ok := o.Responses[status]; ok {
			return typeOf(r.Content)
		}
	}
	return "undefined"
}

// typeOf returns the type of a body: of its JSON, or bytes.
func typeOf(content map[string]media) string {
	switch m, ok := content["application/json"]; {
	case ok && m.Schema != nil && m.Schema.Type != "string":
		return m.Schema.typeScript()
	case len(content) == 0:
		return "undefined"
	}
	return "Uint8Array"
}

// members returns the body of an interface.
func (s *schema) members() string {
	var b strings.Builder
	b.WriteString("{")
	for _, name := range slices.Sorted(maps.Keys(s.Properties)) {
		optional := "?"
		if slices.Contains(s.Required, name) {
			optional = ""
		}
		fmt.Fprintf(&b, " %s%s: %s;", name, optional, s.Properties[name].typeScript())
	}
	return strings.TrimSuffix(b.String(), ";") + " }"
}

// typeScript returns s as a type.
func (s *schema) typeScript() string {
	if s.Ref != "" {
		return s.Ref[strings.LastIndexByte(s.Ref, '/')+1:]
	}
	if len(s.Enum) > 0 {
		words := make([]string, len(s.Enum))
		for i, w := range s.Enum {
			words[i] = "'" + w + "'"
		}
		return strings.Join(words, " | ")
	}
	switch t := s.Type.(type) {
	case string:
		return s.named(t)
	case []any:
		all := make([]string, len(t))
		for i := range t {
			all[i] = s.named(fmt.Sprint(t[i]))
		}
		return strings.Join(all, " | ")
	}
	return "unknown"
}

// named returns the type that JSON Schema calls name.
func (s *schema) named(name string) string {
	switch name {
	case "integer", "number":
		return "number"
	case "array":
		if of := s.Items.typeScript(); strings.Contains(of, " | ") {
			return "(" + of + ")[]"
		} else {
			return of + "[]"
		}
	case "object":
		var of schema
		if err := json.Unmarshal(s.AdditionalProperties, &of); err == nil && of.Type != nil {
			return "Record<string, " + of.typeScript() + ">"
		}
		return "object"
	}
	return name // string, boolean, null
}
