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

  /// Every comparable statement by its name, normalized so that only a difference in meaning is one.
  var statements: [(name: String, text: String)] {
    let all: [(String, String?)] = [
      ("title", title.map(Wording.line)), ("description", description.map(Wording.line)), ("version", version), ("date", date),
      ("doi", doi), ("licence", licence), ("creators", creators.map { $0.map(Wording.name).joined(separator: "; ") }),
      ("orcids", orcids.map { $0.joined(separator: "; ") }), ("publisher", publisher.map(Wording.line)),
    ]
    return all.compactMap { name, text in text.map { (name, $0) } }
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

  /// `Family, Given` and `Given Family` are one name.
  static func name(_ text: String) -> String {
    let parts = text.split(separator: ",", maxSplits: 1).map { line(String($0)) }
    return parts.count == 2 ? parts[1] + " " + parts[0] : line(text)
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
