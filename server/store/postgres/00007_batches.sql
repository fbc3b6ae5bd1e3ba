CREATE TABLE batches (
  name    TEXT PRIMARY KEY,
  run     BIGINT NOT NULL,            -- how often it was begun; work of an earlier run counts no more
  chunks  BIGINT NOT NULL,            -- written, from the first on
  bytes   BIGINT NOT NULL,            -- of the output up to there
  items   BIGINT NOT NULL,
  bad     BIGINT NOT NULL,
  digest  BYTEA NOT NULL                -- of the input up to there
);
CREATE TABLE batch_chunks (
  batch   TEXT NOT NULL REFERENCES batches (name) ON DELETE CASCADE,
  run     BIGINT NOT NULL,
  chunk   BIGINT NOT NULL,            -- 0 for the first
  items   BYTEA NOT NULL,
  done    BIGINT NOT NULL,            -- 1 = reports and troubles are there
  reports BYTEA NOT NULL,
  troubles TEXT NOT NULL,              -- a line each
  PRIMARY KEY (batch, run, chunk)
);
