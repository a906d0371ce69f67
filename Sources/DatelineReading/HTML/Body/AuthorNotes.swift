import DatelineModel

/// Lines about who wrote an article, in the dress of its paragraphs.
struct AuthorNotes {
  private let authors: [String]

  /// - Parameter authors: as the page has them, in its metadata or in its byline.
  init(authors: [String]) {
    self.authors = authors.map { BlockText.afterByline($0) ?? $0 }.filter { $0.contains(" ") && !$0.isLonger(than: 40) }
  }

  /// True for a line that gives the author’s name and hardly more.
  func names(_ words: String) -> Bool { authors.contains { words.holds(bytesOf: $0) && !words.isLonger(than: $0.count + 30) } }

  /// Why a short block at the end is no part of the article; `nil` where it may be.
  func closing(_ words: String, _ measure: TextMeasure) -> String? {
    guard measure.words <= 60, !SetPhrases.isCredit(words) else { return nil }
    if let found = SetPhrases.match(words), found.form == .closing { return "set phrase “\(found.phrase)”" }
    if measure.words <= 30, words.utf8.contains(UInt8(ascii: "@")) { return "an address to write to, behind the article" }
    // An article seldom speaks of who wrote it, and never first.
    let beginning = words.prefix(60)
    guard let name = authors.first(where: { beginning.holds(bytesOf: $0) }), !words.contains(where: { "“”\"«»„".contains($0) })
    else {
      return nil
    }
    return "on the author, “\(name)”, behind the article"
  }
}
