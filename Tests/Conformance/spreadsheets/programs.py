"""The programs in which people open the CSV tables, each as two ways to read: as the program opens a file when nobody tells it anything,
and with the settings or the script that Dateline recommends.

`cell` gives what stands in row 1 of the column `note` of one file, by default; `tables` gives every cell of an export as text.
A missing cell is None. `settings` says in a few words what `tables` does.
"""
import csv
import importlib.metadata
import json
import os
import pathlib
import re
import runpy
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree

ENVIRONMENT = {"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/tmp")}


def run(command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, env=ENVIRONMENT, **more)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {(done.stdout + done.stderr)[-500:]}")
    return done.stdout + done.stderr


def resources(folder):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return [(r["name"], folder / r["path"], {f["name"]: f["type"] for f in r["schema"]["fields"]}) for r in package["resources"]]


class Module:
    """A program that is a module of Python."""

    def version(self):
        try:
            return importlib.metadata.version(self.module)
        except importlib.metadata.PackageNotFoundError:
            return None

    def cells(self, paths):
        return {path: self.cell(path) for path in paths}


class Pandas(Module):
    name, module = "pandas", "pandas"
    settings = "scripts/read-tables.py"

    def cell(self, path):
        import pandas
        value = pandas.read_csv(path)["note"].tolist()[0]
        return None if pandas.isna(value) else str(value)

    def tables(self, folder):
        import pandas
        frames = runpy.run_path(str(folder / "scripts/read-tables.py"))["read_tables"](exact=True)
        for name, frame in frames.items():
            for column in frame:
                for row, value in enumerate(frame[column]):
                    missing = pandas.isna(value)
                    text = value.strftime("%Y-%m-%d") if hasattr(value, "strftime") and not missing else str(value)
                    yield name, row, column, None if missing else text.lower() if frame[column].dtype == "boolean" else text


class Polars(Module):
    name, module = "polars", "polars"
    settings = "`pl.read_csv(file, infer_schema=False)`"

    def cell(self, path):
        import polars
        value = polars.read_csv(path)["note"][0]
        return None if value is None else str(value)

    def tables(self, folder):
        import polars
        for name, path, _ in resources(folder):
            for row, cells in enumerate(polars.read_csv(path, infer_schema=False).iter_rows(named=True)):
                for column, value in cells.items():
                    yield name, row, column, value


class DuckDB(Module):
    name, module = "duckdb", "duckdb"
    settings = "`read_csv(file, all_varchar = true, header = true, quote = '\"', escape = '\"', delim = ',', max_line_size = 10000000)`"

    def cell(self, path):
        import duckdb
        try:
            rows = duckdb.sql(f"SELECT note FROM read_csv('{path}')").fetchall()
        except duckdb.Error as error:
            return f"error: {str(error).splitlines()[0]}"
        if len(rows) != 1:
            return f"{len(rows)} rows"
        return None if rows[0][0] is None else str(rows[0][0])

    def tables(self, folder):
        import duckdb
        for name, path, columns in resources(folder):
            read = duckdb.sql(
                f"SELECT * FROM read_csv('{path}', all_varchar = true, header = true, quote = '\"', escape = '\"', delim = ',',"
                " max_line_size = 10000000)")
            for row, cells in enumerate(read.fetchall()):
                for column, value in zip(read.columns, cells):
                    yield name, row, column, value


R_DUMP = r"""
show <- function(cells, i) {
  if (is.na(cells[i])) return("\x19")
  if (is.logical(cells)) return(tolower(as.character(cells[i])))
  if (is.numeric(cells) && !inherits(cells, "Date")) return(format(cells[i], digits = 15, trim = TRUE))
  enc2utf8(as.character(cells[i]))
}
out <- file(commandArgs(TRUE)[1], "wb")
put <- function(...) writeBin(charToRaw(paste0(paste(..., sep = "\x1f"), "\x1e")), out, useBytes = TRUE)
"""


class RBase:
    name = "R, read.csv"
    settings = "scripts/read-tables.R"
    opening = "read.csv(path)"
    program = "Rscript"
    tables_script = """
source("scripts/read-tables.R")
for (name in names(tables <- read_tables())) for (column in names(tables[[name]]))
  for (i in seq_along(tables[[name]][[column]])) put(name, i, column, show(tables[[name]][[column]], i))
"""

    def version(self):
        return shutil.which("Rscript") and run(["Rscript", "-e", "cat(as.character(getRversion()))"])

    def dump(self, script, folder=None):
        with tempfile.TemporaryDirectory() as place:
            source, out = pathlib.Path(place, "dump.R"), pathlib.Path(place, "out")
            source.write_text(R_DUMP + script + "\nclose(out)\n", encoding="utf-8")
            run([self.program, source, out], cwd=folder)
            for record in out.read_bytes().decode("utf-8").split("\x1e")[:-1]:
                fields = record.split("\x1f")
                yield (*fields[:-1], None if fields[-1] == "\x19" else fields[-1])

    def cells(self, paths):
        names = ", ".join(f'"{path}"' for path in paths)
        script = f'for (path in c({names})) put(path, tryCatch(show({self.opening}$note, 1), error = function(e) "error"))'
        return {pathlib.Path(path): value for path, value in self.dump(script)}

    def tables(self, folder):
        for name, row, column, value in self.dump(self.tables_script, folder):
            yield name, int(row) - 1, column, value


class Readr(RBase):
    name = "R, readr"
    settings = '`read_csv(file, col_types = cols(.default = "c"), na = "", trim_ws = FALSE)`'
    opening = "suppressMessages(readr::read_csv(path, show_col_types = FALSE, progress = FALSE))"

    tables_script = """
for (path in list.files("tables", "[.]csv$", full.names = TRUE)) {
  frame <- readr::read_csv(path, col_types = readr::cols(.default = "c"), na = "", trim_ws = FALSE, progress = FALSE)
  for (column in names(frame)) for (i in seq_len(nrow(frame)))
    put(sub("[.]csv$", "", basename(path)), i, column, show(frame[[column]], i))
}
"""

    def version(self):
        if not shutil.which("Rscript"):
            return None
        try:
            return run(["Rscript", "-e", "cat(as.character(packageVersion('readr')))"])
        except RuntimeError:
            return None


class LibreOffice:
    """Reads the CSV file, writes it as a flat OpenDocument sheet, and that is read here, cell by cell with its type."""

    name = "LibreOffice Calc"
    settings = "import as UTF-8, comma, “Format quoted field as text”"
    OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

    def version(self):
        return shutil.which("soffice") and re.search(r"LibreOffice (\S+)", run(["soffice", "--version"]))[1]

    def sheets(self, paths, quoted_is_text):
        with tempfile.TemporaryDirectory() as place:
            options = f"44,34,76,1,,0,{str(quoted_is_text).lower()},false"
            command = [
                "soffice", f"-env:UserInstallation=file://{place}/profile", "--headless", f"--infilter=Text - txt - csv (StarCalc):{options}",
                "--convert-to", "fods", "--outdir", place]
            run(command + list(paths), timeout=900)
            for path in paths:
                yield path, list(self.rows(pathlib.Path(place, path.stem + ".fods")))

    def rows(self, path):
        for row in xml.etree.ElementTree.parse(path).getroot().iter(f"{self.TABLE}table-row"):
            cells = []
            for cell in row.iter(f"{self.TABLE}table-cell"):
                count = int(cell.get(f"{self.TABLE}number-columns-repeated", 1))
                cells += [self.value(cell)] * (count if count < 1000 else 0)
            for _ in range(min(int(row.get(f"{self.TABLE}number-rows-repeated", 1)), 1000)):
                yield cells

    def value(self, cell):
        kind = cell.get(f"{self.OFFICE}value-type")
        if kind is None:
            return None
        if kind == "string":
            return "\n".join(self.text(paragraph) for paragraph in cell.findall(f"{self.TEXT}p"))
        for name in ("boolean-value", "date-value", "time-value", "value"):
            if cell.get(self.OFFICE + name) is not None:
                return cell.get(self.OFFICE + name)

    def text(self, element):
        written = element.text or ""
        for part in element:
            if part.tag == f"{self.TEXT}s":
                written += " " * int(part.get(f"{self.TEXT}c", 1))
            elif part.tag == f"{self.TEXT}tab":
                written += "\t"
            elif part.tag == f"{self.TEXT}line-break":
                written += "\n"
            else:
                written += self.text(part)
            written += part.tail or ""
        return written

    def cells(self, paths):
        read = {}
        for path, rows in self.sheets(paths, quoted_is_text=False):
            place = rows[0].index("note")
            read[path] = rows[1][place] if len(rows) > 1 and len(rows[1]) > place else None
        return read

    def tables(self, folder):
        known = {path: (name, columns) for name, path, columns in resources(folder)}
        for path, rows in self.sheets(list(known), quoted_is_text=True):
            name, columns = known[path]
            header = rows[0][: len(columns)]
            for number, cells in enumerate(rows[1:]):
                cells = cells + [None] * (len(columns) - len(cells))
                if all(cell is None for cell in cells):
                    continue
                for column, value in zip(header, cells):
                    yield name, number, column, value


class PSPP:
    """Reads tables without line feeds in cells only; SPSS and PSPP end a row at a line feed."""

    name = "PSPP"
    settings = "scripts/read-tables.sps, of an export with --line-feeds space"

    def version(self):
        return shutil.which("pspp") and re.search(r"pspp \(GNU PSPP\) (\S+)", run(["pspp", "--version"]))[1]

    def cells(self, paths):
        return None

    def tables(self, folder):
        with tempfile.TemporaryDirectory() as place:
            shutil.copytree(folder / "tables", pathlib.Path(place, "tables"))
            script = (folder / "scripts/read-tables.sps").read_text(encoding="utf-8")
            script = re.sub(
                r"SAVE OUTFILE='(\S+)\.sav'\.",
                r"SAVE TRANSLATE /OUTFILE='\1.out' /TYPE=CSV /FIELDNAMES /REPLACE /CELLS=VALUES.", script)
            pathlib.Path(place, "read.sps").write_text(script, encoding="utf-8")
            done = subprocess.run(["pspp", "read.sps"], cwd=place, capture_output=True, text=True, env=ENVIRONMENT)
            faults = [line for line in (done.stdout + done.stderr).splitlines() if "error:" in line]
            if faults:
                raise RuntimeError("pspp: " + faults[0])
            for name, _, columns in resources(folder):
                out = pathlib.Path(place, f"{name}.out")
                if not out.exists():
                    continue
                with open(out, encoding="utf-8", newline="") as file:
                    for row, cells in enumerate(csv.DictReader(file)):
                        for column, cell in cells.items():
                            yield name, row, column, self.value((cell or "").rstrip(" "), columns[column]) or None

    def value(self, cell, kind):
        day = re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", cell)
        if kind == "date" and day:
            return f"{day[3]}-{day[1]}-{day[2]}"
        return {"1": "true", "0": "false"}.get(cell, cell) if kind == "boolean" else cell


LIGHT = [Pandas(), Polars(), DuckDB()]
HEAVY = [RBase(), Readr(), LibreOffice(), PSPP()]
