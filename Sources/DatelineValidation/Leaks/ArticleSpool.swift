import Foundation

/// Texts that are put aside, in a file that nobody else can open: it has no name any more, and is gone with this object.
final class ArticleSpool {
  private let handle: FileHandle
  private var places: [(offset: UInt64, count: Int)] = []
  private var end: UInt64 = 0
  /// Those that were looked at last.
  private var recent: [(number: Int, text: ComparableText)] = []

  init() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)")
    try Data().write(to: file)
    handle = try FileHandle(forUpdating: file)
    try FileManager.default.removeItem(at: file)
  }

  func add(_ text: String) throws {
    let bytes = Data(text.utf8)
    try handle.seek(toOffset: end)
    try handle.write(contentsOf: bytes)
    places.append((end, bytes.count))
    end += UInt64(bytes.count)
  }

  func text(_ number: Int) throws -> ComparableText {
    if let known = recent.first(where: { $0.number == number }) { return known.text }
    let place = places[number]
    try handle.seek(toOffset: place.offset)
    let bytes = try handle.read(upToCount: place.count) ?? Data()
    let text = ComparableText(String(decoding: bytes, as: UTF8.self))
    recent = Array((recent + [(number, text)]).suffix(Self.kept))
    return text
  }

  private static let kept = 16
}
