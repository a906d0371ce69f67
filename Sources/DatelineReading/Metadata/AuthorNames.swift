import DatelineModel

/// The names in the words of a byline, one by one and to the letter, without what stands around them: outlet, place, date, what somebody is at a newspaper.
///
/// Rather none than a wrong one: a word in small letters that no name has makes the words around it no name.
struct AuthorNames {
  private(set) var people: [String] = []
  /// Those of ``AgencyCredits/known``: who supplied the article.
  private(set) var agencies: [String] = []

  /// What vouches for the words being a byline.
  enum Evidence {
    /// A value in the metadata: commas part names.
    case stated
    /// The markup says that it is the author’s name.
    case marked
    /// The words alone, or an element’s name: a name has two words, or “By” before it.
    case shown
  }

  init(_ words: String, _ evidence: Evidence) {
    guard !words.isEmpty, words.utf8.count <= 300 else { return }
    let opened = BlockText.afterByline(words)
    let partner = AgencyCredits.partner(in: opened ?? words)
    if let partner { agencies.append(partner.name) }
    let line = (opened ?? words)[..<(partner?.range.lowerBound ?? (opened ?? words).endIndex)]
    let least = opened != nil || evidence != .shown ? 1 : 2
    let names = withoutBracket(Self.beginning(of: line))
    read(BylineParts(names), least: least, isListed: evidence == .stated, isOpened: opened != nil)
  }

  /// The names in a line of text that says that it is a byline: “By Ida Lund”, “March 5, 2018 | by Ida Lund in News”; none in any other.
  init(line words: String) {
    self.init(Self.byline(in: words) ?? "", .shown)
  }

  /// The part of a line from its “By” on, where nothing but a date stands before it.
  private static func byline(in words: String) -> String? {
    guard words.utf8.count <= 300 else { return nil }
    if BlockText.afterByline(words) != nil { return words }
    guard let range = words.firstRange(ofBytes: " by ") ?? words.firstRange(ofBytes: " BY ") ?? words.firstRange(ofBytes: " By ")
    else { return nil }
    let before = DateWords(String(words[..<range.lowerBound]))
    guard let date = before.first, before.wordsBeside(date) <= 1 else { return nil }
    return String(words[words.index(after: range.lowerBound)...])
  }

  // MARK: Where the names end

  /// Up to a bar, a number, an address, or a word that leads on: `Ida Lund in News on Mar 9`.
  private static func beginning(of line: Substring) -> String {
    var words: [Substring] = []
    for word in line.split(separator: " ") {
      if leads[WordHash.of(word.unicodeScalars)] ?? false { break }
      guard let end = word.unicodeScalars.firstIndex(where: endsNames) else {
        words.append(word)
        continue
      }
      if end > word.startIndex, !word[end...].contains("@") { words.append(word[..<end]) }
      break
    }
    return words.joined(separator: " ")
  }

  private static func endsNames(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "•", "·", "@", "\n", "/": true
    default: scalar.value < 0x80 ? scalar.isDigit : scalar.properties.numericType != nil
    }
  }

  private static let leads = WordTable(
    [
      "-", "–", "—", "|", "•", "·", "/", "//", "»", ">", "in", "on", "for", "at", "from", "via", "published", "updated", "posted",
      "à", "pour", "für", "aus", "para", "last",
    ].map { (WordHash.of($0), true) })

  /// `Ida Lund (AP)`: what stands in brackets behind the name is an agency, or no part of the name.
  private mutating func withoutBracket(_ line: String) -> String {
    guard line.hasSuffix(")"), let open = line.lastIndex(of: "("), open > line.startIndex else { return line }
    let inside = String(line[line.index(after: open)...].dropLast())
    if AgencyCredits.known.contains(inside.lowercased()) { agencies.append(inside) }
    return String(line[..<open])
  }

  // MARK: One by one

  private mutating func read(_ line: BylineParts, least: Int, isListed: Bool, isOpened: Bool) {
    for (index, part) in line.parts.enumerated() {
      let isFirst = index == 0
      if isAgency(part) { continue }
      // “Ida Lund, Cedar Gap Beacon”: behind a comma stands another author only where a list says so.
      guard isFirst || isListed || line.isJoined else { break }
      let words = isFirst || line.isJoined && !people.isEmpty ? least : 2
      if PersonName.fits(part, least: words, mayBeOffice: isOpened && isFirst) { people.append(part) }
    }
    // “Lund, Ida”
    if isListed, line.parts.count == 2, !line.isJoined, line.parts.allSatisfy({ PersonName.isOneWord($0) }) {
      people = [line.parts.joined(separator: ", ")]
    }
  }

  private mutating func isAgency(_ part: String) -> Bool {
    let name = part.lowercased()
    guard AgencyCredits.known.contains(name) else { return false }
    if name != "agencies" { agencies.append(part) }
    return true
  }
}

/// A byline in its parts.
private struct BylineParts {
  let parts: [String]
  /// “and” stands between two of them.
  let isJoined: Bool

  init(_ line: String) {
    var parts: [String] = []
    var words: [Substring] = []
    var isJoined = false
    func end() {
      let part = words.joined(separator: " ").withoutMarksAround
      if !part.isEmpty { parts.append(part) }
      words = []
    }
    for word in line.split(separator: " ") {
      if Self.joints[WordHash.of(word.unicodeScalars)] ?? false {
        isJoined = isJoined || !words.isEmpty
        end()
      } else {
        words.append(word)
        if word.hasSuffix(",") || word.hasSuffix(";") { end() }
      }
    }
    end()
    self.parts = parts
    self.isJoined = isJoined && parts.count > 1
  }

  private static let joints = WordTable(["and", "&", "und", "et", "och", "og", "и"].map { (WordHash.of($0), true) })
}

extension String {
  /// Without marks and blanks at its edges.
  fileprivate var withoutMarksAround: String {
    var rest = unicodeScalars[...]
    while let first = rest.first, Self.isMark(first) { rest.removeFirst() }
    while let last = rest.last, Self.isMark(last) { rest.removeLast() }
    return String(rest)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ",", ";", ":", "-", "–", "—", "*", "“", "”", "\"": true
    default: false
    }
  }
}
