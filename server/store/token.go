package store

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"
)

// A Role is what the bearer of a token may do; each may all that those before it may.
type Role string

// The roles.
const (
	Reader   Role = "reader"   // check, and see what is kept
	Reviewer Role = "reviewer" // keep articles and review their claims
	Curator  Role = "curator"  // change the corpus in force
	Admin    Role = "admin"    // make and revoke tokens, read the audit log
)

// Roles lists the roles from the least to the most.
var Roles = [...]Role{Reader, Reviewer, Curator, Admin}

// Rank returns the place of r among Roles, 1 for the least; 0 if it is no role.
func (r Role) Rank() int {
	for i, known := range Roles {
		if r == known {
			return i + 1
		}
	}
	return 0
}

// May reports whether r includes what needed may do.
func (r Role) May(needed Role) bool { return r.Rank() > 0 && r.Rank() >= needed.Rank() }

// A Scope is an area of the calls under /v1/. A token with scopes reaches no other, and no pages.
type Scope string

// The scopes.
const (
	CheckScope  Scope = "check"  // check claims and articles, fetch the corpus
	ReviewScope Scope = "review" // the queue, articles and reviews
	CorpusScope Scope = "corpus" // put another corpus in force
)

// Scopes lists the scopes.
var Scopes = [...]Scope{CheckScope, ReviewScope, CorpusScope}

// For reports whether the token is for an area; "" is what is in none.
func (t Token) For(area Scope) bool { return len(t.Scopes) == 0 || slices.Contains(t.Scopes, area) }

// A Token lets its bearer in. Its secret is shown once and stored as a hash.
type Token struct {
	ID      string // public, for lists and for revoking
	Name    string // whose it is
	Role    Role
	Scopes  []Scope // what alone it is for; none = everything that the role may
	Created time.Time
	Expires time.Time // zero = never
	Revoked time.Time // zero = in force
}

// secretPrefix lets a leaked token be recognised for what it is.
const secretPrefix = "assay_"

// newSecret returns 256 random bits as text.
func newSecret() string {
	var b [32]byte
	rand.Read(b[:])
	return secretPrefix + base64.RawURLEncoding.EncodeToString(b[:])
}

// hashOf is how a secret is stored: a random one needs no slow hash.
func hashOf(secret string) []byte {
	h := sha256.Sum256([]byte(secret))
	return h[:]
}

// AddToken makes a token for name and returns its secret, which is nowhere else. It is for
// the scopes alone, or for everything if there are none.
func (s *Store) AddToken(ctx context.Context, who, name string, role Role, expires time.Time, scopes ...Scope) (secret string, t Token, err error) {
	if role.Rank() == 0 {
		return "", Token{}, fmt.Errorf("%w: %q is not a role; use reader, reviewer, curator or admin", ErrRefused, role)
	}
	for _, scope := range scopes {
		if !slices.Contains(Scopes[:], scope) {
			return "", Token{}, fmt.Errorf("%w: %q is not a scope; use check, review or corpus", ErrRefused, scope)
		}
	}
	var id [4]byte
	rand.Read(id[:])
	secret = newSecret()
	t = Token{ID: hex.EncodeToString(id[:]), Name: name, Role: role, Scopes: scopes, Created: s.now().UTC().Truncate(time.Millisecond), Expires: expires}
	err = s.tx(ctx, func(x *tx) error {
		if _, err := x.exec(ctx, "INSERT INTO tokens (id, name, role, scopes, hash, created, expires, revoked) VALUES ($1, $2, $3, $4, $5, $6, $7, 0)",
			t.ID, t.Name, string(t.Role), writeScopes(scopes), hashOf(secret), stamp(t.Created), stamp(t.Expires)); err != nil {
			return err
		}
		return x.audit(ctx, who, "token.add", t.ID+" "+string(role)+" "+name)
	})
	return secret, t, err
}

func writeScopes(scopes []Scope) string {
	var words []string
	for _, s := range scopes {
		words = append(words, string(s))
	}
	return strings.Join(words, " ")
}

func readScopes(stored string) (scopes []Scope) {
	for _, word := range strings.Fields(stored) {
		scopes = append(scopes, Scope(word))
	}
	return scopes
}

const tokenColumns = "t.id, t.name, t.role, t.scopes, t.created, t.expires, t.revoked"

func scanToken(scan func(...any) error) (t Token, err error) {
	var created, expires, revoked int64
	var scopes string
	err = scan(&t.ID, &t.Name, &t.Role, &scopes, &created, &expires, &revoked)
	t.Scopes, t.Created, t.Expires, t.Revoked = readScopes(scopes), millis(created), millis(expires), millis(revoked)
	return t, err
}

// Token returns the token with that secret, if it is in force; else ErrNotFound.
func (s *Store) Token(ctx context.Context, secret string) (Token, error) {
	return s.inForce(ctx, "SELECT "+tokenColumns+" FROM tokens t WHERE t.hash = $1", hashOf(secret))
}

func (s *Store) inForce(ctx context.Context, statement string, args ...any) (Token, error) {
	made, err := s.statement(ctx, statement)
	if err != nil {
		return Token{}, err
	}
	t, err := scanToken(made.QueryRowContext(ctx, args...).Scan)
	if err != nil {
		return Token{}, kind(err)
	}
	if !t.Revoked.IsZero() || !t.Expires.IsZero() && !s.now().Before(t.Expires) {
		return Token{}, ErrNotFound
	}
	return t, nil
}

// Tokens lists all tokens, oldest first, those no longer in force included.
func (s *Store) Tokens(ctx context.Context) (list []Token, err error) {
	err = s.rows(ctx, "SELECT "+tokenColumns+" FROM tokens t ORDER BY t.created, t.id", nil, func(r *sql.Rows) error {
		t, err := scanToken(r.Scan)
		list = append(list, t)
		return err
	})
	return list, err
}

// Revoke ends a token and every session that was opened with it.
func (s *Store) Revoke(ctx context.Context, who, id string) error {
	return s.tx(ctx, func(x *tx) error {
		n, err := x.exec(ctx, "UPDATE tokens SET revoked = $1 WHERE id = $2 AND revoked = 0", s.now().UnixMilli(), id)
		if err != nil {
			return err
		}
		if n == 0 {
			return ErrNotFound
		}
		if _, err := x.exec(ctx, "DELETE FROM sessions WHERE token = $1", id); err != nil {
			return err
		}
		return x.audit(ctx, who, "token.revoke", id)
	})
}

// RevokeAll ends every token of a person, and their sessions.
func (s *Store) RevokeAll(ctx context.Context, who, name string) (n int64, err error) {
	err = s.tx(ctx, func(x *tx) error {
		if _, err := x.exec(ctx, "DELETE FROM sessions WHERE token IN (SELECT id FROM tokens WHERE name = $1)", name); err != nil {
			return err
		}
		if n, err = x.exec(ctx, "UPDATE tokens SET revoked = $2 WHERE name = $1 AND revoked = 0", name, s.now().UnixMilli()); err != nil {
			return err
		}
		if n == 0 {
			return ErrNotFound
		}
		return x.audit(ctx, who, "user.remove", name)
	})
	return n, err
}

// OpenSession signs the bearer of a token in on the pages and returns the session's secret.
func (s *Store) OpenSession(ctx context.Context, t Token, life time.Duration) (secret string, err error) {
	secret = newSecret()
	err = s.tx(ctx, func(x *tx) error {
		now := s.now()
		if _, err := x.exec(ctx, "DELETE FROM sessions WHERE expires <= $1", now.UnixMilli()); err != nil {
			return err
		}
		if _, err := x.exec(ctx, "INSERT INTO sessions (hash, token, expires) VALUES ($1, $2, $3)", hashOf(secret), t.ID, now.Add(life).UnixMilli()); err != nil {
			return err
		}
		return x.audit(ctx, t.Name, "session.open", t.ID)
	})
	return secret, err
}

// Session returns the token that a session was opened with, if both are in force.
func (s *Store) Session(ctx context.Context, secret string) (Token, error) {
	return s.inForce(ctx, "SELECT "+tokenColumns+" FROM sessions s JOIN tokens t ON t.id = s.token WHERE s.hash = $1 AND s.expires > $2",
		hashOf(secret), s.now().UnixMilli())
}

// CloseSession signs out.
func (s *Store) CloseSession(ctx context.Context, secret string) error {
	return s.tx(ctx, func(x *tx) error {
		_, err := x.exec(ctx, "DELETE FROM sessions WHERE hash = $1", hashOf(secret))
		return err
	})
}

// An Entry is one line of the audit log, which can only be added to.
type Entry struct {
	ID     int64
	At     time.Time
	Who    string
	Action string
	Object string
}

// Audit lists up to limit entries older than the one with the id before, newest first; 0
// starts at the newest.
func (s *Store) Audit(ctx context.Context, before int64, limit int) (list []Entry, err error) {
	if before == 0 {
		before = 1<<63 - 1
	}
	err = s.rows(ctx, "SELECT id, at, who, action, object FROM audit WHERE id < $1 ORDER BY id DESC LIMIT $2", []any{before, limit}, func(r *sql.Rows) error {
		var e Entry
		var at int64
		err := r.Scan(&e.ID, &at, &e.Who, &e.Action, &e.Object)
		e.At = millis(at)
		list = append(list, e)
		return err
	})
	return list, err
}
