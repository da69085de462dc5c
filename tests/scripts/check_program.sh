#!/usr/bin/env bash
# How the program starts: help, version, wrong usage, no display, odd file names, and which BLAS it really loads.
# check_program.sh LAUNCHER VERSION WORK_FOLDER PROGRAM
set -uo pipefail
# shellcheck source=tests/scripts/expect.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/expect.sh"
program="$1"
work="$(mktemp -d "$3/program XXXXXX")" || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM

# exits CODE ARGUMENTS...: leaves both outputs in $out and $err.
exits() {
    local wanted="$1" got
    shift
    "$program" "$@" > out.txt 2> err.txt < /dev/null
    got=$?
    out="$(cat out.txt)" err="$(cat err.txt)"
    [[ "$got" == "$wanted" ]] || fail "exit $got instead of $wanted: semblance $* ($err)"
}
one_sentence() { equal 1 "$(wc -l < err.txt)"; expect "semblance: " "$err"; }

exits 0 --help
expect "Usage:" "$out"
expect "not validated for casework" "$out"
equal "" "$err"
exits 0 --version
equal "semblance $2" "$out"
equal "" "$(ldd "$program" | grep -E "torch|Qt|blas")" # or it would take longer
exits 0 --version --verbose
expect "libtorch " "$out"
expect "ffmpeg " "$out"

exits 2 no-such-command
one_sentence
expect "neither a command nor a file" "$err"
exits 2 --no-such-option
one_sentence
exits 2 $'two\nlines.mp4'
one_sentence
exits 2 $'latin-\xe9.mp4'
one_sentence
expect "latin-%E9.mp4" "$err"

touch a.mp4
exits 1
one_sentence
expect "display" "$err"
exits 1 a.mp4
one_sentence
DISPLAY=:9999 exits 1 -- a.mp4
expect "display" "$err"

[[ -w /dev/full ]] && "$program" --help > /dev/full 2> /dev/null && fail "a full disk went unnoticed"

# Scripts and records read the command line: it is English, with points in its numbers, whatever the user's language. A locale that the
# system lacks is made here; without localedef only the environment says German.
mkdir locales empty
localedef -i de_DE -f UTF-8 locales/de_DE.UTF-8 2> /dev/null || true
same_in_german() {
    local code
    "$program" "$@" > english.txt 2>&1 < /dev/null
    code=$?
    LOCPATH="$work/locales" LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8 LANGUAGE=de "$program" "$@" > german.txt 2>&1 < /dev/null
    equal "$code" "$?"
    [[ -s english.txt ]] || fail "nothing was said: semblance $*"
    cmp -s english.txt german.txt || fail "another text in German: semblance $* ($(cat german.txt))"
}
same_in_german --help
same_in_german analyze a.mp4 --threshold 2
same_in_german media info a.mp4
same_in_german case info empty
same_in_german dataset scan empty

# The OpenMP OpenBLAS is loaded whatever the environment offers: a folder of broken libraries must not even be looked at.
folder="$(ldd "$4" | sed -nE 's|.*=> (/usr/lib/.*/openblas-openmp)/.*|\1|p' | head -1)"
if [[ -n "$folder" ]]; then
    mkdir decoy
    touch decoy/libblas.so.3 decoy/liblapack.so.3 decoy/libopenblas.so.0
    LD_LIBRARY_PATH="$work/decoy" exits 0 --version --verbose
    expect "openmp" "$out"
fi
# libgomp prints what it has read.
said="$(env -u OMP_WAIT_POLICY OMP_DISPLAY_ENV=true "$program" --version --verbose 2>&1)"
expect "OMP_WAIT_POLICY = 'PASSIVE'" "$said"
said="$(OMP_WAIT_POLICY=active OMP_DISPLAY_ENV=true "$program" --version --verbose 2>&1)"
expect "OMP_WAIT_POLICY = 'ACTIVE'" "$said"

finish
