import DatelineDigest
import DatelineModel
import Foundation

/// `dateline-export.json` in an export folder: which program made which files from which version of which dataset, with checksums. It also marks the folder as one
/// that a later run may write to.
struct ExportManifest {
  static let fileName = "dateline-export.json"

  private let dataset: Dataset
  /// Entries of an earlier run, by format.
  private var kept: [String: JSONValue] = [:]
  private var reports: [String: FormatReport] = [:]

  /// Formats of an earlier run that this one does not write stay listed.
  static func read(in folder: URL, of dataset: Dataset) -> ExportManifest {
    var manifest = ExportManifest(dataset: dataset)
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(fileName)),
      let top = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let formats = top["formats"] as? [String: Any]
    else { return manifest }
    for (name, entry) in formats where FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) {
      manifest.kept[name] = value(entry)
    }
    return manifest
  }

  private init(dataset: Dataset) { self.dataset = dataset }

  mutating func replace(_ report: FormatReport) { reports[report.format.name] = report }

  /// Writes the file, piece by piece: a large corpus has many files to list. It takes the place of an earlier one when it is whole.
  func write(to folder: URL) throws {
    let place = folder.appendingPathComponent(Self.fileName)
    let draft = folder.appendingPathComponent(".\(Self.fileName)")
    try Data().write(to: draft)
    let handle = try FileHandle(forWritingTo: draft)
    try write { try handle.write(contentsOf: $0) }
    try handle.close()
    guard rename(draft.path, place.path) == 0 else {
      try? FileManager.default.removeItem(at: draft)
      throw CocoaError(.fileWriteUnknown)
    }
  }

  private func write(_ put: ([UInt8]) throws -> Void) throws {
    let stamp = Stamp.current
    var json = JSONWriter()
    json.put("{\n  \"tool\": ")
    json.write(.string("\(stamp.tool) \(stamp.version)"), depth: 1)
    json.put(",\n  \"dataset\": ")
    json.write(
      ["name": .string(dataset.name), "version": .string(dataset.version), "date": .string(dataset.date.description)], depth: 1)
    json.put(",\n  \"formats\": {")
    for (position, name) in Set(kept.keys).union(reports.keys).sorted().enumerated() {
      json.put(position == 0 ? "\n    " : ",\n    ")
      json.write(.string(name))
      json.put(": ")
      if let report = reports[name] {
        try write(report, to: &json, put)
      } else {
        json.write(kept[name] ?? [:], depth: 2)
      }
    }
    json.put("\n  }\n}\n")
    try put(json.take())
  }

  private func write(_ report: FormatReport, to json: inout JSONWriter, _ put: ([UInt8]) throws -> Void) throws {
    json.put("{\n      \"dataset\": ")
    json.write(.string(dataset.version))
    json.put(",\n      \"files\": [")
    for (position, file) in report.files.enumerated() {
      json.put(position == 0 ? "\n        " : ",\n        ")
      let entry: JSONValue = ["name": .string(file.name), "bytes": .integer(file.size), "sha256": .string(file.digests[.sha256])]
      json.write(entry, depth: 4)
      try put(json.take())
    }
    json.put(report.files.isEmpty ? "]\n    }" : "\n      ]\n    }")
  }

  /// An entry of an earlier manifest, with its members in the order in which this program writes them.
  private static func value(_ entry: Any) -> JSONValue {
    guard let entry = entry as? [String: Any] else { return [:] }
    let files = (entry["files"] as? [[String: Any]] ?? []).map { file -> JSONValue in
      [
        "name": .string(file["name"] as? String), "bytes": (file["bytes"] as? Int).map(JSONValue.integer),
        "sha256": .string(file["sha256"] as? String),
      ]
    }
    return ["dataset": .string(entry["dataset"] as? String), "files": .array(files)]
  }
}
