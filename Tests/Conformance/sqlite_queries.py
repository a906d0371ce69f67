#!/usr/bin/env python3
"""Runs the example queries that come with a database and compares the answers that stand in schemas/sqlite/queries.md.

    sqlite_queries.py EXPORT_FOLDER [--accept]

The folder holds sqlite/, an export of corpus/harbour. The page's questions, SQL and answers have to be those of metadata.json and of the
database; --accept writes them anew. Exits 1 where something differs. Needs nothing but Python.
"""
import argparse
import difflib
import json
import pathlib
import sqlite3
import sys

PAGE = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "sqlite" / "queries.md"
# What the page asks the queries that take words.
WORDS = {"search-statements": "gull* NOT union", "search-articles": '"pier four" OR sandwich*'}


def cell(value):
    return "" if value is None else str(value).replace("|", "\\|").replace("\n", "<br>")


def section(name, query, database):
    answer = database.execute(query["sql"], {"words": WORDS.get(name, "")})
    names = [column[0] for column in answer.description]
    rows = ["| " + " | ".join(map(cell, row)) + " |" for row in answer]
    asked = f"With `words` = `{WORDS[name]}`:\n\n" if name in WORDS else ""
    table = "\n".join(["| " + " | ".join(names) + " |", "|" + "---|" * len(names)] + rows)
    return f"## {query['title']}\n\n{query['description']}\n\n{asked}```sql\n{query['sql']}\n```\n\n{table}\n", len(rows)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--accept", action="store_true")
    options = arguments.parse_args()
    metadata = json.loads((options.folder / "sqlite/metadata.json").read_text("utf-8"))
    path = (options.folder / "sqlite/statements.sqlite").resolve()
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    written = PAGE.read_text("utf-8")
    introduction = written.split("\n## ", 1)[0]
    made, faults = introduction, []
    for name, query in metadata["databases"]["statements"]["queries"].items():
        text, rows = section(name, query, database)
        made += "\n" + text
        if not rows:
            faults.append(f"{name} has no answer in this corpus")
    if options.accept:
        PAGE.write_text(made, "utf-8")
    elif made != written:
        faults += difflib.unified_diff(written.splitlines(), made.splitlines(), "the page", "the database", lineterm="", n=1)
    for fault in faults:
        print(fault)
    print(f"{len(metadata['databases']['statements']['queries'])} queries", file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
