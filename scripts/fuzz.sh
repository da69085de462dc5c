#!/usr/bin/env bash
# fuzz.sh TARGET|all SECONDS: builds the fuzz targets (tests/fuzz; needs clang with its runtime, libclang-rt-*-dev, which nothing else
# does), runs one or each for that long, and prints a table. Corpus and findings stay in build/fuzz; a second run goes on from there.
# SEMBLANCE_FUZZ_SEED: another seed than 1. Ends with 1 where there is a finding.
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/common.sh"
[[ $# == 2 && "$2" =~ ^[1-9][0-9]*$ ]] || die "usage: scripts/fuzz.sh TARGET|all SECONDS"
command -v clang++ > /dev/null || die "clang++ is missing: apt-get install clang libclang-rt-14-dev"

build="$SEMBLANCE_ROOT/build/fuzz"
cmake -G Ninja -S "$SEMBLANCE_ROOT" -B "$build" -D SEMBLANCE_FUZZ=ON -D CMAKE_CXX_COMPILER=clang++ -D CMAKE_BUILD_TYPE=Debug >&2
targets=()
for source in "$SEMBLANCE_ROOT"/tests/fuzz/fuzz_*.cpp; do
    name="$(basename "$source" .cpp)"
    [[ "$1" == all || "fuzz_$1" == "$name" ]] && targets+=("${name#fuzz_}")
done
(( ${#targets[@]} > 0 )) || die "there is no fuzz target $1; see tests/fuzz"
cmake --build "$build" --parallel "$(build_jobs)" --target "${targets[@]/#/fuzz_}" >&2
python3 "$SEMBLANCE_ROOT/tests/fuzz/make_corpus.py" "$build/seeds"

found=0
printf '| target | seconds | executions | edges | corpus | findings |\n|---|--:|--:|--:|--:|--:|\n'
for target in "${targets[@]}"; do
    corpus="$build/corpus/$target" findings="$build/findings/$target" log="$build/$target.log"
    mkdir -p "$corpus" "$findings"
    began=$SECONDS
    # The first finding ends a target's run.
    TMPDIR="$build" "$build/tests/fuzz/fuzz_$target" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=1 \
        -seed="${SEMBLANCE_FUZZ_SEED:-1}" -max_len=16384 -max_total_time="$2" -artifact_prefix="$findings/" \
        "$corpus" "$build/seeds/$target" > "$log" 2>&1 || true
    executions="$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
    edges="$(sed -nE 's/^#[0-9]+\t.* cov: ([0-9]+) .*/\1/p' "$log" | tail -1)"
    [[ -n "$executions" && -n "$edges" ]] || die "$target did not run; see $log"
    count="$(find "$findings" -type f | wc -l)"
    found=$(( found + count ))
    printf '| %s | %d | %d | %d | %d | %d |\n' "$target" $(( SECONDS - began )) "$executions" "$edges" "$(find "$corpus" -type f | wc -l)" "$count"
done
(( found == 0 )) || die "findings lie in $build/findings; fix them, and keep their inputs as tests"
