import DatelineExport
import DatelineFormats

/// `datapackage.json` and the tables that it describes.
struct PackageCheck {
  private let package: JSONValue
  private let files: BundleFiles
  private let log: BundleLog
  private(set) var tables: [TableCheck] = []

  init(_ package: JSONValue, _ files: BundleFiles, _ log: BundleLog) {
    self.package = package
    self.files = files
    self.log = log
  }

  mutating func run() {
    let resources = package.list("resources")
    if resources.isEmpty { log.error("package.invalid", Self.place("resources"), "there are no resources") }
    checkNames(resources)
    var references = ReferenceIndex()
    let keys = Self.referenced(resources)
    for resource in resources {
      guard let path = path(of: resource), checkFile(resource, path), isTable(resource, path) else { continue }
      var table = TableCheck(resource, path: path, log)
      guard table.hasPlainDialect else {
        log.note(
          "table.dialect", BundleFinding.Place(path), "it is written in another dialect than RFC 4180, and was not checked")
        continue
      }
      table.run(file: files.location(of: path), keys: keys[table.name] ?? [], &references)
      tables.append(table)
    }
    for use in references.dangling {
      log.error(
        "table.foreign-key", use.place, "“\(use.key)” is not in \(use.target)", remedy: "add the row, or correct the cell")
    }
  }

  private func checkNames(_ resources: [JSONValue]) {
    var names: Set<String> = []
    for (number, resource) in resources.enumerated() {
      guard let name = resource["name"]?.text else {
        log.error("package.invalid", Self.place("resources[\(number)]"), "the resource has no name")
        continue
      }
      if !names.insert(name).inserted {
        log.error("package.invalid", Self.place("resources[\(number)]"), "there are two resources “\(name)”")
      }
    }
    for (number, resource) in resources.enumerated() {
      for key in resource["schema"]?.list("foreignKeys") ?? [] {
        guard let table = key["reference"]?["resource"]?.text, !table.isEmpty, !names.contains(table) else { continue }
        log.error(
          "package.invalid", Self.place("resources[\(number)].schema"),
          "a foreign key refers to “\(table)”, and there is no such resource")
      }
    }
  }

  /// The only file of a resource that lies in the bundle; others are left alone.
  private func path(of resource: JSONValue) -> String? {
    let paths = resource.list("path").compactMap(\.text)
    guard paths.count == 1, let path = paths.first, !path.contains("://") else { return nil }
    return "data/" + path
  }

  private func checkFile(_ resource: JSONValue, _ path: String) -> Bool {
    let name = resource["name"]?.text ?? path
    guard let size = files.size(path) else {
      log.error("package.file-missing", Self.place(name), "\(path) is not there", remedy: "remove the resource, or add the file")
      return false
    }
    if case .integer(let bytes)? = resource["bytes"], bytes != size {
      log.error("package.size", Self.place("\(name).bytes"), "\(path) has \(size) bytes, and not \(bytes)")
    }
    if let hash = resource["hash"]?.text, hash.hasPrefix("sha256:"), let found = files.sha256(path),
      "sha256:" + found != hash.lowercased()
    {
      log.error("package.digest", Self.place("\(name).hash"), "the SHA-256 of \(path) is \(found)")
    }
    return true
  }

  private func isTable(_ resource: JSONValue, _ path: String) -> Bool {
    path.lowercased().hasSuffix(".csv") && resource["compression"] == nil
  }

  /// For each resource, the columns that foreign keys refer to.
  private static func referenced(_ resources: [JSONValue]) -> [String: Set<[String]>] {
    var keys: [String: Set<[String]>] = [:]
    for resource in resources {
      for foreign in resource["schema"]?.list("foreignKeys") ?? [] {
        let table = foreign["reference"]?["resource"]?.text ?? ""
        keys[table.isEmpty ? resource["name"]?.text ?? "" : table, default: []].insert(
          foreign["reference"]?.texts("fields") ?? [])
      }
    }
    return keys
  }

  private static func place(_ part: String) -> BundleFinding.Place { BundleFinding.Place(Descriptions.package, part) }
}
