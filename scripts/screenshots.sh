#!/usr/bin/env bash
# Makes the pictures of every screen, dark and light, at 1280x720 and 3840x2160 (at scale 2), in docs/screenshots: scripts/screenshots.sh
# Git keeps the small ones only. Builds in release mode. The people in the pictures do not exist. Data and case are kept in the user's cache folder and made once.
# Where the system lets a user mount (unshare), they are seen at /srv/cases/K-17-2026, so that no path of this machine is in a picture.
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
data=/srv/cases/K-17-2026
if [[ -z "${SEMBLANCE_SCREENSHOTS_INSIDE:-}" && "$SEMBLANCE_ROOT" != /srv/* && "$cache" != /srv/* && "$out" != /srv/* ]] \
    && unshare --map-root-user --mount true 2> /dev/null; then
    # shellcheck disable=SC2016
    SEMBLANCE_SCREENSHOTS_INSIDE=1 exec unshare --map-root-user --mount "$BASH" -c '
        mount -t tmpfs none /srv && mkdir -p "$1" && mount --bind "$2" "$1" && shift 2 && exec "$@"' \
        screenshots "$data" "$cache" "${BASH_SOURCE[0]}" "$@"
fi
home=/srv/examiner
[[ -n "${SEMBLANCE_SCREENSHOTS_INSIDE:-}" ]] || data="$cache" home=

done_once() {
    local mark="$data/$1.done"
    shift
    [[ -f "$mark" ]] && return
    "$@" >&2
    : > "$mark"
}
done_once sample "$program" sample --out "$data/town-hall.mp4" --frames 90
done_once analysis "$program" analyze "$data/town-hall.mp4" --case "$data/K-17-2026.semcase" --every 2
done_once facts "$program" case set "$data/K-17-2026.semcase" --number "K-17/2026" --title "Video of the town hall meeting" \
    --examiner "A. Lovelace" --agency "Laboratory for digital evidence" --questions "Is a face in the video forged?"
done_once people "$program" dataset synthesize --out "$data/people" --identities 6 --videos-per-identity 1 --frames 12
done_once faces "$program" dataset extract "$data/people" --out "$data/faces" --frames 4 --faces largest
done_once run "$program" train --dataset "$data/faces" --recipe small --out "$data/small-run.safetensors" --epochs 12 --batch 8 \
    --evaluate-every 5
done_once evaluation "$program" evaluate --dataset "$data/faces" --out "$data/evaluation"
printf '10:04 The mayor opens the meeting.\n' > "$data/transcript.txt" # no evidence; the batch says so

pictures="$(mktemp -d)"
trap 'rm -rf "$pictures"' EXIT
for scale in 1 2; do
    env ${home:+HOME="$home" XDG_CONFIG_HOME= XDG_DATA_HOME= XDG_CACHE_HOME=} QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale \
        "$SEMBLANCE_ROOT/build/$preset/tests/screenshots/semblance_screenshots" "$data" "$pictures"
done
# 256 colours are enough for a window and a quarter of the size.
for picture in "$pictures"/*.png; do
    ffmpeg -nostdin -v error -y -i "$picture" \
        -vf 'split[a][b];[a]palettegen=stats_mode=full[p];[b][p]paletteuse=dither=none' -compression_level 9 "$out/${picture##*/}"
done
say "$(du -sh "$out" | cut -f1) in $out"
