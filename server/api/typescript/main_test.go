package main

import (
	"os"
	"testing"
)

func TestTypesAreFresh(t *testing.T) {
	want, err := write()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../../extension/src/api.ts")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("extension/src/api.ts is stale: run make generate")
	}
}
