package core

import (
	"bytes"
	"testing"

	"assay/server/corpus"
)

func TestImageIsOfTheCoreAndItsCorpusAlone(t *testing.T) {
	module, err := Build("../../..")
	if err != nil {
		t.Fatal(err)
	}
	var first []byte
	for range 2 {
		bare, memory, err := Image(module, corpus.EmbeddedBytes())
		if err != nil {
			t.Fatal(err)
		}
		got := append(bare, memory...)
		if first != nil && !bytes.Equal(got, first) {
			t.Error("the same core and corpus give two images")
		}
		first = got
	}
	if _, _, err := Image(module, []byte("no snapshot")); err == nil {
		t.Error("a corpus that the core refuses goes into an image")
	}
}
