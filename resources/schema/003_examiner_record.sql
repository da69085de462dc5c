-- What the examiner adds. Rows are never changed or removed: a correction is a new row that supersedes the last one, a withdrawal is
-- such a row with withdrawn = 1.

CREATE TABLE record_entry (
  id          INTEGER PRIMARY KEY CHECK (id > 0),
  evidence_id INTEGER NOT NULL REFERENCES evidence (id),
  kind        TEXT NOT NULL CHECK (kind IN ('bookmark', 'span', 'note', 'judgement', 'exclusion', 'track_name', 'merge', 'split')),
  first_frame INTEGER CHECK (first_frame >= 0),     -- NULL: not about particular frames
  last_frame  INTEGER CHECK (last_frame >= first_frame),
  run_id      INTEGER REFERENCES analysis_run (id), -- whose tracks are numbered
  track       INTEGER CHECK (track >= 0),
  text        TEXT NOT NULL,                        -- the examiner's words: a name, a note, a reason
  payload     TEXT NOT NULL,                        -- JSON: what else a kind needs
  author      TEXT NOT NULL CHECK (author <> ''),
  created_utc TEXT NOT NULL,
  supersedes  INTEGER UNIQUE REFERENCES record_entry (id),
  withdrawn   INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  CHECK ((first_frame IS NULL) = (last_frame IS NULL)),
  CHECK (track IS NULL OR run_id IS NOT NULL),
  CHECK (withdrawn = 0 OR supersedes IS NOT NULL)
) STRICT;

CREATE INDEX record_entry_by_evidence ON record_entry (evidence_id, id);

CREATE TRIGGER record_entry_keeps_its_rows BEFORE DELETE ON record_entry
BEGIN
  SELECT RAISE (ABORT, 'entries of the examiner''s record are withdrawn, never deleted');
END;

CREATE TRIGGER record_entry_is_not_changed BEFORE UPDATE ON record_entry
BEGIN
  SELECT RAISE (ABORT, 'entries of the examiner''s record are superseded, never changed');
END;

-- INSERT OR REPLACE would delete without the trigger above.
CREATE TRIGGER record_entry_is_not_replaced BEFORE INSERT ON record_entry
WHEN EXISTS (SELECT 1 FROM record_entry WHERE id = NEW.id OR supersedes = NEW.supersedes)
BEGIN
  SELECT RAISE (ABORT, 'entries of the examiner''s record are superseded once, never replaced');
END;

CREATE TRIGGER record_entry_supersedes_its_like BEFORE INSERT ON record_entry
WHEN NEW.supersedes IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM record_entry WHERE id = NEW.supersedes AND evidence_id = NEW.evidence_id AND kind = NEW.kind)
BEGIN
  SELECT RAISE (ABORT, 'an entry of the examiner''s record supersedes one of its kind about the same evidence');
END;

CREATE VIEW record_current AS
SELECT e.file_name AS evidence, r.id, r.kind, r.first_frame, r.last_frame, r.run_id, r.track, r.text, r.payload,
       r.author, r.created_utc
FROM record_entry r
JOIN evidence e ON e.id = r.evidence_id
WHERE r.withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM record_entry n WHERE n.supersedes = r.id);
