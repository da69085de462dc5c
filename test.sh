#!/usr/bin/env bash
# Installs what is missing, builds Semblance in release mode and runs every test: ./test.sh [ARGUMENTS OF CTEST]
# The last line says how many test programs passed, failed and were skipped; one that skipped anything counts as skipped.
# SEMBLANCE_PRESET chooses another preset of CMakePresets.json.
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/scripts/common.sh"

preset="${SEMBLANCE_PRESET:-release}"
install_packages build runtime test
build_preset "$preset" all
folder="$SEMBLANCE_ROOT/build/$preset"
if dry_run; then
    say "would run ctest in $folder"
    exit 0
fi

results="$folder/test-results.xml"
rm -f "$results"
status=0
(cd "$SEMBLANCE_ROOT" && ctest --preset "$preset" --output-junit "$results" "$@" < /dev/null) || status=$?
report_tests "$results" || status=1
exit "$status"
