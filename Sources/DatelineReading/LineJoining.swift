import DatelineModel

/// What a line break inside a block of lines stands for.
enum LineBreak: Equatable {
  /// A new paragraph begins.
  case paragraph
  /// A space.
  case space(confidence: Double)
  /// Nothing: the break went through a word.
  case insideWord(confidence: Double)
  /// Nothing, and the hyphen before it is there only because of it.
  case hyphenation(confidence: Double)
}

/// Decides what single line breaks stand for, by the shape of the file and by which of the words at the break exist.
struct LineJoining {
  private let source: SourceText
  private let shape: LineShape
  private let orthography: Orthography?
  private var evidence: WordEvidence

  init(source: SourceText, rows: [LineShape.Row], lexicon: Lexicon) {
    self.source = source
    shape = LineShape(rows, in: source)
    let spacing = shape.spacing
    let breaks = zip(rows, rows.dropFirst()).filter { $1.gap <= spacing }.map { (left: $0.line, right: $1.line) }
    orthography = breaks.isEmpty ? nil : Orthography.of(Self.language(of: rows, in: source))
    evidence = WordEvidence(lexicon: lexicon, orthography: orthography, filling: shape.filling)
    evidence.breaksWords = breaks.contains { left, right in
      pieces(left, right).map { evidence.isSurelyBroken($0.before, $0.after) } ?? false
    }
    let hyphenated = breaks.filter { endsWithHyphen($0.left) }
    evidence.hyphenates =
      hyphenated.count >= 3
      || hyphenated.contains { evidence.isSurelyBroken(lastToken(of: $0.left.range.dropLast()), firstToken(of: $0.right)) }
  }

  private static func language(of rows: [LineShape.Row], in source: SourceText) -> String? {
    LanguageEvidence.language(of: rows.lazy.map { source.string($0.line.range) }, most: 200)?.value
  }

  /// False where blank lines part a line from the one before it.
  func mayJoin(_ row: LineShape.Row) -> Bool { row.gap <= shape.spacing }

  /// What the break between two lines that no blank line parts stands for.
  func decide(_ left: Line, _ right: Line, isFirst: Bool) -> LineBreak {
    guard continues(left, right, isFirst: isFirst) else { return .paragraph }
    return joint(left, right)
  }

  // MARK: Same paragraph or not

  private func continues(_ left: Line, _ right: Line, isFirst: Bool) -> Bool {
    if let wrapWidth = shape.wrapWidth {
      if shape.isIndented, right.indent > 0 { return false }
      return !isFurniture(right) && Double(left.range.count) >= 0.7 * Double(wrapWidth)
    }
    let beginning = source.scalars[right.range].first ?? " "
    if left.endsSentence(in: source), !endsWithElision(left) { return false }
    if beginning.isLowercase || endsWithHyphen(left), beginning.isLetter || beginning.isDigit { return true }
    // A long line that stops in the middle of a sentence is broken where other lines are; elsewhere it is a title.
    let ending = source.scalars[left.range].last ?? " "
    let stopsMidway = ending.isLetter || ending == "," || ending.isDigit
    return shape.isBroken && stopsMidway && left.range.count >= 60 && !isFirst && beginning.isLetter
      && DatelineShape.length(in: source, at: right.range) == nil
  }

  /// “Updated on 4 March” under “Published on 3 March”: a line of its own, however wide the column is.
  private func isFurniture(_ line: Line) -> Bool {
    guard let beginning = source.scalars[line.range].first, !beginning.isLowercase else { return false }
    let form = SetPhrases.match(BlockText.string(line.range, in: source))?.form
    return form == .dated || form == .whole
  }

  // MARK: Word or space

  private func joint(_ left: Line, _ right: Line) -> LineBreak {
    if source.scalars[left.range].last?.isHyphen ?? false { return hyphen(left, right, firstToken(of: right)) }
    if endsWithElision(left), source.scalars[right.range].first?.isLetter ?? false { return .insideWord(confidence: 0.9) }
    if shape.showsSpaces, LineShape.isSpaced((left, right), in: source) { return .space(confidence: 0.99) }
    guard let pair = pieces(left, right) else { return .space(confidence: 0.95) }
    if shape.showsSpaces { return .insideWord(confidence: 0.9) }
    return evidence.decide(pair.before, pair.after, beginsSentence: beginsSentence(pair.before, in: left.range))
  }

  /// The letters on both sides of a break, where they could be pieces of one word.
  private func pieces(_ left: Line, _ right: Line) -> (before: String, after: String)? {
    let after = firstToken(of: right)
    let before = lastToken(of: left.range)
    if orthography?.elides ?? false, isFollowedByApostrophe(after, in: right) { return nil }
    return !before.isEmpty && after.first?.isLowercase == true && !isTail(before, of: left.range) ? (before, after) : nil
  }

  /// A hyphen at the end of a line stays, unless it parts a word that is written without one. A dash stands by itself.
  private func hyphen(_ left: Line, _ right: Line, _ after: String) -> LineBreak {
    guard endsWithHyphen(left), let first = source.scalars[right.range].first, first.isLetter || first.isDigit else {
      return .space(confidence: 0.95)
    }
    // A soft hyphen stands where a word may be broken and nowhere else.
    if source.scalars[left.range].last?.isSoftHyphen ?? false { return .hyphenation(confidence: 0.99) }
    let before = lastToken(of: left.range.dropLast())
    let isChained = source.scalars[left.range].dropLast(before.unicodeScalars.count + 1).last?.isHyphen ?? false
    return evidence.decideHyphen(before, after, isChained: isChained)
  }

  private func endsWithHyphen(_ line: Line) -> Bool {
    let scalars = source.scalars[line.range]
    return scalars.last?.isHyphen ?? false && scalars.dropLast().last.map { $0.isLetter || $0.isDigit } ?? false
  }

  /// The `s` of “Russia’s”, the `t` of “don’t”, the `s` of “1990s”: the end of a word, whatever follows.
  private func isTail(_ token: String, of range: Range<Int>) -> Bool {
    let rest = source.scalars[range].dropLast(token.unicodeScalars.count)
    guard let mark = rest.last else { return false }
    if mark.isDigit { return true }
    guard mark.isApostrophe, let letter = rest.dropLast().last, letter.isLetter else { return false }
    return ["s", "t", "d", "m", "ll", "re", "ve"].contains(token)
  }

  // MARK: Elisions

  /// `l’`, `d’`, `qu’` at the end of a line: the word that they belong to follows without a space.
  private func endsWithElision(_ line: Line) -> Bool {
    let scalars = source.scalars[line.range]
    return orthography?.elides ?? false && (scalars.last?.isApostrophe ?? false) && (scalars.dropLast().last?.isLetter ?? false)
  }

  /// `d’habitants`, `qu’il`: a word with what it has lost its vowel before.
  private func isFollowedByApostrophe(_ token: String, in line: Line) -> Bool {
    source.scalars[line.range].dropFirst(token.unicodeScalars.count).first?.isApostrophe ?? false
  }

  // MARK: Tokens

  private func beginsSentence(_ word: String, in range: Range<Int>) -> Bool {
    let before = source.scalars[range].dropLast(word.unicodeScalars.count).reversed().first { !$0.isSpace }
    return before.map { ".!?“\"‘".unicodeScalars.contains($0) } ?? true
  }

  private func lastToken(of range: Range<Int>) -> String {
    let length = source.scalars[range].reversed().prefix { $0.isLetter || $0.isCombining }.count
    return source.string((range.upperBound - length)..<range.upperBound)
  }

  private func firstToken(of line: Line) -> String {
    let length = source.scalars[line.range].prefix { $0.isLetter || $0.isCombining }.count
    return source.string(line.range.lowerBound..<(line.range.lowerBound + length))
  }
}

extension Unicode.Scalar {
  fileprivate var isApostrophe: Bool { self == "’" || self == "'" }
  /// An accent behind its letter.
  fileprivate var isCombining: Bool { (0x300...0x36F).contains(value) }
}

extension String {
  var first: Unicode.Scalar? { unicodeScalars.first }
}
