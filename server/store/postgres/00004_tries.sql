CREATE UNLOGGED TABLE tries (
  address TEXT PRIMARY KEY,            -- from which wrong tokens came
  until   BIGINT NOT NULL              -- Unix milliseconds when all of them are forgotten
);
CREATE INDEX tries_until ON tries (until);
