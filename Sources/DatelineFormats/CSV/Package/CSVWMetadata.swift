import DatelineExport
import DatelineModel

/// `csv-metadata.json`: Metadata Vocabulary for Tabular Data (W3C, 2015). With it the tables are linked data too: every id stands
/// for the IRI of its record.
struct CSVWMetadata {
  private let dataset: Dataset
  private let options: CSVOptions

  init(_ dataset: Dataset, _ options: CSVOptions) {
    self.dataset = dataset
    self.options = options
  }

  var json: JSONValue {
    [
      // Titles and descriptions of tables are English whatever the language of the dataset.
      "@context": ["http://www.w3.org/ns/csvw", ["@language": "en"]],
      "dc:title": inDatasetLanguage(dataset.title),
      "dc:description": inDatasetLanguage(dataset.description),
      "dc:license": ["@id": .string(dataset.licenceAddress)],
      "dc:identifier": .string(dataset.doiAddress),
      "dc:issued": ["@value": .string(dataset.date.description), "@type": "xsd:date"],
      "rdfs:comment": .list(options.deviations.map { .string($0) }),
      "dialect": [
        "encoding": "utf-8", "delimiter": ",", "quoteChar": "\"", "doubleQuote": true, "header": true,
        "lineTerminators": ["\r\n"],
      ],
      "tables": .array(Tables.all.map(table)),
    ]
  }

  private func inDatasetLanguage(_ text: String) -> JSONValue {
    dataset.language == "en" ? .string(text) : ["@value": .string(text), "@language": .string(dataset.language)]
  }

  private func table(_ table: TableListing) -> JSONValue {
    var schema: JSONObject = JSONObject()
    schema["columns"] = .array(table.columns.map(column))
    schema["primaryKey"] = .array(table.primaryKey.map { .string($0) })
    schema["foreignKeys"] = .list(table.foreignKeys.map(foreignKey))
    schema["aboutUrl"] = .string(about(table))
    return [
      "url": .string(CSVLayout.fileName(table.name)),
      "dc:title": .string(table.title),
      "dc:description": .string(table.description),
      "tableSchema": .object(schema),
    ]
  }

  /// A row with a single id for its key is about that record.
  private func about(_ table: TableListing) -> String? {
    guard let key = table.primaryKey.first, table.primaryKey.count == 1 else { return nil }
    return "\(dataset.base){\(key)}"
  }

  private func column(_ column: ColumnListing) -> JSONValue {
    var json = JSONObject()
    json["name"] = .string(column.name)
    json["titles"] = .string(column.name)
    json["dc:title"] = .string(column.title)
    json["dc:description"] = .string(column.description)
    json["datatype"] = datatype(column.type)
    if column.isRequired { json["required"] = true }
    if case .id = column.type { json["valueUrl"] = .string("\(dataset.base){\(column.name)}") }
    return .object(json)
  }

  private func foreignKey(_ key: ForeignKey) -> JSONValue {
    [
      "columnReference": .array(key.columns.map { .string($0) }),
      "reference": [
        "resource": .string(CSVLayout.fileName(key.table)),
        "columnReference": .array(key.referencedColumns.map { .string($0) }),
      ],
    ]
  }

  private func datatype(_ type: ColumnType) -> JSONValue {
    switch type {
    case .id: ["base": "string", "format": "[a-z][a-z0-9-]*", "maxLength": .integer(IdentifierSyntax.longest)]
    case .text, .iri: "string"
    case .integer: "integer"
    case .decimal: "decimal"
    case .boolean: ["base": "boolean", "format": "true|false"]
    case .date: "date"
    case .edtf: ["base": "string", "dc:title": "EDTF", "@id": "http://id.loc.gov/datatypes/edtf/EDTF-level1"]
    case .language: ["base": "string", "format": "[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*"]
    case .vocabulary(let vocabulary):
      ["base": "string", "format": .string(vocabulary.values.map(\.value).joined(separator: "|"))]
    }
  }
}
