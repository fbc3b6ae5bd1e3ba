package web

import (
	"crypto/rand"
	"fmt"
	"html/template"
	"strings"

	"assay/server/store"
	"assay/server/words"
	"assay/wasm/claim"
)

// functions are what the templates may call.
var functions = template.FuncMap{
	"asset":    func(name string) string { return "/assets/" + assetVersion + "/" + name },
	"families": func() []words.Family { return words.Families[:] },
	"label":    words.Label,
	"labels":   func() []claim.Label { return claim.Labels[:] },
	"family":   words.FamilyOf,
	"states":   func() []store.State { return store.States[:] },
	"state":    store.State.Title,
	"roles":    func() []store.Role { return store.Roles[:] },
	"scopes":   func() []store.Scope { return store.Scopes[:] },
	"token":    rand.Text,
	"result":   words.Result,
	"role":     words.Role,
	"tier":     words.Tier,
	"day":      words.Day,
	"count":    count,
	"every":    words.Every,
	"host":     host,
	"plain":    plain,
	"linked":   linked,
	"first":    func(n int, s []claim.Source) []claim.Source { return s[:min(n, len(s))] },
	"after":    func(n int, s []claim.Source) []claim.Source { return s[min(n, len(s)):] },
}

// count returns n with its noun: "1 claim", "3 claims".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// linked reports whether what somebody typed is the address of a page.
func linked(source string) bool {
	return strings.HasPrefix(source, "https://") || strings.HasPrefix(source, "http://")
}
