#!/usr/bin/env bash
# Installs what is missing, builds Semblance in release mode and starts it: ./run.sh [ARGUMENTS OF SEMBLANCE]
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/scripts/common.sh"

install_packages build runtime
build_preset release semblance
program="$SEMBLANCE_ROOT/build/release/app/semblance"
if dry_run; then
    say "would start: $program $*"
    exit 0
fi
exec "$program" "$@"
