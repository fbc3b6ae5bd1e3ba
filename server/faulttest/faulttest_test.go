package faulttest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryFaultNamesTestsThatExist keeps the list true when tests move.
func TestEveryFaultNamesTestsThatExist(t *testing.T) {
	for i, f := range Faults {
		for _, test := range f.Tests {
			folder, name, ofGo := strings.Cut(test, " ")
			if ofGo && !defines(t, folder, name) || !ofGo && !exists(test) {
				t.Errorf("fault %d, %s: there is no test %s", i+1, f.Name, test)
			}
		}
	}
}

func exists(path string) bool {
	_, err := os.Stat(filepath.Join("..", "..", path))
	return err == nil
}

func defines(t *testing.T, folder, name string) bool {
	files, err := filepath.Glob(filepath.Join("..", "..", folder, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(b), "\nfunc "+name+"(") {
			return true
		}
	}
	return false
}

// TestTheTableIsOfTheseFaults fails where the list was changed and the table was not written again.
func TestTheTableIsOfTheseFaults(t *testing.T) {
	b, err := os.ReadFile("../docs/faults.md")
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range Faults {
		if !strings.Contains(string(b), "| "+f.Name+" | "+f.Asked+" |") {
			t.Errorf("fault %d, %s, is not in server/docs/faults.md; run: make test-faults", i+1, f.Name)
		}
	}
}
