/// A character that no program reads back from a table: a control character, U+FEFF (which some take out wherever it stands),
/// U+FFFE or U+FFFF.
struct CSVFault: Error, CustomStringConvertible {
  let character: String
  /// In code points, from 1.
  let position: Int

  /// `nil` where the byte begins a character that may stand in a table.
  init?(at place: Int, in utf8: UnsafeBufferPointer<UInt8>) {
    guard let character = Self.forbidden(utf8[place...]) else { return nil }
    self.character = character
    position = utf8[...place].count { $0 & 0xC0 != 0x80 }
  }

  var description: String {
    "holds \(character) (character \(position)), which tables cannot carry; take it out, or export to JSON-LD"
  }

  private static func forbidden(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    switch Array(utf8.prefix(3)) {
    case [0xEF, 0xBB, 0xBF]: return "U+FEFF"
    case [0xEF, 0xBF, 0xBE]: return "U+FFFE"
    case [0xEF, 0xBF, 0xBF]: return "U+FFFF"
    case let bytes:
      guard let first = bytes.first, first < 0x20 || first == 0x7F else { return nil }
      let digits = String(first, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
}
