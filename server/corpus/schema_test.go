package corpus

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"
)

// definition returns the compiled definition of that name in Schema.
func definition(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	const at = "https://assay.example" + SchemaID
	c := jsonschema.NewCompiler()
	if err := c.AddResource(at, doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(at + "#/$defs/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// plainValue returns a YAML node as the JSON value it stands for.
func plainValue(n *yaml.Node) any {
	switch n.Kind {
	case yaml.DocumentNode:
		return plainValue(n.Content[0])
	case yaml.MappingNode:
		m := make(map[string]any)
		for i := 0; i < len(n.Content); i += 2 {
			m[n.Content[i].Value] = plainValue(n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		l := make([]any, len(n.Content))
		for i, c := range n.Content {
			l[i] = plainValue(c)
		}
		return l
	}
	switch n.ShortTag() {
	case "!!bool":
		return n.Value == "true"
	case "!!int":
		return json.Number(n.Value)
	}
	return n.Value
}

func TestEveryFileKeepsTheSchema(t *testing.T) {
	kinds := map[string]*jsonschema.Schema{
		"entities": definition(t, "entity-list"), "incidents": definition(t, "incident"), "findings": definition(t, "finding"),
		"coverage.yaml": definition(t, "coverage-list"), "rejected.yaml": definition(t, "rejected-list"),
		"hosts.yaml": definition(t, "host-list"), "version.yaml": definition(t, "version"),
	}
	data := os.DirFS("data")
	err := fs.WalkDir(data, ".", func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := fs.ReadFile(data, file)
		if err != nil {
			return err
		}
		var doc yaml.Node
		if err := yaml.Load(b, &doc); err != nil {
			return err
		}
		kind, _, _ := strings.Cut(file, "/")
		if kinds[kind] == nil {
			t.Errorf("%s has no schema", file)
		} else if err := kinds[kind].Validate(plainValue(&doc)); err != nil {
			t.Errorf("%s: %v", file, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTheSchemaRefusesBrokenRecords(t *testing.T) {
	finding := definition(t, "finding")
	for _, code := range []string{"FMT002", "ID001", "KND003", "KND004", "KND005", "SRC009"} {
		for _, b := range broken {
			if b.code != code || !strings.HasPrefix(b.file, "findings/") {
				continue
			}
			fsys := validCorpus(t)
			replace(t, fsys, b.file, b.old, b.new)
			var doc yaml.Node
			if err := yaml.Load(fsys[b.file].Data, &doc); err != nil {
				t.Fatal(err)
			}
			if finding.Validate(plainValue(&doc)) == nil {
				t.Errorf("the schema lets pass that %s", b.name)
			}
		}
	}
}

func TestTheReferenceKnowsEveryKeyInOrder(t *testing.T) {
	for _, s := range sections() {
		var keys []string
		for _, f := range s.fields {
			keys = append(keys, f.key)
		}
		if want := keysOf(s.of); !slices.Equal(keys, want) {
			t.Errorf("%s: the reference has %v, the record %v", s.name, keys, want)
		}
	}
}

func TestTheExamplesKeepTheSchema(t *testing.T) {
	for _, s := range sections() {
		for _, f := range s.fields {
			if f.example == "" {
				continue
			}
			var value any = f.example
			switch f.shape.name {
			case "true or false":
				value = f.example == "true"
			case "whole number":
				n, _ := strconv.Atoi(f.example)
				value = n
			}
			one := f.shape
			one.list = false
			b, err := json.Marshal(one.schema())
			if err != nil {
				t.Fatal(err)
			}
			doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
			if err != nil {
				t.Fatal(err)
			}
			c := jsonschema.NewCompiler()
			if err := c.AddResource("example.json", doc); err != nil {
				t.Fatal(err)
			}
			if err := c.MustCompile("example.json").Validate(value); err != nil {
				t.Errorf("%s.%s: %v", s.name, f.key, err)
			}
		}
	}
}
