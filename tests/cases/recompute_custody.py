# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a case file's audit log as docs/custody.md describes it, with nothing of the program: python3 recompute_custody.py CASE"""
import hashlib
import json
import sqlite3
import struct
import sys

PARTS = {
    "schema_history": [("schema_history", "version name min_reader applied_utc applied_by", "schema_history ORDER BY version")],
    "evidence": [("evidence", "id file_name sha256 bytes added_utc", "evidence WHERE id = ?")],
    "evidence_facts": [("evidence", "id path media_facts container codec width height frames duration_s fps_mean", "evidence WHERE id = ?")],
    "model": [
        ("model", "id name sha256 hierarchy demonstration intended_use", "model WHERE id = ?"),
        ("node", "model_id node name level", "node WHERE model_id = ? ORDER BY node"),
    ],
    "run": [("analysis_run", "id evidence_id model_id settings software started_utc", "analysis_run WHERE id = ?")],
    "run_state": [
        ("analysis_run", "id state worker finished_utc", "analysis_run WHERE id = ?"),
        ("run_problem", "run_id number frame what", "run_problem WHERE run_id = ? ORDER BY number"),
        ("shot", "id run_id first_frame", "shot WHERE run_id = ? ORDER BY first_frame"),
    ],
    "results": [
        ("frame", "run_id ordinal pts time_s key_frame picture_type sha256 problem",
         "frame WHERE run_id = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal"),
        ("face", "id run_id frame position track box_x box_y box_width box_height landmarks detection_confidence size_pixels sharpness "
         "yaw_degrees landmark_confidence", "face WHERE run_id = ? AND frame BETWEEN ? AND ? ORDER BY frame, position"),
        ("face_score", "face_id node raw_score probability",
         "face f JOIN face_score s ON s.face_id = f.id WHERE f.run_id = ? AND f.frame BETWEEN ? AND ? ORDER BY f.frame, f.position, s.node"),
    ],
    "record": [("record_entry", "id evidence_id kind first_frame last_frame run_id track text payload author created_utc supersedes "
                "withdrawn", "record_entry WHERE id = ?")],
    "case_fact": [("case_fact", "id name value author created_utc", "case_fact WHERE id = ?")],
    "intake": [("evidence_intake", "id evidence_id sha1 md5 file_created_utc file_modified_utc received_by received source exhibit condition "
                "author created_utc", "evidence_intake WHERE id = ?")],
}
RENEWABLE = {"schema_history", "evidence_facts", "run_state"}


def value_bytes(value):
    if value is None:
        return b"N"
    if isinstance(value, int):
        return b"I" + struct.pack(">q", value)
    if isinstance(value, float):
        return b"R" + struct.pack(">d", value)
    letter, data = (b"T", value.encode()) if isinstance(value, str) else (b"B", value)
    return letter + struct.pack(">q", len(data)) + data


def row_bytes(table, row):
    return b"".join(value_bytes(value) for value in [table, len(row), *row])


def main(path):
    db = sqlite3.connect("file:%s?mode=ro" % path, uri=True)
    wrong = []
    previous = "0" * 64
    newest = {}
    number = 0
    for row in db.execute("SELECT * FROM audit_entry ORDER BY id"):
        number += 1
        *columns, stored = row
        entry, scope = columns[0], tuple(columns[6:10])
        if entry != number or columns[12] != previous or hashlib.sha256(row_bytes("audit_entry", columns)).hexdigest() != stored:
            wrong.append("entry %d" % entry)
        previous = stored
        if scope[0] is None:
            continue
        if scope in newest and scope[0] not in RENEWABLE:
            wrong.append("%s twice" % (scope,))
        newest[scope] = columns[10:12]
    for scope, (rows, digest) in newest.items():
        hasher, count = hashlib.sha256(), 0
        values = [value for value in scope[1:] if value is not None]
        for table, columns, source in PARTS[scope[0]]:
            for row in db.execute("SELECT %s FROM %s" % (columns.replace(" ", ", "), source), values):
                hasher.update(row_bytes(table, row))
                count += 1
        if (count, hasher.hexdigest()) != (rows, digest):
            wrong.append(" ".join(str(part) for part in scope if part is not None))
    print(json.dumps({"entries": number, "head": previous, "scopes": len(newest), "wrong": wrong}))


main(sys.argv[1])
