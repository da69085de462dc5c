#!/usr/bin/env bash
# A few kills of the program at random moments, as scripts/kill_case.sh does them.
# check_kill_case.sh SCRIPT PROGRAM WORK_FOLDER
set -uo pipefail
for tool in sqlite3 python3; do
    command -v "$tool" > /dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done
work="$(mktemp -d "$3/kills XXXXXX")" || exit 1
trap 'rm -rf "$work"' EXIT
bash "$1" "$2" "$work" 8 3 10
