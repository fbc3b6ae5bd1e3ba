// Command pack writes server/corpus/snapshot.bin from the records under server/corpus/data.
// It is run by go generate.
package main

import (
	"fmt"
	"os"

	authored "assay/server/corpus"
	"assay/wasm/corpus"
)

func main() {
	s, err := authored.Load(os.DirFS("data"))
	if err == nil {
		err = os.WriteFile("snapshot.bin", corpus.Encode(s), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
