package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"assay/server/store"
)

// database is the flags of every command that opens the database.
type database struct {
	Data         string `env:"ASSAY_DATA" type:"path" help:"Directory of the SQLite database; made if it is missing. Default: assay in the user's data directory." placeholder:"DIR"`
	Database     string `env:"ASSAY_DATABASE" help:"A PostgreSQL server to use in its place." placeholder:"postgres://…"`
	DatabaseFile string `env:"ASSAY_DATABASE_FILE" type:"path" help:"A file that holds the address of the PostgreSQL server." placeholder:"FILE"`
}

func (d *database) open(ctx context.Context) (*store.Store, error) {
	address, err := d.address()
	if err != nil {
		return nil, err
	}
	return store.Open(ctx, address, nil)
}

// address returns the PostgreSQL address, or the path of the SQLite file in a directory
// that is there.
func (d *database) address() (string, error) {
	address, err := d.locate()
	if err == nil && !store.IsPostgres(address) {
		err = os.MkdirAll(filepath.Dir(address), 0o700)
	}
	return address, err
}

// locate is address before there need be a directory.
func (d *database) locate() (string, error) {
	address := d.Database
	if d.DatabaseFile != "" {
		b, err := os.ReadFile(d.DatabaseFile)
		if err != nil {
			return "", err
		}
		address = strings.TrimSpace(string(b))
	}
	if address != "" {
		if !store.IsPostgres(address) {
			return "", fmt.Errorf("--database takes a postgres:// address; use --data for a directory")
		}
		return address, nil
	}
	dir, err := d.dir()
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "assay.db"), nil
}

// dir returns the data directory: systemd's, the user's, or the one that was given.
func (d *database) dir() (string, error) {
	if d.Data != "" {
		return d.Data, nil
	}
	if dir := os.Getenv("STATE_DIRECTORY"); dir != "" {
		return dir, nil
	}
	base := os.Getenv("XDG_DATA_HOME")
	if base == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", fmt.Errorf("no place for the database: %w; give one with --data", err)
		}
		base = filepath.Join(home, ".local", "share")
	}
	return filepath.Join(base, "assay"), nil
}
