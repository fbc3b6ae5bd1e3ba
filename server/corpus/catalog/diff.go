package catalog

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"assay/server/corpus/exchange"
	"assay/wasm/corpus"
)

// A Change is what became of one record between two versions of the corpus.
type Change struct {
	Record string        `json:"record"` // "incident/ronin-2022"
	Title  string        `json:"title"`
	What   What          `json:"what"`
	Fields []FieldChange `json:"fields,omitempty"` // of a changed record
}

// What tells how a record changed.
type What string

// The ways in which a record changes. A published record is withdrawn, never removed; that
// it can be compared lets a removal be seen.
const (
	Added     What = "added"
	Changed   What = "changed"
	Withdrawn What = "withdrawn"
	Removed   What = "removed"
)

// A FieldChange is one value of a record that differs: its path in the record's JSON, and
// the JSON of both values; "" = not there.
type FieldChange struct {
	Path string `json:"path"`
	Old  string `json:"old"`
	New  string `json:"new"`
}

// Diff returns what changed from old to new, by record.
func Diff(old, new *corpus.Snapshot) []Change {
	a, b := flatten(old), flatten(new)
	var changes []Change
	for name, r := range b {
		before, ok := a[name]
		switch {
		case !ok:
			changes = append(changes, Change{Record: name, Title: r.title, What: Added})
		case r.withdrawn && !before.withdrawn:
			changes = append(changes, Change{name, r.title, Withdrawn, compareFields(before, r)})
		case r.json != before.json:
			changes = append(changes, Change{name, r.title, Changed, compareFields(before, r)})
		}
	}
	for name, r := range a {
		if _, ok := b[name]; !ok {
			changes = append(changes, Change{Record: name, Title: r.title, What: Removed})
		}
	}
	slices.SortFunc(changes, func(a, b Change) int { return strings.Compare(a.Record, b.Record) })
	return changes
}

// flat is a record as its JSON.
type flat struct {
	title     string
	json      string
	withdrawn bool
}

func flatten(s *corpus.Snapshot) map[string]flat {
	all := make(map[string]flat, len(s.Entities)+len(s.Incidents)+len(s.Findings))
	for n := range s.Entities {
		e := &s.Entities[n]
		all[string(e.Kind)+"/"+e.ID] = flat{e.Name, string(exchange.AppendJSON(nil, e)), false}
	}
	for n := range s.Incidents {
		i := &s.Incidents[n]
		all["incident/"+i.ID] = flat{i.Name, string(exchange.AppendJSON(nil, i)), i.Withdrawn != ""}
	}
	for n := range s.Findings {
		f := &s.Findings[n]
		all["finding/"+f.ID] = flat{f.Statement, string(exchange.AppendJSON(nil, f)), f.Withdrawn != ""}
	}
	for n := range s.Coverage {
		v := &s.Coverage[n]
		name := fmt.Sprintf("coverage/%s-%s-%s-%s", v.Agency, v.Actor, v.Metric, v.Period.From)
		all[name] = flat{"Coverage of " + v.Agency, string(exchange.AppendJSON(nil, v)), false}
	}
	return all
}

func compareFields(a, b flat) []FieldChange {
	was, is := leaves(a.json), leaves(b.json)
	var changes []FieldChange
	for path, v := range is {
		if was[path] != v {
			changes = append(changes, FieldChange{path, was[path], v})
		}
	}
	for path, v := range was {
		if _, ok := is[path]; !ok {
			changes = append(changes, FieldChange{path, v, ""})
		}
	}
	slices.SortFunc(changes, func(a, b FieldChange) int { return strings.Compare(a.Path, b.Path) })
	return changes
}

// leaves returns the values of a JSON text that hold no others, by their paths. A source has
// its address for its place in a list, so that a new one does not shift the others.
func leaves(text string) map[string]string {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var tree any
	if err := d.Decode(&tree); err != nil {
		panic("catalog: a record's JSON cannot be read: " + err.Error())
	}
	all := make(map[string]string)
	walk(all, "", tree)
	return all
}

func walk(all map[string]string, path string, tree any) {
	switch x := tree.(type) {
	case map[string]any:
		for key, v := range x {
			walk(all, strings.TrimPrefix(path+"."+key, "."), v)
		}
	case []any:
		for n, v := range x {
			walk(all, path+"["+place(n, v)+"]", v)
		}
	default:
		all[path] = fmt.Sprint(x)
	}
}

func place(n int, v any) string {
	switch x := v.(type) {
	case string:
		return x
	case map[string]any:
		for _, key := range [...]string{"url", "text"} {
			if s, ok := x[key].(string); ok {
				return s
			}
		}
	}
	return fmt.Sprint(n)
}
