"""Checks a form for a repository against the repository's schema, and against rules of its programs that the schema does not hold.

usage: deposit_check.py datacite|inveniordm|dataverse SCHEMAS FILE
"""

import json
import pathlib
import re
import sys

from datacite import schema45
from jsonschema import Draft7Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

DATE = r"\d{4}(-\d{2}(-\d{2})?)?"


def read(path):
    return json.loads(path.read_text("utf-8"))


def broken(validator, form):
    for fault in validator.iter_errors(form):
        yield f"{'/'.join(map(str, fault.path))}: {fault.message[:200]}"


def datacite(schemas, form):
    yield from broken(schema45.validator, form)


def dataverse(schemas, form):
    schema = read(schemas / "dataverse/dataset-schema.json")
    # It says draft 4 and uses words of draft 6, which a validator of draft 4 would pass over.
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    yield from broken(Draft7Validator(schema), form)
    fields = {field["typeName"]: field["value"] for field in form["datasetVersion"]["metadataBlocks"]["citation"]["fields"]}
    for name in ("title", "author", "datasetContact", "dsDescription", "subject"):
        if not fields.get(name):
            yield f"{name}: empty"
    for contact in fields.get("datasetContact", []):
        if "@" not in contact.get("datasetContactEmail", {}).get("value", ""):
            yield "datasetContact: no e-mail address"
    if "license" not in form["datasetVersion"]:
        yield "no licence: the installation would put its own"


def inveniordm(schemas, form):
    schema = read(schemas / "invenio/record-v6.0.0.json")
    definitions = Resource(read(schemas / "invenio/definitions-v2.0.0.json"), DRAFT7)
    lenient = Resource({name: {} for name in ("identifier", "internal-pid", "$schema", "identifiers_with_scheme", "scheme", "identifiers")}, DRAFT7)
    registry = Registry().with_resources([
        ("local://records/definitions-v2.0.0.json", definitions), ("local://definitions-v2.0.0.json", definitions),
        ("local://definitions-v1.0.0.json", lenient)])
    # What the installation sets itself.
    schema.pop("id", None)
    for own in ("access", "files"):
        schema["properties"].pop(own, None)
    yield from broken(Draft7Validator(schema, registry=registry), {key: value for key, value in form.items() if key not in ("access", "files")})
    metadata = form.get("metadata", {})
    for name in ("resource_type", "creators", "title", "publication_date", "rights"):
        if not metadata.get(name):
            yield f"metadata/{name}: needed to publish"
    if not re.fullmatch(f"{DATE}(/{DATE})?", metadata.get("publication_date", "")):
        yield "publication_date: no date of EDTF level 0"
    for creator in metadata.get("creators", []):
        party = creator.get("person_or_org", {})
        if not party.get("family_name" if party.get("type") == "personal" else "name"):
            yield f"creators: a name is missing: {party}"
    for right in metadata.get("rights", []):
        if ("id" in right) == ("title" in right):
            yield f"rights: either an id or a title: {right}"


def main(kind, schemas, file):
    found = list({"datacite": datacite, "dataverse": dataverse, "inveniordm": inveniordm}[kind](pathlib.Path(schemas), read(pathlib.Path(file))))
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
