/// What stands before the first sentence of an article and behind its last.
extension BodyFinder {
  /// Labels before the first sentence, and headings, labels and notes behind the last, are not the article’s.
  mutating func trim(_ candidates: [Int]) {
    cutHead(candidates)
    let taken = candidates.filter { verdicts[$0].isBody }
    let boxes = ParagraphBoxes(taken, survey)
    for index in boxes.labels(taken) { verdicts[index].refuse("a label in a small box") }
    for index in boxes.behindText(taken) where !SetPhrases.isCredit(survey.words(index, limit: 300)) {
      verdicts[index].refuse("in a small box behind the article’s paragraphs")
    }
    let kept = taken.filter { verdicts[$0].isBody }
    for index in kept.prefix(while: { [survey] in !BodyRules.opens($0, survey) }) {
      verdicts[index].refuse("before the first sentence of the article")
    }
    cutTail(kept)
  }

  /// A date or the author between two of the first short texts: what is before it is the head.
  private mutating func cutHead(_ candidates: [Int]) {
    let first = Array(candidates.lazy.filter { [self] in verdicts[$0].isBody || isSignature($0) }.prefix(5))
    guard let signature = first.last(where: isSignature), first.allSatisfy({ $0 >= signature || measure($0).words <= 45 }) else {
      return
    }
    // Others sign at the end, and some articles are short.
    let words: (Int) -> Int = { [self] in verdicts[$0].isBody ? measure($0).words : 0 }
    let before = first.reduce(0) { $0 + ($1 < signature ? words($1) : 0) }
    guard candidates.reduce(0, { $0 + ($1 > signature ? words($1) : 0) }) >= before * 3 else { return }
    for index in first where index <= signature { verdicts[index].refuse("before the article’s date or author") }
  }

  private func isSignature(_ index: Int) -> Bool {
    guard measure(index).words <= 14, measure(index).letters > 0, survey.traits[index].outside == nil else { return false }
    if !survey.traits[index].labels.isDisjoint(with: [.byline, .date]) { return true }
    let words = survey.words(index, limit: 100)
    return PageDate.isDate(words) && !BlockText.isSentence(words) || notes.names(words)
  }

  private mutating func cutTail(_ kept: [Int]) {
    var left = 5
    for index in kept.reversed() where verdicts[index].isBody {
      if !BodyRules.closes(index, survey) {
        verdicts[index].refuse("behind the last sentence of the article")
      } else if left > 0, let reason = closingNote(index) {
        verdicts[index].refuse(reason)
        left -= 1
      } else {
        break
      }
    }
  }

  private func closingNote(_ index: Int) -> String? {
    if let reason = notes.closing(survey.words(index, limit: 400), measure(index)) { return reason }
    guard measure(index).words <= 45, measure(index).linkedLetters > 0 else { return nil }
    let scalars = survey.text.scalars
    let isMail = survey.text.page.tokens[survey.tree.blocks[index].tokens].contains { token in
      token.kind == .start && token.tag == .a && token.range.contains { Markup.matches(scalars, at: $0, "mailto:") }
    }
    return isMail ? "an address to write to, behind the article" : nil
  }

  // MARK: Inside

  /// Titles of what is left out: nothing else in their box is the article’s.
  mutating func refuseTitles(_ candidates: [Int]) {
    for index in candidates where verdicts[index].isBody && measure(index).words <= 8 && !measure(index).endsSentence {
      var box = survey.tree.blocks[index].element
      while survey.tree.elements[box].blocks.count == 1, survey.tree.elements[box].parent >= 0 {
        box = survey.tree.elements[box].parent
      }
      let others = survey.tree.elements[box].blocks
      guard others.count <= 20, !others.contains(where: { $0 != index && verdicts[$0].isBody }) else { continue }
      verdicts[index].refuse("the title of what is left out")
    }
  }

  /// Texts that a page has twice: captions under a picture and in its gallery, invitations after every fifth paragraph; or the whole article, for
  /// narrow screens and for wide ones.
  mutating func refuseRepetitions(_ candidates: [Int]) {
    let kept = suspects(candidates.filter { verdicts[$0].isBody && measure($0).words >= 6 })
    let prints = kept.map { survey.text.print(of: survey.tree.blocks[$0].tokens) }
    var counts: [WordHash: Int] = [:]
    for print in prints { counts[print, default: 0] += 1 }
    // What comes again and again is the article's own: a refrain, or a page made to try us.
    guard counts.count < kept.count, counts.values.allSatisfy({ $0 <= 12 }) else { return }
    let repeated = kept.indices.filter { counts[prints[$0], default: 0] > 1 }
    let words = repeated.reduce(0) { $0 + measure(kept[$1]).words }
    let isWhole = words * 3 >= candidates.reduce(0) { $0 + (verdicts[$1].isBody ? measure($1).words : 0) }
    var seen: Set<WordHash> = []
    for place in repeated {
      let isFirst = seen.insert(prints[place]).inserted
      if !isFirst || !isWhole && measure(kept[place]).words <= 40 { verdicts[kept[place]].refuse("the page has it twice") }
    }
  }

  /// Those that have as many letters and words as another.
  private func suspects(_ blocks: [Int]) -> [Int] {
    let size: (Int) -> Int = { measure($0).letters &* 4096 &+ measure($0).words }
    let sorted = blocks.sorted { (size($0), $0) < (size($1), $1) }
    return sorted.indices.filter { place in
      place > 0 && size(sorted[place - 1]) == size(sorted[place])
        || place + 1 < sorted.count && size(sorted[place + 1]) == size(sorted[place])
    }.map { sorted[$0] }.sorted()
  }
}

extension PageText {
  /// A number for the letters and digits of some tokens.
  fileprivate func print(of tokens: ClosedRange<Int>) -> WordHash {
    var hash = WordHash()
    forEach(in: tokens) { _, scalar, _ in
      if scalar.isASCIILetter || scalar.isDigit || scalar.value >= 0x80 && !scalar.isUnread { hash.add(scalar) }
    }
    return hash
  }
}
