CREATE TABLE articles (
  id         TEXT PRIMARY KEY,
  title      TEXT NOT NULL,
  url        TEXT NOT NULL,
  words      TEXT NOT NULL,            -- the text, empty unless the operator keeps texts
  published  INTEGER NOT NULL,         -- yyyymmdd, 0 = not known
  checked    INTEGER NOT NULL,         -- Unix milliseconds
  corpus     TEXT NOT NULL,
  report     BLOB NOT NULL
) STRICT;
CREATE TABLE claims (
  article    TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  n          INTEGER NOT NULL,         -- 1 for the first claim of the article
  figure     TEXT NOT NULL,
  label      TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('new', 'confirmed', 'wrong', 'needs_work')),
  checked    INTEGER NOT NULL,         -- of the article, for the order of the queue
  PRIMARY KEY (article, n)
) STRICT;
CREATE INDEX claims_queue ON claims (state, checked DESC, article, n);
CREATE TABLE changes (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  article     TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  n           INTEGER NOT NULL,
  from_label  TEXT NOT NULL,
  to_label    TEXT NOT NULL,
  from_corpus TEXT NOT NULL,
  to_corpus   TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT;
CREATE TABLE reviews (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  article TEXT NOT NULL,
  n       INTEGER NOT NULL,
  state   TEXT NOT NULL,
  note    TEXT NOT NULL,
  source  TEXT NOT NULL,
  who     TEXT NOT NULL,
  key     TEXT,                        -- Idempotency-Key, NULL = none
  at      INTEGER NOT NULL,
  UNIQUE (who, key),
  FOREIGN KEY (article, n) REFERENCES claims (article, n) ON DELETE CASCADE
) STRICT;
CREATE INDEX reviews_claim ON reviews (article, n, id);
CREATE TABLE tokens (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  role    TEXT NOT NULL,
  hash    BLOB NOT NULL UNIQUE,        -- SHA-256 of the secret
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL,            -- 0 = never
  revoked INTEGER NOT NULL             -- 0 = in force
) STRICT;
CREATE TABLE sessions (
  hash    BLOB PRIMARY KEY,
  token   TEXT NOT NULL REFERENCES tokens (id) ON DELETE CASCADE,
  expires INTEGER NOT NULL
) STRICT;
CREATE TABLE audit (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  at     INTEGER NOT NULL,
  who    TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
