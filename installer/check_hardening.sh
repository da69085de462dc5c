#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether programs are guarded as cmake/Hardening.cmake asks: check_hardening.sh PROGRAM...
# One line for each; ends with 1 where something is missing.
set -euo pipefail

(($# >= 1)) || { sed -n 's/^# .*: \(check_hardening.sh\)/usage: \1/p' "$0" >&2; exit 2; }
missing=0
for program in "$@"; do
    header="$(LC_ALL=C readelf -hlW "$program")"
    dynamic="$(LC_ALL=C readelf -dW "$program")"
    symbols="$(LC_ALL=C readelf --dyn-syms -W "$program")"
    lacks=()
    grep -q 'Type: *DYN' <<< "$header" || lacks+=("position-independent program")
    grep -q 'GNU_RELRO' <<< "$header" || lacks+=("RELRO")
    grep -qE '\(FLAGS\).*BIND_NOW|\(FLAGS_1\).*NOW|\(BIND_NOW\)' <<< "$dynamic" || lacks+=("binding at the start")
    grep -qE 'GNU_STACK.* RWE' <<< "$header" && lacks+=("stack without code")
    grep -q '__stack_chk_fail' <<< "$symbols" || lacks+=("guarded stack")
    grep -qE '__[a-z_]+_chk(@|$)' <<< "$(grep -v __stack_chk_fail <<< "$symbols")" || lacks+=("checked copies")
    if ((${#lacks[@]} > 0)); then
        printf '%s: no %s\n' "${program##*/}" "$(printf '%s, ' "${lacks[@]}" | sed 's/, $//')"
        missing=1
    else
        echo "${program##*/}: position-independent, RELRO, bound at the start, no code on the stack, guarded stack, checked copies"
    fi
done
exit "$missing"
