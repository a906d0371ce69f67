/// Characters that no program reads back from a table: control characters but line feed and tab, U+FEFF (which some take out
/// wherever it stands), U+FFFE and U+FFFF.
enum ForbiddenCharacter {
  /// What is wrong with the character that begins at a byte; `nil` where it may stand in a table.
  static func at(_ place: Int, of utf8: UnsafeBufferPointer<UInt8>) -> String? {
    guard let character = name(utf8[place...]) else { return nil }
    let position = utf8[...place].count { $0 & 0xC0 != 0x80 }
    return "holds \(character) (character \(position)), which tables cannot carry; take it out, or export to JSON-LD"
  }

  private static func name(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
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
