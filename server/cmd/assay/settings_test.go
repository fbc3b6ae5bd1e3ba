package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSettings(t *testing.T) {
	const file = "# how this server runs\nASSAY_DATA=/from-file\nASSAY_PEOPLE='2'\n"
	tests := []struct {
		name, file, env string
		args            []string
		want            string
	}{
		{"the file is read", file, "", []string{"doctor"}, "/from-file"},
		{"the environment wins over the file", file, "/from-env", []string{"doctor"}, "/from-env"},
		{"a flag wins over both", file, "/from-env", []string{"doctor", "--data", "/from-flag"}, "/from-flag"},
		{"a name that is mistyped", "ASSAY_DATTA=/x\n", "", []string{"doctor"}, "ASSAY_DATTA is no setting"},
		{"a name of something else", "PATH=/x\n", "", []string{"doctor"}, "PATH is no setting"},
		{"a line without a name", "hello there\n", "", []string{"doctor"}, "NAME=value"},
		{"a value out of range", "ASSAY_PEOPLE=7\n", "", []string{"serve"}, "must be one of"},
	}
	for _, test := range tests {
		for _, by := range []string{"--config", "ASSAY_CONFIG"} {
			t.Run(test.name+" by "+by, func(t *testing.T) {
				path := filepath.Join(t.TempDir(), "assay.conf")
				if err := os.WriteFile(path, []byte(test.file), 0o600); err != nil {
					t.Fatal(err)
				}
				args := test.args
				if by == "--config" {
					args = append([]string{"--config", path}, args...)
				} else {
					t.Setenv("ASSAY_CONFIG", path)
				}
				if test.env != "" {
					t.Setenv("ASSAY_DATA", test.env)
				}
				var c commands
				_, err := parse(newParser(&c, &console{Out: io.Discard, Err: io.Discard}, nil), args)
				got := c.Doctor.Data
				if err != nil {
					got = err.Error()
				}
				if !strings.Contains(got, test.want) {
					t.Errorf("got %q, want %q", got, test.want)
				}
			})
		}
	}
	t.Run("a file that is not there", func(t *testing.T) {
		if _, err := parse(newParser(&commands{}, &console{Out: io.Discard, Err: io.Discard}, nil), []string{"--config", "/nowhere/assay.conf", "doctor"}); err == nil || !strings.Contains(err.Error(), "--config") {
			t.Errorf("got %v", err)
		}
	})
}

// TestAddress finds the database by what the command line says of it.
func TestAddress(t *testing.T) {
	dir := t.TempDir()
	secret := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	tests := []struct {
		name string
		d    database
		want string // of the address, or of the error
	}{
		{"a directory", database{Data: "/data"}, "/data/assay.db"},
		{"a server", database{Database: "postgres://a@b/c"}, "postgres://a@b/c"},
		{"a server whose address is in a file", database{DatabaseFile: secret("address", "postgres://a:b@c/d\n")}, "postgres://a:b@c/d"},
		{"the file wins over the flag", database{Database: "postgres://x/y", DatabaseFile: secret("other", "postgres://c/d")}, "postgres://c/d"},
		{"a file that is not there", database{DatabaseFile: filepath.Join(dir, "none")}, "no such file"},
		{"a file that holds something else", database{DatabaseFile: secret("junk", "mysql://c/d")}, "postgres:// address"},
	}
	for _, test := range tests {
		got, err := test.d.locate()
		if err != nil {
			got = err.Error()
		}
		if !strings.Contains(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
