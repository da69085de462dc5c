#!/usr/bin/env bash
# Makes the pictures of every screen, dark and light, at 1280x720 and 3840x2160 (at scale 2), in docs/screenshots: scripts/screenshots.sh
# Git keeps the small ones only. Builds in release mode. The people in the pictures do not exist. Data and case are kept in the user's cache folder and made once.
# SEMBLANCE_SCREENSHOTS: the folder to write instead. SEMBLANCE_BUILD: a preset's name instead of release.
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/common.sh"

out="${SEMBLANCE_SCREENSHOTS:-$SEMBLANCE_ROOT/docs/screenshots}"
preset="${SEMBLANCE_BUILD:-release}"
cache="${XDG_CACHE_HOME:-${HOME:?}/.cache}/semblance/screenshots"
install_packages build runtime test
build_preset "$preset" semblance_screenshots
program="$SEMBLANCE_ROOT/build/$preset/app/semblance"
if dry_run; then
    say "would make data in $cache and write pictures to $out"
    exit 0
fi
mkdir -p "$cache" "$out"

done_once() {
    local mark="$cache/$1.done"
    shift
    [[ -f "$mark" ]] && return
    "$@" >&2
    : > "$mark"
}
done_once sample "$program" sample --out "$cache/generated.mp4" --frames 90
done_once analysis "$program" analyze "$cache/generated.mp4" --case "$cache/generated.semcase" --every 2
done_once facts "$program" case set "$cache/generated.semcase" --number "K-17/2026" --title "Video of the town hall meeting" \
    --examiner "A. Lovelace" --agency "Laboratory for digital evidence" --questions "Is a face in the video forged?"
done_once people "$program" dataset synthesize --out "$cache/people" --identities 6 --videos-per-identity 1 --frames 12
done_once faces "$program" dataset extract "$cache/people" --out "$cache/faces" --frames 4 --faces largest
done_once run "$program" train --dataset "$cache/faces" --recipe small --out "$cache/small-run.safetensors" --epochs 12 --batch 8 \
    --evaluate-every 5
done_once evaluation "$program" evaluate --dataset "$cache/faces" --out "$cache/evaluation"

pictures="$(mktemp -d)"
trap 'rm -rf "$pictures"' EXIT
for scale in 1 2; do
    QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale \
        "$SEMBLANCE_ROOT/build/$preset/tests/screenshots/semblance_screenshots" "$cache" "$pictures"
done
# 256 colours are enough for a window and a quarter of the size.
for picture in "$pictures"/*.png; do
    ffmpeg -nostdin -v error -y -i "$picture" \
        -vf 'split[a][b];[a]palettegen=stats_mode=full[p];[b][p]paletteuse=dither=none' -compression_level 9 "$out/${picture##*/}"
done
say "$(du -sh "$out" | cut -f1) in $out"
