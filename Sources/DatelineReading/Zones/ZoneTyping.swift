import DatelineModel

/// Tells the parts of an article from each other and from what stands around it, by position, shape and set phrases.
///
/// Three passes: what set phrases give away; the tail (teasers, author's note), which runs from a heading to the end; the head (headline, subheadline, byline, dateline),
/// which runs to the first paragraph.
enum ZoneTyping {
  static func type(_ blocks: inout [Block], in source: SourceText) {
    var zones = ZonePasses(blocks: blocks, source: source)
    zones.phrases()
    zones.tail()
    zones.head()
    zones.dateline()
    zones.headings()
    blocks = zones.blocks
  }
}

/// The passes over the blocks of one file.
private struct ZonePasses {
  var blocks: [Block]
  let source: SourceText

  private func text(_ index: Int) -> String { BlockText.string(blocks[index].range, in: source) }

  private mutating func mark(_ index: Int, _ kind: SegmentKind, _ zone: Zone? = nil, _ reason: String) {
    blocks[index].kind = kind
    blocks[index].zone = zone
    blocks[index].reason = reason
  }

  private func isOpen(_ index: Int) -> Bool { blocks[index].kind == .paragraph }

  // MARK: Set phrases

  mutating func phrases() {
    for index in blocks.indices {
      let words = text(index)
      if SetPhrases.isBreadcrumb(words) {
        mark(index, .boilerplate, .navigation, "parts between separators, as in a breadcrumb")
      } else if let (zone, phrase) = SetPhrases.zone(of: words) {
        mark(index, .boilerplate, zone, "set phrase “\(phrase)”")
      } else if SetPhrases.isCaption(words) {
        mark(index, .caption, nil, "set phrase of a caption")
      }
    }
  }

  // MARK: The tail

  mutating func tail() {
    if let teaser = blocks.indices.first(where: { blocks[$0].zone == .teaser && $0 > 0 }) {
      for index in (teaser + 1)..<max(teaser + 1, blocks.count)
      where blocks[index].zone != .copyright && blocks[index].zone != .share {
        mark(index, .boilerplate, .teaser, "after a heading of teasers")
      }
    }
    authorNote()
  }

  /// A name on a line of its own behind the article, and paragraphs that begin with it: a biography. Or “About NAME”.
  private mutating func authorNote() {
    let last = blocks.indices.last { isOpen($0) && BlockText.isSentence(text($0)) } ?? blocks.count
    for index in blocks.indices.dropFirst(2) where isOpen(index) && BlockText.isName(text(index)) {
      let name = text(index)
      let biography = blocks.indices.first {
        $0 > index && isOpen($0) && text($0).hasPrefix(name + " ") && BlockText.isSentence(text($0))
      }
      guard biography != nil, index < last else { continue }
      for later in index..<blocks.count where isOpen(later) {
        mark(later, .boilerplate, .authorNote, "about the author “\(name)”, named on a line of its own")
      }
      return
    }
    guard let about = blocks.indices.first(where: { blocks[$0].zone == .authorNote }) else { return }
    for index in (about + 1)..<max(about + 1, blocks.count) where isOpen(index) {
      mark(index, .boilerplate, .authorNote, "after a heading about the author")
    }
  }

  // MARK: The head

  mutating func head() {
    guard let first = blocks.indices.first(where: isOpen), isHeadline(first) else { return }
    mark(first, .headline, nil, "first line of the article, no full stop, more behind it")
    for index in blocks.indices.dropFirst(first + 1) {
      guard isOpen(index) else {
        if blocks[index].kind == .boilerplate { continue }
        return
      }
      let words = text(index)
      if BlockText.isByline(words) {
        mark(index, .byline, nil, "short line between headline and text")
      } else if !BlockText.isSentence(words), DatelineShape.length(in: source, at: blocks[index].range) == nil, words.count <= 250
      {
        mark(index, .subheadline, nil, "line without a full stop between headline and text")
      } else {
        return
      }
    }
  }

  private func isHeadline(_ index: Int) -> Bool {
    let words = text(index)
    let more = blocks.indices.contains { $0 > index && isOpen($0) }
    // Headlines ask and exclaim; they do not end with a full stop.
    return more && words.count <= 200 && !BlockText.isSentence(words.filter { $0 != "?" && $0 != "!" })
      && DatelineShape.length(in: source, at: blocks[index].range) == nil
  }

  mutating func dateline() {
    guard let first = blocks.indices.first(where: isOpen),
      let length = DatelineShape.length(in: source, at: blocks[first].range)
    else { return }
    let whole = blocks[first]
    let end = whole.range.lowerBound + length
    blocks[first].range = whole.range.lowerBound..<end
    mark(first, .dateline, nil, "place in capitals at the head of the first paragraph")
    var rest = whole
    rest.range = Line(trimming: end..<whole.range.upperBound, in: source.scalars).range
    if !rest.range.isEmpty { blocks.insert(rest, at: first + 1) }
  }

  // MARK: Inside

  mutating func headings() {
    for index in blocks.indices.dropFirst().dropLast() where isOpen(index) {
      let between = blocks[index - 1].kind == .paragraph && blocks[index + 1].kind == .paragraph
      if between, BlockText.isHeading(text(index)) {
        mark(index, .heading, nil, "short line without a full stop between paragraphs")
      }
    }
  }
}
