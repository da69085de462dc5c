#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the package with apt in a bare Debian 12 of its own, uses it there as a plain user, removes it, and prints a table of what was found.
# check_package.sh PACKAGE.deb WORK_FOLDER [CLIP]
# Needs root, debootstrap and the mirrors of this system's apt; Xvfb and ImageMagick for the window's picture. Without CLIP one is generated.
# The bare system is kept as WORK_FOLDER/bare.tar for the next time. Ends with 1 where a row says "no".
set -euo pipefail

(($# >= 2)) || { sed -n 's/^# \(check_package.sh\)/usage: \1/p' "$0" >&2; exit 2; }
((EUID == 0)) || { echo "check_package.sh makes a root of its own and so has to be run as root" >&2; exit 2; }
here="$(dirname -- "$(readlink -f -- "$0")")"
package="$(readlink -f -- "$1")" clip="${3:+$(readlink -f -- "$3")}"
[[ -f "$package" ]] || { echo "'$1' is no package" >&2; exit 2; }
[[ -z "${3:-}" || -f "$clip" ]] || { echo "'$3' is no file" >&2; exit 2; }
mkdir -p "$2"
work="$(cd -- "$2" && pwd)"
root="$work/root" user_home=/srv/examiner
# Nothing below is done outside this folder.
[[ -n "$work" && "$work" != / ]] || exit 2
[[ ! -e "$root" ]] || { echo "'$root' exists; remove it first" >&2; exit 2; }
log="$work/log.txt"
: > "$log"

rows=()
bad=0
row() {
    rows+=("$(printf '%-3s  %-46s %s' "$1" "$2" "${3:-}")")
    echo "${rows[-1]}" >&2
    [[ "$1" != no ]] || bad=1
}
# check TEXT COMMAND...: a row; what the command says goes to the log, its last line into the table where it fails.
check() {
    local text="$1" begin said
    shift
    begin="$EPOCHREALTIME"
    if said="$("$@" 2>&1)"; then
        row yes "$text" "$(printf '%.1f s' "$(((${EPOCHREALTIME/./} - ${begin/./}) / 100000))e-1")"
    else
        row no "$text" "${said##*$'\n'}"
    fi
    printf '== %s\n%s\n' "$text" "$said" >> "$log"
}

# The mirrors that apt uses here.
targets() { apt-get indextargets --format "\$(SITE) \$(RELEASE) \$(COMPONENT) \$(CODENAME) \$(ORIGIN)" 'Created-By: Packages' | sort -u; }
mirror="$(targets | awk '$4 == "bookworm" && $5 == "Debian" { print $1; exit }')"
[[ -n "$mirror" ]] || { echo "this system's apt has no sources of Debian 12 (bookworm)" >&2; exit 2; }

# inside COMMAND...: in the root, with mounts and processes of its own that end with the command.
inside() {
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child -- bash -c 'mount -t proc proc "$0/proc" && mount --bind /dev "$0/dev" && exec chroot "$0" "${@}"' "$root" \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
as_user() { inside setpriv --reuid=1000 --regid=1000 --clear-groups env HOME="$user_home" DISPLAY="${display:-}" bash -c "cd; $1"; }

if [[ ! -f "$work/bare.tar" ]]; then
    echo "making a bare Debian 12; this takes minutes" >&2
    fast=()
    ! command -v eatmydata > /dev/null || fast=(eatmydata)
    "${fast[@]}" debootstrap --variant=minbase bookworm "$root" "$mirror" >> "$log" 2>&1 || { tail -5 "$log" >&2; exit 1; }
    rm -f "$root"/var/cache/apt/archives/*.deb
    tar -C "$root" --one-file-system -cf "$work/bare.tar.partial" . && mv "$work/bare.tar.partial" "$work/bare.tar"
else
    mkdir "$root"
    tar -C "$root" -xf "$work/bare.tar"
fi
targets | awk '$4 ~ /^bookworm/ { print "deb " $1, $2, $3 }' > "$root/etc/apt/sources.list"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
apt-config dump | grep -E '^Acquire::https?::Proxy' > "$root/etc/apt/apt.conf.d/90proxy" || true
echo force-unsafe-io > "$root/etc/dpkg/dpkg.cfg.d/unsafe-io" # the root is thrown away
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d" # no service is started
chmod +x "$root/usr/sbin/policy-rc.d"
echo "examiner:x:1000:1000::$user_home:/bin/bash" >> "$root/etc/passwd"
echo "examiner:x:1000:" >> "$root/etc/group"
mkdir -p "$root$user_home"
cp "$package" "$root/srv/package.deb"
[[ -z "$clip" ]] || cp "$clip" "$root$user_home/clip.mp4"
chown -R 1000:1000 "$root$user_home"

files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./run -o -path ./tmp \) -prune -o -print | sort); }

check "apt-get update" inside apt-get -q update
check "apt install ./semblance.deb" inside apt-get -q -y install /srv/package.deb
inside dpkg -L semblance 2> /dev/null | sed 's/^/./' | sort > "$work/owned.txt" || true
files > "$work/installed.txt"
maintainer="$(inside dpkg-query -s semblance 2> /dev/null | sed -n 's/^Maintainer: //p' || true)"
[[ "$maintainer" == *.invalid\> ]] && row "-" "whom it names can be reached" "$maintainer: no; set SEMBLANCE_MAINTAINER" \
    || row yes "whom it names can be reached" "$maintainer"
row yes "packages that came along" "$(inside dpkg-query -W -f '${Package}\n' | wc -l)"
check "its programs are guarded (check_hardening.sh)" bash "$here/check_hardening.sh" "$root/usr/bin/semblance" \
    "$root/usr/libexec/semblance/semblance-program" "$root/usr/libexec/semblance/semblance-decoder"
check "semblance --version" as_user "semblance --version"
check "semblance doctor" as_user "semblance doctor"
[[ -n "$clip" ]] || check "semblance sample" as_user "semblance sample --out clip.mp4 --frames 30"
before="$(sha256sum "$root$user_home/clip.mp4" 2> /dev/null || true)"
check "semblance analyze" as_user "semblance analyze clip.mp4 --case case.semcase --every 10 --max-frames 6 --json result.json"
check "semblance case verify" as_user "semblance case verify case.semcase"
check "semblance report, PDF" as_user "semblance report case.semcase --out report.pdf"
[[ -n "$before" && "$before" == "$(sha256sum "$root$user_home/clip.mp4")" ]] && row yes "the evidence is as it was" || row no "the evidence is as it was"
check "cases and bundles are known as types of files" grep -q 'application/x-semblance-case:\*.semcase' "$root/usr/share/mime/globs2"

window() {
    local x pid shown=1
    Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp 3> "$work/display" > /dev/null 2>&1 &
    x=$!
    for _ in {1..100}; do [[ -s "$work/display" ]] && break || sleep 0.1; done
    display=":$(cat "$work/display")"
    as_user "semblance case.semcase" > "$work/window.txt" 2>&1 &
    pid=$!
    for _ in {1..120}; do
        sleep 1
        kill -0 "$pid" 2> /dev/null || break
        # A window is there as soon as the picture has more than the colour of the empty screen.
        import -display "$display" -window root "$work/window.png" 2> /dev/null || continue
        (($(identify -format %k "$work/window.png") < 50)) || { shown=0 && sleep 3 && import -display "$display" -window root "$work/window.png" && break; }
    done
    kill "$pid" "$x" 2> /dev/null || true
    wait "$pid" "$x" 2> /dev/null || true
    cat "$work/window.txt"
    return "$shown"
}
if command -v Xvfb > /dev/null && command -v import > /dev/null; then
    check "the window opens the case (window.png)" window
else
    row "-" "the window opens the case" "Xvfb or ImageMagick is not here"
fi

check "apt remove" inside apt-get -q -y purge semblance
files > "$work/removed.txt"
left="$(comm -12 "$work/owned.txt" "$work/removed.txt" | while read -r path; do [[ -d "$root/$path" ]] || echo "$path"; done)"
[[ -s "$work/owned.txt" && -z "$left" ]] && row yes "no file of the package is left" || row no "no file of the package is left" "$left"
# What apt and dpkg keep for themselves is not the program's.
new="$(comm -13 "$work/installed.txt" "$work/removed.txt" | grep -vE "^\.$user_home/|^\./var/(lib/(apt|dpkg)|cache|log)/" || true)"
[[ -z "$new" ]] && row yes "nothing new but in the user's folder" || row no "nothing new but in the user's folder" "${new//$'\n'/ }"
row yes "the user's data is still there" "$(cd "$root$user_home" && find . -type f | wc -l) files"

echo
printf '%s\n' "${rows[@]}"
rm -rf --one-file-system "$root" "$work/display" "$work"/{owned,installed,removed,window}.txt
exit "$bad"
