/// The part of a page in which an article says who wrote it and when: from the box around its headline to its first paragraph.
struct ArticleHead {
  /// Up to the first paragraph.
  let blocks: Range<Int>
  /// From behind the block before to the first paragraph.
  let tokens: Range<Int>

  /// - Parameter first: the first block of the article’s text.
  init(_ survey: PageSurvey, before first: Int) {
    let headline = survey.headline.map { min($0, first) } ?? first
    let start = Self.start(survey, headline)
    let all = survey.tree.blocks
    let before = start > 0 ? all[start - 1].tokens.upperBound + 1 : 0
    blocks = start..<first
    tokens = before..<max(before, all[first].tokens.lowerBound)
  }

  /// Up to so many blocks and words before the headline belong to it: a date, a section, the author’s name.
  private static let most = (blocks: 12, words: 60)

  /// The widest box around the headline that has hardly anything before it.
  private static func start(_ survey: PageSurvey, _ headline: Int) -> Int {
    var start = headline
    for box in survey.tree.ancestors(of: survey.tree.blocks[headline].element) {
      let first = survey.tree.elements[box].blocks.lowerBound
      guard headline - first <= most.blocks, survey.wordCount(first..<headline) <= most.words else { break }
      start = first
    }
    return start
  }

  // MARK: What is not the article’s

  /// Who wrote what stands elsewhere, said beneath a picture, or beside a comment.
  private static let foreign: MarkupSignals = [.comments, .teaser, .advertisement, .caption]

  static func isForeign(_ block: Int, in survey: PageSurvey) -> Bool {
    guard let signals = survey.traits[block].outside?.signals else { return false }
    // A picture of the author is no picture of what is told.
    return !signals.isDisjoint(with: signals.contains(.authorNote) ? foreign.subtracting(.caption) : foreign)
  }

  static func isHidden(_ block: Int, in survey: PageSurvey) -> Bool {
    survey.traits[block].outside?.signals.contains(.hidden) ?? false
  }
}
