package corpus

import (
	"net/url"
	"slices"
	"strings"

	"assay/wasm/claim"
)

// tiers ranks the tiers of sources, best first.
var tiers = []claim.Tier{claim.Primary, claim.Reputable, claim.DataSet, claim.Relay}

// sources checks a list of sources.
func (s spot) sources(list []SourceRecord, required bool) {
	if required && len(list) == 0 {
		s.refuse("SRC001", at("sources"), "no source")
	}
	seen := make(map[string]bool)
	last := 0
	for i, r := range list {
		if seen[address(r.URL)] {
			s.refuse("SRC003", at("sources", i), "%s stands here twice", r.URL)
		}
		seen[address(r.URL)] = true
		rank := slices.Index(tiers, claim.Tier(r.Tier))
		if rank < 0 {
			s.refuse("SRC009", at("sources", i, "tier"), "%q is no tier", r.Tier)
			continue
		}
		if rank < last {
			s.refuse("SRC006", at("sources", i), "a %s source comes after a %s one", r.Tier, tiers[last])
		}
		last = rank
		s.source(r, i)
	}
}

func (s spot) source(r SourceRecord, i int) {
	if strings.TrimSpace(r.Publisher) == "" {
		s.refuse("REQ001", at("sources", i), "the source has no publisher")
	}
	if !isAddress(r.URL) || r.Archive != "" && !isAddress(r.Archive) {
		s.refuse("SRC004", at("sources", i), "%q or its archive is no web address", r.URL)
		return
	}
	if want := s.l.tree.Tier(r.URL); string(want) != r.Tier {
		s.refuse("SRC005", at("sources", i, "tier"), "tier is %s, hosts.yaml gives %s", r.Tier, want)
	}
	first, _ := r.Date.days()
	s.date(first, "sources", i, "date")
}

func isAddress(raw string) bool {
	u, err := url.Parse(raw)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && strings.Contains(u.Hostname(), ".") && !strings.ContainsAny(raw, " <>\"\n")
}

// address is what two spellings of one web address have in common.
func address(raw string) string {
	raw = strings.ToLower(raw)
	_, rest, ok := strings.Cut(raw, "://")
	if !ok {
		rest = raw
	}
	return strings.TrimSuffix(strings.TrimPrefix(rest, "www."), "/")
}

// Tier returns the tier that hosts.yaml gives to an address: that of the longest entry which
// is its host and the first one or two parts of its path, its host, or a domain above it. A
// host that is not listed is a relay.
func (t *Tree) Tier(raw string) claim.Tier {
	if h := t.Host(raw); h != nil {
		return claim.Tier(h.Tier)
	}
	return claim.Relay
}

// Host returns the entry of hosts.yaml for an address, nil when there is none.
func (t *Tree) Host(raw string) *HostRecord {
	if t.hosts == nil {
		t.hosts = make(map[string]*HostRecord, len(t.Hosts))
		for i := range t.Hosts {
			t.hosts[t.Hosts[i].Record.Host] = &t.Hosts[i].Record
		}
	}
	for _, key := range hostKeys(raw) {
		if h := t.hosts[key]; h != nil {
			return h
		}
	}
	return nil
}

// hostKeys lists the entries that may speak for an address, the narrowest first.
func hostKeys(raw string) []string {
	u, err := url.Parse(strings.ToLower(raw))
	if err != nil {
		return nil
	}
	host := strings.TrimPrefix(strings.TrimPrefix(u.Hostname(), "www."), "mobile.")
	if host == "twitter.com" {
		host = "x.com"
	}
	var keys []string
	parts := strings.FieldsFunc(u.Path, func(r rune) bool { return r == '/' })
	for n := min(2, len(parts)); n >= 0; n-- {
		keys = append(keys, strings.Join(append([]string{host}, parts[:n]...), "/"))
	}
	for {
		_, up, ok := strings.Cut(host, ".")
		if !ok || !strings.Contains(up, ".") {
			return keys
		}
		keys, host = append(keys, up), up
	}
}

// opened reports whether one of the sources was opened.
func opened(list []SourceRecord) bool {
	return slices.ContainsFunc(list, func(r SourceRecord) bool { return !r.Unopened })
}

// standing refuses records whose sources cannot carry them.
func (s spot) standing(list []SourceRecord, verified bool) {
	if len(list) == 0 {
		return
	}
	if verified && !opened(list) {
		s.refuse("SRC002", at("verified"), "verified, but no source was opened")
	}
	undatedRelay := func(r SourceRecord) bool { return r.Tier == string(claim.Relay) && r.Date == "" }
	if !slices.ContainsFunc(list, func(r SourceRecord) bool { return !undatedRelay(r) }) {
		s.refuse("SRC007", at("sources"), "only undated relays")
	}
}
