import DatelineModel

/// Decides which blocks of a page are the article's text.
struct BodyFinder {
  let survey: PageSurvey
  let notes: AuthorNotes
  private let linked: LinkedArticle?
  var verdicts: [BlockVerdict]

  /// Looks once, and once more where the names of elements have hidden more than was found.
  /// - Parameter authors: as the page’s metadata has them.
  static func find(_ survey: PageSurvey, linked: LinkedArticle?, authors: [String]) -> BodyFinder {
    let found = BodyFinder(survey, linked: linked, authors: authors)
    return survey.reconsidered(found.body).map { BodyFinder($0, linked: linked, authors: authors) } ?? found
  }

  /// The first block of the article, and its words of prose.
  private var body: (first: Int, prose: Int)? {
    let blocks = verdicts.indices.filter { verdicts[$0].isBody }
    return blocks.first.map { ($0, blocks.reduce(0) { $0 + max(0, BlockTraits.weight(measure($1), survey.traits[$1].tag)) }) }
  }

  private init(_ survey: PageSurvey, linked: LinkedArticle?, authors: [String]) {
    self.survey = survey
    self.linked = linked
    notes = AuthorNotes(authors: authors + Self.bylines(survey))
    verdicts = survey.tree.blocks.indices.map { BlockVerdict(survey, $0) }
    let (ranges, reason) = BodyContainer(survey, isLive: linked?.isLive ?? false).choose()
    var candidates = ranges.flatMap { Array($0) }
    if let vouched = vouched(within: candidates) {
      for index in vouched { verdicts[index].accept("the page’s linked data has the same words") }
      keepBetween(vouched)
      return
    }
    candidates = afterHeadline(candidates)
    for index in candidates where survey.traits[index].outside == nil {
      if let refusal = BodyRules.refusal(of: index, in: survey) ?? signature(index) {
        verdicts[index].refuse(refusal)
      } else {
        verdicts[index].accept(reason)
      }
    }
    refuseLists(ranges)
    refuseRepetitions(candidates)
    refuseTitles(candidates)
    trim(candidates)
  }

  /// Short texts in elements named after the author.
  private static func bylines(_ survey: PageSurvey) -> [String] {
    let blocks = survey.tree.blocks.indices.lazy.filter {
      survey.traits[$0].labels.contains(.byline) && (2...8).contains(survey.tree.blocks[$0].measure.words)
    }
    return blocks.prefix(8).map { survey.words($0, limit: 60) }
  }

  func measure(_ index: Int) -> TextMeasure { survey.tree.blocks[index].measure }

  // MARK: Linked data as evidence

  /// The blocks whose words stand in the linked data’s `articleBody`; `nil` where that is missing, cut short, or of something else.
  private func vouched(within candidates: [Int]) -> [Int]? {
    guard let body = linked?.body, body.utf8.count >= 300 else { return nil }
    let shingles = Shingles(body)
    guard shingles.words >= 50 else { return nil }
    var words = 0
    var blocks: [Int] = []
    for index in survey.tree.blocks.indices where survey.traits[index].outside?.signals.contains(.hidden) != true {
      guard measure(index).words >= 3, index != survey.headline, let share = shingles.share(of: survey.words(index)), share >= 0.6
      else { continue }
      blocks.append(index)
      words += measure(index).words
    }
    let prose = candidates.reduce(0) { $0 + max(0, BlockTraits.weight(measure($1), survey.traits[$1].tag)) }
    // All of it found, and no long text of the page left that it lacks; some end in mid-sentence and lack the rest.
    guard words * 100 >= shingles.words * 80, words * 100 >= prose * (BlockText.isSentence(body) ? 80 : 95),
      words * 100 <= shingles.words * 130
    else { return nil }
    return blocks
  }

  /// Headings and short lines between paragraphs that linked data leaves out, or that are too short to be found there.
  private mutating func keepBetween(_ vouched: [Int]) {
    guard let first = vouched.first, let last = vouched.last else { return }
    for index in first...last where !verdicts[index].isBody && survey.traits[index].outside == nil {
      guard measure(index).linkShare < 0.5, BodyRules.refusal(of: index, in: survey) == nil else { continue }
      if survey.traits[index].tag.isHeading || measure(index).words < 3 || survey.traits[index].isInList {
        verdicts[index].accept("between paragraphs of the article")
      }
    }
  }

  // MARK: Inside the container

  private func signature(_ index: Int) -> String? {
    measure(index).words <= 10 && notes.names(survey.words(index, limit: 100)) ? "gives the author’s name" : nil
  }

  private mutating func afterHeadline(_ candidates: [Int]) -> [Int] {
    guard let headline = survey.headline else { return candidates }
    let behind = candidates.filter { $0 > headline }
    let prose: ([Int]) -> Int = { [survey] in
      $0.reduce(0) { $0 + max(0, BlockTraits.weight(survey.tree.blocks[$1].measure, survey.traits[$1].tag)) }
    }
    // Consent forms and menus with sentences stand before it; where the title says that it is the headline, the article may be the shorter of both.
    let isEnough = survey.isTitled ? prose(behind) >= 40 : false
    guard isEnough || prose(behind) * 2 >= prose(candidates) else { return candidates.filter { $0 != headline } }
    for index in candidates where index < headline { verdicts[index].refuse("before the headline") }
    return behind
  }

  /// Lists that are mostly links lead elsewhere.
  private mutating func refuseLists(_ ranges: [Range<Int>]) {
    for element in survey.tree.elements where element.tag == .ul || element.tag == .ol || element.tag == .table {
      let blocks = element.blocks
      guard !blocks.isEmpty, ranges.contains(where: { $0.overlaps(blocks) }) else { continue }
      let letters = blocks.reduce(0) { $0 + measure($1).letters }
      let linked = blocks.reduce(0) { $0 + measure($1).linkedLetters }
      guard linked * 10 > letters * 6 else { continue }
      for index in blocks where verdicts[index].isBody { verdicts[index].refuse("in a list of links") }
    }
  }
}

/// What is decided of a block.
struct BlockVerdict {
  private(set) var isBody = false
  private(set) var reason: String

  init(_ survey: PageSurvey, _ block: Int) {
    reason = survey.traits[block].outside?.reason ?? "not among the article’s paragraphs"
  }

  mutating func accept(_ reason: String) {
    isBody = true
    self.reason = reason
  }

  mutating func refuse(_ reason: String) {
    isBody = false
    self.reason = reason
  }
}
