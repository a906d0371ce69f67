/// What can be the name of a person, or of a desk that signs like one.
enum PersonName {
  /// Up to six words, each with a capital or of a script without them; particles stand between.
  /// - Parameters:
  ///   - least: how many words there are at least.
  ///   - mayBeOffice: “Staff Reporter” signs too, where “By” stands before it.
  static func fits(_ name: String, least: Int, mayBeOffice: Bool) -> Bool {
    guard !name.isLonger(than: 60) else { return false }
    let words = name.split(separator: " ")
    guard (least...6).contains(words.count), let first = words.first, let last = words.last, begins(first), begins(last) else {
      return false
    }
    guard words.allSatisfy({ begins($0) || kind($0) == .particle }) else { return false }
    return !words.contains { kind($0) == .label } && (mayBeOffice || kind(last) != .office)
  }

  static func isOneWord(_ name: String) -> Bool { !name.contains(" ") && begins(name[...]) }

  /// A letter that is no small one stands first, brackets and apostrophes left aside: `(R.J.)`, `’t`.
  private static func begins(_ word: Substring) -> Bool {
    if let isName = plainly(word) { return isName }
    let letters = word.drop { "(‘’'“\"".contains($0) }
    guard let first = letters.first, first.isLetter, !first.isLowercase else { return isElided(word) }
    return !letters.contains { $0.isNumber || "@:/|!?".contains($0) }
  }

  /// For a word of ASCII letters that begins with a capital; `nil` for any other.
  private static func plainly(_ word: Substring) -> Bool? {
    guard let first = word.utf8.first, first &- 0x41 < 26, word.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
    return true
  }

  private enum Kind { case particle, label, office }

  private static func kind(_ word: Substring) -> Kind? { kinds[WordHash.of(word.unicodeScalars)] }

  private static let kinds = WordTable(
    particles.map { (WordHash.of($0), Kind.particle) } + labels.map { (WordHash.of($0), .label) }
      + offices.map { (WordHash.of($0), .office) })

  /// `d’Alembert`, `al-Sabah`.
  private static func isElided(_ word: Substring) -> Bool {
    guard let mark = word.firstIndex(where: { "’'-".contains($0) }), word[..<mark].count <= 2 else { return false }
    return word[word.index(after: mark)...].first?.isUppercase ?? false
  }

  private static let particles = [
    "de", "del", "della", "der", "den", "di", "da", "das", "do", "dos", "du", "el", "la", "le", "van", "von", "vom", "zu", "zur",
    "af", "av", "bin", "bint", "ibn", "ben", "al", "ul", "ur", "e", "y", "i", "ter", "ten", "te", "st.",
  ]

  /// What buttons and titles beside bylines say.
  private static let labels = [
    "share", "print", "email", "e-mail", "comment", "comments", "twitter", "facebook", "whatsapp", "follow", "subscribe",
    "advertisement", "exclusive", "updated", "published", "archive", "profile", "contact", "author", "authors", "read", "view",
    "highlights", "by", "website", "posts", "articles", "stories", "photo", "photos", "video", "admin", "administrator",
  ]

  /// What somebody is at a newspaper.
  private static let offices = [
    "correspondent", "correspondents", "editor", "reporter", "reporters", "writer", "writers", "columnist", "critic", "producer",
    "journalist", "contributor", "photographer", "correspondant", "correspondante", "journaliste", "corresponsal", "redactor",
    "corrispondente", "korrespondent", "korrespondentin", "redakteur", "redakteurin", "reporterin", "корреспондент",
  ]
}
