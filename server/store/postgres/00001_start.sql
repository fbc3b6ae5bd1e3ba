CREATE TABLE articles (
  id         TEXT PRIMARY KEY,
  title      TEXT NOT NULL,
  url        TEXT NOT NULL,
  words      TEXT NOT NULL,            -- the text, empty unless the operator keeps texts
  published  BIGINT NOT NULL,         -- yyyymmdd, 0 = not known
  checked    BIGINT NOT NULL,         -- Unix milliseconds
  corpus     TEXT NOT NULL,
  report     BYTEA NOT NULL
);
CREATE TABLE claims (
  article    TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  n          BIGINT NOT NULL,         -- 1 for the first claim of the article
  figure     TEXT NOT NULL,
  label      TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('new', 'confirmed', 'wrong', 'needs_work')),
  checked    BIGINT NOT NULL,         -- of the article, for the order of the queue
  PRIMARY KEY (article, n)
);
CREATE INDEX claims_queue ON claims (state, checked DESC, article, n);
CREATE TABLE changes (
  id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article     TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  n           BIGINT NOT NULL,
  from_label  TEXT NOT NULL,
  to_label    TEXT NOT NULL,
  from_corpus TEXT NOT NULL,
  to_corpus   TEXT NOT NULL,
  at          BIGINT NOT NULL
);
CREATE TABLE reviews (
  id      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  article TEXT NOT NULL,
  n       BIGINT NOT NULL,
  state   TEXT NOT NULL,
  note    TEXT NOT NULL,
  source  TEXT NOT NULL,
  who     TEXT NOT NULL,
  key     TEXT,                        -- Idempotency-Key, NULL = none
  at      BIGINT NOT NULL,
  UNIQUE (who, key),
  FOREIGN KEY (article, n) REFERENCES claims (article, n) ON DELETE CASCADE
);
CREATE INDEX reviews_claim ON reviews (article, n, id);
CREATE TABLE tokens (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  role    TEXT NOT NULL,
  hash    BYTEA NOT NULL UNIQUE,        -- SHA-256 of the secret
  created BIGINT NOT NULL,
  expires BIGINT NOT NULL,            -- 0 = never
  revoked BIGINT NOT NULL             -- 0 = in force
);
CREATE TABLE sessions (
  hash    BYTEA PRIMARY KEY,
  token   TEXT NOT NULL REFERENCES tokens (id) ON DELETE CASCADE,
  expires BIGINT NOT NULL
);
CREATE TABLE audit (
  id     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at     BIGINT NOT NULL,
  who    TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL
);
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;
CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
