#!/usr/bin/env python3
"""Checks the linked data that `dateline export` wrote, with other people's processors and without a network.

    jsonld_check.py EXPORT_FOLDER [--schemas FOLDER]

The folder holds jsonld/, and may hold ndjsonld/ and nquads/.

* statements.jsonld against schemas/jsonld/dateline.schema.json (JSON Schema 2020-12);
* pyld expands it and drops no member: every member that went in is counted, and comes out;
* rdflib reads the same graph from it as pyld does;
* the graph conforms to schemas/jsonld/shapes.ttl (SHACL);
* context.jsonld is the embedded context without its base;
* each line of statements.ndjson is valid, and the lines together make the same graph;
* statements.nq is the same graph.

Exits 1 with a line for each fault. Needs jsonschema, PyLD, rdflib, pyshacl.
"""
import argparse
import collections
import json
import pathlib
import sys

import jsonschema
import pyshacl
import rdflib
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


def validator(schemas, part=None):
    schema = json.loads((schemas / "dateline.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    if part:
        schema = {"$schema": schema["$schema"], "$ref": f"#/$defs/{part}", "$defs": schema["$defs"]}
    return jsonschema.Draft202012Validator(schema)


def check_schema(place, validator, value):
    for error in validator.iter_errors(value):
        fault(f"{place}: schema: {error.json_path}: {jsonschema.exceptions.best_match([error]).message[:300]}")


def check_expansion(document):
    expanded = jsonld.expand(document)
    going_in = members(document["@graph"]) + referring(document["@graph"], document["@context"])
    coming_out = expanded_members(expanded)
    if going_in != coming_out:
        fault(f"pyld: {going_in} members went in, {coming_out} came out")
    return going_in


def graph_of(document):
    quads = jsonld.to_rdf(document, {"format": "application/n-quads"})
    return rdflib.Graph().parse(data=quads, format="nquads")


def facts(graph):
    """The graph as a set of texts that do not depend on labels of blank nodes.

    Each blank node of a dataset hangs below one other node, so a node is written with what hangs below it in brackets. Two graphs
    of this kind are isomorphic exactly when these texts agree, which general isomorphism takes minutes to find out.
    """
    referrers = collections.Counter(o for o in graph.objects() if isinstance(o, rdflib.BNode))
    if any(referrers[node] != 1 for node in set(graph.subjects()) if isinstance(node, rdflib.BNode)):
        fault("a blank node hangs below none or several nodes")
        return set()

    def text(node):
        if not isinstance(node, rdflib.BNode):
            return node.n3()
        return "[" + "; ".join(sorted(f"{p.n3()} {text(o)}" for p, o in graph.predicate_objects(node))) + "]"

    return {f"{s.n3()} {p.n3()} {text(o)}" for s, p, o in graph if not isinstance(s, rdflib.BNode)}


def compare(name, graph, other):
    if len(graph) != len(other):
        fault(f"{name}: {len(other)} triples, and {len(graph)} from statements.jsonld")
    mine, theirs = facts(graph), facts(other)
    for fact in sorted(mine - theirs)[:5]:
        fault(f"{name} lacks: {fact[:300]}")
    for fact in sorted(theirs - mine)[:5]:
        fault(f"{name} has beyond: {fact[:300]}")


def check_shapes(graph, schemas):
    shapes = schemas / "shapes.ttl"
    conforms, _, report = pyshacl.validate(graph, shacl_graph=str(shapes), allow_warnings=True)
    if not conforms:
        fault(f"shacl: {report}")


def check_context(document, folder):
    shared = json.loads((folder / "context.jsonld").read_text("utf-8"))["@context"]
    embedded = {key: value for key, value in document["@context"].items() if key != "@base"}
    if shared != embedded:
        fault("context.jsonld is not the embedded context without @base")


def check_lines(folder, schemas, graph):
    shared = json.loads((folder / "context.jsonld").read_text("utf-8"))
    loader = lambda url, options=None: {"contextUrl": None, "documentUrl": url, "document": shared}
    check = validator(schemas, "line")
    expanded = []
    for number, line in enumerate((folder / "statements.ndjson").read_text("utf-8").split("\n")[:-1], start=1):
        node = json.loads(line)
        check_schema(f"statements.ndjson:{number}", check, node)
        expanded += jsonld.expand(node, {"documentLoader": loader, "base": "https://localhost/statements.ndjson"})
    compare("statements.ndjson", graph, graph_of(expanded))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--schemas", type=pathlib.Path, default=SCHEMAS)
    options = arguments.parse_args()
    folder = options.folder
    document = json.loads((folder / "jsonld" / "statements.jsonld").read_text("utf-8"))
    check_schema("statements.jsonld", validator(options.schemas), document)
    check_context(document, folder / "jsonld")
    counted = check_expansion(document)
    graph = graph_of(document)
    compare("statements.jsonld by rdflib", graph, rdflib.Graph().parse(data=json.dumps(document), format="json-ld"))
    if (options.schemas / "shapes.ttl").exists():
        check_shapes(graph, options.schemas)
    if (folder / "ndjsonld").exists():
        check_lines(folder / "ndjsonld", options.schemas, graph)
    if (folder / "nquads").exists():
        quads = folder / "nquads" / "statements.nq"
        compare("statements.nq", graph, rdflib.Graph().parse(quads, format="nquads"))
    for sentence in faults:
        print(f"{folder}: {sentence}", file=sys.stderr)
    if faults:
        sys.exit(1)
    print(f"{folder}: {len(document['@graph'])} nodes, {counted} members, {len(graph)} triples")


main()
