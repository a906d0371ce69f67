"""What no standard validator sees: whether the descriptions inside one bag agree with each other and with the files."""

import csv
import hashlib
import html
import json
import re
import xml.etree.ElementTree as ElementTree

import yaml

DATACITE = {"d": "http://datacite.org/schema/kernel-4"}
AUTHOR = "author"


def faults(bag):
    """What disagrees in an unpacked bag, a sentence each."""
    descriptions = Descriptions(bag)
    for what, values in descriptions.facts().items():
        told = {where: value for where, value in values.items() if value is not None}
        if len({json.dumps(value) for value in told.values()}) > 1:
            yield f"{what} differs: {told}"
    yield from crate_faults(descriptions)
    yield from link_faults(descriptions)
    yield from table_faults(descriptions)


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def bare(doi):
    return re.sub(r"^(https://doi\.org/|doi:)", "", doi) if doi else None


class Descriptions:
    def __init__(self, bag):
        self.data = bag / "data"
        self.crate = self.read("ro-crate-metadata.json")
        self.entities = {entity["@id"]: entity for entity in self.crate["@graph"]}
        self.root = self.entities["./"]
        self.package = self.read("datapackage.json")
        self.csvw = self.read("tables/csv-metadata.json")
        self.cff = yaml.safe_load((self.data / "CITATION.cff").read_text(encoding="utf-8"))
        self.datacite = self.read("../metadata/datacite.json")
        self.registration = ElementTree.parse(bag / "metadata/datacite.xml").getroot()
        self.invenio = self.read("../metadata/inveniordm.json")["metadata"]
        dataverse = self.read("../metadata/dataverse.json")["datasetVersion"]
        self.dataverse_licence = dataverse["license"]["name"]
        self.dataverse = {field["typeName"]: field["value"] for field in dataverse["metadataBlocks"]["citation"]["fields"]}
        self.readme = (self.data / "README.md").read_text(encoding="utf-8")
        self.preview = (self.data / "ro-crate-preview.html").read_text(encoding="utf-8")

    def read(self, name):
        path = self.data / name
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    def xml(self, path):
        return self.registration.findtext(path, namespaces=DATACITE)

    def facts(self):
        cff, crate, datacite, invenio, package = self.cff, self.root, self.datacite, self.invenio, self.package
        licence = crate["license"]["@id"]
        return {
            "title": {
                "crate": crate["name"], "package": package.get("title"), "csvw": self.csvw.get("dc:title"), "cff": cff["title"],
                "datacite.json": datacite["titles"][0]["title"], "datacite.xml": self.xml("d:titles/d:title"),
                "invenio": invenio["title"], "dataverse": self.dataverse["title"],
                "readme": re.sub(r"\\(.)", r"\1", self.readme.splitlines()[0][2:]),
            },
            "description": {
                "crate": crate["description"], "package": package.get("description"), "cff": cff["abstract"],
                "datacite.json": datacite["descriptions"][0]["description"],
                "datacite.xml": self.xml("d:descriptions/d:description"),
            },
            "version": {
                "crate": crate["version"], "package": package.get("version"), "cff": cff["version"],
                "datacite.json": datacite["version"], "datacite.xml": self.xml("d:version"), "invenio": invenio["version"],
            },
            "date": {
                "crate": crate["datePublished"], "package": package.get("created", "")[:10] or None, "cff": cff["date-released"],
                "datacite.json": next(date["date"] for date in datacite["dates"] if date["dateType"] == "Issued"),
                "datacite.xml": self.xml("d:dates/d:date[@dateType='Issued']"), "invenio": invenio["publication_date"],
                "dataverse": self.dataverse["distributionDate"],
            },
            "DOI": {
                "datacite.json": datacite.get("doi"), "cff": cff.get("doi"),
                "datacite.xml": self.xml("d:identifier[@identifierType='DOI']"), "crate": bare(crate.get("cite-as")),
            },
            "identifier": {
                "crate": bare(crate["identifier"]["@id"]), "package": bare(package.get("id")),
                "datacite.xml": self.xml("d:identifier"), "csvw": bare(self.csvw.get("dc:identifier")),
            },
            "licence": {
                "crate": licence, "package": next((each["path"] for each in package.get("licenses", [])), None),
                "csvw": self.csvw.get("dc:license", {}).get("@id"), "datacite.json": datacite["rightsList"][0]["rightsUri"],
                "LICENSE.txt": next(
                    (line for line in (self.data / "LICENSE.txt").read_text().splitlines() if line == licence), ""),
            },
            "licence's id": {
                "crate": self.entities[licence]["identifier"], "datacite.json": datacite["rightsList"][0]["rightsIdentifier"],
                "cff": cff.get("license"), "dataverse": self.dataverse_licence,
            },
            "authors": {
                "crate": [self.entities[each["@id"]]["name"] for each in listed(crate["author"])],
                "package": self.package_authors(),
                "cff": [self.cff_name(each) for each in cff["authors"]],
                "datacite.json": [self.datacite_name(each) for each in datacite["creators"]],
                "invenio": [self.invenio_name(each["person_or_org"]) for each in invenio["creators"]],
            },
        }

    def package_authors(self):
        people = self.package.get("contributors")
        if people is None:
            return None
        authors = [each["title"] for each in people if AUTHOR in each["roles"]]
        return authors or [each["title"] for each in people]

    @staticmethod
    def cff_name(person):
        return person.get("name") or " ".join(filter(None, [person.get("given-names"), person["family-names"]]))

    @staticmethod
    def datacite_name(person):
        return " ".join(filter(None, [person.get("givenName"), person.get("familyName")])) or person["name"]

    @staticmethod
    def invenio_name(person):
        return person.get("name") or " ".join(filter(None, [person.get("given_name"), person["family_name"]]))


def crate_faults(descriptions):
    """Every file of the payload is described, reached from the root, and as large and as it was; nothing else is described."""
    data, entities = descriptions.data, descriptions.entities
    if len(entities) != len(descriptions.crate["@graph"]):
        yield "crate: two entities of one @id"
    own = {"ro-crate-metadata.json", "ro-crate-preview.html"}
    there = {path.relative_to(data).as_posix() for path in data.rglob("*") if path.is_file()} - own
    described = {name for name, entity in entities.items() if "File" in listed(entity["@type"])}
    whole = {name for name, entity in entities.items() if name.endswith("/") and name != "./" and "hasPart" not in entity}
    missing = {name for name in there - described if not name.startswith(tuple(whole))}
    if missing or described - there:
        yield f"crate: not described {sorted(missing)[:5]}; not there {sorted(described - there)[:5]}"
    reached, waiting = set(), ["./"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [part["@id"] for part in listed(entities.get(name, {}).get("hasPart"))]
    if described - reached:
        yield f"crate: not reached from the root: {sorted(described - reached)[:5]}"
    for name in sorted(described & there):
        content = (data / name).read_bytes()
        if entities[name]["contentSize"] != str(len(content)):
            yield f"crate: size of {name}"
        if entities[name].get("sha256") not in (None, hashlib.sha256(content).hexdigest()):
            yield f"crate: checksum of {name}"
    dangling = {name for name in references(descriptions.crate["@graph"]) if name not in entities}
    for name in sorted(dangling):
        if not name.startswith("https://w3id.org/ro/crate/"):
            yield f"crate: {name} is referred to and not described"


def references(value):
    if isinstance(value, list):
        for each in value:
            yield from references(each)
    elif isinstance(value, dict):
        if set(value) == {"@id"}:
            yield value["@id"]
        else:
            for each in value.values():
                yield from references(each)


def link_faults(descriptions):
    """The preview and the README lead to files that are there, and the preview fetches nothing."""
    preview = descriptions.preview
    if html.escape(descriptions.root["name"]) not in preview:
        yield "preview: no title"
    if re.search(r"<script|<link|<img|src\s*=|@import|url\(", preview):
        yield "preview: something from elsewhere"
    links = re.findall(r'href="([^"#:]+)"', preview) + re.findall(r"^\| `([^`]+[./][^`]*)` \|", descriptions.readme, re.MULTILINE)
    for link in links:
        if not (descriptions.data / link).exists():
            yield f"a link to {link}, which is not there"


def table_faults(descriptions):
    """The README counts the rows of every table rightly."""
    for path in sorted((descriptions.data / "tables").glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = sum(1 for _ in csv.reader(file)) - 1
        if f"| `{path.stem}` | {rows} |" not in descriptions.readme:
            yield f"README: {path.stem} has {rows} rows"
