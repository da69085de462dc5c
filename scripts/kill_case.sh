#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the program at random moments while it analyses into a case, copies evidence into one, brings an old one up to date, exports a
# report of one and seals one in a bundle. After each kill the case must open, verify and hold what a reader saw before the kill; the work is then taken up again.
# The moments are of the program's own processor time, so that another program's load doesn't move them all to its beginning.
# SIZE: percent of the usual amount of work. SIGTERM ends it after the kill at hand, with the outcome so far.
# kill_case.sh SEMBLANCE WORK_FOLDER [KILLS [SEED [SIZE]]]
set -euo pipefail

(($# >= 2)) || { sed -n 's/^# \(kill_case.sh\)/usage: \1/p' "$0" >&2; exit 2; }
program="$(realpath -- "$1")" work="$2" kills="${3:-200}" seed="${4:-1}" size="${5:-100}"
frames=$((60 * size / 100 > 12 ? 60 * size / 100 : 12))
RANDOM="$seed"
mkdir -p "$work"
[[ -z "$(ls -A "$work")" ]] || { echo "'$work' is not empty" >&2; exit 2; }
cd "$work"

quiet() { "${@:2}" > "$1.txt" 2>&1 || { cat "$1.txt" >&2; exit 1; }; }

stop() {
    echo "$*" >&2
    exit 1
}

ask() { sqlite3 -readonly -cmd '.timeout 10000' "$1" "$2" 2> /dev/null || echo 0; }

# Processor time of a process and its threads, in ms; nothing of one that has ended.
exec {nothing}<> <(:)
ticks="$(getconf CLK_TCK)"
cpu_ms() {
    local line fields
    { read -r line < "/proc/$1/stat"; } 2> /dev/null || return 1
    read -ra fields <<< "${line##*) }"
    [[ "${fields[0]}" != Z ]] || return 1
    echo $(((fields[11] + fields[12]) * 1000 / ticks))
}

quiet videos "$program" dataset synthesize --out videos --identities 2 --videos-per-identity 1 --frames "$frames" --threads 1
video="$(find "$PWD/videos" -name '*.mp4' | sort | head -1)"
head -c $((6000000 * size)) /dev/zero > padding
# Long enough to be killed while it is copied: a container's reader takes no notice of what follows.
cp "$video" large.mp4
cat padding >> large.mp4
rm padding
large_sha256="$(sha256sum < large.mp4 | cut -d' ' -f1)"
quiet whole "$program" analyze "$video" --case whole.semcase --threads 1
whole_faces="$(ask whole.semcase 'SELECT count(*) FROM face')"
whole_frames="$(ask whole.semcase 'SELECT count(*) FROM frame')"

# A case of the first schema version with many runs.
python3 - $((150 * size / 100)) << 'END'
import shutil, sqlite3, sys
shutil.copy("whole.semcase", "old.semcase")
db = sqlite3.connect("old.semcase", isolation_level=None)
for pragma in ("journal_mode = DELETE", "foreign_keys = OFF", "synchronous = OFF"):
    db.execute("PRAGMA " + pragma)
db.execute("BEGIN")
kept = {"schema_history", "evidence", "model", "node", "analysis_run", "run_problem", "frame", "track", "track_score", "face", "face_score"}
for kind in ("trigger", "view", "table"):
    for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = ?", (kind,)).fetchall():
        if name not in kept and not name.startswith("sqlite_"):
            db.execute("DROP %s %s" % (kind, name))
db.execute("DELETE FROM schema_history WHERE version > 1")
faces = db.execute("SELECT max(id) FROM face").fetchone()[0]
for run in range(2, int(sys.argv[1]) + 1):
    shift = (run - 1) * faces
    for table in ("analysis_run", "run_problem", "frame", "track", "track_score", "face"):
        columns = [c[1] for c in db.execute("PRAGMA table_info(%s)" % table)]
        values = [{"run_id": str(run), "id": str(run) if table == "analysis_run" else "id + %d" % shift}.get(c, c) for c in columns]
        db.execute("INSERT INTO %s SELECT %s FROM %s WHERE %s = 1" % (table, ", ".join(values), table, "id" if table == "analysis_run" else "run_id"))
    db.execute("INSERT INTO face_score SELECT face_id + %d, node, raw_score, probability FROM face_score WHERE face_id <= %d" % (shift, faces))
db.execute("COMMIT")
db.execute("PRAGMA user_version = 1")
END
old_sha256="$(sha256sum < old.semcase | cut -d' ' -f1)"
old_faces="$(ask old.semcase 'SELECT count(*) FROM face')"

# Each kind of work begins from what the kill before has left, unless it was finished.
fresh() {
    case "$1" in
        analysis) rm -f a.semcase* ;;
        import) rm -rf i.semcase* i.evidence ;;
        migration) rm -f m.semcase* && cp old.semcase m.semcase ;;
        export) rm -f e.semcase* e.html* && cp whole.semcase e.semcase ;;
        bundle) rm -rf b.semcase* b.sembundle* && cp whole.semcase b.semcase ;;
    esac
}

begin() {
    case "$1" in
        loading) exec "$program" model list ;;
        analysis) exec "$program" analyze "$video" --case a.semcase --threads 1 ;;
        import) exec "$program" case add i.semcase large.mp4 --copy --exhibit 7 ;;
        migration) exec "$program" case set m.semcase --number 1 ;;
        export) rm -f e.html && exec "$program" report e.semcase --out e.html ;;
        bundle) rm -rf b.sembundle* && exec "$program" case export b.semcase --bundle b.sembundle --with-evidence ;;
    esac
}

# Processor time of a whole turn.
length_of() {
    local pid used last=0
    (begin "$1") > length.txt 2>&1 &
    pid=$!
    while used="$(cpu_ms "$pid")"; do
        last="$used"
        read -rt 0.005 -u "$nothing" || true
    done
    wait "$pid" || { cat length.txt >&2; return 1; }
    echo "$last"
}

# What a reader sees, in one number.
seen() {
    case "$1" in
        analysis) ask a.semcase 'SELECT count(*) FROM frame' ;;
        import) ask i.semcase 'SELECT count(*) FROM evidence_intake' ;;
        migration) ask m.semcase 'PRAGMA user_version' ;;
        export) ask e.semcase "SELECT count(*) FROM audit_entry" ;;
        bundle) ask b.semcase "SELECT count(*) FROM audit_entry" ;;
    esac
}

file_of() { echo "${1:0:1}.semcase"; }

verify() {
    local code=0
    "$program" case verify "$2" --frames none --no-log > verify.txt 2>&1 || code=$?
    ((code == 0)) || { cat verify.txt >&2; stop "after a kill during $1 '$2' does not verify: exit $code"; }
}

check() {
    local file
    file="$(file_of "$1")"
    case "$1" in
        migration)
            # The program opens it first: SQLite puts what was half written back, which a reader that may not write can't.
            quiet read "$program" case info "$file"
            [[ "$(ask m.semcase 'SELECT count(*) FROM face')" == "$old_faces" ]] || stop "faces were lost in a migration"
            for copy in m.semcase.backup-v1*; do
                [[ ! -e "$copy" || "$copy" == *.part || "$(sha256sum < "$copy" | cut -d' ' -f1)" == "$old_sha256" ]] \
                    || stop "'$copy' is not what the case was"
            done
            (($(seen migration) == 1)) || verify "$1" "$file"
            ;;
        import)
            [[ ! -s i.semcase ]] || verify "$1" "$file"
            # A copy that was committed before the kill has its record, and the repeated import another one.
            [[ ! -s i.semcase ]] || [[ "$(ask i.semcase 'SELECT count(*) FROM evidence WHERE id NOT IN (SELECT evidence_id FROM evidence_intake)')" == 0 ]] \
                || stop "evidence without its intake record"
            for copy in i.evidence/*.mp4; do
                [[ ! -e "$copy" || "$(sha256sum < "$copy" | cut -d' ' -f1)" == "$large_sha256" ]] || stop "'$copy' is a torn copy"
            done
            ;;
        export)
            verify "$1" "$file"
            [[ ! -e e.html ]] || [[ "$(tail -c 9 e.html)" == *"</html>"* ]] || stop "e.html is half written"
            ;;
        bundle)
            verify "$1" "$file"
            [[ ! -e b.sembundle ]] || quiet bundle "$program" bundle verify b.sembundle --no-rerun
            ;;
        analysis) [[ ! -s a.semcase ]] || verify "$1" "$file" ;;
    esac
}

# Files that a whole turn does not leave: a -wal or -journal with something in it, and what was not renamed yet.
left_behind() {
    find . -maxdepth 2 \( -path "./${1:0:1}.*" -o -path "./${1:0:1}.*/*" \) -size +0 \
        \( -name '*-wal' -o -name '*-journal' -o -name '*.part*' \) | wc -l
}

# One undisturbed turn of each, for its length. What the program needs to be loaded is not worth a kill.
declare -A length_ms done_kills finished first_ms last_ms left
kinds=(analysis import migration export bundle)
loading_ms="$(length_of loading)"
for kind in "${kinds[@]}"; do
    fresh "$kind"
    length_ms[$kind]="$(length_of "$kind")" || stop "$kind failed"
    check "$kind"
    fresh "$kind"
    done_kills[$kind]=0 finished[$kind]=0 first_ms[$kind]=999999999 last_ms[$kind]=0 left[$kind]=0
    echo "$kind: ${length_ms[$kind]} ms of processor time undisturbed, of these $loading_ms to load the program"
done

total=0 turn=0
trap 'kills=$total' TERM
while ((total < kills)); do
    kind="${kinds[turn++ % ${#kinds[@]}]}"
    wait_ms=$((loading_ms * 3 / 4 + (RANDOM * 32768 + RANDOM) % (length_ms[$kind] - loading_ms * 3 / 4)))
    (begin "$kind") > "$kind.txt" 2>&1 &
    pid=$!
    while used="$(cpu_ms "$pid")" && ((used < wait_ms)); do read -rt 0.005 -u "$nothing" || true; done
    # Also in the middle of waiting for the disk.
    read -rt "0.00$((RANDOM % 9 + 1))" -u "$nothing" || true
    before="$(seen "$kind")"
    kill -9 "$pid" 2> /dev/null || true
    code=0
    wait "$pid" 2> /dev/null || code=$?
    rest="$(left_behind "$kind")"
    check "$kind"
    after="$(seen "$kind")"
    ((after >= before)) || stop "$kind: a reader saw $before before the kill, and $after after it"
    if ((code == 137)); then
        total=$((total + 1))
        done_kills[$kind]=$((done_kills[$kind] + 1))
        ((wait_ms >= first_ms[$kind])) || first_ms[$kind]=$wait_ms
        ((wait_ms <= last_ms[$kind])) || last_ms[$kind]=$wait_ms
        left[$kind]=$((left[$kind] + (rest > 0)))
        # Killed behind its end: the same command would begin another analysis.
        [[ "$kind" != analysis || "$(ask a.semcase "SELECT count(*) FROM analysis_run WHERE state = 'complete'")" == 0 ]] || fresh analysis
    else
        ((code == 0)) || { cat "$kind.txt" >&2; stop "$kind failed with $code"; }
        finished[$kind]=$((finished[$kind] + 1))
        fresh "$kind"
    fi
done

# What was interrupted last is taken up to its end.
for kind in "${kinds[@]}"; do
    (begin "$kind") > "$kind.txt" 2>&1 || { cat "$kind.txt" >&2; stop "$kind could not be taken up again"; }
    check "$kind"
done
[[ "$(ask a.semcase 'SELECT count(*) FROM face')" == "$whole_faces" && "$(ask a.semcase 'SELECT count(*) FROM frame')" == "$whole_frames" ]] \
    || stop "the analysis that was resumed has other faces"
difference="$(sqlite3 a.semcase "ATTACH 'whole.semcase' AS w; SELECT count(*) FROM (SELECT * FROM face_score EXCEPT SELECT * FROM w.face_score)")"
((difference == 0)) || stop "the analysis that was resumed has other scores"
[[ "$(sha256sum < large.mp4 | cut -d' ' -f1)" == "$large_sha256" ]] || stop "the evidence was changed"
echo "work          CPU ms  kills  at ms from    to  files left half done  finished between"
for kind in "${kinds[@]}"; do
    printf '%-10s %9d %6d %11d %5d %21d %17d\n' "$kind" "${length_ms[$kind]}" "${done_kills[$kind]}" "${first_ms[$kind]}" "${last_ms[$kind]}" \
        "${left[$kind]}" "${finished[$kind]}"
done
echo "after $total kills every case opened and verified, nothing that was committed is lost, and the resumed analysis equals an undisturbed one"
