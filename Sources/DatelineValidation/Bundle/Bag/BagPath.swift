import Foundation

/// A path in a bag, told from others byte by byte: Swift's own comparison takes `é` and `e´` for the same.
struct BagPath: Hashable, Comparable {
  let text: String
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  static func == (a: Self, b: Self) -> Bool { a.bytes == b.bytes }
  static func < (a: Self, b: Self) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }
  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  var isPayload: Bool { text.hasPrefix("data/") }
  /// In normalization form C.
  var composed: String { text.precomposedStringWithCanonicalMapping }

  /// Equal for paths that some file systems take for one.
  static func folded(_ path: String) -> String { path.precomposedStringWithCanonicalMapping.lowercased() }

  /// Why a path in a manifest or in `fetch.txt` may lead out of the bag; `nil` where it stays inside.
  var danger: String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if text.isEmpty { return "it is empty" }
    if text.hasPrefix("/") { return "it is absolute" }
    if text.hasPrefix("~") { return "“~” is a home folder to a shell" }
    if parts.contains("..") { return "“..” leads out of the bag" }
    if text.contains("\\") { return "it has a backslash, where “/” parts folders" }
    let start = Array(text.utf8.prefix(2))
    if start.count == 2, start[1] == UInt8(ascii: ":") { return "it begins with a drive letter" }
    return nil
  }

  /// With the line feeds, carriage returns and percent signs that manifests write as `%0A`, `%0D` and `%25`.
  var percentDecoded: BagPath {
    guard text.contains("%") else { return self }
    var decoded: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch (byte, String(decoding: rest.prefix(2), as: UTF8.self).uppercased()) {
      case (UInt8(ascii: "%"), "0A"): decoded.append(0x0A)
      case (UInt8(ascii: "%"), "0D"): decoded.append(0x0D)
      case (UInt8(ascii: "%"), "25"): decoded.append(UInt8(ascii: "%"))
      default:
        decoded.append(byte)
        continue
      }
      rest = rest.dropFirst(2)
    }
    return BagPath(String(decoding: decoded, as: UTF8.self))
  }
}
