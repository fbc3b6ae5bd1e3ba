package corpus

import "encoding/json"

// SchemaID is the address at which servers publish Schema.
const SchemaID = "/schema/corpus.json"

// Schema returns the JSON Schema (2020-12) of the data files. Each kind of record is a
// definition, such as #/$defs/incident, and each kind of file that holds a list is one with
// -list, such as #/$defs/entity-list. Days and years are taken as text or, for a year, as a number.
func Schema() []byte {
	defs := make(map[string]any)
	files := []any{}
	for _, s := range sections() {
		defs[s.name] = s.schema()
		name := s.name
		if s.list {
			name += "-list"
			defs[name] = map[string]any{"type": "array", "items": ref(s.name)}
		}
		switch s.name {
		case "loss", "report", "attribution", "source":
		default:
			files = append(files, ref(name))
		}
	}
	b, err := json.MarshalIndent(map[string]any{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SchemaID,
		"title": "Assay corpus", "description": "The files of the Assay corpus, one record or one list of records each.",
		"anyOf": files, "$defs": defs,
	}, "", "  ")
	if err != nil {
		panic("server/corpus: " + err.Error()) // maps, lists and strings always marshal
	}
	return append(b, '\n')
}

func ref(name string) map[string]any { return map[string]any{"$ref": "#/$defs/" + name} }

func (s *section) schema() map[string]any {
	properties := make(map[string]any)
	required := []string{}
	for _, f := range s.fields {
		p := f.shape.schema()
		p["description"] = f.rule
		properties[f.key] = p
		if f.required {
			required = append(required, f.key)
		}
	}
	return map[string]any{
		"title": s.title, "description": s.about, "type": "object",
		"properties": properties, "required": required, "additionalProperties": false,
	}
}

func (f shape) schema() map[string]any {
	if f.list {
		one := f
		one.list = false
		return map[string]any{"type": "array", "items": one.schema(), "minItems": 1}
	}
	if f.record != "" {
		return ref(f.record)
	}
	if len(f.words) > 0 {
		return map[string]any{"enum": f.words}
	}
	if s, ok := shapeSchemas[f.name]; ok {
		return s()
	}
	return map[string]any{"type": "string", "minLength": 1}
}

const (
	dayPattern    = `[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])`
	partPattern   = `(` + dayPattern + `|[0-9]{4}-(0[1-9]|1[0-2])|[0-9]{4}-Q[1-4]|[0-9]{4}-H[12]|[0-9]{4})`
	numberPattern = `([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?( (thousand|million|billion|trillion))?`
)

// shapeSchemas gives the schema of each shape of value; each call a new one.
var shapeSchemas = map[string]func() map[string]any{
	"id":            pattern(`^[a-z0-9]+(-[a-z0-9]+)*$`),
	"address":       pattern(`^https?://[^\s<>"]+$`),
	"amount":        pattern(`^((about|nearly|over|under) ` + numberPattern + `|` + numberPattern + `( to ` + numberPattern + `)?) [A-Za-z][A-Za-z0-9.-]*$`),
	"country":       pattern(`^[A-Z]{2}$`),
	"scope":         pattern(`^(worldwide|[A-Z]{2}|chain:[a-z0-9-]+|region:[a-z0-9-]+)$`),
	"period":        yearOr(`^` + partPattern + `(/` + partPattern + `)?$`),
	"date":          yearOr(`^` + dayPattern + `$|^[0-9]{4}-(0[1-9]|1[0-2])$|^[0-9]{4}$`),
	"true or false": func() map[string]any { return map[string]any{"type": "boolean"} },
	"whole number":  func() map[string]any { return map[string]any{"type": "integer", "minimum": 0, "maximum": 30} },
}

func pattern(p string) func() map[string]any {
	return func() map[string]any { return map[string]any{"type": "string", "pattern": p} }
}

// yearOr allows a bare year, which YAML reads as a number.
func yearOr(p string) func() map[string]any {
	return func() map[string]any {
		return map[string]any{"anyOf": []any{
			map[string]any{"type": "string", "pattern": p},
			map[string]any{"type": "integer", "minimum": 1000, "maximum": 9999},
		}}
	}
}
