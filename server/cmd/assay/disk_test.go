package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"assay/server/faulttest"
)

// launchOnSmallDisk starts the program on a disk of its own of 6 MB that holds a copy of
// data, and returns where this process sees that disk.
func launchOnSmallDisk(t *testing.T, data string) (p *program, disk string) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	script := `mount -t tmpfs -o size=6m none "$1" && cp "$2"/* "$1"/ && exec "$3" serve --listen 127.0.0.1:0 --data "$1"`
	c := exec.Command("sh", "-c", script, "sh", dir, data, self)
	c.Env = append(os.Environ(), asProgram+"=1")
	c.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNS, Pdeathsig: syscall.SIGKILL}
	if os.Geteuid() != 0 {
		c.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		c.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Geteuid(), Size: 1}}
		c.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getegid(), Size: 1}}
	}
	c.Stderr = io.Discard
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatalf("%v; this test needs a mount namespace: run it as root, or allow users theirs", err)
	}
	p = &program{cmd: c}
	t.Cleanup(p.kill)
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if base, ok := strings.CutPrefix(lines.Text(), "Serving on "); ok {
			p.base = base
			return p, filepath.Join("/proc", fmt.Sprint(c.Process.Pid), "root", dir)
		}
	}
	t.Fatal("the server did not start on a small disk")
	return nil, ""
}

// postReview sends one review and returns the status of the answer.
func postReview(t *testing.T, base, secret, key, note string) int {
	t.Helper()
	r, err := http.NewRequest("POST", base+"/v1/articles/a/claims/1/reviews", strings.NewReader(`{"state":"needs_work","note":"`+note+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header = http.Header{"Content-Type": {"application/json"}, "Authorization": {"Bearer " + secret}, "Idempotency-Key": {key}}
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	io.Copy(io.Discard, res.Body)
	return res.StatusCode
}

// get returns the status and the body of an answer to a reviewer.
func get(t *testing.T, address, secret string) (int, string) {
	t.Helper()
	r, err := http.NewRequest("GET", address, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+secret)
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, body(t, res, err)
}

// fill writes a file until its disk is full.
func fill(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for block := make([]byte, 4096); ; {
		if _, err := f.Write(block); errors.Is(err, syscall.ENOSPC) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// TestDiskFull fills the disk under a server: what does not fit is answered with 507 and is
// not stored, what reads is answered, and once there is room it goes on without a restart.
func TestDiskFull(t *testing.T) {
	data, secret := prepare(t)
	p, disk := launchOnSmallDisk(t, data)
	acked, refused := 0, 0
	review := func(key string) int {
		status := postReview(t, p.base, secret, key, strings.Repeat("a long note ", 300))
		switch status {
		case http.StatusCreated:
			acked++
		case http.StatusInsufficientStorage:
			refused++
		default:
			t.Fatalf("review %s: got %d", key, status)
		}
		return status
	}
	review("before")
	fill(t, filepath.Join(disk, "filler"))
	for i := 0; refused == 0; i++ { // the log has room in it that is its own already
		review(fmt.Sprint("fits", i))
	}
	want := faulttest.Rounds(20, 200)
	for i := range want {
		if got := review(fmt.Sprint("full", i)); got != http.StatusInsufficientStorage {
			t.Errorf("write %d on the full disk: got %d, want 507", i, got)
		}
		for _, path := range []string{"/v1/articles/a", "/v1/queue", "/queue", "/readyz"} {
			if got, _ := get(t, p.base+path, secret); got != 200 {
				t.Fatalf("GET %s on the full disk: %d", path, got)
			}
		}
	}
	if err := os.Remove(filepath.Join(disk, "filler")); err != nil {
		t.Fatal(err)
	}
	if got := review("after"); got != http.StatusCreated {
		t.Errorf("once there is room: got %d, want 201", got)
	}
	var history struct{ Reviews []struct{ ID int64 } }
	_, stored := get(t, p.base+"/v1/articles/a/claims/1/reviews", secret)
	if err := json.Unmarshal([]byte(stored), &history); err != nil || len(history.Reviews) != acked {
		t.Errorf("%d reviews are stored, %v; %d were acknowledged", len(history.Reviews), err, acked)
	}
	faulttest.Tell(t, 3, fmt.Sprintf("%d writes on a full disk, reads between them", want), fmt.Sprintf("every write 507, every read 200, goes on without a restart; %d reviews acknowledged, 0 lost", acked))
}
