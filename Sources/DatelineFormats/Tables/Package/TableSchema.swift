import DatelineExport
import DatelineModel

/// The Table Schema (version 2) of a table, as in a Data Package and under `schemas/csv/`.
public enum TableSchema {
  public static func json(of table: TableListing, formulaGuard: Bool = false) -> JSONValue {
    [
      "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
      "fields": .array(table.columns.map(field)),
      "primaryKey": texts(table.primaryKey),
      "foreignKeys": .list(
        table.foreignKeys.map { key in
          [
            "fields": texts(key.columns),
            "reference": ["resource": .string(key.table.rawValue), "fields": texts(key.referencedColumns)],
          ]
        }),
      // Not a word of the standard: readers that know it take the apostrophes off again.
      "formulaGuard": formulaGuard ? "'" : nil,
    ]
  }

  private static func field(_ column: ColumnListing) -> JSONValue {
    var field: JSONObject = JSONObject()
    field["name"] = .string(column.name)
    field["title"] = .string(column.title)
    field["description"] = .string(column.description)
    field["type"] = .string(type(column.type))
    if case .boolean = column.type {
      field["trueValues"] = ["true"]
      field["falseValues"] = ["false"]
    }
    if case .edtf = column.type { field["rdfType"] = "http://id.loc.gov/datatypes/edtf/EDTF-level1" }
    if case .vocabulary(let vocabulary) = column.type {
      field["categories"] = .array(
        vocabulary.values.map { ["value": .string($0.value), "label": .string($0.term.label)] })
    }
    field["unit"] = .string(column.unit)
    field["constraints"] = constraints(column)
    return .object(field)
  }

  private static func type(_ type: ColumnType) -> String {
    switch type {
    case .id, .text, .edtf, .iri, .language, .vocabulary: "string"
    case .integer: "integer"
    case .decimal: "number"
    case .boolean: "boolean"
    case .date: "date"
    }
  }

  private static func constraints(_ column: ColumnListing) -> JSONValue? {
    var constraints = JSONObject()
    if column.isRequired { constraints["required"] = true }
    switch column.type {
    case .id:
      constraints["pattern"] = "[a-z][a-z0-9-]*"
      constraints["maxLength"] = .integer(IdentifierSyntax.longest)
    case .language: constraints["pattern"] = "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"
    case .vocabulary(let vocabulary): constraints["enum"] = .array(vocabulary.values.map { .string($0.value) })
    case .text, .integer, .decimal, .boolean, .date, .edtf, .iri: break
    }
    return constraints.members.isEmpty ? nil : .object(constraints)
  }

  private static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
