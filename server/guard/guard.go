// Package guard stands in front of every handler: it turns away requests that a browser
// was tricked into, bounds what one request may cost, and keeps one failure from another.
package guard

import (
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"

	"assay/server/problem"
)

// policy lets a page load its own style and script and nothing else.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// Wrap puts the guards in front of next. hosts are the names, besides those of the
// loopback, by which the server may be called.
func Wrap(next http.Handler, hosts []string, log *slog.Logger) http.Handler {
	cross := http.NewCrossOriginProtection()
	cross.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		problem.Write(w, http.StatusForbidden, "the request comes from another site's page")
	}))
	return recovered(headers(allowHosts(cross.Handler(next), hosts)), log)
}

// recovered answers 500 where a handler panics, and logs where.
func recovered(next http.Handler, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch p := recover(); p {
			case nil:
			case http.ErrAbortHandler:
				panic(p)
			default:
				log.Error("handler panicked", "method", r.Method, "path", r.URL.Path, "panic", p, "stack", string(debug.Stack()))
				problem.Write(w, http.StatusInternalServerError, "the server made a mistake, and has logged it")
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// headers sets what every answer carries. There is no CORS header: no page of another
// origin has business here.
func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		next.ServeHTTP(w, r)
	})
}

// allowHosts refuses requests under a name that is not the server's, so that a page whose
// own name was pointed at the loopback (DNS rebinding) gets nothing.
func allowHosts(next http.Handler, hosts []string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if name := Hostname(r.Host); !IsLoopback(name) && !slices.Contains(hosts, name) {
			problem.Write(w, http.StatusMisdirectedRequest, "this server is not called "+name+"; start it with --host "+name+" if it should be")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Hostname returns a Host header in lower case without its port and brackets.
func Hostname(host string) string {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	return strings.ToLower(strings.TrimSuffix(strings.Trim(host, "[]"), "."))
}

// IsLoopback reports whether a host name or address is this machine's own.
func IsLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
