# shellcheck shell=bash
# Shared by run.sh, test.sh and .ci/run; sourced by bash. Everything here talks on stderr: stdout belongs to the program.
# SEMBLANCE_DRY_RUN=1 says what would be done and does nothing.

SEMBLANCE_ROOT="$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)"

say() { printf '%s\n' "$*" >&2; }

die() {
    say "semblance: $*"
    exit 1
}

dry_run() { [[ "${SEMBLANCE_DRY_RUN:-}" == 1 ]]; }

# packages_of KIND...: "package<TAB>reason" for the kinds of packages.txt.
packages_of() {
    local kind package reason wanted
    while read -r kind package reason; do
        for wanted in "$@"; do
            [[ "$kind" == "$wanted" ]] && printf '%s\t%s\n' "$package" "$reason"
        done
    done < "$SEMBLANCE_ROOT/scripts/packages.txt"
}

# install_packages KIND...: installs what is missing and nothing else; needs no network where nothing is.
install_packages() {
    if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
        say "This is no Debian: install what scripts/packages.txt names yourself; going on."
        return
    fi
    local -A installed=()
    local package reason
    while read -r package; do
        installed[$package]=1
    done < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2> /dev/null | sed -n 's/^installed //p')
    local missing=()
    while IFS=$'\t' read -r package reason; do
        [[ -n "${installed[$package]:-}" ]] || missing+=("$package"$'\t'"$reason")
    done < <(packages_of "$@")
    [[ ${#missing[@]} == 0 ]] && return
    while IFS=$'\t' read -r package reason; do
        [[ -n "${installed[$package]:-}" ]] || missing+=("$package"$'\t'"$reason")
    done < <(packages_of fast)
    say "Missing Debian packages:"
    for package in "${missing[@]}"; do
        say "$(printf '  %-22s %s' "${package%%$'\t'*}" "${package#*$'\t'}")"
    done
    missing=("${missing[@]%%$'\t'*}")

    local as_root=()
    if [[ "$(id -u)" != 0 ]]; then
        local by_hand="run as root: apt-get install --no-install-recommends ${missing[*]}"
        command -v sudo > /dev/null || die "neither root nor sudo here; $by_hand"
        as_root=(sudo)
        if [[ ! -t 0 && ! -t 2 ]]; then
            as_root=(sudo -n)
            dry_run || sudo -n true 2> /dev/null || die "sudo wants a password and there is no terminal to ask on; $by_hand"
        fi
        say "Installing them with apt-get, through sudo because that needs root."
    else
        say "Installing them with apt-get."
    fi
    if dry_run; then
        say "would run: ${as_root[*]} apt-get update; ${as_root[*]} apt-get install --no-install-recommends ${missing[*]}"
        return
    fi
    "${as_root[@]}" apt-get -q update >&2 < /dev/null \
        || say "apt-get update failed; trying with the package lists that are here."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends "${missing[@]}" >&2 < /dev/null \
        || die "apt-get could not install ${missing[*]}; see its message above"
}

# One compiler per core, but no more than memory holds: a file that includes LibTorch takes nearly 1 GB.
build_jobs() {
    local cores memory limit jobs
    cores="$(nproc)"
    memory="$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)"
    limit="$(cat /sys/fs/cgroup/memory.max 2> /dev/null || echo max)"
    [[ "$limit" =~ ^[0-9]+$ ]] && (( limit / 1048576 < memory )) && memory=$(( limit / 1048576 ))
    jobs=$(( memory / 1200 ))
    (( jobs > cores )) && jobs=$cores
    (( jobs < 1 )) && jobs=1
    echo "$jobs"
}

# build_preset PRESET TARGET: configures and builds what changed; silent when nothing did.
build_preset() {
    local folder="$SEMBLANCE_ROOT/build/$1"
    if dry_run; then
        say "would configure and build target $2 of preset $1 in $folder"
        return
    fi
    mkdir -p "$folder" || die "can't write to $folder"
    # Two starts at once must not build in the same folder.
    exec {build_lock}> "$folder/.lock"
    flock "$build_lock"
    if [[ ! -f "$folder/build.ninja" || "$SEMBLANCE_ROOT/CMakePresets.json" -nt "$folder/build.ninja" ]]; then
        say "Configuring ($1)"
        (cd "$SEMBLANCE_ROOT" && cmake --preset "$1" >&2 < /dev/null) || die "CMake could not configure; see its message above"
        touch "$folder/build.ninja"
    fi
    if [[ "$(ninja -C "$folder" -n "$2" 2>&1)" != *"no work to do"* ]]; then
        local jobs
        jobs="$(build_jobs)"
        say "Building ($1, $jobs at once)"
        cmake --build "$folder" --target "$2" --parallel "$jobs" >&2 < /dev/null || die "the build failed; see the compiler's message above"
    fi
    exec {build_lock}>&-
}

# report_tests FILE: counts the test programs in ctest's JUnit file and ends with "N passed, N failed[, N skipped]". Fails when one
# failed or none ran. A program that ctest could not start has failed.
report_tests() {
    local total=0 passed=0 skipped=0 failed line
    if [[ -f "$1" ]]; then
        total="$(grep -c '<testcase ' "$1" || true)"
        passed="$(grep -c '<testcase .* status="run"' "$1" || true)"
        skipped="$(grep -cE '<skipped message="SKIP_|<testcase .* status="disabled"' "$1" || true)"
    fi
    failed=$(( total - passed - skipped ))
    if (( skipped > 0 )); then
        echo "Skipped:"
        sed -nE 's/^(.*>)?SKIP *:? (.*)$/  \2/p' "$1" | sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&apos;/'\''/g; s/&amp;/\&/g'
    fi
    line="$passed passed, $failed failed"
    (( skipped > 0 )) && line+=", $skipped skipped"
    echo "$line"
    (( failed == 0 && passed > 0 ))
}
