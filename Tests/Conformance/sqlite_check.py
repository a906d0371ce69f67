#!/usr/bin/env python3
"""Judges a database that `dateline export` wrote, with Python's sqlite3, against the CSV tables of the same export.

    sqlite_check.py EXPORT_FOLDER [--faults]

The folder holds csv/ and sqlite/. Checked are: SQLite's own checks of the file and of the foreign keys; that it is one file that needs no other;
every cell of every table against the CSV, with its type and in its order; the metadata of the dataset; the codebook; that every view
and every example query answers; that full-text search finds what stands in the texts, and nothing else; and that metadata.json
describes the tables that are there. With --faults a copy is changed in several ways, each of which has to be found.

Prints what is wrong, one line each; exits 1 if anything is. Needs nothing but Python.
"""
import argparse
import csv
import json
import pathlib
import re
import shutil
import sqlite3
import sys
import tempfile
import unicodedata

csv.field_size_limit(1 << 30)
APPLICATION = 0x44544C4E
TYPES = {"integer": "INTEGER", "boolean": "INTEGER"}

FAULTS = {
    "a word changed": "UPDATE segments SET text = text || ' ' WHERE rowid = (SELECT max(rowid) FROM segments)",
    "a number rounded": "UPDATE targets SET raw_end = raw_end + 1 WHERE rowid = 1",
    "a zero lost": "UPDATE places SET latitude = rtrim(latitude, '0') || '1' WHERE latitude IS NOT NULL",
    "missing became empty": "UPDATE agents SET note = '' WHERE note IS NULL",
    "a row lost": "DELETE FROM edits WHERE rowid = 1",
    "two rows changed places": "UPDATE provenance SET rowid = -rowid",
    "a key that leads nowhere": "UPDATE statements SET speaker_id = 'nobody' WHERE rowid = 1",
    "search that is stale": "INSERT INTO statements_fts (statements_fts) VALUES ('delete-all')",
    "a property lost": "DELETE FROM dataset WHERE property = 'creator.role'",
    "a view that fails": "DROP VIEW figures_by_claimant",
    "a column nobody explained": "DELETE FROM codebook WHERE column_name = 'cue_text'",
    "another application": "PRAGMA application_id = 0",
    "a write-ahead log": "PRAGMA journal_mode = WAL",
}


def connect(folder):
    path = folder / "sqlite" / "statements.sqlite"
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def faults_of_file(folder, database):
    names = sorted(path.name for path in (folder / "sqlite").iterdir())
    if names != ["metadata.json", "statements.sqlite"]:
        yield f"the folder holds {names}"
    for pragma, expected in [
        ("integrity_check", [("ok",)]), ("foreign_key_check", []), ("application_id", [(APPLICATION,)]), ("user_version", [(1,)]),
        ("journal_mode", [("delete",)]), ("encoding", [("UTF-8",)]),
    ]:
        found = database.execute(f"PRAGMA {pragma}").fetchall()
        if found != expected:
            yield f"{pragma}: {found[:3]}"
    loose = [row[1] for row in database.execute("PRAGMA table_list") if row[2] == "table" and row[0] == "main" and not row[5]]
    if [name for name in loose if name != "sqlite_schema"]:
        yield f"tables that are not STRICT: {loose}"
    memory = sqlite3.connect(":memory:")
    database.backup(memory)
    for search in ("segments_fts", "statements_fts"):
        try:
            memory.execute(f"INSERT INTO {search} ({search}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            yield f"{search} does not agree with its table: {error}"


def stored(text, kind):
    """A cell of a CSV table as the database has to hold it."""
    if text == "":
        return None
    return {"integer": int, "boolean": {"true": 1, "false": 0}.get}.get(kind, str)(text)


def faults_of_tables(folder, database):
    package = json.loads((folder / "csv/datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        fields = resource["schema"]["fields"]
        table = resource["name"].replace("-", "_")
        declared = [(row[1], row[2]) for row in database.execute(f"PRAGMA table_info({table})")]
        if declared != [(field["name"], TYPES.get(field["type"], "TEXT")) for field in fields]:
            yield f"{table} has columns {declared}"
            continue
        with open(folder / "csv" / resource["path"], encoding="utf-8", newline="") as file:
            expected = [
                tuple(stored(cell, field["type"]) for cell, field in zip(row, fields)) for row in list(csv.reader(file, strict=True))[1:]
            ]
        found = database.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall()
        if len(found) != len(expected):
            yield f"{table} has {len(found)} rows, the CSV {len(expected)}"
        for number, (a, b) in enumerate(zip(found, expected), 1):
            if a != b or [type(cell) for cell in a] != [type(cell) for cell in b]:
                yield f"{table}, row {number}: {a!r} is not {b!r}"
                break


def faults_of_dataset(folder, database):
    package = json.loads((folder / "csv/datapackage.json").read_text("utf-8"))
    rest = package["dateline"]
    facts = {}
    for name, _, value in database.execute("SELECT property, position, value FROM dataset ORDER BY property, position"):
        facts.setdefault(name, []).append(value)
    several = {
        "name": [package["name"]], "title": [package["title"]], "description": [package["description"]],
        "version": [package["version"]], "date": [package["created"][:10]], "base": [rest["base"]], "language": [rest["language"]],
        "keyword": package.get("keywords", []), "generator": [rest["generator"]["tool"]],
        "generator.version": [rest["generator"]["version"]],
        "creator": [person["title"] for person in package.get("contributors", [])],
        "creator.role": [person["roles"][0] for person in package.get("contributors", [])],
        "creator.family": [person["familyName"] for person in package.get("contributors", []) if "familyName" in person],
        "creator.affiliation": [person["organization"] for person in package.get("contributors", []) if "organization" in person],
        "publisher": [rest["publisher"]["name"]] if "publisher" in rest else [],
        "contact.email": [rest["contact"]["email"]] if "contact" in rest else [],
        "funding": [funding["funder"] for funding in rest.get("funding", [])],
        "related": [work["identifier"] for work in rest.get("related", [])],
        "curator": [person["id"] for person in rest.get("curators", [])],
        "curator.name": [person["name"] for person in rest.get("curators", [])],
        "spatial_coverage": rest.get("spatialCoverage", []),
    }
    for name, values in several.items():
        if facts.get(name, []) != values:
            yield f"dataset: {name} is {facts.get(name, [])}, the Data Package says {values}"


def faults_of_codebook(folder, database):
    with open(folder / "csv/documentation/codebook.csv", encoding="utf-8", newline="") as file:
        expected = {(row["table"].replace("-", "_"), row["column"]): (row["title"], row["type"], row["description"]) for row in csv.DictReader(file)}
    found = {(row[0], row[1]): row[2:] for row in database.execute("SELECT table_name, column_name, title, type, description FROM codebook")}
    for place, meaning in expected.items():
        if found.get(place) != meaning:
            yield f"codebook: {place} is {found.get(place)}, not {meaning}"
    for table, in database.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'").fetchall():
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")] if not table.endswith("_fts") else []
        for column in [None, *columns]:
            if (table, column) not in found:
                yield f"codebook: nothing about {table} {column or ''}"


def plain(text):
    """A text as the search sees it: lower case, without marks, ligatures as they are."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def faults_of_search(database):
    for search, columns in (("segments_fts", "text"), ("statements_fts", "text, gloss")):
        table = search.removesuffix("_fts")
        rows = {row[0]: plain(" ".join(cell or "" for cell in row[1:])) for row in database.execute(f"SELECT rowid, {columns} FROM {table}")}
        words = {word: row for row, text in rows.items() for word in re.findall(r"(?<!\S)[a-z]{4,}(?!\S)", text)}
        for word, row in list(words.items())[:200]:
            found = {hit for hit, in database.execute(f"SELECT rowid FROM {search} WHERE {search} MATCH ?", (word,))}
            if row not in found:
                yield f"{search}: {word} is not found in row {row}"
            if any(word not in rows[hit] for hit in found):
                yield f"{search}: {word} is found where it is not"
        if not any(rows.values()) and database.execute(f"SELECT count(*) FROM {search}_idx").fetchone() != (0,):
            yield f"{search} holds words, and {table} none"


def faults_of_metadata(folder, database):
    metadata = json.loads((folder / "sqlite/metadata.json").read_text("utf-8"))
    described = metadata["databases"]["statements"]
    for name, entry in described["tables"].items():
        columns = [row[1] for row in database.execute(f"PRAGMA table_info({name})")]
        if not entry.get("hidden") and list(entry["columns"]) != columns:
            yield f"metadata.json: {name} has columns {columns}"
        try:
            database.execute(f"SELECT * FROM {name}").fetchall()
        except sqlite3.DatabaseError as error:
            yield f"{name} does not answer: {error}"
    for name, query in described["queries"].items():
        try:
            database.execute(query["sql"], {"words": "a*"}).fetchall()
        except sqlite3.DatabaseError as error:
            yield f"the query {name} does not answer: {error}"


def faults_of(folder):
    database = connect(folder)
    try:
        yield from faults_of_file(folder, database)
        yield from faults_of_tables(folder, database)
        yield from faults_of_dataset(folder, database)
        yield from faults_of_codebook(folder, database)
        yield from faults_of_search(database)
        yield from faults_of_metadata(folder, database)
    except sqlite3.DatabaseError as error:
        yield f"does not answer: {error}"
    finally:
        database.close()


def unnoticed(folder):
    """Changes of a copy that the checks do not find."""
    for name, change in FAULTS.items():
        with tempfile.TemporaryDirectory() as place:
            copy = pathlib.Path(place)
            (copy / "csv").symlink_to((folder / "csv").resolve())
            shutil.copytree(folder / "sqlite", copy / "sqlite")
            database = sqlite3.connect(copy / "sqlite/statements.sqlite")
            database.execute(change)
            database.commit()
            database.close()
            if not any(faults_of(copy)):
                yield f"not found: {name}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--faults", action="store_true")
    options = arguments.parse_args()
    faults = list(unnoticed(options.folder) if options.faults else faults_of(options.folder))
    for fault in faults:
        print(fault)
    print(f"{len(FAULTS)} changes" if options.faults else "checked", file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
