import DatelineDigest
import DatelineModel
import Foundation

/// `dateline-export.json` in an export folder: which program made which files from which version of which dataset, with checksums. It also marks the folder as one
/// that a later run may write to.
struct ExportManifest {
  static let fileName = "dateline-export.json"

  private let dataset: Dataset
  /// Entries by format.
  private var formats: [String: JSONValue] = [:]

  /// Formats of an earlier run that this one does not write stay listed.
  static func read(in folder: URL, of dataset: Dataset) -> ExportManifest {
    var manifest = ExportManifest(dataset: dataset)
    guard let data = try? Data(contentsOf: folder.appendingPathComponent(fileName)),
      let top = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let formats = top["formats"] as? [String: Any]
    else { return manifest }
    for (name, entry) in formats where FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) {
      manifest.formats[name] = value(entry)
    }
    return manifest
  }

  private init(dataset: Dataset) { self.dataset = dataset }

  mutating func replace(_ report: FormatReport) {
    let files: [JSONValue] = report.files.map { file in
      ["name": .string(file.name), "bytes": .integer(file.size), "sha256": .string(file.digests[.sha256])]
    }
    formats[report.format.name] = ["dataset": .string(dataset.version), "files": .array(files)]
  }

  var text: String {
    var entries = JSONObject()
    for name in formats.keys.sorted() { entries[name] = formats[name] }
    let stamp = Stamp.current
    let value: JSONValue = [
      "tool": .string("\(stamp.tool) \(stamp.version)"),
      "dataset": ["name": .string(dataset.name), "version": .string(dataset.version), "date": .string(dataset.date.description)],
      "formats": .object(entries),
    ]
    return JSONWriter.text(value) + "\n"
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
