/// Who the head of an article says that it is by, for its readers to see.
struct ShownCredits {
  struct Line {
    let names: AuthorNames
    let words: String
    let block: Int
    /// Code points of the file.
    let range: Range<Int>
  }

  /// By tags: of those that are marked, or else named, after the author, each name once.
  let authors: [HeadMarkup.Author]
  /// By words.
  private(set) var lines: [Line] = []

  init(_ survey: PageSurvey, _ head: ArticleHead, _ markup: HeadMarkup) {
    let all = markup.authors.filter { !$0.names.people.isEmpty || !$0.names.agencies.isEmpty }
    let marked = all.filter(\.isMarked)
    // Of two authors, one may be marked by a link that the other lacks; both are in the same dress.
    let dress = marked.isEmpty ? [] : Set(all.filter { outer in marked.contains { outer.holds($0) } }.map { $0.tag(survey.text) })
    let chosen = marked.isEmpty ? all : all.filter { $0.isMarked || dress.contains($0.tag(survey.text)) }
    let atoms = PageAtoms(text: survey.text)
    authors = Self.whole(Self.innermost(chosen), among: all).map { author in
      var author = author
      author.range = atoms.trim(author.range)
      return author
    }
    lines = (head.blocks.lowerBound..<min(head.blocks.upperBound + Self.reach, survey.tree.blocks.count)).compactMap { block in
      let isInHead = block < head.blocks.upperBound
      guard isInHead || !survey.traits[block].tag.isHeading else { return nil }
      return Self.line(block, in: survey, longest: isInHead ? Self.longest : Self.longestSignature)
    }
  }

  private static func line(_ block: Int, in survey: PageSurvey, longest: Int) -> Line? {
    let measure = survey.tree.blocks[block].measure
    guard block != survey.headline, survey.traits[block].outside == nil, (2...longest).contains(measure.words) else { return nil }
    let words = survey.words(block, limit: 400)
    let names = AuthorNames(line: words)
    guard !names.people.isEmpty || !names.agencies.isEmpty, !goesOn(words, names) else { return nil }
    return Line(names: names, words: words, block: block, range: survey.tree.blocks[block].range)
  }

  /// Among the article’s first paragraphs a signature may stand behind a summary.
  private static let reach = 4
  /// Words of a line with name, place, date and what is done on the page.
  private static let longest = 25
  /// Words of a signature in the dress of a paragraph.
  private static let longestSignature = 8

  /// “By Monday the river had risen by two metres.”
  private static func goesOn(_ words: String, _ names: AuthorNames) -> Bool {
    BlockText.isSentence(words) && !(names.people.last.map(words.hasSuffix) ?? false)
  }

  /// An element named after the author may have another in it that has the name alone.
  private static func innermost(_ authors: [HeadMarkup.Author]) -> [HeadMarkup.Author] {
    authors.filter { outer in !authors.contains { $0.tokens != outer.tokens && outer.holds($0) } }
  }

  /// “By <a>Ida Lund</a> and Per Holm”: the words around links may name more.
  private static func whole(_ inner: [HeadMarkup.Author], among all: [HeadMarkup.Author]) -> [HeadMarkup.Author] {
    let names = Set(inner.flatMap(\.names.people))
    let wider = all.first { outer in
      let people = Set(outer.names.people)
      return people.count > names.count && people.isSuperset(of: names) && inner.allSatisfy(outer.holds)
    }
    return wider.map { [$0] } ?? inner
  }

  /// The blocks that say it.
  var blocks: Set<Int> { Set(authors.map(\.block) + lines.map(\.block)) }
}

extension HeadMarkup.Author {
  /// The start tag, to the letter.
  fileprivate func tag(_ text: PageText) -> ArraySlice<Unicode.Scalar> { text.scalars[text.page.tokens[tokens.lowerBound].range] }

  /// True for one that lies inside, or is the same.
  fileprivate func holds(_ other: Self) -> Bool {
    tokens.contains(other.tokens.lowerBound) && tokens.contains(other.tokens.upperBound)
  }
}
