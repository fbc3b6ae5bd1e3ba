// Package web serves the pages for people. Every page works without scripts.
package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"html/template"
	"io/fs"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"assay/server/live"
)

// Options are what the pages need from outside.
type Options struct {
	Corpus *live.Corpus
	Log    *slog.Logger
}

// A site is the pages and what they share.
type site struct {
	Options
	pages map[string]*template.Template // by file name, each with the layout
}

//go:embed pages/*.html
var pageFiles embed.FS

//go:embed assets
var assetFiles embed.FS

// Register adds the pages to mux.
func Register(mux *http.ServeMux, o Options) {
	s := &site{Options: o, pages: parsePages()}
	mux.HandleFunc("GET /{$}", s.checkForm)
	mux.HandleFunc("POST /{$}", s.checkArticle)
	mux.HandleFunc("GET /sample", s.checkSample)
	s.registerCorpus(mux)
	mux.HandleFunc("GET /assets/{version}/{name}", serveAsset)
	mux.HandleFunc("/", s.notFound)
}

// parsePages parses each page together with the parts that pages share.
func parsePages() map[string]*template.Template {
	shared := template.Must(template.New("").Funcs(functions).ParseFS(pageFiles, "pages/_*.html"))
	pages := map[string]*template.Template{}
	names, err := fs.Glob(pageFiles, "pages/[a-z]*.html")
	if err != nil {
		panic(err)
	}
	for _, name := range names {
		pages[strings.TrimPrefix(name, "pages/")] = template.Must(template.Must(shared.Clone()).ParseFS(pageFiles, name))
	}
	return pages
}

// A page is what the layout shows around the content of one page.
type page struct {
	Title   string
	Nav     string // the path of the navigation entry that is this page
	Corpus  string // version of the corpus in force
	Content any
}

// show writes a page whole, or nothing of it.
func (s *site) show(w http.ResponseWriter, status int, name string, p page) {
	p.Corpus = s.Corpus.Current().Snapshot.Version
	var b bytes.Buffer
	if err := s.pages[name].ExecuteTemplate(&b, "_layout.html", p); err != nil {
		s.Log.Error("page not made", "page", name, "err", err)
		http.Error(w, "the page could not be made", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write(b.Bytes())
}

// trouble is the content of error.html.
type trouble struct{ What, Do string }

func (s *site) fail(w http.ResponseWriter, status int, what, do string) {
	s.show(w, status, "error.html", page{Title: http.StatusText(status), Content: trouble{what, do}})
}

func (s *site) notFound(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		s.fail(w, http.StatusMethodNotAllowed, "This address only shows something; nothing can be sent to it.", "")
		return
	}
	s.fail(w, http.StatusNotFound, "There is no page at this address.", "It may have been mistyped.")
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
