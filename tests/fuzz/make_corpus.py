#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_corpus.py FOLDER: well-formed inputs to begin with, a folder a fuzz target. Made by Python's own writers, so that they do not share
the mistakes of the readers; the demonstration model gives the header of a real model file, case.semcase.gz (tests/cases/fixtures brought up to
date, in pages of 512 bytes) a case with its log, and ffmpeg, where it is installed, small media."""
import collections
import gzip
import hashlib
import io
import json
import os
import pickle
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import types
import zipfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def put(folder, name, content):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)


def pickles():
    value = {"a": [1, -2, 300, 70000, -(1 << 40), 1 << 80, 2.5, True, None], "t": (1, (2, 3), ()), "s": {1}, "b": b"xy", "u": "ü", "n": {}}
    for protocol in range(6):
        yield f"values_{protocol}", pickle.dumps(value, protocol)
        yield f"object_{protocol}", pickle.dumps(collections.OrderedDict(key=collections.Counter("abc")), protocol)


def checkpoints():
    """What torch.save writes, without torch: its names, as empty stand-ins, are enough for Python's pickler."""
    torch, utils = types.ModuleType("torch"), types.ModuleType("torch._utils")
    for name in ("FloatStorage", "HalfStorage", "LongStorage", "BoolStorage"):
        setattr(torch, name, type(name, (), {"__module__": "torch"}))

    def _rebuild_tensor_v2(*arguments):
        return arguments

    _rebuild_tensor_v2.__module__, _rebuild_tensor_v2.__qualname__ = "torch._utils", "_rebuild_tensor_v2"
    utils._rebuild_tensor_v2 = _rebuild_tensor_v2
    sys.modules.update({"torch": torch, "torch._utils": utils})

    class Tensor:
        def __init__(self, storage, key, shape):
            self.storage, self.key, self.shape = storage, key, shape

        def __reduce__(self):
            strides = tuple(int(i == 0) * (self.shape[-1] - 1) + 1 for i in range(len(self.shape)))
            return _rebuild_tensor_v2, (self, 0, self.shape, strides, False, collections.OrderedDict())

    class Reference:
        def __init__(self, tensor):
            self.tensor = tensor

    class Pickler(pickle.Pickler):
        def persistent_id(self, value):
            return ("storage", value.tensor.storage, value.tensor.key, "cpu", 6) if isinstance(value, Reference) else None

        def reducer_override(self, value):
            if isinstance(value, Tensor):
                function, arguments = value.__reduce__()
                return function, (Reference(value),) + arguments[1:]
            return NotImplemented

    tensors = {"visual.weight": Tensor(torch.FloatStorage, "0", (2, 3)), "ids": Tensor(torch.LongStorage, "1", (6,)),
               "half": Tensor(torch.HalfStorage, "2", (6,)), "mask": Tensor(torch.BoolStorage, "3", (6,))}
    widths = {"0": 4, "1": 8, "2": 2, "3": 1}
    for label, value in (("bare", tensors), ("nested", {"model": tensors, "optimizer": {"lr": 0.1}, "epoch": 3})):
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            body, archive = io.BytesIO(), io.BytesIO()
            Pickler(body, 2).dump(value)
            with zipfile.ZipFile(archive, "w", method) as target:
                target.writestr("archive/data.pkl", body.getvalue())
                target.writestr("archive/byteorder", "little")
                for key, width in widths.items():
                    target.writestr(f"archive/data/{key}", bytes(6 * width))
            yield f"{label}_{method}", archive.getvalue()


def safetensors(header, data):
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def demonstration_header():
    with open(os.path.join(ROOT, "resources", "models", "semblance-demo.safetensors"), "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
    return {"__metadata__": header["__metadata__"], "w": {"dtype": "F32", "shape": [4, 4], "data_offsets": [0, 64]}}


def hierarchy(rule):
    nodes = [("face", "primary"), ("identity", "global"), ("expression", "global"), ("eye", "local"), ("mouth", "local")]
    edges = [("face", "identity"), ("face", "expression"), ("identity", "eye"), ("expression", "mouth"), ("identity", "mouth")]
    return {"name": "own", "rule": rule, "nodes": [{"name": n, "level": level} for n, level in nodes], "edges": edges}


def dataset_lists():
    """The first byte is the kind of list, as in fuzz_dataset_lists.cpp."""
    texts = ["videos/000_003.mp4 train 1100000000\nvideos/000_003.mp4 0 0\n",
             'path,method,identity,source_identity,split,labels,compression\nclips/a.mp4,Deepfakes,000,003,train,"1?1110100?",c23\n',
             '[["000", "003"], ["001", "870"]]', "id,identity\n000,1\n003,2\n", "1 Celeb-real/id0_0000.mp4\n0 Celeb-synthesis/id0_id1_0000.mp4\n",
             "000_M101.mp4\n001_W002.mp4\n", '{"a.mp4": {"label": "FAKE", "split": "train", "original": "b.mp4"}, "b.mp4": {"label": "REAL"}}',
             "filename,label\na.mp4,1\n", '{"hierarchy": "ffpp", "methods": {"Own": {"identity": true, "lip": null}, "B": {"labels": "1010000000"}}}']
    for number, text in enumerate(texts):
        yield f"list_{number}", bytes([number]) + text.encode()


def case_file():
    with gzip.open(os.path.join(ROOT, "tests", "fuzz", "case.semcase.gz")) as file:
        return file.read()


def database(statements, page=512):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "d")
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute(f"PRAGMA page_size = {page}")
        connection.executescript(statements)
        with open(path, "rb") as file:
            return file.read()


def manifest_database():
    with open(os.path.join(ROOT, "resources", "schema", "dataset", "001_manifest.sql"), encoding="utf-8") as file:
        schema = file.read()
    landmarks = struct.pack("<136f", *range(136)).hex()
    application = next(line for line in open(os.path.join(ROOT, "core", "dataset", "manifest", "manifest_schema.h"), encoding="utf-8")
                       if "kManifestApplicationId" in line).split("=")[1].split(";")[0].strip()
    nodes = json.dumps(["face", "expression", "identity", "physical_inconsistency", "eye", "eyebrow", "lip", "mouth", "nose", "skin"])
    return database(schema + f"""
PRAGMA application_id = {int(application, 0)}; PRAGMA user_version = 1;
INSERT INTO dataset VALUES (1, '/d', 'plain', 'ffpp', '{nodes}', '{{}}', '2026-01-01T00:00:00.000Z', 'semblance');
INSERT INTO video (id, path, kind, method, identity, labels, state) VALUES (1, 'a.mp4', 'video', 'Deepfakes', 'a', '1?1?0?0?00', 'done');
INSERT INTO crop VALUES (1000000, 1, 0, 0, 0.0, NULL, 0, 1, 2, 30, 40, x'{landmarks}', x'{landmarks}', 0.5, 30, 2, 1, NULL, 'crops/a.png', 'ab');
INSERT INTO expansion VALUES (1, -5, '{{"k": 1}}', '2026', NULL, 'p');
INSERT INTO sample VALUES (1000000, 'forged', 'Deepfakes', NULL, 1000000, NULL, NULL, 'a', 'train', '1?1?0?0?00', 'crops/a.png', 'ab', NULL, NULL, NULL, NULL);
INSERT INTO sample VALUES (100000000000001, 'augmented', 'eye', 'eye', 1000000, 1000000, 1, 'a', NULL, '1000100000', 's.png', 'cd', 7, 0.1, '{{}}', NULL);
INSERT INTO review VALUES (1, 1000000, '2026', 'me', 'relabel', '1000000000', 'r');
""")


def case_with_wal():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "c")
        put(folder, "c", case_file())
        connection = sqlite3.connect(path, isolation_level=None)
        for statement in ("PRAGMA wal_autocheckpoint = 0", "PRAGMA journal_mode = WAL", "CREATE TABLE more (a, b)", "INSERT INTO more VALUES (1, x'00ff')"):
            connection.execute(statement).fetchall()
        parts = [open(path + ending, "rb").read() for ending in ("", "-wal")]
        connection.close()
        return b"-wal".join(parts)


def stored_zip(files):
    """As docs/bundle.md wants it."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as target:
        for name, content in files:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr = 3, 0o100644 << 16
            target.writestr(info, content)
    return archive.getvalue()


def bundles():
    files = [("case.semcase", b"SQLite format 3\0" + bytes(84)), ("results/1.json", b"{}")]
    listed = [{"path": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()} for name, content in files]
    manifest = {"schema": "semblance.bundle/1", "program": "semblance 0.1.0", "case": {"file_name": "a.semcase", "number": "7", "title": None},
                "audit_log": {"utc": "2026-01-01T00:00:00.000Z", "entries": 3, "head": "ab" * 32},
                "evidence": [{"id": 1, "file_name": "a.mp4", "bytes": 5, "sha256": "cd" * 32, "file": None}],
                "models": [{"name": "m", "sha256": "ef" * 32, "file": None}], "analyses": [{"analysis": 1, "file": "results/1.json"}], "files": listed}
    text = json.dumps(manifest).encode()
    yield "manifest", text
    yield "bundle", stored_zip([("manifest.json", text), *files])
    yield "empty", stored_zip([])


def media():
    """Small files of what decoders and containers there are, each with an index, several frames and, where it can have it, sound."""
    yield "picture.ppm", b"P6 4 4 255\n" + bytes(range(48))
    if not shutil.which("ffmpeg"):
        return
    picture = ["-f", "lavfi", "-i", "testsrc2=size=48x32:rate=10:duration=0.6"]
    sound = ["-f", "lavfi", "-i", "sine=duration=0.6:sample_rate=8000"]
    kinds = {"h264.mp4": ["-c:v", "libx264", "-bf", "2", "-g", "3", "-pix_fmt", "yuv420p", "-c:a", "aac", "-metadata:s:v", "rotate=90"],
             "mpeg4.mkv": ["-c:v", "mpeg4", "-c:a", "pcm_s16le"], "vp9.webm": ["-c:v", "libvpx-vp9", "-an"], "mjpeg.avi": ["-c:v", "mjpeg", "-an"],
             "mpeg2.ts": ["-c:v", "mpeg2video", "-c:a", "mp2"], "flv.flv": ["-c:v", "flv1", "-an"], "gif.gif": [], "h265.mov": ["-c:v", "libx265", "-x265-params", "log-level=none", "-tag:v", "hvc1", "-an"],
             "wave.wav": ["-vn"], "b.png": ["-frames:v", "1"], "c.tiff": ["-frames:v", "1"], "d.webp": ["-frames:v", "1"], "e.jpg": ["-frames:v", "1"]}
    with tempfile.TemporaryDirectory() as folder:
        for name, options in kinds.items():
            path = os.path.join(folder, name)
            made = subprocess.run(["ffmpeg", "-v", "quiet", "-y", *picture, *sound, *options, "-threads", "1", path], check=False, stdin=subprocess.DEVNULL)
            if made.returncode == 0:
                with open(path, "rb") as file:
                    yield name, file.read()


def main(folder):
    def inside(target):
        return os.path.join(folder, target)

    for name, content in pickles():
        put(inside("pickle"), name, content)
    for name, content in checkpoints():
        put(inside("checkpoint"), name, content)
    types_ = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}
    for name, width in types_.items():
        entry = {"dtype": name, "shape": [2, 3], "data_offsets": [0, 6 * width]}
        put(inside("safetensors"), name, safetensors({"__metadata__": {"key": "value"}, "w": entry}, bytes(6 * width)))
    put(inside("safetensors"), "empty", safetensors({"z": {"dtype": "F32", "shape": [0, 7], "data_offsets": [0, 0]}}, b""))
    put(inside("model_file"), "demonstration", json.dumps(demonstration_header()).encode())
    for rule in ("official", "strict"):
        put(inside("hierarchy"), rule, json.dumps(hierarchy(rule)).encode())
    ids = {"<|startoftext|>": 5, "<|endoftext|>": 6, "a</w>": 0, "ph": 1, "pho": 2, "photo</w>": 3, "f": 4}
    merges = b"#version: 0.2\np h\nph o\npho t\npho to</w>\nf a\nfa ke</w>\n"
    put(inside("vocabulary"), "hugging_face", json.dumps(ids).encode() + b"\0" + merges)
    put(inside("vocabulary"), "openai", b'"bpe_simple_vocab_16e6.txt#version: 0.2\ni n\nt h\na n\nr e\n')
    put(inside("vocabulary"), "openai_gzip", gzip.compress(b'"bpe_simple_vocab_16e6.txt#version: 0.2\ni n\nt h\n', mtime=0))
    for number, text in enumerate(("A photo of a fake face", "it's l\u2019\u00e9t\u00e9 &amp;lt; &#x1F600; &eacute;", "schÃ¶n â€œquotedâ€\x9d ﬁne",
                                   "\uff21\uff22 e\u0301 \u1100\u1161 \x1b[31mred\x1b[0m 12 3\u00bd <|endoftext|>")):
        put(inside("prompt"), f"text_{number}", text.encode())
    for name, content in dataset_lists():
        put(inside("dataset_lists"), name, content)
    put(inside("manifest"), "dataset", manifest_database())
    put(inside("case_file"), "logged", case_file())
    with open(os.path.join(ROOT, "tests", "cases", "fixtures", "schema_version_1.semcase"), "rb") as file:
        put(inside("case_file"), "version_1", file.read())
    put(inside("case_pages"), "logged", case_file())
    put(inside("case_pages"), "with_wal", case_with_wal())
    put(inside("case_pages"), "small", database("CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 2.5), (NULL, 'x'), (x'00', 3);"))
    for name, content in bundles():
        put(inside("bundle"), name, content)
    for name, content in media():
        put(inside("media"), name, content)
    put(inside("decoder_answers"), "nothing", bytes(512))


if __name__ == "__main__":
    main(sys.argv[1])
