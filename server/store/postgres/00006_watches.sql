CREATE TABLE watches (
  id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  url      TEXT NOT NULL UNIQUE,
  every    BIGINT NOT NULL,           -- seconds from one look to the next
  title    TEXT NOT NULL,              -- of the feed, once it is known
  etag     TEXT NOT NULL,
  modified TEXT NOT NULL,              -- Last-Modified, as the site wrote it
  looked   BIGINT NOT NULL,           -- Unix milliseconds, 0 = never
  next     BIGINT NOT NULL,           -- not to be looked at before
  trouble  TEXT NOT NULL               -- why the last look failed, empty = it did not
);
CREATE TABLE watched (
  url     TEXT PRIMARY KEY,            -- canonical
  watch   BIGINT NOT NULL,
  published BIGINT NOT NULL,           -- yyyymmdd as the feed says, 0 = not known
  article TEXT NOT NULL,               -- empty until it is read
  found   BIGINT NOT NULL,
  trouble TEXT NOT NULL                -- why it could not be read
);
CREATE INDEX watched_article ON watched (article);
CREATE INDEX watched_unread ON watched (watch, found) WHERE article = '' AND trouble = '';
CREATE TABLE hosts (
  host   TEXT PRIMARY KEY,
  next   BIGINT NOT NULL              -- not to be asked before, Unix milliseconds
);
CREATE TABLE robots (
  origin TEXT PRIMARY KEY,             -- such as https://example.org
  status BIGINT NOT NULL,
  rules  TEXT NOT NULL,
  until  BIGINT NOT NULL              -- to be asked for again from then on
);
