// Package watch reads feeds and pages of the web as they change. It asks politely: only what
// robots.txt allows, one request a host at a time and slowly, nothing that has not changed,
// under a name that says whom to write to. It never asks a machine that is not public.
package watch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"assay/server/article"
	"assay/server/store"
)

const (
	patience     = 10 * time.Second // for one answer
	mostHops     = 5                // redirects followed
	mostFeed     = 2 << 20          // bytes of a feed, unpacked
	mostRobots   = 500 << 10        // bytes of a robots.txt that are read
	mostHeader   = 64 << 10
	longestRest  = 24 * time.Hour // that a site may ask for
	robotsLife   = 24 * time.Hour
	robotsRetry  = time.Hour // where the site could not tell
	longestDelay = time.Minute
)

// A Later is why a page is not asked for now, and when it may be.
type Later struct {
	Wait   time.Duration
	Reason string
}

func (l *Later) Error() string { return l.Reason }

// A Refusal is why a page will not be read, asked again or not.
type Refusal struct{ Reason string }

func (r *Refusal) Error() string { return r.Reason }

func refuse(format string, args ...any) error { return &Refusal{fmt.Sprintf(format, args...)} }

// A Page is what a site answered.
type Page struct {
	URL            string // where it was found in the end
	Body           []byte // in UTF-8 unless it is a feed
	Type           string // Content-Type
	ETag, Modified string
	Unchanged      bool // 304: Body is empty
}

// A Fetcher asks sites. Several, on as many servers, share one pace through the store.
type Fetcher struct {
	store *store.Store
	http  *http.Client
	agent string
	pace  time.Duration
}

// NewFetcher makes a Fetcher that names contact, an address of its operator, to the sites it
// asks, and each host no more often than pace.
func NewFetcher(s *store.Store, g *Guard, version, contact string, pace time.Duration) *Fetcher {
	return &Fetcher{store: s, agent: "Assay/" + version + " (+" + contact + ")", pace: pace, http: &http.Client{
		Timeout:       patience,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		// No proxy: the guard must see the address that is really connected to.
		Transport: &http.Transport{DialContext: g.dialer().DialContext, MaxResponseHeaderBytes: mostHeader, TLSHandshakeTimeout: patience,
			MaxIdleConns: 20, MaxConnsPerHost: 2, IdleConnTimeout: 30 * time.Second, ForceAttemptHTTP2: true},
	}}
}

// Pace is the least time between two requests to one host.
func (f *Fetcher) Pace() time.Duration { return f.pace }

// Get asks for an address, unless the site's version is still the one that etag and modified
// name. The error is a Later or a Refusal, or tells of trouble on the way.
func (f *Fetcher) Get(ctx context.Context, address, etag, modified string) (*Page, error) {
	at, err := parse(address)
	if err != nil {
		return nil, err
	}
	for hop := range mostHops + 1 {
		if err := f.mayAsk(ctx, at, hop == 0); err != nil {
			return nil, err
		}
		res, err := f.ask(ctx, at, etag, modified)
		if err != nil {
			return nil, fmt.Errorf("ask %s: %w", at.Host, plain(err))
		}
		to := res.Header.Get("Location")
		if !moved(res.StatusCode) || to == "" {
			defer res.Body.Close()
			return f.answer(ctx, at, res)
		}
		res.Body.Close()
		if at, err = follow(at, to); err != nil {
			return nil, err
		}
	}
	return nil, refuse("is redirected more than %d times", mostHops)
}

// plain leaves out of an error of http.Client the address, which is told already.
func plain(err error) error {
	var e *url.Error
	if errors.As(err, &e) {
		return e.Err
	}
	return err
}

func moved(status int) bool {
	return status == 301 || status == 302 || status == 303 || status == 307 || status == 308
}

func follow(at *url.URL, to string) (*url.URL, error) {
	next, err := at.Parse(to)
	if err != nil {
		return nil, refuse("is redirected to no address: %.100q", to)
	}
	return parse(next.String())
}

// parse refuses addresses that are not of the web.
func parse(address string) (*url.URL, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil {
		return nil, refuse("%.200q is not an http:// or https:// address without a password", address)
	}
	return u, nil
}

func (f *Fetcher) ask(ctx context.Context, at *url.URL, etag, modified string) (*http.Response, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, at.String(), nil)
	if err != nil {
		return nil, err
	}
	r.Header.Set("User-Agent", f.agent)
	if etag != "" {
		r.Header.Set("If-None-Match", etag)
	}
	if modified != "" {
		r.Header.Set("If-Modified-Since", modified)
	}
	return f.http.Do(r)
}

// answer reads what a site answered in the end.
func (f *Fetcher) answer(ctx context.Context, at *url.URL, res *http.Response) (*Page, error) {
	p := &Page{URL: at.String(), Type: res.Header.Get("Content-Type"), ETag: res.Header.Get("ETag"), Modified: res.Header.Get("Last-Modified")}
	switch {
	case res.StatusCode == http.StatusNotModified:
		p.Unchanged = true
		return p, nil
	case res.StatusCode == http.StatusTooManyRequests, res.StatusCode == http.StatusServiceUnavailable:
		wait := restOf(res.Header.Get("Retry-After"), time.Now())
		if err := f.store.Rest(ctx, at.Hostname(), time.Now().Add(wait)); err != nil {
			return nil, err
		}
		return nil, &Later{wait, fmt.Sprintf("%s asks to be left alone for %s (status %d)", at.Hostname(), wait, res.StatusCode)}
	case res.StatusCode >= 500:
		return nil, fmt.Errorf("%s answers with status %d", at.Hostname(), res.StatusCode)
	case res.StatusCode != http.StatusOK:
		return nil, refuse("%s answers with status %d", at.Hostname(), res.StatusCode)
	}
	var err error
	if p.Body, err = whole(res.Body, mostFeed); err != nil {
		return nil, err
	}
	return p, nil
}

// whole reads all of r, which may hold most bytes.
func whole(r io.Reader, most int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, most+1))
	if err != nil {
		return nil, fmt.Errorf("the answer breaks off: %w", err)
	}
	if int64(len(b)) > most {
		return nil, refuse("is larger than %d KB", most>>10)
	}
	return b, nil
}

// restOf reads a Retry-After, in seconds or as a date.
func restOf(s string, now time.Time) time.Duration {
	wait := 10 * time.Minute
	if n, err := strconv.Atoi(s); err == nil {
		wait = time.Duration(min(max(n, 0), int(longestRest/time.Second))) * time.Second
	} else if t, err := http.ParseTime(s); err == nil {
		wait = t.Sub(now)
	}
	return min(max(wait, time.Second), longestRest)
}

// text returns a page's article as UTF-8, or why there can be none in it.
func (p *Page) text() ([]byte, error) {
	kind, _, _ := strings.Cut(p.Type, ";")
	switch strings.ToLower(strings.TrimSpace(kind)) {
	case "text/html", "application/xhtml+xml", "text/plain", "":
	default:
		return nil, refuse("is %.60s, not a page", kind)
	}
	if len(p.Body) > article.MaxHTML {
		return nil, refuse("is larger than %d KB", article.MaxHTML>>10)
	}
	b, err := article.UTF8(p.Body, p.Type)
	if err != nil {
		return nil, refuse("%v", err)
	}
	return b, nil
}
