package main

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/evanw/esbuild/pkg/api"
)

// The scripts of the extension: one for each context it runs in.
var entries = []string{"background.ts", "content.ts", "options.ts", "popup.ts", "panel.ts", "welcome.ts", "pdf.ts", "pdf.worker.ts"}

// files makes all files that both browsers share.
func files(root string) (fileSet, error) {
	src := filepath.Join(root, "extension")
	set := fileSet{}
	for _, step := range []func(fileSet, string, string) error{pdfLicence, scripts, pages, locales, icons, module, snapshot} {
		if err := step(set, root, src); err != nil {
			return nil, err
		}
	}
	return set, nil
}

// scripts bundles the TypeScript. Nothing is minified: reviewers read what readers run.
func scripts(set fileSet, _, src string) error {
	for _, e := range entries {
		if err := bundle(set, src, e); err != nil {
			return err
		}
	}
	return nil
}

// bundle makes one script of an entry and all it imports. A content script has to be a
// classic script; the others are modules.
func bundle(set fileSet, src, entry string) error {
	format := api.FormatESModule
	if entry == "content.ts" {
		format = api.FormatIIFE
	}
	result := api.Build(api.BuildOptions{
		EntryPoints:      []string{filepath.Join(src, "src", entry)},
		Outdir:           "/",
		AbsWorkingDir:    src,
		Bundle:           true,
		Format:           format,
		Target:           api.ES2023,
		Charset:          api.CharsetUTF8,
		LegalComments:    api.LegalCommentsInline,
		External:         []string{"./pdf.js"}, // the panel loads it when a PDF is dropped
		Plugins:          []api.Plugin{pdfPlugin},
		PreserveSymlinks: true, // the bundles name their sources by path
		Loader:           map[string]api.Loader{".css": api.LoaderText, ".json": api.LoaderText},
		LogLevel:         api.LogLevelWarning,
	})
	if len(result.Errors) > 0 {
		return fmt.Errorf("bundle %s: %s", entry, result.Errors[0].Text)
	}
	for _, f := range result.OutputFiles {
		set[filepath.Base(f.Path)] = f.Contents
	}
	return nil
}

// pages copies the HTML pages and their style sheets. The colours are the server's.
func pages(set fileSet, root, src string) error {
	if err := copyDir(set, os.DirFS(filepath.Join(root, "server", "web", "assets")), "", func(name string) bool { return name == "theme.css" }); err != nil {
		return err
	}
	return copyDir(set, os.DirFS(filepath.Join(src, "src")), "", func(name string) bool {
		return path.Ext(name) == ".html" || path.Ext(name) == ".css" && name != "card.css"
	})
}

func locales(set fileSet, _, src string) error {
	return copyDir(set, os.DirFS(filepath.Join(src, "_locales")), "_locales", func(name string) bool { return path.Base(name) == "messages.json" })
}

func icons(set fileSet, _, src string) error {
	return copyDir(set, os.DirFS(filepath.Join(src, "icons")), "icons", func(name string) bool { return path.Ext(name) == ".png" })
}

func copyDir(set fileSet, from fs.FS, to string, want func(name string) bool) error {
	return fs.WalkDir(from, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !want(name) {
			return err
		}
		content, err := fs.ReadFile(from, name)
		set[path.Join(to, name)] = content
		return err
	})
}
