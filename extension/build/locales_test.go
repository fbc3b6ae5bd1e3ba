package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The languages of the interface with the plural categories that their counted strings need.
var languages = map[string][]string{
	"en": {"one", "other"}, "de": {"one", "other"}, "es": {"one", "other"}, "fr": {"one", "other"}, "ko": {"other"}, "ja": {"other"},
}

func messages(t *testing.T, language string) map[string]string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("..", "_locales", language, "messages.json"))
	if err != nil {
		t.Fatal(err)
	}
	var read map[string]struct{ Message string }
	if err := json.Unmarshal(content, &read); err != nil {
		t.Fatalf("%s: %v", language, err)
	}
	m := map[string]string{}
	for key, entry := range read {
		m[key] = entry.Message
	}
	return m
}

// stem returns a counted key without its plural category, and whether it is counted.
func stem(key string) (string, bool) {
	for _, category := range []string{"_one", "_other"} {
		if s, ok := strings.CutSuffix(key, category); ok && s != "action" { // "action_other" is an action
			return s, true
		}
	}
	return key, false
}

var placeholder = regexp.MustCompile(`\$\d`)

func TestEveryLanguageHasEveryString(t *testing.T) {
	english := messages(t, "en")
	for language, categories := range languages {
		own := messages(t, language)
		for key, text := range english {
			keys := []string{key}
			if s, counted := stem(key); counted {
				keys = nil
				for _, c := range categories {
					keys = append(keys, s+"_"+c)
				}
			}
			for _, k := range keys {
				if own[k] == "" {
					t.Errorf("%s: %q is missing", language, k)
				} else if got, want := holes(own[k]), holes(text); !slices.Equal(got, want) {
					t.Errorf("%s: %q has the placeholders %v, in English it has %v", language, k, got, want)
				}
			}
		}
		for key := range own {
			if _, ok := english[key]; !ok {
				t.Errorf("%s: %q is in no other language", language, key)
			}
		}
	}
}

func holes(text string) []string {
	found := placeholder.FindAllString(text, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

// Keys as the sources write them: t('key'), n('key'), t(`start_${…}`), data-t="key", __MSG_key__.
var uses = []*regexp.Regexp{
	regexp.MustCompile(`\b[tn]\('(\w+)'`), regexp.MustCompile("\\b[tn]\\(`(\\w+)`"), regexp.MustCompile(`data-t(?:-label|-hint)?="(\w+)"`), regexp.MustCompile(`__MSG_(\w+)__`),
	regexp.MustCompile(`[?:] '(\w+)'`), // t(cond ? 'a' : 'b')
}
var starts = regexp.MustCompile("\\bt\\(`(\\w+_)\\$\\{")

func TestNoStringIsUnusedOrUnknown(t *testing.T) {
	english := messages(t, "en")
	used := map[string]bool{}
	var prefixes []string
	for _, glob := range []string{"../src/*.ts", "../src/*.html", "manifest.go"} {
		names, err := filepath.Glob(glob)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: no files (%v)", glob, err)
		}
		for _, name := range names {
			content, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			text := string(content)
			for _, m := range starts.FindAllStringSubmatch(text, -1) {
				prefixes = append(prefixes, m[1])
			}
			for i, use := range uses {
				for _, m := range use.FindAllStringSubmatch(text, -1) {
					used[m[1]] = true
					if i < 4 && english[m[1]] == "" && english[m[1]+"_other"] == "" {
						t.Errorf("%s uses %q, which no language has", name, m[1])
					}
				}
			}
		}
	}
	for key := range english {
		s, _ := stem(key)
		started := slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(key, p) })
		if !used[key] && !used[s] && !started {
			t.Errorf("%q is used nowhere", key)
		}
	}
}
