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

  /// Takes no room and parts nothing that a reader sees: zero-width space, word joiner. Joiners that shape letters (U+200C, U+200D) are no such thing.
  var isZeroWidth: Bool { value == 0x200B || value == 0x2060 }

  /// A hint where a word may be broken; nothing of the word itself.
  var isSoftHyphen: Bool { value == 0xAD }

  /// Scripts that write no spaces, where a zero-width space tells words apart: Thai, Lao, Myanmar, Khmer.
  var partsWordsWithoutSpaces: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  /// Nothing to see at the edge of a segment.
  var isBlank: Bool { value <= 0x20 || value >= 0x7F && (endsLine || isSpace || isUncarriable || isZeroWidth) }
  /// A hyphen at the end of a line may be part of the word or of the break.
  var isHyphen: Bool { self == "-" || value == 0x2010 || isSoftHyphen }
  // Of ASCII the tables of Unicode are not asked, which takes ten times as long.
  var isLetter: Bool { value < 0x80 ? (value | 0x20) &- 0x61 < 26 : properties.isAlphabetic }
  var isLowercase: Bool { value < 0x80 ? value &- 0x61 < 26 : properties.isLowercase }
  var isUppercase: Bool { value < 0x80 ? value &- 0x41 < 26 : properties.isUppercase }
  var isDigit: Bool { ("0"..."9").contains(self) }
  /// A digit of any script.
  var isNumeral: Bool { value < 0x80 ? isDigit : properties.generalCategory == .decimalNumber }
}
