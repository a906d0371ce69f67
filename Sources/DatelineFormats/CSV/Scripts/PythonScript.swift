import DatelineModel

enum PythonScript {
  static func text(_ options: CSVOptions) -> String {
    """
    \"""Reads the tables into pandas (2 or later).

    usage: tables = runpy.run_path("scripts/read-tables.py")["read_tables"]()

    Gives a dict of data frames by the names of the tables. Decimal numbers become Float64, or decimal.Decimal with exact=True;
    the columns' titles stand in frame.attrs["titles"].
    \"""
    import decimal
    import pathlib

    import pandas

    FOLDER = pathlib.Path(__file__).resolve().parent.parent / "tables"
    GUARDED = \(options.formulaGuard ? "True" : "False")
    CODES = {
    \(Vocabularies.all.map(codes).joined(separator: "\n"))
    }
    # table: {column: (type or vocabulary, title)}
    TABLES = {
    \(Tables.all.map(table).joined(separator: "\n"))
    }


    def read_tables(folder=FOLDER, exact=False):
        return {name: read_table(name, folder, exact) for name in TABLES}


    def read_table(name, folder=FOLDER, exact=False):
        columns = TABLES[name]
        frame = pandas.read_csv(
            pathlib.Path(folder) / f"{name}.csv", dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8-sig")
        frame = frame[list(columns)]
        for column, (kind, _) in columns.items():
            frame[column] = typed(frame[column], kind, exact)
        frame.attrs["titles"] = {column: title for column, (_, title) in columns.items()}
        return frame


    def typed(cells, kind, exact):
        if kind == "integer":
            return cells.astype("Int64")
        if kind == "decimal":
            return cells.astype("object").map(decimal.Decimal, na_action="ignore") if exact else cells.astype("Float64")
        if kind == "boolean":
            return cells.map({"true": True, "false": False}).astype("boolean")
        if kind == "date":
            return pandas.to_datetime(cells, format="%Y-%m-%d")
        if kind in CODES:
            return cells.astype(pandas.CategoricalDtype(CODES[kind]))
        return cells.str.replace(r"^'(?='*[=+\\-@\\t\\r])", "", regex=True) if GUARDED else cells


    if __name__ == "__main__":
        for name, frame in read_tables().items():
            print(f"{name}: {len(frame)} rows, {len(frame.columns)} columns")

    """
  }

  private static func codes(_ vocabulary: VocabularyListing) -> String {
    "    \(ScriptLiteral.text(vocabulary.name)): [\(ScriptLiteral.texts(vocabulary.values.map(\.value)))],"
  }

  private static func table(_ table: TableListing) -> String {
    let columns = table.columns.map { column in
      "        \(ScriptLiteral.text(column.name)): (\(ScriptLiteral.type(column)), \(ScriptLiteral.text(column.title))),"
    }
    return "    \(ScriptLiteral.text(table.name.rawValue)): {\n\(columns.joined(separator: "\n"))\n    },"
  }
}
