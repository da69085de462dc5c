#!/usr/bin/env bash
# Every fuzz target for a few seconds, beginning with its own good inputs. Only where SEMBLANCE_TEST_FUZZ=1 asks for it, since the parsers have to
# be compiled once more for it, which takes a quarter of an hour.
# check_fuzz.sh SCRIPT
set -uo pipefail
[[ "${SEMBLANCE_TEST_FUZZ:-}" == 1 ]] || { echo "SKIP fuzz: set SEMBLANCE_TEST_FUZZ=1 to have the targets built and run"; exit 77; }
command -v clang++ > /dev/null || { echo "SKIP fuzz: clang++ is not installed"; exit 77; }
echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' \
    | clang++ -x c++ -fsanitize=fuzzer,address -o /dev/null - 2> /dev/null || { echo "SKIP fuzz: clang++ has no libFuzzer here (libclang-rt-*-dev)"; exit 77; }
exec bash "$1" all "${SEMBLANCE_FUZZ_SECONDS:-3}"
