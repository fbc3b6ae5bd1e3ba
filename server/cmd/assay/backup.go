package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"assay/server/jobs"
	"assay/server/store"
)

type backupCmd struct {
	database
	File string `arg:"" type:"path" help:"The file to write; it must not exist yet."`
}

// Run copies the database as it stands between two writes, while the server runs on, and
// writes the copy's SHA-256 beside it in the form of sha256sum.
func (c *backupCmd) Run(ctx context.Context, con *console) error {
	if _, err := os.Stat(c.File); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already; a backup is never written over", c.File)
	}
	address, err := c.locate()
	if err != nil {
		return err
	}
	s, err := store.Look(ctx, address) // a copy made before an upgrade is one without it
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Backup(ctx, c.File); err != nil {
		return fmt.Errorf("back up to %s: %w", c.File, err)
	}
	sum, err := hashFile(c.File)
	if err != nil {
		return err
	}
	if err := os.WriteFile(c.File+".sha256", []byte(sum+"  "+filepath.Base(c.File)+"\n"), 0o600); err != nil {
		return err
	}
	_, err = fmt.Fprintf(con.Out, "%s\nsha256 %s\n", c.File, sum)
	return err
}

func hashFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

type restoreCmd struct {
	database
	File string `arg:"" type:"existingfile" help:"A file that \"assay backup\" wrote."`
}

// Run puts a backup in the place of the database, which is kept beside it under another
// name. The backup is copied and found to be whole first.
func (c *restoreCmd) Run(ctx context.Context, con *console) error {
	address, err := c.address()
	if err != nil {
		return err
	}
	if store.IsPostgres(address) {
		return errors.New("restore PostgreSQL with pg_restore")
	}
	unlock, err := lock(filepath.Dir(address))
	if err != nil {
		return err
	}
	defer unlock()
	fresh := address + ".restoring"
	if err := copyWhole(ctx, c.File, fresh); err != nil {
		os.Remove(fresh)
		return fmt.Errorf("restore %s: %w", c.File, err)
	}
	kept, err := setAside(address)
	if err != nil {
		return err
	}
	if err := os.Rename(fresh, address); err != nil {
		return err
	}
	fmt.Fprintf(con.Out, "Restored %s to %s.\n", c.File, address)
	if kept != "" {
		fmt.Fprintf(con.Out, "What was there is now %s.\n", kept)
	}
	return nil
}

// copyWhole copies a backup and refuses one that is not what was written or not intact.
func copyWhole(ctx context.Context, from, to string) error {
	sum, err := hashFile(from)
	if err != nil {
		return err
	}
	if manifest, err := os.ReadFile(from + ".sha256"); err == nil && !strings.HasPrefix(string(manifest), sum) {
		return errors.New("its SHA-256 is not the one written beside it; the file was changed or cut off")
	}
	if err := copyFile(from, to); err != nil {
		return err
	}
	s, err := store.Open(ctx, to, nil)
	if err != nil {
		return err
	}
	return s.Close()
}

// copyFile returns once the copy is on the disk.
func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}

// setAside renames a database with its log; "" if there is none.
func setAside(path string) (string, error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	kept := path + ".before-" + time.Now().UTC().Format("20060102T150405")
	for _, suffix := range []string{"-wal", "-shm", ""} {
		if err := os.Rename(path+suffix, kept+suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
	}
	return kept, nil
}

type migrateCmd struct {
	database
}

// Run brings the tables up to date, as serve does when it starts.
func (c *migrateCmd) Run(ctx context.Context, con *console) error {
	address, err := c.address()
	if err != nil {
		return err
	}
	s, err := store.Open(ctx, address, nil)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := jobs.Migrate(ctx, address); err != nil {
		return err
	}
	v, err := s.Version(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(con.Out, "The database is at version %d.\n", v)
	return err
}
