"""Exports every corpus with the built command and hands the results to programs that know nothing of Dateline.

usage: run.py DATELINE [SAMPLE]     in the environment of requirements.txt
  DATELINE   the built executable
  SAMPLE     what `DATELINE_SAMPLE_OUT=SAMPLE swift test` left: the sample that uses every field, in every format

One line for each check: PASS, FAIL with the program's own words, or SKIP with the reason. Exits 1 if anything failed.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
TOP = HERE.parent.parent
SHARED = TOP.parent / "shared"
DDI = SHARED / "conformance" / "schemas" / "ddi" / "codebook.xsd"
TEI_ALL = SHARED / "standards" / "tei_all-4.12.0.rng"
SEEDS = SHARED / "seeds"
MOST = ["--format", "csv,jsonld,sqlite,tei,bundle"]
ALL = ["--format", "csv,jsonld,ndjsonld,nquads,sqlite,tei,bundle"]
STANDARDS = SHARED / "conformance" / "schemas"


class Results:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def run(self, name, command):
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        if done.returncode == 0:
            self.passed += 1
            print(f"PASS  {name}", flush=True)
        else:
            self.failed += 1
            print(f"FAIL  {name}")
            for line in (done.stdout + done.stderr).splitlines()[:20]:
                print(f"      {line[:300]}", flush=True)
        return done.returncode == 0

    def skip(self, name, reason):
        self.skipped += 1
        print(f"SKIP  {name}: {reason}", flush=True)


def exports(dateline, place):
    """Name of the export, and the words of the command that makes it."""
    started = place / "started"
    yield "init", ["init", started], None
    yield "started", ["export", started, *MOST], started
    yield "harbour", ["export", TOP / "corpus/harbour", *MOST], TOP / "corpus/harbour"
    yield "harbour-withheld", ["export", TOP / "corpus/harbour", "--edition", "withheld", *MOST], None
    yield "harbour-quotations", ["export", TOP / "corpus/harbour", "--edition", "quotations", *MOST], None
    yield "harbour-no-inline-view", ["export", TOP / "corpus/harbour", "--no-inline-view", "--store", *ALL], None
    yield "afghanistan", ["export", TOP / "corpus/afghanistan", *MOST], TOP / "corpus/afghanistan"
    yield "afghanistan-full", ["export", TOP / "corpus/afghanistan", "--texts", SEEDS, "--edition", "full", *MOST], None
    yield "afghanistan-quotations", ["export", TOP / "corpus/afghanistan", "--texts", SEEDS, "--edition", "quotations", *MOST], None
    yield "afghanistan-no-inline-view", ["export", TOP / "corpus/afghanistan", "--texts", SEEDS, "--edition", "full", "--no-inline-view", "--format", "tei"], None


def check_database(results, name, folder):
    """A folder with csv/ and sqlite/."""
    python = [sys.executable]
    database = folder / "sqlite/statements.sqlite"
    results.run(f"{name}: SQLite (Python's sqlite3, against the CSV)", python + [HERE / "sqlite_check.py", folder])
    results.run(f"{name}: SQLite (Datasette)", python + [HERE / "datasette_check.py", folder])
    if shutil.which("sqlite3"):
        shell = ["sqlite3", "-readonly", "-bail", database, "PRAGMA quick_check", "SELECT * FROM quotations_per_outlet", ".schema"]
        results.run(f"{name}: SQLite (its shell)", shell)
    else:
        results.skip(f"{name}: SQLite (its shell)", "sqlite3 is not installed")


def check_export(results, name, out):
    python = [sys.executable]
    results.run(f"{name}: CSV (frictionless, csvw, pandas)", python + [HERE / "csv_check.py", out / "csv"])
    results.run(f"{name}: scripts that read the CSV (pandas, R, PSPP if there)", python + [HERE / "script_check.py", out / "csv"])
    if shutil.which("xmllint") and DDI.exists():
        book = out / "csv/documentation/ddi-codebook.xml"
        results.run(f"{name}: DDI codebook (xmllint)", ["xmllint", "--nonet", "--noout", "--schema", DDI, book])
    else:
        results.skip(f"{name}: DDI codebook (xmllint)", "xmllint or the DDI schema is not there")
    results.run(f"{name}: JSON-LD (jsonschema, pyld, rdflib, pyshacl)", python + [HERE / "jsonld_check.py", out])
    if name == "harbour":
        results.run(f"{name}: the SPARQL queries of the docs (rdflib)", python + [HERE / "jsonld_queries.py", out])
        results.run(f"{name}: the SQL queries of the docs (Python's sqlite3)", python + [HERE / "sqlite_queries.py", out])
    check_bundle(results, name, out / "bundle")
    if (out / "sqlite").exists():
        check_database(results, name, out)
    check_tei(results, name, out / "tei")


def check_bundle(results, name, folder):
    bundles = sorted(folder.glob("*.zip"))
    results.run(f"{name}: bundle (bagit)", [sys.executable, HERE / "bundle_check.py", *bundles])
    if STANDARDS.exists():
        results.run(f"{name}: bundle (validators of archives)", [sys.executable, HERE / "archive_check.py", STANDARDS, *bundles])
    else:
        results.skip(f"{name}: bundle (validators of archives)", "the standards' schemas are not there")


def check_bundle_options(results, dateline, place):
    """Other versions of RO-Crate, Croissant, and a bundle of many files."""
    many = place / "many"
    results.run("many: made", [sys.executable, HERE / "many.py", many, 600])
    for name, words in {
        "crate-1.1": [TOP / "corpus/harbour", "--crate", "1.1"],
        "crate-1.3-croissant": [TOP / "corpus/harbour", "--crate", "1.3", "--croissant"],
        "600-articles": [many],
    }.items():
        out = place / name
        if results.run(f"{name}: dateline export", [dateline, "export", *words, "--to", out, "--format", "bundle", "--quiet"]):
            check_bundle(results, name, out / "bundle")


def check_attachment(results, dateline, place):
    """The withheld bundle and a reader's own copies give the owner's full export, to the byte, and the withheld one holds none of their words."""
    for name, texts in {"harbour": TOP / "corpus/harbour/texts", "afghanistan": SEEDS}.items():
        if not texts.exists():
            results.skip(f"{name}: dateline attach", "the five articles are not there")
            continue
        corpus = [dateline, "export", TOP / "corpus" / name, "--texts", texts, "--quiet"]
        withheld, full, attached = (place / f"{name}-{edition}-attachment" for edition in ("withheld", "full", "attached"))
        made = [results.run(f"{name}: dateline export, {edition}", [*corpus, "--edition", edition, "--to", folder])
                for edition, folder in (("withheld", withheld), ("full", full))]
        if all(made):
            (bundle,) = (withheld / "bundle").glob("*.zip")
            results.run(f"{name}: dateline validate the bundle, no word leaked", [dateline, "validate", bundle, "--texts", texts, "--quiet"])
            results.run(f"{name}: dateline attach", [dateline, "attach", bundle, "--texts", texts, "--to", attached, "--quiet"])
            results.run(f"{name}: attached and full are the same bytes", ["diff", "-r", full, attached])


def check_workbook(results, dateline, name, out, place):
    """The tables as a workbook, made from the CSV, and read back."""
    made, again = place / f"{name}-workbook", place / f"{name}-workbook-again"
    convert = [dateline, "convert", out / "csv", "--to", made, "--format", "xlsx", "--quiet"]
    if not results.run(f"{name}: dateline convert csv to xlsx", convert):
        return
    (book,) = (made / "xlsx").glob("*.xlsx")
    check = [sys.executable, HERE / "xlsx_check.py"]
    results.run(f"{name}: workbook (openpyxl, pandas)", check + [book, out / "csv"])
    if name == "harbour":
        results.run(f"{name}: faults that xlsx_check has to catch", check + ["--faults", book, out / "csv"])
    if results.run(f"{name}: dateline convert xlsx", [dateline, "convert", book, "--to", again, "--format", "csv", "--quiet"]):
        results.run(f"{name}: xlsx to csv and the same bytes", ["diff", "-r", out / "csv", again / "csv"])
    check_resaved(results, dateline, name, book, out / "csv")
    results.run(f"{name}: dateline validate the workbook", [dateline, "validate", made, "--quiet"])


def check_resaved(results, dateline, name, book, tables):
    """A workbook that openpyxl has saved gives the tables back."""
    with tempfile.TemporaryDirectory() as folder:
        copy, again = pathlib.Path(folder) / book.name, pathlib.Path(folder) / "again"
        if results.run(f"{name}: workbook saved by openpyxl", [sys.executable, HERE / "xlsx_resave.py", book, copy]):
            results.run(f"{name}: dateline convert, saved by openpyxl", [dateline, "convert", copy, "--to", again, "--format", "csv", "--quiet"])
            # The sample's tables are written as a bundle's are, without what is only there for merging.
            same = ["diff", "-r", "--exclude", "merge-base.txt", tables, again / "csv"]
            results.run(f"{name}: saved by openpyxl to csv and the same bytes", same)


def check_conversions(results, dateline, name, out, place):
    """Read back by the command, each format gives what the corpus gave, byte for byte."""
    python = [sys.executable]
    compacted = place / f"{name}-compacted.jsonld"
    results.run(f"{name}: JSON-LD turned round by pyld", python + [HERE / "jsonld_compact.py", out / "jsonld/statements.jsonld", compacted])
    for origin in (out / "tei", out / "csv", out / "jsonld", out / "sqlite", compacted):
        again = place / f"{name}-again-{origin.name}"
        converted = [dateline, "convert", origin, "--to", again, "--format", "csv,jsonld,sqlite,tei", "--quiet"]
        if results.run(f"{name}: dateline convert {origin.name}", converted):
            for form in ("csv", "jsonld", "sqlite", "tei"):
                results.run(f"{name}: {origin.name} to {form} and the same bytes", ["diff", "-r", out / form, again / form])
    results.run(f"{name}: dateline validate", [dateline, "validate", out, "--quiet"])


def check_tei(results, name, folder):
    files = sorted(folder.glob("**/*.xml"))
    if not files:
        results.failed += 1
        print(f"FAIL  {name}: TEI: no files")
        return
    if shutil.which("xmllint"):
        schema = TOP / "schemas/tei/dateline.rng"
        results.run(f"{name}: TEI (xmllint, dateline.rng)", ["xmllint", "--nonet", "--noout", "--relaxng", schema, *files])
    else:
        results.skip(f"{name}: TEI (xmllint)", "xmllint is not installed")
    if not TEI_ALL.exists():
        results.skip(f"{name}: TEI (jing, tei_all)", f"{TEI_ALL.name} is not there")
    elif not shutil.which("jing"):
        results.skip(f"{name}: TEI (jing, tei_all)", "jing is not installed")
    else:
        results.run(f"{name}: TEI (jing, tei_all)", ["jing", TEI_ALL, *files])
    python = [sys.executable]
    results.run(f"{name}: TEI (lxml, dateline.sch)", python + [HERE / "schematron_check.py", folder])
    if name == "harbour":
        results.run(f"{name}: faults that dateline.sch has to catch", python + [HERE / "schematron_check.py", "--faults", folder])
    if shutil.which("xsltproc"):
        results.run(f"{name}: TEI as pages to read (xsltproc)", python + [HERE / "reading_view_check.py", folder])
    else:
        results.skip(f"{name}: TEI as pages to read (xsltproc)", "xsltproc is not installed")


def check_sample(results, dateline, sample):
    """The sample that uses every field, and faults put into it."""
    if not sample or not (sample / "full").exists():
        results.skip("sample", "no tests have left one: DATELINE_SAMPLE_OUT=FOLDER swift test")
        return
    python = [sys.executable]
    for edition in ("full", "withheld"):
        results.run(f"sample {edition}: JSON-LD, NDJSON-LD, N-Quads", python + [HERE / "jsonld_check.py", sample / edition])
    for variant in sorted((sample / "csv").iterdir()):
        results.run(f"sample {variant.name}: CSV", python + [HERE / "csv_check.py", variant])
    for variant in sorted((sample / "xlsx").iterdir()):
        (book,) = (variant / "xlsx").glob("*.xlsx")
        results.run(f"sample {variant.name}: workbook (openpyxl, pandas)", python + [HERE / "xlsx_check.py", book, variant / "csv"])
        check_resaved(results, dateline, f"sample {variant.name}", book, variant / "csv")
    for bundle in sorted(sample.glob("*/*.zip")):
        results.run(f"sample {bundle.parent.name}: bundle", python + [HERE / "bundle_check.py", bundle])
    for variant in sorted((sample / "sqlite").iterdir()):
        check_database(results, f"sample {variant.name}", variant)
    results.run("sample: changes of a database that have to be found", python + [HERE / "sqlite_check.py", "--faults", sample / "sqlite/full"])
    results.run("sample: faults that SHACL has to catch", python + [HERE / "jsonld_shapes.py", sample / "full"])
    results.run("sample: hostile cells in pandas, polars, duckdb", python + [HERE / "spreadsheets/csv_programs.py", "--light", dateline, sample])
    results.run("sample: hostile strings in JSON (json, orjson)", python + [HERE / "json_check.py", sample / "hostile.json"])


def main(dateline, sample=None):
    results = Results()
    results.run("charsets (Python's codecs)", [sys.executable, HERE / "charset_check.py"])
    check_sample(results, dateline, sample)
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        for name, words, corpus in exports(dateline, place):
            if SEEDS in words and not SEEDS.exists():
                results.skip(name, "the five articles are not there")
                continue
            if corpus:
                results.run(f"{name}: corpus (jsonschema)", [sys.executable, HERE / "corpus_check.py", corpus])
            out = place / f"{name}-out"
            to = [] if name == "init" else ["--to", out]
            if results.run(f"{name}: dateline {words[0]}", [dateline, *words, *to, "--quiet"]) and to:
                if (out / "csv").exists():
                    check_export(results, name, out)
                    check_workbook(results, dateline, name, out, place)
                else:
                    check_tei(results, name, out / "tei")
                if name in ("harbour", "harbour-withheld", "harbour-quotations"):
                    check_conversions(results, dateline, name, out, place)
        check_bundle_options(results, dateline, place)
        check_attachment(results, dateline, place)
    print(f"{results.passed} passed, {results.failed} failed, {results.skipped} skipped")
    return 1 if results.failed or not results.passed else 0


if __name__ == "__main__":
    sys.exit(main(*(pathlib.Path(argument).resolve() for argument in sys.argv[1:])))
