CREATE TABLE tries (
  address TEXT PRIMARY KEY,            -- from which wrong tokens came
  until   INTEGER NOT NULL             -- Unix milliseconds when all of them are forgotten
) STRICT;
CREATE INDEX tries_until ON tries (until);
