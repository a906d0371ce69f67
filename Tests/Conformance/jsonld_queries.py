#!/usr/bin/env python3
"""Runs the SPARQL queries of schemas/jsonld/queries.md and compares the answers that stand below them.

    jsonld_queries.py EXPORT_FOLDER [--accept]

The folder holds jsonld/ and may hold nquads/, which has to give the same answers. Exits 1 where an answer differs. Needs rdflib.
"""
import argparse
import pathlib
import re
import sys

import rdflib

PAGE = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "jsonld" / "queries.md"
QUERY = re.compile(r"```sparql\n(SELECT.*?)```\n(?:\n(\|.*?\|)\n(?=\n|\Z))?", re.S)


def cell(value, base):
    if value is None:
        return ""
    if isinstance(value, rdflib.URIRef):
        value = value.removeprefix(base).rsplit("/", 1)[-1]
    return str(value).replace("|", "\\|").replace("\n", " ")


def table(graph, query):
    answer = graph.query(query)
    base = str(next(graph.objects(None, rdflib.URIRef("http://rdfs.org/ns/void#uriSpace"))))
    names = [str(name) for name in answer.vars]
    rows = ["| " + " | ".join(cell(row[name], base) for name in names) + " |" for row in answer]
    return "\n".join(["| " + " | ".join(names) + " |", "|" + "---|" * len(names)] + rows)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--accept", action="store_true")
    options = arguments.parse_args()
    page = PAGE.read_text("utf-8")
    prefixes = re.search(r"```sparql\n((?:PREFIX.*\n)+)```", page).group(1)
    graphs = [rdflib.Graph().parse(options.folder / "jsonld" / "statements.jsonld", format="json-ld")]
    if (options.folder / "nquads").exists():
        graphs.append(rdflib.Graph().parse(options.folder / "nquads" / "statements.nq", format="nquads"))
    faults = []

    def answered(match):
        query, written = match.group(1), match.group(2)
        tables = [table(graph, prefixes + query) for graph in graphs]
        first_line = query.split("\n", 1)[0]
        if len(set(tables)) > 1:
            faults.append(f"the graphs answer differently: {first_line}")
        if written != tables[0] and not options.accept:
            faults.append(f"another answer than on the page: {first_line}\n{tables[0]}")
        return f"```sparql\n{query}```\n\n{tables[0]}\n"

    made = QUERY.sub(answered, page)
    if options.accept:
        PAGE.write_text(made, "utf-8")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(QUERY.findall(page))} queries, {len(graphs)} graphs")
    sys.exit(1 if faults else 0)


main()
