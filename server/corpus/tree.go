package corpus

import (
	"errors"
	"io/fs"
	"path"
	"strings"

	"go.yaml.in/yaml/v4"

	"assay/wasm/corpus"
)

// A Tree is the authored corpus as it stands in its files.
type Tree struct {
	Version   VersionRecord
	Entities  map[corpus.EntityKind][]Placed[EntityRecord]
	Incidents []Placed[IncidentRecord]
	Findings  []Placed[FindingRecord]
	Coverage  []Placed[CoverageRecord]
	Rejected  []Placed[RejectedRecord]
	Hosts     []Placed[HostRecord]

	hosts map[string]*HostRecord // by host, made when first asked for
}

// A Placed is a record with its place, so that a problem can name the line.
type Placed[R any] struct {
	Record R
	File   string
	node   *yaml.Node
}

// Line returns the line of the field at the end of path, as far as the record has it: keys
// are strings, list positions ints.
func (p Placed[R]) Line(path ...any) int { return lineOf(p.node, path) }

// kinds pairs each kind of entity with its file below entities/.
var kinds = [...]struct {
	kind corpus.EntityKind
	file string
}{
	{corpus.Agency, "agencies.yaml"}, {corpus.Actor, "actors.yaml"}, {corpus.Technique, "techniques.yaml"},
	{corpus.Chain, "chains.yaml"}, {corpus.Asset, "assets.yaml"},
}

// Read reads the data directory and returns what could be read, with every problem of form
// met on the way: broken YAML, unknown or repeated keys, unreadable values.
func Read(fsys fs.FS) (*Tree, []Problem) {
	r := reader{fsys: fsys}
	t := &Tree{Entities: make(map[corpus.EntityKind][]Placed[EntityRecord])}
	if v := one[VersionRecord](&r, "version.yaml"); v != nil {
		t.Version = v.Record
	}
	for _, k := range kinds {
		t.Entities[k.kind] = many[EntityRecord](&r, "entities/"+k.file)
	}
	t.Coverage = many[CoverageRecord](&r, "coverage.yaml")
	t.Rejected = many[RejectedRecord](&r, "rejected.yaml")
	t.Hosts = many[HostRecord](&r, "hosts.yaml")
	t.Incidents = folder[IncidentRecord](&r, "incidents")
	t.Findings = folder[FindingRecord](&r, "findings")
	return t, r.problems
}

// A reader collects problems while files are read.
type reader struct {
	fsys     fs.FS
	problems []Problem
}

func (r *reader) problem(code, file string, line int, message, hint string) {
	r.problems = append(r.problems, Problem{Code: code, File: file, Line: line, Message: message, Hint: hint})
}

// document returns the root node of the file, nil when it has none that can be read.
func (r *reader) document(file string) *yaml.Node {
	b, err := fs.ReadFile(r.fsys, file)
	if err != nil {
		r.problem("FMT001", file, 0, err.Error(), "the data directory needs this file")
		return nil
	}
	var doc yaml.Node
	if err := yaml.Load(b, &doc); err != nil {
		r.yamlProblems(file, err)
		return nil
	}
	if doc.Kind != yaml.DocumentNode || len(doc.Content) != 1 {
		r.problem("FMT001", file, 1, "the file is empty", "write one record, or remove the file if it was never published")
		return nil
	}
	return doc.Content[0]
}

// yamlProblems turns the errors of the YAML package into problems with codes.
func (r *reader) yamlProblems(file string, err error) {
	var all *yaml.LoadErrors
	if errors.As(err, &all) {
		for _, e := range all.Errors {
			code, hint := formCode(e.Message)
			r.problem(code, file, e.Mark.Line, e.Message, hint)
		}
		return
	}
	var single *yaml.LoadError
	if errors.As(err, &single) {
		code, hint := formCode(single.Message)
		r.problem(code, file, single.Mark.Line, single.Message, hint)
		return
	}
	r.problem("FMT001", file, 0, err.Error(), "mend the YAML")
}

func formCode(message string) (code, hint string) {
	switch {
	case strings.Contains(message, "not found in type"):
		return "FMT002", "see format.md for the keys; remove or rename this one"
	case strings.Contains(message, "already defined"), strings.Contains(message, "already set"):
		return "FMT003", "keep one of the two"
	case strings.Contains(message, "cannot construct"), strings.Contains(message, "not a"), strings.Contains(message, "range"), strings.Contains(message, "period"):
		return "FMT004", "see format.md for the form of the value"
	}
	return "FMT001", "mend the YAML"
}

// decode fills a record from its node.
func decode[R any](r *reader, file string, node *yaml.Node) (Placed[R], bool) {
	p := Placed[R]{File: file, node: node}
	if err := node.Load(&p.Record, yaml.WithKnownFields()); err != nil {
		r.yamlProblems(file, err)
		return p, false
	}
	return p, true
}

func one[R any](r *reader, file string) *Placed[R] {
	node := r.document(file)
	if node == nil {
		return nil
	}
	p, ok := decode[R](r, file, node)
	if !ok {
		return nil
	}
	return &p
}

func many[R any](r *reader, file string) []Placed[R] {
	node := r.document(file)
	if node == nil {
		return nil
	}
	if node.Kind != yaml.SequenceNode {
		r.problem("FMT004", file, node.Line, "the file is not a list", "write the records as a list, each with a dash")
		return nil
	}
	var out []Placed[R]
	for _, n := range node.Content {
		if p, ok := decode[R](r, file, n); ok {
			out = append(out, p)
		}
	}
	return out
}

func folder[R any](r *reader, dir string) []Placed[R] {
	entries, err := fs.ReadDir(r.fsys, dir)
	if err != nil {
		r.problem("FMT001", dir, 0, err.Error(), "the data directory needs this folder")
		return nil
	}
	var out []Placed[R]
	for _, e := range entries {
		file := path.Join(dir, e.Name())
		if e.IsDir() || path.Ext(file) != ".yaml" {
			r.problem("FMT005", file, 0, "not a record", "only <id>.yaml files belong here")
			continue
		}
		if p := one[R](r, file); p != nil {
			out = append(out, *p)
		}
	}
	return out
}

// lineOf walks down from n along path and returns the line of the deepest node reached.
func lineOf(n *yaml.Node, path []any) int {
	if n == nil {
		return 0
	}
	line := n.Line
	for _, step := range path {
		key, next := child(n, step)
		if next == nil {
			break
		}
		line, n = key.Line, next
	}
	return line
}

// child returns the node under a key or at a position of n, with the node that carries its line.
func child(n *yaml.Node, step any) (at, next *yaml.Node) {
	switch s := step.(type) {
	case string:
		for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
			if n.Content[i].Value == s {
				return n.Content[i], n.Content[i+1]
			}
		}
	case int:
		if n.Kind == yaml.SequenceNode && s < len(n.Content) {
			return n.Content[s], n.Content[s]
		}
	}
	return nil, nil
}
