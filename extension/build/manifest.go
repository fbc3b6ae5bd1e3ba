package main

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// A Browser is one of the two that an extension is made for.
type Browser string

// The browsers.
const (
	Chromium Browser = "chromium"
	Firefox  Browser = "firefox"
)

// Browsers lists both.
var Browsers = [...]Browser{Chromium, Firefox}

// The content security policy of the extension's own pages and of its background: no remote
// script, requests only to https and to this computer.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

type object = map[string]any

// Manifest returns manifest.json for a browser. testHost, unless empty, is a host permission
// granted at install: only browser tests use it.
func Manifest(browser Browser, version, testHost string) ([]byte, error) {
	m := base(version)
	switch browser {
	case Chromium:
		chromium(m)
	case Firefox:
		firefox(m)
	default:
		return nil, fmt.Errorf("no such browser: %q", browser)
	}
	if testHost != "" {
		m["host_permissions"] = []string{testHost}
	}
	var buf bytes.Buffer
	e := json.NewEncoder(&buf)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(m)
	return buf.Bytes(), err
}

func base(version string) object {
	return object{
		"manifest_version": 3,
		"name":             "__MSG_extension_name__",
		"description":      "__MSG_extension_description__",
		"version":          version,
		"default_locale":   "en",
		"icons":            object{"16": "icons/16.png", "32": "icons/32.png", "48": "icons/48.png", "128": "icons/128.png"},
		"action": object{
			"default_title": "__MSG_title__",
			"default_icon":  object{"16": "icons/16.png", "32": "icons/32.png"},
		},
		"options_ui":                object{"page": "options.html", "open_in_tab": true},
		"permissions":               []string{"activeTab", "scripting", "storage"},
		"optional_host_permissions": []string{"https://*/*", "http://*/*"},
		"content_security_policy":   object{"extension_pages": policy},
		"incognito":                 "not_allowed",
		"commands": object{
			"_execute_action": object{"suggested_key": object{"default": "Alt+Shift+A"}},
			"next-claim":      object{"suggested_key": object{"default": "Alt+Shift+N"}, "description": "__MSG_command_next__"},
			"previous-claim":  object{"suggested_key": object{"default": "Alt+Shift+P"}, "description": "__MSG_command_previous__"},
		},
	}
}

func chromium(m object) {
	m["background"] = object{"service_worker": "background.js", "type": "module"}
	m["minimum_chrome_version"] = "128"
	m["permissions"] = append(m["permissions"].([]string), "sidePanel")
	m["side_panel"] = object{"default_path": "panel.html"}
}

func firefox(m object) {
	m["background"] = object{"scripts": []string{"background.js"}, "type": "module"}
	m["sidebar_action"] = object{"default_panel": "panel.html", "default_title": "__MSG_title__", "default_icon": object{"16": "icons/16.png", "32": "icons/32.png"}, "open_at_install": false}
	m["browser_specific_settings"] = object{"gecko": object{
		"id":                          "assay@assay.invalid",
		"strict_min_version":          "142.0",
		"data_collection_permissions": object{"required": []string{"none"}, "optional": []string{"websiteContent"}},
	}}
}
