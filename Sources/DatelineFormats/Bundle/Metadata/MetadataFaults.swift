import DatelineExport
import DatelineModel

/// What keeps a dataset from being published, gathered before anything is written.
struct MetadataFaults {
  private var reasons: [String] = []

  /// Starts with what every repository asks for and is not there.
  init(_ dataset: Dataset) {
    func need(_ value: String, _ field: String) {
      if value.allSatisfy(\.isWhitespace) { reasons.append("\(field) is missing") }
    }
    need(dataset.title, "title")
    need(dataset.description, "description")
    need(dataset.licence, "licence")
    need(dataset.version, "version")
    if dataset.creators.isEmpty { reasons.append("creators are missing") }
    for creator in dataset.creators { need(creator.displayName, "the name of a creator") }
    if !dataset.version.utf8.allSatisfy(Self.standsInFileName) {
      reasons.append("the version “\(dataset.version)” names the bundle: only letters, digits, “.”, “-” and “+” may stand in it")
    }
  }

  mutating func note(_ reason: String) { reasons.append(reason) }

  /// A value that may be wrong in itself; `nil` and a reason if it is.
  mutating func `try`<Value>(_ make: () throws -> Value) -> Value? {
    do { return try make() } catch {
      reasons.append("\(error)")
      return nil
    }
  }

  var isEmpty: Bool { reasons.isEmpty }

  var error: ExportError {
    ExportError(
      .unfitData, "the dataset cannot be published yet: \(reasons.joined(separator: "; ")). Mend dataset.yaml.", format: "bundle")
  }

  private static func standsInFileName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte)
    }
  }
}
