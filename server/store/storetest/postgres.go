// Package storetest is the one suite that every database of package store must pass, and
// starts a PostgreSQL server for tests that need one.
package storetest

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the "pgx" driver
)

// A Server is a PostgreSQL server of its own, on a directory and port of its own.
type Server struct {
	bin, dir string
	port     int
	who      *syscall.Credential // nil = the user of the test
	process  *exec.Cmd
}

// StartPostgres starts a server that ends with the test. It fails with the command to run
// where PostgreSQL is not installed.
func StartPostgres(t testing.TB) *Server {
	t.Helper()
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	if err != nil || len(found) == 0 {
		t.Fatal("PostgreSQL is not installed; run: apt-get install -y postgresql")
	}
	slices.Sort(found)
	s := &Server{bin: filepath.Dir(found[len(found)-1]), port: freePort(t)}
	if s.dir, err = os.MkdirTemp("", "assay-postgres-"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(s.dir) })
	if os.Geteuid() == 0 {
		s.becomePostgres(t)
	}
	init := s.command("initdb", "--no-sync", "--auth=trust", "--username=assay", "--encoding=UTF8", "--locale=C", "-D", filepath.Join(s.dir, "data"))
	if out, err := init.CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v\n%s", err, out)
	}
	s.Start(t)
	t.Cleanup(func() { s.Kill() })
	return s
}

// becomePostgres has the server run as the user that apt made for it: it refuses root.
func (s *Server) becomePostgres(t testing.TB) {
	u, err := user.Lookup("postgres")
	if err != nil {
		t.Fatalf("%v; run: apt-get install -y postgresql", err)
	}
	uid, err1 := strconv.Atoi(u.Uid)
	gid, err2 := strconv.Atoi(u.Gid)
	if err1 != nil || err2 != nil || os.Chown(s.dir, uid, gid) != nil {
		t.Fatalf("cannot hand %s to the user postgres", s.dir)
	}
	s.who = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
}

func (s *Server) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(filepath.Join(s.bin, name), args...)
	c.Dir = s.dir
	c.SysProcAttr = &syscall.SysProcAttr{Credential: s.who, Pdeathsig: syscall.SIGKILL}
	return c
}

// Start starts the server, again if it was killed, and returns once it answers.
func (s *Server) Start(t testing.TB) {
	t.Helper()
	var log bytes.Buffer
	s.process = s.command("postgres", "-D", filepath.Join(s.dir, "data"), "-p", strconv.Itoa(s.port), "-h", "127.0.0.1", "-k", s.dir, "-c", "shared_buffers=16MB",
		"-c", "fsync=off") // a kill leaves what the kernel holds: waiting for the disk would show nothing
	s.process.Stdout, s.process.Stderr = &log, &log
	if err := s.process.Start(); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("pgx", s.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for range 300 {
		if err = db.Ping(); err == nil {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("PostgreSQL does not answer: %v\n%s", err, log.String())
}

// Kill ends the server at once, as a crash would, with every process of it.
func (s *Server) Kill() {
	if s.process != nil && s.process.Process != nil {
		s.process.Process.Signal(syscall.SIGQUIT)
		s.process.Wait()
		s.process = nil
	}
}

// URL is the address of one of the server's databases.
func (s *Server) URL(database string) string {
	return fmt.Sprintf("postgres://assay@127.0.0.1:%d/%s?sslmode=disable", s.port, database)
}

// NewDatabase makes an empty database and returns its address.
func (s *Server) NewDatabase(t testing.TB) string {
	t.Helper()
	db, err := sql.Open("pgx", s.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	name := "t" + strings.ToLower(strconv.FormatInt(time.Now().UnixNano(), 36))
	if _, err := db.ExecContext(context.Background(), "CREATE DATABASE "+name); err != nil {
		t.Fatal(err)
	}
	return s.URL(name)
}

func freePort(t testing.TB) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}
