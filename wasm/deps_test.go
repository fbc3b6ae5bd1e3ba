//go:build !js

// Package wasm_test holds the rules of the house that a machine can check for the browser
// module: what it may import, who may import whom, and how large it may become.
package wasm_test

import (
	"os/exec"
	"strings"
	"testing"
)

// goList runs go list with args and returns its output, one entry a line.
func goList(t *testing.T, env []string, args ...string) []string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list"}, args...)...)
	cmd.Env = append(cmd.Environ(), env...)
	out, err := cmd.Output()
	if err != nil {
		stderr := ""
		if e, ok := err.(*exec.ExitError); ok {
			stderr = string(e.Stderr)
		}
		t.Fatalf("go list %s: %v\n%s", strings.Join(args, " "), err, stderr)
	}
	return strings.Fields(string(out))
}

func TestTheBrowserModuleImportsNothingHeavy(t *testing.T) {
	forbidden := map[string]string{
		"fmt":                                "costs 170 KB compressed; write text with append",
		"reflect":                            "costs space and is never needed for values we know",
		"regexp":                             "reads 0.1 MB/s in Wasm; write a recogniser over tokens",
		"encoding/json":                      "costs 340 KB compressed; claim.Report writes its own JSON",
		"net/http":                           "2 MB compressed; the background script fetches",
		"net/url":                            "the page and the server parse addresses",
		"database/sql":                       "storage is the server's",
		"math/big":                           "imports fmt; claim.Decimal is exact",
		"os/exec":                            "cannot work in a browser",
		"go.yaml.in/yaml/v4":                 "the core reads the compact snapshot, never YAML",
		"github.com/PuerkitoBio/goquery":     "the DOM is the parser in a browser",
		"github.com/microcosm-cc/bluemonday": "the core shows nothing as HTML",
	}
	for _, dep := range goList(t, []string{"GOOS=js", "GOARCH=wasm"}, "-deps", "assay/wasm") {
		if why, ok := forbidden[dep]; ok {
			t.Errorf("the browser module imports %s: %s (go mod why -m says through whom)", dep, why)
		}
	}
}

// mayImport lists, for each room, which rooms of ours its packages may import.
var mayImport = map[string]string{
	"wasm/load":    "",
	"wasm/claim":   "load",
	"wasm/text":    "load",
	"wasm/lexicon": "claim text",
	"wasm/scan":    "claim text lexicon load",
	"wasm/extract": "scan lexicon text claim",
	"wasm/corpus":  "claim",
	"wasm/verdict": "corpus claim",
	"wasm/bridge":  "extract verdict corpus text claim",
	"wasm":         "bridge",
}

func TestRoomsImportOnlyTheRoomsTheyMay(t *testing.T) {
	const format = `{{.ImportPath}}={{join .Imports ","}}`
	for _, line := range goList(t, []string{"GOOS=js", "GOARCH=wasm"}, "-f", format, "assay/wasm/...") {
		path, imports, _ := strings.Cut(line, "=")
		room := strings.TrimPrefix(path, "assay/")
		allowed, listed := mayImport[room]
		if !listed {
			continue // wasm/eval and its like measure the others and may import all of them
		}
		for _, dep := range strings.Split(imports, ",") {
			name, ours := strings.CutPrefix(dep, "assay/wasm/")
			if strings.HasPrefix(dep, "assay/server") {
				t.Errorf("%s imports %s: the core is imported by the server, never the reverse", room, dep)
			}
			if ours && !contains(strings.Fields(allowed), name) {
				t.Errorf("%s imports wasm/%s; it may import only [%s]", room, name, allowed)
			}
		}
	}
}

func TestServerRoomsKeepApart(t *testing.T) {
	forbidden := map[string]string{
		"server/corpus":  "wasm/lexicon", // it writes that table; a broken table must not block its own repair
		"server/store":   "server/api server/web server/article",
		"server/article": "server/api server/web server/store",
		"server/api":     "server/web",
		"server/batch":   "server/api server/web server/store", // it reads files; jobs keeps what it reads
		"server/watch":   "server/api server/web server/jobs",
		"server/jobs":    "server/api server/web",
		"server/web":     "server/api",
	}
	const format = `{{.ImportPath}}={{join .Imports ","}}`
	for _, line := range goList(t, nil, "-f", format, "assay/server/...") {
		path, imports, _ := strings.Cut(line, "=")
		for _, dep := range strings.Split(imports, ",") {
			if contains(strings.Fields(forbidden[strings.TrimPrefix(path, "assay/")]), strings.TrimPrefix(dep, "assay/")) {
				t.Errorf("%s imports %s, which it may not", path, dep)
			}
			if strings.HasPrefix(dep, "assay/extension") {
				t.Errorf("%s imports %s: the server knows nothing of the extension", path, dep)
			}
		}
	}
}

func contains(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}
