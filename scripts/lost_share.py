# SPDX-License-Identifier: GPL-3.0-or-later
"""Part of odd_conditions.py: evidence, case or output on a network share that is lost, or stands still for a while.

The share is a FUSE mount of a folder (Debian's package bindfs). Where the process that serves it is killed, every access fails at once, as on a
share whose server is given up; where it is stopped, every access waits, as on one that is mounted hard. Evidence is read without the system's
cache (direct_io), so that what is lost is lost; a case needs shared memory, which such a mount has not.
"""
import contextlib
import os
import shutil
import signal
import subprocess
import time

CONDITION = "network share lost"


class Share:
    def __init__(self, folder, point, *options):
        self.folder, self.point, self.options = folder, point, options
        folder.mkdir(exist_ok=True)
        point.mkdir(exist_ok=True)
        self.server = None

    def connect(self):
        self.server = subprocess.Popen(["bindfs", "-f", *self.options, self.folder, self.point], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(6000):
            if os.path.ismount(self.point):
                return
            time.sleep(0.01)
        raise OSError("bindfs did not mount")

    def lose(self):
        self.server.kill()
        self.server.wait()

    def give_up(self):
        if self.server:
            self.server.kill()
            self.server.wait()
        subprocess.run(["umount", "-l", self.point], check=False, stderr=subprocess.DEVNULL)

    def come_back(self):
        self.give_up()
        self.connect()


@contextlib.contextmanager
def connected(folder, point, *options):
    share = Share(folder, point, *options)
    try:
        share.connect()
        yield share
    finally:
        share.give_up()


def can_connect(work):
    if not shutil.which("bindfs"):
        return False
    try:
        with connected(work / "probe folder", work / "probe share"):
            return True
    except OSError:
        return False


def begin(c, *arguments):
    return subprocess.Popen([c.program, *map(os.fspath, arguments)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=c.work)


def end(c, child):
    c.said = child.communicate(timeout=600)[1].decode(errors="replace").strip()
    return child.returncode


def until(child, is_so):
    while child.poll() is None:
        if is_so():
            return True
        time.sleep(0.005)
    return False


def judged(c, tried, code, codes, *problems):
    problem = None if code in codes else "exit %d: %s" % (code, c.said[-300:])
    problem = problem or (None if code == 0 or c.said else "no sentence")
    words = {0: "done", 1: "refused: " + c.sentence(), 3: "in part: " + c.sentence()}
    for check in problems:
        problem = problem or check()
    c.row(CONDITION, tried, problem or words[code], not problem)


def lost_evidence(c, clip):
    case = c.work / "share1.semcase"
    with connected(c.work / "server", c.work / "share", "-o", "direct_io") as share:
        shutil.copy(clip, share.folder / "clip.mp4")
        there = share.point / "clip.mp4"
        child = begin(c, "analyze", there, "--case", case)
        if c.once_stored(case, child):
            share.lose()
        code = end(c, child)
        judged(c, "evidence, while it is analysed", code, [1, 3], lambda: c.verifies(case))
        c.expect(CONDITION, "evidence, before it is analysed", ["analyze", there, "--json", "-"], [1])
        c.expect(CONDITION, "evidence, when the case is verified", ["case", "verify", case, "--frames", "all", "--no-log"], [0],
                 lambda: None if b" 1 missing" in c.out else "it does not say that the evidence is missing")
        share.come_back()
        c.expect(CONDITION, "evidence is there again: the same analysis", ["analyze", there, "--case", case], [0], lambda: c.verifies(case))
        large = share.folder / "large.mp4"
        with open(large, "wb") as file:
            file.write(clip.read_bytes())
            file.truncate(1 << 30)
        copied = c.work / "share1.evidence"
        child = begin(c, "case", "add", case, share.point / "large.mp4", "--copy")
        if until(child, lambda: any(p.stat().st_size > 0 for p in copied.glob("*"))):
            share.lose()
        judged(c, "evidence, while it is copied", end(c, child), [1], lambda: c.verifies(case),
               lambda: "left behind: %s" % sorted(copied.iterdir()) if copied.exists() and list(copied.iterdir()) else None)
        share.come_back()
        child = begin(c, "analyze", there, "--case", c.work / "share2.semcase")
        if c.once_stored(c.work / "share2.semcase", child):
            share.server.send_signal(signal.SIGSTOP)
            time.sleep(5)
            share.server.send_signal(signal.SIGCONT)
        code = end(c, child)
        judged(c, "stands still for 5 s, while evidence on it is analysed", code, [0], lambda: c.verifies(c.work / "share2.semcase"))


def lost_case(c, clip):
    with connected(c.work / "server2", c.work / "share2") as share:
        case, kept = share.point / "case.semcase", share.folder / "case.semcase"
        log = share.folder / "case.semcase-wal"
        child = begin(c, "analyze", clip, "--case", case)
        if until(child, lambda: log.exists() and log.stat().st_size > 300000):
            share.lose()
        judged(c, "the case, while an analysis is stored", end(c, child), [1])
        c.expect(CONDITION, "the case, before anything is done: case info", ["case", "info", case], [1])
        share.come_back()
        c.row(CONDITION, "the case is there again: case verify", *(lambda p: (p or "done", not p))(c.verifies(case)))
        c.expect(CONDITION, "the case is there again: the same analysis", ["analyze", clip, "--case", case], [0], lambda: c.verifies(case))
        share.give_up()
        c.row(CONDITION, "the case on the server: case verify", *(lambda p: (p or "done", not p))(c.verifies(kept)))


def lost_output(c, clip, case):
    with connected(c.work / "server3", c.work / "share3") as share:
        share.lose()
        c.expect(CONDITION, "the folder of a report", ["report", case, "--out", share.point / "r.html"], [1], lambda: c.verifies(case))
        c.expect(CONDITION, "the folder of a sealed bundle", ["case", "export", case, "--bundle", share.point / "b.sembundle"], [1], lambda: c.verifies(case))
        c.expect(CONDITION, "the folder of results", ["analyze", clip, "--max-frames", "2", "--json", share.point / "a.json"], [1])
        share.come_back()
        rest = sorted(p.name for p in share.folder.iterdir())
        c.row(CONDITION, "what lies in the folder then", ", ".join(rest) or "nothing", not rest)


def lost_share(c, clip, case, long_clip):
    """long_clip: takes some seconds to be analysed."""
    if not can_connect(c.work):
        c.row(CONDITION, "-", "not tried: needs bindfs (apt-get install bindfs) and root, or a /dev/fuse that may be opened", True)
        return
    lost_evidence(c, long_clip)
    lost_case(c, long_clip)
    lost_output(c, clip, case)
