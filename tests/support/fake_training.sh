#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Behaves like "semblance train --out FILE" as far as its files, its signals and its words go, without training. Beside FILE it looks for
# FILE.halt (wait after half of the steps while it is there) and FILE.crash (end there with a sentence).
finish=
while [ $# -gt 0 ]; do
    case $1 in
    --out) out=$2; shift ;;
    --finish) finish=1 ;;
    esac
    shift
done
exec 9>"$out.lock"
flock -n 9 || { echo "semblance: $out is being trained by another process." >&2; exit 1; }
echo $$ >&9
step=$(cat "$out.checkpoint" 2>/dev/null || echo 0)
[ "$step" = 0 ] && : >"$out.log"
tell() { echo "$1" >>"$out.log"; }
trap 'echo $step >"$out.checkpoint"
tell "{\"event\":\"stop\",\"step\":$step}"
echo "semblance: Stopped after step $step of 400; the same command goes on from there." >&2
exit 3' TERM
tell "{\"event\":\"start\",\"step\":$step,\"steps\":400,\"steps_per_epoch\":100,\"samples\":800,\"processes\":1,\"batch\":8,\"process_id\":$$}"
echo "800 samples, 400 steps, 100 an epoch" >&2
end() {
    tell "{\"event\":\"validation\",\"step\":$step,\"auc\":{\"eye\":0.75,\"face\":0.875,\"skin\":null},\"samples\":36}"
    echo model >"$out"
    tell "{\"event\":\"end\",\"step\":$step}"
    exit 0
}
[ -n "$finish" ] && end
while [ "$step" -lt 400 ]; do
    step=$((step + 10))
    tell "{\"event\":\"step\",\"step\":$step,\"epoch\":$((step / 100)),\"losses\":[0.5,0.$((900 - step)),0.25],\"weights\":[1,1,0.5],\"learning_rate\":0.001,\"pictures_per_second\":16}"
    if [ "$step" -ge 200 ]; then
        [ -e "$out.crash" ] && { echo "semblance: The loss is no number at step $step." >&2; exit 1; }
        while [ -e "$out.halt" ]; do sleep 0.01; done
    fi
done
end
