"""Writes a corpus of many short invented articles.

usage: many.py FOLDER COUNT
"""

import pathlib
import sys

DATASET = """\
name: many-articles
title: {count} articles about a pier
description: Short invented articles, to see how formats and validators bear a number of them.
creators:
  - {{given: Ada, family: Example, role: author}}
contact: {{name: Ada Example, email: ada@example.org}}
licence: CC0-1.0
version: 1.0.0
date: 2026-11-21
language: en
base: https://example.org/many/
curators:
  - {{id: ada, name: Ada Example}}
annotation: {{by: "curator:ada", status: accepted}}
"""
AGENTS = """\
agents:
  - {id: gazette, kind: outlet, name: The Gazette}
  - {id: merk, kind: person, name: Ada Merk}
"""
RECORD = """\
document:
  outlet: gazette
  headline: "Pier, day {number}"
  published: {{date: {date}, known: stated}}
  rights: {{text: included}}
statements:
  - id: s1
    kind: direct
    speaker: merk
    source: Ada Merk
    cue: said
    content: "“We count {number} ships,”"
"""


def main(folder, count):
    top = pathlib.Path(folder)
    for name in ("authorities", "records", "texts"):
        (top / name).mkdir(parents=True)
    (top / "dataset.yaml").write_text(DATASET.format(count=count), "utf-8")
    (top / "authorities/agents.yaml").write_text(AGENTS, "utf-8")
    for number in range(1, int(count) + 1):
        date = f"2031-{1 + number // 28 % 12:02}-{1 + number % 28:02}"
        (top / f"texts/pier-{number:05}.txt").write_text(f"Pier, day {number}\n\nShips wait at the pier.\n\n“We count {number} ships,” Ada Merk said.\n", "utf-8")
        (top / f"records/pier-{number:05}.yaml").write_text(RECORD.format(number=number, date=date), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
