#!/usr/bin/env python3
"""Turns every article of a TEI export into a page with schemas/tei/reading-view.xsl and xsltproc, and looks at the page.

    reading_view_check.py TEI_FOLDER

Each statement has to be one row of the table, in its order; nothing may run or be fetched. Exits 1 otherwise. Needs lxml and xsltproc.
"""
import pathlib
import subprocess
import sys

from lxml import etree, html

STYLESHEET = pathlib.Path(__file__).parents[2] / "schemas/tei/reading-view.xsl"
NAMES = {"t": "http://www.tei-c.org/ns/1.0"}
STATEMENTS = "//t:listAnnotation[@type='statements']/t:annotation/@xml:id"


def faults(file, tree):
    made = subprocess.run(["xsltproc", "--nonet", STYLESHEET, file], capture_output=True)
    if made.returncode or made.stderr:
        yield made.stderr.decode()
        return
    page = html.document_fromstring(made.stdout, parser=html.HTMLParser(encoding="utf-8"))
    rows = page.xpath("//table/tbody/tr/@id")
    if rows != tree.xpath(STATEMENTS, namespaces=NAMES):
        yield f"the table has the statements {rows}"
    if len(set(page.xpath("//@id"))) != len(page.xpath("//@id")):
        yield "an id is there twice"
    if page.xpath("//script | //@src | //link | //a/@href[not(starts-with(., '#'))]"):
        yield "the page runs or fetches something"
    withheld = tree.xpath("count(//t:body//t:gap[not(ancestor::t:orig)])", namespaces=NAMES)
    if withheld != len(page.xpath("//main//*[@class='gap']")):
        yield f"not all of {withheld:.0f} gaps are shown"


files = sorted(pathlib.Path(sys.argv[1]).glob("**/*.xml"))
articles = [(file, tree) for file in files if (tree := etree.parse(file)).getroot().get("type") in ("text", "withheld")]
found = [f"{file.name}: {fault}" for file, tree in articles for fault in faults(file, tree)]
print(*found, f"{len(articles)} articles, {len(found)} faults", sep="\n")
sys.exit(1 if found else 0)
