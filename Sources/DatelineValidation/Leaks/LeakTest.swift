import DatelineArchive
import DatelineModel
import Foundation

/// A run of an article's words that stands in an export and may not.
public struct Leak: Hashable, Sendable, CustomStringConvertible {
  /// Below the folder that was looked through; entries of a zip follow a `!`.
  public let file: String
  public let article: DocumentID
  /// Code points that are there beyond what is allowed.
  public let length: Int
  /// Where they stand in the article: code points of its text, or of what its markup holds.
  public let start: Int
  /// True for words that the article's page does not show: of a comment, an attribute, a script.
  public let isMarkup: Bool

  public var description: String { "\(file): \(sentence)" }

  /// Without the file.
  var sentence: String {
    "\(length) characters of \(article) stand here, from character \(start) of "
      + (isMarkup ? "what its markup holds" : "its text")
  }

  init(file: String, _ run: LeakScanner.Run) {
    (self.file, article, length, start, isMarkup) = (file, run.article, run.length, run.start, run.isMarkup)
  }
}

/// Looks for words of articles in every file of an export: in the bytes of each file, in what zips in it hold, and in names.
///
/// A file is looked through in pieces of a mebibyte, twice: as it stands, and with tags left out.
public struct LeakTest {
  private let scanner: LeakScanner

  public init(_ index: LeakIndex) { scanner = LeakScanner(index: index) }

  /// - Parameter path: a file, or a folder.
  /// - Returns: in order of files, each run once a file.
  public func leaks(in path: String) throws -> [Leak] {
    guard !scanner.index.isEmpty else { return [] }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return try leaks(inFile: path, name: (path as NSString).lastPathComponent, depth: 0) }
    var found: [Leak] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: path).sorted() {
      found += try leaks(inText: name, file: name)
      var isFolder: ObjCBool = false
      let file = path + "/" + name
      if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue {
        found += try leaks(inFile: file, name: name, depth: 0)
      }
    }
    return found
  }

  private func leaks(inFile path: String, name: String, depth: Int) throws -> [Leak] {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    var search = PieceSearch(scanner: scanner)
    var isZip = false
    var isFirst = true
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
      if isFirst { isZip = piece.starts(with: Self.zipMark) }
      isFirst = false
      try search.add(Array(piece)[...])
    }
    let own = try search.finish().map { Leak(file: name, $0) }
    return isZip && depth < Self.deepest ? own + (try leaks(inZip: path, name: name, depth: depth)) : own
  }

  /// What is packed in a zip. One inside another is unpacked beside it to be opened.
  private func leaks(inZip path: String, name: String, depth: Int) throws -> [Leak] {
    let archive = try ArchiveReader(path: path)
    var found: [Leak] = []
    for entry in archive.entries {
      let place = "\(name)!\(entry.name)"
      found += try leaks(inText: entry.name, file: place)
      var search = PieceSearch(scanner: scanner)
      var start: [UInt8] = []
      if entry.isFolder { continue }
      try archive.read(entry.name) { piece in
        if start.count < 4 { start += piece.prefix(4 - start.count) }
        try search.add(piece)
      }
      found += try search.finish().map { Leak(file: place, $0) }
      if start == Self.zipMark, depth + 1 < Self.deepest { found += try leaks(inEntry: entry.name, of: archive, place, depth) }
    }
    return found
  }

  private func leaks(inEntry entry: String, of archive: borrowing ArchiveReader, _ name: String, _ depth: Int) throws -> [Leak] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-leaks-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(archive.contents(of: entry)).write(to: file)
    return try leaks(inZip: file.path, name: name, depth: depth + 1)
  }

  private func leaks(inText text: String, file: String) throws -> [Leak] {
    try scanner.runs(in: ComparableText(text)).map { Leak(file: file, $0) }
  }

  private static let zipMark: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let deepest = 3
}

/// Looks through bytes that come piece by piece; pieces overlap, so that a run over an edge is found.
private struct PieceSearch {
  let scanner: LeakScanner
  private var rest: [UInt8] = []
  private var found: Set<LeakScanner.Run> = []

  init(scanner: LeakScanner) { self.scanner = scanner }

  mutating func add(_ bytes: ArraySlice<UInt8>) throws {
    rest += bytes
    guard rest.count >= Self.size else { return }
    try search()
    rest = Array(rest.suffix(scanner.index.limit * 24 + 4_096))
  }

  mutating func finish() throws -> [LeakScanner.Run] {
    try search()
    return found.sorted { ($0.article, $0.start, $0.length) < ($1.article, $1.start, $1.length) }
  }

  private mutating func search() throws {
    let scalars = Array(String(decoding: rest, as: UTF8.self).unicodeScalars)
    for skipsTags in [false, true] { found.formUnion(try scanner.runs(in: ComparableText(scalars, skipsTags: skipsTags))) }
  }

  private static let size = 1 << 20
}
