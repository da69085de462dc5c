# SPDX-License-Identifier: GPL-3.0-or-later
"""Part of odd_conditions.py: the program where the clock is wrong or is set back, by libfaketime (Debian's package faketime)."""
import glob
import os
import sqlite3
import subprocess

LIBRARY = "/usr/lib/*/faketime/libfaketime.so.1"
CONDITION = "clock set back"


def clock(setting):
    """Environment in which a program's calendar clock is as libfaketime's setting says; what measures how long something takes stays right."""
    return {"LD_PRELOAD": glob.glob(LIBRARY)[0], "FAKETIME": setting, "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_RESET": "1"}


def log_times(case):
    with sqlite3.connect("file:%s?mode=ro" % case, uri=True) as database:
        return [row[0] for row in database.execute("SELECT utc FROM audit_entry ORDER BY id")]


def between_commands(c, clips, case):
    """A case of today is worked on two years ago, and looked at today."""
    past = clock("-730d")
    before = len(log_times(case))

    def is_dated_back():
        times = log_times(case)
        return c.verifies(case) or (None if len(times) > before and times[-1] < times[before - 1] else "the log has no entry of the past")
    c.expect(CONDITION, "analyze into a case of two years later", ["analyze", clips[1], "--case", case], [0], is_dated_back, past)
    c.expect(CONDITION, "case set", ["case", "set", case, "--number", "2"], [0], is_dated_back, past)
    c.expect(CONDITION, "case verify", ["case", "verify", case, "--frames", "all"], [0], is_dated_back, past)
    c.expect(CONDITION, "report", ["report", case, "--out", c.work / "clock.html"], [0], is_dated_back, past)
    bundle = c.work / "clock.sembundle"
    c.expect(CONDITION, "sealed bundle", ["case", "export", case, "--bundle", bundle, "--with-evidence"], [0], is_dated_back, past)
    c.expect(CONDITION, "bundle verify", ["bundle", "verify", bundle], [0], None, past)
    c.expect(CONDITION, "the clock is right again: bundle verify, case verify", ["bundle", "verify", bundle], [0], lambda: c.verifies(case))


def wrong_from_the_start(c, clip):
    for year, condition in (("1970-01-02 00:00:00", "clock at 1970"), ("2079-12-31 23:59:50", "clock at 2079")):
        case = c.work / (condition + ".semcase")
        c.expect(condition, "analyze, verify, report", ["analyze", clip, "--case", case], [0],
                 lambda: c.verifies(case) or (None if c.run("report", case, "--out", c.work / (condition + ".html"), more=clock("@" + year)) == 0 else c.said),
                 clock("@" + year))


def within_an_analysis(c, clip):
    """The clock goes back by a day when the first frames are stored."""
    case, setting = c.work / "clock3.semcase", c.work / "clock.setting"
    setting.write_text("+0\n")
    environment = dict(os.environ, **clock("+0"), FAKETIME_TIMESTAMP_FILE=str(setting), FAKETIME_NO_CACHE="1")
    del environment["FAKETIME"]
    child = subprocess.Popen([c.program, "analyze", clip, "--case", case], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                             env=environment)
    went_back = c.once_stored(case, child)
    if went_back:
        setting.write_text("-1d\n")
    said = child.communicate(timeout=600)[1].decode(errors="replace")
    problem = "exit %d: %s" % (child.returncode, said[-300:]) if child.returncode != 0 else None
    times = log_times(case)
    if not problem and not (went_back and min(times) < times[0]):
        problem = "the clock was not set back in time"
    problem = problem or c.verifies(case)
    c.row(CONDITION, "by a day, while an analysis runs", problem or "done", not problem)


def wrong_clock(c, clips, case, long_clip):
    if not glob.glob(LIBRARY):
        c.row(CONDITION, "-", "not tried: needs libfaketime (apt-get install faketime)", True)
        return
    between_commands(c, clips, case)
    wrong_from_the_start(c, clips[0])
    within_an_analysis(c, long_clip)
