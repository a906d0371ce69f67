"""Compares the tables of single-byte charsets with Python's codecs, byte by byte.

usage: charset_check.py [TABLES]     TABLES: Sources/CCharsets/data/single-byte.txt

Prints each difference that data/README.md does not name, and exits 1 if there is one.
"""

import pathlib
import sys

TABLES = pathlib.Path(__file__).parent.parent.parent / "Sources/CCharsets/data/single-byte.txt"
CODECS = {"macintosh": "mac_roman", "x-mac-cyrillic": "mac_cyrillic", "windows-874": "cp874", "ibm866": "cp866"}
MEANT = {("windows-1255", 0xCA, 0x05BA), ("koi8-u", 0xAE, 0x045E), ("koi8-u", 0xBE, 0x040E)}


def tables(text):
    """Name and 128 code points of each charset; None for a byte that stands for nothing."""
    lines = text.splitlines()
    for start in range(0, len(lines), 9):
        cells = " ".join(lines[start + 1:start + 9]).split(" ")
        yield lines[start], [None if cell == "----" else int(cell, 16) for cell in cells]


def faults(name, points):
    codec = CODECS.get(name, name.replace("windows-", "cp"))
    if len(points) != 128:
        yield f"{name}: {len(points)} code points"
    for byte, point in enumerate(points, start=0x80):
        try:
            known = ord(bytes([byte]).decode(codec))
        except UnicodeDecodeError:
            known = None
        is_control = known is None and point == byte < 0xA0 and name.startswith("windows-")
        if point != known and not is_control and (name, byte, point) not in MEANT:
            yield f"{name} {byte:02X}: {point} here, {known} in Python"


def main():
    path = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else TABLES
    found = list(tables(path.read_text(encoding="ascii")))
    problems = [fault for name, points in found for fault in faults(name, points)]
    if len(found) < 27:
        problems.append(f"{len(found)} charsets, and 27 were expected")
    print("\n".join(problems) or f"{len(found)} charsets as Python has them")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
