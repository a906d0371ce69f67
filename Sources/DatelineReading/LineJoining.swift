import DatelineModel

/// What a line break inside a block of lines stands for.
enum LineBreak: Equatable {
  /// A new paragraph begins.
  case paragraph
  /// A space.
  case space(confidence: Double)
  /// Nothing: the break went through a word.
  case insideWord(confidence: Double)
}

/// Decides what single line breaks stand for, by the shape of the file and by which of the words at the break exist.
struct LineJoining {
  let source: SourceText
  let lexicon: Lexicon
  /// Length of a full line where the file is wrapped to a width; `nil` where lines are as long as their paragraphs.
  private let wrapWidth: Int?

  init(source: SourceText, lines: [Line], lexicon: Lexicon) {
    self.source = source
    self.lexicon = lexicon
    wrapWidth = Self.wrapWidth(of: lines)
  }

  /// What the break between two lines that no blank line parts stands for.
  func decide(_ left: Line, _ right: Line, isFirst: Bool) -> LineBreak {
    guard continues(left, right, isFirst: isFirst) else { return .paragraph }
    return joint(left, right)
  }

  /// A file is wrapped when no line is longer than a screen is wide and most lines that another follows are nearly full.
  private static func wrapWidth(of lines: [Line]) -> Int? {
    let widest = lines.map(\.range.count).max() ?? 0
    guard (40...120).contains(widest) else { return nil }
    let followed = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank }.map(\.0)
    let full = followed.count { Double($0.range.count) >= 0.7 * Double(widest) }
    return followed.count >= 3 && Double(full) >= 0.7 * Double(followed.count) ? widest : nil
  }

  private func continues(_ left: Line, _ right: Line, isFirst: Bool) -> Bool {
    if let wrapWidth { return Double(left.range.count) >= 0.7 * Double(wrapWidth) }
    let ending = source.scalars[left.range].last ?? " "
    let beginning = source.scalars[right.range].first ?? " "
    if Self.endSentences.contains(ending) { return false }
    if beginning.isLowercase { return true }
    // A long line that stops in the middle of a sentence is broken, though a headline stops there too.
    let stopsMidway = ending.isLetter || ending == "," || ending.isDigit
    return stopsMidway && left.range.count >= 60 && !isFirst && beginning.isLetter
      && DatelineShape.length(in: source, at: right.range) == nil
  }

  private static let endSentences: Set<Unicode.Scalar> = [".", "!", "?", "”", "\"", "…", ":", "’", "»"]

  // MARK: Word or space

  private func joint(_ left: Line, _ right: Line) -> LineBreak {
    let before = lastToken(of: left)
    let after = firstToken(of: right)
    if source.scalars[left.range].last == "-", let first = after.first, first.isLowercase {
      return .insideWord(confidence: 0.8)
    }
    guard !before.isEmpty, !after.isEmpty, after.first?.isLowercase == true else { return .space(confidence: 0.95) }
    return evidence(before, after, in: left)
  }

  private func evidence(_ before: String, _ after: String, in left: Line) -> LineBreak {
    let known = (before: lexicon.contains(before), after: lexicon.contains(after))
    let isWhole = lexicon.contains(before + after)
    switch (known.before, known.after, isWhole) {
    case (true, true, false): return .space(confidence: 0.99)
    case (true, true, true): return .space(confidence: 0.6)
    case (_, _, true): return .insideWord(confidence: 0.99)
    case (_, _, false): return withoutWitness(before, after, in: left)
    }
  }

  /// Neither the whole word nor both pieces are known: what is left is whether the pieces could be words at all.
  private func withoutWitness(_ before: String, _ after: String, in left: Line) -> LineBreak {
    if isImpossible(after) || isImpossible(before) { return .insideWord(confidence: 0.9) }
    if before == "A", !beginsSentence(before, in: left) { return .insideWord(confidence: 0.8) }
    let bothUnknown = !lexicon.contains(before) && !lexicon.contains(after)
    return bothUnknown && wrapWidth == nil ? .insideWord(confidence: 0.6) : .space(confidence: 0.6)
  }

  /// No English word is one consonant, lacks a vowel, or begins with such consonants.
  private func isImpossible(_ word: String) -> Bool {
    let lower = word.lowercased()
    guard lower.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    if lower.utf8.count == 1 { return lower != "a" && lower != "i" }
    let consonants = lower.prefix { !"aeiouy".contains($0) }
    if consonants.count == lower.count { return true }
    return consonants.count >= 3 && !Self.onsets.contains(String(consonants.prefix(3)))
  }

  private static let onsets: Set<String> = ["chr", "phl", "phr", "sch", "scl", "scr", "shr", "spl", "spr", "str", "thr", "thw"]

  private func beginsSentence(_ word: String, in line: Line) -> Bool {
    let before = source.scalars[line.range].dropLast(word.unicodeScalars.count).reversed().first { !$0.isSpace }
    return before.map { ".!?“\"‘".unicodeScalars.contains($0) } ?? true
  }

  private func lastToken(of line: Line) -> String {
    let scalars = source.scalars[line.range].reversed().prefix { $0.isLetter }
    return source.string((line.range.upperBound - scalars.count)..<line.range.upperBound)
  }

  private func firstToken(of line: Line) -> String {
    let scalars = source.scalars[line.range].prefix { $0.isLetter }
    return source.string(line.range.lowerBound..<(line.range.lowerBound + scalars.count))
  }
}

extension String {
  var first: Unicode.Scalar? { unicodeScalars.first }
}
