#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program where little is as usual and prints one table of what was tried and what happened.

    scripts/odd_conditions.py PROGRAM WORK [--items N] [--seed S] [--only PART...]

Read-only folders, full disks, a lost network share, a clock that is set back, paths at the system's limit, odd names, several processes at one
case, many items. Right is: the work is done, or refused with a sentence on stderr and exit code 1 (3 for work done in part); nothing half-written is left; a case that is there afterwards opens
and verifies. The mounts need root, the share bindfs, the clock libfaketime (scripts/packages.txt, kind survive); without, those rows say so. Exit codes: 0 all right, 1 something found.
"""
import argparse
import contextlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from lost_share import lost_share
from wrong_clock import wrong_clock

SECONDS = 300


class Conditions:
    def __init__(self, program, work, seed):
        self.program, self.work, self.seed = os.path.abspath(program), work, seed
        self.tried = self.wrong = 0
        self.said = ""

    def run(self, *arguments, cwd=None, more=None):
        """more: environment besides this script's."""
        done = subprocess.run([self.program, *map(os.fspath, arguments)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              check=False, timeout=SECONDS, cwd=cwd or self.work, env=dict(os.environ, **(more or {})))
        self.said = done.stderr.decode(errors="replace").strip()
        self.out = done.stdout
        return done.returncode

    def row(self, condition, tried, outcome, is_right):
        print("| %s | %s | %s |" % (condition, tried, outcome if is_right else "WRONG: " + outcome), flush=True)
        self.tried += 1
        self.wrong += not is_right

    def expect(self, condition, tried, arguments, codes, also=None, more=None):
        """also gives what is wrong besides the exit code, or None; more: environment besides this script's."""
        code = self.run(*arguments, more=more)
        problem = None if code in codes else "exit %d, wanted %s: %s" % (code, " or ".join(map(str, codes)), self.said[-300:])
        if not problem and code == 1 and not self.said.splitlines()[-1:]:
            problem = "no sentence"
        words = {0: "done", 1: "refused: " + self.sentence(), 2: "refused: " + self.sentence(), 3: "in part: " + self.sentence()}
        problem = problem or (also() if also else None)
        self.row(condition, tried, problem or words[code], not problem)
        return code

    def once_stored(self, case, child):
        """Whether the running analysis has stored frames in the case; waits until it has, or has ended."""
        while child.poll() is None:
            try:
                with contextlib.closing(sqlite3.connect("file:%s?mode=ro" % case, uri=True)) as database:
                    if database.execute("SELECT count(*) FROM frame").fetchone()[0]:
                        return True
            except sqlite3.Error:
                pass  # no case yet, or just being made
            time.sleep(0.01)
        return False

    def sentence(self):
        last = self.said.splitlines()[-1] if self.said else ""
        return last.replace(str(self.work), "").replace("|", "/")[:110]

    def verifies(self, case):
        """What is wrong with a case, or None; one that does not exist is no harm."""
        if not Path(case).exists():
            return None
        code = self.run("case", "verify", case, "--no-log", "--frames", "none")
        return None if code == 0 else "the case does not verify: exit %d, %s" % (code, self.said[-200:])


@contextlib.contextmanager
def mounted(folder, size):
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=%d" % size, "tmpfs", folder], check=True, stderr=subprocess.DEVNULL)
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=False)


def can_mount(work):
    try:
        with mounted(work / "probe", 1 << 20):
            return True
    except (subprocess.CalledProcessError, OSError):
        return False


def fill(folder):
    with open(folder / "filling", "wb", buffering=0) as file:
        for piece in (1 << 16, 1 << 12, 1):
            try:
                while True:
                    file.write(bytes(piece))
            except OSError:
                pass


def left_over(folder, *known):
    """Files that are neither known nor of a case."""
    found = [p.name for p in folder.iterdir() if p.name not in known and not p.name.endswith((".semcase", "-wal", "-shm", ".lock")) and p.name != "filling"]
    return "left behind: " + ", ".join(sorted(found)[:4]) if found else None


def read_only(c, clip, case):
    with mounted(c.work / "read only", 32 << 20) as folder:
        shutil.copy(clip, folder / "clip.mp4")
        shutil.copy(case, folder / "case.semcase")
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        name = "read-only folder"
        c.expect(name, "analyze to stdout", ["analyze", folder / "clip.mp4", "--max-frames", "3", "--json", "-"], [0])
        c.expect(name, "analyze into a case there", ["analyze", folder / "clip.mp4", "--case", folder / "new.semcase"], [1])
        c.expect(name, "analyze into the case there", ["analyze", folder / "clip.mp4", "--case", folder / "case.semcase", "--every", "2"], [1])
        c.expect(name, "case info", ["case", "info", folder / "case.semcase"], [0])
        c.expect(name, "case verify", ["case", "verify", folder / "case.semcase", "--no-log", "--frames", "none"], [0])
        c.expect(name, "case set", ["case", "set", folder / "case.semcase", "--number", "1"], [1])
        c.expect(name, "report there", ["report", folder / "case.semcase", "--out", folder / "report.html"], [1])
        c.expect(name, "sealed bundle elsewhere", ["case", "export", folder / "case.semcase", "--bundle", c.work / "ro.sembundle", "--no-log"], [0])
        c.expect(name, "generated dataset there", ["dataset", "synthesize", "--out", folder / "data", "--identities", "2", "--videos-per-identity", "1",
                                                   "--frames", "2"], [1])


def full_disk(c, clip, case):
    known = ("clip.mp4", "case.semcase", "large.mp4")
    works = [("analyze into a new case", ["analyze", "clip.mp4", "--case", "new.semcase", "--max-frames", "6"], "new.semcase"),
             ("analyze into the case there", ["analyze", "clip.mp4", "--case", "case.semcase", "--every", "3"], "case.semcase"),
             ("copy evidence", ["case", "add", "case.semcase", "large.mp4", "--copy"], "case.semcase"),
             ("JSON of an analysis", ["analyze", "clip.mp4", "--max-frames", "3", "--json", "out.json"], None),
             ("report", ["report", "case.semcase", "--out", "report.html"], "case.semcase"),
             ("sealed bundle", ["case", "export", "case.semcase", "--bundle", "out.sembundle", "--with-evidence"], "case.semcase"),
             ("export of a model", ["model", "export", "semblance-demo", "--out", "model.safetensors"], None),
             ("repair", ["case", "repair", "case.semcase", "--out", "repaired.semcase"], "case.semcase")]
    with mounted(c.work / "full", 48 << 20) as folder:
        def restart(free):
            for path in folder.iterdir():
                shutil.rmtree(path) if path.is_dir() else path.unlink()
            shutil.copy(clip, folder / "clip.mp4")
            shutil.copy(case, folder / "case.semcase")
            (folder / "large.mp4").write_bytes(Path(clip).read_bytes() + bytes(8 << 20))
            if free is None:
                return
            (folder / "room").write_bytes(bytes(free))
            fill(folder)
            (folder / "room").unlink()
        for free in (0, 40 << 10, 400 << 10):
            for tried, arguments, of in works:
                restart(free)
                paths = [folder / a if a.endswith((".mp4", ".semcase", ".json", ".html", ".sembundle", ".safetensors")) else a for a in arguments]
                code = c.run(*paths)
                said = c.sentence()
                problem = None
                if code not in (0, 1, 3):
                    problem = "exit %d: %s" % (code, c.said[-200:])
                elif code == 1 and not said:
                    problem = "no sentence"
                outputs = [Path(p).name for p in paths if isinstance(p, Path)] if code in (0, 3) else []
                if code == 0 and "out.json" in outputs:
                    try:
                        json.loads((folder / "out.json").read_bytes())
                    except ValueError:
                        problem = "half-written"
                problem = problem or left_over(folder, *known, *outputs)
                (folder / "filling").unlink()  # room again
                if of:
                    problem = problem or c.verifies(folder / of)
                words = {0: "there was room for it", 1: "refused: " + said, 3: "in part: " + said}
                c.row("disk with %d KiB left" % (free >> 10), tried, problem or words[code], not problem)


def long_paths(c, clip):
    for length in (1000, 4000):
        folder = c.work / "long"
        depth = 0
        while len(os.fspath(folder)) + 100 < length:
            folder = folder / ("d" * min(200, length - len(os.fspath(folder)) - 90))
            depth += 1
        shutil.rmtree(c.work / "long", ignore_errors=True)
        folder.mkdir(parents=True)
        file = folder / ("c" * (length - len(os.fspath(folder)) - 5) + ".mp4")
        shutil.copy(clip, file)
        name = "path of %d characters" % len(os.fspath(file))
        c.expect(name, "analyze", ["analyze", file, "--max-frames", "3", "--json", "-"], [0])
        case = c.work / ("long%d.semcase" % length)
        c.expect(name, "analyze into a case elsewhere", ["analyze", file, "--max-frames", "3", "--case", case], [0], lambda: c.verifies(case))
        beside = folder / "a.semcase"
        c.expect(name, "analyze into a case beside it", ["analyze", file, "--max-frames", "3", "--case", beside], [0, 1], lambda: c.verifies(beside))
        c.expect(name, "report beside it", ["report", case, "--out", folder / "report.html"], [0, 1])
        shutil.rmtree(c.work / "long")
    c.expect("path of 5000 characters", "analyze", ["analyze", "/" + "/".join(["x" * 99] * 50), "--json", "-"], [1])
    c.expect("path of 5000 characters", "analyze into a case there", ["analyze", clip, "--max-frames", "1", "--case", "/" + "/".join(["x" * 99] * 50)], [1])
    c.expect("name of 300 characters", "analyze into such a case", ["analyze", clip, "--max-frames", "1", "--case", c.work / ("n" * 300 + ".semcase")], [1])


ODD_NAMES = ["line\nbreak", "tab\tand\x07bell", "quote's", 'double"quote', "back\\slash", "$(touch x)`y`", "%1 %n %s %2", "<b>tag<br>&amp;", "a\u202egpj.exe",
             "\u200f\u05e9\u05dc\u05d5\u05dd", "\U0001f600 emoji", "e\u0301 decomposed", " leading and trailing ", "-rf", "--out", "file:x", "concat:a|b", "n" * 200,
             "\u7b2c\u4e00", ";drop table evidence", "\udcff\udcfe not UTF-8"]


def odd_names(c, clip):
    folder = c.work / "names"
    folder.mkdir()
    for name in ODD_NAMES:
        shown = name.encode("utf-8", "backslashreplace").decode().encode("unicode_escape").decode().replace("|", "\\|")[:40]
        file = folder / (name + ".mp4")
        shutil.copy(clip, file)
        case = folder / (name + ".semcase")

        def holds():
            if not case.exists():
                return "there is no case"
            if c.run("case", "info", case, "--json") != 0:
                return "case info: " + c.said[-200:]
            told = json.loads(c.out)["evidence"][0]["file_name"]
            if told != file.name:
                return "the case calls it %r" % told
            if c.run("report", case, "--out", folder / "r.html") != 0:
                return "report: " + c.said[-200:]
            os.remove(folder / "r.html")
            return c.verifies(case)
        is_utf8 = "\udcff" not in name
        c.expect("odd name", "`%s`: case, info, report, verify" % shown, ["analyze", file, "--max-frames", "2", "--case", case], [0] if is_utf8 else [2],
                 holds if is_utf8 else lambda: None)
        if name.startswith("-"):
            code = c.run("analyze", "--max-frames", "2", "--json", "-", "--", file.name, cwd=folder)
            c.row("odd name", "`%s` behind --" % shown, "done" if code == 0 else c.sentence(), code == 0)
    strangers = sorted(p.name for p in folder.iterdir() if not p.name.endswith((".mp4", ".semcase")))
    c.row("odd name", "what else lies in the folder then", ", ".join(strangers) or "nothing", not strangers)


def several_processes(c, clips):
    draw = random.Random(c.seed)
    refused = done = 0
    problem = None
    for turn in range(5):
        case = c.work / ("shared%d.semcase" % turn)
        children = []
        for clip in clips:
            children.append(subprocess.Popen([c.program, "analyze", clip, "--case", case, "--every", "2"], stdin=subprocess.DEVNULL,
                                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE))
            time.sleep(draw.random() * 0.6)
        reader = c.run("case", "info", case) if case.exists() else 0
        for child in children:
            said = child.communicate(timeout=SECONDS)[1].decode(errors="replace").strip()
            done += child.returncode == 0
            refused += child.returncode == 1
            if child.returncode not in (0, 1) or (child.returncode == 1 and "in use" not in said and "writing" not in said and "work" not in said):
                problem = problem or "exit %d: %s" % (child.returncode, said[-200:])
        if reader not in (0, 1):
            problem = problem or "case info meanwhile: exit %d" % reader
        problem = problem or c.verifies(case)
    c.row("three programs analyse into one case", "5 times, with a reader", problem or "%d done, %d refused with the holder's name; all verify" % (done, refused),
          not problem and done >= 5)


def many_items(c, items):
    folder = c.work / "many"
    folder.mkdir()
    for n in range(items):
        (folder / ("p%05d.ppm" % n)).write_bytes(b"P6 48 48 255\n" + bytes([n & 255, n >> 8, 7]) + bytes(48 * 48 * 3 - 3))
    case = c.work / "many.semcase"
    for tried, arguments, codes in (("analyze the folder into one case", ["analyze", folder, "--case", case], [0]),
                                    ("case info", ["case", "info", case], [0]), ("case verify", ["case", "verify", case, "--frames", "none"], [0]),
                                    ("case search", ["case", "search", c.work, "p00007"], [0]), ("report", ["report", case, "--out", c.work / "many.html"], [0])):
        begun = time.monotonic()
        global SECONDS
        SECONDS = 7200
        code = c.run(*arguments)
        c.row("%d items of evidence" % items, tried, "done in %.1f s" % (time.monotonic() - begun) if code in codes else "exit %d: %s" % (code, c.said[-300:]),
              code in codes)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("work", type=Path)
    options.add_argument("--items", type=int, default=10000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", nargs="+", metavar="PART", help="read_only, full_disk, share, clock, paths, names, processes, items")
    chosen = options.parse_args()
    work = chosen.work.resolve()
    work.mkdir(parents=True)
    os.environ.update(XDG_DATA_HOME=str(work / "data"), XDG_CONFIG_HOME=str(work / "config"), XDG_CACHE_HOME=str(work / "cache"), HOME=str(work / "home"),
                      QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    c = Conditions(chosen.program, work, chosen.seed)
    clips = []
    for number in range(3):
        clips.append(work / ("clip%d.mp4" % number))
        if c.run("sample", "--out", clips[-1], "--frames", "12", "--seed", str(number)) != 0:
            sys.exit("no sample can be made: " + c.said)
    clip, case = clips[0], work / "case.semcase"
    if c.run("analyze", clip, "--case", case) != 0:
        sys.exit("the sample can't be analysed: " + c.said)
    mountable = can_mount(work)

    def by_mounts(part):
        part(c, clip, case) if mountable else c.row(part.__name__.replace("_", " "), "-", "not tried: a mount needs root", True)
    long_clip = work / "long.mp4"

    def made_long_clip():
        if not long_clip.exists() and c.run("sample", "--out", long_clip, "--frames", "200", "--seed", "9") != 0:
            sys.exit("no sample can be made: " + c.said)
        return long_clip
    parts = {"read_only": lambda: by_mounts(read_only), "full_disk": lambda: by_mounts(full_disk),
             "share": lambda: lost_share(c, clip, case, made_long_clip()), "clock": lambda: wrong_clock(c, clips, case, made_long_clip()),
             "paths": lambda: long_paths(c, clip), "names": lambda: odd_names(c, clip), "processes": lambda: several_processes(c, clips),
             "items": lambda: many_items(c, chosen.items) if chosen.items else None}
    wanted = chosen.only or list(parts)
    if set(wanted) - set(parts):
        options.error("the parts are " + ", ".join(parts))
    print("| condition | tried | outcome |\n|---|---|---|")
    for part in wanted:
        parts[part]()
    print("%d tried, %d wrong; seed %d" % (c.tried, c.wrong, chosen.seed))
    return 1 if c.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
