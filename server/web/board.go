package web

import (
	"errors"
	"html/template"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"assay/server/store"
	"assay/server/words"
	"assay/wasm/claim"
)

// boardPage is the content of board.html.
type boardPage struct {
	Shows   []show
	Show    string
	Filter  store.BoardFilter
	Claims  []store.Posting
	Watches []store.Watch
	Off     bool         // this server looks at nothing
	Older   template.URL // query of the next page; "" = no more
}

// Narrowed reports whether there may be claims that the choice of them leaves out.
func (p *boardPage) Narrowed() bool {
	return len(p.Watches) > 0 && (p.Show != "all" || p.Filter.State != "" || p.Filter.Watch != 0 || p.Filter.Words != "")
}

// A show is a choice of verdicts.
type show struct {
	Code, Title string
	Labels      []claim.Label
}

// shows are the choices of verdicts, the first of them unless another is asked for.
var shows = func() []show {
	var disputed, unknown, agreed []claim.Label
	for _, l := range claim.Labels {
		switch words.FamilyOf(l) {
		case words.Unknown:
			unknown = append(unknown, l)
		case words.Agrees:
			agreed = append(agreed, l)
		default:
			disputed = append(disputed, l)
		}
	}
	return []show{
		{"", "Disputed and new", append(append([]claim.Label(nil), disputed...), unknown...)}, {"disputed", "Disputed", disputed},
		{"new", "New to the corpus", unknown}, {"agrees", "Agrees", agreed}, {"all", "All", nil},
	}
}()

// board shows the claims of watched articles, and what is watched.
func (s *site) board(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	chosen := shows[0]
	for _, c := range shows {
		if c.Code == q.Get("show") {
			chosen = c
		}
	}
	f := store.BoardFilter{Labels: chosen.Labels, State: store.State(q.Get("state")), Watch: int64(number(q.Get("source"))), Words: strings.TrimSpace(q.Get("q")), Limit: pageSize,
		After: store.Place{Checked: time.UnixMilli(int64(number(q.Get("found")))), Article: q.Get("after"), N: number(q.Get("n"))}}
	p := &boardPage{Shows: shows, Show: chosen.Code, Filter: f, Off: !s.Watching}
	var err1, err2 error
	p.Claims, err1 = s.Store.Board(r.Context(), f)
	p.Watches, err2 = s.Store.Watches(r.Context())
	if err := errors.Join(err1, err2); err != nil {
		s.broken(w, r, err)
		return
	}
	if len(p.Claims) == pageSize {
		last := p.Claims[pageSize-1]
		p.Older = template.URL(url.Values{"show": {chosen.Code}, "state": {string(f.State)}, "source": {strconv.FormatInt(f.Watch, 10)}, "q": {f.Words},
			"found": {strconv.FormatInt(last.Found.UnixMilli(), 10)}, "after": {last.Article}, "n": {strconv.Itoa(last.N)}}.Encode())
	}
	s.show(w, r, http.StatusOK, "board.html", newPage("Board", "/board", p))
}
