#!/usr/bin/env python3
"""Has LibreOffice open workbooks, and compares what it reads with the CSV tables.

usage: libreoffice_xlsx.py DATELINE SAMPLE

DATELINE is the built command, SAMPLE what `DATELINE_SAMPLE_OUT=SAMPLE swift test` left: SAMPLE/xlsx/NAME/xlsx/*.xlsx beside
SAMPLE/xlsx/NAME/csv. Compared are, for each of them and for corpus/harbour exported here: every cell of every sheet as LibreOffice shows
it; and the tables that `dateline convert` reads from the workbook that LibreOffice has saved as .xlsx again, byte for byte. Prints what is
wrong, one line each; exits 1 if anything is.

needs: soffice (LibreOffice Calc; apt: libreoffice-calc-nogui)
"""
import csv
import filecmp
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parents[3]
POINTER = re.compile(r"\[see sheet long-cells, cell (\d+)\]")
# Comma, quotation mark, UTF-8, from the first row, columns as they are, language, every text quoted, as shown, no formulas, every sheet.
EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true,false,false,-1"


def soffice(profile, *words):
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stdout}{done.stderr}")


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def shown(text, kind):
    """How LibreOffice shows what stands in the CSV."""
    return text.upper() if kind == "boolean" else text


def long_texts(folder, stem):
    """By sheet, column and number."""
    texts = {}
    for path in sorted(folder.glob(f"{stem}-long-cells*.csv")):
        for number, sheet, column, _, _, text in rows_of(path)[1:]:
            texts[sheet, column, number] = texts.get((sheet, column, number), "") + text
    return texts


def faults_of_table(table, csv_folder, read, stem, longs):
    fields = table["schema"]["fields"]
    want = rows_of(csv_folder / table["path"])
    path = read / f"{stem}-{table['name']}.csv"
    if not path.exists():
        yield f"{table['name']}: LibreOffice has no such sheet"
        return
    have = rows_of(path)
    if have[0] != want[0] or len(have) != len(want):
        yield f"{table['name']}: {len(have)} rows where the CSV has {len(want)}, or other columns"
    for number, (row, texts) in enumerate(zip(have[1:], want[1:]), 2):
        for cell, text, field in zip(row, texts, fields):
            pointer = POINTER.fullmatch(cell)
            value = longs.get((table["name"], field["name"], pointer[1]), cell) if pointer else cell
            if value != shown(text, field["type"]):
                yield f"{table['name']} row {number} {field['name']}: LibreOffice shows {value!r:.80}, the CSV has {text!r:.80}"


def faults_of_cells(book, csv_folder, place, profile):
    read = place / "read"
    soffice(profile, "--convert-to", EVERY_SHEET, "--outdir", read, book)
    package = json.loads((csv_folder / "datapackage.json").read_text(encoding="utf-8"))
    longs = long_texts(read, book.stem)
    for table in package["resources"]:
        yield from faults_of_table(table, csv_folder, read, book.stem, longs)


def faults_of_saving(dateline, book, csv_folder, place, profile):
    saved = place / "saved"
    soffice(profile, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved, book)
    if filecmp.cmp(saved / book.name, book, shallow=False):
        yield "LibreOffice saved nothing of its own"
    again = place / "again"
    words = [dateline, "convert", saved / book.name, "--to", again, "--format", "csv", "--quiet"]
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True)
    if done.returncode:
        yield f"dateline convert, saved by LibreOffice: {(done.stdout + done.stderr).strip()}"
        return
    for path in sorted(csv_folder.rglob("*.*")):
        name = path.relative_to(csv_folder)
        if path.read_bytes() != (again / "csv" / name).read_bytes():
            yield f"{name}: other bytes after LibreOffice has saved the workbook"


def main(dateline, sample):
    if not shutil.which("soffice"):
        raise SystemExit("soffice is not there: apt-get install libreoffice-calc-nogui")
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        harbour = place / "harbour"
        words = [dateline, "export", TOP / "corpus/harbour", "--to", harbour, "--format", "csv,xlsx", "--quiet"]
        subprocess.run(list(map(str, words)), check=True)
        exports = [harbour, *sorted(path for path in (sample / "xlsx").iterdir() if path.is_dir())]
        if len(exports) < 2:
            raise SystemExit(f"{sample}: no workbooks there: DATELINE_SAMPLE_OUT={sample} swift test")
        for export in exports:
            (book,) = (export / "xlsx").glob("*.xlsx")
            csv_folder, work, profile = export / "csv", place / f"{export.name}-work", place / "profile"
            faults = [*faults_of_cells(book, csv_folder, work, profile)]
            faults += faults_of_saving(dateline, book, csv_folder, work, profile)
            for fault in faults[:40]:
                print(f"{export.name}: {fault}")
            print(f"{export.name}: {len(faults)} faults", flush=True)
            failed += len(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*(pathlib.Path(argument).resolve() for argument in sys.argv[1:])))
