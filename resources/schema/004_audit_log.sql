-- What was done with the case: a chain of entries that are never changed or removed. docs/custody.md says how the hashes are made.

CREATE TABLE audit_entry (
  id          INTEGER PRIMARY KEY CHECK (id > 0),    -- 1, 2, 3, ... without a gap
  utc         TEXT NOT NULL,
  user        TEXT NOT NULL CHECK (user <> ''),      -- the account that the program ran under
  program     TEXT NOT NULL,                         -- and its version
  kind        TEXT NOT NULL CHECK (kind <> ''),
  details     TEXT NOT NULL,                         -- JSON
  scope       TEXT,                                  -- which rows the digest is of; NULL: none
  scope_id    INTEGER,
  first_frame INTEGER,
  last_frame  INTEGER,
  row_count   INTEGER CHECK (row_count >= 0),
  digest      TEXT CHECK (length(digest) = 64),
  previous    TEXT NOT NULL CHECK (length(previous) = 64), -- the hash of the entry before; zeros in the first one
  hash        TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  CHECK ((scope IS NULL) = (digest IS NULL) AND (scope IS NULL) = (row_count IS NULL))
) STRICT;

CREATE TRIGGER audit_entry_keeps_its_rows BEFORE DELETE ON audit_entry
BEGIN
  SELECT RAISE (ABORT, 'entries of the audit log are never deleted');
END;

CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE ON audit_entry
BEGIN
  SELECT RAISE (ABORT, 'entries of the audit log are never changed');
END;

-- Also keeps INSERT OR REPLACE from removing one.
CREATE TRIGGER audit_entry_goes_to_the_end BEFORE INSERT ON audit_entry
WHEN NEW.id IS NOT (SELECT ifnull(max(id), 0) + 1 FROM audit_entry)
  OR NEW.previous IS NOT ifnull((SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1), printf('%064d', 0))
  OR EXISTS (SELECT 1 FROM audit_entry WHERE hash = NEW.hash)
BEGIN
  SELECT RAISE (ABORT, 'an entry of the audit log follows the last one');
END;
