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
