#!/usr/bin/env python3
"""Runs schemas/tei/dateline.sch over a TEI export with lxml's Schematron, which compiles it to XSLT 1.0.

    schematron_check.py TEI_FOLDER             every .xml file in it and below; prints each rule that fails, and warnings
    schematron_check.py --faults TEI_FOLDER    breaks copies of its files, for each rule in one way, and demands that the rule fires

Exits 1 where something failed; a warning is no failure. Needs lxml.
"""
import pathlib
import re
import sys

from lxml import etree, isoschematron

SCHEMA = pathlib.Path(__file__).parents[2] / "schemas/tei/dateline.sch"
NAMES = {"t": "http://www.tei-c.org/ns/1.0", "svrl": "http://purl.oclc.org/dsdl/svrl", "sch": "http://purl.oclc.org/dsdl/schematron"}
ID = "{http://www.w3.org/XML/1998/namespace}id"


def failures(schema, tree):
    """Id, role and message of each rule that fails."""
    schema.validate(tree)
    for failed in schema.validation_report.iterfind(".//svrl:failed-assert", NAMES):
        yield failed.get("id"), failed.get("role", "error"), " ".join("".join(failed.itertext()).split())


def check(schema, files):
    errors = 0
    for file in files:
        for rule, role, message in failures(schema, etree.parse(file)):
            print(f"{role}: {file.name}: {rule}: {message}")
            errors += role != "warning"
    print(f"{len(files)} files, {errors} faults")
    return not errors and bool(files)


# --- Ways to break an element


def put(**values):
    """Sets attributes; None takes one away. An underscore stands for a hyphen."""
    def edit(element):
        for name, value in values.items():
            name = name.replace("_", "-")
            if value is None:
                element.attrib.pop(name, None)
            else:
                element.set(name, value)
    return edit


def rename(identifier):
    return lambda element: element.set(ID, identifier)


def change(name, pattern, replacement):
    """Rewrites a part of an attribute."""
    def edit(element):
        old = element.get(name)
        element.set(name, re.sub(pattern, replacement, old, count=1))
        assert element.get(name) != old, f"nothing to break in {old}"
    return edit


def write(text):
    def edit(element):
        element.text = text
    return edit


def remove(element):
    element.getparent().remove(element)


def repeat(element):
    element.addnext(etree.fromstring(etree.tostring(element)))


def add(name, **attributes):
    return lambda element: etree.SubElement(element, f"{{{NAMES['t']}}}{name}", attributes)


def take_id_before(element):
    element.set(ID, element.getprevious().get(ID))


def point_at_own_annotation(pointer):
    pointer.set("target", "#" + pointer.getparent().get(ID))


def point_at_event_before(relation):
    relation.set("passive", "#" + relation.getparent().getprevious().get(ID))


def show_a_statement(element):
    element.set("corresp", "#" + element.xpath(f"string({STATEMENT}/@xml:id)", namespaces=NAMES))


def close_cycle(pointer):
    """Makes the outer statement stand within the inner one."""
    outer = pointer.get("target")[1:]
    [statement] = pointer.xpath(f"//t:annotation[@xml:id='{outer}']", namespaces=NAMES)
    add("ptr", type="within", target="#" + pointer.getparent().get(ID))(statement)


STATEMENT = "//t:listAnnotation[@type='statements']/t:annotation"
FIGURE = "//t:listAnnotation[@type='figures']/t:annotation"
MENTION = "//t:listAnnotation[@type='mentions']/t:annotation"

# The rule that has to fire, the element to break (the first in the folder that the XPath finds), how.
FAULTS = [
    ("id-unique", f"{STATEMENT}[2]", take_id_before),
    ("id-form", STATEMENT, rename("Statement_1")),
    ("pointer-agent", "//t:body//t:said[@who]", put(who="jonas-merk")),
    ("pointer-vocabulary", "//t:said", put(ana="direct")),
    ("pointer-provenance", STATEMENT, put(resp="#curator")),
    ("pointer-where", "//t:event[@where]", put(where="harbour")),
    ("pointer-source", "//t:body//t:p[@source]", put(source="text:0,4")),
    ("pointer-one", "//t:body//t:persName", change("corresp", "$", " #x")),
    ("ref-agent", "//t:body//t:persName", put(ref="plc:east-pier")),
    ("ref-place", "//t:body//t:placeName", put(ref="agt:jonas-merk")),
    ("ref-event", "//t:body//t:eventName", put(ref="agt:jonas-merk")),
    ("local-corresp", "//t:body//t:measure", put(corresp="#nowhere")),
    ("local-passive", "//t:relation", put(passive="#nowhere")),
    ("local-target", "//t:ptr[@type='statement']", put(target="#nowhere")),
    ("range-form", f"{STATEMENT}[contains(@target, ' ')]", change("target", r"(\d+),\d+(?=[^ ]*$)", r"\1,x")),
    ("range-order", f"{STATEMENT}[contains(@target, ' ')]", change("target", r"(\d+),(\d+)(?=[^ ]*$)", r"\2,\1")),
    ("range-extent", f"{STATEMENT}[contains(@target, ' ')]", change("target", r",\d+(?=[^ ]*$)", ",999999")),
    ("words-check", f"{STATEMENT}[contains(@target, ' ')]", change("target", r"words=\w(?=[^ ]*$)", "words=")),
    ("annotation-motivation", MENTION, put(motivation="describing")),
    ("annotation-status", MENTION, put(ana="voc:editKind.space")),
    ("annotation-target", STATEMENT, change("target", "$", " agt:jonas-merk")),
    ("statement-said", f"{STATEMENT}/t:note/t:said", remove),
    ("figure-measure", f"{FIGURE}/t:note/t:measure", repeat),
    ("mention-referent", f"{MENTION}/t:ptr[@type='referent']", remove),
    ("source-once", f"{STATEMENT}/t:ptr[@type='source']", repeat),
    ("ptr-list", f"{MENTION}/t:ptr", put(type="cue", target="raw:0,1")),
    ("ptr-kind", f"{STATEMENT}/t:ptr[@type='event']", put(target="plc:east-pier")),
    ("within-statement", f"{STATEMENT}/t:ptr[@type='within']", point_at_own_annotation),
    ("within-cycle", f"{STATEMENT}/t:ptr[@type='within']", close_cycle),
    ("figure-statement", f"{FIGURE}/t:ptr[@type='statement']", point_at_own_annotation),
    ("insertion-inside", f"{STATEMENT}/t:ptr[@type='insertion']", put(target="raw:0,3")),
    ("said-direct", "//t:said[@direct='true']", put(direct="false")),
    ("figure-quantity", "//t:measure[@type='exact']", put(quantity=None, atLeast="3")),
    ("figure-at-least", "//t:measure[@type='atLeast']", put(atMost="99")),
    ("figure-at-most", "//t:measure[@type='atMost']", put(atMost=None)),
    ("figure-range", "//t:measure[@type='range']", put(atMost=None)),
    ("figure-range-order", "//t:measure[@type='range']", put(atLeast="9", atMost="3")),
    ("date-w3c", "//t:date[@when]", put(when="4 March 2031")),
    ("date-calendar", "//t:date[@when]", put(when="2031-13-04")),
    ("date-when-alone", "//t:date[@when]", put(to="2031-03-05")),
    ("date-custom-alone", "//t:date[@when-custom]", put(to="2031-03-05")),
    ("date-method", "//t:date[@when-custom]", put(datingMethod=None)),
    ("date-twice", "//t:affiliation[@from]", put(from_custom="2026?", datingMethod="voc:EDTF")),
    ("date-approximation", "//t:date[@when]", put(notAfter="2031-03-05")),
    ("date-approximation-order", "//t:date[@notBefore and @notAfter]", put(notBefore="2099-01-01")),
    ("segment-order", "//t:body//t:p[@source]/following-sibling::t:p[1]", change("source", r"raw:\d+", "raw:1")),
    ("segment-length", "//t:body//t:p[@source and not(.//t:choice)]", add("gap", quantity="3")),
    ("choice-inside", "//t:body//t:p//t:choice", put(source="raw:0,1")),
    ("choice-order", "//t:body//t:p[.//t:choice]/following-sibling::t:p//t:choice", put(source="raw:0,1")),
    ("choice-length", "//t:body//t:p//t:choice/t:orig", write("too many characters")),
    ("edit-note", "//t:body/t:div[@type='article']", add("note", type="edit", corresp="#nowhere")),
    ("inline-annotation", "//t:body//t:measure", show_a_statement),
    ("inline-rejected", f"{MENTION}[concat('#', @xml:id) = //t:body//@corresp]", put(ana="voc:annotationStatus.rejected")),
    ("inline-speaker", "//t:body//t:said[@who]", put(who="agt:nobody")),
    ("inline-number", "//t:body//t:measure[@quantity]", put(quantity="7")),
    ("inline-referent", "//t:body//t:persName", put(ref="agt:nobody")),
    ("chain-next", "//t:body//t:said[@prev]", put(prev=None)),
    ("chain-prev", "//t:body//t:said[@next]", put(next=None)),
    ("chain-same", "//t:body//t:said[@next]", put(corresp="#other")),
    ("withheld-words", "/t:TEI[@type='text']", put(type="withheld")),
    ("gap-place", "/t:TEI[@type='text']//t:body//t:p", add("gap", quantity="3")),
    ("rights-shared", "//t:availability[@ana='voc:textRights.included']", put(ana="voc:textRights.withheld")),
    ("availability-default", "//t:availability[@default='true']", put(default="false")),
    ("decls-availability", "//t:standOff[@decls]", put(decls="#nowhere")),
    ("extent-order", "//t:measure[@unit='utf16']", put(quantity="1")),
    ("place-parent", "//t:place/t:ptr[@type='parent']", put(target="plc:nowhere")),
    ("event-place", "//t:event[@where]", put(where="plc:nowhere")),
    ("event-list", "//t:listEvent[@type='utterances']", put(type=None)),
    ("relation-own", "//t:event[2]/t:relation", point_at_event_before),
    ("relation-agent", "/t:TEI[@type='authorities']//t:relation", put(active="agt:nobody")),
    ("office-body", "//t:affiliation[@ref]", put(ref="agt:nobody")),
    ("name-preferred", "//t:person/t:persName[@type='preferred']", put(type="alias")),
    ("geo-point", "//t:geo", write("95 10")),
    ("idno-sha256", "//t:idno[@type='SHA-256']", write("A0B1")),
    ("idno-doi", "//t:idno[@type='DOI']", write("https://doi.org/10.5072/x")),
    ("report-statement", "//t:note[@type='report']", put(target="stm:herald-pier")),
    ("witness-statement", "//t:witness", put(corresp="doc:herald-pier")),
    ("reading-witness", "//t:rdg", put(wit="#nobody")),
    ("reading-once", "//t:rdg[t:seg]", repeat),
    ("reading-article", "//t:rdg/t:seg", change("source", "src:[^/]+", "src:elsewhere")),
    ("reading-range", "//t:rdg/t:seg", change("source", r"(\d+),(\d+)", r"\2,\1")),
]


def break_once(schema, files, xpath, edit):
    """The rules that fail in a copy of the first file that has something to break; None where no file has."""
    for file in files:
        tree = etree.parse(file)
        found = tree.xpath(xpath, namespaces=NAMES)
        if found:
            edit(found[0])
            return {rule for rule, _, _ in failures(schema, tree)}
    return None


def check_faults(schema, files):
    rules = {element.get("id") for element in etree.parse(SCHEMA).iterfind(".//sch:assert", NAMES)}
    wrong = [f"{rule}: no fault is made for it" for rule in sorted(rules - {rule for rule, _, _ in FAULTS})]
    for rule, xpath, edit in FAULTS:
        fired = break_once(schema, files, xpath, edit)
        if fired is None:
            wrong.append(f"{rule}: no file has {xpath}")
        elif rule not in fired:
            wrong.append(f"{rule}: did not fire; {', '.join(sorted(fired)) or 'nothing'} did")
    print(*wrong, f"{len(rules)} rules, {len(FAULTS)} faults, {len(wrong)} wrong", sep="\n")
    return not wrong


def main(*arguments):
    schema = isoschematron.Schematron(etree.parse(SCHEMA), store_report=True)
    files = sorted(pathlib.Path(arguments[-1]).glob("**/*.xml"))
    passed = check_faults(schema, files) if arguments[0] == "--faults" else check(schema, files)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
