CREATE TABLE batches (
  name    TEXT PRIMARY KEY,
  run     INTEGER NOT NULL,            -- how often it was begun; work of an earlier run counts no more
  chunks  INTEGER NOT NULL,            -- written, from the first on
  bytes   INTEGER NOT NULL,            -- of the output up to there
  items   INTEGER NOT NULL,
  bad     INTEGER NOT NULL,
  digest  BLOB NOT NULL                -- of the input up to there
) STRICT;
CREATE TABLE batch_chunks (
  batch   TEXT NOT NULL REFERENCES batches (name) ON DELETE CASCADE,
  run     INTEGER NOT NULL,
  chunk   INTEGER NOT NULL,            -- 0 for the first
  items   BLOB NOT NULL,
  done    INTEGER NOT NULL,            -- 1 = reports and troubles are there
  reports BLOB NOT NULL,
  troubles TEXT NOT NULL,              -- a line each
  PRIMARY KEY (batch, run, chunk)
) STRICT;
