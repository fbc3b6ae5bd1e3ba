ALTER TABLE tokens ADD COLUMN scopes TEXT NOT NULL DEFAULT ''; -- what alone it is for, separated by blanks; empty = everything
