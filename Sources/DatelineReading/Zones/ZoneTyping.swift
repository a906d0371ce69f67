import DatelineModel

/// Tells the parts of an article from each other and from what stands around it, by position, shape, set phrases, and what other articles of the outlet have too.
///
/// Passes, one after the other, each over what is still open: what set phrases give away; the head (headline, subheadline, byline), which runs to the first
/// paragraph; the dateline; teasers and notes, of which most stand behind the article; lines that the outlet repeats; headings.
enum ZoneTyping {
  /// - Returns: the parts of the dateline, if there is one.
  static func type(_ blocks: inout [Block], in source: SourceText, repeated: RepeatedLines?) -> DatelineShape.Parts? {
    var zones = ZonePasses(blocks: blocks, source: source)
    zones.phrases()
    zones.head()
    zones.dateline()
    zones.sharing()
    zones.teasers()
    zones.notes()
    if let repeated { zones.repetition(repeated) }
    zones.leftovers()
    zones.headings()
    blocks = zones.blocks
    return zones.datelineParts
  }
}

/// The passes over the blocks of one file. What a block says is worked out once.
struct ZonePasses {
  private(set) var blocks: [Block]
  private(set) var words: [String]
  private(set) var phrase: [SetPhrase?]
  let source: SourceText
  var datelineParts: DatelineShape.Parts?

  init(blocks: [Block], source: SourceText) {
    self.blocks = blocks
    self.source = source
    words = blocks.map { BlockText.string($0.range, in: source) }
    phrase = words.map(SetPhrases.match)
  }

  mutating func mark(_ index: Int, _ kind: SegmentKind, _ zone: Zone? = nil, _ reason: String) {
    blocks[index].kind = kind
    blocks[index].zone = zone
    blocks[index].reason = reason
  }

  mutating func mark(_ index: Int, _ zone: Zone, _ reason: String) { mark(index, .boilerplate, zone, reason) }

  /// Nothing has been said about it.
  func isOpen(_ index: Int) -> Bool { blocks[index].kind == .paragraph }
  func isSentence(_ index: Int) -> Bool { BlockText.isSentence(words[index]) }
  /// A sentence that is all there: a teaser breaks off with an ellipsis.
  func isWholeSentence(_ index: Int) -> Bool {
    isSentence(index) && !words[index].hasSuffix("…") && !words[index].hasSuffix("...")
  }

  // MARK: Set phrases

  mutating func phrases() {
    for index in blocks.indices {
      if let shape = FurnitureShape.zone(of: words[index]) {
        mark(index, shape.zone, shape.reason)
      } else if SetPhrases.isBreadcrumb(words[index]) {
        mark(index, .navigation, "parts between separators, as in a breadcrumb")
      } else if let found = phrase[index], found.form != .closing {
        mark(index, found.zone, "set phrase “\(found.phrase.trimmingSpaces)”")
      } else if SetPhrases.isCredit(words[index]) {
        mark(index, .byline, nil, "set phrase of a credit")
      } else if SetPhrases.isCaption(words[index]) {
        mark(index, .caption, nil, "set phrase or credit of a caption")
      } else if isBareDate(words[index]) {
        mark(index, .dateLine, "a date and nothing else")
      }
    }
  }

  /// Behind the last paragraph a short line that names a network sends readers there; before it, it may be a heading.
  mutating func sharing() {
    guard let last = blocks.indices.last(where: { isOpen($0) && isSentence($0) && !ShareLine.isInvitation(words[$0]) }) else {
      return
    }
    for index in blocks.indices[(last + 1)...] where isOpen(index) {
      if ShareLine.namesNetwork(words[index]) {
        mark(index, .share, "a short line behind the text that names a network")
      } else if ShareLine.isInvitation(words[index]) {
        mark(index, .share, "an invitation to follow, behind the text")
      }
    }
  }

  private func isBareDate(_ words: String) -> Bool {
    guard words.utf8.count <= 80, words.unicodeScalars.contains(where: \.isNumeral), !words.surelyHasMoreWords(than: 14) else {
      return false
    }
    let tokens = DateWords(words)
    guard let date = tokens.first ?? tokens.undecided.first, date.day != nil else { return false }
    return tokens.wordsBeside(date) == 0
  }

  // MARK: Dateline

  mutating func dateline() {
    guard let first = blocks.indices.first(where: isOpen), let parts = DatelineShape.parts(in: source, at: blocks[first].range)
    else { return }
    datelineParts = parts
    let whole = blocks[first]
    blocks[first].range = parts.whole
    mark(first, .dateline, nil, "place, and agency or day, at the head of the first paragraph")
    var rest = whole
    rest.range = Line(trimming: parts.whole.upperBound..<whole.range.upperBound, in: source.scalars).range
    words[first] = BlockText.string(parts.whole, in: source)
    guard !rest.range.isEmpty else { return }
    blocks.insert(rest, at: first + 1)
    words.insert(BlockText.string(rest.range, in: source), at: first + 1)
    phrase.insert(nil, at: first + 1)
  }

  // MARK: Inside

  /// Boilerplate and captions between two paragraphs do not part them.
  mutating func headings() {
    let isContent = blocks.map { $0.kind == .paragraph }
    for index in blocks.indices.dropFirst().dropLast() where isContent[index] && BlockText.isHeading(words[index]) {
      guard follows(index, step: -1), follows(index, step: 1), !isQuestion(index) else { continue }
      mark(index, .heading, nil, "short line without a full stop between paragraphs")
    }
  }

  /// In an interview a question stands by itself, and the answer is quoted.
  private func isQuestion(_ index: Int) -> Bool { words[index].hasSuffix("?") && "“\"«„".contains(words[index + 1].first ?? " ") }

  /// The next block that is no boilerplate, advertisement or caption is a paragraph.
  private func follows(_ index: Int, step: Int) -> Bool {
    var next = index + step
    var skipped = 0
    while blocks.indices.contains(next), skipped < 6,
      blocks[next].kind == .caption || blocks[next].zone == .advertisement || blocks[next].zone == .teaser
    {
      next += step
      skipped += 1
    }
    return blocks.indices.contains(next) && blocks[next].kind == .paragraph
  }
}

extension String {
  fileprivate var trimmingSpaces: String { utf8.last == 0x20 ? String(reversed().drop { $0 == " " }.reversed()) : self }
}
