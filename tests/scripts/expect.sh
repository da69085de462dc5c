# shellcheck shell=bash
# Sourced by the checks beside it: expect TEXT in OUTPUT, refuse TEXT in OUTPUT, equal WANTED GOT; finish ends with the verdict.
failures=0

fail() {
    echo "FAIL: $*" >&2
    failures=$(( failures + 1 ))
}

expect() { [[ "$2" == *"$1"* ]] || fail "expected '$1' in: $2"; }

refuse() { [[ "$2" != *"$1"* ]] || fail "did not expect '$1' in: $2"; }

equal() { [[ "$2" == "$1" ]] || fail "expected '$1', got '$2'"; }

finish() {
    (( failures == 0 )) && echo "ok"
    exit $(( failures > 0 ))
}
