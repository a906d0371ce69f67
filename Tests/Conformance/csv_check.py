#!/usr/bin/env python3
"""Judges a CSV export from outside.

usage: csv_check.py FOLDER

FOLDER holds datapackage.json and tables/. Checked are: the package and every table against its Table Schema with frictionless (types,
constraints, keys, foreign keys, hashes); the bytes of each table against the canonical form; and that pandas, told the types of the schema,
reads every cell as it stands; csv-metadata.json with csvwvalidate, and that package, metadata and codebook list the same columns. Prints
what is wrong, one line each; exits 1 if anything is.

needs: frictionless, csvw and pandas as in requirements.txt
"""
import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

import frictionless
import pandas

FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufeff\ufffe\uffff]")
COLUMN = re.compile(r"[a-z][a-z0-9_]{0,31}")
BOM = b"\xef\xbb\xbf"


def faults_of_package(folder):
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    for error in report.flatten(["title", "rowNumber", "fieldName", "message"]):
        yield f"frictionless: {error}"


def faults_of_bytes(path, schema, expects_bom):
    raw = path.read_bytes()
    if raw.startswith(BOM) != expects_bom:
        yield "byte order mark: there against the package, or missing"
    text = raw.removeprefix(BOM).decode("utf-8")
    found = FORBIDDEN.search(text.replace("\r\n", "\n"))
    if found:
        yield f"holds U+{ord(found[0]):04X}"
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    textual = [field["type"] == "string" for field in schema["fields"]]
    canonical = ",".join(rows[0]) + "\r\n"
    for row in rows[1:]:
        canonical += ",".join(quoted(cell) if is_text and cell else cell for cell, is_text in zip(row, textual)) + "\r\n"
    if canonical != text:
        yield "is not in canonical form: quoted by type, CRLF after each row"
    if rows[0] != [field["name"] for field in schema["fields"]]:
        yield "has another header than its schema"
    for name in rows[0]:
        if not COLUMN.fullmatch(name):
            yield f"column {name} is no name for Stata and SPSS"


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"'


def faults_of_pandas(path, schema):
    """Each column as pandas reads it by its type, against the text that stands in the file."""
    types = {"string": "string", "number": "string", "integer": "Int64", "boolean": "boolean", "date": "string"}
    fields = {field["name"]: field["type"] for field in schema["fields"]}
    frame = pandas.read_csv(
        path, dtype={name: types[kind] for name, kind in fields.items()}, keep_default_na=False, na_values=[""], encoding="utf-8-sig")
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    if len(frame) != len(rows):
        yield f"pandas reads {len(frame)} rows of {len(rows)}"
        return
    for name, kind in fields.items():
        if kind == "date":
            frame[name] = pandas.to_datetime(frame[name], format="%Y-%m-%d").dt.strftime("%Y-%m-%d")
        for number, (value, row) in enumerate(zip(frame[name], rows), 2):
            read = "" if pandas.isna(value) else str(value).lower() if kind == "boolean" else str(value)
            if read != row[name]:
                yield f"row {number} {name}: pandas reads {read!r}, the file says {row[name]!r}"


def faults_of_csvw(folder):
    # Lax, since csvw takes a missing foreign key for a broken one.
    tool = pathlib.Path(sys.executable).with_name("csvwvalidate")
    done = subprocess.run([tool, "-v", "-l", "csv-metadata.json"], cwd=folder / "tables", capture_output=True, text=True)
    if done.returncode:
        yield f"csvwvalidate: {done.stdout}{done.stderr}".strip()


def faults_of_columns(folder, package):
    tables = json.loads((folder / "tables/csv-metadata.json").read_text(encoding="utf-8"))["tables"]
    described = {table["url"]: [column["name"] for column in table["tableSchema"]["columns"]] for table in tables}
    listed = {}
    with open(folder / "documentation/codebook.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            listed.setdefault(row["table"] + ".csv", []).append(row["column"])
    packaged = {pathlib.Path(r["path"]).name: [f["name"] for f in r["schema"]["fields"]] for r in package["resources"]}
    if not described == listed == packaged:
        yield "package, CSVW metadata and codebook do not list the same columns"


def faults_of_ddi(folder, package):
    """Names of files and variables, and numbers of rows. DDI's own XML Schema is not among the things that come with Dateline."""
    name = "{ddi:codebook:2_5}"
    book = xml.etree.ElementTree.parse(folder / "documentation/ddi-codebook.xml").getroot()
    files, rows = {}, {}
    for file in book.iter(f"{name}fileDscr"):
        table = file.findtext(f"{name}fileTxt/{name}fileName")[: -len(".csv")]
        files[file.get("ID")] = (table, [])
        rows[table] = int(file.findtext(f"{name}fileTxt/{name}dimensns/{name}caseQnty"))
    for variable in book.iter(f"{name}var"):
        files[variable.get("files")][1].append(variable.get("name"))
    if dict(files.values()) != {r["name"]: [f["name"] for f in r["schema"]["fields"]] for r in package["resources"]}:
        yield "the DDI codebook lists other columns than the package"
    for resource in package["resources"]:
        with open(folder / resource["path"], encoding="utf-8", newline="") as file:
            written = sum(1 for _ in csv.reader(file, strict=True)) - 1
        if rows.get(resource["name"]) != written:
            yield f"the DDI codebook counts {rows.get(resource['name'])} rows of {resource['name']}, not {written}"


def main(folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    expects_bom = package["dateline"].get("options", {}).get("byteOrderMark", False)
    faults = [*faults_of_package(folder), *faults_of_csvw(folder), *faults_of_columns(folder, package)]
    faults += faults_of_ddi(folder, package)
    named = {resource["path"] for resource in package["resources"]}
    faults += [f"{path.name}: not in the package" for path in folder.glob("tables/*.csv") if f"tables/{path.name}" not in named]
    for resource in package["resources"]:
        path = folder / resource["path"]
        found = [*faults_of_bytes(path, resource["schema"], expects_bom), *faults_of_pandas(path, resource["schema"])]
        faults += [f"{path.name}: {fault}" for fault in found]
    for fault in faults:
        print(fault)
    print(f"{len(package['resources'])} tables, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(sys.argv[1])))
