import DatelineModel

/// Phrases by which pages give their furniture away. Lower case; a phrase matches at the start of a block.
enum SetPhrases {
  /// The zone of a block that begins with, or is, a set phrase; with the phrase.
  static func zone(of words: String) -> (Zone, String)? {
    let lower = words.lowercased().drop { "([*•-– ".contains($0) }
    for entry in entries where lower.hasPrefix(entry.phrase) {
      let rest = lower.dropFirst(entry.phrase.count)
      if entry.isWhole
        ? rest.allSatisfy({ " :.…»>→".contains($0) }) : (entry.phrase.last == " " || !(rest.first?.isLetter ?? false))
      {
        if words.count <= entry.longest { return (entry.zone, entry.phrase.trimmingSpaces) }
      }
    }
    return nil
  }

  /// `Home / Latest Updates / …`, `News > World > Asia`.
  static func isBreadcrumb(_ words: String) -> Bool {
    [" / ", " > ", " » ", " › ", " | "].contains { separator in
      let parts = words.components(separatedBy: separator)
      return parts.count >= 3 && parts.dropLast().allSatisfy { $0.count <= 40 } && words.count <= 250
        || parts.count == 2 && parts[0].lowercased() == "home"
    }
  }

  static func isCaption(_ words: String) -> Bool {
    let lower = words.lowercased()
    return words.count <= 300
      && ["photo:", "photo by ", "file photo", "image:", "image credit", "picture:", "caption:", "video:"].contains {
        lower.hasPrefix($0)
      }
  }

  private struct Entry {
    let phrase: String
    let zone: Zone
    /// The block is this phrase and no more.
    let isWhole: Bool
    /// Longer blocks are something else that happens to begin so.
    let longest: Int
  }

  private static func whole(_ zone: Zone, _ phrases: String...) -> [Entry] {
    phrases.map { Entry(phrase: $0, zone: zone, isWhole: true, longest: 80) }
  }

  private static func opening(_ zone: Zone, longest: Int, _ phrases: String...) -> [Entry] {
    phrases.map { Entry(phrase: $0, zone: zone, isWhole: false, longest: longest) }
  }

  private static let entries: [Entry] =
    whole(
      .teaser, "check also", "read also", "see also", "also read", "related", "related articles", "related news",
      "related stories",
      "related posts", "more news", "more stories", "you may also like", "you might also like", "recommended",
      "recommended for you",
      "read next", "up next", "don't miss", "trending", "most read", "most popular", "latest news", "top stories", "more from")
    + opening(
      .dateLine, longest: 160, "last updated", "updated on", "updated:", "published in ", "published on ", "published:",
      "posted on ", "posted:", "first published")
    + whole(
      .navigation, "all news", "home", "menu", "search", "skip to content", "skip to main content", "back to top", "print",
      "divider", "updated at", "advertisement feature index", "sections", "more", "tags", "topics", "next", "previous")
    + opening(
      .navigation, longest: 80, "view more articles", "more articles by", "view all posts", "more by ", "tags:", "topics:",
      "filed under", "skip to ", "read more", "continue reading")
    + opening(.authorNote, longest: 60, "about ")
    + opening(
      .share, longest: 120, "share this", "share on", "share:", "tweet", "follow us", "subscribe", "sign up", "like us on",
      "join our", "leave a comment", "leave a reply", "comments")
    + whole(.share, "share", "email", "facebook", "twitter", "whatsapp", "telegram")
    + opening(.copyright, longest: 300, "©", "copyright", "(c) ", "all rights reserved")
    + whole(.advertisement, "advertisement", "sponsored", "sponsored content", "promoted", "ad")
}

extension String {
  fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }

  /// As Foundation has it, which this module does without.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
