package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"assay/server/version"
)

func manifest(t *testing.T, browser Browser) object {
	t.Helper()
	text, err := Manifest(browser, version.Number, "")
	if err != nil {
		t.Fatal(err)
	}
	m := object{}
	if err := json.Unmarshal(text, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestManifestAsksForLittle(t *testing.T) {
	allowed := map[string]bool{"activeTab": true, "scripting": true, "storage": true, "sidePanel": true}
	for _, browser := range Browsers {
		m := manifest(t, browser)
		for _, p := range m["permissions"].([]any) {
			if !allowed[p.(string)] {
				t.Errorf("%s asks for %q at install", browser, p)
			}
		}
		for _, key := range []string{"host_permissions", "content_scripts", "web_accessible_resources", "externally_connectable"} {
			if m[key] != nil {
				t.Errorf("%s manifest has %q: a page the reader did not ask about must not notice the extension", browser, key)
			}
		}
		if csp := m["content_security_policy"].(object)["extension_pages"].(string); strings.Contains(csp, "unsafe-eval'") && !strings.Contains(csp, "'wasm-unsafe-eval'") {
			t.Errorf("%s: content security policy allows eval: %s", browser, csp)
		}
	}
}

func TestZipsOfEqualFilesAreEqual(t *testing.T) {
	set := fileSet{"b.js": []byte("b"), "a/a.js": []byte("a"), "manifest.json": []byte("{}")}
	dir := t.TempDir()
	var zips [2][]byte
	for i, name := range []string{"1.zip", "2.zip"} {
		path := filepath.Join(dir, name)
		if err := set.writeZip(path); err != nil {
			t.Fatal(err)
		}
		var err error
		if zips[i], err = os.ReadFile(path); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(zips[0], zips[1]) {
		t.Error("two zips of the same files differ")
	}
}

func TestPDFReaderRunsNoForeignCode(t *testing.T) {
	const eval, load, write = "Function('return this')()", "await import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\nthis.src)", "aDocument.write(scriptTag(''));bDocument.write(scriptTag('x=y'));"
	got, err := withoutForeignCode(eval + ";" + load + ";" + write + "rest()")
	if want := "globalThis;await Promise.reject(new Error('no code is loaded from an address'));rest()"; err != nil || got != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
	for _, changed := range []string{load + write, eval + write, eval + load, eval + eval + load + write} {
		if _, err := withoutForeignCode(changed); err == nil {
			t.Errorf("a release with other places is taken: %q", changed)
		}
	}
}
