import Yams

/// Writes texts as YAML, each as plainly as it can stand.
enum ScalarText {
  /// - Parameters:
  ///   - style: how the text that it replaces was written; kept where it can be.
  ///   - inFlow: between brackets or braces.
  ///   - indent: the column of the key or dash that it belongs to.
  static func text(
    _ value: String, like style: Node.Scalar.Style = .plain, inFlow: Bool, indent: Int = 0, lineBreak: String = "\n"
  ) -> String {
    switch style {
    case .doubleQuoted: return doubleQuoted(value)
    case .singleQuoted where isPrintable(value): return "'" + value.replacing("'", with: "''") + "'"
    case .folded,
      .literal where isPrintable(value) && isTrim(value) && !inFlow:
      let mark = style == .folded ? ">-" : "|-"
      return mark + lineBreak + String(repeating: " ", count: indent + 2) + value
    default: return isPlain(value, inFlow: inFlow) ? value : doubleQuoted(value)
    }
  }

  /// One line without characters that have to be escaped.
  private static func isPrintable(_ value: String) -> Bool {
    !value.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
      default: scalar == "\u{FEFF}"
      }
    }
  }

  private static func isTrim(_ value: String) -> Bool { !value.isEmpty && value.first != " " && value.last != " " }

  /// Whether a text can stand without quotation marks and mean itself, also to programs that know numbers and truth values only by their look.
  private static func isPlain(_ value: String, inFlow: Bool) -> Bool {
    guard isPrintable(value), isTrim(value), let first = value.unicodeScalars.first else { return false }
    if ["~", "null", "true", "false", "yes", "no", "on", "off", "---", "..."].contains(value.lowercased()) { return false }
    if "!&*?|>@`\"'%[]{},#-:=".unicodeScalars.contains(first) { return false }
    if value.contains(": ") || value.contains(" #") || value.hasSuffix(":") || value.contains("\t") { return false }
    return !inFlow || !value.unicodeScalars.contains { ",[]{}".unicodeScalars.contains($0) }
  }

  private static func doubleQuoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where isPrintable(String(scalar)): text.unicodeScalars.append(scalar)
      default: text += scalar.value > 0xFFFF ? "\\U" + digits(scalar, 8) : "\\u" + digits(scalar, 4)
      }
    }
    return text + "\""
  }

  private static func digits(_ scalar: Unicode.Scalar, _ width: Int) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension String {
  fileprivate func replacing(_ old: Character, with new: String) -> String {
    reduce(into: "") { text, character in text += character == old ? new : String(character) }
  }
}

/// A value to be written where there was none.
indirect enum NewValue {
  case scalar(String)
  case mapping([(key: String, value: NewValue)])
  case list([NewValue])

  var inFlow: String {
    switch self {
    case .scalar(let text): ScalarText.text(text, inFlow: true)
    case .mapping(let pairs): "{" + pairs.map { "\($0.key): \($0.value.inFlow)" }.joined(separator: ", ") + "}"
    case .list(let items): "[" + items.map(\.inFlow).joined(separator: ", ") + "]"
    }
  }

  /// Behind a key of a block mapping.
  func behindKey(indent: Int, lineBreak: String) -> String {
    switch self {
    case .scalar(let text): return " " + ScalarText.text(text, inFlow: false, indent: indent)
    case .list(let items) where items.contains(where: \.isMapping):
      let dash = lineBreak + String(repeating: " ", count: indent + 2) + "- "
      return items.map { dash + $0.inFlow }.joined()
    case .mapping, .list: return " " + inFlow
    }
  }

  private var isMapping: Bool { if case .mapping = self { true } else { false } }
}
