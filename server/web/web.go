// Package web serves the pages for people. Every page works without scripts; the only script
// gives the review pages keys.
package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"html/template"
	"io/fs"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"assay/server/access"
	"assay/server/live"
	"assay/server/press"
	"assay/server/store"
)

// Options are what the pages need from outside.
type Options struct {
	Corpus    *live.Corpus
	Press     *press.Office
	Store     *store.Store
	Gate      *access.Gate
	Log       *slog.Logger
	KeepWords bool                   // the words of kept articles are stored too
	Watching  bool                   // this server looks at what is watched
	People    int                    // who must agree before a claim is confirmed or wrong
	Calls     func() ([]byte, error) // makes the OpenAPI document of the API; nil = no reference is served
}

// A site is the pages and what they share.
type site struct {
	Options
	pages func() *template.Template // by file name
	calls func() reference
}

//go:embed pages/*.html
var pageFiles embed.FS

//go:embed assets
var assetFiles embed.FS

// Register adds the pages to mux. What they are made from is read when the first is asked for,
// so that a server answers sooner.
func Register(mux *http.ServeMux, o Options) {
	s := &site{Options: o, pages: sync.OnceValue(func() *template.Template {
		return template.Must(template.New("").Funcs(functions).ParseFS(pageFiles, "pages/*.html"))
	})}
	mux.HandleFunc("GET /{$}", s.need(store.Reader, s.checkForm))
	mux.HandleFunc("POST /{$}", s.need(store.Reader, s.checkArticle))
	mux.HandleFunc("GET /sample", s.need(store.Reader, s.checkSample))
	s.registerCorpus(mux)
	if o.Calls != nil {
		s.calls = sync.OnceValue(func() reference { return must(newReference(must(o.Calls()))) })
		mux.HandleFunc("GET /reference", s.reference)
	}
	mux.HandleFunc("GET /signin", s.signInForm)
	mux.HandleFunc("POST /signin", s.signIn)
	mux.HandleFunc("POST /signout", s.signOut)
	mux.HandleFunc("GET /queue", s.need(store.Reviewer, s.queue))
	mux.HandleFunc("GET /export", s.need(store.Reviewer, s.export))
	mux.HandleFunc("GET /board", s.need(store.Reviewer, s.board))
	mux.HandleFunc("GET /queue/changes", s.need(store.Reviewer, s.changed))
	mux.HandleFunc("POST /articles", s.need(store.Reviewer, s.keep))
	mux.HandleFunc("GET /articles/{id}", s.need(store.Reviewer, s.article))
	mux.HandleFunc("GET /articles/{id}/claims/{n}", s.need(store.Reviewer, s.claim))
	mux.HandleFunc("POST /articles/{id}/claims/{n}/reviews", s.need(store.Reviewer, s.review))
	mux.HandleFunc("GET /tokens", s.need(store.Admin, s.tokens))
	mux.HandleFunc("POST /tokens", s.need(store.Admin, s.addToken))
	mux.HandleFunc("POST /tokens/{id}/revoke", s.need(store.Admin, s.revokeToken))
	mux.HandleFunc("GET /audit", s.need(store.Admin, s.audit))
	mux.HandleFunc("GET /assets/{version}/{name}", serveAsset)
	mux.HandleFunc("/", s.notFound)
}

// must returns v, made of what is built into the program: it cannot be wrong.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// A page is what the layout shows around the content of one page.
type page struct {
	Title   string
	Nav     string // the path of the navigation entry that is this page
	Corpus  string // version of the corpus in force
	Person  store.Token
	Content any
}

func newPage(title, nav string, content any) page {
	return page{Title: title, Nav: nav, Content: content}
}

// show writes a page whole, or nothing of it.
func (s *site) show(w http.ResponseWriter, r *http.Request, status int, name string, p page) {
	p.Corpus, p.Person = s.Corpus.Current().Snapshot.Version, access.From(r.Context())
	b, err := s.make(name, p)
	if err != nil {
		s.Log.Error("page not made", "page", name, "err", err)
		http.Error(w, "the page could not be made", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write(b)
}

// make executes the content of a page, then the layout around it: the pages share one set of
// templates, in which a part that several of them show is there once.
func (s *site) make(name string, p page) ([]byte, error) {
	var content, whole bytes.Buffer
	if err := s.pages().ExecuteTemplate(&content, name, p.Content); err != nil {
		return nil, err
	}
	p.Content = template.HTML(content.String())
	err := s.pages().ExecuteTemplate(&whole, "_layout.html", p)
	return whole.Bytes(), err
}

// trouble is the content of error.html.
type trouble struct{ What, Do string }

func (s *site) fail(w http.ResponseWriter, r *http.Request, status int, what, do string) {
	s.show(w, r, status, "error.html", newPage(http.StatusText(status), "", trouble{what, do}))
}

// broken answers where the store failed; the log has why.
func (s *site) broken(w http.ResponseWriter, r *http.Request, err error) {
	if r.Context().Err() != nil {
		return // whoever asked has gone
	}
	s.Log.Error("store failed", "path", r.URL.Path, "err", err)
	if errors.Is(err, store.ErrFull) {
		s.fail(w, r, http.StatusInsufficientStorage, "The server’s disk is full.", "Nothing was stored. Tell whoever runs this server.")
		return
	}
	s.fail(w, r, http.StatusServiceUnavailable, "The database does not answer.", "Nothing was stored. Try again in a minute.")
}

// form reads a posted form, or answers why it could not.
func (s *site) form(w http.ResponseWriter, r *http.Request) bool {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	err := r.ParseForm()
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		s.fail(w, r, http.StatusRequestEntityTooLarge, "The article is larger than 2 MB.", "Send the article alone, without the rest of the page.")
	case err != nil:
		s.fail(w, r, http.StatusBadRequest, "The form could not be read.", "Go back and send it again.")
	}
	return err == nil
}

func (s *site) notFound(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		s.fail(w, r, http.StatusMethodNotAllowed, "This address only shows something; nothing can be sent to it.", "")
		return
	}
	s.fail(w, r, http.StatusNotFound, "There is no page at this address.", "It may have been mistyped.")
}

// assetVersion names the assets by their bytes, so that they can be kept forever.
var assetVersion = func() string {
	h := sha256.New()
	err := fs.WalkDir(assetFiles, "assets", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := assetFiles.ReadFile(path)
		h.Write(b)
		return err
	})
	if err != nil {
		panic(err)
	}
	return hex.EncodeToString(h.Sum(nil)[:6])
}()

func serveAsset(w http.ResponseWriter, r *http.Request) {
	b, err := assetFiles.ReadFile("assets/" + r.PathValue("name"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	if r.PathValue("version") == assetVersion {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	http.ServeContent(w, r, r.PathValue("name"), time.Time{}, bytes.NewReader(b))
}
