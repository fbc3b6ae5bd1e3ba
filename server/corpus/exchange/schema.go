package exchange

import (
	"encoding/json"
	"reflect"

	"assay/wasm/corpus"
)

// SchemaID is the address at which servers publish Schema.
const SchemaID = "/schema/records.json"

// Schema returns the JSON Schema (2020-12) of the JSON that AppendJSON writes: of a whole
// snapshot, and under $defs of each kind of record.
func Schema() []byte {
	w := schemaWriter{defs: make(map[string]any)}
	w.ref(reflect.TypeFor[corpus.Snapshot]())
	b, err := json.MarshalIndent(map[string]any{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SchemaID, "title": "Assay records",
		"description": "The corpus as programs exchange it. Amounts are exact numbers; whatever is empty, zero or false is left out, but for verified.",
		"$ref":        "#/$defs/snapshot", "$defs": w.defs,
	}, "", "  ")
	if err != nil {
		panic("exchange: " + err.Error()) // maps and strings always marshal
	}
	return append(b, '\n')
}

// A schemaWriter collects a definition for each struct it meets.
type schemaWriter struct{ defs map[string]any }

func (w schemaWriter) schema(t reflect.Type) any {
	switch {
	case t == decimalType:
		return map[string]any{"type": "number", "minimum": 0}
	case t == dayType:
		return map[string]any{"type": "string", "format": "date"}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return w.schema(t.Elem())
	case reflect.Slice:
		return map[string]any{"type": "array", "items": w.schema(t.Elem())}
	case reflect.Struct:
		return w.ref(t)
	case reflect.Bool:
		return map[string]any{"type": "boolean"}
	case reflect.Int:
		return map[string]any{"type": "integer"}
	}
	return map[string]any{"type": "string"}
}

// ref returns a reference to the definition of a struct.
func (w schemaWriter) ref(t reflect.Type) any {
	name := snake(t.Name())
	if _, ok := w.defs[name]; !ok {
		w.defs[name] = nil // a record that holds itself would end here
		w.defs[name] = w.object(t)
	}
	return map[string]any{"$ref": "#/$defs/" + name}
}

func (w schemaWriter) object(t reflect.Type) any {
	properties := make(map[string]any)
	required := []string{}
	for i := range t.NumField() {
		f := t.Field(i)
		name := snake(f.Name)
		switch {
		case t == incidentType && f.Name == "RecoveredKnown":
			continue
		case f.Name == "Verified", f.Name == "ID":
			required = append(required, name)
		}
		properties[name] = w.schema(f.Type)
	}
	object := map[string]any{"type": "object", "properties": properties, "additionalProperties": false}
	if len(required) > 0 {
		object["required"] = required
	}
	return object
}
