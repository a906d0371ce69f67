import DatelineExport

/// How the entities of a crate hang together: every file is a part of the root, and nothing is a part of itself.
struct CrateParts {
  private let entities: [String: JSONValue]
  private let root: String
  private let log: BundleLog

  init(_ entities: [String: JSONValue], root: String, _ log: BundleLog) {
    self.entities = entities
    self.root = root
    self.log = log
  }

  func check() {
    var reached: Set<String> = []
    var cycles: Set<String> = []
    walk(root, [], &reached, &cycles)
    for id in cycles.sorted() {
      log.error(
        "crate.cycle", Self.place(id), "it is a part of itself by way of hasPart",
        remedy: "importers of repositories never end with it")
    }
    for (id, entity) in entities.sorted(by: { $0.key < $1.key }) where !reached.contains(id) && !id.contains("://") {
      guard entity.texts("@type").contains("File"), id != "ro-crate-metadata.json", !id.hasPrefix("ro-crate-preview") else {
        continue
      }
      log.warning("crate.part", Self.place(id), "the file is no part of the root by way of hasPart", remedy: "add it to hasPart")
    }
  }

  private func walk(_ id: String, _ above: [String], _ reached: inout Set<String>, _ cycles: inout Set<String>) {
    if above.contains(id) {
      cycles.insert(id)
      return
    }
    guard reached.insert(id).inserted, above.count < 100 else { return }
    for part in entities[id]?.list("hasPart") ?? [] {
      if let next = part["@id"]?.text { walk(next, above + [id], &reached, &cycles) }
    }
  }

  /// The ids of all that an entity refers to: objects that have an `@id` and nothing else.
  static func references(of entity: JSONValue) -> [String] {
    entity.members.flatMap { member in
      member.key.hasPrefix("@")
        ? []
        : member.value.elements.compactMap { value in value.members.count == 1 ? value["@id"]?.text : nil }
    }
  }

  private static func place(_ part: String) -> BundleFinding.Place { BundleFinding.Place(Descriptions.crate, part) }
}
