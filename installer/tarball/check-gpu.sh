#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Says whether this copy of Semblance can compute on an NVIDIA GPU, and what is missing, in a sentence each: check-gpu.sh [FOLDER_OF_SEMBLANCE]
# Ends with 0 where nothing is missing, else with 1. Changes nothing.
set -uo pipefail

folder="${1:-$(dirname -- "$(readlink -f -- "$0")")}"
missing=0
lacks() {
    echo "missing: $*"
    missing=1
}

if ! command -v nvidia-smi > /dev/null; then
    lacks "the NVIDIA driver (there is no nvidia-smi); install it from your distribution or from NVIDIA and start the machine anew."
elif ! gpus="$(nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader 2>&1)"; then
    lacks "a working NVIDIA driver: nvidia-smi says \"${gpus%%$'\n'*}\"; after an update of the driver, start the machine anew."
elif [[ -z "$gpus" ]]; then
    lacks "a GPU: the driver sees none."
else
    while IFS= read -r gpu; do echo "found: $gpu"; done <<< "$gpus"
fi

torch="$folder/libtorch/lib"
if [[ ! -e "$torch/libtorch.so" ]]; then
    lacks "LibTorch: unpack a LibTorch 2.x for CUDA (cxx11 ABI) so that $torch/libtorch.so exists, or make $folder/libtorch a link to it."
elif [[ ! -e "$torch/libtorch_cuda.so" ]]; then
    lacks "CUDA in LibTorch: $torch has no libtorch_cuda.so, so it is one for processors only; download one for CUDA."
else
    version="$(cat "$folder/libtorch/build-version" 2> /dev/null || echo "of unknown version")"
    echo "found: LibTorch $version"
    [[ "$version" != 1.* ]] || lacks "LibTorch 2.x: this is $version."
fi

program="$folder/libexec/semblance/semblance-program"
if [[ ! -x "$program" ]]; then
    lacks "the program itself: $program is not there; unpack the archive again."
elif absent="$(ldd "$program" 2> /dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' | sort -u)" && [[ -n "$absent" ]]; then
    lacks "libraries: $(tr '\n' ' ' <<< "$absent")are not found; README.md names the packages of Debian 12 that have them."
fi

((missing)) || echo "Nothing is missing: semblance analyze --device cuda:0 uses the GPU."
exit "$missing"
