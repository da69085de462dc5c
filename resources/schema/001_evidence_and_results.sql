-- Evidence, analysis runs and their results. Times are UTC, ISO 8601. NULL means unknown. Statements end with ';' and a blank line.

CREATE TABLE schema_history (
  version     INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  min_reader  INTEGER NOT NULL,  -- the oldest schema version whose program can still read the file after this step
  applied_utc TEXT NOT NULL,
  applied_by  TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
  id          INTEGER PRIMARY KEY,
  file_name   TEXT NOT NULL,
  path        TEXT NOT NULL,     -- where it was last opened from
  sha256      TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes       INTEGER NOT NULL CHECK (bytes >= 0),
  media_facts TEXT NOT NULL,     -- JSON; the columns below repeat what is asked for most
  added_utc   TEXT NOT NULL,
  container   TEXT,
  codec       TEXT,
  width       INTEGER,
  height      INTEGER,
  frames      INTEGER,
  duration_s  REAL,
  fps_mean    REAL
) STRICT;

CREATE INDEX evidence_by_path ON evidence (path);

CREATE TABLE model (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL,
  sha256        TEXT NOT NULL CHECK (length(sha256) = 64),
  hierarchy     TEXT NOT NULL,
  demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
  intended_use  TEXT,
  UNIQUE (sha256, name)
) STRICT;

CREATE TABLE node (
  model_id INTEGER NOT NULL REFERENCES model (id) ON DELETE CASCADE,
  node     INTEGER NOT NULL CHECK (node >= 0),
  name     TEXT NOT NULL,
  level    TEXT NOT NULL CHECK (level IN ('primary', 'global', 'local')),
  PRIMARY KEY (model_id, node)
) STRICT, WITHOUT ROWID;

CREATE TABLE analysis_run (
  id              INTEGER PRIMARY KEY,
  evidence_id     INTEGER NOT NULL REFERENCES evidence (id),
  model_id        INTEGER NOT NULL REFERENCES model (id),
  settings        TEXT NOT NULL,
  software        TEXT NOT NULL,
  state           TEXT NOT NULL CHECK (state IN ('running', 'complete', 'partial', 'cancelled')),
  worker          TEXT,          -- the program that may append to it while it is running
  last_frame      INTEGER,       -- last frame whose results are stored
  frames_analyzed INTEGER NOT NULL DEFAULT 0,
  faces           INTEGER NOT NULL DEFAULT 0,
  started_utc     TEXT NOT NULL,
  finished_utc    TEXT
) STRICT;

CREATE INDEX analysis_run_by_evidence ON analysis_run (evidence_id, id);

CREATE TABLE run_problem (
  run_id INTEGER NOT NULL REFERENCES analysis_run (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  frame  INTEGER,                -- NULL: concerns the whole file
  what   TEXT NOT NULL,
  PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE frame (
  run_id       INTEGER NOT NULL REFERENCES analysis_run (id) ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL CHECK (ordinal >= 0),
  pts          INTEGER,
  time_s       REAL,
  key_frame    INTEGER NOT NULL CHECK (key_frame IN (0, 1)),
  picture_type TEXT,
  sha256       TEXT CHECK (length(sha256) = 64),
  problem      TEXT,
  PRIMARY KEY (run_id, ordinal),
  CHECK (sha256 IS NOT NULL OR problem IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE track (
  run_id      INTEGER NOT NULL REFERENCES analysis_run (id) ON DELETE CASCADE,
  number      INTEGER NOT NULL CHECK (number >= 0),
  first_frame INTEGER NOT NULL,
  last_frame  INTEGER NOT NULL,
  faces       INTEGER NOT NULL CHECK (faces > 0),
  PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

-- Kept up to date with every batch, in frame order, so that a long video's means need no pass over its faces.
CREATE TABLE track_score (
  run_id          INTEGER NOT NULL,
  track           INTEGER NOT NULL,
  node            INTEGER NOT NULL,
  probability_sum REAL NOT NULL,
  PRIMARY KEY (run_id, track, node),
  FOREIGN KEY (run_id, track) REFERENCES track (run_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE face (
  id                   INTEGER PRIMARY KEY,
  run_id               INTEGER NOT NULL,
  frame                INTEGER NOT NULL,
  position             INTEGER NOT NULL CHECK (position >= 0), -- among the frame's faces, from the left
  track                INTEGER NOT NULL,
  box_x                REAL NOT NULL,
  box_y                REAL NOT NULL,
  box_width            REAL NOT NULL,
  box_height           REAL NOT NULL,
  landmarks            BLOB NOT NULL CHECK (length(landmarks) IN (544, 1088)), -- 68 (x, y), little-endian float32 or float64
  detection_confidence REAL,
  size_pixels          REAL,
  sharpness            REAL,
  yaw_degrees          REAL,
  landmark_confidence  REAL,
  UNIQUE (run_id, frame, position),
  FOREIGN KEY (run_id, frame) REFERENCES frame (run_id, ordinal) ON DELETE CASCADE,
  FOREIGN KEY (run_id, track) REFERENCES track (run_id, number) ON DELETE CASCADE
) STRICT;

-- Covers the timeline, which reads every face but none of the wide columns.
CREATE INDEX face_by_track ON face (run_id, track, frame, position);

CREATE TABLE face_score (
  face_id     INTEGER NOT NULL REFERENCES face (id) ON DELETE CASCADE,
  node        INTEGER NOT NULL,
  raw_score   REAL NOT NULL,
  probability REAL NOT NULL CHECK (probability BETWEEN 0 AND 1),
  PRIMARY KEY (face_id, node)
) STRICT, WITHOUT ROWID;
