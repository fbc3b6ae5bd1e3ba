CREATE TABLE editions (
  number  BIGINT PRIMARY KEY,          -- 1 for the first that was in force
  version TEXT NOT NULL,
  signer  TEXT NOT NULL,               -- id of the key, empty if it came with a program
  told    BYTEA NOT NULL,              -- JSON: what it holds and what it changed
  file    BYTEA NOT NULL,              -- empty once it is old
  who     TEXT NOT NULL,
  at      BIGINT NOT NULL
);
