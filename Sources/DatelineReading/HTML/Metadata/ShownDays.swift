import DatelineModel

/// The days that the head of an article shows, and what stands right behind it says of its publication.
struct ShownDays {
  /// By words: a line that is hardly more than a date, or that is named after it.
  private(set) var published: Found<EDTF>?
  private(set) var modified: Found<EDTF>?
  private(set) var undecided: [UndecidedDate] = []

  /// None.
  init() {}

  /// - Parameter last: the last block of the article’s text.
  init(_ survey: PageSurvey, _ head: ArticleHead, _ markup: HeadMarkup, behind last: Int) {
    // A tag says what the date in it is, unless the words say so themselves.
    let changed = Set(markup.days.filter { $0.role == .change }.map(\.block))
    let inHead = head.blocks.flatMap { block in
      Self.lines(of: block, in: survey).filter {
        !changed.contains(block) || ChangeWords.index(in: DateWords($0.words).tokens) != nil
      }
    }
    let behind = ((last + 1)..<min(last + 1 + Self.reach, survey.tree.blocks.count)).lazy.filter {
      survey.traits[$0].outside == nil
    }
    .flatMap { Self.lines(of: $0, in: survey) }.filter { Self.speaksOfPublication($0.words) }
    var found = ArticleMetadata()
    DateLines(inHead + behind).fill(&found)
    (published, modified, undecided) = (found.published, found.modified, found.undecided)
  }

  /// Words of a line with names, dates and what to do on the page.
  private static let longest = 45

  /// Blocks behind the article.
  static let reach = 4

  private static func lines(of block: Int, in survey: PageSurvey) -> [(words: String, raw: Span)] {
    let traits = survey.traits[block]
    let measure = survey.tree.blocks[block].measure
    guard block != survey.headline, !ArticleHead.isForeign(block, in: survey), traits.tag != .title,
      (1...Self.longest).contains(measure.words)
    else { return [] }
    let words = survey.words(block, limit: 250)
    guard words.mayHoldNumber else { return [] }
    let raw = Span(survey.tree.blocks[block].range)
    let isNamed = !traits.labels.isDisjoint(with: [.date, .byline])
    if isNamed || isDateLine(words) { return [(words, raw)] }
    return parts(of: words).filter(isDateLine).map { ($0, raw) }
  }

  /// “by Ida Lund / March 5, 2018 / Leave a comment”, parted at its marks; nothing for a line without any.
  private static func parts(of words: String) -> [String] {
    guard words.utf8.contains(where: { $0 == 0x2F || $0 == 0x7C || $0 == 0x2D || $0 >= 0x80 }) else { return [] }
    return words.split(separator: " ").split { marks.contains($0) }.map { $0.joined(separator: " ") }
  }

  private static let marks: Set<Substring> = ["/", "|", "•", "·", "–", "—", "-"]

  /// A date with few words beside it: “Updated: Oct 9, 2019, 11:05 IST”.
  static func isDateLine(_ words: String) -> Bool {
    guard !words.isLonger(than: 100), words.mayHoldNumber else { return false }
    let dates = DateWords(words)
    guard let date = dates.first ?? dates.undecided.first else { return false }
    let beside = dates.wordsBeside(date)
    return beside <= 1 && date.day != nil
      || beside <= 4 && (speaksOfPublication(words) || ChangeWords.index(in: dates.tokens) != nil)
  }

  private static func speaksOfPublication(_ words: String) -> Bool { publication.holds(words) }

  /// Without capitals beyond ASCII, which the filter does not know from small letters.
  private static let publication = PhraseFilter([
    "publish", "created", "posted", "publié", "créé", "veröffentlicht", "publicad", "pubblicat", "gepubliceerd", "opublikowan",
    "публикован", "yayın",
  ])
}
