import DatelineModel

/// Credits to a news agency in the words of an article.
enum AgencyCredits {
  /// The agency that a byline or the end of the text names; the same for texts and pages.
  /// - Parameter words: those of a segment.
  static func credited(in segments: [ReadSegment], words: (Int) -> String) -> Found<String>? {
    for index in segments.indices where segments[index].kind == .byline {
      let line = words(index)
      if let name = supplier(in: line) ?? signed(line) ?? partner(in: line)?.name {
        return Found(name, reason: "the credit “\(line.prefix(60))”", raw: segments[index].raw)
      }
    }
    guard let last = segments.indices.last(where: { segments[$0].kind == .paragraph }), let name = closing(words(last)) else {
      return nil
    }
    return Found(name, reason: "the credit at the end of the text", raw: segments[last].raw)
  }

  /// A line that is nothing but a signature: `— AP`, `(Reuters)`, `/HNA/`, `By The Associated Press`.
  static func signed(_ words: String) -> String? {
    guard words.utf8.count <= 60 else { return nil }
    let isMarked = words.first.map { "—–-(/[".contains($0) } ?? false
    let name = trimmed((BlockText.afterByline(words) ?? words)[...])
    let parts = name.split(separator: " ")
    // “(Reporting by AFP)” credits reporters.
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0.unicodeScalars.first?.isUppercase ?? false }) else { return nil }
    return isMarked || known.contains(name.lowercased()) ? name : nil
  }

  /// `With inputs from ITN` and its like.
  static func supplier(in words: String) -> String? {
    let lower = words.lowercased().drop { "([*•–-— ".contains($0) }
    for opening in ["with inputs from ", "with input from ", "with files from "] where lower.hasPrefix(opening) {
      let start = words.count - lower.count + opening.count
      let name = trimmed(words.dropFirst(start))
      return name.isEmpty || name.lowercased() == "agencies" ? nil : name
    }
    return nil
  }

  /// The agency that a byline has beside its author, and the words from “with” on: `By Ida Lund with AP`, `Par Aline Perrochet avec ACP`.
  static func partner(in byline: String) -> (name: String, range: Range<String.Index>)? {
    guard byline.utf8.count <= 200, linkFilter.holds(byline) else { return nil }
    for link: StaticString in [" with ", " avec ", " mit ", " con ", " com ", " met "] {
      guard let range = byline.firstRange(ofBytes: link) else { continue }
      let name = trimmed(byline[range.upperBound...])
      if known.contains(name.lowercased()) || isInitials(name) { return (name, range.lowerBound..<byline.endIndex) }
    }
    return nil
  }

  private static let linkFilter = PhraseFilter(["with ", "avec ", "mit ", "con ", "com ", "met "])

  /// At the end of a paragraph: `… on Monday. (Reuters)`, `… on Monday. — AP`.
  static func closing(_ words: String) -> String? {
    guard mayBeSigned(words) else { return nil }
    let end = words.suffix(40)
    if end.hasSuffix(")"), let open = end.lastIndex(of: "(") {
      let before = end[..<open].reversed().first { $0 != " " }
      let name = trimmed(end[open...])
      let isName = name.split(separator: " ").count <= 2 && (known.contains(name.lowercased()) || isInitials(name))
      return before.map { ".!?”\"".contains($0) } ?? false && isName ? name : nil
    }
    guard let dash = end.lastIndex(where: { "—–".contains($0) }) else { return nil }
    let name = trimmed(end[dash...])
    return known.contains(name.lowercased()) || isInitials(name) ? name : nil
  }

  /// A bracket at the very end, or a dash not far before it: seen in the bytes, which is quick.
  private static func mayBeSigned(_ words: String) -> Bool {
    if words.utf8.last == UInt8(ascii: ")") { return true }
    let end = words.utf8.count > 400 ? words.suffix(100) : words[...]
    return end.firstRange(ofBytes: "—") != nil || end.firstRange(ofBytes: "–") != nil
  }

  private static func isInitials(_ name: String) -> Bool { (2...6).contains(name.count) && name.allSatisfy(\.isUppercase) }

  private static func trimmed(_ words: Substring) -> String {
    let marks: (Character) -> Bool = { " —–-()[]/.".contains($0) }
    return String(String(words.drop(while: marks).reversed()).drop(while: marks).reversed())
  }

  /// Agencies by the names with which articles are signed, in small letters.
  static let known: Set<String> = [
    "afp", "agence france-presse", "agencies", "ani", "anadolu", "anadolu agency", "ansa", "ap", "app", "associated press",
    "the associated press",
    "bernama", "bloomberg", "cna", "cp", "the canadian press", "dpa", "efe", "ians", "interfax", "irna", "itar-tass", "kyodo",
    "kyodo news", "lusa", "pa",
    "press association", "pti", "press trust of india", "reuters", "ria novosti", "sana", "sputnik", "tass", "unian", "upi",
    "wam", "xinhua", "yonhap",
  ]
}
