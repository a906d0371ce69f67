#!/usr/bin/env python3
"""Shows that schemas/jsonld/shapes.ttl catches what is wrong: breaks a good export in many ways, one at a time.

    jsonld_shapes.py EXPORT_FOLDER

The folder holds jsonld/ with an export of the sample. Also compares every list of values in the shapes with vocabulary.ttl.
Exits 1 where a fault passes. Needs PyLD, rdflib, pyshacl.
"""
import copy
import json
import pathlib
import sys

import pyshacl
import rdflib
from pyld import jsonld
from rdflib.namespace import SKOS
from rdflib.collection import Collection

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "jsonld"
SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")


def no_network(url, options=None):
    raise RuntimeError(f"a processor asked for {url}")


jsonld.set_document_loader(no_network)


class Dataset:
    """A copy of the good document that one fault is put into."""

    def __init__(self, document):
        self.document = copy.deepcopy(document)

    def __getitem__(self, id):
        return next(node for node in self.document["@graph"] if node["id"] == id)

    def drop(self, id):
        self.document["@graph"].remove(self[id])


def swap(node, key, value):
    node[key] = value


# What is done to a good dataset: the path or the message of the result that has to come, and how.
FAULTS = {
    "a statement without content": ("contentSpan", lambda d: d["courier-pier-s1"].pop("contentSpan")),
    "a statement without a kind": ("statementKind", lambda d: d["courier-pier-s1"].pop("statementKind")),
    "a statement outside any article": ("isPartOf", lambda d: d["courier-pier-s1"].pop("document")),
    "a statement in an article that is not there": ("isPartOf", lambda d: swap(d["courier-pier-s1"], "document", "no-such")),
    "a speaker without a record": ("spokenByCharacter", lambda d: d.drop("jonas-merk")),
    "a speaker that is a place": ("spokenByCharacter", lambda d: swap(d["courier-pier-s1"], "speaker", "port-aurel")),
    "a statement that reports itself": ("does not report itself", lambda d: swap(d["courier-pier-s2"], "parentStatement", "courier-pier-s3")),
    "a parent in another article": ("stand in one article", lambda d: swap(d["courier-pier-s3"], "parentStatement", "wire-pier-s1")),
    "an occasion that is no event": ("recordedAt", lambda d: swap(d["courier-pier-s1"], "occasion", "jonas-merk")),
    "a relay without a record": ("KnownAgent", lambda d: d["courier-pier-s1"]["relay"].append("nobody")),
    "an insertion outside the content": ("insertion lies", lambda d: d["courier-pier-s1"]["insertions"][0]["target"][0]["selector"][0].update(start=0, end=3)),
    "a low above the high": ("minValue", lambda d: swap(d["wire-pier-f1"], "low", "99999999999999999999.9")),
    "a range without its upper end": ("exactly one shape", lambda d: d["wire-pier-f1"].pop("high")),
    "an exact figure with a lower end": ("exactly one shape", lambda d: swap(d["courier-pier-f1"], "low", "900")),
    "a figure in a statement that is not there": ("ns#statement", lambda d: swap(d["courier-pier-f1"], "statement", "courier-pier")),
    "a confidence above 1": ("ns#confidence", lambda d: swap(d["courier-pier-m4"], "confidence", "1.4")),
    "an annotation that nobody made": ("wasAttributedTo", lambda d: d["courier-pier-m1"].pop("wasAttributedTo")),
    "a maker without a node": ("wasAttributedTo", lambda d: d.drop("rule-offices-1-0")),
    "a mention of nothing known": ("hasBody", lambda d: swap(d["courier-pier-m1"], "body", "port-nowhere")),
    "a passage that ends before it begins": ("oa#start", lambda d: d["courier-pier-m1"]["target"][0]["selector"][0].update(start=50, end=40)),
    "a passage beyond the end of its file": ("beyond the end", lambda d: d["courier-pier-m1"]["target"][0]["selector"][0].update(end=10_000)),
    "a passage of a file that is not there": ("hasSource", lambda d: swap(d["courier-pier-m1"]["target"][0], "source", "other.source")),
    "a passage without a position": ("exactly one position", lambda d: d["courier-pier-m1"]["target"][0]["selector"].pop(0)),
    "an article without an outlet": ("publisher", lambda d: d["courier-pier"].pop("publisher")),
    "a date that does not say how it is known": ("says how it is known", lambda d: d["courier-pier"].pop("datePublishedBasis")),
    "a text left out, with words of it": ("words of it", lambda d: d["courier-pier"].pop("text")),
    "withheld, with its words": ("do not publish", lambda d: swap(d["courier-pier"], "textRights", "withheld")),
    "boilerplate without a zone": ("exactly one shape", lambda d: d["courier-pier"]["segments"][0].pop("zone")),
    "two segments at one position": ("same position", lambda d: swap(d["courier-pier"]["segments"][1], "position", 1)),
    "a checksum of the file cut short": ("sha256", lambda d: swap(d["courier-pier"]["encoding"], "sha256", "abc")),
    "a record with two preferred names": ("one preferred name", lambda d: swap(d["jonas-merk"]["names"][1], "nameKind", "preferred")),
    "a place in itself": ("not lie in itself", lambda d: swap(d["aurelia"], "containedInPlace", "port-aurel")),
    "a latitude beyond the pole": ("latitude", lambda d: swap(d["port-aurel"]["geo"], "latitude", "91.0")),
    "a witness in another article": ("article that the witness names", lambda d: swap(d["u-ships"]["witnesses"][0], "document", "wire-pier")),
    "a reading of a stranger": ("witness of this utterance", lambda d: swap(d["u-ships"]["variations"][0]["readings"][0], "witness", "courier-pier-s2")),
    "two readings of one witness": ("one reading", lambda d: swap(d["u-ships"]["variations"][0]["readings"][0], "witness", "wire-pier-s1")),
    "a dataset without a licence": ("license", lambda d: d["./"].pop("license")),
}


def graph_of(document):
    return rdflib.Graph().parse(data=jsonld.to_rdf(document, {"format": "application/n-quads"}), format="nquads")


def check_lists(shapes):
    """Every sh:in of one of our vocabularies has exactly the values of the vocabulary, unless it is one branch of an alternative."""
    vocabulary = rdflib.Graph().parse(SCHEMAS / "vocabulary.ttl")
    faults = []
    for holder, head in shapes.subject_objects(SH["in"]):
        values = set(Collection(shapes, head))
        schemes = {scheme for value in values for scheme in vocabulary.objects(value, SKOS.inScheme)}
        whole = shapes.value(holder, SH.minCount) or shapes.value(holder, SH.maxCount)
        for scheme in schemes:
            declared = set(vocabulary.subjects(SKOS.inScheme, scheme))
            if not values <= declared or (whole and values != declared):
                faults.append(f"the shapes have other values than {scheme}")
    return faults


def main():
    document = json.loads((pathlib.Path(sys.argv[1]) / "jsonld" / "statements.jsonld").read_text("utf-8"))
    shapes = rdflib.Graph().parse(SCHEMAS / "shapes.ttl")
    faults = check_lists(shapes)

    def results(dataset):
        _, report, _ = pyshacl.validate(graph_of(dataset.document), shacl_graph=shapes)
        found = report.subjects(rdflib.RDF.type, SH.ValidationResult)
        return [f"{report.value(result, SH.resultPath)} {report.value(result, SH.resultMessage)}" for result in found]

    faults += [f"the good dataset does not conform: {result}" for result in results(Dataset(document))]
    for name, (expected, break_it) in FAULTS.items():
        dataset = Dataset(document)
        break_it(dataset)
        if not any(expected in result for result in results(dataset)):
            faults.append(f"not caught: {name}")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(FAULTS)} faults seeded, {sum(f.startswith('not caught') for f in faults)} not caught")
    sys.exit(1 if faults else 0)


main()
