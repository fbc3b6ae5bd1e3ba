package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/licenseclassifier/v2/assets"

	"assay/server/faulttest"
)

// sources are the folders that the server is built from.
var sources = []string{"wasm", "server", "go.mod", "go.sum", "LICENSE"}

// copyTree copies what the server is built from to another folder.
func copyTree(t *testing.T, root string) string {
	t.Helper()
	to := t.TempDir()
	if out, err := exec.Command("cp", append(append([]string{"-r"}, absolute(root)...), to)...).CombinedOutput(); err != nil {
		t.Fatalf("copy the tree: %v: %s", err, out)
	}
	return to
}

func absolute(root string) []string {
	var list []string
	for _, s := range sources {
		list = append(list, filepath.Join(root, s))
	}
	return list
}

func moduleRoot(t *testing.T) string {
	t.Helper()
	root, err := command("", "go", "list", "-m", "-f", "{{.Dir}}")
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// TestSameBytesInAnyFolder makes the release of this system twice, from two folders.
func TestSameBytesInAnyFolder(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "1767225600")
	root := moduleRoot(t)
	var first []string
	for i, from := range []string{root, copyTree(t, root)} {
		out := t.TempDir()
		made, err := target{"linux", "amd64"}.release(from, out, []byte("licences"), stamp(from))
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			first = made
			continue
		}
		for k := range made {
			a, err1 := os.ReadFile(first[k])
			b, err2 := os.ReadFile(made[k])
			if err1 != nil || err2 != nil || len(a) == 0 || !bytes.Equal(a, b) {
				t.Errorf("%s differs between two folders (%v %v)", filepath.Base(made[k]), err1, err2)
			}
		}
	}
	inspect(t, first[1])
	faulttest.Tell(t, 28, "the archive and the Debian package built twice, in two folders", "the same bytes")
}

// inspect has dpkg read the package.
func inspect(t *testing.T, deb string) {
	t.Helper()
	out, err := exec.Command("dpkg-deb", "--info", deb).CombinedOutput()
	if err != nil {
		t.Fatalf("dpkg-deb --info: %v: %s", err, out)
	}
	list, err := exec.Command("dpkg-deb", "--contents", deb).CombinedOutput()
	if err != nil {
		t.Fatalf("dpkg-deb --contents: %v: %s", err, list)
	}
	for _, want := range []string{"Package: assay", "Architecture: amd64", "conffiles", "postinst", "./usr/bin/assay", "./usr/lib/systemd/system/assay.service", "./etc/assay/assay.conf", "./usr/share/doc/assay/copyright"} {
		if !strings.Contains(string(out)+string(list), want) {
			t.Errorf("the package lacks %s:\n%s%s", want, out, list)
		}
	}
}

// TestExposure has systemd rate what the service could do to its machine.
func TestExposure(t *testing.T) {
	if _, err := exec.LookPath("systemd-analyze"); err != nil {
		t.Fatal("systemd-analyze is not here; `make test` installs it with the package systemd")
	}
	out, err := exec.Command("systemd-analyze", "security", "--offline=yes", "--threshold=15", "assay.service").CombinedOutput()
	rating := regexp.MustCompile(`Overall exposure level for assay\.service: ([0-9.]+)`).FindSubmatch(out)
	if err != nil || rating == nil {
		t.Fatalf("the exposure is above 1.5: %v\n%s", err, out)
	}
	faulttest.Tell(t, 29, "`systemd-analyze security` of the unit", "exposure "+string(rating[1]))
}

// allowed are the licences that code linked into the server may have: all let it be shipped
// in binaries beside Apache-2.0 with their notice.
var allowed = map[string]bool{"MIT": true, "BSD-2-Clause": true, "BSD-3-Clause": true, "Apache-2.0": true, "ISC": true, "MPL-2.0": true, "MPL-2.0-no-copyleft-exception": true, "Unlicense": true, "CC0-1.0": true, "Zlib": true}

func TestLicences(t *testing.T) {
	c, err := assets.DefaultClassifier()
	if err != nil {
		t.Fatal(err)
	}
	list, err := modules(moduleRoot(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(list) < 20 {
		t.Errorf("only %d modules found", len(list))
	}
	for _, m := range list {
		found := 0
		for _, match := range c.Match(c.Normalize([]byte(m.licence))).Matches {
			if match.MatchType != "License" {
				continue
			}
			if found++; !allowed[match.Name] {
				t.Errorf("%s %s is under %s, which is not in the list of allowed licences", m.Path, m.Version, match.Name)
			}
		}
		if found == 0 {
			t.Errorf("%s %s: its licence is none that is known; read it, then add it to the list:\n%.200s", m.Path, m.Version, m.licence)
		}
	}
}
