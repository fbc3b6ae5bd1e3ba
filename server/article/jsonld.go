package article

import (
	"encoding/json"
	"strings"
)

// published returns the datePublished of the articles in one JSON-LD script; none when it
// is not JSON. An object that is not an article counts only if nothing else has a date.
func published(script string) []string {
	var v any
	if json.Unmarshal([]byte(strings.TrimSpace(script)), &v) != nil {
		return nil
	}
	var articles, others []string
	walkLD(v, 0, func(object map[string]any) {
		date, ok := object["datePublished"].(string)
		switch {
		case !ok:
		case isArticle(object["@type"]):
			articles = append(articles, date)
		default:
			others = append(others, date)
		}
	})
	if len(articles) > 0 {
		return articles
	}
	return others
}

// walkLD calls f for every object in v, 16 levels deep.
func walkLD(v any, depth int, f func(map[string]any)) {
	if depth > 16 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			walkLD(e, depth+1, f)
		}
	case map[string]any:
		f(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			walkLD(v[key], depth+1, f)
		}
	}
}

func isArticle(t any) bool {
	switch t := t.(type) {
	case string:
		return strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "Posting") || t == "Report"
	case []any:
		for _, e := range t {
			if isArticle(e) {
				return true
			}
		}
	}
	return false
}
