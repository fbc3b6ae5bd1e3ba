// Command straighten makes the jumps of Wasm programs of Go's direct, in place, as in the module
// that is shipped.
package main

import (
	"fmt"
	"os"

	"assay/extension/build/core"
)

func main() {
	for _, name := range os.Args[1:] {
		if err := straighten(name); err != nil {
			fmt.Fprintln(os.Stderr, "straighten:", name+":", err)
			os.Exit(1)
		}
	}
}

func straighten(name string) error {
	module, err := os.ReadFile(name)
	if err == nil {
		module, err = core.Straighten(module)
	}
	if err != nil {
		return err
	}
	return os.WriteFile(name, module, 0o755)
}
