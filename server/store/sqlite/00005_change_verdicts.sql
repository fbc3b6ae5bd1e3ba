ALTER TABLE claims ADD COLUMN verdict TEXT NOT NULL DEFAULT '';       -- as JSON
ALTER TABLE changes ADD COLUMN from_verdict TEXT NOT NULL DEFAULT ''; -- empty for what an older version wrote
ALTER TABLE changes ADD COLUMN to_verdict TEXT NOT NULL DEFAULT '';
CREATE INDEX changes_claim ON changes (article, n, id);
CREATE INDEX changes_corpus ON changes (from_corpus, id);
