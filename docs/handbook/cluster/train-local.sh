#!/usr/bin/env bash
# Trains one model with N processes on this machine: train-local.sh N OPTIONS OF semblance train
set -uo pipefail

count="${1:?usage: train-local.sh N OPTIONS OF semblance train}"
shift
export WORLD_SIZE="$count" MASTER_ADDR=127.0.0.1 MASTER_PORT="${MASTER_PORT:-29500}"
processes=()
for ((rank = 0; rank < count; ++rank)); do
    RANK="$rank" LOCAL_RANK="$rank" semblance train "$@" &
    processes+=($!)
done
code=0
for process in "${processes[@]}"; do
    wait "$process" || code=$?
done
exit "$code"
