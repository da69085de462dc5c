#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares an exported table with the manifest that it comes from: compare_csv.py TABLE.csv manifest.sqlite"""
import csv
import json
import sqlite3
import sys

table, manifest = sys.argv[1:]
database = sqlite3.connect(f"file:{manifest}?mode=ro", uri=True)
nodes = json.loads(database.execute("SELECT nodes FROM dataset").fetchone()[0])
samples = database.execute(
    "SELECT s.id AS sample, d.verdict, d.reason, d.labels, s.method, s.identity, s.split, s.file, c.frame, c.time_s, c.box_x, c.sharpness,"
    " c.landmark_confidence, v.path AS video_path, v.labels AS video_labels, v.bytes AS video_bytes FROM sample s"
    " JOIN sample_decision d ON d.id = s.id JOIN crop c ON c.id = s.target_crop JOIN video v ON v.id = c.video_id ORDER BY s.id")
columns = [column[0] for column in samples.description]
with open(table, newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
stored = samples.fetchall()
assert len(rows) == len(stored), (len(rows), len(stored))
for row, wanted in zip(rows, stored):
    for column, value in zip(columns, wanted):
        text = row[column]
        if isinstance(value, float):
            assert float(text) == value, (column, text, value)
        else:
            assert text == ("" if value is None else str(value)), (column, text, value)
    labels = dict(zip(columns, wanted))["labels"]
    for node, label in zip(nodes, labels):
        assert row["node_" + node] == label.replace("?", ""), (node, row["node_" + node], label)
print(f"{len(rows)} rows equal")
