import DatelineModel

/// Phrases by which pages give their furniture away. Lower case; a phrase matches at the start of a block.
enum SetPhrases {
  /// The zone of a block that begins with, or is, a set phrase; with the phrase.
  static func zone(of words: String) -> (Zone, String)? {
    let lower = words.lowercased().drop { "([*•-– ".contains($0) }
    let entry = entries.first { $0.matches(lower) && words.count <= $0.longest }
    return entry.map { ($0.zone, $0.phrase.trimmingSpaces) }
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
    let form: Form
    /// Longer blocks are something else that happens to begin so.
    let longest: Int

    func matches(_ words: Substring) -> Bool {
      guard words.hasPrefix(phrase) else { return false }
      let rest = words.dropFirst(phrase.count)
      guard phrase.last == " " || !(rest.first?.isLetter ?? false) else { return false }
      switch form {
      case .whole: return rest.allSatisfy { " :.…»>→".contains($0) }
      case .opening: return true
      case .label: return !BlockText.isSentence(String(words))
      case .dated: return rest.allSatisfy { " :.".contains($0) } || rest.contains(where: \.isNumber)
      }
    }
  }

  private enum Form {
    /// The block is the phrase and no more.
    case whole
    /// The block begins with it.
    case opening
    /// The block begins with it and is no sentence: “About the author”, not “About 40 ships are waiting.”
    case label
    /// The block begins with it, and a number follows, or nothing: “Posted on March 5”, not “Posted on the pier, guards …”
    case dated
  }

  private static func whole(_ zone: Zone, _ phrases: String...) -> [Entry] {
    phrases.map { Entry(phrase: $0, zone: zone, form: .whole, longest: 80) }
  }

  private static func opening(_ zone: Zone, _ form: Form = .opening, longest: Int, _ phrases: String...) -> [Entry] {
    phrases.map { Entry(phrase: $0, zone: zone, form: form, longest: longest) }
  }

  private static let entries: [Entry] =
    whole(
      .teaser, "check also", "read also", "see also", "also read", "related", "related articles", "related news",
      "related stories",
      "related posts", "more news", "more stories", "you may also like", "you might also like", "recommended",
      "recommended for you",
      "read next", "up next", "don't miss", "trending", "most read", "most popular", "latest news", "top stories", "more from")
    + opening(
      .dateLine, .dated, longest: 160, "last updated", "updated at", "updated on", "updated:", "published in ", "published on ",
      "published:",
      "posted on ", "posted:", "first published")
    + whole(
      .navigation, "all news", "home", "menu", "search", "skip to content", "skip to main content", "back to top", "print",
      "divider", "advertisement feature index", "sections", "more", "tags", "topics", "next", "previous")
    + opening(
      .navigation, .label, longest: 80, "view more articles", "more articles by", "view all posts", "more by ", "tags:",
      "topics:",
      "filed under", "skip to ", "read more", "continue reading")
    + opening(.authorNote, .label, longest: 60, "about ")
    + opening(
      .share, longest: 120, "share this", "share on", "share:", "tweet this", "follow us", "subscribe to", "sign up",
      "like us on",
      "join our", "leave a comment", "leave a reply")
    + opening(.share, .dated, longest: 20, "comments")
    + whole(.share, "share", "tweet", "subscribe", "email", "facebook", "twitter", "whatsapp", "telegram")
    + opening(
      .copyright, longest: 300, "©", "copyright ©", "copyright (c)", "copyright by ", "copyright:", "c) ", "all rights reserved")
    + opening(.copyright, .dated, longest: 120, "copyright")
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
