package corpus

import (
	"os"
	"reflect"
	"testing"

	"go.yaml.in/yaml/v4"
)

func TestWhatFormatWritesReadsBackTheSame(t *testing.T) {
	tree, problems := Read(os.DirFS("data"))
	if len(problems) > 0 {
		t.Fatal(Problems(problems))
	}
	readsBack(t, tree.Incidents)
	readsBack(t, tree.Findings)
	for _, k := range kinds {
		readsBack(t, tree.Entities[k.kind])
	}
}

func readsBack[R any](t *testing.T, list []Placed[R]) {
	t.Helper()
	for _, p := range list {
		b, err := Format(p.Record)
		if err != nil {
			t.Fatal(err)
		}
		var got R
		if err := yaml.Load(b, &got, yaml.WithKnownFields()); err != nil {
			t.Fatalf("%s: %v", p.File, err)
		}
		if !reflect.DeepEqual(got, p.Record) {
			t.Errorf("%s line %d: got %+v, want %+v", p.File, p.Line(), got, p.Record)
		}
	}
}
