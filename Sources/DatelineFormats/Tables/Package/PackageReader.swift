import DatelineExport
import DatelineModel
import Foundation

/// The dataset's own record out of `datapackage.json`: what ``DataPackage`` writes.
struct PackageReader {
  private let package: Members
  /// What Data Package has no word for.
  private let rest: Members

  init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TableFault(CSVLayout.package.path, "the file is not there, or may not be read")
    }
    let json: JSONValue
    do { json = try JSONParser.value(of: Array(data)) } catch {
      throw TableFault(CSVLayout.package.path, "is no JSON: \(error)")
    }
    try self.init(json, name: CSVLayout.package.path)
  }

  /// - Parameter name: of what the description stands in, for messages.
  init(_ json: JSONValue, name: String) throws {
    package = Members(json, of: name, path: "")
    rest = try package.object("dateline")
  }

  /// True where apostrophes stand before texts that look like formulas.
  var isGuarded: Bool { rest.objectIfAny("options")?.boolean("formulaGuard") ?? false }

  func dataset() throws -> Dataset {
    let created = try package.text("created")
    guard let date = CalendarDay(iso: created.prefix(10)) else { throw package.fault("created", "begins with no day") }
    var dataset = Dataset(
      name: try package.text("name"), title: try package.text("title"), description: try package.text("description"),
      creators: try package.objects("contributors").map(creator), licence: try licence(),
      version: try package.text("version"), date: date, language: try rest.text("language"), base: try rest.text("base"))
    dataset.keywords = package.texts("keywords")
    if let address = package.textIfAny("homepage"), address.hasPrefix(Self.doi) {
      dataset.doi = String(address.dropFirst(Self.doi.count))
    }
    try readRest(into: &dataset)
    return dataset
  }

  private func licence() throws -> String {
    guard let licence = package.objects("licenses").first else { throw package.fault("licenses", "is missing") }
    return try licence.textIfAny("name") ?? licence.text("title")
  }

  private func readRest(into dataset: inout Dataset) throws {
    dataset.publisher = try rest.objectIfAny("publisher").map { publisher in
      Organization(name: try publisher.text("name"), ror: publisher.textIfAny("ror"), url: publisher.textIfAny("url"))
    }
    dataset.contact = try rest.objectIfAny("contact").map { Contact(name: try $0.text("name"), email: try $0.text("email")) }
    dataset.funding = try rest.objects("funding").map {
      Funding(funder: try $0.text("funder"), award: $0.textIfAny("award"), title: $0.textIfAny("title"))
    }
    if let coverage = rest.textIfAny("temporalCoverage") {
      do { dataset.temporalCoverage = try EDTF(coverage) } catch { throw rest.fault("temporalCoverage", error.description) }
    }
    dataset.spatialCoverage = try rest.texts("spatialCoverage").map { id in
      do { return try PlaceID(id) } catch { throw rest.fault("spatialCoverage", "\(error)") }
    }
    dataset.related = try rest.objects("related").map { work in
      RelatedWork(relation: try work.code("relation"), identifier: try work.text("identifier"), title: work.textIfAny("title"))
    }
    dataset.curators = try rest.objects("curators").map {
      Curator(id: try $0.text("id"), name: try $0.text("name"), orcid: $0.textIfAny("orcid"))
    }
  }

  private func creator(_ member: Members) throws -> Creator {
    let family = member.textIfAny("familyName")
    let title = try member.text("title")
    let affiliation = member.textIfAny("organization").map { name in
      Organization(name: name, ror: member.textIfAny("organizationRor"), url: member.textIfAny("organizationUrl"))
    }
    return Creator(
      name: family.map { .person(given: member.textIfAny("givenName"), family: $0) } ?? .body(title),
      orcid: member.textIfAny("path").map { String($0.dropFirst(Self.orcid.count)) }, affiliation: affiliation,
      role: try member.firstCode("roles"), email: member.textIfAny("email"))
  }

  private static let doi = "https://doi.org/"
  private static let orcid = "https://orcid.org/"
}

/// The members of a JSON object, asked for by name and type.
private struct Members {
  private let values: JSONObject
  private let file: String
  private let path: String

  /// - Parameter path: of the object in what is called `file`, for messages.
  init(_ json: JSONValue, of file: String, path: String) {
    if case .object(let object) = json { values = object } else { values = JSONObject() }
    self.file = file
    self.path = path
  }

  func fault(_ name: String, _ reason: String) -> TableFault { TableFault(file, column: path + name, reason) }

  func textIfAny(_ name: String) -> String? { if case .string(let text) = values[name] { text } else { nil } }
  func boolean(_ name: String) -> Bool? { if case .bool(let value) = values[name] { value } else { nil } }

  func texts(_ name: String) -> [String] {
    elements(name).compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  func text(_ name: String) throws -> String {
    guard let text = textIfAny(name) else { throw fault(name, "is missing, or no text") }
    return text
  }

  func objectIfAny(_ name: String) -> Members? { values[name].map { Members($0, of: file, path: "\(path)\(name).") } }

  func object(_ name: String) throws -> Members {
    guard let object = objectIfAny(name) else { throw fault(name, "is missing: was this package written by Dateline?") }
    return object
  }

  func objects(_ name: String) -> [Members] {
    elements(name).enumerated().map { Members($1, of: file, path: "\(path)\(name)[\($0)].") }
  }

  private func elements(_ name: String) -> [JSONValue] { if case .array(let elements) = values[name] { elements } else { [] } }

  func code<V: Vocabulary>(_ name: String) throws -> V { try code(try text(name), name) }

  func firstCode<V: Vocabulary>(_ name: String) throws -> V {
    guard let text = texts(name).first else { throw fault(name, "is missing") }
    return try code(text, name)
  }

  private func code<V: Vocabulary>(_ text: String, _ name: String) throws -> V {
    guard let value = V(rawValue: text) else { throw fault(name, "“\(text)” is no value of \(V.vocabularyName)") }
    return value
  }
}
