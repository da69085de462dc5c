#!/usr/bin/env bash
# What installer/tarball/check-gpu.sh says on machines that are stand-ins: check_gpu_script.sh SCRIPT WORK_FOLDER
set -uo pipefail
# shellcheck source=tests/scripts/expect.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/expect.sh"
script="$1"
work="$(mktemp -d "$2/gpu XXXXXX")" || exit 1
[[ -n "$work" && -d "$work" ]] || exit 1
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/bin" "$work/semblance/libexec/semblance"
# No nvidia-smi but ours, whatever this machine has.
for tool in bash cat dirname ldd readlink sed sort tr; do ln -s "$(command -v "$tool")" "$work/bin/$tool"; done
says() {
    local wanted="$1" got
    said="$(PATH="$work/bin" bash "$script" "$work/semblance" 2>&1)"
    got=$?
    equal "$wanted" "$got"
}
nvidia() {
    printf '#!/bin/sh\n%s\n' "$1" > "$work/bin/nvidia-smi"
    chmod +x "$work/bin/nvidia-smi"
}

says 1
expect "missing: the NVIDIA driver" "$said"
expect "missing: LibTorch: unpack" "$said"
expect "missing: the program itself" "$said"
nvidia 'echo "NVIDIA-SMI has failed because it could not communicate"; exit 9'
says 1
expect 'nvidia-smi says "NVIDIA-SMI has failed' "$said"
nvidia 'exit 0'
says 1
expect "missing: a GPU" "$said"

nvidia 'echo "Some GPU, 550.54, 81920 MiB"'
mkdir -p "$work/semblance/libtorch/lib"
touch "$work/semblance/libtorch/lib/libtorch.so"
cp "$(command -v cat)" "$work/semblance/libexec/semblance/semblance-program"
says 1
expect "found: Some GPU, 550.54, 81920 MiB" "$said"
expect "for processors only" "$said"
refuse "the program itself" "$said"
touch "$work/semblance/libtorch/lib/libtorch_cuda.so"
echo 1.13.1+cu117 > "$work/semblance/libtorch/build-version"
says 1
expect "missing: LibTorch 2.x: this is 1.13.1" "$said"
echo 2.3.0+cu121 > "$work/semblance/libtorch/build-version"
says 0
expect "found: LibTorch 2.3.0+cu121" "$said"
expect "Nothing is missing" "$said"
finish
