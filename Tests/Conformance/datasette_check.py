#!/usr/bin/env python3
"""Opens a database that `dateline export` wrote with Datasette and the metadata file beside it.

    datasette_check.py EXPORT_FOLDER

The folder holds sqlite/. `datasette inspect` has to take the database; then, without a network, Datasette's own client asks for every table, every
view, every example query and a search in each table that has one. Each has to answer 200, with the columns that are described, and
with the rows that sqlite3 counts. Prints what is wrong, one line each; exits 1 if anything is.

Needs datasette, as in requirements.txt.
"""
import asyncio
import html
import json
import pathlib
import sqlite3
import subprocess
import sys
import urllib.parse

from datasette.app import Datasette


def faults_of_inspection(path, counts):
    tool = pathlib.Path(sys.executable).with_name("datasette")
    done = subprocess.run([tool, "inspect", path], capture_output=True, text=True)
    if done.returncode:
        yield f"datasette inspect: {done.stderr}"
        return
    tables = json.loads(done.stdout)["statements"]["tables"]
    for name, count in counts.items():
        if tables[name]["count"] != count:
            yield f"datasette inspect counts {tables[name]['count']} rows of {name}, not {count}"


async def answer(client, path):
    response = await client.get(path)
    return response, [] if response.status_code == 200 else [f"{path}: {response.status_code} {response.text[:200]}"]


async def faults_of_pages(path, metadata, counts):
    client = Datasette([str(path)], metadata=metadata).client
    home, faults = await answer(client, "/statements")
    described = metadata["databases"]["statements"]
    index, more = await answer(client, "/")
    faults += more
    for member in ("title", "source", "license"):
        if html.escape(metadata[member]) not in index.text.replace("&#34;", "&quot;").replace("&#39;", "&#x27;"):
            faults.append(f"the first page does not show the {member}")
    if not all(query in home.text for query in described["queries"]):
        faults.append("the page of the database does not list every query")
    for name, entry in described["tables"].items():
        if entry.get("hidden"):
            continue
        response, more = await answer(client, f"/statements/{name}.json?_shape=objects&_size=1&_extra=columns")
        faults += more
        if not more and response.json()["columns"] not in (list(entry["columns"]), ["rowid", *entry["columns"]]):
            faults.append(f"{name}: {response.json()['columns']}")
        if not more and name in counts and response.json()["filtered_table_rows_count"] != counts[name]:
            faults.append(f"{name}: {response.json()['filtered_table_rows_count']} rows, not {counts[name]}")
        page, more = await answer(client, f"/statements/{name}?_size=2")
        faults += more
        faults += [f"{name}: nothing is said of {column}" for column in entry["columns"] if f"<dt>{column}</dt>" not in page.text]
    for name in described["queries"]:
        for words in ("", "a*"):
            for form in (".json", ""):
                faults += (await answer(client, f"/statements/{name}{form}?words={urllib.parse.quote(words)}"))[1]
    for name in ("segments", "statements"):
        page, more = await answer(client, f"/statements/{name}?_search=a*&_searchmode=raw")
        faults += more
        if 'name="_search"' not in page.text:
            faults.append(f"Datasette does not find the search of {name}")
    return faults


def main(folder):
    path = (folder / "sqlite/statements.sqlite").resolve()
    metadata = json.loads((folder / "sqlite/metadata.json").read_text("utf-8"))
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    tables = [name for name, in database.execute("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict")]
    counts = {name: database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}
    faults = [*faults_of_inspection(path, counts), *asyncio.run(faults_of_pages(path, metadata, counts))]
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main(pathlib.Path(sys.argv[1]))
