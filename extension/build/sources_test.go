package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What a script, as it is bundled, must not have in it.
var withheld = []struct{ script, words, reason string }{
	{"content.ts", "WebAssembly", "the policy of a page would forbid it there"},
	{"content.ts", "fetch(", "a content script asks the background and nobody else"},
	{"content.ts", "XMLHttpRequest", "a content script asks the background and nobody else"},
	{"content.ts", "indexedDB", "in a content script that is the page's"},
	{"content.ts", "/v1/", "only the background talks to the server"},
	{"options.ts", "/v1/", "only the background talks to the server"},
	{"popup.ts", "/v1/", "only the background talks to the server"},
	{"panel.ts", "/v1/", "only the background talks to the server"},
	{"welcome.ts", "/v1/", "only the background talks to the server"},
	{"background.ts", "setInterval", "the background is not kept awake"},
	{"background.ts", "chrome.alarms", "the background is not kept awake"},
	{"background.ts", "onConnect", "a port would keep the background awake"},
	{"background.ts", "document.querySelector", "the background has no document"},
}

func TestScriptsDoOnlyWhatIsTheirs(t *testing.T) {
	src, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	set := fileSet{}
	for _, w := range withheld {
		name := strings.TrimSuffix(w.script, ".ts") + ".js"
		if set[name] == nil {
			if err := bundle(set, src, w.script); err != nil {
				t.Fatal(err)
			}
		}
		if strings.Contains(string(set[name]), w.words) {
			t.Errorf("%s holds %q: %s", name, w.words, w.reason)
		}
	}
}

// Ways to turn text into markup or into code.
var parsers = regexp.MustCompile(`innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTML|srcdoc|\beval\(|new Function|javascript:`)

func TestNoSourceTurnsTextIntoMarkupOrCode(t *testing.T) {
	names, err := filepath.Glob("../src/*.ts")
	if err != nil || len(names) == 0 {
		t.Fatalf("no sources (%v)", err)
	}
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if found := parsers.FindString(string(content)); found != "" {
			t.Errorf("%s uses %s", name, found)
		}
	}
}

func TestTheStoreListingExplainsWhatTheManifestAsks(t *testing.T) {
	content, err := os.ReadFile("../store/listing.md")
	if err != nil {
		t.Fatal(err)
	}
	listing := string(content)
	for _, browser := range Browsers {
		for _, permission := range manifest(t, browser)["permissions"].([]any) {
			if !strings.Contains(listing, "\n| `"+permission.(string)+"`") {
				t.Errorf("%s asks for %q, which the listing does not explain", browser, permission)
			}
		}
	}
	short := messages(t, "en")["extension_description"]
	if !strings.Contains(listing, "\n> "+short+"\n") || len(short) > 132 {
		t.Errorf("the listing's short description is not that of the extension, of at most 132 characters: %q", short)
	}
}
