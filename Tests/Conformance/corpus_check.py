#!/usr/bin/env python3
"""Checks the YAML files of corpus folders against schemas/corpus, as an editor does.

    corpus_check.py CORPUS_FOLDER... [--schemas FOLDER]

YAML is read by the core schema of YAML 1.2: 2031-03-04 and `on` are texts. Exits 1 with a line for each fault.
Needs jsonschema 4.26, PyYAML 6.
"""
import argparse
import json
import pathlib
import re
import sys

import jsonschema
import referencing
import yaml

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "corpus"
FILES = {
    "dataset.yaml": "dataset",
    "authorities/agents.yaml": "agents",
    "authorities/places.yaml": "places",
    "authorities/events.yaml": "events",
    "utterances.yaml": "utterances",
    "records/*.yaml": "record",
}


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2, core schema."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.inf|\.nan", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(f"^(?:{pattern})$"), first)
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: integer(loader.construct_scalar(node)))


def integer(text):
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


def validators(folder):
    """A validator for each kind of file; schemas refer to each other by file name."""
    contents = {path.name: json.loads(path.read_text("utf-8")) for path in folder.glob("*.schema.json")}
    for schema in contents.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    registry = referencing.Registry().with_resources(
        (name, referencing.Resource.from_contents(schema)) for name, schema in contents.items()
    )
    return {
        kind: jsonschema.Draft202012Validator(contents[f"{kind}.schema.json"], registry=registry)
        for kind in FILES.values()
    }


def faults(corpus, kinds):
    for pattern, kind in FILES.items():
        for path in sorted(corpus.glob(pattern)):
            value = yaml.load(path.read_text("utf-8"), Loader=CoreLoader)
            for error in sorted(kinds[kind].iter_errors({} if value is None else value), key=lambda e: list(map(str, e.absolute_path))):
                best = jsonschema.exceptions.best_match([error])
                yield f"{path}: {best.json_path}: {best.message}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", nargs="+", type=pathlib.Path)
    parser.add_argument("--schemas", type=pathlib.Path, default=SCHEMAS)
    arguments = parser.parse_args()
    kinds = validators(arguments.schemas)
    found = [fault for corpus in arguments.corpora for fault in faults(corpus, kinds)]
    print("\n".join(found) if found else "valid")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
