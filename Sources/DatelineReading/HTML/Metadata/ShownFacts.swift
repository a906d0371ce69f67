/// What an article says of itself for its readers to see, beside its text: in its head, by tags and by words.
struct ShownFacts {
  let credits: ShownCredits
  let days: ShownDays
  /// By the tags of the head.
  let marked: [HeadMarkup.Day]
  /// A `time` inside of the article, or right behind it, that is marked as the day of publication.
  let publication: PageFacts.Fact?

  /// - Parameter isDated: the page’s metadata say when it was published and when it was changed: nobody asks the words.
  /// - Returns: `nil` for a page without an article.
  init?(_ finder: BodyFinder, _ facts: PageFacts, isDated: Bool) {
    let survey = finder.survey
    guard let first = finder.verdicts.firstIndex(where: \.isBody), let last = finder.verdicts.lastIndex(where: \.isBody) else {
      return nil
    }
    let head = ArticleHead(survey, before: first)
    let markup = HeadMarkup(survey, head)
    credits = ShownCredits(survey, head, markup)
    days = isDated ? ShownDays() : ShownDays(survey, head, markup, behind: last)
    marked = markup.days
    let blocks = survey.tree.blocks
    let end = blocks[min(last + ShownDays.reach, blocks.count - 1)].tokens.upperBound
    publication =
      facts.times.first { time in
        guard time.isPublication, time.token >= head.tokens.lowerBound, time.token <= end else { return false }
        let block = blocks.firstIndex { $0.tokens.upperBound >= time.token }
        return block.map { !ArticleHead.isForeign($0, in: survey) } ?? false
      }?.fact
  }
}
