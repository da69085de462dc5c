-- What the case is about, and how each piece of evidence came in. Rows are never changed or removed: the newest one holds.

CREATE TABLE case_fact (
  id          INTEGER PRIMARY KEY CHECK (id > 0),
  name        TEXT NOT NULL CHECK (name IN ('number', 'title', 'examiner', 'agency', 'description', 'questions')),
  value       TEXT NOT NULL,                     -- empty: taken back
  author      TEXT NOT NULL CHECK (author <> ''),
  created_utc TEXT NOT NULL
) STRICT;

CREATE TABLE evidence_intake (
  id                INTEGER PRIMARY KEY CHECK (id > 0),
  evidence_id       INTEGER NOT NULL REFERENCES evidence (id),
  sha1              TEXT CHECK (length(sha1) = 40), -- computed in the same reading as the evidence's SHA-256, for old records
  md5               TEXT CHECK (length(md5) = 32),
  file_created_utc  TEXT,                        -- as the file system says
  file_modified_utc TEXT,
  received_by       TEXT,                        -- NULL: not told
  received          TEXT,                        -- date or time as the examiner wrote it
  source            TEXT,
  exhibit           TEXT,                        -- seal or exhibit number
  condition         TEXT,
  author            TEXT NOT NULL CHECK (author <> ''),
  created_utc       TEXT NOT NULL
) STRICT;

CREATE INDEX evidence_intake_by_evidence ON evidence_intake (evidence_id, id);

CREATE TRIGGER case_fact_keeps_its_rows BEFORE DELETE ON case_fact
BEGIN
  SELECT RAISE (ABORT, 'facts of the case are said anew, never deleted');
END;

CREATE TRIGGER case_fact_is_not_changed BEFORE UPDATE ON case_fact
BEGIN
  SELECT RAISE (ABORT, 'facts of the case are said anew, never changed');
END;

CREATE TRIGGER case_fact_is_not_replaced BEFORE INSERT ON case_fact
WHEN EXISTS (SELECT 1 FROM case_fact WHERE id = NEW.id)
BEGIN
  SELECT RAISE (ABORT, 'facts of the case are said anew, never replaced');
END;

CREATE TRIGGER evidence_intake_keeps_its_rows BEFORE DELETE ON evidence_intake
BEGIN
  SELECT RAISE (ABORT, 'intake records are written anew, never deleted');
END;

CREATE TRIGGER evidence_intake_is_not_changed BEFORE UPDATE ON evidence_intake
BEGIN
  SELECT RAISE (ABORT, 'intake records are written anew, never changed');
END;

CREATE TRIGGER evidence_intake_is_not_replaced BEFORE INSERT ON evidence_intake
WHEN EXISTS (SELECT 1 FROM evidence_intake WHERE id = NEW.id)
BEGIN
  SELECT RAISE (ABORT, 'intake records are written anew, never replaced');
END;
