package signed

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"fmt"
	"strings"

	"aead.dev/minisign"

	"assay/wasm/claim"
)

// Verify does all that Open does but decode the snapshot: Corpus is nil in what it returns.
func Verify(file []byte, keys []minisign.PublicKey, seen Seen, today claim.Day) (*Snapshot, error) {
	sig, body, err := split(file)
	if err != nil {
		return nil, err
	}
	key, err := find(keys, sig.KeyID)
	if err != nil {
		return nil, err
	}
	// The comment first: only once it is known to be genuine do its size and its dates mean anything.
	if !ed25519.Verify(key, append(sig.Signature[:], sig.TrustedComment...), sig.CommentSignature[:]) {
		return nil, fmt.Errorf("%w: its comment does not match its signature", ErrTampered)
	}
	h, err := parseHeader(sig.TrustedComment)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotSigned, err)
	}
	if len(body) < h.Size {
		return nil, fmt.Errorf("%w: %d of %d bytes are there", ErrTruncated, len(body), h.Size)
	}
	if !ed25519.Verify(key, body, sig.Signature[:]) {
		return nil, fmt.Errorf("%w: its contents do not match its signature", ErrTampered)
	}
	s := &Snapshot{Header: h, KeyID: KeyID(sig.KeyID), Body: body}
	if err := s.timely(seen, today); err != nil {
		return nil, err
	}
	return s, nil
}

// timely returns why s may not be used although it is genuine.
func (s *Snapshot) timely(seen Seen, today claim.Day) error {
	if today > s.Expires {
		return fmt.Errorf("%w: version %s was good until %s, today is %s", ErrExpired, s.Version, s.Expires, today)
	}
	if newest := seen[s.KeyID]; CompareVersions(s.Version, newest) < 0 {
		return fmt.Errorf("%w: this is version %s, and %s was seen from key %s", ErrOlder, s.Version, newest, s.KeyID)
	}
	return nil
}

// prefix begins every signed snapshot.
const prefix = "untrusted comment: " + Title + "\n"

// split takes a file apart into its four lines of signature and its body.
func split(file []byte) (sig minisign.Signature, body []byte, err error) {
	if !bytes.HasPrefix(file, []byte(prefix)) {
		if len(file) < len(prefix) && strings.HasPrefix(prefix, string(file)) {
			return sig, nil, fmt.Errorf("%w: it ends within its signature", ErrTruncated)
		}
		return sig, nil, ErrNotSigned
	}
	head := file
	for range 4 {
		_, rest, ok := bytes.Cut(head, []byte("\n"))
		if !ok {
			return sig, nil, fmt.Errorf("%w: it ends within its signature", ErrTruncated)
		}
		head = rest
	}
	body, head = head, file[:len(file)-len(head)]
	if err := sig.UnmarshalText(head); err != nil {
		return sig, nil, fmt.Errorf("%w: %w", ErrTampered, err)
	}
	// The one spelling of a signature is the one that minisign writes, and the message is
	// signed as it is: a browser has Ed25519 but not the BLAKE2b of the prehashed kind.
	if sig.Algorithm != minisign.EdDSA || sig.String() != string(head) {
		return sig, nil, fmt.Errorf("%w: its signature is not of the kind Ed, or not written as minisign writes it", ErrTampered)
	}
	return sig, body, nil
}

// find returns the pinned key with that id.
func find(keys []minisign.PublicKey, id uint64) (ed25519.PublicKey, error) {
	known := make([]string, 0, len(keys))
	for _, k := range keys {
		if k.ID() == id {
			return raw(k), nil
		}
		known = append(known, KeyID(k.ID()))
	}
	return nil, fmt.Errorf("%w: signed with %s, trusted are %s", ErrUnknownKey, KeyID(id), strings.Join(known, ", "))
}

// raw returns the Ed25519 key in k: its text is base64 of 2 bytes algorithm, 8 bytes id and the key.
func raw(k minisign.PublicKey) ed25519.PublicKey {
	b, err := base64.StdEncoding.DecodeString(k.String())
	if err != nil {
		panic("signed: minisign wrote a public key that is not base64")
	}
	return b[10:]
}

// ParseKeys reads public keys, each as minisign writes them: with or without the line of comment.
func ParseKeys(texts ...string) ([]minisign.PublicKey, error) {
	keys := make([]minisign.PublicKey, len(texts))
	for i, t := range texts {
		if err := keys[i].UnmarshalText([]byte(strings.TrimSpace(t))); err != nil {
			return nil, fmt.Errorf("public key %d: %w; it looks like RWQ… and is the last line of a .pub file", i+1, err)
		}
	}
	return keys, nil
}

// Contents returns the encoded snapshot in a signed file without verifying it: for looking
// at a file, never for putting it to use.
func Contents(file []byte) ([]byte, error) {
	_, body, err := split(file)
	return body, err
}
