package watch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/mmcdole/gofeed"

	"assay/server/article"
	"assay/server/desk"
	"assay/server/live"
	"assay/server/store"
	"assay/wasm/claim"
)

// A Watcher looks at what is watched and reads what is new there.
type Watcher struct {
	Store     *store.Store
	Corpus    *live.Corpus
	Fetcher   *Fetcher
	KeepWords bool // keep the words of articles, not only their claims
}

// mostItems is how many pages of a feed one look takes: its newest.
const mostItems = 50

// Look looks at a watch if it is time to, and returns the pages of it that are yet to be
// read. It may be done again at any time: a page is left out once it is read.
func (w *Watcher) Look(ctx context.Context, id int64) ([]store.Found, error) {
	watched, err := w.Store.Watch(ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	if err == nil && !time.Now().Before(watched.Next) {
		err = w.look(ctx, watched)
	}
	if err != nil {
		return nil, err
	}
	return w.Store.Unread(ctx, id, mostItems)
}

func (w *Watcher) look(ctx context.Context, watched store.Watch) error {
	page, err := w.Fetcher.Get(ctx, watched.URL, watched.ETag, watched.Modified)
	if err == nil && !page.Unchanged {
		err = w.note(ctx, &watched, page)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	watched.Looked, watched.Trouble = time.Now(), ""
	watched.Next = watched.Looked.Add(watched.Every)
	var later *Later
	switch {
	case errors.As(err, &later):
		watched.Next, watched.Trouble = watched.Looked.Add(later.Wait), later.Reason
	case err != nil:
		watched.Trouble = err.Error()
	case !page.Unchanged:
		watched.ETag, watched.Modified = page.ETag, page.Modified
	}
	return w.Store.Looked(ctx, watched)
}

// note notes the pages that a feed tells of. A watch that is itself a page is read at once.
func (w *Watcher) note(ctx context.Context, watched *store.Watch, page *Page) error {
	if gofeed.DetectFeedType(bytes.NewReader(page.Body)) == gofeed.FeedTypeUnknown {
		_, err := w.keep(ctx, watched.ID, store.Found{URL: Canonical(watched.URL)}, page)
		return err
	}
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(page.Body))
	if err != nil {
		return refuse("is a feed that cannot be read: %v", err)
	}
	watched.Title = strings.Join(strings.Fields(feed.Title), " ")
	return w.Store.Found(ctx, watched.ID, items(feed, page.URL))
}

// items returns the pages a feed tells of, each once.
func items(feed *gofeed.Feed, base string) (list []store.Found) {
	at, err := parse(base)
	if err != nil {
		return nil
	}
	seen := map[string]bool{}
	for _, it := range feed.Items {
		to, err := at.Parse(strings.TrimSpace(it.Link))
		if err != nil || it.Link == "" {
			continue
		}
		url := Canonical(to.String())
		if url == "" || seen[url] {
			continue
		}
		seen[url] = true
		item := store.Found{URL: url}
		if p := it.PublishedParsed; p != nil {
			item.Published = claim.NewDay(p.Year(), int(p.Month()), p.Day())
		}
		if list = append(list, item); len(list) == mostItems {
			break
		}
	}
	return list
}

// Read reads a page that a feed told of, and keeps its claims. The error is a Later where it
// is to be tried again then; a page that cannot be read is noted as such, without an error.
// last says that it will not be tried again.
func (w *Watcher) Read(ctx context.Context, watch int64, it store.Found, last bool) error {
	if id, err := w.Store.ArticleAt(ctx, it.URL); err != nil || id != "" {
		return err
	}
	page, err := w.Fetcher.Get(ctx, it.URL, "", "")
	if err == nil {
		_, err = w.keep(ctx, watch, it, page)
	}
	var refusal *Refusal
	if errors.As(err, &refusal) || err != nil && last {
		return w.Store.Watched(ctx, watch, it.URL, "", err.Error())
	}
	return err
}

// keep reads a page and keeps its claims, unless its article was read at another address.
func (w *Watcher) keep(ctx context.Context, watch int64, it store.Found, page *Page) (id string, err error) {
	b, err := page.text()
	if err != nil {
		return "", err
	}
	address := canonicalOf(b, page.URL)
	if address != it.URL {
		if id, err := w.Store.ArticleAt(ctx, address); err != nil || id != "" {
			return id, errors.Join(err, w.Store.Watched(ctx, watch, it.URL, id, ""))
		}
	}
	a, err := article.New(b, address)
	if err != nil {
		return "", refuse("%v", err)
	}
	r := a.Read()
	if r.Published == 0 && it.Published != 0 {
		a.Given(it.Published)
		r = a.Read()
	}
	w.Corpus.Current().Check(r)
	if id, _, err = desk.Keep(ctx, w.Store, "watch", a, r, w.KeepWords); err != nil {
		return "", err
	}
	if err := w.Store.Watched(ctx, watch, address, id, ""); err != nil || address == it.URL {
		return id, err
	}
	return id, w.Store.Watched(ctx, watch, it.URL, id, "")
}

// canonicalOf returns the address that a page says is its own, if it is of the same site,
// else the one at which it was found.
func canonicalOf(b []byte, found string) string {
	own := Canonical(found)
	doc, err := goquery.NewDocumentFromReader(bytes.NewReader(b))
	if err != nil {
		return own
	}
	href, ok := doc.Find(`link[rel="canonical"]`).Attr("href")
	if !ok {
		return own
	}
	at, err := parse(found)
	if err != nil {
		return own
	}
	to, err := at.Parse(strings.TrimSpace(href))
	if err != nil {
		return own
	}
	if c := Canonical(to.String()); c != "" && sameSite(c, found) {
		return c
	}
	return own
}

// Check returns why an address cannot be watched.
func Check(address string) error {
	if Canonical(address) == "" {
		return fmt.Errorf("%.200q is not an http:// or https:// address without a password", address)
	}
	return nil
}
