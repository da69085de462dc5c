#!/usr/bin/env bash
# What is installed works from where it lies, and what desktops, manuals and shells are told is well formed and complete.
# check_install.sh CMAKE BUILD_FOLDER WORK_FOLDER
set -uo pipefail
# shellcheck source=tests/scripts/expect.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/expect.sh"
work="$(mktemp -d "$3/install XXXXXX")" || exit 1
trap 'rm -rf "$work"' EXIT
export HOME="$work/home" XDG_DATA_HOME="$work/data" LC_ALL=C.UTF-8
unset SEMBLANCE_MODELS_DIR
mkdir "$HOME"
root="$work/a prefix with 'quotes'"
"$1" --install "$2" --prefix "$root" --strip > "$work/install.txt" 2>&1 || { cat "$work/install.txt" >&2; exit 1; }
share="$root/share"
program="$root/bin/semblance"
id=org.semblance.Semblance

# It finds what came with it, and not what lies in the source folder.
said="$("$program" model list --json)" || fail "semblance model list: exit $?"
expect "$share/semblance/models/semblance-demo.safetensors" "$said"
mv "$root" "$work/moved"
root="$work/moved" share="$work/moved/share" program="$work/moved/bin/semblance"
said="$("$program" model list --json)" || fail "semblance model list, moved: exit $?"
expect "$share/semblance/models/semblance-demo.safetensors" "$said"

if command -v desktop-file-validate > /dev/null; then
    said="$(desktop-file-validate "$share/applications/$id.desktop")" || fail "desktop-file-validate: exit $?"
    equal "" "$said"
fi
if command -v appstreamcli > /dev/null; then
    said="$(appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml")" || fail "appstreamcli: $said"
fi
# Every kind of file that the entry names as the program's own has a name and a pattern.
for kind in case bundle; do
    expect "application/x-semblance-$kind;" "$(grep '^MimeType=' "$share/applications/$id.desktop")"
    expect "type=\"application/x-semblance-$kind\"" "$(cat "$share/mime/packages/$id.xml")"
done
if command -v update-mime-database > /dev/null; then
    update-mime-database "$share/mime" 2> "$work/mime.txt" || fail "update-mime-database: $(cat "$work/mime.txt")"
    expect "application/x-semblance-case:*.semcase" "$(cat "$share/mime/globs2")"
    expect "application/x-semblance-bundle:*.sembundle" "$(cat "$share/mime/globs2")"
fi
[[ -f "$share/icons/hicolor/scalable/apps/$id.svg" ]] || fail "no icon"
expect "<release version=\"$("$program" --version | cut -d ' ' -f 2)\"" "$(cat "$share/metainfo/$id.metainfo.xml")"

# The handbook's links and pictures are there.
if [[ -d "$share/doc/semblance/html" ]]; then
    links=0
    while IFS=: read -r page link; do
        links=$((links + 1))
        [[ -e "$(dirname -- "$page")/$link" ]] || fail "$page: no $link"
    done < <(grep -roHE '(href|src)="[^"#:]+' "$share/doc/semblance/html" --include='*.html' | sed -E 's/:(href|src)="/:/')
    ((links > 50)) || fail "only $links links in the handbook"
fi

# A page for every command and every verb in it; every verb and option is offered after its beginning.
# shellcheck disable=SC1091
source "$share/bash-completion/completions/semblance"
offers() {
    COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2)) COMPREPLY=()
    _semblance
    [[ " ${COMPREPLY[*]} " == *" $1 "* ]] || fail "after '${*:2}' not '$1' but: ${COMPREPLY[*]}"
}
"$program" --help --all > "$work/help.txt" || fail "semblance --help --all: exit $?"
parts=0
while read -r _ command verb; do
    parts=$((parts + 1))
    page="$(zcat "$share/man/man1/semblance${command:+-$command}.1.gz")" || fail "no page for '$command'"
    if [[ -n "$verb" ]]; then
        # roff writes a hyphen with a backslash
        expect "semblance $command $verb" "${page//\\-/-}"
        offers "$verb" semblance "$command" "${verb:0:1}"
    elif [[ -n "$command" ]]; then
        offers "$command" semblance "${command:0:1}"
    fi
done < <(sed -n 's/^\f//p' "$work/help.txt")
((parts > 30)) || fail "only $parts parts in semblance --help --all"
offers --threshold semblance analyze clip.mp4 --thr
offers --head semblance case verify F.semcase --he
offers --version semblance --v

finish
