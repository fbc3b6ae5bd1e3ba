CREATE TABLE watches (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  url      TEXT NOT NULL UNIQUE,
  every    INTEGER NOT NULL,           -- seconds from one look to the next
  title    TEXT NOT NULL,              -- of the feed, once it is known
  etag     TEXT NOT NULL,
  modified TEXT NOT NULL,              -- Last-Modified, as the site wrote it
  looked   INTEGER NOT NULL,           -- Unix milliseconds, 0 = never
  next     INTEGER NOT NULL,           -- not to be looked at before
  trouble  TEXT NOT NULL               -- why the last look failed, empty = it did not
) STRICT;
CREATE TABLE watched (
  url     TEXT PRIMARY KEY,            -- canonical
  watch   INTEGER NOT NULL,
  published INTEGER NOT NULL,           -- yyyymmdd as the feed says, 0 = not known
  article TEXT NOT NULL,               -- empty until it is read
  found   INTEGER NOT NULL,
  trouble TEXT NOT NULL                -- why it could not be read
) STRICT;
CREATE INDEX watched_article ON watched (article);
CREATE INDEX watched_unread ON watched (watch, found) WHERE article = '' AND trouble = '';
CREATE TABLE hosts (
  host   TEXT PRIMARY KEY,
  next   INTEGER NOT NULL              -- not to be asked before, Unix milliseconds
) STRICT;
CREATE TABLE robots (
  origin TEXT PRIMARY KEY,             -- such as https://example.org
  status INTEGER NOT NULL,
  rules  TEXT NOT NULL,
  until  INTEGER NOT NULL              -- to be asked for again from then on
) STRICT;
