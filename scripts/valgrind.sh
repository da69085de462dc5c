#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the unit tests of a build under valgrind's memcheck and prints a table: valgrind.sh BUILD_FOLDER WORK_FOLDER [TESTS [SECONDS]]
# TESTS: a regular expression of CTest names instead of all unit tests; SECONDS: the longest that one may take (600), where it is given up.
# tests/valgrind.supp says what foreign libraries do, and why it is no fault of this program. Memory that is still pointed to at the end is no leak.
# What was judged before in WORK_FOLDER is not run again. Ends with 1 where memcheck found something or a test failed.
set -euo pipefail

(($# >= 2)) || { sed -n 's/^# .*: \(valgrind.sh\)/usage: \1/p' "$0" >&2; exit 2; }
command -v valgrind > /dev/null || { echo "valgrind is missing: apt-get install valgrind" >&2; exit 2; }
here="$(dirname -- "$(readlink -f -- "$0")")"
build="$(readlink -f -- "$1")" pattern="${3:-.}" seconds="${4:-600}"
mkdir -p "$2"
work="$(cd -- "$2" && pwd)"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 OMP_NUM_THREADS=1

# name<TAB>program<TAB>folder of the unit tests that are programs of this build, not scripts.
tests() {
    ctest --test-dir "$build" -L unit -R "$pattern" --show-only=json-v1 | python3 -c '
import json, os, sys
for test in json.load(sys.stdin)["tests"]:
    command = test.get("command", [])
    folder = next((p["value"] for p in test["properties"] if p["name"] == "WORKING_DIRECTORY"), ".")
    if len(command) == 1 and os.path.basename(command[0]).startswith(("tst_", "model_")) and os.access(command[0], os.X_OK):
        print(test["name"], command[0], folder, sep="\t")'
}

judge() {
    local name="$1" program="$2" folder="$3" log="$work/$1.log" code=0 begin=$SECONDS errors
    (cd "$folder" && timeout --kill-after=10 "$seconds" valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite \
        --errors-for-leak-kinds=definite --num-callers=30 --suppressions="$here/../tests/valgrind.supp" --log-file="$log.%p" \
        "$program" > "$work/$name.txt" 2>&1) || code=$?
    # Of the test itself and of the processes that it forked.
    cat "$log".[0-9]* > "$log" 2> /dev/null || true
    rm -f "$log".[0-9]*
    errors="$(grep -cE '^==[0-9]+== (Invalid|Conditional|Use of|Syscall param|Mismatched|Source and destination|Process terminating|[0-9,]+ .*definitely lost)' "$log" || true)"
    case "$code" in
        124 | 137) echo "$name|not judged: longer than $seconds s|-|$((SECONDS - begin))" ;;
        0 | 99) ((errors == 0)) && echo "$name|clean|0|$((SECONDS - begin))" || echo "$name|FOUND|$errors|$((SECONDS - begin))" ;;
        *) echo "$name|test failed ($code): $(grep -m1 '^FAIL!' "$work/$name.txt" | tr '|' '/' | cut -c1-80)|$errors|$((SECONDS - begin))" ;;
    esac > "$work/$name.judged"
    cat "$work/$name.judged" >&2
}

names=()
while IFS=$'\t' read -r name program folder; do
    names+=("$name")
    [[ -e "$work/$name.judged" ]] || judge "$name" "$program" "$folder"
done < <(tests)
((${#names[@]} > 0)) || { echo "no unit test of '$build' is built and matches '$pattern'" >&2; exit 2; }

echo "| test | memcheck | findings | seconds |"
echo "|---|---|--:|--:|"
clean=0 bad=0 open=0
for name in "${names[@]}"; do
    line="$(< "$work/$name.judged")"
    echo "| ${line//|/ | } |"
    case "$line" in
        *"|clean|"*) clean=$((clean + 1)) ;;
        *"|not judged"*) open=$((open + 1)) ;;
        *) bad=$((bad + 1)) ;;
    esac
done
echo "$clean clean, $bad with findings or failed, $open not judged"
((bad == 0))
