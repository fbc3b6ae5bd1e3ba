package exchange

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	authored "assay/server/corpus"
)

const stixSchemas = "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/"

// schemas returns a compiler that knows the schemas of testdata and asks no network.
func schemas(t *testing.T) *jsonschema.Compiler {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	err := filepath.WalkDir("testdata/stix2.1", func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".json" {
			return err
		}
		rel, _ := filepath.Rel("testdata/stix2.1", path)
		return c.AddResource(stixSchemas+filepath.ToSlash(rel), document(t, path))
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func document(t *testing.T, path string) any {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return parsed(t, b)
}

func parsed(t *testing.T, b []byte) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func compile(t *testing.T, c *jsonschema.Compiler, url string) *jsonschema.Schema {
	t.Helper()
	s, err := c.Compile(url)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func ownSchema(t *testing.T, c *jsonschema.Compiler, file string) *jsonschema.Schema {
	t.Helper()
	url := "https://test.invalid/" + file
	if err := c.AddResource(url, document(t, filepath.Join("testdata", file))); err != nil {
		t.Fatal(err)
	}
	return compile(t, c, url)
}

func TestEveryObjectOfABundleKeepsTheSTIXSchemas(t *testing.T) {
	c := schemas(t)
	byType := map[string]*jsonschema.Schema{
		"extension-definition": compile(t, c, stixSchemas+"common/extension-definition.json"),
		"relationship":         compile(t, c, stixSchemas+"sros/relationship.json"),
		"impact":               ownSchema(t, c, "stix-impact.json"),
	}
	for _, kind := range []string{"incident", "identity", "attack-pattern", "intrusion-set", "threat-actor"} {
		byType[kind] = compile(t, c, stixSchemas+"sdos/"+kind+".json")
	}
	core := ownSchema(t, c, "stix-incident-core.json")
	out, err := Export("stix", authored.Embedded(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var bundle struct {
		Objects []json.RawMessage `json:"objects"`
	}
	if err := json.Unmarshal(out, &bundle); err != nil {
		t.Fatal(err)
	}
	seen := make(map[string]int)
	ids := make(map[string]bool)
	var refs []string
	for _, raw := range bundle.Objects {
		var o stixObject
		if err := json.Unmarshal(raw, &o); err != nil {
			t.Fatal(err)
		}
		seen[o.Type]++
		if ids[o.ID] {
			t.Errorf("%s is there twice", o.ID)
		}
		ids[o.ID] = true
		refs = append(refs, o.CreatedByRef, o.SourceRef, o.TargetRef)
		refs = append(refs, o.ImpactedRefs...)
		if byType[o.Type] == nil {
			t.Fatalf("no schema for %s", o.Type)
		}
		if err := byType[o.Type].Validate(parsed(t, raw)); err != nil {
			t.Fatalf("%s %s: %v", o.ID, o.Name, err)
		}
		if x, ok := o.Extensions[incidentCore]; ok {
			if err := core.Validate(parsed(t, x)); err != nil {
				t.Fatalf("%s: %v", o.ID, err)
			}
		}
		if o.Created > o.Modified {
			t.Errorf("%s is modified before it is created", o.ID)
		}
	}
	for _, r := range refs {
		if r != "" && !ids[r] {
			t.Errorf("%s is referred to and not there", r)
		}
	}
	for kind := range byType {
		if seen[kind] == 0 {
			t.Errorf("the bundle has no %s", kind)
		}
	}
	if seen["incident"] != len(authored.Embedded().Incidents) || seen["impact"] < seen["incident"]*9/10 {
		t.Errorf("objects: %v", seen)
	}
}

func TestTheTestBundleOfOthersIsSTIX(t *testing.T) {
	c := schemas(t)
	for _, o := range document(t, "testdata/stix-bundle.json").(map[string]any)["objects"].([]any) {
		kind := o.(map[string]any)["type"].(string)
		dir := map[string]string{"relationship": "sros/relationship", "impact": "common/core"}[kind]
		if dir == "" {
			dir = "sdos/" + kind
		}
		if err := compile(t, c, stixSchemas+dir+".json").Validate(o); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

// TestForeignReadersOfOurBundleSeeTheMainFacts takes our own extension away.
func TestForeignReadersOfOurBundleSeeTheMainFacts(t *testing.T) {
	s := authored.Embedded()
	out, err := Export("stix", s, Options{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := Import("stix", strings.NewReader(strings.ReplaceAll(string(out), recordExtension, "extension-definition--00000000-0000-4000-8000-000000000000")), s)
	if err != nil {
		t.Fatal(err)
	}
	states := make(map[State]int)
	for _, j := range b.Review(s) {
		if strings.HasPrefix(j.Record, "incident/") {
			states[j.State]++
			if j.State == New {
				t.Errorf("%s is new: %s", j.Record, j.Why)
			}
		}
	}
	if states[Known] < len(s.Incidents)*95/100 {
		t.Errorf("known again: %d of %d incidents", states[Known], len(s.Incidents))
	}
}

func TestTheFeedKeepsItsSchema(t *testing.T) {
	c := schemas(t)
	schema := ownSchema(t, c, "jsonfeed-1.1.json")
	for _, base := range []string{"", "https://assay.example/"} {
		out, err := Export("jsonfeed", authored.Embedded(), Options{Base: base})
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(parsed(t, out)); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheTableIsRectangular(t *testing.T) {
	s := authored.Embedded()
	out, err := Export("csv", s, Options{})
	if err != nil {
		t.Fatal(err)
	}
	all, err := csv.NewReader(bytes.NewReader(out)).ReadAll() // refuses rows of different lengths
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != len(s.Incidents)+1 {
		t.Errorf("%d rows for %d incidents", len(all)-1, len(s.Incidents))
	}
	for _, row := range all {
		for _, cell := range row {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
				t.Errorf("%s: a spreadsheet would take %q for a formula", row[0], cell)
			}
		}
	}
}

func TestTheJSONKeepsItsPublishedSchema(t *testing.T) {
	c := schemas(t)
	if err := c.AddResource("https://test.invalid"+SchemaID, parsed(t, Schema())); err != nil {
		t.Fatal(err)
	}
	schema := compile(t, c, "https://test.invalid"+SchemaID)
	out, err := Export("json", authored.Embedded(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(parsed(t, out)); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{`{"incidents":[{"id":"x"}]}`, `{"incidents":[{"id":"x","verified":true,"los":{}}]}`, `{"date":"yesterday"}`, `{"findings":{}}`} {
		if schema.Validate(parsed(t, []byte(bad))) == nil {
			t.Errorf("%s passes", bad)
		}
	}
}
