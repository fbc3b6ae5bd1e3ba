// Package core builds the Wasm module that reads texts.
package core

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Build compiles the module from the sources at root. The flags leave out paths and build ids,
// so that the same source gives the same bytes on any machine.
func Build(root string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "assay-core")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "core.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", out, "./wasm")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if text, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compile the core: %w\n%s", err, text)
	}
	module, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	return Straighten(module)
}
