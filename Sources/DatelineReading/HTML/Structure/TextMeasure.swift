/// What can be counted of a text.
struct TextMeasure {
  /// Letters and digits.
  private(set) var letters = 0
  /// Those in links.
  private(set) var linkedLetters = 0
  private(set) var words = 0
  /// Marks that end sentences, where a space or the end follows.
  private(set) var sentences = 0
  private(set) var endsSentence = false
  private var isInWord = false
  private var halfWords = 0

  var linkShare: Double { letters == 0 ? 0 : Double(linkedLetters) / Double(letters) }

  mutating func add(_ scalars: ArraySlice<Unicode.Scalar>, isLinked: Bool) {
    let before = letters
    var place = scalars.startIndex
    while place < scalars.endIndex {
      // Most of a text is words of ASCII.
      let word = place
      while place < scalars.endIndex, scalars[place].isASCIILetterOrDigit { place += 1 }
      if place > word {
        letters += place - word
        if !isInWord { words += 1 }
        isInWord = true
        endsSentence = false
      } else {
        add(scalars[place], Self.kind(scalars[place]))
        place += 1
      }
    }
    if isLinked { linkedLetters += letters - before }
  }

  mutating func add(_ scalar: Unicode.Scalar, isLinked: Bool) {
    let before = letters
    add(scalar, Self.kind(scalar))
    if isLinked { linkedLetters += letters - before }
  }

  @inline(__always)
  private mutating func add(_ scalar: Unicode.Scalar, _ kind: Kind) {
    switch kind {
    case .letter:
      letters += 1
      addLetter(scalar.value)
      endsSentence = false
    case .blank:
      if endsSentence, isInWord { sentences += 1 }
      isInWord = false
    case .end:
      endsSentence = true
      // Full-width marks have no space behind them.
      if scalar.value >= 0x3000 { sentences += 1 }
    case .joiner, .closer: return
    case .other:
      endsSentence = false
      isInWord = false
    }
  }

  mutating func finish() {
    if endsSentence { sentences += 1 }
    words += halfWords / 2
  }

  private mutating func addLetter(_ value: UInt32) {
    if value >= 0xE00, (0x2E80...0xD7FF).contains(value) || (0xE00...0xEFF).contains(value) {
      halfWords += 1
    } else if !isInWord {
      words += 1
      isInWord = true
    }
  }

  // MARK: Kinds of characters

  private enum Kind: UInt8 {
    case letter, blank
    /// Apostrophes and hyphens, which part no words.
    case joiner
    case end, closer, other
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    scalar.value < 0x80 ? ofASCII[Int(scalar.value)] : worked(out: scalar)
  }

  private static let ofASCII = (0..<0x80).map { worked(out: Unicode.Scalar(UInt8($0))) }

  private static func worked(out scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    if value < 0x80 ? scalar.isASCIILetterOrDigit : isLetter(scalar) { return .letter }
    if scalar.isBlank { return .blank }
    if value == 0x27 || value == 0x2019 || value == 0x2D || value == 0xAD { return .joiner }
    if ends.contains(value) { return .end }
    return closers.contains(value) ? .closer : .other
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if (0xC0...0x24F).contains(value) || (0x370...0x65F).contains(value) {
      return value != 0xD7 && value != 0xF7 && value != 0x60C && value != 0x61B && value != 0x61F
    }
    // Han and Hangul: whoever asks the tables of Unicode for each waits ten times as long.
    if (0x4E00...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value) { return true }
    if (0x2000...0x2BFF).contains(value) || (0x3000...0x303F).contains(value) || (0x80...0xBF).contains(value) { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static let ends: Set<UInt32> = [0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964, 0x3A]
  private static let closers: Set<UInt32> = [0x22, 0x29, 0x5D, 0x201D, 0xBB, 0x2019, 0x300D, 0x201C]
}
