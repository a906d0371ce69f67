import DatelineDigest
import DatelineExport
import DatelineModel

/// `croissant.json`: the tables for machine learning tools, Croissant 1.1.
struct Croissant {
  let metadata: BundleMetadata
  let catalogue: FileCatalogue

  static let note = FileNote(
    "Croissant metadata", "The tables for machine learning tools.", mediaType: "application/ld+json",
    conformsTo: "http://mlcommons.org/croissant/1.1")

  var json: JSONValue {
    let dataset = metadata.dataset
    return [
      "@context": Self.context, "@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.1",
      "name": .string(dataset.title), "description": .string(dataset.description), "url": .string(metadata.identifier),
      "license": .string(metadata.licence.url), "version": .string(dataset.version),
      "datePublished": .string(dataset.date.description),
      "inLanguage": .array(metadata.languages.map { .string($0) }), "keywords": .list(metadata.keywords.map { .string($0) }),
      "citeAs": .string(Citation.text(metadata)), "isLiveDataset": false,
      "creator": .array(metadata.authors.map(creator)),
      "publisher": ["@type": "sc:Organization", "name": .string(metadata.publisherName)],
      "distribution": .array(tables.map { file($0.entry) }), "recordSet": .array(tables.map { records($0.listing) }),
    ]
  }

  /// Those of the model's tables that are in the bundle.
  private var tables: [(listing: TableListing, entry: FileCatalogue.Entry)] {
    catalogue.tables.compactMap { table in
      Tables.all.first { $0.name.rawValue == table.name }.map { ($0, table.entry) }
    }
  }

  private func creator(_ party: Party) -> JSONValue {
    [
      "@type": party.isPerson ? "sc:Person" : "sc:Organization", "name": .string(party.displayName),
      "url": .string(party.orcid?.iri),
    ]
  }

  private func file(_ entry: FileCatalogue.Entry) -> JSONValue {
    let name = JSONValue.string(String(entry.file.name.dropFirst("tables/".utf8.count)))
    return [
      "@type": "cr:FileObject", "@id": name, "name": name, "description": .string(entry.description),
      "contentUrl": .string(entry.file.name), "encodingFormat": .string(entry.mediaType),
      "contentSize": .string("\(entry.file.size) B"), "sha256": .string(entry.file.digests[.sha256]),
    ]
  }

  private func records(_ table: TableListing) -> JSONValue {
    let name = table.name.rawValue
    return [
      "@type": "cr:RecordSet", "@id": .string(name), "name": .string(name), "description": .string(table.description),
      "key": CrateGraph.compact(table.primaryKey.map { CrateGraph.reference("\(name)/\($0)") }),
      "field": .array(table.columns.map { field($0, of: table.name) }),
    ]
  }

  private func field(_ column: ColumnListing, of table: TableName) -> JSONValue {
    // Croissant joins what is referred to, so a table that refers to itself would never end.
    let reference = column.reference.flatMap { $0.table == table ? nil : $0 }
    return [
      "@type": "cr:Field", "@id": .string("\(table.rawValue)/\(column.name)"), "name": .string(column.name),
      "description": .string(column.description), "dataType": .string(Self.type(column.type)),
      "source": [
        "fileObject": CrateGraph.reference("\(table.rawValue).csv"), "extract": ["column": .string(column.name)],
      ],
      "references": reference.map { ["field": CrateGraph.reference("\($0.table.rawValue)/\($0.column)")] },
    ]
  }

  private static func type(_ type: ColumnType) -> String {
    switch type {
    case .id, .text, .edtf, .language, .vocabulary: "sc:Text"
    case .iri: "sc:URL"
    case .integer: "sc:Integer"
    case .decimal: "sc:Float"
    case .boolean: "sc:Boolean"
    case .date: "sc:Date"
    }
  }

  /// The terms that are used here, as the specification binds them.
  private static let context: JSONValue = {
    var context: JSONObject = JSONObject()
    for (prefix, iri) in [
      ("@language", "en"), ("@vocab", "https://schema.org/"), ("sc", "https://schema.org/"),
      ("cr", "http://mlcommons.org/croissant/"), ("rai", "http://mlcommons.org/croissant/RAI/"),
      ("dct", "http://purl.org/dc/terms/"),
      ("conformsTo", "dct:conformsTo"),
    ] {
      context[prefix] = .string(iri)
    }
    for term in terms { context[term] = .string("cr:\(term)") }
    context["data"] = ["@id": "cr:data", "@type": "@json"]
    context["examples"] = ["@id": "cr:examples", "@type": "@json"]
    context["dataType"] = ["@id": "cr:dataType", "@type": "@vocab"]
    return .object(context)
  }()

  private static let terms = [
    "citeAs", "column", "containedIn", "equivalentProperty", "extract", "field", "fileObject", "fileProperty", "fileSet",
    "format", "includes", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex",
    "repeated", "replace", "samplingRate", "separator", "source", "subField", "transform",
  ]
}
