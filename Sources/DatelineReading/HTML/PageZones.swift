import DatelineModel

/// Makes segments of a page's blocks: says of each what it is, and why.
struct PageZones {
  private let survey: PageSurvey
  private let finder: BodyFinder
  /// First and last block of the article's text.
  private let body: ClosedRange<Int>?
  /// Blocks in which the article says who wrote it.
  private let bylines: Set<Int>

  init(_ finder: BodyFinder, credits: ShownCredits?) {
    survey = finder.survey
    self.finder = finder
    bylines = credits?.blocks ?? []
    let indices = finder.verdicts.indices.filter { finder.verdicts[$0].isBody }
    body = indices.first.flatMap { first in indices.last.map { first...$0 } }
  }

  func blocks() -> [Block] {
    survey.tree.blocks.indices.flatMap { index -> [Block] in
      let range = survey.tree.blocks[index].range
      guard !range.isEmpty else { return [] }
      let type = type(index)
      let block = Block(range: range, kind: type.kind, zone: type.zone, reason: type.reason)
      return index == body?.lowerBound && type.kind == .paragraph ? dateline(block, index) : [block]
    }
  }

  private typealias Typing = (kind: SegmentKind, zone: Zone?, reason: String)

  private func type(_ index: Int) -> Typing {
    let traits = survey.traits[index]
    if index == survey.headline { return (.headline, nil, "the page’s heading, as its title has it") }
    if bylines.contains(index), survey.tree.blocks[index].measure.words <= (traits.labels.contains(.byline) ? 45 : 25) {
      return (.byline, nil, "names the author, in the head of the article")
    }
    if finder.verdicts[index].isBody {
      return (traits.tag.isHeading ? .heading : .paragraph, nil, finder.verdicts[index].reason)
    }
    if traits.tag == .title { return (.boilerplate, .navigation, "the page’s title, which browsers show above it") }
    if let outside = traits.outside { return part(outside.signals, index, outside.reason) }
    if let found = inHead(index) { return found }
    if let found = SetPhrases.match(survey.words(index, limit: 320)) {
      return (.boilerplate, found.zone, "set phrase “\(found.phrase)”")
    }
    return furniture(index, finder.verdicts[index].reason)
  }

  private func part(_ signals: MarkupSignals, _ index: Int, _ reason: String) -> Typing {
    let measure = survey.tree.blocks[index].measure
    if signals.contains(.hidden) { return (.boilerplate, .navigation, reason) }
    if signals.contains(.comments) || signals.contains(.share) { return (.boilerplate, .share, reason) }
    if signals.contains(.advertisement) { return (.boilerplate, .advertisement, reason) }
    if signals.contains(.teaser) { return (.boilerplate, .teaser, reason) }
    if signals.contains(.authorNote) { return (.boilerplate, .authorNote, reason) }
    if signals.contains(.caption) { return (.caption, nil, reason) }
    if signals.contains(.copyright) || measure.words <= 60 && survey.text.contains("©", in: survey.tree.blocks[index].tokens) {
      return (.boilerplate, .copyright, reason)
    }
    return (.boilerplate, .navigation, reason)
  }

  /// Between headline and text, or in elements named after what they hold.
  private func inHead(_ index: Int) -> Typing? {
    let traits = survey.traits[index]
    let measure = survey.tree.blocks[index].measure
    guard let body, index < body.upperBound, measure.letters > 0 else { return nil }
    let isUnderHeadline = index < body.lowerBound && survey.headline.map { index > $0 } ?? false
    guard isUnderHeadline || traits.labels.contains(.date) else { return nil }
    let words = survey.words(index, limit: 200)
    if traits.labels.contains(.date) && words.contains(where: \.isNumber) || isUnderHeadline && ShownDays.isDateLine(words) {
      return (.boilerplate, .dateLine, "a date in the head of the article")
    }
    if SetPhrases.isCaption(words) { return (.caption, nil, "set phrase or credit of a caption") }
    if finder.notes.closing(words, measure) != nil {
      return (.boilerplate, .authorNote, "on the author, in the head of the article")
    }
    if isUnderHeadline, measure.linkShare < 0.3, measure.words >= 5, traits.labels.isDisjoint(with: [.byline, .date]) {
      return (.subheadline, nil, "between headline and text")
    }
    return nil
  }

  private func furniture(_ index: Int, _ reason: String) -> Typing {
    let measure = survey.tree.blocks[index].measure
    let isBehind = body.map { index > $0.lowerBound } ?? false
    return (
      .boilerplate, measure.linkShare > 0.5 && measure.words >= 4 || isBehind && measure.words >= 12 ? .teaser : .navigation,
      reason
    )
  }

  // MARK: Dateline

  /// Parts the place at the head of the first paragraph from its sentence.
  private func dateline(_ block: Block, _ index: Int) -> [Block] {
    var places: [Range<Int>] = []
    var words: [Unicode.Scalar] = []
    PageAtoms(text: survey.text).forEach(from: block.range) { atom in
      guard let scalar = atom.scalar else { return true }
      if !scalar.isUnread || words.last != " " {
        words.append(scalar.isUnread ? " " : scalar)
        places.append(atom.range)
      }
      return words.count < 160
    }
    guard let length = DatelineShape.length(of: words), length > 0, length <= places.count else { return [block] }
    let atoms = PageAtoms(text: survey.text)
    let head = atoms.trim(block.range.lowerBound..<places[length - 1].upperBound)
    let rest = atoms.trim(places[length - 1].upperBound..<block.range.upperBound)
    guard !head.isEmpty, !rest.isEmpty else { return [block] }
    var whole = block
    whole.range = rest
    return [Block(range: head, kind: .dateline, reason: "place in capitals at the head of the first paragraph"), whole]
  }
}

extension DatelineShape {
  /// How many of some words' code points the dateline at their beginning takes.
  fileprivate static func length(of words: [Unicode.Scalar]) -> Int? {
    guard let source = try? SourceText(name: "", bytes: Array(String(words, 0..<words.count).utf8)) else { return nil }
    return length(in: source, at: 0..<source.scalars.count)
  }
}
