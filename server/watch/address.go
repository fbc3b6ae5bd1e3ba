package watch

import (
	"net"
	"net/url"
	"strings"
)

// Canonical returns the one way to write an address of the web: without a fragment, the
// parameters that only count readers, a default port, or capitals in the host. It returns
// "" for what is no address of the web.
func Canonical(address string) string {
	u, err := parse(strings.TrimSpace(address))
	if err != nil {
		return ""
	}
	u.Fragment, u.RawFragment = "", ""
	u.Host = strings.ToLower(u.Host)
	if host, port, err := net.SplitHostPort(u.Host); err == nil && (u.Scheme == "http" && port == "80" || u.Scheme == "https" && port == "443") {
		u.Host = host
		if strings.Contains(host, ":") {
			u.Host = "[" + host + "]"
		}
	}
	if u.Path == "" {
		u.Path = "/"
	}
	u.RawQuery, u.ForceQuery = withoutTracking(u.RawQuery), false
	return u.String()
}

// withoutTracking drops parameters of a query and leaves the others as they were written.
func withoutTracking(query string) string {
	var kept []string
	for part := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(strings.ToLower(part), "=")
		if part != "" && !strings.HasPrefix(name, "utm_") && !tracking[name] {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, "&")
}

// tracking lists parameters that tell who sent a reader, never what the page is.
var tracking = map[string]bool{"fbclid": true, "gclid": true, "dclid": true, "msclkid": true, "twclid": true, "yclid": true, "igshid": true,
	"mc_cid": true, "mc_eid": true, "ref_src": true, "cmpid": true, "_ga": true}

// sameSite reports whether two addresses are of one host, be it with or without "www.".
func sameSite(a, b string) bool {
	host := func(s string) string {
		u, err := url.Parse(s)
		if err != nil {
			return ""
		}
		return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	}
	return host(a) != "" && host(a) == host(b)
}
