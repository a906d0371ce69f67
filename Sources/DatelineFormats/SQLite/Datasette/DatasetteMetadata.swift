import DatelineExport
import DatelineModel

/// `metadata.json` as Datasette reads it: whose data it is, what tables and columns mean, by what people narrow them down, and the
/// example queries.
struct DatasetteMetadata {
  private let dataset: Dataset

  init(_ dataset: Dataset) { self.dataset = dataset }

  var json: JSONValue {
    [
      "title": .string(dataset.title),
      "description": .string(dataset.description),
      "license": .string(dataset.licence),
      "license_url": .string(dataset.licenceAddress),
      "source": .string(source),
      "source_url": .string(dataset.doiAddress ?? dataset.base),
      "databases": [
        "statements": [
          "title": .string(dataset.title), "description": .string(dataset.description), "tables": .object(tables),
          "queries": .object(queries),
        ]
      ],
    ]
  }

  /// Who made it, and which version it is.
  private var source: String {
    let creators = dataset.creators.map(\.displayName).joined(separator: ", ")
    return "\(creators): \(dataset.title), version \(dataset.version), \(dataset.date)"
  }

  private var tables: JSONObject {
    var tables = JSONObject()
    for table in Tables.all { tables[SQLName.table(table.name)] = entry(table) }
    for table in AddedTables.all {
      tables[table.name] = .object(
        entry(table.title, table.description, columns: table.columns.map { ($0.name, $0.description) }))
    }
    for view in SQLView.all { tables[view.name] = .object(entry(view.title, view.description, columns: view.columns)) }
    for search in SearchTable.all { tables[search.name] = ["description": .string(search.description), "hidden": true] }
    return tables
  }

  private func entry(_ title: String, _ description: String, columns: [(name: String, description: String)]) -> JSONObject {
    var descriptions = JSONObject()
    for column in columns { descriptions[column.name] = .string(column.description) }
    var entry = JSONObject()
    entry["title"] = .string(title)
    entry["description"] = .string(description)
    entry["columns"] = .object(descriptions)
    return entry
  }

  private func entry(_ table: TableListing) -> JSONValue {
    var entry = entry(table.title, table.description, columns: table.columns.map { ($0.name, $0.description) })
    entry["facets"] = .list(table.columns.filter(\.type.isOfFewValues).map { .string($0.name) })
    entry["label_column"] = .string(table.columns.first { $0.name == Self.label }?.name)
    return .object(entry)
  }

  /// What stands for a record where another table refers to it. A headline would not do: where there is none, Datasette shows “None”.
  private static let label = "preferred_name"

  private var queries: JSONObject {
    var queries = JSONObject()
    for query in ExampleQuery.all {
      queries[query.name] = [
        "title": .string(query.title), "description": .string(query.description), "sql": .string(query.sql),
      ]
    }
    return queries
  }
}

extension ColumnType {
  /// True where a facet with the number of rows for each value helps.
  fileprivate var isOfFewValues: Bool {
    switch self {
    case .vocabulary, .boolean: true
    case .id, .text, .integer, .decimal, .date, .edtf, .iri, .language: false
    }
  }
}
