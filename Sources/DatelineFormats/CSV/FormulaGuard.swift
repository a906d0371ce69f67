import DatelineModel

/// One apostrophe before texts that a spreadsheet would take for a formula, as an option. It can be undone: a text gets one where
/// it matches `^'*[=+\-@\t\r]`, and loses one where it matches `^'+[=+\-@\t\r]`, so no two texts become the same.
public enum FormulaGuard {
  static let mark = UInt8(ascii: "'")

  /// False where no cell of a column can ever need it: ids, codes and language tags begin with a letter.
  static func concerns(_ type: ColumnType) -> Bool {
    switch type {
    case .text, .edtf, .iri: true
    case .id, .integer, .decimal, .boolean, .date, .language, .vocabulary: false
    }
  }

  /// - Parameter utf8: the bytes of a text.
  public static func applies(to utf8: some Sequence<UInt8>) -> Bool {
    switch utf8.first(where: { $0 != mark }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }

  /// The text that was guarded.
  public static func undone(_ text: String) -> String {
    guard text.utf8.first == mark, applies(to: text.utf8) else { return text }
    return String(text.unicodeScalars.dropFirst())
  }
}
