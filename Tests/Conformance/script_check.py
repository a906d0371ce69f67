#!/usr/bin/env python3
"""Runs the reading scripts of a CSV export in their own programs and compares every cell with the file.

usage: script_check.py FOLDER

FOLDER holds datapackage.json, tables/ and scripts/. Python always runs; R and PSPP where Rscript and pspp are installed (Debian: r-base-core,
pspp). Prints what differs; exits 1 if anything does.

needs: pandas as in requirements.txt
"""
import csv
import json
import pathlib
import re
import runpy
import shutil
import subprocess
import sys
import tempfile

import pandas

R_DUMP = r"""
source("scripts/read-tables.R")
tables <- read_tables()
out <- file(commandArgs(TRUE)[1], "wb")
for (name in names(tables)) for (column in names(tables[[name]])) {
  cells <- tables[[name]][[column]]
  kind <- if (is.factor(cells)) "factor" else class(cells)[1]
  text <- if (is.logical(cells)) tolower(as.character(cells)) else if (is.numeric(cells)) format(cells, digits = 15, trim = TRUE) else as.character(cells)
  for (i in seq_along(text)) {
    value <- if (is.na(cells[i])) "" else enc2utf8(text[i])
    writeBin(charToRaw(paste0(name, "\x1f", column, "\x1f", i, "\x1f", kind, "\x1f", value, "\x1e")), out, useBytes = TRUE)
  }
}
close(out)
"""


def tables_of(folder):
    """The cells of each table as they stand in the model: formula guards taken off."""
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        guarded = "formulaGuard" in resource["schema"]
        kinds = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        with open(folder / resource["path"], encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
        for row in rows:
            for name, cell in row.items():
                if guarded and kinds[name] == "string" and re.match(r"'+[=+\-@\t\r]", cell):
                    row[name] = cell[1:]
        yield resource["name"], kinds, rows


def same(read, written, kind):
    if kind in ("number", "integer") and read and written:
        return float(read) == float(written) or abs(float(read) - float(written)) <= 1e-14 * abs(float(written))
    return read == written


def differences(program, read, folder):
    for table, kinds, rows in tables_of(folder):
        if (table, None) in read:
            continue
        for number, row in enumerate(rows, 1):
            for column, written in row.items():
                cell = read.get((table, column, number))
                if cell is None or not same(cell, written, kinds[column]):
                    yield f"{program}: {table} row {number} {column}: {cell!r} and not {written!r}"


def read_by_python(folder):
    script = runpy.run_path(str(folder / "scripts/read-tables.py"))
    read = {}
    for exact in (False, True):
        for table, frame in script["read_tables"](exact=exact).items():
            for column in frame:
                for number, cell in enumerate(frame[column], 1):
                    text = "" if pandas.isna(cell) else cell.strftime("%Y-%m-%d") if hasattr(cell, "strftime") else str(cell)
                    read[table, column, number] = text.lower() if frame[column].dtype == "boolean" else text
    return read


def read_by_r(folder):
    with tempfile.TemporaryDirectory() as place:
        script, out = pathlib.Path(place, "dump.R"), pathlib.Path(place, "out")
        script.write_text(R_DUMP)
        subprocess.run(["Rscript", script, out], cwd=folder, check=True, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"})
        read = {}
        for record in out.read_bytes().decode("utf-8").split("\x1e")[:-1]:
            table, column, number, _, value = record.split("\x1f")
            read[table, column, int(number)] = value
        return read


def read_by_pspp(folder):
    with tempfile.TemporaryDirectory() as place:
        shutil.copytree(folder / "tables", pathlib.Path(place, "tables"))
        script = (folder / "scripts/read-tables.sps").read_text(encoding="utf-8")
        left_out = {(name, None): "" for name in re.findall(r"Left out for its line feeds: (\S+)\.", script)}
        for name in re.findall(r"SAVE OUTFILE='(\S+)\.sav'", script):
            script = script.replace(f"SAVE OUTFILE='{name}.sav'.", f"SAVE TRANSLATE /OUTFILE='{name}.out' /TYPE=CSV /FIELDNAMES /REPLACE /CELLS=VALUES.")
        pathlib.Path(place, "read.sps").write_text(script, encoding="utf-8")
        done = subprocess.run(["pspp", "read.sps"], cwd=place, capture_output=True, text=True, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"})
        for line in (done.stdout + done.stderr).splitlines():
            if "error:" in line:
                print("pspp:", line)
        read = dict(left_out)
        for out in pathlib.Path(place).glob("*.out"):
            with open(out, encoding="utf-8", newline="") as file:
                for number, row in enumerate(csv.DictReader(file), 1):
                    for column, cell in row.items():
                        cell = (cell or "").rstrip(" ")
                        read[out.stem, column, number] = pspp_text(column, cell)
        return read


def pspp_text(column, cell):
    day = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", cell)
    if day:
        return f"{day[3]}-{day[1]}-{day[2]}"
    if column == "omitted":
        return {"1": "true", "0": "false"}.get(cell, cell)
    return cell


def main(folder):
    faults = list(differences("python", read_by_python(folder), folder))
    programs = ["python"]
    for program, name, read in (("R", "Rscript", read_by_r), ("PSPP", "pspp", read_by_pspp)):
        if shutil.which(name):
            programs.append(program)
            faults += differences(program, read(folder), folder)
    for fault in faults:
        print(fault)
    print(f"{', '.join(programs)}: {len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
