#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Throws damaged and hostile files at the program and prints one table.

    scripts/campaign.py PROGRAM WORK [--videos N] [--pictures N] [--models N] [--cases N] [--seed S]

Each file is a mutation, drawn by the seed, of a good one made with ffmpeg and the program itself: bits flipped, cut off, two files spliced,
absurd numbers in headers, zeros, huge sizes, bytes put in or taken out. Right is: the program ends within 30 s by itself (of processor time on
a second try, where the machine had much else to do) with an exit code that its help promises, within the bound of memory, with a sentence on
stderr where it failed, without half-written output, and the mutated file unchanged. A file with which that is not so is kept in WORK/found with
the command. SIGTERM ends it after the file at hand, with the table so far. Exit codes: 0 all right, 1 something found.
"""
import argparse
import hashlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

SECONDS = 30
PATIENCE = 300  # for a second try
MOST_MEMORY = 3 << 30  # of the program and of each process it starts


def run(arguments, **options):
    return subprocess.run(arguments, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def good_videos(folder):
    picture = ["-f", "lavfi", "-i", "testsrc2=size=160x120:rate=25:duration=1"]
    kinds = {
        "h264.mp4": ["-c:v", "libx264", "-bf", "2", "-g", "8", "-pix_fmt", "yuv420p"],
        "turned.mp4": ["-c:v", "mpeg4", "-metadata:s:v", "rotate=90"],
        "h264.mkv": ["-c:v", "libx264", "-pix_fmt", "yuv420p"],
        "h265.mp4": ["-c:v", "libx265", "-x265-params", "log-level=none", "-pix_fmt", "yuv420p"],
        "vp9.webm": ["-c:v", "libvpx-vp9"],
        "mjpeg.avi": ["-c:v", "mjpeg"],
        "mpeg2.ts": ["-c:v", "mpeg2video"],
        "flv.flv": ["-c:v", "flv1"],
        "prores.mov": ["-c:v", "prores_ks"],
        "gif.gif": [],
    }
    for name, encoder in kinds.items():
        run(["ffmpeg", "-v", "error", "-y", *picture, *encoder, "-threads", "1", str(folder / name)])
    return [folder / name for name in kinds]


def good_pictures(folder):
    files = []
    for name in ["a.jpg", "b.png", "c.tiff", "d.webp", "e.bmp", "f.ppm", "g.tga", "h.jp2"]:
        run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=size=200x150", "-frames:v", "1", str(folder / name)])
        files.append(folder / name)
    return files


def good_models(program, folder):
    listed = json.loads(run([program, "model", "list", "--json"]).stdout)
    models = listed["models"] if isinstance(listed, dict) else listed
    name = models[0]["name"]
    run([program, "model", "export", name, "--out", str(folder / "model.safetensors")])
    return [folder / "model.safetensors"]


def good_cases(program, folder):
    clip = folder / "person.mp4"
    run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=size=320x240:rate=25:duration=1", "-c:v", "libx264", str(clip)])
    case = folder / "case.semcase"
    subprocess.run([program, "analyze", str(clip), "--case", str(case)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=False)
    run(["sqlite3", str(case), "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE;"])
    bundle = folder / "case.sembundle"
    run([program, "case", "export", str(case), "--bundle", str(bundle)])
    return [case, bundle]


def number_fields(data, draw, count):
    """Sizes and counts as hostile files have them: nothing, everything, one too many."""
    for _ in range(count):
        width = draw.choice([2, 4, 8])
        at = draw.randrange(max(1, min(len(data), draw.choice([64, 512, 4096, len(data)])) - width))
        value = draw.choice([0, 1, (1 << (8 * width)) - 1, (1 << (8 * width - 1)), (1 << (8 * width - 1)) - 1, draw.getrandbits(8 * width)])
        data[at:at + width] = value.to_bytes(width, draw.choice(["big", "little"]))


def mutate(data, other, draw):
    data = bytearray(data)
    how = draw.choice(["bits", "bits", "cut", "splice", "numbers", "numbers", "zeros", "insert", "remove", "swap", "mixed"])
    if how in ("bits", "mixed"):
        for _ in range(draw.choice([1, 4, 32, 256])):
            data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
    if how == "cut":
        del data[draw.randrange(len(data)):]
    if how == "splice":
        data = data[:draw.randrange(len(data))] + bytearray(other[draw.randrange(len(other)):])
    if how in ("numbers", "mixed"):
        number_fields(data, draw, draw.choice([1, 3, 10]))
    if how == "zeros":
        at = draw.randrange(len(data))
        size = min(len(data) - at, draw.choice([16, 512, 8192]))
        data[at:at + size] = bytes(size)
    if how == "insert":
        at = draw.randrange(len(data))
        data[at:at] = draw.randbytes(draw.choice([1, 7, 512]))
    if how == "remove":
        at = draw.randrange(len(data))
        del data[at:at + draw.choice([1, 7, 512])]
    if how == "swap":
        size = min(len(data) // 2, 256)
        a, b = draw.randrange(len(data) - size), draw.randrange(len(data) - size)
        data[a:a + size], data[b:b + size] = data[b:b + size], data[a:a + size]
    return how, bytes(data)


def video_command(program, file, out, draw):
    kind = draw.choice(["info", "frames", "frame", "analyze", "analyze"])
    if kind == "info":
        return [program, "media", "info", file, "--json"], None
    if kind == "frames":
        return [program, "media", "frames", file, "--json"], None
    if kind == "frame":
        return [program, "media", "frame", file, str(draw.randrange(8)), "--out", out + ".png"], out + ".png"
    return [program, "analyze", file, "--max-frames", "6", "--json", out + ".json"], out + ".json"


def picture_command(program, file, out, draw):
    return video_command(program, file, out, draw)


def model_command(program, file, out, draw):
    if draw.random() < 0.7:
        return [program, "model", "info", file, "--json"], None
    return [program, "model", "import", file, "--name", "campaign-" + Path(out).name], None


def case_command(program, file, out, draw):
    if file.endswith(".sembundle"):
        return [program, "bundle", "verify", file, "--no-rerun"], None
    kind = draw.choice(["info", "verify", "repair"])
    if kind == "repair":
        return [program, "case", "repair", file, "--out", out + ".semcase"], out + ".semcase"
    return [program, "case", kind, file] + (["--no-log"] if kind == "verify" else []), None  # which else adds itself to the log


def attempt(command, environment, limit=SECONDS):
    begun = time.monotonic()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment,
                             start_new_session=True)
    try:
        errors = child.communicate(timeout=limit)[1]
        return child.returncode, errors.decode(errors="replace"), time.monotonic() - begun
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
        return None, "", time.monotonic() - begun


def processor_seconds():
    """Of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def wrong(code, errors, output):
    if code is None:
        return "hang"
    if code < 0 or code >= 128:
        return "crash"
    if code not in (0, 1, 3):
        return "exit %d" % code
    if code == 1 and not errors.strip():
        return "no sentence"
    if "terminate called" in errors or "Segmentation" in errors:
        return "crash"
    if output and os.path.exists(output):
        if output.endswith(".json"):
            try:
                json.loads(Path(output).read_bytes())
            except ValueError:
                return "half-written"
        if output.endswith(".png") and not Path(output).read_bytes().endswith(b"IEND\xaeB`\x82"):
            return "half-written"
    if output and [p for p in Path(output).parent.iterdir() if p.name.startswith(Path(output).name + ".")]:
        return "left-over"
    return None


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("work", type=Path)
    for kind in ("videos", "pictures", "models", "cases"):
        options.add_argument("--" + kind, type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    program = os.path.abspath(chosen.program)
    work = chosen.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    found = work / "found"
    environment = dict(os.environ, XDG_DATA_HOME=str(work / "data"), XDG_CONFIG_HOME=str(work / "config"), XDG_CACHE_HOME=str(work / "cache"),
                       QT_QPA_PLATFORM="offscreen")
    os.environ.update(environment)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    kinds = {
        "videos": (lambda f: good_videos(f), video_command),
        "pictures": (lambda f: good_pictures(f), picture_command),
        "models": (lambda f: good_models(program, f), model_command),
        "cases": (lambda f: good_cases(program, f), case_command),
    }
    rows, anything, stopped, late = [], False, [], 0
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    for kind, (make, command_of) in kinds.items():
        count = getattr(chosen, kind)
        if count == 0 or stopped:
            continue
        folder = work / kind
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        originals = make(folder)
        contents = [f.read_bytes() for f in originals]
        codes, faults, longest, largest = Counter(), Counter(), 0.0, 0
        for n in range(count):
            if stopped:
                count = n
                break
            draw = random.Random("%s %d %d" % (kind, chosen.seed, n))
            which = draw.randrange(len(originals))
            how, data = mutate(contents[which], draw.choice(contents), draw)
            if not data:
                how, data = "empty", b""
            file = folder / ("m%05d%s" % (n, originals[which].suffix))
            file.write_bytes(data)
            out = folder / "out"
            out.mkdir(exist_ok=True)
            command, output = command_of(program, str(file), str(out / ("o%05d" % n)), draw)
            code, errors, seconds = attempt(command, environment)
            if code is None:
                # A machine with much else to do? Then it ends by itself the next time, and needs no more than the limit of the processor.
                for path in out.iterdir():
                    path.unlink()
                before = processor_seconds()
                code, errors, seconds = attempt(command, environment, PATIENCE)
                if code is not None and processor_seconds() - before > SECONDS:
                    code = None
                late += code is not None
            fault = wrong(code, errors, output)
            if fault == "no sentence" and "verify" in command:
                fault = None  # what differs is told on stdout
            if hashlib.sha256(file.read_bytes()).digest() != hashlib.sha256(data).digest():
                fault = "input changed"
            longest = max(longest, seconds)
            largest = max(largest, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss << 10)
            if largest > MOST_MEMORY and not fault:
                fault = "memory"
            codes["none" if code is None else str(code)] += 1
            if fault:
                anything = True
                faults[fault] += 1
                found.mkdir(exist_ok=True)
                shutil.copy(file, found / file.name)
                (found / (file.name + ".txt")).write_text("%s, %s, exit %s\n%s\n%s" % (fault, how, code, " ".join(command), errors))
            for path in [file, *out.iterdir()]:
                path.unlink()
            for beside in folder.glob(file.name + "*"):
                beside.unlink()
        rows.append((kind, count, codes["0"], codes["3"], codes["1"], sum(faults.values()),
                     ", ".join("%s %d" % f for f in sorted(faults.items())) or "-", longest, largest / (1 << 20)))

    print("| mutated | files | done | in part | refused | wrong | what | longest, s | most memory, MiB |")
    print("|---|---|---|---|---|---|---|---|---|")
    for row in rows:
        print("| %s | %d | %d | %d | %d | %d | %s | %.1f | %.0f |" % row)
    print("seed %d; %d took longer than %d s by the clock, and ended on a second try with less processor time than that" % (chosen.seed, late, SECONDS))
    return 1 if anything else 0


if __name__ == "__main__":
    sys.exit(main())
