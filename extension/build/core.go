package main

import (
	"encoding/json"

	"assay/extension/build/core"
	"assay/server/corpus"
)

// module builds the Wasm module.
func module(set fileSet, root, _ string) (err error) {
	set["core.wasm"], err = core.Build(root)
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
