package web

import (
	"errors"
	"net/http"
	"strings"
	"time"

	"assay/server/access"
	"assay/server/guard"
	"assay/server/store"
)

// need lets only those with the role see a page; others are led to the sign-in page.
func (s *site) need(role store.Role, page http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		t := access.From(r.Context())
		switch {
		case t.Role.May(role):
			page(w, r)
		case t.ID == "":
			s.show(w, r, http.StatusUnauthorized, "signin.html", newPage("Sign in", "", signIn{To: r.URL.RequestURI()}))
		default:
			s.fail(w, r, http.StatusForbidden, "Your token does not reach this page.", "It needs the role "+string(role)+"; yours is "+string(t.Role)+".")
		}
	}
}

// signIn is the content of signin.html.
type signIn struct {
	To    string // the page that was asked for
	Error string
}

func (s *site) signInForm(w http.ResponseWriter, r *http.Request) {
	s.show(w, r, http.StatusOK, "signin.html", newPage("Sign in", "/signin", signIn{To: "/queue"}))
}

func (s *site) signIn(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	to := local(r.PostForm.Get("to"))
	t, err := s.Gate.Lookup(r, strings.TrimSpace(r.PostForm.Get("token")))
	switch {
	case access.TooMany(err):
		s.fail(w, r, http.StatusTooManyRequests, "Too many wrong tokens.", "Wait a minute and try again.")
	case err == nil && !t.For(""):
		s.show(w, r, http.StatusForbidden, "signin.html", newPage("Sign in", "/signin", signIn{to, "This token is for programs alone."}))
	case errors.Is(err, store.ErrNotFound):
		s.show(w, r, http.StatusUnauthorized, "signin.html", newPage("Sign in", "/signin", signIn{to, "This token is not known, was revoked or has expired."}))
	case err != nil:
		s.broken(w, r, err)
	default:
		secret, err := s.Store.OpenSession(r.Context(), t, access.Life)
		if err != nil {
			s.broken(w, r, err)
			return
		}
		setCookie(w, r, secret, access.Life)
		http.Redirect(w, r, to, http.StatusSeeOther)
	}
}

func (s *site) signOut(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie(access.Cookie); err == nil {
		if err := s.Store.CloseSession(r.Context(), c.Value); err != nil {
			s.broken(w, r, err)
			return
		}
	}
	setCookie(w, r, "", -time.Second)
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

// setCookie keeps the session from scripts, from other sites and, but for the machine's own
// browser, from connections that others can read.
func setCookie(w http.ResponseWriter, r *http.Request, secret string, life time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: access.Cookie, Value: secret, Path: "/", MaxAge: int(life / time.Second), HttpOnly: true,
		SameSite: http.SameSiteStrictMode, Secure: !guard.IsLoopback(guard.Hostname(r.Host))})
}

// local returns a path of this server, whatever the form says.
func local(to string) string {
	if !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n") {
		return "/queue"
	}
	return to
}

// people is the content of tokens.html.
type people struct {
	Tokens []store.Token
	Now    time.Time
	Secret string // of the token just made
	Made   store.Token
	Error  string
}

func (s *site) tokens(w http.ResponseWriter, r *http.Request) {
	s.showTokens(w, r, http.StatusOK, people{})
}

func (s *site) showTokens(w http.ResponseWriter, r *http.Request, status int, p people) {
	list, err := s.Store.Tokens(r.Context())
	if err != nil {
		s.broken(w, r, err)
		return
	}
	p.Tokens, p.Now = list, time.Now()
	s.show(w, r, status, "tokens.html", newPage("People", "/tokens", p))
}

func (s *site) addToken(w http.ResponseWriter, r *http.Request) {
	if !s.form(w, r) {
		return
	}
	name := strings.TrimSpace(r.PostForm.Get("name"))
	if name == "" || len(name) > 100 {
		s.showTokens(w, r, http.StatusUnprocessableEntity, people{Error: "Say in at most 100 characters whose token it is."})
		return
	}
	var expires time.Time
	if day := r.PostForm.Get("expires"); day != "" {
		t, err := time.Parse(time.DateOnly, day)
		if err != nil {
			s.showTokens(w, r, http.StatusUnprocessableEntity, people{Error: "The last day is not a day; write it as 2026-12-31."})
			return
		}
		expires = t.AddDate(0, 0, 1)
	}
	var scopes []store.Scope
	for _, scope := range r.PostForm["scope"] {
		scopes = append(scopes, store.Scope(scope))
	}
	secret, made, err := s.Store.AddToken(r.Context(), access.From(r.Context()).Name, name, store.Role(r.PostForm.Get("role")), expires, scopes...)
	switch {
	case errors.Is(err, store.ErrRefused):
		s.showTokens(w, r, http.StatusUnprocessableEntity, people{Error: "There is no such role or scope."})
	case err != nil:
		s.broken(w, r, err)
	default:
		s.showTokens(w, r, http.StatusCreated, people{Secret: secret, Made: made})
	}
}

func (s *site) revokeToken(w http.ResponseWriter, r *http.Request) {
	err := s.Store.Revoke(r.Context(), access.From(r.Context()).Name, r.PathValue("id"))
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		s.broken(w, r, err)
		return
	}
	http.Redirect(w, r, "/tokens", http.StatusSeeOther)
}

// auditPage is the content of audit.html.
type auditPage struct {
	Entries []store.Entry
	Older   int64 // id to go on before; 0 = no more
}

func (s *site) audit(w http.ResponseWriter, r *http.Request) {
	const size = 100
	list, err := s.Store.Audit(r.Context(), int64(number(r.URL.Query().Get("before"))), size)
	if err != nil {
		s.broken(w, r, err)
		return
	}
	p := auditPage{Entries: list}
	if len(list) == size {
		p.Older = list[size-1].ID
	}
	s.show(w, r, http.StatusOK, "audit.html", newPage("Audit log", "/audit", p))
}
