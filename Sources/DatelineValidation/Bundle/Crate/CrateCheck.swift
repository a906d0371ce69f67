import DatelineExport
import DatelineFormats
import Foundation

/// `ro-crate-metadata.json` by the rules of RO-Crate 1.1 to 1.3 that a reader of the crate relies on, and against the files that it describes.
struct CrateCheck {
  private let files: BundleFiles
  private let log: BundleLog
  /// True for a crate of ours, which describes every file of the payload.
  private let isOurs: Bool
  private var entities: [String: JSONValue] = [:]
  private var order: [String] = []
  private static let descriptor = "ro-crate-metadata.json"

  init(_ crate: JSONValue, _ files: BundleFiles, isOurs: Bool, _ log: BundleLog) {
    self.files = files
    self.log = log
    self.isOurs = isOurs
    index(crate)
  }

  /// The entity of the whole dataset.
  var root: JSONValue? { entities[rootID] }
  private var rootID: String { entities[Self.descriptor]?["about"]?["@id"]?.text ?? "./" }
  func entity(_ id: String) -> JSONValue? { entities[id] }

  func run() {
    guard !order.isEmpty else { return }
    checkDescriptor()
    checkRoot()
    for id in order { checkFile(id) }
    checkReferences()
    CrateParts(entities, root: rootID, log).check()
    if isOurs { checkCoverage() }
  }

  private mutating func index(_ crate: JSONValue) {
    guard case .array(let graph)? = crate["@graph"] else {
      return log.error("crate.graph", Self.place(nil), "there is no @graph with entities in it")
    }
    let context = crate.list("@context").compactMap(\.text)
    if !context.contains(where: { $0.hasPrefix("https://w3id.org/ro/crate/") }) {
      log.error("crate.context", Self.place("@context"), "it is no context of RO-Crate")
    }
    for (number, entity) in graph.enumerated() {
      guard let id = entity["@id"]?.text else {
        log.error("crate.entity", Self.place("@graph[\(number)]"), "the entity has no @id")
        continue
      }
      if entity.texts("@type").isEmpty { log.error("crate.entity", Self.place(id), "the entity has no @type") }
      if entities.updateValue(entity, forKey: id) != nil {
        log.error("crate.duplicate", Self.place(id), "two entities have this @id")
      }
      order.append(id)
    }
  }

  private func checkDescriptor() {
    guard let descriptor = entities[Self.descriptor] else {
      return log.error("crate.descriptor", Self.place(Self.descriptor), "the crate does not describe its own file")
    }
    if descriptor["about"]?["@id"]?.text == nil {
      log.error("crate.descriptor", Self.place(Self.descriptor), "“about” does not lead to the root")
    }
    let versions = descriptor.list("conformsTo").compactMap { $0["@id"]?.text }
    if !versions.contains(where: { $0.hasPrefix("https://w3id.org/ro/crate/") }) {
      log.error("crate.descriptor", Self.place(Self.descriptor), "“conformsTo” names no version of RO-Crate")
    }
  }

  private func checkRoot() {
    guard let root else { return log.error("crate.root", Self.place(rootID), "there is no entity for the root") }
    if !root.texts("@type").contains("Dataset") { log.error("crate.root", Self.place(rootID), "the root is no Dataset") }
    for key in ["name", "description", "datePublished", "license"] where root[key] == nil {
      log.error("crate.root", Self.place(rootID), "\(key) is missing", remedy: "every crate has to give it")
    }
    if let date = root["datePublished"]?.text, !DateShape.isISO(date) {
      log.error("crate.root", Self.place(rootID), "datePublished “\(date)” is no date of ISO 8601")
    }
  }

  private func checkFile(_ id: String) {
    guard let entity = entities[id], let path = Self.path(of: id), id != Self.descriptor, id != rootID else { return }
    let types = entity.texts("@type")
    if types.contains("Dataset"), !BundleFolder.isFolder(files.location(of: "data/" + path)) {
      log.error(
        "crate.file-missing", Self.place(id), "the folder data/\(path) is not there",
        remedy: "remove the entity, or add the folder")
    }
    guard types.contains("File") else { return }
    guard let size = files.size("data/" + path) else {
      return log.error(
        "crate.file-missing", Self.place(id), "data/\(path) is not there", remedy: "remove the entity, or add the file")
    }
    if let stated = entity["contentSize"]?.plainText, let number = Int(stated), number != size {
      log.error("crate.size", Self.place(id), "data/\(path) has \(size) bytes, and not \(stated)")
    }
    if let stated = entity["sha256"]?.text, stated.lowercased() != files.sha256("data/" + path) {
      log.error("crate.digest", Self.place(id), "the SHA-256 of data/\(path) is \(files.sha256("data/" + path) ?? "unknown")")
    }
  }

  /// What is named inside the crate has to be described in it; what lies elsewhere need not.
  private func checkReferences() {
    for id in order {
      for reference in CrateParts.references(of: entities[id] ?? .null) where entities[reference] == nil {
        guard reference.hasPrefix("#") || reference.hasPrefix("_:") || !reference.contains(":") else { continue }
        let message = "“\(reference)” is referred to, and not described"
        guard isOurs else {
          log.note("crate.reference", Self.place(id), message)
          continue
        }
        log.error("crate.reference", Self.place(id), message, remedy: "describe it, or take the reference out")
      }
    }
  }

  /// Every file is described, or lies in a folder that is described as a whole.
  private func checkCoverage() {
    let whole = order.filter { $0.hasSuffix("/") && $0 != rootID && entities[$0]?["hasPart"] == nil }
    for path in files.payload.map({ String($0.text.dropFirst("data/".count)) }) where path != "ro-crate-preview.html" {
      guard entities[path] == nil, !whole.contains(where: path.hasPrefix) else { continue }
      log.error(
        "crate.undescribed", BundleFinding.Place("data/" + path), "the crate does not describe it",
        remedy: "export the dataset again")
    }
  }

  /// The path below the crate's folder; `nil` for what lies elsewhere or is no file.
  private static func path(of id: String) -> String? {
    guard !id.hasPrefix("#"), !id.hasPrefix("_:"), !id.contains(":") else { return nil }
    let plain = id.hasPrefix("./") ? String(id.dropFirst(2)) : id
    return plain.removingPercentEncoding ?? plain
  }

  private static func place(_ part: String?) -> BundleFinding.Place { BundleFinding.Place(Descriptions.crate, part) }
}
