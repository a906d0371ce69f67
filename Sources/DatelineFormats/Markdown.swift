/// Text as CommonMark: the one place where it is escaped.
enum Markdown {
  /// Characters that would be markup stand behind a backslash; line breaks become spaces.
  static func text(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      if markup.contains(character) { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(character == "\n" || character == "\r" ? " " : character)
    }
    return escaped
  }

  /// Paragraphs stay paragraphs.
  static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: true).map { Self.text(String($0)) }.joined(separator: "\n\n")
  }

  /// Only a web address becomes a link; a DOI or another name stays text.
  static func link(_ text: String, to address: String) -> String {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return Self.text(text) }
    let target = address.unicodeScalars.filter { $0.value > 0x20 && $0 != "<" && $0 != ">" }
    return "[\(Self.text(text))](<\(String(String.UnicodeScalarView(target)))>)"
  }

  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
  static func head(_ cells: [String]) -> String { row(cells) + "|" + cells.map { _ in "---|" }.joined() + "\n" }

  private static let markup: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "~"]
}
