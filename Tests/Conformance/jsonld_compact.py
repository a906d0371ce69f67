#!/usr/bin/env python3
"""Expands a document of ours with pyld, turns its nodes round, and compacts it with our context again.

    jsonld_compact.py STATEMENTS.jsonld COMPACTED.jsonld

What comes out says the same in another order and with other spellings of ids. `DATELINE_LINKED_DATA=COMPACTED.jsonld
DATELINE_LINKED_DATA_OF=STATEMENTS.jsonld swift test --filter JSONLDSourceTests` reads it and compares. Needs PyLD.
"""
import json
import sys

from pyld import jsonld


def no_network(url, options=None):
    raise RuntimeError(f"a processor asked for {url}")


jsonld.set_document_loader(no_network)
document = json.load(open(sys.argv[1], encoding="utf-8"))
expanded = jsonld.expand(document)
expanded.reverse()
compacted = jsonld.compact(expanded, document["@context"])
with open(sys.argv[2], "w", encoding="utf-8") as out:
    json.dump(compacted, out, sort_keys=True)
