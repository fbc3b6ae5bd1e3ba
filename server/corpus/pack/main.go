// Command pack writes what is generated from the records under server/corpus/data: the
// embedded snapshot and the lexicon's tables. go generate runs it in server/corpus.
package main

import (
	"fmt"
	"os"

	authored "assay/server/corpus"
	"assay/wasm/corpus"
)

func main() {
	if err := pack(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func pack() error {
	s, err := authored.Load(os.DirFS("data"))
	if err != nil {
		return err
	}
	tables, err := authored.Lexicon(s)
	if err != nil {
		return fmt.Errorf("generate the lexicon: %w", err)
	}
	if err := os.WriteFile("../../wasm/lexicon/tables.go", tables, 0o644); err != nil {
		return err
	}
	return os.WriteFile("snapshot.bin", corpus.Encode(s), 0o644)
}
