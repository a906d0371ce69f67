import DatelineModel

extension ZonePasses {
  /// Headline, subheadline, byline: what stands before the first paragraph.
  mutating func head() {
    guard let headline = headline() else { return }
    mark(headline.index, .headline, nil, headline.reason)
    for index in blocks.indices[..<headline.index] where isOpen(index) {
      mark(index, .navigation, "label above the headline")
    }
    for index in blocks.indices.dropFirst(headline.index + 1) {
      guard isOpen(index) else {
        if blocks[index].kind == .boilerplate || blocks[index].kind == .caption || blocks[index].kind == .byline { continue }
        return
      }
      guard markHead(index, headline: words[headline.index]) else { return }
    }
  }

  /// - Returns: false at the first paragraph.
  private mutating func markHead(_ index: Int, headline: String) -> Bool {
    if words[index] == headline {
      mark(index, .navigation, "the headline once more")
    } else if BlockText.isByline(words[index]) {
      mark(index, .byline, nil, "short line between headline and text")
    } else if !isSentence(index), !words[index].isLonger(than: 250),
      !beginsWithDateline(index)
    {
      mark(index, .subheadline, nil, "line without a full stop between headline and text")
    } else {
      return false
    }
    return true
  }

  /// The first line of three words or more before the first paragraph; or the line that a breadcrumb names.
  private func headline() -> (index: Int, reason: String)? {
    let end = firstParagraph()
    let candidates = blocks.indices[..<end].filter { isOpen($0) && couldBeHeadline($0) }
    guard let first = candidates.first, blocks.indices.contains(where: { $0 > first && isOpen($0) }) else { return nil }
    if let named = breadcrumbEnd(before: end), let index = candidates.first(where: { words[$0] == named }) {
      return (index, "the last part of the breadcrumb")
    }
    let long = candidates.first { words[$0].split(separator: " ").count >= 3 && !isNameOfByline($0) }
    return (long ?? first, "first line of the article, no full stop, more behind it")
  }

  /// “By Ida Lund” has three words and is no headline where another line may be.
  private func isNameOfByline(_ index: Int) -> Bool {
    BlockText.afterByline(words[index]) != nil && BlockText.isByline(words[index])
  }

  private func couldBeHeadline(_ index: Int) -> Bool {
    // Headlines ask and exclaim; they do not end with a full stop.
    !words[index].isLonger(than: 200) && !BlockText.isSentence(words[index].filter { $0 != "?" && $0 != "!" })
      && !beginsWithDateline(index)
  }

  /// Behind a dateline stands a sentence: “FLOODS: Three villages cut off” is a title.
  private func beginsWithDateline(_ index: Int) -> Bool {
    guard let length = DatelineShape.length(in: source, at: blocks[index].range) else { return false }
    return isSentence(index) || length == blocks[index].range.count || words[index].isLonger(than: 120)
  }

  /// The first open block that is a sentence of some length, or begins with a dateline, or is too long for a line of the head.
  private func firstParagraph() -> Int {
    blocks.indices.first { index in
      guard isOpen(index) else { return false }
      return isSentence(index) && hasWords(8, index) && !"?!".contains(words[index].last ?? " ")
        || words[index].isLonger(than: 250) || beginsWithDateline(index)
    } ?? blocks.endIndex
  }

  private func hasWords(_ least: Int, _ index: Int) -> Bool {
    words[index].surelyHasMoreWords(than: least) || words[index].split(separator: " ").count >= least
  }

  private func breadcrumbEnd(before end: Int) -> String? {
    blocks.indices[..<end].lazy.filter { blocks[$0].zone == .navigation }.compactMap {
      SetPhrases.lastPart(ofBreadcrumb: words[$0])
    }.first
  }
}
