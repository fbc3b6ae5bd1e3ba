package store

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"encoding/hex"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"assay/server/faulttest"
	"assay/wasm/claim"
)

// asWriter in the environment makes the test binary write reviews to a database, for tests
// that have strace record what reaches the disk: "FULL 300 /path/to/assay.db". UPGRADE in
// place of a mode has it bring the tables up to date alone.
const asWriter = "ASSAY_TEST_WRITER"

func TestMain(m *testing.M) {
	if order := os.Getenv(asWriter); order != "" {
		if err := writeReviews(order); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// writeReviews says "ack" on its output after each review that is stored.
func writeReviews(order string) error {
	var mode, path string
	var n int
	if _, err := fmt.Sscanf(order, "%s %d %s", &mode, &n, &path); err != nil {
		return err
	}
	ctx := context.Background()
	if mode == "UPGRADE" {
		s, err := Open(ctx, path, nil)
		if err != nil {
			return err
		}
		return s.Close()
	}
	s := &Store{now: time.Now}
	var err error
	if s.db, err = sql.Open("sqlite", strings.Replace(sqliteDSN(path), "synchronous(FULL)", "synchronous("+mode+")", 1)); err != nil {
		return err
	}
	if err := s.prepare(ctx, path); err != nil {
		return err
	}
	if _, err := s.Keep(ctx, "test", Article{ID: "a", Report: []byte("{}"), Claims: []Claim{{N: 1, Label: claim.Agrees}}}); err != nil {
		return err
	}
	for i := range n {
		r := Review{Article: "a", N: 1, State: NeedsWork, Who: "ann", Key: fmt.Sprint(i), Note: strings.Repeat("a note ", 100)}
		if _, err := s.Review(ctx, r, 1); err != nil {
			return err
		}
		if _, err := os.Stdout.WriteString("ack\n"); err != nil {
			return err
		}
	}
	return s.Close()
}

// A diskOp is what a program did to one file, or its word that a review is stored.
type diskOp struct {
	kind string // write, truncate, sync, remove or ack
	path string
	at   int // offset of a write, size of a truncation
	data []byte
}

// record has strace record what the writer does to the disk of the database at the path.
func record(t *testing.T, mode string, n int, path string) []diskOp {
	t.Helper()
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Fatal("strace is not installed; run: apt-get install -y strace")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	log := filepath.Join(t.TempDir(), "log")
	c := exec.Command(strace, "-f", "-xx", "-s", "100000", "-e", "signal=none", "-o", log,
		"-e", "trace=open,openat,close,write,pwrite64,writev,pwritev,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,fallocate", self)
	c.Env = append(os.Environ(), fmt.Sprintf("%s=%s %d %s", asWriter, mode, n, path))
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("the writer: %v\n%.500s", err, out)
	}
	ops, err := readTrace(log, filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	return ops
}

// readTrace reads what strace wrote about the files below dir.
func readTrace(log, dir string) (ops []diskOp, err error) {
	f, err := os.Open(log)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	files, begun := map[int]string{1: "ack"}, map[string]string{}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		pid, call, _ := strings.Cut(lines.Text(), " ")
		call = strings.TrimSpace(call)
		if start, ok := strings.CutSuffix(call, " <unfinished ...>"); ok {
			begun[pid] = start
			continue
		}
		if strings.HasPrefix(call, "<... ") {
			_, end, _ := strings.Cut(call, " resumed>")
			call = begun[pid] + end
		}
		op, err := readCall(call, files, dir)
		if err != nil {
			return nil, err
		}
		if op != nil {
			ops = append(ops, *op)
		}
	}
	return ops, lines.Err()
}

// readCall reads one call of the kernel; nil if it did nothing to a file below dir. files are
// the open ones.
func readCall(call string, files map[int]string, dir string) (*diskOp, error) {
	name, rest, ok := strings.Cut(call, "(")
	end := strings.LastIndex(rest, ")")
	if !ok || end < 0 {
		return nil, nil // the end of the program
	}
	result, _ := strconv.Atoi(strings.Fields(strings.TrimPrefix(strings.TrimSpace(rest[end+1:]), "= "))[0])
	if result < 0 {
		return nil, nil
	}
	args := strings.Split(rest[:end], ", ")
	number := func(i int) int { n, _ := strconv.Atoi(args[i]); return n }
	switch name {
	case "open", "openat":
		delete(files, result)
		if path := string(text(args[strings.Count(name, "at")])); filepath.Dir(path) == dir && !strings.HasSuffix(path, "-shm") {
			files[result] = filepath.Base(path)
		}
		return nil, nil
	case "close":
		delete(files, number(0))
		return nil, nil
	case "unlink", "unlinkat":
		path := string(text(args[strings.Count(name, "at")]))
		if filepath.Dir(path) != dir {
			return nil, nil
		}
		return &diskOp{kind: "remove", path: filepath.Base(path)}, nil
	}
	path := files[number(0)]
	switch {
	case path == "":
		return nil, nil
	case path == "ack" && name == "write":
		return &diskOp{kind: "ack"}, nil
	case name == "pwrite64":
		return &diskOp{"write", path, number(3), text(args[1])}, nil
	case name == "ftruncate":
		return &diskOp{"truncate", path, number(1), nil}, nil
	case name == "fsync" || name == "fdatasync":
		return &diskOp{kind: "sync", path: path}, nil
	}
	return nil, fmt.Errorf("%s on %s is not understood", name, path)
}

// text reads a string as strace -xx writes it.
func text(arg string) []byte {
	b, err := hex.DecodeString(strings.ReplaceAll(strings.Trim(arg, `"`), `\x`, ""))
	if err != nil {
		return nil
	}
	return b
}

// A disk is what a computer finds on its disk after its power failed: of each file what was
// synced, and of what was not synced nothing, all or some.
type disk struct {
	synced  map[string][]byte
	pending []diskOp
	acked   int
}

func (d *disk) do(op diskOp) {
	switch op.kind {
	case "ack":
		d.acked++
	case "remove":
		delete(d.synced, op.path)
		d.pending = slices.DeleteFunc(d.pending, func(p diskOp) bool { return p.path == op.path })
	case "sync":
		var other []diskOp
		for _, p := range d.pending {
			if p.path == op.path {
				d.synced[p.path] = p.apply(d.synced[p.path])
			} else {
				other = append(other, p)
			}
		}
		d.pending = other
	default:
		d.pending = append(d.pending, op)
	}
}

func (op diskOp) apply(file []byte) []byte {
	if op.kind == "truncate" {
		return append(file[:min(len(file), op.at):min(len(file), op.at)], make([]byte, max(0, op.at-len(file)))...)
	}
	if grow := op.at + len(op.data) - len(file); grow > 0 {
		file = append(file, make([]byte, grow)...)
	}
	copy(file[op.at:], op.data)
	return file
}

// sector is how much a disk writes whole, in bytes.
const sector = 512

// image returns the files after a loss of power. keep tells of each write that was not
// synced, and of each sector of it, whether it reached the disk.
func (d *disk) image(keep func() bool, torn bool) map[string][]byte {
	files := map[string][]byte{}
	for path, b := range d.synced {
		files[path] = bytes.Clone(b)
	}
	for _, op := range d.pending {
		switch {
		case !keep():
		case torn && op.kind == "write":
			for at := 0; at < len(op.data); at += sector {
				if keep() {
					part := diskOp{"write", op.path, op.at + at, op.data[at:min(len(op.data), at+sector)]}
					files[op.path] = part.apply(files[op.path])
				}
			}
		default:
			files[op.path] = op.apply(files[op.path])
		}
	}
	return files
}

// after tells what a computer finds that starts again on the image.
func after(t *testing.T, files map[string][]byte, dir string) (reviews int, whole bool) {
	t.Helper()
	path := filepath.Join(dir, "assay.db")
	for _, name := range []string{"assay.db", "assay.db-wal", "assay.db-shm", "assay.db-journal"} {
		os.Remove(filepath.Join(dir, name))
	}
	for name, b := range files {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=synchronous(OFF)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	var answer string
	if err := db.QueryRow("PRAGMA integrity_check(1)").Scan(&answer); err != nil || answer != "ok" {
		return 0, false
	}
	if err := db.QueryRow("SELECT count(*) FROM reviews").Scan(&reviews); err != nil {
		return 0, strings.Contains(err.Error(), "no such table") // it was not made yet
	}
	return reviews, true
}

// An outcome counts what came of the images.
type outcome struct{ images, losing, lost, corrupt int }

// failPower fails the power at about n places of a record of reviews.
func failPower(t *testing.T, mode string, reviews, n int) (o outcome) {
	t.Helper()
	ops := record(t, mode, reviews, filepath.Join(t.TempDir(), "assay.db"))
	dir := t.TempDir()
	if shm, err := os.MkdirTemp("/dev/shm", "assay-"); err == nil { // images need no disk
		dir = shm
		defer os.RemoveAll(shm)
	}
	random := rand.New(rand.NewPCG(1, 2))
	d := &disk{synced: map[string][]byte{}}
	every := max(1, 4*len(ops)/n)
	for i, op := range ops {
		d.do(op)
		if i%every != 0 {
			continue
		}
		images := []map[string][]byte{d.image(func() bool { return false }, false)}
		if len(d.pending) > 0 {
			images = append(images, d.image(func() bool { return true }, false),
				d.image(func() bool { return random.IntN(2) == 0 }, false), d.image(func() bool { return random.IntN(2) == 0 }, true))
		}
		for _, files := range images {
			found, whole := after(t, files, dir)
			o.images++
			if !whole {
				o.corrupt++
			}
			if found < d.acked {
				o.losing++
				o.lost = max(o.lost, d.acked-found)
			}
		}
	}
	if d.acked != reviews {
		t.Fatalf("the record has %d acknowledgements, want %d; files %v", d.acked, reviews, slices.Collect(maps.Keys(d.synced)))
	}
	return o
}

// TestPowerLoss records what a server does to its disk while it stores reviews, and starts
// again from what the disk has wherever the power may fail: what was not synced is gone, all
// there, there in part or torn. With synchronous=FULL no acknowledged review is lost; with
// NORMAL the same test finds that some are.
func TestPowerLoss(t *testing.T) {
	reviews, n := faulttest.Rounds(40, 400), faulttest.Rounds(300, 8000)
	full := failPower(t, "FULL", reviews, n)
	if full.losing > 0 || full.corrupt > 0 {
		t.Errorf("FULL: of %d images %d lost acknowledged reviews, up to %d, and %d are corrupt", full.images, full.losing, full.lost, full.corrupt)
	}
	normal := failPower(t, "NORMAL", reviews, n/4)
	if normal.losing == 0 {
		t.Errorf("NORMAL lost nothing in %d images: this test does not find what it looks for", normal.images)
	}
	faulttest.Tell(t, 2, fmt.Sprintf("%d images of the disk over %d reviews; %d with NORMAL", full.images, reviews, normal.images),
		fmt.Sprintf("FULL: 0 lost, 0 corrupt; NORMAL: %d images lost up to %d acknowledged reviews", normal.losing, normal.lost))
}
