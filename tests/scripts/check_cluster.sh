#!/usr/bin/env bash
# The handbook's example for clusters takes each job's share, does nothing twice and goes on with what was stopped or failed.
# check_cluster.sh PROGRAM FOLDER_OF_EXAMPLES WORK_FOLDER
set -uo pipefail
# shellcheck source=tests/scripts/expect.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/expect.sh"
command -v python3 > /dev/null || { echo "SKIP: python3 is not installed"; exit 77; }
program="$1" script="$2/analyze.sbatch"
work="$(mktemp -d "$3/cluster XXXXXX")" || exit 1
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache"
mkdir "$work/bin" "$work/results"
ln -s "$program" "$work/bin/semblance"
export PATH="$work/bin:$PATH"
unset "${!SLURM_@}"
cd "$work" || exit 1
for seed in 1 2 3; do
    semblance sample --out "clip $seed.mp4" --frames 4 --seed "$seed" > made.txt 2>&1 || { cat made.txt >&2; exit 1; }
    echo "$work/clip $seed.mp4" >> list.txt
done

# Analyses in all cases, the first file's first.
analyses() {
    python3 - << 'END'
import hashlib, os, sqlite3
counts = []
for path in open("list.txt").read().splitlines():
    case = "results/%s.semcase" % hashlib.sha256(open(path, "rb").read()).hexdigest()
    counts.append(sqlite3.connect(case).execute("SELECT count(*) FROM analysis_run").fetchone()[0] if os.path.exists(case) else 0)
print(*counts)
END
}
given() { "$@" bash "$script" list.txt results > said.txt 2>&1 || fail "exit $?: $(tail -n 5 said.txt)"; }

given env SLURM_ARRAY_TASK_ID=6 SLURM_ARRAY_TASK_MIN=5 SLURM_ARRAY_TASK_COUNT=2
equal "0 1 0" "$(analyses)"
given env
equal "1 1 1" "$(analyses)"
given env
equal "1 1 1" "$(analyses)"
# As after a stop, and after a failure that left no results.
first="$(sha256sum < "clip 1.mp4" | cut -d ' ' -f 1)" last="$(sha256sum < "clip 3.mp4" | cut -d ' ' -f 1)"
sed -i 's/^  "status": "complete"/  "status": "cancelled"/' "results/$first.json"
rm "results/$last.json"
given env
equal "2 1 2" "$(analyses)"
echo "$work/no such file.mp4" >> list.txt
bash "$script" list.txt results > said.txt 2>&1 && fail "a file that is not there went unnoticed"
expect "no such file.mp4" "$(cat said.txt)"
finish
