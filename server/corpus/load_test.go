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
	got, err := os.ReadFile("../../wasm/lexicon/tables.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("wasm/lexicon/tables.go is not what data/ says: run go generate ./server/corpus")
	}
}
