// Package access tells who sent a request and what they may do: by a bearer token from
// programs, by a session cookie from browsers.
package access

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"time"

	"assay/server/problem"
	"assay/server/store"
)

// Cookie is the name of the session cookie.
const Cookie = "assay_session"

// Life is how long a session lasts.
const Life = 14 * 24 * time.Hour

// A Gate lets requests in.
type Gate struct {
	store   *store.Store
	open    bool // anybody may read, without a token
	proxies []netip.Prefix
}

// New makes a Gate. open lets those without a token in as readers. Proxies on this machine
// and on the networks given are believed about whom they speak for.
func New(s *store.Store, open bool, proxies ...netip.Prefix) *Gate {
	return &Gate{s, open, append(proxies, netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128"))}
}

type key struct{}

// From returns who sent the request; the zero Token is somebody without one, who may
// nothing.
func From(ctx context.Context) store.Token {
	t, _ := ctx.Value(key{}).(store.Token)
	return t
}

// Identify finds out who sent each request. A wrong token is refused here, and after ten
// from one address in a row further ones without being looked up.
func (g *Gate) Identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, err := g.identify(r)
		switch {
		case errors.Is(err, errTooMany):
			w.Header().Set("Retry-After", "60")
			problem.Write(w, http.StatusTooManyRequests, "too many wrong tokens from this address; wait a minute")
		case errors.Is(err, store.ErrNotFound):
			w.Header().Set("WWW-Authenticate", `Bearer realm="assay"`)
			problem.Write(w, http.StatusUnauthorized, "the token is not known, was revoked or has expired; ask an admin of this server for another")
		case err != nil:
			problem.Write(w, http.StatusServiceUnavailable, "the database does not answer")
		case !token.For(area(r)):
			problem.Write(w, http.StatusForbidden, fmt.Sprintf("this token is for %s alone", token.Scopes))
		default:
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), key{}, token)))
		}
	})
}

// area returns which area of the calls a request is for; "" is everything else.
func area(r *http.Request) store.Scope {
	under := func(path string) bool { return r.URL.Path == path || strings.HasPrefix(r.URL.Path, path+"/") }
	switch {
	case r.Method == http.MethodPut && r.URL.Path == "/v1/snapshot":
		return store.CorpusScope
	case r.URL.Path == "/v1/check", r.URL.Path == "/v1/snapshot", r.Method == http.MethodPost && r.URL.Path == "/v1/articles":
		return store.CheckScope
	case under("/v1/queue"), under("/v1/articles"), under("/v1/reviews"), under("/v1/export"):
		return store.ReviewScope
	}
	return ""
}

var errTooMany = errors.New("too many wrong tokens")

func (g *Gate) identify(r *http.Request) (store.Token, error) {
	if bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return g.Lookup(r, strings.TrimSpace(bearer))
	}
	if c, err := r.Cookie(Cookie); err == nil {
		if t, err := g.store.Session(r.Context(), c.Value); !errors.Is(err, store.ErrNotFound) {
			return t, err
		}
	}
	if g.open {
		return store.Token{Role: store.Reader}, nil
	}
	return store.Token{}, nil
}

// Lookup returns the token with that secret, unless the sender has tried too many wrong ones
// on any server of the database.
func (g *Gate) Lookup(r *http.Request, secret string) (store.Token, error) {
	from := g.sender(r)
	if many, err := g.store.TooManyTries(r.Context(), from); err != nil || many {
		return store.Token{}, cmp.Or(err, errTooMany)
	}
	t, err := g.store.Token(r.Context(), secret)
	if errors.Is(err, store.ErrNotFound) {
		if err := g.store.NoteTry(r.Context(), from); err != nil {
			return store.Token{}, err
		}
	}
	return t, err
}

// TooMany reports whether err is Lookup's refusal to look further tokens up.
func TooMany(err error) bool { return errors.Is(err, errTooMany) }

// sender returns the address a request comes from, or the network of one of IPv6: whoever
// has one such address has all of its network.
func (g *Gate) sender(r *http.Request) string {
	from, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	address := from.Addr().Unmap()
	if g.believes(address) {
		hops := strings.Split(r.Header.Get("X-Forwarded-For"), ",")
		if last, err := netip.ParseAddr(strings.TrimSpace(hops[len(hops)-1])); err == nil {
			address = last.Unmap()
		}
	}
	if address.Is6() {
		return netip.PrefixFrom(address, 64).Masked().String()
	}
	return address.String()
}

// believes reports whether a proxy of ours has the address.
func (g *Gate) believes(address netip.Addr) bool {
	return slices.ContainsFunc(g.proxies, func(p netip.Prefix) bool { return p.Contains(address) })
}

// Need lets only those with the role through to next.
func Need(role store.Role, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if status, detail := Refusal(r.Context(), role); status != 0 {
			if status == http.StatusUnauthorized {
				w.Header().Set("WWW-Authenticate", `Bearer realm="assay"`)
			}
			problem.Write(w, status, detail)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Refusal says why the sender may not do what needs the role; 0 if they may.
func Refusal(ctx context.Context, role store.Role) (status int, detail string) {
	t := From(ctx)
	switch {
	case t.Role.May(role):
		return 0, ""
	case t.ID == "":
		return http.StatusUnauthorized, "this needs a token; send it as Authorization: Bearer …"
	}
	return http.StatusForbidden, fmt.Sprintf("this needs the role %s, and your token has the role %s", role, t.Role)
}
