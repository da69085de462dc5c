-- The manifest of a dataset folder: where every crop and every sample comes from. Paths are relative, with '/'. NULL means unknown.
-- docs/manifest.md tells how to read it. A blank line ends each statement here.
-- labels: one character a node in the hierarchy's order, '1' altered, '0' not, '?' unobserved. Times are UTC, ISO 8601.

CREATE TABLE dataset (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  root        TEXT NOT NULL,     -- the folder that was read
  layout      TEXT NOT NULL,     -- e.g. 'faceforensics++'
  hierarchy   TEXT NOT NULL CHECK (hierarchy IN ('ffpp', 'ffsc')),
  nodes       TEXT NOT NULL,     -- JSON list: the node of each label character
  settings    TEXT NOT NULL,     -- JSON: of the extraction
  created_utc TEXT NOT NULL,
  created_by  TEXT NOT NULL
) STRICT;

CREATE TABLE video (
  id              INTEGER PRIMARY KEY,  -- from 1, in the order of the scan
  path            TEXT NOT NULL UNIQUE, -- below root; a folder of frames counts as one video
  kind            TEXT NOT NULL CHECK (kind IN ('video', 'image', 'frames')),
  method          TEXT,                 -- how it was forged; NULL: real
  compression     TEXT,                 -- e.g. 'c23'
  identity        TEXT NOT NULL,        -- equal for videos of one person's face
  source_identity TEXT,                 -- whose face or expression was put in
  split           TEXT,                 -- 'train', 'val', 'test'
  label_key       TEXT,                 -- as the dataset's own list writes it
  labels          TEXT NOT NULL,
  state           TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'no_face', 'failed')),
  problem         TEXT,                 -- one sentence where it failed or is damaged
  sha256          TEXT,
  bytes           INTEGER,
  frames          INTEGER,
  width           INTEGER,
  height          INTEGER
) STRICT;

CREATE INDEX video_by_state ON video (state);

CREATE TABLE crop (
  id                   INTEGER PRIMARY KEY, -- video_id * 1000000 + number within the video, from 0
  video_id             INTEGER NOT NULL REFERENCES video (id),
  frame                INTEGER NOT NULL,    -- presentation ordinal, from 0
  pts                  INTEGER,
  time_s               REAL,
  frame_sha256         TEXT,
  track                INTEGER NOT NULL,
  box_x                REAL NOT NULL,       -- pixels of the displayed frame
  box_y                REAL NOT NULL,
  box_width            REAL NOT NULL,
  box_height           REAL NOT NULL,
  landmarks            BLOB NOT NULL,       -- 68 (x, y) in frame pixels, little-endian float32 (544 bytes) or float64 (1088 bytes)
  crop_landmarks       BLOB NOT NULL,       -- the same in the crop's pixels
  detection_confidence REAL,
  size_px              REAL,
  sharpness            REAL,
  yaw_deg              REAL,
  landmark_confidence  REAL,
  file                 TEXT NOT NULL UNIQUE, -- 317 x 317 RGB, below the manifest's folder
  file_sha256          TEXT NOT NULL
) STRICT;

CREATE INDEX crop_by_video ON crop (video_id, frame, track);

CREATE TABLE expansion (
  id           INTEGER PRIMARY KEY,
  seed         INTEGER NOT NULL, -- an unsigned 64-bit number as the signed one of the same bits
  options      TEXT NOT NULL,    -- JSON
  started_utc  TEXT NOT NULL,
  finished_utc TEXT,
  program      TEXT NOT NULL
) STRICT;

-- Every crop is a sample (real or forged as it came); an expansion adds augmented ones, rejected attempts included.
CREATE TABLE sample (
  id                INTEGER PRIMARY KEY, -- of a crop: the crop's; of an augmentation: expansion_id * 10^14 + number, from 1
  kind              TEXT NOT NULL CHECK (kind IN ('real', 'forged', 'augmented')),
  method            TEXT,        -- NULL: real; the forging method or the augmentation: 'eye', 'lip_mouth', 'nose', ...
  region            TEXT,        -- of an augmentation
  target_crop       INTEGER NOT NULL REFERENCES crop (id),
  source_crop       INTEGER REFERENCES crop (id),
  expansion_id      INTEGER REFERENCES expansion (id),
  identity          TEXT NOT NULL,
  split             TEXT,
  labels            TEXT NOT NULL,
  file              TEXT UNIQUE, -- NULL: it was rejected while it was made
  file_sha256       TEXT,
  seed              INTEGER,     -- as in expansion
  landmark_distance REAL,        -- between the normalised landmarks of source and target
  recipe            TEXT,        -- JSON: mask and blending parameters, colour-transfer means and deviations
  rejected          TEXT,        -- reason of a rule: 'face_too_small', 'yaw_mismatch', 'mask_outside_face', 'equal_to_target', ...
  CHECK (rejected IS NOT NULL OR file IS NOT NULL),
  CHECK ((kind = 'augmented') = (expansion_id IS NOT NULL))
) STRICT;

CREATE INDEX sample_by_target ON sample (target_crop);

CREATE INDEX sample_by_method ON sample (method, split);

CREATE INDEX sample_by_identity ON sample (identity);

-- An examiner's or curator's decisions; the newest of each kind counts. Never changed or deleted.
CREATE TABLE review (
  id        INTEGER PRIMARY KEY,
  sample_id INTEGER NOT NULL REFERENCES sample (id),
  at_utc    TEXT NOT NULL,
  author    TEXT NOT NULL,
  action    TEXT NOT NULL CHECK (action IN ('accept', 'reject', 'relabel')),
  labels    TEXT,
  reason    TEXT NOT NULL,
  CHECK ((action = 'relabel') = (labels IS NOT NULL)),
  CHECK (action <> 'reject' OR reason <> '')
) STRICT;

CREATE INDEX review_by_sample ON review (sample_id, action);

CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review BEGIN SELECT RAISE(ABORT, 'a review is never changed'); END;

CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'a review is never deleted'); END;

-- Each sample with what counts in the end. verdict: 'accepted' or 'rejected'; reason: why it is rejected, else NULL. A sample without a
-- file stays rejected whatever a review says.
CREATE VIEW sample_decision AS
SELECT s.id,
       CASE WHEN s.file IS NULL THEN 'rejected' WHEN v.action = 'accept' THEN 'accepted' WHEN v.action = 'reject' THEN 'rejected'
            WHEN s.rejected IS NULL THEN 'accepted' ELSE 'rejected' END AS verdict,
       CASE WHEN s.file IS NULL THEN s.rejected WHEN v.action = 'accept' THEN NULL WHEN v.action = 'reject' THEN v.reason
            ELSE s.rejected END AS reason,
       coalesce(l.labels, s.labels) AS labels
FROM sample s
LEFT JOIN review v ON v.id = (SELECT max(r.id) FROM review r WHERE r.sample_id = s.id AND r.action IN ('accept', 'reject'))
LEFT JOIN review l ON l.id = (SELECT max(r.id) FROM review r WHERE r.sample_id = s.id AND r.action = 'relabel');

-- What training and evaluation read.
CREATE VIEW training_sample AS
SELECT s.id, s.file, d.labels, s.kind, s.method, s.region, s.split, s.identity, c.video_id, c.frame
FROM sample s JOIN sample_decision d ON d.id = s.id JOIN crop c ON c.id = s.target_crop
WHERE d.verdict = 'accepted';

CREATE VIEW rejection_count AS
SELECT d.reason, count(*) AS samples FROM sample_decision d WHERE d.verdict = 'rejected' GROUP BY d.reason;
