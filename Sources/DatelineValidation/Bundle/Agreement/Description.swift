import DatelineModel

/// What one file says of the dataset, in a form in which it can be compared with what the others say. `nil` where it says nothing.
struct Description {
  let file: String
  var title: String?
  var description: String?
  var version: String?
  /// A day, or only its year where that is all that is said.
  var date: String?
  /// Bare, in lower case.
  var doi: String?
  /// The address of the licence.
  var licence: String?
  /// Those whose work it is, in order, as `Given Family`.
  var creators: [String]?
  /// ORCID iDs of the creators, in order.
  var orcids: [String]?
  var publisher: String?

  init(_ file: String) { self.file = file }

  /// Something that a file says, as it says it, and as it is compared: so that only a difference in meaning is one.
  struct Statement {
    let name: String
    let text: String
    let key: String

    init?(_ name: String, _ text: String?, key: String? = nil) {
      guard let text else { return nil }
      (self.name, self.text, self.key) = (name, text, key ?? text)
    }
  }

  var statements: [Statement] {
    [
      Statement("title", title.map(Wording.line)), Statement("description", description.map(Wording.line)),
      Statement("version", version), Statement("date", date), Statement("doi", doi), Statement("licence", licence),
      Statement(
        "creators", creators?.joined(separator: "; "), key: creators?.map(Wording.words).joined(separator: "; ")),
      Statement("orcids", orcids?.joined(separator: "; ")), Statement("publisher", publisher.map(Wording.line)),
    ].compactMap(\.self)
  }
}

/// How texts that say the same become the same.
enum Wording {
  /// White space of any kind is one space.
  static func line(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The text of simple HTML, as forms for repositories have it.
  static func withoutTags(_ html: String) -> String {
    var text = ""
    var isTag = false
    for character in html {
      switch character {
      case "<": (isTag, text) = (true, text + " ")
      case ">" where isTag: isTag = false
      default: if !isTag { text.append(character) }
      }
    }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&nbsp;", " "), ("&amp;", "&"),
    ]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// The words of a name in the order of the alphabet: `Family, Given` and `Given Family` are one name.
  static func words(_ name: String) -> String {
    name.split { $0.isWhitespace || $0 == "," }.sorted().joined(separator: " ")
  }

  /// The address of a licence that is given by SPDX identifier, or by an address in whatever spelling.
  static func licence(_ text: String) -> String? {
    let spdx = "https://spdx.org/licenses/"
    if text.hasPrefix(spdx) { return licence(String(text.dropFirst(spdx.count)).replacing(".html", with: "")) }
    if text.contains("://") { return address(text) }
    return Licence(spdx: text).map { address($0.url) }
  }

  static func doi(_ text: String) -> String? { (try? DOI(text))?.text.lowercased() }

  private static func address(_ url: String) -> String {
    let bare = url.replacing("http://", with: "").replacing("https://", with: "").lowercased()
    for ending in ["/legalcode", "/deed.en", "/"] where bare.hasSuffix(ending) { return String(bare.dropLast(ending.count)) }
    return bare
  }
}
