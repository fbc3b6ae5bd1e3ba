package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"github.com/evanw/esbuild/pkg/api"
)

// pdfFolder is where npm puts pdf.js, relative to extension/.
const pdfFolder = "node_modules/pdfjs-dist"

// pdfPlugin takes out of pdf.js the ways in which it could run code that is not in the
// package. None is ever taken here: browsers know globalThis and Object.create(null), and
// the worker is a file of the extension.
var pdfPlugin = api.Plugin{Name: "pdf.js without eval", Setup: func(build api.PluginBuild) {
	build.OnLoad(api.OnLoadOptions{Filter: `pdfjs-dist/legacy/build/pdf(\.worker)?\.mjs$`}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
		content, err := os.ReadFile(args.Path)
		if err != nil {
			return api.OnLoadResult{}, err
		}
		text, err := withoutForeignCode(string(content))
		return api.OnLoadResult{Contents: &text}, err
	})
}}

var foreignCode = []struct {
	pattern *regexp.Regexp
	places  int
	instead string
}{
	{regexp.MustCompile(`Function\('return this'\)\(\)`), 1, "globalThis"},
	{regexp.MustCompile(`await import\(\s*/\*webpackIgnore: true\*/[^)]*\)`), 1, "await Promise.reject(new Error('no code is loaded from an address'))"},
	{regexp.MustCompile(`\w+Document\.write\(scriptTag\([^)]*\)\);`), 2, ""},
}

// withoutForeignCode replaces each way in all its places. A release of pdf.js that has more
// or fewer of them has to be looked at by a person.
func withoutForeignCode(text string) (string, error) {
	for _, f := range foreignCode {
		if n := len(f.pattern.FindAllString(text, -1)); n != f.places {
			return "", fmt.Errorf("pdf.js has %d places like %s, want %d: look at the new release and adjust extension/build/pdf.go", n, f.pattern, f.places)
		}
		text = f.pattern.ReplaceAllLiteralString(text, f.instead)
	}
	return text, nil
}

// pdfLicence puts the licence of pdf.js beside its code.
func pdfLicence(set fileSet, _, src string) error {
	licence, err := os.ReadFile(filepath.Join(src, pdfFolder, "LICENSE"))
	if err != nil {
		return fmt.Errorf("pdf.js is missing; run `npm ci --prefix extension`: %w", err)
	}
	set["pdf.LICENSE.txt"] = licence
	return nil
}
