// Command pack writes what is generated from server/corpus: the embedded snapshot and the
// lexicon's tables from the records, schema.json and the reference of format.md from the
// description of the format. go generate runs it in server/corpus.
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
	format, err := os.ReadFile("format.md")
	if err != nil {
		return err
	}
	for _, f := range []struct {
		name  string
		bytes []byte
	}{
		{"snapshot.bin", corpus.Encode(s)},
		{"../../wasm/lexicon/tables.go", tables},
		{"schema.json", authored.Schema()},
		{"format.md", authored.WithReference(format)},
	} {
		if err := os.WriteFile(f.name, f.bytes, 0o644); err != nil {
			return err
		}
	}
	return nil
}
