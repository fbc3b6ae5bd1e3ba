// Command build makes the extension: the Wasm core, the corpus, the scripts and one folder
// and one zip for each browser. It needs Go, and pdf.js as `npm ci --prefix extension` gets it.
//
//	go run ./extension/build [-out dist] [-release] [-test-host http://127.0.0.1/*]
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"assay/server/version"
)

func main() {
	out := flag.String("out", "dist", "folder to write to, relative to the module")
	host := flag.String("test-host", "", "host permission to grant at install; browser tests cannot answer Chromium's prompt")
	release := flag.Bool("release", false, "also write the SHA-256 of each zip beside it")
	flag.Parse()
	if err := run(*out, *host, *release); err != nil {
		fmt.Fprintln(os.Stderr, "extension/build:", err)
		os.Exit(1)
	}
}

func run(out, testHost string, release bool) error {
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	if !filepath.IsAbs(out) {
		out = filepath.Join(root, out)
	}
	common, err := files(root)
	if err != nil {
		return err
	}
	for _, browser := range Browsers {
		m, err := Manifest(browser, version.Number, testHost)
		if err != nil {
			return err
		}
		set := common.with("manifest.json", m)
		if err := set.writeDir(filepath.Join(out, string(browser))); err != nil {
			return err
		}
		zip := filepath.Join(out, fmt.Sprintf("assay-%s-%s.zip", version.Number, browser))
		if err := set.writeZip(zip); err != nil {
			return err
		}
		if release {
			if err := writeSum(zip); err != nil {
				return err
			}
		}
		fmt.Printf("%s  (unpacked in %s)\n", short(root, zip), short(root, filepath.Join(out, string(browser))))
	}
	return nil
}

// writeSum writes the SHA-256 of a file to a file beside it, in the form of sha256sum.
func writeSum(name string) error {
	content, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	line := fmt.Sprintf("%x  %s\n", sha256.Sum256(content), filepath.Base(name))
	return os.WriteFile(name+".sha256", []byte(line), 0o644)
}

func short(root, path string) string {
	if rel, err := filepath.Rel(root, path); err == nil {
		return rel
	}
	return path
}

// moduleRoot returns the folder of go.mod, looking upwards from the working directory.
func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", fmt.Errorf("no go.mod above the working directory: run it inside the repository")
		}
		dir = parent
	}
}
