package web

import (
	"bytes"
	"errors"
	"html/template"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"assay/server/access"
	"assay/server/article"
	"assay/server/desk"
	"assay/server/export"
	"assay/server/store"
	"assay/server/wire"
	"assay/server/words"
	"assay/wasm/claim"
)

// number reads a number of an address; 0 for anything else.
func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// queuePage is the content of queue.html.
type queuePage struct {
	Claims  []store.Claim
	Tally   map[store.State]int
	Filter  store.Filter
	Changed []store.Replaced // versions whose verdicts changed, the last first
	Older   template.URL     // query of the next page; "" = no more
	Exports exports
}

// Narrowed reports whether there may be claims that the choice of them leaves out.
func (p *queuePage) Narrowed() bool {
	return p.Filter.State != "" || p.Filter.Label != "" || p.Filter.Words != ""
}

// exports are the links that save what a page shows.
type exports struct {
	Query   template.URL // what narrows them, to put before a format; "" or ends in "&"
	Formats []export.Format
}

func newExports(narrow url.Values) exports {
	for k, v := range narrow {
		if v[0] == "" {
			narrow.Del(k)
		}
	}
	q := narrow.Encode()
	if q != "" {
		q += "&"
	}
	return exports{template.URL(q), export.Formats[:]}
}

// filter reads what narrows the queue from an address.
func filter(q url.Values) store.Filter {
	return store.Filter{State: store.State(q.Get("state")), Label: claim.Label(q.Get("label")), Words: strings.TrimSpace(q.Get("q")), Article: q.Get("article")}
}

// export saves the claims of the queue or of one article.
func (s *site) export(w http.ResponseWriter, r *http.Request) {
	f, ok := export.Named(r.URL.Query().Get("format"))
	if !ok {
		s.fail(w, r, http.StatusNotFound, "There is no such format.", "It may have been mistyped.")
		return
	}
	rows, err := export.Rows(r.Context(), s.Store, filter(r.URL.Query()))
	if err != nil {
		s.broken(w, r, err)
		return
	}
	var b bytes.Buffer
	if err := f.Write(&b, rows, time.Now()); err != nil {
		s.broken(w, r, err)
		return
	}
	w.Header().Set("Content-Type", f.Type)
	w.Header().Set("Content-Disposition", f.Disposition())
	w.Header().Set("Cache-Control", "no-store")
	w.Write(b.Bytes())
}

const pageSize = 50

func (s *site) queue(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	f := filter(q)
	f.Limit, f.After = pageSize, store.Place{Checked: time.UnixMilli(int64(number(q.Get("checked")))), Article: q.Get("after"), N: number(q.Get("n"))}
	p := &queuePage{Filter: f, Exports: newExports(url.Values{"state": {string(f.State)}, "label": {string(f.Label)}, "q": {f.Words}})}
	var err1, err2, err3 error
	p.Claims, err1 = s.Store.Queue(r.Context(), f)
	p.Tally, err2 = s.Store.Tally(r.Context())
	p.Changed, err3 = s.Store.Replaced(r.Context())
	if err := errors.Join(err1, err2, err3); err != nil {
		s.broken(w, r, err)
		return
	}
	if len(p.Claims) == pageSize {
		last := p.Claims[pageSize-1]
		p.Older = template.URL(url.Values{"state": {string(f.State)}, "label": {string(f.Label)}, "q": {f.Words},
			"checked": {strconv.FormatInt(last.Checked.UnixMilli(), 10)}, "after": {last.Article}, "n": {strconv.Itoa(last.N)}}.Encode())
	}
	s.show(w, r, http.StatusOK, "queue.html", newPage("Review", "/queue", p))
}

// keep stores the article of the form for review and leads to its page.
func (s *site) keep(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	d := draft{r.PostForm.Get("article"), strings.TrimSpace(r.PostForm.Get("published")), strings.TrimSpace(r.PostForm.Get("url")), ""}
	a, status, err := d.read()
	if err != nil {
		s.fail(w, r, status, sentence(err.Error()), "")
		return
	}
	report := a.Read()
	s.Corpus.Current().Check(report)
	id, _, err := desk.Keep(r.Context(), s.Store, access.From(r.Context()).Name, a, report, s.KeepWords)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	http.Redirect(w, r, "/articles/"+id, http.StatusSeeOther)
}

// kept is the content of kept.html.
type kept struct {
	store.Article
	PublishedWords string
	Text           template.HTML // "" where the words are not kept
	Cards          []reviewed
	Tallies        []tally
	Exports        exports
}

// reviewed is a card with what people made of its claim. The card of a claim that was
// missed is empty but for its number.
type reviewed struct {
	card
	Article string
	State   store.State
	Reviews []store.Review
	Link    bool // to the claim's own page
}

// Waits reports whether the last who judged the claim stands alone where two must agree.
func (r reviewed) Waits() bool {
	if len(r.Reviews) == 0 {
		return false
	}
	last := r.Reviews[len(r.Reviews)-1].State
	return last != r.State && (last == store.Confirmed || last == store.Wrong)
}

// keptArticle reads the article that an address names, or answers why it could not.
func (s *site) keptArticle(w http.ResponseWriter, r *http.Request) (store.Article, *claim.Report, bool) {
	a, err := s.Store.Article(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrNotFound) {
		s.fail(w, r, http.StatusNotFound, "No such article is kept here.", "")
		return a, nil, false
	}
	var report *claim.Report
	if err == nil {
		report, err = wire.Parse(a.Report)
	}
	if err != nil {
		s.broken(w, r, err)
		return a, nil, false
	}
	return a, report, true
}

func (s *site) article(w http.ResponseWriter, r *http.Request) {
	a, report, ok := s.keptArticle(w, r)
	if !ok {
		return
	}
	k := kept{Article: a, PublishedWords: words.Day(a.Published), Tallies: tallies(report), Exports: newExports(url.Values{"article": {a.ID}})}
	if a.Words != "" {
		var marked strings.Builder
		if err := article.Of(a.Words, "").Render(&marked, marks(report)); err != nil {
			s.broken(w, r, err)
			return
		}
		k.Text = template.HTML(marked.String())
	}
	read := cards(report)
	for i := range a.Claims {
		c := card{N: i + 1}
		if i < len(read) {
			c = read[i]
		}
		reviews, err := s.Store.Reviews(r.Context(), a.ID, c.N)
		if err != nil {
			s.broken(w, r, err)
			return
		}
		k.Cards = append(k.Cards, reviewed{c, a.ID, a.Claims[i].State, reviews, true})
	}
	s.show(w, r, http.StatusOK, "kept.html", newPage(a.Title, "/queue", k))
}

// review stores one review and leads back to its claim. The key in the form makes sending
// it twice harmless.
func (s *site) review(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	note, sources := strings.TrimSpace(r.PostForm.Get("note")), r.PostForm.Get("sources")
	if len(note) > 4000 || len(sources) > 8000 {
		s.fail(w, r, http.StatusUnprocessableEntity, "The note is longer than 4000 characters, or the sources longer than 8000.", "Go back and shorten it.")
		return
	}
	_, err := s.Store.Review(r.Context(), store.Review{Article: r.PathValue("id"), N: number(r.PathValue("n")), State: store.State(r.PostForm.Get("state")),
		Note: note, Sources: strings.Fields(sources), Who: access.From(r.Context()).Name, Key: r.PostForm.Get("key")}, s.People)
	switch {
	case errors.Is(err, store.ErrNotFound):
		s.fail(w, r, http.StatusNotFound, "There is no such claim here.", "")
	case errors.Is(err, store.ErrRefused):
		s.fail(w, r, http.StatusConflict, "The review was not stored: "+err.Error()+".", "Go back, load the page again and repeat it.")
	case err != nil:
		s.broken(w, r, err)
	default:
		http.Redirect(w, r, "/articles/"+r.PathValue("id")+"#c"+r.PathValue("n"), http.StatusSeeOther)
	}
}
