#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Analyses a clip, seals the case with one copy of the program, takes away all but the bundle and the public key, and has another copy verify
# it in another folder under another HOME. Prints what that one prints; ends with its exit code: 0 when every number was found again.
# verify_elsewhere.sh SEMBLANCE OTHER_SEMBLANCE WORK_FOLDER [CLIP [ANALYZE_OPTION...]]
set -euo pipefail

(($# >= 3)) || { sed -n 's/^# \(verify_elsewhere.sh\)/usage: \1/p' "$0" >&2; exit 2; }
here="$(readlink -f -- "$1")" there="$(readlink -f -- "$2")" clip="${4:-}"
mkdir -p "$3"
work="$(cd -- "$3" && pwd)"
[[ -z "$(ls -A "$work")" ]] || { echo "'$work' is not empty" >&2; exit 2; }
[[ -z "$clip" ]] || clip="$(readlink -f -- "$clip")"
shift $(($# < 4 ? $# : 4))
mkdir -p "$work/here/home" "$work/there/home"

# Nothing of the user's: each copy has a home of its own.
run() {
    local place="$1"
    shift
    (cd "$work/$place" && env -i PATH="$PATH" LANG=C.UTF-8 HOME="$work/$place/home" "$@")
}

[[ -n "$clip" ]] || { clip=clip.mp4 && run here "$here" sample --out clip.mp4 --frames 50 > "$work/log" 2>&1; }
code=0
run here "$here" analyze "$clip" --case case.semcase "$@" >> "$work/log" 2>&1 || code=$?
((code == 0 || code == 3)) || { cat "$work/log" >&2; exit 1; }
run here openssl genpkey -algorithm ed25519 -out key.pem
run here openssl pkey -in key.pem -pubout -out public.pem
run here "$here" case export case.semcase --bundle case.sembundle --with-evidence --with-models --sign key.pem 2>> "$work/log" \
    || { cat "$work/log" >&2; exit 1; }
mv "$work/here/case.sembundle" "$work/here/public.pem" "$work/there/"
rm -r "$work/here"
echo
run there "$there" bundle verify case.sembundle --key public.pem 2>> "$work/log"
