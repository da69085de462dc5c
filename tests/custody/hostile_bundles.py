# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes manipulated copies of a sealed bundle: hostile_bundles.py BUNDLE FOLDER. Prints a line for each: file, what verifying must say."""
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
