import DatelineModel

/// Phrases by which pages give their furniture away. Lower case; a phrase matches at the start of a block.
struct SetPhrase {
  let phrase: String
  let zone: Zone
  let form: Form
  /// Longer blocks are something else that happens to begin so.
  let longest: Int

  enum Form {
    /// The block is the phrase and no more.
    case whole
    /// The block begins with it.
    case opening
    /// The block begins with it and is no sentence: “About the author”, not “About 40 ships are waiting.”
    case label
    /// The block begins with it, and a date or a time follows with few other words, or nothing: “Posted on March 5”, not “Posted on the pier, guards …”
    case dated
    /// The block begins with it and a number: “Copyright 2031”, “Comments (12)”.
    case numbered
    /// A colon or a dash parts it from the words it introduces: “Also read: Dredger held up”.
    case introducing
    /// The block begins with it and stands at the end of the file, sentence or not: “The writer is …”
    case closing
  }

  /// - Parameter lower: the words of a block in small letters, without brackets and bullets before them.
  func matches(_ lower: Substring) -> Bool {
    guard lower.hasPrefix(phrase) else { return false }
    let rest = lower.dropFirst(phrase.count)
    guard phrase.last == " " || !(rest.first?.isLetter ?? false) else { return false }
    switch form {
    case .whole: return rest.allSatisfy { " :.…»>→)".contains($0) }
    case .opening, .closing: return true
    case .label: return !BlockText.isSentence(String(lower))
    case .introducing: return introduces(rest)
    case .dated: return isDated(lower, rest)
    case .numbered: return rest.first { !" :(".contains($0) }.map { $0.isNumber || $0 == ")" } ?? true
    }
  }

  private func introduces(_ rest: Substring) -> Bool {
    let trimmed = rest.drop { $0 == " " || $0 == "\u{A0}" }
    return trimmed.first.map { ":|–—>»".contains($0) } ?? false && trimmed.dropFirst().contains(where: \.isLetter)
  }

  private func isDated(_ lower: Substring, _ rest: Substring) -> Bool {
    if rest.allSatisfy({ " :.)".contains($0) }) { return true }
    // Names of months are looked for with a capital.
    let words = DateWords(lower.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
    let date = words.first
    return (date != nil || words.hasTime || !words.undecided.isEmpty) && words.wordsBeside(date) <= 8
  }
}

/// What a block is by its words alone.
enum SetPhrases {
  /// The phrase that a block begins with, or is.
  static func match(_ words: String) -> SetPhrase? {
    let length = words.utf8.count
    guard length <= 2_000, openings.mayBegin(words) else { return nil }
    let start: Substring = words.drop { "([*•–->»| ".contains($0) }
    let opening: String = start.prefix(longest).lowercased()
    let found = opening.first.flatMap { byFirst[$0] }?.filter { opening.begins(with: $0.phrase) } ?? []
    guard !found.isEmpty else { return nil }
    let lower = start.lowercased()[...]
    return found.first { length <= 3 * $0.longest && !words.isLonger(than: $0.longest) && $0.matches(lower) }
  }

  /// Characters of the longest phrase.
  private static let longest = PhraseList.all.map(\.phrase.count).max() ?? 0

  private static let openings = PhraseFilter(PhraseList.all.map(\.phrase), behind: "([*•–->»| ")

  private static let byFirst: [Character: [SetPhrase]] = Dictionary(grouping: PhraseList.all) { $0.phrase.first ?? " " }

  /// `Home / Latest Updates / …`, `News > World > Asia`.
  static func isBreadcrumb(_ words: String) -> Bool {
    guard words.utf8.count <= 500, separatorFilter.holds(words), !words.lowercased().hasPrefix("by ") else { return false }
    return separators.contains { separator in
      guard words.firstRange(ofBytes: separator) != nil else { return false }
      let parts = words.components(separatedBy: separator)
      if parts[0].lowercased() == "home" { return parts.count >= 2 }
      return parts.count >= 3 && parts.dropLast().allSatisfy { $0.count <= 40 } && words.count <= 250
        && !BlockText.isSentence(words)
    }
  }

  /// The last part of a breadcrumb: often the headline.
  static func lastPart(ofBreadcrumb words: String) -> String? {
    separators.lazy.map { words.components(separatedBy: $0) }.first { $0.count >= 2 }?.last
  }

  private static let separatorFilter = PhraseFilter([" / ", " > ", " | ", " »", " ›", " →"])
  private static let separators: [StaticString] = [" / ", " > ", " » ", " › ", " | ", " → "]

  /// By how it begins, or by the photographer's credit at its end.
  static func isCaption(_ words: String) -> Bool {
    guard words.utf8.count <= 1_200 else { return false }
    let mayBegin = captionFilter.mayBegin(words)
    let mayEnd = creditFilter.holds(words)
    let maySign = words.utf8.last == UInt8(ascii: ")")
    guard mayBegin || mayEnd || maySign, !words.isLonger(than: 400) else { return false }
    return mayBegin && captionOpenings.contains(where: words.prefix(30).lowercased().hasPrefix)
      || mayEnd && hasPhotoCredit(words.suffix(70).lowercased()[...]) || maySign && hasSignature(words.suffix(70))
  }

  /// `(Ida Lund/Courier)` at the end: who took a picture, and for whom.
  private static func hasSignature(_ end: Substring) -> Bool {
    guard let open = end.lastIndex(of: "(") else { return false }
    let parts = end[end.index(after: open)...].dropLast().split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && BlockText.isName(String(parts[0])) && parts[0].contains(" ") && !parts[1].isEmpty
  }

  private static let captionFilter = PhraseFilter(captionOpenings)
  private static let creditFilter = PhraseFilter(captionCredits.map { "\($0)" })

  /// At the end, behind a full stop, a bracket or a bar: a sentence may speak of photos too.
  private static func hasPhotoCredit(_ end: Substring) -> Bool {
    captionCredits.contains { credit in
      guard let range = end.firstRange(ofBytes: credit) else { return false }
      let before = end[..<range.lowerBound].reversed().first { $0 != " " }
      return before.map { ".(|/–—-”\"".contains($0) } ?? false || end[range].hasPrefix("/") || end[range].hasSuffix(")")
    }
  }

  private static let captionOpenings = [
    "photo:", "photo by ", "(photo", "file photo", "credit:", "photo credit", "image:", "image credit", "picture:", "picture by ",
    "caption:", "video:",
    "photograph:",
    "foto:", "bild:", "photo :", "photo d’archives", "photo d'archives", "imagen:", "crédit photo", "crédits photo",
    "bildquelle", "crédito:", "foto di ", "foto de ", "fot. ", "zdjęcie:", "fotoğraf:", "صورة:", "الصورة:", "фото:", "archivfoto",
    "graphic:", "map:",
  ]

  private static let captionCredits: [StaticString] = [
    "photo:", "photo by ", "photo)", "file photo", "file)", "photo courtesy", "photo credit", "photograph:", "picture:",
    "/handout", "foto:",
    "image:", "photos:",
  ]

  /// Who reported, wrote or edited; whose material was used.
  static func isCredit(_ words: String) -> Bool {
    guard words.utf8.count <= 800, creditOpeningFilter.mayBegin(words) || creditEndingFilter.holds(words),
      !words.isLonger(than: 260)
    else { return false }
    let lower = words.lowercased().drop { "([*•–-— ".contains($0) }
    return creditOpenings.contains(where: lower.hasPrefix)
      || creditEndings.contains { lower.drop(trailing: " .)]").hasSuffix($0) }
  }

  private static let creditOpenings = [
    "reporting by ", "additional reporting by ", "writing by ", "editing by ", "with inputs from", "with input from",
    "with agency inputs",
    "with reporting by ", "with additional reporting", "compiled by ", "translated by ", "with files from",
  ]
  private static let creditOpeningFilter = PhraseFilter(creditOpenings, behind: "([*•–-— ")
  private static let creditEndingFilter = PhraseFilter(creditEndings)
  private static let creditEndings = ["contributed to this report", "contributed reporting", "contributed to this story"]
}

extension String {
  /// As `hasPrefix`, which takes its time where both are of ASCII.
  fileprivate func begins(with phrase: String) -> Bool {
    utf8.starts(with: phrase.utf8) || utf8.prefix(phrase.utf8.count + 2).contains { $0 >= 0x80 } && hasPrefix(phrase)
  }
}

extension Substring {
  fileprivate func drop(trailing characters: String) -> Substring {
    var rest = self
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return rest
  }
}

extension String {
  /// As Foundation has it, which this module does without.
  fileprivate func components(separatedBy separator: StaticString) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(ofBytes: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
