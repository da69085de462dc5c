#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_corpus.py FOLDER: well-formed inputs to begin with, a folder a fuzz target. Made by Python's own writers, so that they do not share
the mistakes of the readers; the demonstration model gives the header of a real model file."""
import collections
import gzip
import io
import json
import os
import pickle
import struct
import sys
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


if __name__ == "__main__":
    main(sys.argv[1])
