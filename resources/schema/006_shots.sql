-- Where shots begin, as the follower of faces saw it; of finished analyses.

CREATE TABLE shot (
  id          INTEGER PRIMARY KEY,
  run_id      INTEGER NOT NULL REFERENCES analysis_run (id) ON DELETE CASCADE,
  first_frame INTEGER NOT NULL CHECK (first_frame >= 0), -- the first analysed frame of it; a run's first shot has its row too
  UNIQUE (run_id, first_frame)
) STRICT;
