package watch

import (
	"net"
	"net/netip"
	"syscall"

	"code.dny.dev/ssrf"
)

// A Guard decides which machines may be asked: public ones on ports 80 and 443, and those
// of networks that the operator allowed. It looks at the address that is being connected
// to, so that no name, redirect or changing answer of DNS leads past it.
type Guard struct {
	Allowed  []netip.Prefix // besides what is public, on any port
	resolver *net.Resolver  // nil = the machine's
}

// Control refuses a connection before it is made; it is for net.Dialer.
func (g *Guard) Control(network, address string, c syscall.RawConn) error {
	if to, err := netip.ParseAddrPort(address); err == nil && g.allows(to.Addr()) {
		return nil
	}
	return public.Safe(network, address, c)
}

var public = ssrf.New()

func (g *Guard) allows(a netip.Addr) bool {
	for _, p := range g.Allowed {
		if p.Contains(a.Unmap()) {
			return true
		}
	}
	return false
}

func (g *Guard) dialer() *net.Dialer {
	return &net.Dialer{Timeout: patience, Control: g.Control, Resolver: g.resolver}
}
