import DatelineDigest
import DatelineExport
import DatelineModel

/// `datapackage.json`: Data Package 2.0, also valid as 1.0. What the standard has no word for stands in the member `dateline`, so
/// that with the tables the whole dataset can be read back.
struct DataPackage {
  private let dataset: Dataset
  private let options: CSVOptions
  private let stamp: Stamp
  private let files: [String: FinishedFile]

  /// - Parameter files: the finished tables among others, by their path below the package.
  init(_ dataset: Dataset, _ options: CSVOptions, _ stamp: Stamp, files: [FinishedFile]) {
    self.dataset = dataset
    self.options = options
    self.stamp = stamp
    self.files = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
  }

  var json: JSONValue {
    var json = description
    json["resources"] = .array(Tables.all.map(resource))
    return .object(json)
  }

  /// The package without its tables: what is said of the dataset.
  var description: JSONObject {
    let json: JSONValue = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": .string(dataset.name),
      "id": .string(dataset.doiAddress ?? dataset.base),
      "title": .string(dataset.title),
      "description": .string(dataset.description),
      "homepage": .string(dataset.doiAddress),
      "version": .string(dataset.version),
      "created": .string("\(dataset.date)T00:00:00Z"),
      "keywords": .list(dataset.keywords.map { .string($0) }),
      "licenses": [licence],
      "contributors": .list(dataset.creators.map(contributor)),
      "dateline": DatasetRemainder.json(of: dataset, options, stamp),
    ]
    if case .object(let members) = json { return members } else { return JSONObject() }
  }

  /// Data Package's names of licences have no `+`, and no spaces as an expression of several has: those go by their title.
  private var licence: JSONValue {
    let isName = dataset.licence.utf8.allSatisfy { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "+") }
    let licence = Licence(spdx: dataset.licence)
    return [
      "name": .string(isName ? licence?.spdx ?? dataset.licence : nil), "path": .string(licence?.url),
      "title": .string(licence?.name ?? dataset.licence),
    ]
  }

  private func contributor(_ creator: Creator) -> JSONValue {
    var given: String?
    var family: String?
    if case .person(let first, let last) = creator.name { (given, family) = (first, last) }
    return [
      "title": .string(creator.displayName),
      "givenName": .string(given),
      "familyName": .string(family),
      "path": .string(creator.orcid.map { "https://orcid.org/" + $0 }),
      "email": .string(creator.email),
      "organization": .string(creator.affiliation?.name),
      "organizationRor": .string(creator.affiliation?.ror),
      "organizationUrl": .string(creator.affiliation?.url),
      "roles": [.string(creator.role.rawValue)],
    ]
  }

  private func resource(_ table: TableListing) -> JSONValue {
    let path = CSVLayout.table(table).path
    let file = files[path]
    return [
      "name": .string(table.name.rawValue),
      "type": "table",
      "path": .string(path),
      "title": .string(table.title),
      "description": .string(table.description),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": file.map { .integer($0.size) },
      "hash": .string(file?.digests[.sha256].map { "sha256:" + $0 }),
      "dialect": ["delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true],
      "schema": TableSchema.json(of: table, formulaGuard: options.formulaGuard),
    ]
  }
}

extension Dataset {
  /// Where the licence is explained.
  var licenceAddress: String { Licence(spdx: licence)?.url ?? "https://spdx.org/licenses/" }
  var doiAddress: String? { doi.map { "https://doi.org/" + $0 } }
}
