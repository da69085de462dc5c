#!/usr/bin/env bash
# Installs what is missing, builds Semblance in release mode and starts it: ./run.sh [ARGUMENTS OF SEMBLANCE]
# ./run.sh demo makes a clip of a person who does not exist, real and then forged, analyses it and opens the analysis in the window. Clip and
# case are kept in the user's cache folder and made once.
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/scripts/common.sh"

install_packages build runtime
build_preset release semblance
program="$SEMBLANCE_ROOT/build/release/app/semblance"
if [[ "$#" == 1 && "$1" == demo ]]; then
    cache="${XDG_CACHE_HOME:-${HOME:?}/.cache}/semblance/demo"
    if dry_run; then
        say "would make and analyse a clip in $cache and start: $program $cache/demo.semcase"
        exit 0
    fi
    mkdir -p "$cache" || die "can't write to $cache"
    # The truth is written after the clip, and the mark after the analysis: what was stopped is done again.
    [[ -f "$cache/sample.mp4" && -f "$cache/sample.mp4.json" ]] || "$program" sample --out "$cache/sample.mp4" >&2 || exit
    if [[ ! -f "$cache/analysed" || ! -f "$cache/demo.semcase" ]]; then
        "$program" analyze "$cache/sample.mp4" --case "$cache/demo.semcase" >&2 || exit
        : > "$cache/analysed"
    fi
    set -- "$cache/demo.semcase"
fi
if dry_run; then
    say "would start: $program $*"
    exit 0
fi
exec "$program" "$@"
