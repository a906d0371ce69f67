/// What the tags in the head of an article say of its authors and its days.
struct HeadMarkup {
  struct Author {
    let names: AuthorNames
    /// `rel` or `itemprop` says so; else a class or an address does.
    let isMarked: Bool
    let whence: StaticString
    let words: String
    let tokens: ClosedRange<Int>
    let block: Int
    /// Code points of the file: first from tag to tag.
    var range: Range<Int>
  }

  struct Day {
    enum Role { case publication, change, unsaid }
    let value: String
    let role: Role
    let whence: String
    let block: Int
    let range: Range<Int>
  }

  private(set) var authors: [Author] = []
  private(set) var days: [Day] = []
  private let survey: PageSurvey
  private let head: ArticleHead
  private let signals: SignalReader
  private var lastDay: Int?

  init(_ survey: PageSurvey, _ head: ArticleHead) {
    self.survey = survey
    self.head = head
    signals = SignalReader(survey.text.scalars)
    var block = head.blocks.lowerBound
    for index in head.tokens {
      let token = page.tokens[index]
      // A tag stands before the words that it is about.
      while block + 1 < survey.tree.blocks.count, survey.tree.blocks[block].tokens.upperBound < index { block += 1 }
      guard token.kind == .start, token.hasContent, token.tag != .meta, token.tag != .link,
        !ArticleHead.isForeign(block, in: survey)
      else { continue }
      let tag = HeadTag(survey.text.scalars, token)
      addDay(tag, index, block)
      if !ArticleHead.isHidden(block, in: survey) { addAuthor(tag, index, block) }
    }
  }

  private var page: PageTokens { survey.text.page }

  // MARK: Authors

  /// A head with more authors or days than that is none.
  private static let most = 50

  private mutating func addAuthor(_ tag: HeadTag, _ index: Int, _ block: Int) {
    guard authors.count < Self.most else { return }
    let isNamed = tag.isMarkedAuthor || tag.leadsToAuthor || signals.signals(of: page.tokens[index]).contains(.byline)
    // The name inside of what is marked as the author.
    let isInside = tag.isName && authors.contains { $0.isMarked && $0.tokens.contains(index) }
    guard isNamed || isInside, let end = end(of: index), end > index else { return }
    let isMarked = tag.isMarkedAuthor || isInside
    let (names, words) = names(in: index...end, isMarked ? .marked : .shown)
    guard !names.people.isEmpty || !names.agencies.isEmpty || tag.isMarkedAuthor else { return }
    let whence: StaticString =
      tag.isMarkedAuthor
      ? "marked as the author" : isInside ? "the name of what is marked as the author" : "an element named after the author"
    authors.append(
      Author(
        names: names, isMarked: isMarked, whence: whence, words: words, tokens: index...end, block: block,
        range: page.tokens[index].start..<page.tokens[end].end))
  }

  /// By all of an element’s words, or by those before the boxes in it: menus of what to do with an author.
  private func names(in tokens: ClosedRange<Int>, _ evidence: AuthorNames.Evidence) -> (AuthorNames, words: String) {
    let words = words(in: tokens)
    let names = AuthorNames(words, evidence)
    guard names.people.isEmpty, names.agencies.isEmpty, page.tokens[tokens.lowerBound].tag.isBlock,
      let box = tokens.dropFirst().first(where: { page.tokens[$0].tag.isBlock && page.tokens[$0].kind == .start })
    else { return (names, words) }
    let beginning = self.words(in: tokens.lowerBound...box)
    return (AuthorNames(beginning, evidence), beginning)
  }

  /// - Returns: nothing for what is longer than a byline: half a name is none.
  private func words(in tokens: ClosedRange<Int>) -> String {
    let words = survey.text.words(in: tokens, limit: Self.longest + 1)
    return words.unicodeScalars.count { $0 != " " } > Self.longest ? "" : words
  }

  /// Characters of a byline, spaces not counted.
  private static let longest = 160
  /// More tags than that have more inside than a name.
  private static let mostTokens = 80

  /// The end tag of an element that is not long.
  private func end(of start: Int) -> Int? {
    let tag = page.tokens[start].tag
    guard !tag.isVoid else { return nil }
    var depth = 1
    for index in (start + 1)..<max(start + 1, min(start + Self.mostTokens, page.tokens.count)) where page.tokens[index].tag == tag
    {
      switch page.tokens[index].kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .skipped: break
      }
      if depth == 0 { return index }
    }
    return nil
  }

  // MARK: Days

  private mutating func addDay(_ tag: HeadTag, _ index: Int, _ block: Int) {
    guard days.count < Self.most, let range = tag.day else { return }
    let value = PageAttributes.text(survey.text.scalars, range)
    let isTime = page.tokens[index].tag == .time
    guard isTime ? PageDate.day(value) != nil : PageDate.isCalendarDay(value) else { return }
    var role = tag.role
    if role == .unsaid, isBehindChange(index, block) { role = .change }
    let whence = isTime ? "time in the head of the article" : "an attribute in the head of the article"
    days.append(Day(value: value, role: role, whence: whence, block: block, range: page.tokens[index].range))
    lastDay = index
  }

  /// “Updated” stands before a tag, in the same line and behind the day before.
  private func isBehindChange(_ index: Int, _ block: Int) -> Bool {
    let first = max(survey.tree.blocks[block].tokens.lowerBound, (lastDay ?? -1) + 1)
    guard first < index else { return false }
    return ChangeWords.index(in: DateWords(survey.text.words(in: first...index, limit: 200)).tokens) != nil
  }
}
