# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes manipulated copies of a sealed bundle: hostile_bundles.py BUNDLE FOLDER. Prints a line for each: file, what verifying must say,
and "differs" where the bundle is well formed and only its contents do not fit together."""
import hashlib
import json
import struct
import sys
import zipfile
from pathlib import Path

source, folder = Path(sys.argv[1]), Path(sys.argv[2])
with zipfile.ZipFile(source) as z:
    files = [(i.filename, z.read(i)) for i in z.infolist()]


def write(name, says, entries, method=zipfile.ZIP_STORED, mode=0o100644, date=(1980, 1, 1, 0, 0, 0)):
    with zipfile.ZipFile(folder / name, "w", method) as out:
        for entry, data in entries:
            info = zipfile.ZipInfo(entry, date)
            info.create_system, info.external_attr, info.compress_type = 3, mode << 16, method
            out.writestr(info, data)
    print(name, says, sep="\t")


def patched(name, says, data):
    (folder / name).write_bytes(data)
    print(name, says, sep="\t")


raw = source.read_bytes()
write("bomb", "is compressed", [("report/report.html", b"\0" * 50_000_000)] + files, zipfile.ZIP_DEFLATED)
write("traversal", "leads out of the bundle", files + [("../../escaped", b"x")])
write("absolute", "is an absolute path", files + [("/tmp/semblance-escaped", b"x")])
write("link", "is a link", files + [("report/link", b"/etc/passwd")], mode=0o120777)
write("twice", "is in it twice", files + [files[0]])
write("extra", "not in its manifest", files + [("report/more.html", b"x")])
write("lacking", "is missing", [f for f in files if f[0] != "case.semcase"])
write("dated", "has a date", files, date=(2024, 1, 1, 0, 0, 0))
patched("truncated", "end is missing", raw[:-100])
patched("half", "end is missing", raw[: len(raw) // 2])
patched("appended", "something was added", raw + b"tail")
patched("prefixed", "does not begin as a zip", b"#!/bin/sh\n" + raw)
patched("empty", "does not begin as a zip", b"")
end = struct.unpack("<IHHHHIIH", raw[-22:])
at = end[6]
patched("huge", "which the file does not hold", raw[: at + 20] + struct.pack("<II", 0xFFFFFFF0, 0xFFFFFFF0) + raw[at + 28 :])
patched("many", "directory is damaged", raw[:-14] + struct.pack("<HHIIH", 0xFFFE, 0xFFFE, end[5], end[6], 0) + raw[len(raw):])
gap = raw[:at] + b"hidden" + raw[at:-22] + struct.pack("<IHHHHIIH", *end[:6], at + 6, 0)
patched("hidden", "belong to no file", gap)
second = at + 46 + struct.unpack("<H", raw[at + 28 : at + 30])[0]
patched("overlapping", "is not right behind", raw[: second + 42] + struct.pack("<I", 0) + raw[second + 46 :])


def resealed(name, says, contents={}, change=None, kind=""):
    """A zip as a bundle has it, with other contents, whose manifest is made to fit before it is changed."""
    changed = {**dict(files), **contents}
    manifest = json.loads(dict(files)["manifest.json"])
    for file in manifest["files"]:
        data = changed[file["path"]]
        file["bytes"], file["sha256"] = len(data), hashlib.sha256(data).hexdigest()
    if change:
        change(manifest)
    changed["manifest.json"] = contents.get("manifest.json", json.dumps(manifest).encode())
    write(name, f"{says}\t{kind}" if kind else says, list(changed.items()))


def put(*path):
    *place, value = path

    def change(manifest):
        for key in place[:-1]:
            manifest = manifest[key]
        manifest[place[-1]] = value

    return change


results = next(name for name, data in files if name.startswith("results/"))
resealed("wrong-size", "as its manifest says", change=put("files", 1, "bytes", 2**62))
resealed("negative-size", "as its manifest says", change=put("files", 1, "bytes", -1))
resealed("newer", "newer version", change=put("schema", "semblance.bundle/2"))
resealed("no-manifest", "is damaged", {"manifest.json": b"{"})
resealed("deep", "is damaged", {"manifest.json": b"[" * 1_000_000})
resealed("large-manifest", "far more than it needs", {"manifest.json": b" " * (33 << 20)})
resealed("listed-twice", "is listed twice", change=lambda m: m["files"].append(m["files"][0]))
resealed("evidence-elsewhere", "which it does not list", change=put("evidence", 0, "file", "../../etc/passwd"))
resealed("no-database", "is not a case file", {"case.semcase": b"not a database" * 100})
resealed("cut-database", "is damaged", {"case.semcase": dict(files)["case.semcase"][:8192]})
resealed("other-hash", "not as in the manifest", change=put("files", 1, "sha256", "0" * 64), kind="differs")
resealed("other-head", "the manifest says entry", change=put("audit_log", "head", "0" * 64), kind="differs")
resealed("other-results", "not what the case says", {results: b"{}"}, kind="differs")
resealed("other-evidence", "the manifest's is not the case's", change=put("evidence", 0, "sha256", "0" * 64), kind="differs")
resealed("case-as-evidence", "the manifest's is not the case's", change=put("evidence", 0, "file", "case.semcase"), kind="differs")
