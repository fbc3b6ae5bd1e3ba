package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"assay/server/corpus"
)

// core compiles the Wasm module. The flags leave out paths and build ids, so that the same
// source gives the same bytes on any machine.
func core(set fileSet, root, _ string) error {
	dir, err := os.MkdirTemp("", "assay-core")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "core.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", out, "./wasm")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if text, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("compile the core: %w\n%s", err, text)
	}
	set["core.wasm"], err = os.ReadFile(out)
	return err
}

// snapshot writes the corpus that the extension carries.
func snapshot(set fileSet, _, _ string) error {
	s := corpus.Embedded()
	version, err := json.Marshal(map[string]string{"version": s.Version, "date": s.Date.String()})
	set["corpus.bin"] = corpus.EmbeddedBytes()
	set["corpus.json"] = version
	return err
}
