#!/usr/bin/env python3
"""Compares a workbook with the CSV tables of the same export, cell by cell.

usage: xlsx_check.py WORKBOOK CSV
       xlsx_check.py --faults WORKBOOK CSV

WORKBOOK is an .xlsx file, CSV the folder with datapackage.json and tables/ that was written from the same data. openpyxl opens the
workbook; every cell of every table has to have the value and the type that the table's schema gives it. There may be no formula, the
header stays in sight, a filter lies over all rows, names of sheets are such that every program takes them, links of the first sheet lead
where they say. pandas reads the tables too. With --faults, faults are put into copies of the workbook, and each has to be found. Prints
what is wrong, one line each; exits 1 if anything is.

needs: openpyxl and pandas as in requirements.txt
"""
import csv
import datetime
import decimal
import json
import pathlib
import re
import sys
import tempfile
import zipfile

import openpyxl
import pandas

ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
POINTER = re.compile(r"\[see sheet long-cells, cell (\d+)\]")
FIRST_DAY = datetime.date(1900, 3, 1)
OTHER_SHEETS = {"start", "codebook", "dataset"}


def unescaped(text):
    """ST_Xstring of ECMA-376, which openpyxl leaves as it stands."""
    return ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)


def parts_of(book, table):
    """The sheets of a table: more than one where it has more than a million rows."""
    return [sheet for sheet in book.worksheets if re.fullmatch(re.escape(table) + r"( \(\d+\))?", sheet.title)]


def long_texts(book):
    texts = {}
    for sheet in parts_of(book, "long-cells"):
        for number, table, column, _, part, text in sheet.iter_rows(min_row=2, values_only=True):
            parts = texts.setdefault((table, column, number), [])
            if len(parts) + 1 != part:
                raise SystemExit(f"long-cells: part {part} of cell {number} is out of order")
            if len(text.encode("utf-16-le")) // 2 > 32767:
                raise SystemExit(f"long-cells: a part of cell {number} is too long for a cell")
            parts.append(unescaped(text))
    return {place: "".join(parts) for place, parts in texts.items()}


def expected(text, kind):
    """The value and the kind of cell that a text of the CSV has to be in a workbook."""
    if text == "":
        return None, None
    if kind == "boolean":
        return text == "true", "b"
    if kind == "date" and datetime.date.fromisoformat(text) >= FIRST_DAY:
        return text, "d"
    if kind in ("integer", "number") and len(text.lstrip("-").replace(".", "")) <= 15:
        return decimal.Decimal(text), "n"
    return text, "s"


def found(cell, table, column, longs):
    """The same of a cell of the workbook."""
    value = cell.value
    if value is None:
        return None, None
    if cell.data_type == "s":
        text = unescaped(value)
        pointer = POINTER.fullmatch(text)
        return longs.get((table, column, int(pointer[1])), text) if pointer else text, "s"
    if cell.data_type == "d":
        return value.strftime("%Y-%m-%d") if value.time() == datetime.time() else str(value), "d"
    if cell.data_type == "n":
        return decimal.Decimal(repr(value)), "n"
    return value, cell.data_type


def faults_of_cell(cell, text, field, table, longs):
    want, kind = expected(text, field["type"])
    value, is_kind = found(cell, table, field["name"], longs)
    place = f"{cell.parent.title} {cell.coordinate}"
    if (value, is_kind) != (want, kind):
        yield f"{place}: {value!r:.60} ({is_kind}) where the CSV has {want!r:.60} ({kind})"
    if kind == "s" and cell.number_format != "@":
        yield f"{place}: a text in a cell with the format {cell.number_format}, where typing would make something else of it"
    if kind == "n" and shown_places(cell.number_format) != len(text.partition(".")[2]):
        yield f"{place}: shows other places than {text} has"


def shown_places(number_format):
    return len(number_format.partition(".")[2]) if re.fullmatch(r"0(\.0+)?", number_format) else None


def faults_of_table(book, table, folder, longs):
    fields = table["schema"]["fields"]
    with open(folder / table["path"], encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    sheets = parts_of(book, table["name"])
    cells = []
    for sheet in sheets:
        yield from faults_of_sheet(sheet)
        header, *body = sheet.iter_rows()
        if [cell.value for cell in header] != rows[0]:
            yield f"{sheet.title}: has another header than the CSV"
        if sheet.auto_filter.ref != f"A1:{header[-1].column_letter}{max(sheet.max_row, 1)}":
            yield f"{sheet.title}: the filter {sheet.auto_filter.ref} does not lie over all rows"
        cells += body
    if len(cells) != len(rows) - 1:
        yield f"{table['name']}: {len(cells)} rows where the CSV has {len(rows) - 1}"
    for row, texts in zip(cells, rows[1:]):
        for cell, text, field in zip(row, texts, fields):
            yield from faults_of_cell(cell, text, field, table["name"], longs)


def faults_of_sheet(sheet):
    if sheet.freeze_panes != "A2" or sheet.sheet_view.pane.state != "frozen":
        yield f"{sheet.title}: the header does not stay in sight"
    if not all(8 <= sheet.column_dimensions[cell.column_letter].width <= 100 for cell in sheet[1]):
        yield f"{sheet.title}: a column without a sensible width"


def faults_of_names(book):
    names = [name for name in book.sheetnames if book[name].sheet_state == "visible"]
    if len({name.lower() for name in names}) != len(names):
        yield "names of sheets: two are the same without regard to case"
    for name in names:
        if len(name) > 31 or re.search(r"[\[\]:*?/\\]", name):
            yield f"{name}: no name for a sheet"
    if names[:2] != ["start", "statements-flat"]:
        yield "the first sheets are not start and statements-flat"
    links = {cell.value: cell.hyperlink for row in book["start"].iter_rows() for cell in row if cell.hyperlink}
    for name in names[1:]:
        if name not in links or links[name].location != f"'{name}'!A1":
            yield f"start: no link to {name}"


def faults_of_formulas(book, path):
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from (f"{sheet.title} {cell.coordinate}: a formula" for cell in row if cell.data_type == "f")
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if name.startswith("xl/worksheets/") and re.search(rb"<(\w+:)?f[ />]", package.read(name)):
                yield f"{name}: a formula"
            if package.getinfo(name).is_dir():
                yield f"{name}: an entry for a folder, which is no part"


def faults_of_codebook(book, package):
    rows = list(book["codebook"].iter_rows(values_only=True))
    place = {name: number for number, name in enumerate(rows[0])}
    told = [(row[place["table"]], row[place["column"]]) for row in rows[1:]]
    if told != [(table["name"], field["name"]) for table in package["resources"] for field in table["schema"]["fields"]]:
        yield "codebook: does not list every column once, in order"
    fields = [field for table in package["resources"] for field in table["schema"]["fields"]]
    for row, field in zip(rows[1:], fields):
        values = [category["value"] for category in field.get("categories", [])]
        if values and row[place["allowed_values"]] != "; ".join(values):
            yield f"codebook: {field['name']} has other values than its schema"
        if row[place["description"]] != field["description"] or row[place["unit"]] != field.get("unit"):
            yield f"codebook: says something else of {field['name']} than its schema"


def faults_of_pandas(path, package):
    """That pandas opens every sheet, and gets as many rows and the same columns."""
    frames = pandas.read_excel(path, sheet_name=None, dtype=object, keep_default_na=False, na_values=[""])
    for table in package["resources"]:
        if list(frames[table["name"]].columns) != [field["name"] for field in table["schema"]["fields"]]:
            yield f"{table['name']}: pandas reads other columns"


def faults_of(path, folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    book = openpyxl.load_workbook(path)
    longs = long_texts(book)
    faults = [*faults_of_names(book), *faults_of_formulas(book, path), *faults_of_codebook(book, package)]
    for table in package["resources"]:
        faults += faults_of_table(book, table, folder, longs)
    return faults + list(faults_of_pandas(path, package))


# What a seeded fault is called, and what it changes in the XML of the sheet of documents.
FAULTS = {
    "a formula": (rb'<c r="A2" s="1" t="inlineStr"><is><t>[^<]*</t></is></c>', b'<c r="A2" s="1"><f>1+1</f><v>2</v></c>'),
    "the header does not stay in sight": (rb'state="frozen"', b'state="split"'),
    "the filter": (rb"<autoFilter[^>]*/>", b""),
    "where the CSV has": (rb"<t>[^<]*</t></is></c></row>\n  </sheetData>", b"<t>other</t></is></c></row>\n  </sheetData>"),
    "where typing would": (rb'r="A2" s="1"', b'r="A2" s="0"'),
    "(d) where the CSV has": (rb'(r="[A-Z]+2" s="4")><v>\d+</v>', rb'\1 t="n"><v>1.5</v>'),
    "other header": (rb"<t>document_id</t>", b"<t>id</t>"),
    "rows where": (rb"    <row r=(?:(?!<row).)*</row>\n  </sheetData>", b"  </sheetData>"),
    "shows other places": (rb'(r="[A-Z]+2") s="3"', rb'\1 s="11"'),
}


def seeded(path, folder):
    names = openpyxl.load_workbook(path, read_only=True).sheetnames
    part = f"xl/worksheets/sheet{names.index('documents') + 1}.xml"
    with tempfile.TemporaryDirectory() as place:
        for fault, (old, new) in FAULTS.items():
            copy = pathlib.Path(place) / "copy.xlsx"
            with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as target:
                for name in source.namelist():
                    data = source.read(name)
                    if name == part:
                        changed = re.sub(old, new, data, count=1, flags=re.S)
                        if changed == data:
                            yield f"{fault}: the fault could not be put in"
                        data = changed
                    target.writestr(name, data)
            if not any(fault in message for message in faults_of(copy, folder)):
                yield f"{fault}: put into a copy, and not found"


def main(arguments):
    if len(arguments) == 3 and arguments[0] == "--faults":
        faults = list(seeded(*map(pathlib.Path, arguments[1:])))
        done = f"{len(FAULTS)} faults put in"
    elif len(arguments) == 2:
        faults = faults_of(*map(pathlib.Path, arguments))
        done = arguments[0]
    else:
        sys.exit(__doc__)
    for fault in faults[:100]:
        print(fault)
    print(f"{done}: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
