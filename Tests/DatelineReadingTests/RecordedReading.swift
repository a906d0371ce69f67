import Foundation

/// What a record file of a withheld text lists under `reading:`, as facts without words. One entry stands on one line, since
/// `dateline withhold` wrote it.
struct RecordedReading {
  let sourceFile: String
  /// Kind, or for boilerplate the zone, with the extent.
  let segments: [String]
  /// Kind and place of each edit that mended a break.
  let joins: [String]

  init(contentsOf url: URL) throws {
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
    sourceFile = lines.lazy.compactMap { Self.value("file: ", in: $0) }.first ?? ""
    let entries = lines.filter { $0.hasPrefix("  - {at: ") }
    segments = entries.filter { $0.contains(", check: ") && !$0.contains(", rule: ") }.compactMap { line in
      guard let at = Self.value("at: ", in: line), let kind = Self.value(" kind: ", in: line) else { return nil }
      return "\(at) \(Self.value(" zone: ", in: line) ?? kind)"
    }
    joins = entries.filter { $0.contains(", rule: ") }.compactMap { line in
      guard let at = Self.value("at: ", in: line), let kind = Self.value(" kind: ", in: line), kind.hasPrefix("joined") else {
        return nil
      }
      return "\(at) \(kind)"
    }
  }

  private static func value(_ key: String, in line: String) -> String? {
    guard let range = line.range(of: key) else { return nil }
    return String(line[range.upperBound...].prefix { $0 != "," && $0 != "}" })
  }
}
