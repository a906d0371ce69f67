import DatelineModel

/// Lines that are no part of an article by their shape, whatever their words.
enum FurnitureShape {
  /// The zone of a line, and why.
  static func zone(of words: String) -> (zone: Zone, reason: String)? {
    guard words.utf8.count <= 160 else { return nil }
    if isDatedRow(words) { return (.dateLine, "a date among parts between bars") }
    if ShareLine.isRow(words) { return (.share, "names of networks and nothing else") }
    if isCount(words) { return (.share, "how many have shared or commented") }
    if isReadingTime(words) { return (.navigation, "how long reading takes") }
    return isNoticeOfRights(words) ? (.copyright, "“copyright” and a name") : nil
  }

  /// `Source: Xinhua | 2018-03-05 14:05:22 | Editor: mei`
  private static func isDatedRow(_ words: String) -> Bool {
    guard words.utf8.count <= 120, bars.holds(words), BlockText.afterByline(words) == nil else { return false }
    let dates = DateWords(words)
    guard let date = dates.first, date.day != nil, date.year != nil else { return false }
    return dates.wordsBeside(date) <= 8
  }

  private static let bars = PhraseFilter([" | ", " • "])

  /// `3 Comments`, `1.2K shares`
  private static func isCount(_ words: String) -> Bool {
    guard words.utf8.count <= 30, words.unicodeScalars.first?.isDigit ?? false else { return false }
    let parts = words.lowercased().split { !$0.isLetter }
    return parts.last.map { counted.contains(String($0)) } ?? false && parts.dropLast().allSatisfy { $0 == "k" || $0 == "m" }
  }

  private static let counted: Set<String> = [
    "comment", "comments", "likes", "replies", "responses", "shares", "views", "commentaires", "kommentare", "comentarios",
    "комментариев", "комментария", "comentários", "commenti", "reacties", "komentarzy", "yorum",
  ]

  /// `3 min read`
  private static func isReadingTime(_ words: String) -> Bool {
    guard words.utf8.count <= 30, words.unicodeScalars.first?.isDigit ?? false else { return false }
    let parts = words.lowercased().split { !$0.isLetter }
    return parts.count == 2 && parts[0].hasPrefix("min") && parts[1] == "read"
  }

  /// `Copyright PORT PUNCH.`
  private static func isNoticeOfRights(_ words: String) -> Bool {
    guard words.utf8.count <= 60, rights.mayBegin(words) else { return false }
    let parts = words.split(separator: " ")
    return (2...5).contains(parts.count) && parts[0].lowercased() == "copyright"
      && parts.dropFirst().allSatisfy { $0.first?.isUppercase ?? false }
  }
  private static let rights = PhraseFilter(["copyright "])
}
