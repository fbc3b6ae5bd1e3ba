package exchange

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"assay/wasm/corpus"
)

// A galaxyCluster is a cluster file of the MISP galaxy.
type galaxyCluster struct {
	Type   string `json:"type"`
	Values []struct {
		Value       string `json:"value"`
		Description string `json:"description"`
		UUID        string `json:"uuid"`
		Meta        struct {
			Synonyms []string `json:"synonyms"`
			Country  string   `json:"country"`
			Refs     []string `json:"refs"`
		} `json:"meta"`
	} `json:"values"`
}

func readMISP(b *Batch, _ *names, r io.Reader) error {
	var cluster galaxyCluster
	if err := json.NewDecoder(r).Decode(&cluster); err != nil {
		return err
	}
	if cluster.Type != "threat-actor" {
		return fmt.Errorf("its type is %q; only threat-actor is read", cluster.Type)
	}
	if len(cluster.Values) == 0 {
		return errors.New("it has no values")
	}
	owners := make(map[string]int) // how many actors go by a name
	for _, v := range cluster.Values {
		seen := map[string]bool{}
		for _, a := range append([]string{v.Value}, v.Meta.Synonyms...) {
			if !seen[fold(a)] {
				owners[fold(a)]++
			}
			seen[fold(a)] = true
		}
	}
	for n, v := range cluster.Values {
		if Slug(v.Value) == "" {
			b.skip(fmt.Sprintf("value %d", n+1), "it has no name of Latin letters to make an id of")
			continue
		}
		e := corpus.Entity{ID: Slug(v.Value), Kind: corpus.Actor, Name: v.Value, Class: "apt_group", Country: country(v.Meta.Country)}
		seen := map[string]bool{}
		for _, a := range append([]string{v.Value}, v.Meta.Synonyms...) {
			if a = strings.TrimSpace(a); a == "" || seen[a] {
				continue
			}
			seen[a] = true
			e.Aliases = append(e.Aliases, corpus.Alias{Text: a, Ambiguous: owners[fold(a)] > 1 || isShort(a)})
		}
		if v.UUID != "" {
			e.External = []string{"misp:" + v.UUID}
		}
		for _, url := range v.Meta.Refs {
			if isWeb(url) {
				e.Sources = append(e.Sources, webSource(url, ""))
			}
		}
		b.Entities = append(b.Entities, e)
	}
	return nil
}

// isShort reports whether a name is so short that it will also be something else: a word
// ("Sea", "Lead") or a unit of somebody's army.
func isShort(name string) bool { return len([]rune(fold(name))) <= 4 }

// country returns the first of the countries of a MISP value ("KP", "CN,RU").
func country(codes string) string {
	first, _, _ := strings.Cut(codes, ",")
	if len(first) != 2 {
		return ""
	}
	return strings.ToUpper(first)
}
