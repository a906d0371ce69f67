import DatelineModel

/// Rules for single blocks among an article's paragraphs.
enum BodyRules {
  /// Why a block in the article's element is not of its text; `nil` where it is.
  static func refusal(of index: Int, in survey: PageSurvey) -> String? {
    let traits = survey.traits[index]
    let measure = survey.tree.blocks[index].measure
    if index == survey.headline { return "the headline" }
    if measure.letters == 0 { return "no letter in it" }
    if let label = label(traits, measure) { return label }
    if measure.linkShare >= 0.85, !traits.isInList, measure.words < 60 { return "nothing but a link" }
    guard measure.words <= 45 else { return nil }
    let words = survey.words(index, limit: 320)
    if let found = SetPhrases.match(words), found.form != .closing, !traits.isInList || measure.linkShare > 0.5 {
      return "set phrase “\(found.phrase)”"
    }
    if measure.linkShare > 0.3, let phrase = ReferralPhrases.phrase(of: words) {
      return "sends the reader elsewhere: “\(phrase)”"
    }
    if measure.words <= 30, SetPhrases.isCaption(words) { return "set phrase of a caption" }
    if measure.linkShare >= 0.5, measure.sentences == 0, !traits.isInList { return "mostly a link" }
    return nil
  }

  private static func label(_ traits: BlockTraits, _ measure: TextMeasure) -> String? {
    if traits.labels.contains(.byline), measure.words <= 25 { return "in an element named after the author" }
    if traits.labels.contains(.date), measure.words <= 20 { return "in an element named after the date" }
    if traits.labels.contains(.headline), !traits.tag.isHeading || traits.tag == .h1 {
      return "in an element named as a headline"
    }
    if traits.labels.contains(.subheadline) { return "in an element named as a subheadline, or in the head" }
    return nil
  }

  /// Could be where an article begins.
  static func opens(_ index: Int, _ survey: PageSurvey) -> Bool {
    let measure = survey.tree.blocks[index].measure
    guard measure.linkShare < 0.5, !survey.traits[index].tag.isHeading else { return false }
    return measure.endsSentence && measure.words >= 4 || measure.words >= 15 || measure.sentences > 0 && measure.words >= 8
  }

  /// Could be where an article ends.
  static func closes(_ index: Int, _ survey: PageSurvey) -> Bool {
    let measure = survey.tree.blocks[index].measure
    let traits = survey.traits[index]
    guard measure.linkShare < 0.6, !traits.tag.isHeading else { return false }
    if measure.endsSentence && measure.words >= 2 || measure.words >= 12 { return true }
    // “Reporting by …; editing by …”
    if traits.tag == .p, measure.words >= 6, measure.linkedLetters == 0 { return true }
    return traits.isInList || [.td, .th, .blockquote, .pre, .dd].contains(traits.tag)
  }
}

/// Openings of lines inside an article that lead to another.
enum ReferralPhrases {
  static func phrase(of words: String) -> String? {
    guard filter.mayBegin(words) else { return nil }
    let lower = words.drop { "([*•-–—>»►▶| ".contains($0) }.prefix(40).lowercased()
    return phrases.first { lower.hasPrefix($0) }
  }

  private static let filter = PhraseFilter(phrases, behind: "([*•-–—>»►▶| ")
  private static let phrases = [
    "read more", "read:", "read also", "also read", "read the full", "read next", "read our", "more:", "related", "see also",
    "see more", "watch:", "watch now",
    "listen:", "more on", "more from", "click here", "tap here", "don't miss", "don’t miss", "recommended:", "sign up",
    "subscribe", "join ",
    "follow ", "download", "you may also", "in case you missed", "continue reading", "exclusive:", "next:", "previous:",
    "photos:", "video:", "gallery:",
    "читайте также", "читать также", "смотрите также", "читайте", "подробнее", "по теме", "lesen sie auch", "mehr zum thema",
    "mehr dazu", "lire aussi", "à lire",
    "lee también", "lea también", "leia também", "leia mais", "veja também", "leggi anche", "ayrıca", "اقرأ أيضا", "اقرأ أيضاً",
    "czytaj", "lees ook",
  ]
}
