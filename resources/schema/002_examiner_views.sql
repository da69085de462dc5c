-- Views for reading a case with any SQLite tool, without this program.

CREATE VIEW face_probability AS
SELECT e.file_name AS evidence, f.run_id, f.frame, fr.time_s, f.track, f.id AS face_id, f.position, n.name AS node, n.level,
       s.raw_score, s.probability
FROM face f
JOIN face_score s ON s.face_id = f.id
JOIN analysis_run r ON r.id = f.run_id
JOIN evidence e ON e.id = r.evidence_id
JOIN node n ON n.model_id = r.model_id AND n.node = s.node
JOIN frame fr ON fr.run_id = f.run_id AND fr.ordinal = f.frame;

CREATE VIEW track_probability AS
SELECT e.file_name AS evidence, t.run_id, t.number AS track, t.first_frame, t.last_frame, t.faces, n.name AS node, n.level,
       s.probability_sum / t.faces AS probability
FROM track t
JOIN track_score s ON s.run_id = t.run_id AND s.track = t.number
JOIN analysis_run r ON r.id = t.run_id
JOIN evidence e ON e.id = r.evidence_id
JOIN node n ON n.model_id = r.model_id AND n.node = s.node;

CREATE VIEW run_verdict AS
SELECT e.file_name AS evidence, r.id AS run_id, r.state, m.name AS model, m.sha256 AS model_sha256, r.frames_analyzed, r.faces,
       n.name AS node, n.level,
       (SELECT sum(s.probability_sum) FROM track_score s WHERE s.run_id = r.id AND s.node = n.node) / nullif(r.faces, 0) AS probability
FROM analysis_run r
JOIN evidence e ON e.id = r.evidence_id
JOIN model m ON m.id = r.model_id
JOIN node n ON n.model_id = r.model_id;
