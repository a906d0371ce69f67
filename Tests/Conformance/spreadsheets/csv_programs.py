#!/usr/bin/env python3
"""Opens the CSV tables in the programs that people use, and compares every cell with what the model holds.

usage: csv_programs.py [--light | --heavy] [--write] DATELINE SAMPLE
  DATELINE   the built executable
  SAMPLE     what `DATELINE_SAMPLE_OUT=SAMPLE swift test` left
  --light    only pandas, polars and duckdb; --heavy only R, readr, LibreOffice and PSPP
  --write    write what was found into the article Spreadsheets.md, for the programs that are here

With the settings that Dateline recommends each program has to read every cell, but for limits of its own, which are named below. As it
opens a file by itself, it changes some cells: which, is compared with the table in the article. Exits 1 where a cell is wrong, or
where the article says something else than what was found with the version that it names.
"""
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import programs

TOP = pathlib.Path(__file__).resolve().parents[3]
ARTICLE = TOP / "Sources/Dateline/Dateline.docc/Spreadsheets.md"
HEADER = ["Program", "Version", "As it opens the file by itself", "With", "Changes then"]


def close(written, read):
    try:
        return abs(float(read) - float(written)) <= 1e-14 * abs(float(written))
    except (TypeError, ValueError):
        return False


def rounded(written, read, kind):
    return kind == "number" and close(written, read) and len(written.strip("-").replace(".", "")) > 14


def same_number(written, read, kind):
    """The same number in other digits: 54.1 for 54.10."""
    return kind in ("number", "integer") and close(written, read) and float(written) == float(read)


# What a program cannot do, whatever it is told: a name for people, and how to know it.
LIMITS = {
    "R, read.csv": [("numbers of more than 15 digits are rounded", rounded)],
    "LibreOffice Calc": [
        ("numbers of more than 15 digits are rounded", rounded),
        ("cells are cut after 65,535 characters", lambda written, read, kind: read == written[:65_535] != written),
    ],
    "PSPP": [
        ("numbers of more than 15 digits are rounded", rounded),
        ("spaces at the end of a text are lost", lambda written, read, kind: written.rstrip(" ") == (read or "")),
        ("cells are cut after 32,767 bytes", lambda written, read, kind: read and read.encode() == written.encode()[:32_767] != written.encode()),
    ],
}


def is_guarded(folder):
    return "formulaGuard" in json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"][0]["schema"]


def truth(folder, undo):
    """Every cell of an export as text; a missing one is None. A strict reader of the file, which is told nothing of types."""
    for name, path, columns in programs.resources(folder):
        with open(path, encoding="utf-8-sig", newline="") as file:
            for row, cells in enumerate(csv.DictReader(file, strict=True)):
                for column, cell in cells.items():
                    if undo and columns[column] == "string" and re.match(r"'+[=+\-@\t\r]", cell):
                        cell = cell[1:]
                    yield (name, row, column), (cell or None, columns[column])


def compare(program, folder):
    """What the program changes although it was told how to read: limits of it that showed, and faults."""
    expected = dict(truth(folder, undo=is_guarded(folder)))
    limits, faults, seen = set(), [], set()
    for name, row, column, read in program.tables(folder):
        seen.add((name, row, column))
        written, kind = expected.get((name, row, column), (None, None))
        if kind is not None and read == written:
            continue
        limit = written and next((text for text, applies in LIMITS.get(program.name, []) if applies(written, read, kind)), None)
        if limit:
            limits.add(limit)
        elif not same_number(written, read, kind):
            faults.append(f"{folder.name} {name} row {row + 1} {column}: {read!r:.90} and not {written!r:.90}")
    missed = expected.keys() - seen
    if missed:
        faults.append(f"{folder.name}: {len(missed)} cells were never read, {sorted(missed)[0]} among them")
    return limits, faults


def shown(text):
    """A text for people: what is not seen is named."""
    if text is None:
        return "missing"
    if len(text) > 60:
        return f"{len(text):,} characters"
    names = {"\n": "LF", "\t": "TAB", "\u00a0": "NBSP", "\u2028": "U+2028", "\u0085": "U+0085", "\U000f0000": "U+F0000", "|": "&#124;"}
    plain = "".join(f"‹{names[c]}›" if c in names else c for c in text)
    return f"`{plain}`" if "`" not in plain else plain


def by_default(program, cells):
    """What becomes of texts that stand alone in their column, as `text → what is read`."""
    truths = {path: path.with_suffix(".txt").read_bytes().decode("utf-8") for path in sorted(cells.glob("*.csv"))}
    read = program.cells(list(truths))
    if read is None:
        return "does not open it without a script"
    changes = [f"{shown(text)} → {shown(read[path])}" for path, text in truths.items() if read[path] != text]
    return "; ".join(changes) or "changes nothing"


def exports(dateline, sample, place):
    """Folders of tables: what the tests left, and what the command makes of a corpus."""
    corpus = TOP / "corpus/harbour"
    for name, options in (("harbour", []), ("harbour-guarded", ["--bom", "--formula-guard", "--line-feeds", "space"])):
        subprocess.run([dateline, "export", corpus, "--to", place / name, "--format", "csv", "--quiet", *options], check=True, stderr=subprocess.DEVNULL)
        (place / name / "csv").rename(place / f"{name}-csv")
    return sorted((sample / "csv").iterdir()) + sorted(place.glob("*-csv"))


def row_of(program, folders, sample, version):
    """The program's row in the article, and what is wrong."""
    # A program that reads cells as they stand has nothing to say of guards; PSPP ends rows at line feeds.
    if not program.settings.startswith("scripts/"):
        folders = [folder for folder in folders if "guarded" not in folder.name]
    elif program.name == "PSPP":
        folders = [folder for folder in folders if "guarded" in folder.name]
    limits, faults = set(), []
    for folder in folders:
        try:
            found, wrong = compare(program, folder)
        except RuntimeError as error:
            found, wrong = set(), [f"{folder.name}: {error}"]
        limits |= found
        faults += wrong
    row = [program.name, version, by_default(program, sample / "csv-cells"), program.settings, "; ".join(sorted(limits)) or "nothing"]
    return row, faults


def rows_of_article():
    if not ARTICLE.exists():
        return {}
    rows = {}
    for line in ARTICLE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if line.startswith("| ") and len(cells) == len(HEADER) and cells != HEADER:
            rows[cells[0]] = cells
    return rows


def write(rows):
    """Puts rows into the article's table, in the order of the programs; others stay as they are."""
    kept = rows_of_article() | rows
    names = [program.name for program in programs.LIGHT + programs.HEAVY if program.name in kept]
    names += [name for name in kept if name not in names]
    lines = ["| " + " | ".join(HEADER) + " |", "|" + "---|" * len(HEADER)] + ["| " + " | ".join(kept[name]) + " |" for name in names]
    text = ARTICLE.read_text(encoding="utf-8")
    head, _, rest = text.partition("| Program | Version |")
    tail = re.sub(r"\A[^\n]*\n(\|[^\n]*\n)*", "", rest)
    ARTICLE.write_text(head + "\n".join(lines) + "\n" + tail, encoding="utf-8")


def main(arguments):
    flags = {argument for argument in arguments if argument.startswith("--")}
    dateline, sample = (pathlib.Path(argument).resolve() for argument in arguments if not argument.startswith("--"))
    chosen = programs.LIGHT if "--light" in flags else programs.HEAVY if "--heavy" in flags else programs.LIGHT + programs.HEAVY
    if not any((sample / "csv-cells").glob("*.csv")):
        sys.exit(f"{sample} holds no csv-cells: run the tests again with DATELINE_SAMPLE_OUT={sample}")
    with tempfile.TemporaryDirectory() as place:
        rows, failed = read_all(chosen, exports(dateline, sample, pathlib.Path(place)), sample, "--write" in flags)
    if "--write" in flags:
        write(rows)
    return 1 if failed else 0


def read_all(chosen, folders, sample, is_writing):
    """The row of each program, and whether anything is wrong."""
    rows, failed, written = {}, False, rows_of_article()
    for program in chosen:
        version = program.version()
        if not version:
            print(f"{program.name}: is not installed")
            failed |= program in programs.LIGHT
            continue
        rows[program.name], faults = row_of(program, folders, sample, version)
        known = written.get(program.name)
        if not is_writing:
            if known is None:
                faults.append(f"{ARTICLE.name} does not speak of it")
            elif known[1] == version and known != rows[program.name]:
                faults += [f"{ARTICLE.name} says: {was}\n  found: {now}" for was, now in zip(known, rows[program.name]) if was != now]
        for fault in faults[:10]:
            print(f"{program.name}: {fault}")
        print(f"{program.name} {version}: {len(faults)} faults; limits: {rows[program.name][-1]}", flush=True)
        failed |= bool(faults)
    return rows, failed


if __name__ == "__main__":
    if len([argument for argument in sys.argv[1:] if not argument.startswith("--")]) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
