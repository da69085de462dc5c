#!/usr/bin/env bash
# What the commands do leaves evidence as it was, its bytes, times and rights, and writes nothing beside it: where it could be written, and on
# a read-only mount, where a command that tried would fail.
# check_evidence.sh PROGRAM WORK_FOLDER
set -uo pipefail
# shellcheck source=tests/scripts/expect.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/expect.sh"
program="$1"
work="$(mktemp -d "$2/evidence XXXXXX")" || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export HOME="$work/home"
mkdir evidence home

"$program" sample --out evidence/clip.mp4 --frames 12 > made.txt 2>&1 || { cat made.txt >&2; exit 1; }

state() { find evidence -printf '%p %s %t %c %m %u\n' | sort; sha256sum evidence/*; }

succeeds() { "$program" "$@" > said.txt 2>&1 || { echo "exit $?: semblance $*" >&2; cat said.txt >&2; return 1; }; }

# walk NAME: everything that reads evidence.
walk() {
    local file="$1.semcase"
    succeeds media info evidence/clip.mp4 \
        && succeeds analyze evidence/clip.mp4 --case "$file" --every 3 --threads 1 --json "$1.json" \
        && succeeds case add "$file" evidence/clip.mp4 --exhibit 7 \
        && succeeds case info "$file" \
        && succeeds case verify "$file" --frames all \
        && succeeds report "$file" --out "$1.html" \
        && succeeds case add "$file" evidence/clip.mp4 --copy \
        && cmp evidence/clip.mp4 "$1.evidence/clip.mp4" \
        && succeeds case relink "$file" evidence \
        && succeeds case verify "$file" --frames sample \
        && succeeds case repair "$file" --out "$1-repaired.semcase"
}

before="$(state)"
walk writable || fail "a command failed"
equal "$before" "$(state)"

isolated=(unshare --mount)
((EUID == 0)) || isolated+=(--map-root-user)
readonly_mount='mount --bind evidence evidence && mount -o remount,bind,ro evidence && ! touch evidence/new 2> /dev/null'
if ! "${isolated[@]}" bash -c "$readonly_mount" 2> /dev/null; then
    ((failures > 0)) && finish
    echo "SKIP: no read-only mount can be made here"
    exit 77
fi
export program
"${isolated[@]}" bash -c "$(declare -f succeeds walk); $readonly_mount && walk readonly" || fail "a command failed where evidence can't be written"
equal "$before" "$(state)"
finish
