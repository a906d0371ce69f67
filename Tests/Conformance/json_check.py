#!/usr/bin/env python3
"""Reads hostile strings that the JSON writer wrote, with json and orjson, and compares them code point by code point.

    json_check.py hostile.json

Exits 1 where a string came out otherwise. Needs orjson.
"""
import json
import pathlib
import sys

import orjson

data = pathlib.Path(sys.argv[1]).read_bytes()
faults = [
    f"{name}: {pair!r}"
    for name, pairs in [("json", json.loads(data)), ("orjson", orjson.loads(data))]
    for pair in pairs
    if [ord(character) for character in pair["text"]] != pair["codePoints"]
]
print(*faults, f"{len(json.loads(data))} strings, {len(faults)} faults", sep="\n")
sys.exit(1 if faults else 0)
