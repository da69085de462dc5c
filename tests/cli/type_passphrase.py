# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program on a terminal and types a passphrase when it asks: type_passphrase.py PASSPHRASE PROGRAM ARGUMENT...
Prints all that the terminal showed; ends with the program's exit code."""
import os
import pty
import sys

pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
shown, typed = b"", False
while True:
    try:
        part = os.read(terminal, 4096)
    except OSError:
        break
    if not part:
        break
    shown += part
    if not typed and b"Passphrase of " in shown and shown.rstrip(b" ").endswith(b":"):
        os.write(terminal, sys.argv[1].encode() + b"\n")
        typed = True
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
