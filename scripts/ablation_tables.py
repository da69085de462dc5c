#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints protocol results (protocol.json of semblance evaluate --protocol) as Markdown tables: for each row that was run the AUC of every
seed, their mean with Student's 95 % interval over seeds, the bootstrap interval over test videos, the difference from the protocol's last
row that was run, seed by seed, and the paper's numbers.

ablation_tables.py RESULT.json..."""
import json
import math
import sys

# Quantiles of Student's t, 97.5 %, by degrees of freedom.
T = {1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 5: 2.571, 6: 2.447, 7: 2.365, 8: 2.306, 9: 2.262}


def mean_and_half_width(values):
    mean = sum(values) / len(values)
    if len(values) < 2 or len(values) - 1 not in T:
        return mean, None
    deviation = math.sqrt(sum((v - mean) ** 2 for v in values) / (len(values) - 1))
    return mean, T[len(values) - 1] * deviation / math.sqrt(len(values))


def text(values, signed=False):
    if not values:
        return "-"
    mean, half = mean_and_half_width([100 * v for v in values])
    return f"{mean:+.1f}" * signed + f"{mean:.1f}" * (not signed) + ("" if half is None else f" ± {half:.1f}")


def table(result):
    rows = [row for row in result["rows"] if row["models"]]
    keys = list(rows[0]["columns"])
    facts = list(rows[0]["facts"])
    reference = rows[-1]
    across = result["table"] == "III"
    head = facts + [f"{key}, seeds [videos]: each seed" for key in keys]
    if not across:
        head += [f"{key}, minus last row" for key in keys]
    head += [f"paper, {key}" for key in keys if rows[0]["columns"][key]["paper"] is not None]
    means = [key for key in rows[0]["means"] if not across and any(row["means"][key]["paper"] is not None for row in rows)]
    head += ["paper, " + key for key in means]
    print(f"Table {result['table']}: {result['title']}\n")
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        cells = list(row["facts"].values())
        for key in keys:
            cell = row["columns"][key]
            interval = cell["by_video"]
            videos = f" [{100 * interval[0]:.1f}, {100 * interval[1]:.1f}]" if interval else ""
            values = cell["auc_of_each_model"]
            each = ": " + ", ".join(f"{100 * v:.1f}" for v in values) if len(values) > 1 else ""
            cells.append(text(values) + videos + each)
        if not across:
            for key in keys:
                ours, theirs = (r["columns"][key]["auc_of_each_model"] for r in (row, reference))
                cells.append("" if row is reference else text([a - b for a, b in zip(ours, theirs)], True))
        cells += [f"{100 * row['columns'][key]['paper']:.2f}" for key in keys if row["columns"][key]["paper"] is not None]
        if not across:
            cells += ["-" if row["means"][key]["paper"] is None else f"{100 * row['means'][key]['paper']:.2f}" for key in means]
        print("| " + " | ".join(cells) + " |")
    print()


if len(sys.argv) < 2:
    sys.exit(__doc__)
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        table(json.load(file))
