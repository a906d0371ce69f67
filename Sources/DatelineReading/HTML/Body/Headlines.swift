/// Finds the headline of the article among the headings of its page.
extension PageSurvey {
  /// The heading that is what the page calls its article, first of all one of the first rank.
  func named(_ titles: [String]) -> Int? {
    let wanted = titles.map(Self.letters).filter { $0.count >= 8 }
    let headings = tree.blocks.indices.lazy.filter(isHeading)
    let isNamed: (Int) -> Bool = { index in
      let letters = Self.letters(words(index, limit: 400))
      return letters.count >= 8 && wanted.contains { Self.isSame($0, letters) }
    }
    // Links to the article stand beside it as well.
    return headings.first { traits[$0].tag == .h1 && isNamed($0) }
      ?? headings.first { tree.blocks[$0].measure.linkShare < 0.9 && isNamed($0) } ?? headings.first(where: isNamed)
      ?? block(saying: wanted)
  }

  /// Titles have the outlet before the headline or behind it, or are cut short.
  private static func isSame(_ title: String, _ heading: String) -> Bool {
    let (shorter, longer) = title.utf8.count < heading.utf8.count ? (title, heading) : (heading, title)
    return shorter.utf8.count * 5 >= longer.utf8.count * 2 && (longer.hasPrefix(shorter) || longer.hasSuffix(shorter))
  }

  func longestHeading() -> Int? {
    tree.blocks.indices.filter { traits[$0].tag == .h1 && isHeading($0) }.max {
      tree.blocks[$0].measure.words < tree.blocks[$1].measure.words
    }
  }

  private func isHeading(_ index: Int) -> Bool { traits[index].tag.isHeading && tree.blocks[index].measure.words <= 60 }

  /// A block that is the title and no more, where no heading is: some pages have it in a `div`.
  private func block(saying titles: [String]) -> Int? {
    let counts = titles.map(\.unicodeScalars.count)
    return tree.blocks.indices.first { index in
      let measure = tree.blocks[index].measure
      guard measure.words >= 3, measure.linkShare < 0.9, traits[index].tag != .title, counts.contains(measure.letters) else {
        return false
      }
      return titles.contains(Self.letters(words(index, limit: 400)))
    }
  }

  /// A text without all that differs between two ways of writing the same title.
  static func letters(_ text: String) -> String {
    if let letters = lettersOfASCII(text) { return letters }
    let kept = Array(text.lowercased().unicodeScalars).filter {
      $0.isASCIILetter || $0.isDigit || $0.value >= 0x80 && $0.isLetter
    }
    return String(kept, 0..<kept.count)
  }

  /// `nil` where a text has other characters.
  private static func lettersOfASCII(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
      var count = 0
      for byte in text.utf8 {
        let isLetter = (byte | 0x20) &- 0x61 < 26
        guard isLetter || byte &- 0x30 < 10 else { continue }
        buffer[count] = isLetter ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }
}
