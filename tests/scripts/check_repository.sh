#!/usr/bin/env bash
# No tracked file has a conflict mark, trailing blanks, a path of somebody's machine or no licence line where it needs one.
# check_repository.sh SOURCE_FOLDER
set -uo pipefail
# shellcheck source=tests/scripts/expect.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/expect.sh"
cd "$1" || exit 1
git rev-parse --is-inside-work-tree > /dev/null 2>&1 || { echo "SKIP repository: this is no git checkout"; exit 77; }
sources=(':*.h' ':*.cpp' ':*.cmake' ':*CMakeLists.txt' ':*.sh' ':*.md' ':*.json' ':*.sql' ':.ci/run')

none() {
    local found
    found="$(git -c safe.directory='*' grep -nIE "$2" -- "${@:3}" | head -5)"
    [[ -z "$found" ]] || fail "$1:"$'\n'"$found"
}
none "trailing blanks" '[[:blank:]]+$' "${sources[@]}"
none "conflict mark" '^(<{7}|>{7})( |$)' "${sources[@]}"
none "path of a machine" '/(home|Users)/[a-z]|/work/[a-z]' "${sources[@]}" ':!tests/scripts/check_repository.sh'
none "computation on the threads that Qt draws with, see core/base/work_pool.h" 'QThreadPool::globalInstance\(\)->|QtConcurrent::[A-Za-z]+\([^&]' \
    ':core/*' ':ui/*' ':app/*'
found="$(git -c safe.directory='*' grep -LF 'SPDX-License-Identifier: GPL-3.0-or-later' -- ':*.h' ':*.cpp')"
[[ -z "$found" ]] || fail "no licence line: $found"
# What core/ says is said in the window's language only where its literal is marked.
found="$(git -c safe.directory='*' ls-files -- core ui app ':!app/commands' | grep -E '\.(cpp|h)$' \
    | xargs grep -Pzl '(failure\(|\{)\s*Error::Kind::\w+,\s*(QStringLiteral|QLatin1String)\(' | head -5)"
[[ -z "$found" ]] || fail "a failure whose literal is not in Sentence::of(): $found"

finish
