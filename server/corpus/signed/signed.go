// Package signed writes and opens signed snapshots: one file that carries a minisign
// signature and, right behind it, the encoded snapshot it vouches for. The format is
// described in SNAPSHOT.md, from which anybody can write another reader.
package signed

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"aead.dev/minisign"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// Title is the untrusted comment of every signed snapshot, by which the file is known.
const Title = "assay corpus snapshot"

// A Snapshot is a signed snapshot that has been opened.
type Snapshot struct {
	Header
	KeyID  string // of the key that signed it, 16 upper-case hex digits, as minisign prints it
	Body   []byte // the encoded snapshot; shares the memory of the file
	Corpus *corpus.Snapshot
}

// Hash returns the SHA-256 of an encoded snapshot in lower-case hex: what the next
// snapshot names as its previous one.
func Hash(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}

// KeyID returns the id of a key as 16 upper-case hex digits, as minisign prints it.
func KeyID(id uint64) string { return fmt.Sprintf("%016X", id) }

// Sign returns s as a signed snapshot. A snapshot that Open would refuse is not signed.
func Sign(key minisign.PrivateKey, s *corpus.Snapshot) ([]byte, error) {
	body := corpus.Encode(s)
	h := Header{Version: s.Version, Date: s.Date, Expires: s.Expires, Previous: s.Previous, Size: len(body)}
	if err := h.check(); err != nil {
		return nil, fmt.Errorf("sign snapshot %q: %w", s.Version, err)
	}
	return append(minisign.SignWithComments(key, body, h.String(), Title), body...), nil
}

// Open verifies the signed snapshot in file and decodes it. It is refused, with one of the
// errors of this package, unless one of keys signed it, it is whole and unchanged, today is
// not past its expiry, and it is not older than the newest version seen from the same key.
func Open(file []byte, keys []minisign.PublicKey, seen Seen, today claim.Day) (*Snapshot, error) {
	s, err := Verify(file, keys, seen, today)
	if err != nil {
		return nil, err
	}
	if s.Corpus, err = corpus.Decode(s.Body); err != nil {
		return nil, err
	}
	if got := headerOf(s.Corpus, len(s.Body)); got != s.Header {
		return nil, fmt.Errorf("%w: its comment tells of %s, its contents of %s", ErrTampered, s.Header, got)
	}
	return s, nil
}

func headerOf(s *corpus.Snapshot, size int) Header {
	return Header{Version: s.Version, Date: s.Date, Expires: s.Expires, Previous: s.Previous, Size: size}
}

// Seen holds the newest version accepted from each key, by key id. Versions are kept for
// each key apart, so that a stolen key cannot push the others out of use with a version
// from the far future.
type Seen map[string]string

// Add notes that s was accepted.
func (seen Seen) Add(s *Snapshot) {
	if CompareVersions(seen[s.KeyID], s.Version) < 0 {
		seen[s.KeyID] = s.Version
	}
}
