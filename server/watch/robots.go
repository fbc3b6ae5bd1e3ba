package watch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/temoto/robotstxt"

	"assay/server/store"
)

// name is what robots.txt files may call this program.
const name = "Assay"

// mayAsk returns why an address may not be asked for now. fresh is false for the second and
// later steps of a redirect, which belong to the request that began it.
func (f *Fetcher) mayAsk(ctx context.Context, at *url.URL, fresh bool) error {
	robots, err := f.robots(ctx, at)
	if err != nil {
		return err
	}
	group := robots.FindGroup(name)
	if !group.Test(at.RequestURI()) {
		return refuse("%s does not want it read (robots.txt)", at.Host)
	}
	if !fresh {
		return nil
	}
	wait, err := f.store.Ask(ctx, at.Hostname(), max(f.pace, min(group.CrawlDelay, longestDelay)))
	if err == nil && wait > 0 {
		return &Later{wait, at.Hostname() + " was asked a moment ago"}
	}
	return err
}

// robots returns the rules of an address's site. A site that cannot tell them is left alone
// for an hour.
func (f *Fetcher) robots(ctx context.Context, at *url.URL) (*robotstxt.RobotsData, error) {
	origin := at.Scheme + "://" + at.Host
	known, err := f.store.Robots(ctx, origin)
	if errors.Is(err, store.ErrNotFound) {
		known, err = f.askRobots(ctx, at)
		if err != nil {
			return nil, fmt.Errorf("ask %s for robots.txt: %w", at.Host, plain(err))
		}
		err = f.store.SetRobots(ctx, origin, known)
	}
	if err != nil {
		return nil, err
	}
	if known.Status >= 500 {
		return nil, &Later{time.Until(known.Until), fmt.Sprintf("%s cannot say what may be read (robots.txt: status %d)", at.Host, known.Status)}
	}
	rules, err := robotstxt.FromStatusAndString(known.Status, known.Rules)
	if err != nil {
		return nil, refuse("the robots.txt of %s cannot be understood: %v", at.Host, err)
	}
	return rules, nil
}

func (f *Fetcher) askRobots(ctx context.Context, at *url.URL) (store.Robots, error) {
	where := &url.URL{Scheme: at.Scheme, Host: at.Host, Path: "/robots.txt"}
	for range mostHops + 1 {
		res, err := f.ask(ctx, where, "", "")
		if err != nil {
			return store.Robots{}, err
		}
		to := res.Header.Get("Location")
		if !moved(res.StatusCode) || to == "" {
			defer res.Body.Close()
			return readRobots(res)
		}
		res.Body.Close()
		if where, err = follow(where, to); err != nil {
			return store.Robots{}, err
		}
	}
	return store.Robots{Status: http.StatusNotFound, Until: time.Now().Add(robotsLife)}, nil
}

func readRobots(res *http.Response) (store.Robots, error) {
	r := store.Robots{Status: res.StatusCode, Until: time.Now().Add(robotsLife)}
	switch {
	case r.Status >= 500 || r.Status == http.StatusTooManyRequests:
		r.Status, r.Until = http.StatusServiceUnavailable, time.Now().Add(robotsRetry)
	case r.Status == http.StatusOK:
		b, err := whole(res.Body, mostRobots)
		if err != nil {
			return r, err
		}
		r.Rules = string(b)
	}
	return r, nil
}
