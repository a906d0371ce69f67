/// HTML, written by hand with its escapes in one place.
struct HTML {
  private(set) var text = ""

  /// An element around others.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout HTML) -> Void) {
    open(name, attributes)
    text += "\n"
    content(&self)
    text += "</\(name)>\n"
  }

  /// An element with words in it.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text words: String) {
    open(name, attributes)
    text += Self.escaped(words) + "</\(name)>\n"
  }

  /// An element that has no content.
  mutating func void(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    text += "\n"
  }

  /// What is markup already.
  mutating func raw(_ markup: String) { text += markup + "\n" }

  /// The paragraphs of a plain text.
  static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n").map { "<p>\(escaped(String($0)))</p>" }.joined()
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)"
    for (name, value) in attributes { text += " \(name)=\"\(Self.escaped(value))\"" }
    text += ">"
  }

  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#x27;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
