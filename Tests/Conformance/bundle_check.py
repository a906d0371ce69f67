"""Checks bundles with programs that know nothing of Dateline.

usage: bundle_check.py BUNDLE.zip...     needs: bagit==1.9.0, PyYAML

The zip is looked at with Python's zipfile, unpacked, its bag validated by the Library of Congress's bagit, and its descriptions
compared with each other (bundle_agreement.py). Prints what is wrong and exits with 1 if anything is.
"""

import hashlib
import pathlib
import re
import sys
import tempfile
import zipfile

import bagit

import bundle_agreement

PORTABLE = re.compile(r"[A-Za-z0-9.-]+(/[A-Za-z0-9.-]+)*/?")
DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def zip_faults(archive):
    """What unpacking could stumble over, and what would change from run to run."""
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if names != sorted(names, key=str.encode):
        yield "entries are not sorted by the bytes of their names"
    if len({name.casefold() for name in names}) != len(names):
        yield "two entries have one name, or names that differ in case only"
    if len({name.split("/")[0] for name in names}) != 1:
        yield "there is not exactly one folder at the top"
    folders = {name for name in names if name.endswith("/")}
    for name in names:
        parts = name.rstrip("/").split("/")
        if not PORTABLE.fullmatch(name) or ".." in parts or len(name) > 180:
            yield f"{name}: not a portable name"
        if any(DEVICES.fullmatch(part) or part.endswith(".") for part in parts):
            yield f"{name}: not allowed on Windows"
        missing = {"/".join(parts[:depth]) + "/" for depth in range(1, len(parts))} - folders
        if missing:
            yield f"{name}: no entry for {sorted(missing)}"
    if len({entry.date_time for entry in entries}) != 1 or entries[0].date_time[3:] != (12, 0, 0):
        yield "entries are not all stamped with noon of one day"
    for entry in entries:
        mode = 0o40755 if entry.is_dir() else 0o100644
        if entry.external_attr != mode << 16 or entry.create_system != 3:
            yield f"{entry.filename}: attributes {entry.external_attr:#x} of system {entry.create_system}"
        if entry.extra or entry.flag_bits:
            yield f"{entry.filename}: extra fields or flags"
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            yield f"{entry.filename}: compression {entry.compress_type}"
    damaged = archive.testzip()
    if damaged:
        yield f"{damaged}: damaged"


def bag_faults(folder):
    """bagit's verdict, and what BagIt 1.0 asks beyond it: every manifest lists every file of the payload."""
    try:
        bagit.Bag(str(folder)).validate()
    except bagit.BagError as fault:
        yield f"bagit: {fault}"
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    payload = {name for name in files if name.startswith("data/")}
    tags = {name for name in files - payload if not name.startswith("tagmanifest-")}
    for algorithm in ("sha256", "sha512"):
        for manifest, expected in ((f"manifest-{algorithm}.txt", payload), (f"tagmanifest-{algorithm}.txt", tags)):
            lines = (folder / manifest).read_text(encoding="utf-8").splitlines()
            listed = dict(reversed(line.split("  ", 1)) for line in lines)
            if set(listed) != expected or len(listed) != len(lines):
                yield f"{manifest}: does not list exactly what is there: {sorted(set(listed) ^ expected)[:5]}"
            for name in set(listed) & expected:
                if hashlib.new(algorithm, (folder / name).read_bytes()).hexdigest() != listed[name]:
                    yield f"{manifest}: {name} differs"


def faults(path):
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as place:
        yield from zip_faults(archive)
        archive.extractall(place)
        tops = list(pathlib.Path(place).iterdir())
        if len(tops) == 1 and tops[0].name == pathlib.Path(path).stem:
            yield from bag_faults(tops[0])
            yield from bundle_agreement.faults(tops[0])
        else:
            yield "the folder in the zip has another name than the zip"


def main(paths):
    wrong = 0
    for path in paths:
        found = list(faults(path))
        wrong += len(found)
        print(f"{path}: {'valid' if not found else f'{len(found)} faults'}")
        for fault in found:
            print(f"  {fault}")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
