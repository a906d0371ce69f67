"""Expands JSON-LD with pyld, which fetches nothing, and fails where a term falls out or nothing is left.

usage: expansion_check.py SCHEMAS FILE...
"""

import json
import pathlib
import sys

from pyld import jsonld


def loader(schemas):
    known = {f"https://w3id.org/ro/crate/{version}/context": schemas / f"contexts/ro-crate-{version}-context.jsonld" for version in ("1.1", "1.2", "1.3")}
    known["http://www.w3.org/ns/csvw"] = schemas / "csvw/csvw.jsonld"

    def load(url, options=None):
        if url not in known:
            raise jsonld.JsonLdError(f"this context is not at hand: {url}", "loading document failed")
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": json.loads(known[url].read_text("utf-8"))}

    return load


def faults(file, load):
    dropped = set()
    options = {"documentLoader": load, "base": "file:///bundle/"}
    try:
        expanded = jsonld.expand(json.loads(file.read_text("utf-8")), options, on_property_dropped=dropped.add)
    except jsonld.JsonLdError as fault:
        return [str(fault)[:300]]
    found = [f"the term {term} falls out" for term in sorted(map(str, dropped))]
    return found if expanded else [*found, "nothing is left"]


def main(schemas, *files):
    load, wrong = loader(pathlib.Path(schemas)), 0
    for file in map(pathlib.Path, files):
        for fault in faults(file, load):
            wrong += 1
            print(f"{file.name}: {fault}")
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
