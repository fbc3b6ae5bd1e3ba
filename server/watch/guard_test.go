package watch

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"

	"assay/server/faulttest"
	"assay/server/store"
)

// notPublic lists addresses in every form that a dialer may be given.
var notPublic = strings.Fields(`127.0.0.1:80 127.255.255.254:80 127.1.2.3:443 0.0.0.0:80 0.1.2.3:80 10.0.0.1:80 10.255.255.255:443 100.64.0.1:80 100.127.255.255:80
	169.254.169.254:80 169.254.0.1:443 172.16.0.1:80 172.31.255.255:80 192.0.0.1:80 192.0.0.170:80 192.0.2.1:80 192.88.99.1:80 192.168.0.1:80 192.168.255.255:443
	198.18.0.1:80 198.19.255.255:80 198.51.100.1:80 203.0.113.1:80 224.0.0.1:80 239.255.255.255:80 240.0.0.1:80 255.255.255.255:80
	[::]:80 [::1]:80 [::1]:443 [::ffff:127.0.0.1]:80 [::ffff:10.0.0.1]:80 [::ffff:169.254.169.254]:80 [::127.0.0.1]:80 [64:ff9b::7f00:1]:80 [64:ff9b:1::1]:80 [100::1]:80
	[2001::1]:80 [2001:db8::1]:80 [2002:7f00:1::]:80 [fc00::1]:80 [fd12:3456::1]:443 [fe80::1]:80 [fe80::1%eth0]:80 [fec0::1]:80 [ff02::1]:80 [3fff::1]:80
	93.184.215.14:22 93.184.215.14:8080 [2606:2800:21f::1]:25`)

func TestGuard(t *testing.T) {
	plain, intranet := &Guard{}, &Guard{Allowed: []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16"), netip.MustParsePrefix("fd00::/8")}}
	network := func(address string) string {
		if strings.HasPrefix(address, "[") {
			return "tcp6"
		}
		return "tcp4"
	}
	for _, address := range notPublic {
		if plain.Control(network(address), address, nil) == nil {
			t.Errorf("%s may be asked", address)
		}
	}
	for _, address := range []string{"93.184.215.14:80", "93.184.215.14:443", "[2606:2800:21f::1]:443"} {
		if err := plain.Control(network(address), address, nil); err != nil {
			t.Errorf("%s: %v", address, err)
		}
	}
	for address, allowed := range map[string]bool{"10.1.2.3:8080": true, "10.2.0.1:80": false, "127.0.0.1:80": false, "[fd12::1]:81": true, "[::ffff:10.1.0.1]:80": true} {
		if err := intranet.Control(network(address), address, nil); (err == nil) != allowed {
			t.Errorf("with 10.1.0.0/16 and fd00::/8 allowed, %s: %v", address, err)
		}
	}
	faulttest.Tell(t, 15, fmt.Sprintf("%d address forms", len(notPublic)), "0 through")
}

// newFetcher makes a Fetcher without a pace on a store of its own.
func newFetcher(t *testing.T, g *Guard) *Fetcher {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "assay.db"), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return NewFetcher(s, g, "1", "press@example.org", 0)
}

var loopback = netip.MustParsePrefix("127.0.0.1/32")

// secret serves on 127.0.0.2, which no test allows, and counts who comes.
func secret(t *testing.T) (port string, asked *atomic.Int64) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.2:0")
	if err != nil {
		t.Fatal(err)
	}
	asked = new(atomic.Int64)
	server := &httptest.Server{Listener: l, Config: &http.Server{Handler: http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) })}}
	server.Start()
	t.Cleanup(server.Close)
	_, port, err = net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port, asked
}

func TestNoWayToOtherMachines(t *testing.T) {
	port, asked := secret(t)
	own := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/robots.txt":
			http.NotFound(w, r)
		case "/loop":
			http.Redirect(w, r, "/loop", http.StatusFound)
		default:
			http.Redirect(w, r, r.URL.Query().Get("to"), http.StatusFound)
		}
	}))
	defer own.Close()
	there := []string{"http://127.0.0.2:" + port, "http://2130706434:" + port, "http://0x7f000002:" + port, "http://0177.0.0.2:" + port, "http://127.2:" + port,
		"http://[::ffff:127.0.0.2]:" + port, "http://[::ffff:7f00:2]:" + port, "http://127.0.0.2.:" + port, "http://①②⑦.⓪.⓪.②:" + port, "http://0.0.0.0:" + port, "http://[::]:" + port,
		"file:///etc/passwd", "gopher://127.0.0.2:" + port, "ftp://127.0.0.2/", "http://user:pass@127.0.0.2:" + port, "//127.0.0.2:" + port, "http://"}
	for _, address := range there {
		f := newFetcher(t, &Guard{Allowed: []netip.Prefix{loopback}})
		if _, err := f.Get(t.Context(), address, "", ""); err == nil {
			t.Errorf("%s was answered", address)
		}
		if _, err := f.Get(t.Context(), own.URL+"/?to="+address, "", ""); err == nil {
			t.Errorf("a redirect to %s was followed", address)
		}
	}
	var refusal *Refusal
	if _, err := newFetcher(t, &Guard{Allowed: []netip.Prefix{loopback}}).Get(t.Context(), own.URL+"/loop", "", ""); !errors.As(err, &refusal) {
		t.Errorf("a redirect without end: got %v, want a refusal", err)
	}
	if asked.Load() != 0 {
		t.Errorf("the machine that is not public was asked %d times", asked.Load())
	}
	faulttest.Tell(t, 15, fmt.Sprintf("%d addresses, straight and by redirect", len(there)), "0 through")
}

// TestRebinding has a name mean an allowed machine when it is first looked up and another
// from then on.
func TestRebinding(t *testing.T) {
	port, asked := secret(t)
	l, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		t.Fatal(err)
	}
	var answered atomic.Int64
	own := &httptest.Server{Listener: l, Config: &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answered.Add(1)
		w.Header().Set("Connection", "close")
	})}}
	own.Start()
	defer own.Close()
	var lookups atomic.Int64
	g := &Guard{Allowed: []netip.Prefix{loopback}, resolver: resolver(t, func() [4]byte {
		if lookups.Add(1) == 1 {
			return [4]byte{127, 0, 0, 1}
		}
		return [4]byte{127, 0, 0, 2}
	})}
	_, err = newFetcher(t, g).Get(t.Context(), "http://rebind.example:"+port+"/", "", "")
	if err == nil || asked.Load() != 0 || answered.Load() != 1 || lookups.Load() < 2 {
		t.Errorf("got %v; %d lookups, the allowed machine was asked %d times, the other %d times", err, lookups.Load(), answered.Load(), asked.Load())
	}
	faulttest.Tell(t, 15, "a name that changes its meaning between two requests", "0 through")
}

// resolver answers every question for an IPv4 address with what next returns.
func resolver(t *testing.T, next func() [4]byte) *net.Resolver {
	t.Helper()
	pc, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { pc.Close() })
	go func() {
		b := make([]byte, 512)
		for {
			n, from, err := pc.ReadFrom(b)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(b[:n]) != nil || len(m.Questions) != 1 {
				continue
			}
			q := m.Questions[0]
			m.Response, m.Additionals = true, nil
			if q.Type == dnsmessage.TypeA {
				m.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}, Body: &dnsmessage.AResource{A: next()}}}
			}
			if out, err := m.Pack(); err == nil {
				pc.WriteTo(out, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		d := net.Dialer{Timeout: 5 * time.Second}
		return d.DialContext(ctx, "udp", pc.LocalAddr().String())
	}}
}
