// Command packaging makes a release of the server: a binary and an archive for each system,
// and a Debian package for each that is one. The same tree gives the same bytes in any folder.
//
//	go run ./server/packaging [-out dist]
package main

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"assay/server/version"
)

func main() {
	out := flag.String("out", "dist", "folder to write to")
	flag.Parse()
	if err := run(*out); err != nil {
		fmt.Fprintln(os.Stderr, "server/packaging:", err)
		os.Exit(1)
	}
}

// A target is a system that a binary is built for.
type target struct{ os, arch string }

var targets = [...]target{{"linux", "amd64"}, {"linux", "arm64"}, {"darwin", "amd64"}, {"darwin", "arm64"}, {"windows", "amd64"}}

// run writes a release to the folder out.
func run(out string) error {
	root, err := command("", "go", "list", "-m", "-f", "{{.Dir}}")
	if err != nil {
		return err
	}
	licences, err := notices(root)
	if err != nil {
		return err
	}
	when := stamp(root)
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	for _, t := range targets {
		made, err := t.release(root, out, licences, when)
		if err != nil {
			return fmt.Errorf("%s/%s: %w", t.os, t.arch, err)
		}
		for _, file := range made {
			if err := writeSum(file); err != nil {
				return err
			}
			fmt.Println(file)
		}
	}
	return nil
}

// release builds the binary of t and wraps it, and returns the files made.
func (t target) release(root, out string, licences []byte, when time.Time) ([]string, error) {
	dir, err := os.MkdirTemp("", "assay-release")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	binary := filepath.Join(dir, "assay"+map[string]string{"windows": ".exe"}[t.os])
	if err := t.build(root, binary); err != nil {
		return nil, err
	}
	name := filepath.Join(out, fmt.Sprintf("assay-%s-%s-%s.tar.gz", version.Number, t.os, t.arch))
	made := []string{name}
	err = writeArchive(name, when, []entry{{filepath.Base(binary), 0o755, read(binary)}, {"LICENSE", 0o644, read(filepath.Join(root, "LICENSE"))},
		{"THIRD-PARTY.txt", 0o644, func() ([]byte, error) { return licences, nil }}, {"operating.md", 0o644, read(filepath.Join(root, "server/docs/operating.md"))}})
	if err != nil || t.os != "linux" {
		return made, err
	}
	deb := filepath.Join(out, fmt.Sprintf("assay_%s_%s.deb", version.Number, t.arch))
	return append(made, deb), writeDeb(deb, debian{root: root, binary: binary, arch: t.arch, licences: licences, when: when})
}

func (t target) build(root, to string) error {
	c := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", to, "./server/cmd/assay")
	c.Dir, c.Stderr = root, os.Stderr
	c.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+t.os, "GOARCH="+t.arch)
	return c.Run()
}

// stamp is the time that the files of a release carry: SOURCE_DATE_EPOCH
// (https://reproducible-builds.org/specs/source-date-epoch/), or that of the last commit.
func stamp(root string) time.Time {
	seconds := os.Getenv("SOURCE_DATE_EPOCH")
	if seconds == "" {
		seconds, _ = command(root, "git", "log", "-1", "--format=%ct")
	}
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		n = 315532800 // 1980, the first year that every archive can tell
	}
	return time.Unix(n, 0).UTC()
}

// command runs a program in dir and returns what it prints.
func command(dir, name string, args ...string) (string, error) {
	c := exec.Command(name, args...)
	c.Dir, c.Stderr = dir, os.Stderr
	b, err := c.Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w", name, strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(b)), nil
}

// writeSum writes the SHA-256 of a file beside it, in the form of sha256sum.
func writeSum(name string) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	return os.WriteFile(name+".sha256", fmt.Appendf(nil, "%x  %s\n", sha256.Sum256(b), filepath.Base(name)), 0o644)
}
