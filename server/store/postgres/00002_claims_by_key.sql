ALTER TABLE claims ADD COLUMN key TEXT NOT NULL DEFAULT ''; -- the same for claims that assert the same, '' = comparable to no other
CREATE INDEX claims_key ON claims (key);
ALTER TABLE reviews ADD COLUMN page_title TEXT NOT NULL DEFAULT ''; -- of the page it was read on, '' = not told
ALTER TABLE reviews ADD COLUMN page_url TEXT NOT NULL DEFAULT '';
