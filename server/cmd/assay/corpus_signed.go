package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"aead.dev/minisign"
	"golang.org/x/term"

	"assay/server/corpus/signed"
	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// today returns the day in UTC.
func today() claim.Day {
	t := time.Now().UTC()
	return claim.NewDay(t.Year(), int(t.Month()), t.Day())
}

type corpusKeygenCmd struct {
	Name       string `arg:"" default:"assay" help:"Makes NAME.key, to be kept secret, and NAME.pub."`
	NoPassword bool   `help:"Do not protect the secret key with a password."`
	JSON       bool   `name:"json" help:"Write what was made as JSON."`
}

// Run makes the two files, the secret one readable by its owner alone.
func (c *corpusKeygenCmd) Run(con *console) error {
	pub, key, err := minisign.GenerateKey(nil)
	if err != nil {
		return err
	}
	secret, err := key.MarshalText()
	if err == nil && !c.NoPassword {
		var password string
		if password, err = askPassword(con, "New password for the secret key"); err == nil {
			secret, err = minisign.EncryptKey(password, key)
		}
	}
	if err != nil {
		return err
	}
	public, err := pub.MarshalText()
	if err != nil {
		return err
	}
	if err := writeNew(c.Name+".key", append(secret, '\n'), 0o600); err != nil {
		return err
	}
	if err := writeNew(c.Name+".pub", append(public, '\n'), 0o644); err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(con, map[string]string{"key_id": signed.KeyID(pub.ID()), "public_key": pub.String(), "secret_file": c.Name + ".key", "public_file": c.Name + ".pub"})
	}
	_, err = fmt.Fprintf(con.Out, "Key %s\n%s.key  keep it secret, and a copy of it safe\n%s.pub  give it to whoever reads your snapshots: %s\n", signed.KeyID(pub.ID()), c.Name, c.Name, pub)
	return err
}

// passwordVariable holds the password of a secret key where nobody can be asked for it.
const passwordVariable = "ASSAY_KEY_PASSWORD"

func askPassword(con *console, prompt string) (string, error) {
	if p, ok := os.LookupEnv(passwordVariable); ok {
		return p, nil
	}
	f, ok := con.In.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return "", errors.New("the secret key needs a password, and there is no terminal to ask for it; set " + passwordVariable + ", or make a key with --no-password")
	}
	fmt.Fprintf(con.Err, "%s: ", prompt)
	b, err := term.ReadPassword(int(f.Fd()))
	fmt.Fprintln(con.Err)
	return string(b), err
}

type corpusSnapshotCmd struct {
	Key      string `required:"" help:"The secret key file." placeholder:"FILE"`
	Out      string `short:"o" required:"" help:"The file to write." placeholder:"FILE"`
	Previous string `help:"The snapshot before this one, whose hash goes into it." placeholder:"FILE"`
	Days     int    `default:"180" help:"Days for which it may be used." placeholder:"N"`
	Version  string `help:"Default: the version of the corpus." placeholder:"VERSION"`
	JSON     bool   `name:"json" help:"Write what was signed as JSON."`
	from
}

// Run signs the corpus.
func (c *corpusSnapshotCmd) Run(con *console) error {
	s, err := c.load()
	if err != nil {
		return err
	}
	if c.Days < 1 {
		return fmt.Errorf("--days %d: a snapshot must be good for a day at least", c.Days)
	}
	edition := *s
	if c.Version != "" {
		edition.Version = c.Version
	}
	edition.Expires = today().Add(c.Days)
	if err := c.follow(&edition); err != nil {
		return err
	}
	key, err := readKey(con, c.Key)
	if err != nil {
		return err
	}
	bar := progress(con, 2, "signing")
	file, err := signed.Sign(key, &edition)
	bar.Add(1)
	if err != nil {
		return err
	}
	if err := writeNew(c.Out, file, 0o644); err != nil {
		return err
	}
	bar.Finish()
	opened, err := signed.Open(file, []minisign.PublicKey{key.Public().(minisign.PublicKey)}, nil, today())
	if err != nil {
		return fmt.Errorf("what was written does not verify: %w", err)
	}
	return printSigned(con, c.Out, opened, c.JSON)
}

// follow puts the hash of the previous snapshot into s, which must be newer.
func (c *corpusSnapshotCmd) follow(s *corpus.Snapshot) error {
	if c.Previous == "" {
		return nil
	}
	old, err := loadCorpus(c.Previous)
	if err != nil {
		return err
	}
	if signed.CompareVersions(old.Version, s.Version) >= 0 {
		return fmt.Errorf("version %s is not newer than %s of %s; change the corpus's version, or give --version %s.1", s.Version, old.Version, c.Previous, s.Version)
	}
	b, err := os.ReadFile(c.Previous)
	if err != nil {
		return err
	}
	if body, err := signed.Contents(b); err == nil {
		b = body
	}
	s.Previous = signed.Hash(b)
	return nil
}

func readKey(con *console, file string) (key minisign.PrivateKey, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return key, err
	}
	text := []byte(strings.TrimSpace(string(b)))
	if !minisign.IsEncrypted(text) {
		if err := key.UnmarshalText(text); err != nil {
			return key, fmt.Errorf("%s is not a secret key: %w", file, err)
		}
		return key, nil
	}
	password, err := askPassword(con, "Password of "+file)
	if err != nil {
		return key, err
	}
	if key, err = minisign.DecryptKey(password, text); err != nil {
		return key, fmt.Errorf("%s: the password is wrong, or the file is damaged: %w", file, err)
	}
	return key, nil
}

type corpusVerifyCmd struct {
	File   string   `arg:"" help:"The signed snapshot."`
	Key    []string `required:"" help:"A trusted public key, or a file that holds it." placeholder:"KEY"`
	Newest string   `help:"The newest version seen so far; an older one is refused." placeholder:"VERSION"`
	JSON   bool     `name:"json" help:"Write the outcome as JSON."`
}

// Run says what the snapshot is, or why it is refused, and then ends with status 1.
func (c *corpusVerifyCmd) Run(con *console) error {
	file, err := os.ReadFile(c.File)
	if err != nil {
		return err
	}
	keys, err := publicKeys(c.Key)
	if err != nil {
		return err
	}
	seen := signed.Seen{}
	for _, k := range keys {
		seen[signed.KeyID(k.ID())] = c.Newest
	}
	s, err := signed.Open(file, keys, seen, today())
	if err == nil {
		return printSigned(con, c.File, s, c.JSON)
	}
	if c.JSON {
		err = writeJSON(con, map[string]any{"ok": false, "file": c.File, "refused": signed.Code(err), "reason": err.Error()})
	} else {
		_, err = fmt.Fprintf(con.Err, "assay: %s is refused: %v\n", c.File, err)
	}
	return errors.Join(errReported, err)
}

// publicKeys reads keys given as they are or as files.
func publicKeys(from []string) ([]minisign.PublicKey, error) {
	texts := make([]string, len(from))
	for i, k := range from {
		b, err := os.ReadFile(k)
		if err != nil {
			b = []byte(k)
		}
		texts[i] = string(b)
	}
	return signed.ParseKeys(texts...)
}

func printSigned(con *console, file string, s *signed.Snapshot, asJSON bool) error {
	if asJSON {
		return writeJSON(con, map[string]any{
			"ok": true, "file": file, "version": s.Version, "date": s.Date.String(), "expires": s.Expires.String(), "previous": s.Previous, "key_id": s.KeyID,
			"bytes": s.Size, "sha256": signed.Hash(s.Body), "incidents": len(s.Corpus.Incidents), "findings": len(s.Corpus.Findings),
		})
	}
	sheet := sheet{con: con}
	fmt.Fprintf(&sheet.text, "%s\n", con.styled(file+" is genuine", bold))
	sheet.field("version", s.Version)
	sheet.field("made", s.Date.String())
	sheet.field("expires", s.Expires.String())
	sheet.field("signed by", s.KeyID)
	sheet.field("previous", s.Previous)
	sheet.field("sha-256", signed.Hash(s.Body))
	sheet.field("holds", fmt.Sprintf("%s, %s, %d bytes", plural(len(s.Corpus.Incidents), "incident"), plural(len(s.Corpus.Findings), "finding"), s.Size))
	_, err := fmt.Fprint(con.Out, sheet.text.String())
	return err
}
