import DatelineExport
import DatelineModel
import Yams

/// `CITATION.cff`: Citation File Format 1.2.0.
struct CitationCheck {
  /// The file as a value; `nil` where it is no YAML.
  let value: JSONValue?
  private let lines: [String: Int]
  private let log: BundleLog

  init(_ bytes: [UInt8], _ log: BundleLog) {
    self.log = log
    let text = String(decoding: bytes, as: UTF8.self)
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch {
      log.error("citation.syntax", BundleFinding.Place(Descriptions.citation), "it is no sound YAML: \(error)")
      (value, lines) = (nil, [:])
      return
    }
    value = node.map(Self.value)
    let keys = node?.mapping?.map { ($0.key.string ?? "", $0.key.mark?.line ?? 0) } ?? []
    lines = Dictionary(keys) { first, _ in first }
  }

  func run() {
    guard let value else { return }
    for key in ["cff-version", "message", "title", "authors"] where value[key] == nil {
      log.error("citation.missing", BundleFinding.Place(Descriptions.citation, key), "it is mandatory, and missing")
    }
    for (key, _) in value.members where !Self.keys.contains(key) {
      log.error("citation.invalid", place(key), "there is no such key in CFF 1.2.0")
    }
    if let version = value["cff-version"]?.text, version != "1.2.0" {
      log.note("citation.version", place("cff-version"), "it is CFF \(version); the rules of 1.2.0 were applied")
    }
    if let type = value["type"]?.text, !["dataset", "software"].contains(type) {
      log.error("citation.invalid", place("type"), "“\(type)” is neither dataset nor software")
    }
    if let date = value["date-released"]?.text, !DateShape.isDay(date) {
      log.error("citation.invalid", place("date-released"), "“\(date)” is no day of ISO 8601")
    }
    if let doi = value["doi"]?.text, (try? DOI(doi)) == nil { log.error("identifier.doi", place("doi"), "“\(doi)” is no DOI") }
    if let licence = value["license"]?.text, Licence(spdx: licence) == nil {
      log.error("citation.invalid", place("license"), "“\(licence)” is no SPDX identifier")
    }
    for (number, author) in value.list("authors").enumerated()
    where !["family-names", "given-names", "name", "alias"].contains(where: { author[$0] != nil }) {
      log.error("citation.invalid", place("authors"), "author \(number + 1) has no name")
    }
  }

  private func place(_ key: String) -> BundleFinding.Place { BundleFinding.Place(Descriptions.citation, line: lines[key], key) }

  /// Every scalar as its text: whether `1.0` was meant as a number is not asked.
  private static func value(_ node: Node) -> JSONValue {
    switch node {
    case .scalar(let scalar): return .string(scalar.string)
    case .sequence(let nodes): return .array(nodes.map(value))
    case .mapping(let mapping):
      var object = JSONObject()
      for (key, member) in mapping { object[key.string ?? ""] = value(member) }
      return .object(object)
    default: return .null
    }
  }

  private static let keys: Set<String> = [
    "abstract", "authors", "cff-version", "commit", "contact", "date-released", "doi", "identifiers", "keywords", "license",
    "license-url",
    "message", "preferred-citation", "references", "repository", "repository-artifact", "repository-code", "title", "type", "url",
    "version",
  ]
}
