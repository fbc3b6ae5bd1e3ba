package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"aead.dev/minisign"

	"assay/server/access"
	"assay/server/corpus"
	"assay/server/corpus/signed"
	"assay/server/faulttest"
	"assay/server/store"
	"assay/server/store/storetest"
)

// A cluster is three servers on one PostgreSQL behind a haproxy that runs docs/haproxy.cfg.
type cluster struct {
	base    string // of haproxy
	store   *store.Store
	servers [3]*program
	listen  [3]string
	args    []string
	secret  map[store.Role]string
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func startCluster(t *testing.T, args ...string) *cluster {
	t.Helper()
	haproxy, err := exec.LookPath("haproxy")
	if err != nil {
		if haproxy = "/usr/sbin/haproxy"; !exists(haproxy) {
			t.Fatal("haproxy is not installed; run: apt-get install -y haproxy")
		}
	}
	address := storetest.StartPostgres(t).NewDatabase(t)
	c := &cluster{args: append([]string{"--database", address}, args...), secret: map[store.Role]string{}}
	if c.store, err = store.Open(t.Context(), address, nil); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.store.Close() })
	keepOne(t, c.store)
	for _, role := range store.Roles {
		if c.secret[role], _, err = c.store.AddToken(t.Context(), "test", string(role), role, time.Time{}); err != nil {
			t.Fatal(err)
		}
	}
	for i := range c.servers {
		c.listen[i] = freeAddress(t)
		c.servers[i] = launchOn(t, c.listen[i], c.args...)
	}
	bind := freeAddress(t)
	proxy := exec.Command(haproxy, "-db", "-f", "../../docs/haproxy.cfg")
	proxy.Env = append(os.Environ(), "ASSAY_BIND="+bind, "ASSAY_ONE="+c.listen[0], "ASSAY_TWO="+c.listen[1], "ASSAY_THREE="+c.listen[2])
	proxy.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := proxy.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { proxy.Process.Kill(); proxy.Wait() })
	c.base = "http://" + bind
	until(t, "haproxy answers", func() bool {
		res, err := http.Get(c.base + "/readyz")
		return err == nil && res.Body.Close() == nil && res.StatusCode == 200
	})
	return c
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// until waits for a state that will come.
func until(t *testing.T, state string, reached func() bool) {
	t.Helper()
	for began := time.Now(); !reached(); time.Sleep(5 * time.Millisecond) {
		if time.Since(began) > time.Minute {
			t.Fatalf("not after a minute: %s", state)
		}
	}
}

// TestTheDocumentedProxyIsTheOneTested wants the configuration in scaling.md to be the file
// that these tests run.
func TestTheDocumentedProxyIsTheOneTested(t *testing.T) {
	config, err := os.ReadFile("../../docs/haproxy.cfg")
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("../../docs/scaling.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), "```\n"+string(config)+"```\n") {
		t.Error("server/docs/scaling.md does not show server/docs/haproxy.cfg as it is")
	}
}

// TestReplicaLost kills servers behind haproxy while people write. Writers send what was not
// acknowledged again by the same key: nothing is lost and nothing is stored twice.
func TestReplicaLost(t *testing.T) {
	c := startCluster(t)
	kills, writers := faulttest.Rounds(3, 20), 8
	each := 12 * kills
	acked := make(chan time.Duration, writers*each)
	var retries sync.Map
	var wait sync.WaitGroup
	for w := range writers {
		wait.Go(func() {
			client := &http.Client{Transport: &http.Transport{}, Timeout: 10 * time.Second}
			for i := range each {
				key, began := fmt.Sprint(w, "-", i), time.Now()
				for try := 0; !sendReview(client, c.base, c.secret[store.Reviewer], key); try++ {
					retries.Store(fmt.Sprint(key, "/", try), true)
					if try > 1000 {
						t.Errorf("gave up on %s", key)
						return
					}
					time.Sleep(10 * time.Millisecond)
				}
				acked <- time.Since(began)
			}
		})
	}
	slowest := time.Duration(0)
	for k := range kills {
		for range writers * each / (kills + 1) {
			slowest = max(slowest, <-acked)
		}
		c.servers[k%3].kill()
		c.servers[k%3] = launchOn(t, c.listen[k%3], c.args...)
	}
	wait.Wait()
	close(acked)
	for d := range acked {
		slowest = max(slowest, d)
	}
	list, err := c.store.Reviews(t.Context(), "a", 1)
	if err != nil || len(list) != writers*each {
		t.Errorf("%d reviews are stored, %v; %d were acknowledged", len(list), err, writers*each)
	}
	sentAgain := 0
	retries.Range(func(any, any) bool { sentAgain++; return true })
	faulttest.Tell(t, 7, fmt.Sprintf("3 servers behind haproxy, %d kills, %d writers", kills, writers),
		fmt.Sprintf("%d reviews acknowledged, 0 lost, 0 twice; %d sent again; the slowest took %.2f s", writers*each, sentAgain, slowest.Seconds()))
}

// TestReplicasAreOne wants a session, a count of wrong tokens and a corpus that one server
// took to hold on all of them.
func TestReplicasAreOne(t *testing.T) {
	public, private, err := minisign.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	c := startCluster(t, "--key", public.String())
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	ask := func(method, address, body string, header ...string) (*http.Response, string) {
		t.Helper()
		r, err := http.NewRequest(method, address, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i < len(header); i += 2 {
			r.Header.Set(header[i], header[i+1])
		}
		res, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		b, err := io.ReadAll(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		return res, string(b)
	}

	s := *corpus.Embedded()
	s.Version, s.Date, s.Expires = "9999.1.1", today(), today().Add(30)
	file, err := signed.Sign(private, &s)
	if err != nil {
		t.Fatal(err)
	}
	if res, got := ask("PUT", c.base+"/v1/snapshot", string(file), "Authorization", "Bearer "+c.secret[store.Curator], "Content-Type", "application/octet-stream"); res.StatusCode != 200 {
		t.Fatalf("the corpus was refused: %d %s", res.StatusCode, got)
	}
	for _, p := range c.servers {
		until(t, p.base+" has the corpus", func() bool {
			_, got := ask("GET", p.base+"/version", "")
			return strings.Contains(got, "corpus 9999.1.1")
		})
	}

	res, _ := ask("POST", c.servers[0].base+"/signin", url.Values{"token": {c.secret[store.Admin]}, "to": {"/tokens"}}.Encode(), "Content-Type", "application/x-www-form-urlencoded")
	cookie := access.Cookie + "=" + res.Cookies()[0].Value
	for _, p := range c.servers {
		if res, _ := ask("GET", p.base+"/tokens", "", "Cookie", cookie); res.StatusCode != 200 {
			t.Errorf("%s does not know the session: %d", p.base, res.StatusCode)
		}
	}
	ask("POST", c.servers[1].base+"/signout", "", "Cookie", cookie)
	for _, p := range c.servers {
		if res, _ := ask("GET", p.base+"/tokens", "", "Cookie", cookie); res.StatusCode != 401 {
			t.Errorf("%s still knows the session that was ended: %d", p.base, res.StatusCode)
		}
	}

	statuses := map[int]int{}
	for range 40 {
		res, _ := ask("GET", c.base+"/v1/queue", "", "Authorization", "Bearer wrong")
		statuses[res.StatusCode]++
	}
	if statuses[401] > 12 || statuses[429] < 28 {
		t.Errorf("40 wrong tokens through haproxy: got %v, want 429 after ten", statuses)
	}
}
