package main

import (
	"encoding/json"

	"assay/extension/build/core"
	"assay/server/corpus"
)

// module builds the Wasm module and the memory it goes on with.
func module(set fileSet, root, _ string) error {
	m, err := core.Build(root)
	if err != nil {
		return err
	}
	set["core.wasm"], set["core.image"], err = core.Image(m, corpus.EmbeddedBytes())
	return err
}

// snapshot names the corpus that the extension carries.
func snapshot(set fileSet, _, _ string) error {
	s := corpus.Embedded()
	version, err := json.Marshal(map[string]string{"version": s.Version, "date": s.Date.String()})
	set["corpus.json"] = version
	return err
}
