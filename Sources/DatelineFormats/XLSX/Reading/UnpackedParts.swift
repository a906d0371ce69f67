import DatelineArchive
import DatelineXML
import Foundation

/// The parts of a package, each unpacked to a temporary file when it is first asked for. The files go with the value.
final class UnpackedParts {
  /// For other temporary files too.
  let folder: String
  private let archive: ArchiveReader
  /// Names in the archive; parts are the same without regard to case (ECMA-376 part 2, 6.2.2.3).
  private let names: [String: String]
  private var unpacked: [String: String] = [:]

  init(path: String) throws {
    archive = try ArchiveReader(path: path)
    names = Dictionary(archive.entries.map { ($0.name.lowercased(), $0.name) }) { first, _ in first
    }
    folder =
      FileManager.default.temporaryDirectory.appendingPathComponent(
        "dateline-xlsx-" + UUID().uuidString
      ).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func has(_ part: String) -> Bool { names[part.lowercased()] != nil }

  /// Where a part lies on disk.
  func file(_ part: String) throws -> String {
    guard let name = names[part.lowercased()] else {
      throw XLSXFault(part, "the part is missing from the workbook")
    }
    if let known = unpacked[name] { return known }
    let path = folder + "/\(unpacked.count).xml"
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw XLSXFault(part, "cannot be unpacked to \(folder)")
    }
    defer { try? handle.close() }
    try archive.read(name) { try handle.write(contentsOf: $0) }
    unpacked[name] = path
    return path
  }

  /// - Parameter part: `""` for the package itself.
  func relations(of part: String) throws -> PartRelations {
    let place = part.split(separator: "/").map(String.init)
    let folder = place.dropLast().map { $0 + "/" }.joined()
    let name = "\(folder)_rels/\(place.last ?? "").rels"
    guard has(name) else {
      guard part.isEmpty else { return PartRelations(folder: folder) }
      throw XLSXFault("_rels/.rels", "the part is missing: is this a workbook (.xlsx)?")
    }
    return try PartRelations(path: file(name), name: name, folder: folder)
  }
}

/// What a part refers to, by the ids that it uses.
struct PartRelations {
  private struct Relation {
    let id: String
    let type: String
    let target: String
  }

  private var relations: [Relation] = []
  private let folder: String

  init(folder: String) { self.folder = folder }

  /// - Parameter folder: of the part, with `/` at its end.
  init(path: String, name: String, folder: String) throws {
    self.init(folder: folder)
    var reader = try XMLReader(path: path, name: name)
    while let event = try reader.next() {
      guard case .start(let tag) = event, tag.name == "Relationship",
        tag["TargetMode"] != "External"
      else { continue }
      relations.append(
        Relation(id: tag["Id"] ?? "", type: tag["Type"] ?? "", target: tag["Target"] ?? ""))
    }
  }

  /// The part behind an id, where it is of a type.
  func part(_ id: String, ofType type: String) -> String? {
    relations.first { $0.id == id && isType($0, type) }.map { absolute($0.target) }
  }

  func partIfAny(ofType type: String, among parts: UnpackedParts) -> String? {
    relations.lazy.filter { isType($0, type) }.map { absolute($0.target) }.first(where: parts.has)
  }

  func part(ofType type: String, among parts: UnpackedParts) throws -> String {
    guard let part = partIfAny(ofType: type, among: parts) else {
      throw XLSXFault("_rels/.rels", "names no \(type) that is there: is this a workbook (.xlsx)?")
    }
    return part
  }

  /// Strict and transitional files name the same type in different namespaces.
  private func isType(_ relation: Relation, _ type: String) -> Bool {
    relation.type.hasSuffix("/" + type)
  }

  /// From the part's own folder, or from the top of the package.
  private func absolute(_ target: String) -> String {
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
