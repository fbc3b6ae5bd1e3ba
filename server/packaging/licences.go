package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
)

// A module is one that the server's binary has code of.
type module struct {
	Path, Version, Dir string
	licence            string // the text of its licence file
}

// modules lists the modules whose code is linked into the server, by path, and the
// standard library.
func modules(root string) ([]module, error) {
	c := exec.Command("go", "list", "-deps", "-json=Module", "./server/cmd/assay")
	c.Dir, c.Stderr = root, os.Stderr
	b, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("go list -deps: %w", err)
	}
	goroot, err := command(root, "go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	list := []module{{Path: "the Go standard library", Dir: goroot}}
	seen := map[string]bool{}
	for d := json.NewDecoder(bytes.NewReader(b)); ; {
		var p struct {
			Module *struct {
				module
				Main bool
			}
		}
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("go list -deps: %w", err)
		}
		if p.Module != nil && !p.Module.Main && !seen[p.Module.Path] {
			seen[p.Module.Path] = true
			list = append(list, p.Module.module)
		}
	}
	sort.Slice(list[1:], func(i, j int) bool { return list[1+i].Path < list[1+j].Path })
	for i := range list {
		if list[i].licence, err = licenceIn(list[i].Dir); err != nil {
			return nil, fmt.Errorf("%s: %w", list[i].Path, err)
		}
	}
	return list, nil
}

// licenceIn returns the text of the licence file in a folder.
func licenceIn(dir string) (string, error) {
	for _, pattern := range []string{"LICENSE*", "LICENCE*", "COPYING*", "License*", "license*"} {
		names, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return "", err
		}
		if len(names) > 0 {
			b, err := os.ReadFile(names[0])
			return string(b), err
		}
	}
	return "", errors.New("no licence file")
}

// notices are the licences of all that the binary has code of, as they ask to be shipped.
func notices(root string) ([]byte, error) {
	list, err := modules(root)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	b.WriteString("Assay contains code of the following.\n")
	for _, m := range list {
		fmt.Fprintf(&b, "\n%s\n%s %s\n\n%s\n", "--------", m.Path, m.Version, m.licence)
	}
	return b.Bytes(), nil
}
