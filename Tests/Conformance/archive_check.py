"""Has the validators of archives and repositories judge bundles. None of them gets a network.

usage: archive_check.py SCHEMAS BUNDLE.zip...
  SCHEMAS    a folder with the schemas and contexts of the standards: contexts, csvw, datacite, dataverse, frictionless, invenio

BagIt profile, RO-Crate (required and recommended), Data Package, CSVW, DataCite as XML and JSON, Citation File Format, the deposit forms
of InvenioRDM and Dataverse, JSON-LD expansion, Croissant. Prints what each refuses and exits with 1 if any does.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

HERE = pathlib.Path(__file__).parent
TOP = HERE.parent.parent
BIN = pathlib.Path(sys.executable).parent
PROFILE = TOP / "schemas/bundle/bagit-profile.json"


def offline():
    """The words that run a command where there is no network, if the system lets us."""
    for words in (["unshare", "-n"], ["unshare", "-rn"]):
        if shutil.which("unshare") and subprocess.run([*words, "true"], capture_output=True).returncode == 0:
            return words
    return []


class Judges:
    """Each judge gives the command that asks it; a judge of our own is a Python file beside this one."""

    def __init__(self, schemas, bag, scratch):
        self.schemas, self.bag, self.scratch = schemas, bag, scratch
        self.data = bag / "data"

    def all(self):
        yield "BagIt profile", [BIN / "bagit_profile.py", "--quiet", "--no-logfile", "--file", PROFILE, self.profile(), self.bag.name], self.bag.parent
        yield "RO-Crate", [sys.executable, HERE / "crate_check.py", self.schemas / "contexts", self.bag], None
        yield "RO-Crate (ro-crate-py)", [sys.executable, "-c", "import sys; from rocrate.rocrate import ROCrate; crate = ROCrate(sys.argv[1]); assert crate.name and crate.license", self.data], None
        yield "Data Package 2.0", self.json(self.schemas / "frictionless/2.0/datapackage.json", self.data / "datapackage.json"), None
        if (self.data / "tables").exists():
            yield "Data Package (frictionless)", [BIN / "frictionless", "validate", "datapackage.json"], self.data
            yield "CSVW (csvw)", [BIN / "csvwvalidate", "-l", "csv-metadata.json"], self.data / "tables"
        for version in ("4.6", "4.7"):
            schema = self.schemas / f"datacite/kernel-{version}/metadata.xsd"
            yield f"DataCite {version} (xmllint)", ["xmllint", "--nonet", "--noout", "--schema", schema, self.bag / "metadata/datacite.xml"], None
        yield "DataCite JSON", [sys.executable, HERE / "deposit_check.py", "datacite", self.schemas, self.bag / "metadata/datacite.json"], None
        yield "Citation File Format", [BIN / "check-jsonschema", "--builtin-schema", "vendor.citation-file-format", self.data / "CITATION.cff"], None
        for form in ("inveniordm", "dataverse"):
            yield form, [sys.executable, HERE / "deposit_check.py", form, self.schemas, self.bag / f"metadata/{form}.json"], None
        files = [self.data / "ro-crate-metadata.json", *sorted(self.data.glob("tables/csv-metadata.json")), *sorted(self.data.glob("jsonld/*.jsonld")), *self.data.glob("croissant.json")]
        yield "JSON-LD keeps every term (pyld)", [sys.executable, HERE / "expansion_check.py", self.schemas, *files], None
        if (self.data / "croissant.json").exists():
            yield "Croissant (mlcroissant)", [BIN / "mlcroissant", "validate", "--jsonld", self.data / "croissant.json"], None

    def profile(self):
        return json.loads(PROFILE.read_text("utf-8"))["BagIt-Profile-Info"]["BagIt-Profile-Identifier"]

    def json(self, schema, file):
        return [BIN / "check-jsonschema", "--schemafile", schema, file]


def ask(judge, command, folder, scratch, isolation):
    home = {"HOME": str(scratch), "XDG_CACHE_HOME": str(scratch / "cache"), "NO_COLOR": "1", "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        [*isolation, *map(str, command)], cwd=folder, env={**os.environ, **home, "PATH": f"{BIN}:{os.environ['PATH']}"},
        capture_output=True, text=True)
    if done.returncode != 0:
        print(f"  refused by {judge}:")
        for line in [line for line in (done.stdout + done.stderr).splitlines() if line.strip()][-15:]:
            print(f"    {line[:240]}")
    return done.returncode == 0


def judged(schemas, bundle, isolation):
    print(f"{bundle.name}:")
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        with zipfile.ZipFile(bundle) as archive:
            archive.extractall(place / "bag")
        bag = next((place / "bag").iterdir())
        judges = Judges(schemas, bag, place)
        verdicts = {judge: ask(judge, command, folder, place, isolation) for judge, command, folder in judges.all()}
    print(f"  accepted by {', '.join(judge for judge, accepts in verdicts.items() if accepts)}")
    return all(verdicts.values())


def main(schemas, *bundles):
    isolation = offline()
    if not isolation:
        print("the network cannot be cut off here")
    schemas = pathlib.Path(schemas).resolve()
    verdicts = [judged(schemas, pathlib.Path(bundle).resolve(), isolation) for bundle in bundles]
    return 0 if verdicts and all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
