package corpus

import (
	"bytes"
	"os"
	"reflect"
	"testing"

	"assay/wasm/corpus"
)

func TestTheDataLoads(t *testing.T) {
	s, err := Load(os.DirFS("data"))
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Entities) == 0 || len(s.Incidents) == 0 || len(s.Findings) == 0 {
		t.Errorf("got %d entities, %d incidents, %d findings", len(s.Entities), len(s.Incidents), len(s.Findings))
	}
}

func TestTheEmbeddedSnapshotIsFresh(t *testing.T) {
	want, err := Load(os.DirFS("data"))
	if err != nil {
		t.Fatal(err)
	}
	// Through the codec, so that absent and empty lists are the same.
	want, err = corpus.Decode(corpus.Encode(want))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(Embedded(), want) {
		t.Error("snapshot.bin is not what data/ says: run go generate ./server/corpus")
	}
}

func TestTheLexiconTablesAreFresh(t *testing.T) {
	s, err := Load(os.DirFS("data"))
	if err != nil {
		t.Fatal(err)
	}
	want, err := Lexicon(s)
	if err != nil {
		t.Fatal(err)
	}
	fresh(t, "../../wasm/lexicon/tables.go", want)
}

func TestTheFormatsDescriptionIsFresh(t *testing.T) {
	fresh(t, "schema.json", Schema())
	format, err := os.ReadFile("format.md")
	if err != nil {
		t.Fatal(err)
	}
	fresh(t, "format.md", WithReference(format))
}

// fresh fails the test when the file is not what would be generated now.
func fresh(t *testing.T, file string, want []byte) {
	t.Helper()
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is stale: run go generate ./server/corpus", file)
	}
}
