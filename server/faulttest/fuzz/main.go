// Command fuzz runs every fuzz target of the tree, one after the other, on top of its seeds:
//
//	fuzz 10000x
//
// It is run by make test-fuzz. A count is better than a time: go test may call the end of a
// time a failure ("context deadline exceeded").
package main

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"assay/server/faulttest"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: fuzz COUNTx|TIME")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "fuzz:", err)
		os.Exit(1)
	}
}

func run(long string) error {
	list, err := targets(".")
	if err != nil {
		return err
	}
	if len(list) == 0 {
		return fmt.Errorf("there is no fuzz target here; run it from the root of the tree")
	}
	for _, t := range list {
		fmt.Println("fuzz", t.folder, t.name)
		out, err := exec.Command("go", "test", "./"+t.folder, "-run", "^$", "-fuzz", "^"+t.name+"$", "-fuzztime", long).CombinedOutput()
		if err != nil {
			return fmt.Errorf("%s %s: %w\n%s", t.folder, t.name, err, out)
		}
	}
	return faulttest.Record(faulttest.Figure{
		Fault: 19, Test: "fuzz", Done: fmt.Sprintf("%d targets, %s each: %s", len(list), strings.Replace(long, "x", " inputs", 1), folders(list)), Outcome: "0 crashes, 0 broken promises",
	})
}

// A target is a fuzz function and the folder of its package.
type target struct{ folder, name string }

var declared = regexp.MustCompile(`(?m)^func (Fuzz\w+)\(`)

func targets(root string) (list []target, err error) {
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || path != root && strings.HasPrefix(d.Name(), ".")):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(path, "_test.go"):
			return nil
		}
		b, err := os.ReadFile(path)
		for _, m := range declared.FindAllSubmatch(b, -1) {
			list = append(list, target{filepath.Dir(path), string(m[1])})
		}
		return err
	})
	return list, err
}

// folders names the packages of targets, each once.
func folders(list []target) string {
	var names []string
	for _, t := range list {
		if name := filepath.ToSlash(t.folder); len(names) == 0 || names[len(names)-1] != name {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}
