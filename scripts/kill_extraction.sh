#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills an extraction at random moments, resumes it and compares what it gives with an undisturbed one: every table of the manifest
# (apart from when it was made) and every file.
# kill_extraction.sh SEMBLANCE ROOT WORK_FOLDER [SEED [KILLS [EXTRACT_OPTION...]]]
set -euo pipefail

(($# >= 3)) || { sed -n 's/^# \(kill_extraction.sh\)/usage: \1/p' "$0" >&2; exit 2; }
program="$1" root="$2" work="$3" seed="${4:-1}" kills="${5:-10}"
shift $(($# < 5 ? $# : 5))
RANDOM="$seed"
mkdir -p "$work"
[[ -z "$(ls -A "$work")" ]] || { echo "'$work' is not empty" >&2; exit 2; }

extract() { "$program" dataset extract "$root" --out "$1" "${@:2}"; }

# To its end; what it says is shown where it fails.
extract_whole() {
    local code=0
    extract "$@" > "$1.txt" 2>&1 || code=$?
    ((code == 0 || code == 3)) || { cat "$1.txt" >&2; exit 1; }
}

# Everything that must be equal, as text.
contents() {
    python3 - "$1" << 'END'
import hashlib, os, sqlite3, sys
folder = sys.argv[1]
database = sqlite3.connect(f"file:{folder}/manifest.sqlite?mode=ro", uri=True)
assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
assert database.execute("PRAGMA foreign_key_check").fetchall() == []
for (table,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
    columns = [c[1] for c in database.execute(f"PRAGMA table_info({table})") if (table, c[1]) != ("dataset", "created_utc")]
    for row in database.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY id"):
        print(table, *(v.hex() if isinstance(v, bytes) else repr(v) for v in row))
for path, folders, files in sorted(os.walk(f"{folder}/crops")):
    print("folder", os.path.relpath(path, folder))
    for file in sorted(files):
        with open(os.path.join(path, file), "rb") as f:
            print("file", file, hashlib.sha256(f.read()).hexdigest())
END
}

stored() {
    python3 - "$1" << 'END'
import os, sqlite3, sys
path = f"{sys.argv[1]}/manifest.sqlite"
if not os.path.exists(path):
    print("no manifest yet")
else:
    rows = sqlite3.connect(path).execute("SELECT state = 'pending', count(*) FROM video GROUP BY 1").fetchall()
    print("%d videos stored, %d to do" % (dict(rows).get(0, 0), dict(rows).get(1, 0)))
END
}

begin="$EPOCHREALTIME"
extract_whole "$work/undisturbed" "$@"
took_ms=$(((${EPOCHREALTIME/./} - ${begin/./}) / 1000))
echo "undisturbed: $took_ms ms"
contents "$work/undisturbed" > "$work/undisturbed.contents"

# Starting alone takes this long. The moments reach so far beyond it that the kills fall into all of the work; where it ends before the last
# of them, once more with less.
begin="$EPOCHREALTIME"
extract_whole "$work/undisturbed" "$@"
start_ms=$(((${EPOCHREALTIME/./} - ${begin/./}) / 1000))
limit_ms=$((5 * start_ms + 2 * took_ms / kills))
done_kills=0
while ((done_kills < kills)); do
    ((limit_ms > 100)) || limit_ms=100
    # Not the function: the process to be killed is the program, not a shell around it.
    "$program" dataset extract "$root" --out "$work/killed" "$@" > /dev/null 2>&1 &
    pid=$!
    wait_ms=$((start_ms / 4 + (RANDOM * 32768 + RANDOM) % limit_ms))
    sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
    kill -9 "$pid" 2> /dev/null || true
    code=0
    wait "$pid" 2> /dev/null || code=$?
    if ((code == 137)); then
        done_kills=$((done_kills + 1))
        echo "kill $done_kills after $wait_ms ms: $(stored "$work/killed")"
    else
        ((code == 0 || code == 3)) || { echo "the extraction failed with $code" >&2; exit 1; }
        echo "finished after $done_kills kills; beginning anew with shorter times"
        rm -rf "$work/killed"
        done_kills=0
        limit_ms=$((4 * limit_ms / 5))
    fi
done
extract_whole "$work/killed" "$@"
contents "$work/killed" > "$work/killed.contents"
cmp "$work/undisturbed.contents" "$work/killed.contents"
echo "after $done_kills kills equal in $(wc -l < "$work/killed.contents") rows and files"
