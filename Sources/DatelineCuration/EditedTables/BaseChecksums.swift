import DatelineFormats
import DatelineModel
import Foundation

/// What the tables said when they were exported: see ``DatelineFormats/MergeBase``.
struct BaseChecksums {
  private(set) var dataset = ""
  private(set) var lineFeedsAreSpaces = false
  private(set) var isGuarded = false
  private var columns: [TableName: [String]] = [:]
  private var rows: [TableName: [String: [UInt8]]] = [:]

  /// - Throws: ``CurationFault`` where lines are not as ``DatelineFormats/MergeBase`` writes them.
  init(lines: some Sequence<Substring>) throws(CurationFault) {
    var isFirst = true
    for line in lines {
      if isFirst, line != MergeBase.firstLine { throw CurationFault("is no merge base of this version of Dateline") }
      isFirst = false
      guard read(line) else {
        throw CurationFault("has a line that no export writes: “\(line.prefix(60))”; give another copy with --base")
      }
    }
    guard !dataset.isEmpty else { throw CurationFault("names no dataset; give another copy with --base") }
  }

  private mutating func read(_ line: Substring) -> Bool {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    if parts.count == 3, let table = TableName(rawValue: String(parts[0])) {
      rows[table, default: [:]][String(parts[1])] = Array(parts[2].utf8)
      return true
    }
    let words = line.split(separator: " ").map(String.init)
    switch words.first {
    case "dataset" where words.count == 2: dataset = words[1]
    case "line-feeds": lineFeedsAreSpaces = true
    case "formula-guard": isGuarded = true
    case "columns" where words.count > 2:
      // A table that this version does not have is none that could be merged.
      if let table = TableName(rawValue: words[1]) { columns[table] = Array(words.dropFirst(2)) }
    default: return String(line) == MergeBase.firstLine
    }
    return true
  }

  /// True where the export had that table: only then a row that is not there is one that was not there.
  func knows(_ table: TableName) -> Bool { columns[table] != nil }

  func hasRow(_ table: TableName, _ key: String) -> Bool { rows[table]?[key] != nil }

  /// The keys of rows that begin with an owner's id.
  func keys(of table: TableName) -> Dictionary<String, [UInt8]>.Keys? { rows[table]?.keys }

  /// What a cell said; `nil` where the export did not have it.
  func checksum(_ table: TableName, _ key: String, _ column: String) -> CellChecksum? {
    guard let place = columns[table]?.firstIndex(of: column), let digits = rows[table]?[key] else { return nil }
    let start = place * CellChecksum.length
    guard digits.count >= start + CellChecksum.length else { return nil }
    return CellChecksum(digits: digits[start..<(start + CellChecksum.length)])
  }

  /// The checksum of a text as the export would have taken it.
  func checksum(of text: String) -> CellChecksum { CellChecksum(lineFeedsAreSpaces ? text.lineFeedsAsSpaces : text) }

  /// Looks in the folders where an export leaves it: beside a table, and in `tables` below or above.
  static func beside(_ path: String) throws(CurationFault) -> BaseChecksums? {
    let parent = (path as NSString).deletingLastPathComponent
    let folders = [path, "\(path)/tables", "\(path)/csv/tables", parent.isEmpty ? "." : parent]
    for folder in folders {
      let place = "\(folder)/\(MergeBase.fileName)"
      guard let data = FileManager.default.contents(atPath: place) else { continue }
      let text = String(decoding: data, as: UTF8.self)
      do { return try BaseChecksums(lines: text.split(separator: "\n")) } catch { throw CurationFault("\(place): \(error)") }
    }
    return nil
  }
}
