import DatelineModel

extension ZonePasses {
  /// A heading of teasers opens a run of them: titles, and sentences that break off. Where whole paragraphs come again the article goes on; behind the article the run
  /// goes to the end.
  mutating func teasers() {
    var index = 0
    while index < blocks.count {
      guard index > 0, blocks[index].zone == .teaser, phrase[index]?.form == .whole else {
        index += 1
        continue
      }
      let end = runOfTeasers(from: index + 1)
      for later in (index + 1)..<max(index + 1, end) where !keepsItsZone(later) {
        mark(later, .teaser, "after a heading of teasers")
      }
      index = max(index + 1, end)
    }
  }

  private func keepsItsZone(_ index: Int) -> Bool {
    guard let zone = blocks[index].zone else { return false }
    return zone != .dateLine && zone != .teaser
  }

  /// Where the article goes on behind a heading of teasers; the end where it does not.
  private func runOfTeasers(from start: Int) -> Int {
    var position = start
    while position < blocks.count {
      if isOpen(position), isWholeSentence(position), goesOn(from: position, titles: position - start) { return position }
      position += 1
    }
    return blocks.count
  }

  /// Behind one heading and a title or two a paragraph is enough; behind a list it takes two in a row.
  private func goesOn(from position: Int, titles: Int) -> Bool {
    let next = blocks.indices[(position + 1)...].prefix(4).first { isOpen($0) || blocks[$0].zone == .teaser }
    let isFollowed = next.map { isOpen($0) && isWholeSentence($0) } ?? false
    return words[position].isLonger(than: 39) && (titles <= 2 || isFollowed)
  }

  // MARK: About the author

  /// A name on a line of its own behind the article, and close behind it a sentence on what its bearer is or does. Or “About NAME”. Or “The writer is …”, at the end.
  mutating func notes() {
    biography()
    biographyOfTheAuthor()
    if let about = blocks.indices.first(where: {
      blocks[$0].zone == .authorNote && phrase[$0]?.form == .label && isBehindTheText($0)
    }) {
      for index in (about + 1)..<max(about + 1, blocks.count) where isOpen(index) {
        mark(index, .authorNote, "after a heading about the author")
      }
    }
    for index in lastOpen(3) {
      guard let found = phrase[index], found.form == .closing else { continue }
      mark(index, found.zone, "set phrase “\(found.phrase)” at the end")
    }
  }

  private func isBehindTheText(_ index: Int) -> Bool { blocks.indices[..<index].contains { blocks[$0].kind == .paragraph } }

  private func lastOpen(_ count: Int) -> [Int] {
    Array(blocks.indices.reversed().lazy.filter(isOpen).prefix(count))
  }

  private mutating func biography() {
    for index in blocks.indices.dropFirst(2) where isOpen(index) && BlockText.isName(words[index]) && isBehindTheText(index) {
      let name = words[index]
      let near = (index + 1)..<min(blocks.count, index + 4)
      guard near.contains(where: { isOpen($0) && isBiography(words[$0], of: name) }) else { continue }
      for later in index..<blocks.count where isOpen(later) {
        mark(later, .authorNote, "about the author “\(name)”, named on a line of its own")
      }
      return
    }
  }

  /// At the end a paragraph that begins with the name in the byline: `Ida Lund is a writer on ports.`
  private mutating func biographyOfTheAuthor() {
    let names = blocks.indices.filter { blocks[$0].kind == .byline }.compactMap { BlockText.afterByline(words[$0]) }
      .map { String($0.prefix { !",|".contains($0) }) }
    guard !names.isEmpty, let last = lastOpen(1).first, isBehindTheText(last) else { return }
    guard let name = names.first(where: { BlockText.isName($0) && isBiography(words[last], of: $0) }) else { return }
    mark(last, .authorNote, "about the author “\(name)”, whom the byline names")
  }

  private func isBiography(_ words: String, of name: String) -> Bool {
    guard words.hasPrefix(name + " "), BlockText.isSentence(words) else { return false }
    let verb = words.dropFirst(name.count + 1).prefix { $0 != " " && $0 != "," }
    return Self.verbsOfBiographies.contains(verb.lowercased())
  }

  private static let verbsOfBiographies: Set<String> = [
    "is", "was", "has", "writes", "covers", "reports", "works", "joined", "studied", "teaches", "lives", "contributes", "edits",
    "holds", "serves", "worked", "can", "es", "escribe", "est", "écrit", "travaille", "ist", "schreibt", "arbeitet", "é",
    "escreve",
    "è", "scrive", "jest", "pisze", "является", "пишет", "schrijft",
  ]

  // MARK: What is left

  /// A line that is no sentence and stands behind the article and behind furniture is of the same sort as that.
  mutating func leftovers() {
    guard let last = blocks.indices.last(where: { isOpen($0) && isSentence($0) }), last + 1 < blocks.count else { return }
    for index in (last + 1)..<blocks.count where isOpen(index) {
      let before = blocks[index - 1]
      if before.kind == .boilerplate, let zone = before.zone, [.navigation, .teaser, .share].contains(zone) {
        mark(index, zone, "line behind the article, after \(zone.rawValue)")
      } else if let agency = AgencyCredits.signed(words[index]) {
        mark(index, .byline, nil, "the agency “\(agency)” signs behind the article")
      }
    }
  }
}
