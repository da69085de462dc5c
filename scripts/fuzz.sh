#!/usr/bin/env bash
# fuzz.sh TARGET|all SECONDS: builds the fuzz targets (tests/fuzz; needs clang with its runtime, libclang-rt-*-dev, which nothing else
# does), runs one or each for that long, and prints a table of all runs so far. Corpus, findings and what ran stay in build/fuzz; a second run
# goes on from there. SEMBLANCE_FUZZ_SEED: another seed than 1. Ends with 1 where there is a finding.
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

# Inputs as long as the format needs to hold anything: a case has 80 KB before its first row.
longest() {
    case "$1" in
        case_file | case_pages) echo 131072 ;;
        manifest | media) echo 65536 ;;
        *) echo 16384 ;;
    esac
}

[[ -w /dev/shm ]] && scratch="$(mktemp -d /dev/shm/semblance-fuzz-XXXXXX)" || scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$build/runs"
for target in "${targets[@]}"; do
    corpus="$build/corpus/$target" findings="$build/findings/$target" log="$build/$target.log"
    mkdir -p "$corpus" "$findings"
    began=$SECONDS
    # The first finding ends a target's run. What libav and libmediainfo keep for good is no leak of this program.
    [[ "$target" == media ]] && leaks=0 || leaks=1
    TMPDIR="$scratch" ASAN_OPTIONS=malloc_context_size=8:quarantine_size_mb=32 "$build/tests/fuzz/fuzz_$target" -timeout=25 -report_slow_units=25 -rss_limit_mb=2048 \
        -detect_leaks="$leaks" -print_final_stats=1 -verbosity=1 -seed="${SEMBLANCE_FUZZ_SEED:-1}" -max_len="$(longest "$target")" \
        -max_total_time="$2" -artifact_prefix="$findings/" "$corpus" "$build/seeds/$target" > "$log" 2>&1 || true
    executions="$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
    edges="$(sed -nE 's/^#[0-9]+\t.* cov: ([0-9]+) .*/\1/p' "$log" | tail -1)"
    [[ -n "$executions" && -n "$edges" ]] || die "$target did not run; see $log"
    echo "$((SECONDS - began)) $executions $edges" >> "$build/runs/$target"
done

found=0
printf '| target | runs | seconds | executions | edges | corpus | findings |\n|---|--:|--:|--:|--:|--:|--:|\n'
for target in "${targets[@]}"; do
    count="$(find "$build/findings/$target" -type f | wc -l)"
    found=$((found + count))
    awk -v target="$target" -v corpus="$(find "$build/corpus/$target" -type f | wc -l)" -v findings="$count" \
        '{ seconds += $1; executions += $2; edges = $3 > edges ? $3 : edges }
         END { printf "| %s | %d | %d | %d | %d | %d | %d |\n", target, NR, seconds, executions, edges, corpus, findings }' "$build/runs/$target"
done
((found == 0)) || die "findings lie in $build/findings; fix them, and keep their inputs as tests"
