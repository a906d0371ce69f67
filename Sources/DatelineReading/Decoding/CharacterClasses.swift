extension Unicode.Scalar {
  /// What ends a line.
  var endsLine: Bool { self == "\n" || self == "\r" }

  /// White space that the reading text shows as one space: spaces of any width, no-break spaces, tabs, and the separators that no plain text needs.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A character that XML 1.0 cannot hold or that programs choke on: it is left out of the reading text and recorded.
  var isUncarriable: Bool {
    switch value {
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Uncarriable, and between two words where there is no space: vertical tab (a word processor's line break) and form feed.
  var partsWords: Bool { value == 0x0B || value == 0x0C }

  /// Nothing to see at the edge of a segment.
  var isBlank: Bool { endsLine || isSpace || isUncarriable }
  var isLetter: Bool { properties.isAlphabetic }
  var isLowercase: Bool { properties.isLowercase }
  var isUppercase: Bool { properties.isUppercase }
  var isDigit: Bool { ("0"..."9").contains(self) }
}
