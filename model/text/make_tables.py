#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes unicode_tables.cpp and html_entities.cpp from Python's own copy of the Unicode Character Database and of HTML's entities.

Run it in this folder: python3 make_tables.py. Python 3.11 has Unicode 14, which the reference tokens were made with.
"""
import html.entities
import sys
import textwrap
import unicodedata

LAST = 0x110000
HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n// Made by make_tables.py; do not edit.\n"
characters = [chr(c) for c in range(LAST)]


def ranges(test):
    """[first, last] of every run of characters that pass the test."""
    runs = []
    for code, character in enumerate(characters):
        if 0xD800 <= code < 0xE000 or not test(character):
            continue
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return runs


def lower_runs():
    """[first, last, step, difference] of every run of characters with a single other lower-case character."""
    runs = []
    for code, character in enumerate(characters):
        low = character.lower()
        if low == character or len(low) != 1:
            continue
        difference = ord(low) - code
        if runs and runs[-1][3] == difference:
            run = runs[-1]
            step = code - run[1]
            if step in (1, 2) and (run[0] == run[1] or run[2] == step):
                run[1], run[2] = code, step
                continue
        runs.append([code, code, 1, difference])
    return runs


def final_sigma(before):
    return (before + "\u03a3").lower().endswith("\u03c2")


def decompositions():
    """[character, first, second or 0, 1 if the pair composes again] of every canonical decomposition but Hangul's."""
    table = []
    for code, character in enumerate(characters):
        parts = unicodedata.decomposition(character)
        if not parts or parts.startswith("<"):
            continue
        pair = [int(part, 16) for part in parts.split()]
        composes = len(pair) == 2 and unicodedata.normalize("NFC", "".join(map(chr, pair))) == character
        table.append([code, pair[0], pair[1] if len(pair) == 2 else 0, int(composes)])
    return table


def combining_runs():
    runs = []
    for code, character in enumerate(characters):
        value = unicodedata.combining(character)
        if value and runs and runs[-1][1] == code - 1 and runs[-1][2] == value:
            runs[-1][1] = code
        elif value:
            runs.append([code, code, value])
    return runs


def widths():
    """[character, usual form, its second character or 0] of the full-width and half-width forms."""
    table = [[0x3000, 0x20, 0]]
    for code in range(0xFF01, 0xFFF0):
        usual = unicodedata.normalize("NFKC", chr(code))
        if usual != chr(code):
            table.append([code, ord(usual[0]), ord(usual[1]) if len(usual) > 1 else 0])
    return table


def code_pages():
    """The characters of bytes 0x80 to 0xff; a byte without one stands for the control character of its number."""
    pages = []
    for name in ("latin-1", "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257"):
        high = [bytes([byte]).decode(name, "replace") for byte in range(0x80, 0x100)]
        pages.append([byte if character == "\ufffd" else ord(character) for byte, character in enumerate(high, 0x80)])
    return pages


def array(kind, name, rows):
    items = ["{" + (", " if len(row) > 4 else ",").join(f"0x{v:x}" if v > 9 else str(v) for v in row) + "}" for row in rows]
    body = "\n".join(textwrap.wrap(", ".join(items), 136, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False))
    return f"\nstatic constexpr {kind} {name}Rows[] = {{\n{body}\n}};\nconst std::span<const {kind}> {name} = {name}Rows;\n"


def write_unicode():
    category = unicodedata.category
    text = HEAD + '#include "model/text/unicode_tables.h"\n\nnamespace semblance::model::unicode {\n'
    text += array("Range", "letters", ranges(lambda c: category(c)[0] == "L"))
    text += array("Range", "numbers", ranges(lambda c: category(c)[0] == "N"))
    text += array("Range", "cased", ranges(lambda c: final_sigma(c)))
    text += array("Range", "caseIgnorable", ranges(lambda c: not final_sigma(c) and final_sigma("A" + c)))
    text += array("LowerRun", "lowerRuns", lower_runs())
    text += array("CombiningRun", "combiningRuns", combining_runs())
    text += array("Decomposition", "decompositions", decompositions())
    text += array("Width", "widths", widths())
    text += array("CodePage", "codePages", code_pages())
    text += "\n} // namespace semblance::model::unicode\n"
    with open("unicode_tables.cpp", "w", encoding="ascii") as file:
        file.write(text)


def write_entities():
    words = [name + "=" + ",".join(f"{ord(c):x}" for c in value) for name, value in sorted(html.entities.html5.items())]
    lines = textwrap.wrap(" ".join(words), 130, break_on_hyphens=False, break_long_words=False)
    text = HEAD + '#include "model/text/html_entities.h"\n\nnamespace semblance::model {\n\nconst char* const kHtmlEntities =\n'
    text += "\n".join(f'    "{line} "' for line in lines)
    text += ";\n\n} // namespace semblance::model\n"
    with open("html_entities.cpp", "w", encoding="ascii") as file:
        file.write(text)


if __name__ == "__main__":
    print("Unicode", unicodedata.unidata_version, file=sys.stderr)
    write_unicode()
    write_entities()
