#!/usr/bin/env python3
"""Checks what `dateline export --format jsonld` wrote, with other people's processors and without a network.

    jsonld_check.py EXPORT_FOLDER [--schemas FOLDER]

* statements.jsonld against schemas/jsonld/dateline.schema.json (JSON Schema 2020-12);
* pyld expands it and drops no member: every member that went in is counted, and comes out;
* rdflib reads the same graph from it as pyld does;
* context.jsonld is the embedded context without its base.

Exits 1 with a line for each fault. Needs jsonschema, PyLD, rdflib.
"""
import argparse
import json
import pathlib
import sys

import jsonschema
import rdflib
import rdflib.compare
from pyld import jsonld

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "jsonld"
faults = []


def fault(sentence):
    faults.append(sentence)


def no_network(url, options=None):
    raise RuntimeError(f"a processor asked for {url}")


jsonld.set_document_loader(no_network)


def members(value):
    """How many members a compacted node object has, below and including itself."""
    if isinstance(value, dict):
        return sum(1 + members(item) for key, item in value.items() if key != "@context")
    if isinstance(value, list):
        return sum(members(item) for item in value)
    return 0


def expanded_members(value):
    """The same count over the expanded form: keywords of values and lists are no members."""
    if isinstance(value, dict):
        if "@value" in value:
            return 0
        if "@list" in value:
            return expanded_members(value["@list"])
        return sum(1 + expanded_members(item) for item in value.values())
    if isinstance(value, list):
        return sum(expanded_members(item) for item in value)
    return 0


def referring(node, contexts):
    """Members whose value is a bare id expand to a node with a member @id."""
    count = 0
    if isinstance(node, dict):
        for key, value in node.items():
            definition = contexts.get(key)
            if key not in ("@context", "id", "type") and isinstance(definition, dict) and definition.get("@type") in ("@id", "@vocab"):
                count += sum(isinstance(item, str) for item in (value if isinstance(value, list) else [value]))
            count += referring(value, contexts) if key != "@context" else 0
    elif isinstance(node, list):
        count += sum(referring(item, contexts) for item in node)
    return count


def check_schema(document, schemas):
    schema = json.loads((schemas / "dateline.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for error in validator.iter_errors(document):
        fault(f"schema: {error.json_path}: {jsonschema.exceptions.best_match([error]).message[:300]}")


def check_expansion(document):
    expanded = jsonld.expand(document)
    going_in = members(document["@graph"]) + referring(document["@graph"], document["@context"])
    coming_out = expanded_members(expanded)
    if going_in != coming_out:
        fault(f"pyld: {going_in} members went in, {coming_out} came out")
    return going_in


def triples(document):
    quads = jsonld.to_rdf(document, {"format": "application/n-quads"})
    by_pyld = rdflib.Graph().parse(data=quads, format="nquads")
    by_rdflib = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
    if len(by_pyld) != len(by_rdflib):
        fault(f"triples: pyld makes {len(by_pyld)}, rdflib {len(by_rdflib)}")
    elif not rdflib.compare.isomorphic(by_pyld, by_rdflib):
        fault("triples: pyld and rdflib make different graphs")
    return len(by_pyld)


def check_context(document, folder):
    shared = json.loads((folder / "context.jsonld").read_text("utf-8"))["@context"]
    embedded = {key: value for key, value in document["@context"].items() if key != "@base"}
    if shared != embedded:
        fault("context.jsonld is not the embedded context without @base")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--schemas", type=pathlib.Path, default=SCHEMAS)
    options = arguments.parse_args()
    document = json.loads((options.folder / "statements.jsonld").read_text("utf-8"))
    check_schema(document, options.schemas)
    check_context(document, options.folder)
    counted = check_expansion(document)
    made = triples(document)
    for sentence in faults:
        print(f"{options.folder}: {sentence}", file=sys.stderr)
    if faults:
        sys.exit(1)
    print(f"{options.folder}: {len(document['@graph'])} nodes, {counted} members, {made} triples")


main()
