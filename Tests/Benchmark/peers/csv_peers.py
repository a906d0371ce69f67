#!/usr/bin/env python3
"""Writes the same tables as DatelineBenchmark with Python's csv module and with duckdb, and holds Dateline against both.

usage: csv_peers.py BENCHMARK [DOCUMENTS]      BENCHMARK is .build/release/DatelineBenchmark

All have the same records in memory before a clock starts; measured is CPU time, user and system, of one thread, least of several runs.
Dateline starts from its model: it also makes the rows, works out where passages stand and what their words are, computes SHA-256 of
every file, and writes codebook, schemas and scripts. The others are given finished rows of typed values. So there are two ratios: of
writing finished rows (for Dateline all of the export less the making of rows, which the benchmark measures by itself), and of the
whole export against writing alone, which is harder on Dateline.
csv has its fastest way, quotes where it must; duckdb quotes all texts, as Dateline does.

Prints one line each and exits 1 where Dateline is slower than FLOORS says.

needs: duckdb and pandas as in Tests/Conformance/requirements.txt
"""
import csv
import datetime
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

import duckdb
import pandas

RUNS = 5
# How many times as fast as each Dateline has to be: in writing finished rows, and from the model.
FLOORS = {"csv": (3.0, 1.0), "duckdb": (1.0, 0.0)}
DUCKDB_TYPES = {"string": "VARCHAR", "integer": "BIGINT", "number": "VARCHAR", "boolean": "BOOLEAN", "date": "DATE"}


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def least(write):
    times = []
    for _ in range(RUNS):
        start = cpu()
        write()
        times.append(cpu() - start)
    return min(times)


def dateline(benchmark, documents, folder):
    """Writes the tables to the folder, and gives the CPU seconds of writing finished rows, and of the whole export."""
    command = [benchmark, "--loaded", "--keep", folder, str(documents), "csv"]
    lines = [subprocess.run(command, check=True, capture_output=True, text=True).stdout for _ in range(RUNS)]
    times = [tuple(float(re.search(rf"{name}=(\S+)", line)[1]) for name in ("cpu", "rows")) for line in lines]
    return min(cpu - rows for cpu, rows in times), min(cpu for cpu, _ in times)


def typed(cell, kind):
    if cell == "":
        return None
    if kind == "integer":
        return int(cell)
    if kind == "boolean":
        return cell == "true"
    if kind == "date":
        return datetime.date.fromisoformat(cell)
    return cell


def loaded(folder):
    """Name, fields and rows of each table. Numbers with fractions stay texts: as binary numbers they would lose digits."""
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource_ in package["resources"]:
        fields = [(field["name"], field["type"]) for field in resource_["schema"]["fields"]]
        with open(folder / resource_["path"], encoding="utf-8", newline="") as file:
            reader = csv.reader(file, strict=True)
            next(reader)
            rows = [tuple(typed(cell, kind) for cell, (_, kind) in zip(row, fields)) for row in reader]
        yield resource_["name"], fields, rows


def write_with_csv(tables, folder):
    for name, fields, rows in tables:
        with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([name for name, _ in fields])
            writer.writerows(rows)


def fill(database, tables):
    database.execute("SET threads = 1")
    for name, fields, rows in tables:
        cells = [[None if cell is None else str(cell) for cell in row] for row in rows]
        frame = pandas.DataFrame(cells, columns=[column for column, _ in fields], dtype="object")  # noqa: F841 duckdb finds it by name
        columns = ", ".join(f'CAST("{column}" AS {DUCKDB_TYPES[kind]}) AS "{column}"' for column, kind in fields)
        database.execute(f'CREATE TABLE "{name}" AS SELECT {columns} FROM frame')
        held = database.execute(f'SELECT * FROM "{name}"').fetchall()
        if held != rows:
            sys.exit(f"duckdb holds other rows of {name}: it would not write the same records")


def write_with_duckdb(database, tables, folder):
    for name, fields, _ in tables:
        texts = ", ".join(f'"{column}"' for column, kind in fields if kind == "string")
        database.execute(f"COPY \"{name}\" TO '{folder / name}.csv' (HEADER, FORCE_QUOTE ({texts}))")


def main(benchmark, documents=10_000):
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        ours = dateline(benchmark, documents, place / "dateline")
        tables = list(loaded(place / "dateline" / "csv"))
        size = sum(path.stat().st_size for path in (place / "dateline/csv/tables").glob("*.csv"))
        rows = sum(len(rows) for _, _, rows in tables)
        print(f"{documents} documents, {rows} rows, {size / 1e6:.1f} MB as Dateline writes them, CPU seconds of one thread")
        written, whole = ours
        print(f"dateline  {written:.3f} s, {size / 1e6 / written:.0f} MB/s; with the making of rows {whole:.3f} s, {size / 1e6 / whole:.0f} MB/s")
        out = place / "peer"
        out.mkdir()
        times = {"csv": least(lambda: write_with_csv(tables, out))}
        database = duckdb.connect()
        fill(database, tables)
        times["duckdb"] = least(lambda: write_with_duckdb(database, tables, out))
        slow = []
        for name, time in times.items():
            ratios = [time / our for our in ours]
            print(f"{name:8}  {time:.3f} s; Dateline is {ratios[0]:.2f} times as fast, with the making of rows {ratios[1]:.2f} times")
            if any(ratio < floor for ratio, floor in zip(ratios, FLOORS[name])):
                slow.append(f"{name} (floors {FLOORS[name]})")
        return f"too slow against {', '.join(slow)}" if slow else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
