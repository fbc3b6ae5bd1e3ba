package web

import (
	"errors"
	"net/http"
	"slices"

	"assay/server/store"
	"assay/server/wire"
	"assay/server/words"
	"assay/wasm/claim"
)

// changedPage is the content of changed.html.
type changedPage struct {
	Since    string
	Versions []store.Replaced
	Changes  []store.Change
	More     int // how many changes were looked at, where there are more; else 0
}

// mostChanges bounds the page of changed verdicts.
const mostChanges = 1000

// changed shows the verdicts that newer versions of the corpus changed.
func (s *site) changed(w http.ResponseWriter, r *http.Request) {
	p := changedPage{Since: r.URL.Query().Get("since")}
	var err error
	if p.Versions, err = s.Store.Replaced(r.Context()); err != nil {
		s.broken(w, r, err)
		return
	}
	if p.Since == "" && len(p.Versions) > 0 {
		p.Since = p.Versions[0].Version
	}
	all, err := s.Store.ChangesSince(r.Context(), p.Since, mostChanges)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	if len(all) == mostChanges {
		p.More = mostChanges
	}
	p.Changes = net(all)
	s.show(w, r, http.StatusOK, "changed.html", newPage("Changed verdicts", "/queue", p))
}

// net makes one change of all those of a claim, newest first, and leaves out claims whose
// verdict is what it was.
func net(changes []store.Change) []store.Change {
	type place struct {
		article string
		n       int
	}
	at := map[place]int{}
	var list []store.Change
	for _, c := range changes {
		i, seen := at[place{c.Article, c.N}]
		if !seen {
			at[place{c.Article, c.N}] = len(list)
			list = append(list, c)
			continue
		}
		list[i].From, list[i].FromVerdict, list[i].FromCorpus = c.From, c.FromVerdict, c.FromCorpus
	}
	return slices.DeleteFunc(list, func(c store.Change) bool { return c.From == c.To })
}

// claimPage is the content of claim.html.
type claimPage struct {
	Article        store.Article
	PublishedWords string
	Sentence       string // "" where the words are not kept
	Card           reviewed
	Changes        []diff
}

// A diff sets what a verdict was beside what it became.
type diff struct {
	store.Change
	Was, Is aspect
}

// An aspect is one of the two verdicts of a diff.
type aspect struct {
	When    string
	Label   claim.Label
	Verdict *claim.Verdict // nil = not kept
}

// claim shows one kept claim, what people made of it, and how its verdict changed.
func (s *site) claim(w http.ResponseWriter, r *http.Request) {
	n := number(r.PathValue("n"))
	a, report, ok := s.keptArticle(w, r)
	if !ok {
		return
	}
	if n < 1 || n > len(report.Claims) || n > len(a.Claims) {
		s.fail(w, r, http.StatusNotFound, "There is no such claim here.", "")
		return
	}
	reviews, err1 := s.Store.Reviews(r.Context(), a.ID, n)
	changes, err2 := s.Store.ChangesOf(r.Context(), a.ID, n)
	if err := errors.Join(err1, err2); err != nil {
		s.broken(w, r, err)
		return
	}
	c := &report.Claims[n-1]
	p := claimPage{Article: a, PublishedWords: words.Day(a.Published), Card: reviewed{newCard(report, c, n), a.ID, a.Claims[n-1].State, reviews, false}}
	if c.End <= len(a.Words) {
		p.Sentence = a.Words[c.Start:c.End]
	}
	for _, h := range changes {
		p.Changes = append(p.Changes, diff{h, aspect{"Was", h.From, verdictOf(h.FromVerdict)}, aspect{"Is", h.To, verdictOf(h.ToVerdict)}})
	}
	s.show(w, r, http.StatusOK, "claim.html", newPage(p.Card.Figure, "/queue", p))
}

// verdictOf reads a stored verdict; nil where none was kept.
func verdictOf(s string) *claim.Verdict {
	v, err := wire.ParseVerdict([]byte(s))
	if err != nil {
		return nil
	}
	return v
}
