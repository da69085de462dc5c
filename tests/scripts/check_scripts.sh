#!/usr/bin/env bash
# run.sh, test.sh and .ci/run work from anywhere, say what they would install, and count results honestly.
# check_scripts.sh SOURCE_FOLDER WORK_FOLDER
set -uo pipefail
# shellcheck source=tests/scripts/expect.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/expect.sh"
work="$(mktemp -d "$2/scripts of semblance XXXXXX")" || exit 1
trap 'rm -rf "$work"' EXIT
copy="$work/a folder with 'quotes' and spaces"
mkdir -p "$copy" "$work/bin"
cp -r "$1/run.sh" "$1/test.sh" "$1/.ci" "$1/scripts" "$1/CMakePresets.json" "$copy"
ln -s "$copy/run.sh" "$work/start"

# Stand-ins decide what the machine looks like: $HAVE is what dpkg-query reports, $USER_ID who asks.
cat > "$work/bin/dpkg-query" << 'END'
#!/bin/sh
printf '%s\n' "$HAVE"
END
cat > "$work/bin/id" << 'END'
#!/bin/sh
echo "$USER_ID"
END
for name in apt-get sudo; do
    printf '#!/bin/sh\necho "%s was really called" >&2\nexit 1\n' "$name" > "$work/bin/$name"
done
chmod +x "$work"/bin/*
every_package="$(sed -nE 's/^(build|runtime|test|fast) +([^ ]+).*/installed \2/p' "$1/scripts/packages.txt")"
export SEMBLANCE_DRY_RUN=1 USER_ID=0
unset SEMBLANCE_PRESET # .ci/run sets it for the tests it runs, this one included

there() { (cd / && env PATH="$work/bin:$PATH" HAVE="$every_package" "$@" < /dev/null 2>&1); }

said="$(there "$copy/run.sh" analyze 'two words.mp4')" || fail "run.sh: exit $?"
expect "would start: $copy/build/release/app/semblance analyze two words.mp4" "$said"
refuse "apt-get" "$said"
said="$(there XDG_CACHE_HOME="$work/cache" "$copy/run.sh" demo)" || fail "run.sh demo: exit $?"
expect "would make and analyse a clip in $work/cache/semblance/demo and start: $copy/build/release/app/semblance" "$said"
[[ ! -e "$work/cache" ]] || fail "a dry run of the demo wrote something"
said="$(there "$copy/run.sh" analyze 'two words.mp4')"
equal "$said" "$(there "$work/start" analyze 'two words.mp4')"

said="$(there "$copy/test.sh")" || fail "test.sh: exit $?"
expect "would run ctest in $copy/build/release" "$said"
said="$(there bash "$copy/.ci/run")" || fail ".ci/run: exit $?"
expect "would run ctest in $copy/build/ci" "$said"

bare() { (cd / && env PATH="$work/bin:$PATH" HAVE="$(sed '/ libdlib-data$/d; /ffmpeg$/d' <<< "$every_package")" "$@" < /dev/null 2>&1); }
said="$(bare "$copy/run.sh")"
expect "libdlib-data" "$said"
expect "landmark" "$said"
expect "would run:  apt-get update;  apt-get install --no-install-recommends libdlib-data" "$said"
refuse "ffmpeg" "$said"
expect "install --no-install-recommends libdlib-data ffmpeg" "$(bare "$copy/test.sh")"
said="$(USER_ID=1000 bare "$copy/run.sh")"
expect "through sudo because that needs root" "$said"
expect "sudo -n apt-get install" "$said"
rm "$work/bin/sudo"
if ! PATH="$work/bin:/nowhere" command -v sudo > /dev/null && [[ ! -e /usr/bin/sudo ]]; then
    said="$(USER_ID=1000 bare "$copy/run.sh")" && fail "run.sh went on without root and sudo"
    expect "run as root: apt-get install --no-install-recommends libdlib-data" "$said"
fi

# Removed packages keep a line in dpkg's list.
said="$(cd / && env PATH="$work/bin:$PATH" HAVE="${every_package/installed cmake/config-files cmake}" "$copy/run.sh" 2>&1)"
expect "  cmake " "$said"
# What only makes builds faster is no reason to call apt, and comes along when there is one.
said="$(cd / && env PATH="$work/bin:$PATH" HAVE="${every_package/installed mold/}" "$copy/run.sh" 2>&1)"
refuse "apt-get" "$said"
without_both="${every_package/installed mold/}"
said="$(cd / && env PATH="$work/bin:$PATH" HAVE="${without_both/installed cmake/}" "$copy/run.sh" 2>&1)"
expect "recommends cmake mold" "$said"

# Every package has a kind that the head of the list explains, and a reason; none stands there twice.
list="$1/scripts/packages.txt"
equal "" "$(grep -v '^#' "$list" | grep -vE '^[a-z]+ +[a-z0-9.+-]+ +[^ ]')"
while read -r kind; do
    grep '^#' "$list" | grep -qE "[ :]$kind \\(" || fail "packages.txt does not say what '$kind' is"
done < <(grep -v '^#' "$list" | cut -d ' ' -f 1 | sort -u)
equal "" "$(grep -v '^#' "$list" | tr -s ' ' | cut -d ' ' -f 2 | sort | uniq -d)"

# A program that was skipped, could not be started or timed out has not passed.
count() {
    {
        echo '<?xml version="1.0" encoding="UTF-8"?>'
        printf '%s\n' "$@"
    } > "$work/results.xml"
    bash -c 'source "$1/scripts/common.sh"; report_tests "$2"' - "$copy" "$work/results.xml" | tail -1
    return "${PIPESTATUS[0]}"
}
ran='	<testcase name="a" classname="a" time="1" status="run">'
failed='	<testcase name="b" classname="b" time="1" status="fail">'
skipped=$'	<testcase name="c" classname="c" time="1" status="notrun">\n		<skipped message="SKIP_RETURN_CODE=77"/>'
missing=$'	<testcase name="d" classname="d" time="1" status="notrun">\n		<skipped message="Unable to find executable"/>'
equal "2 passed, 0 failed" "$(count "$ran" "$ran")"
equal "1 passed, 0 failed, 1 skipped" "$(count "$ran" "$skipped")"
equal "1 passed, 2 failed, 1 skipped" "$(count "$ran" "$failed" "$skipped" "$missing")"
equal "0 passed, 0 failed" "$(count '')"
count "$ran" "$skipped" > /dev/null || fail "a skip is no failure"
count "$ran" "$failed" > /dev/null && fail "a failure went unnoticed"
count "$skipped" > /dev/null && fail "nothing ran, and that went unnoticed"
count '' > /dev/null && fail "no test at all went unnoticed"

# The document of the ablations has the tables that the script prints from its results.
tables=()
for name in embedding-and-loss design expansion training-data manipulation; do tables+=("$1/docs/ablations/results/$name.json"); done
said="$(python3 "$1/scripts/ablation_tables.py" "${tables[@]}")" || fail "ablation_tables.py: exit $?"
expect "Table III" "$said"
expect "$said" "$(cat "$1/docs/ablations.md")"

# What can't work is said before hours of work.
said="$(bash "$1/scripts/ablations.sh" /nowhere "$1" "$work/ablations" 2>&1)" && fail "ablations.sh went on without a program"
expect "'/nowhere' is no program" "$said"
said="$(bash "$1/scripts/ablations.sh" /bin/sh "$1" "$work/ablations" many 2>&1)" && fail "ablations.sh counted to many"
expect "'many' is no number of seeds" "$said"
[[ ! -e "$work/ablations" ]] || fail "ablations.sh wrote something"

finish
