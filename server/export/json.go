package export

import (
	"encoding/json"
	"io"
	"time"

	"assay/server/words"
	"assay/wasm/claim"
)

// jsonClaim is one claim of the JSON export.
type jsonClaim struct {
	Article   string       `json:"article"`
	Title     string       `json:"title"`
	URL       string       `json:"url,omitempty"`
	Published string       `json:"published,omitempty"`
	N         int          `json:"n"`
	Sentence  string       `json:"sentence,omitempty"`
	Amount    string       `json:"amount"`
	Action    claim.Action `json:"action"`
	Period    string       `json:"period,omitempty"`
	Agency    string       `json:"agency,omitempty"`
	Actor     string       `json:"actor,omitempty"`
	Victim    string       `json:"victim,omitempty"`
	Verdict   claim.Label  `json:"verdict"`
	Rule      string       `json:"rule"`
	Reason    string       `json:"reason"`
	Sources   []string     `json:"sources"`
	Corpus    string       `json:"corpus"`
	State     string       `json:"state"`
	Reviews   []jsonReview `json:"reviews"`
}

type jsonReview struct {
	State   string    `json:"state"`
	Who     string    `json:"who"`
	At      time.Time `json:"at"`
	Note    string    `json:"note,omitempty"`
	Sources []string  `json:"sources,omitempty"`
}

func writeJSON(w io.Writer, rows []Row, now time.Time) error {
	list := []jsonClaim{}
	for i := range rows {
		list = append(list, rows[i].json())
	}
	return encode(w, map[string]any{"exported": now.UTC().Format(time.RFC3339), "claims": list})
}

func (r *Row) json() jsonClaim {
	c, v := r.claim(), r.verdict()
	j := jsonClaim{Article: r.Article.ID, Title: r.Article.Title, URL: r.Article.URL, Published: isoDay(r.Article.Published), N: r.N, Sentence: r.sentence(),
		Amount: r.value(c.Amount), Action: c.Action, Period: r.value(c.Period), Agency: r.value(c.Agency), Actor: r.value(c.Actor), Victim: r.value(c.Victim),
		Verdict: v.Label, Rule: v.Rule, Reason: v.Reason, Sources: r.sources(), Corpus: r.Article.Corpus, State: string(r.State), Reviews: []jsonReview{}}
	for _, v := range r.Reviews {
		j.Reviews = append(j.Reviews, jsonReview{string(v.State), v.Who, v.At, v.Note, v.Sources})
	}
	return j
}

func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// ratings place a verdict between 1 and 5, as in the exports of the extension. A claim that
// differs is rated 2, never "false"; one that is not in the corpus carries no rating.
var ratings = map[words.Family]int{words.Agrees: 5, words.Conflict: 3, words.Outdated: 3, words.Differs: 2}

// writeClaimReview writes one ClaimReview of schema.org for each claim. Where people have
// confirmed or refuted a claim their word is the rating, and they are its author.
func writeClaimReview(w io.Writer, rows []Row, now time.Time) error {
	graph := []any{}
	for i := range rows {
		graph = append(graph, rows[i].claimReview(now))
	}
	return encode(w, map[string]any{"@context": "https://schema.org", "@graph": graph})
}

func (r *Row) claimReview(now time.Time) map[string]any {
	review := map[string]any{
		"@type": "ClaimReview", "claimReviewed": r.statement(), "datePublished": now.UTC().Format(time.DateOnly), "itemReviewed": r.item(),
		"reviewRating": r.rating(), "reviewBody": r.verdict().Reason, "citation": r.sources(),
	}
	if isWeb(r.Article.URL) {
		review["url"] = r.Article.URL
	}
	if d := r.decisive(); d != nil {
		review["author"], review["datePublished"] = map[string]any{"@type": "Person", "name": d.Who}, d.At.Format(time.DateOnly)
		if d.Note != "" {
			review["reviewBody"] = d.Note
		}
	}
	return review
}

func (r *Row) item() map[string]any {
	appearance := map[string]any{"@type": "CreativeWork", "name": r.Article.Title}
	if isWeb(r.Article.URL) {
		appearance["url"] = r.Article.URL
	}
	item := map[string]any{"@type": "Claim", "appearance": appearance}
	if day := isoDay(r.Article.Published); day != "" {
		item["datePublished"] = day
	}
	if name := r.value(r.claim().Agency); name != "" {
		item["author"] = map[string]any{"@type": "Organization", "name": name}
	}
	return item
}

func (r *Row) rating() map[string]any {
	scale := func(name string, value int) map[string]any {
		return map[string]any{"@type": "Rating", "alternateName": name, "ratingValue": value, "bestRating": 5, "worstRating": 1}
	}
	label := r.verdict().Label
	value, rated := ratings[words.FamilyOf(label)]
	if label == claim.AgreesWithinHedge {
		value = 4
	}
	switch d := r.decisive(); {
	case d != nil && d.State == "confirmed":
		return scale("Confirmed", 5)
	case d != nil:
		return scale("Wrong", 1)
	case !rated:
		return map[string]any{"@type": "Rating", "alternateName": r.label()}
	}
	return scale(r.label(), value)
}
