/// The words that count as evidence when a broken line is mended: words of the corpus's own texts, names of its authority file, and common words of
/// the language. Compared in lower case.
public struct Lexicon: Sendable {
  /// What the corpus bears witness to, in whatever language.
  private var words: Set<String>
  /// Common words of English.
  private let common: Set<String>

  public init(words: some Sequence<String> = []) {
    self.words = Set(words.map { $0.lowercased() })
    common = []
  }

  /// - Parameter common: in small letters.
  init(common: Set<String>) {
    words = []
    self.common = common
  }

  /// Whether a word is known in a text whose language is English, or is not known.
  public func contains(_ word: String) -> Bool { contains(word, in: nil) }

  /// English words are no evidence in a French text, where `fin` and `an` are words too.
  /// - Parameter orthography: of the text's language; `nil` for English.
  func contains(_ word: String, in orthography: Orthography?) -> Bool {
    let lower = word.lowercased()
    return words.contains(lower) || (orthography?.words ?? common).contains(lower)
  }

  /// Adds the words of a text that no line break touches: the word before one and the word after one may be pieces.
  public mutating func learn(from text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let found = Self.words(in: line)
      let touching = Self.wordsTouchingEdges(of: line)
      learnCompounds(of: line)
      for (position, word) in found.enumerated() {
        let isFirst = position == 0 && touching.first
        let isLast = position == found.count - 1 && touching.last
        if !isFirst && !isLast { words.insert(word.lowercased()) }
      }
    }
  }

  /// Words that are written with a hyphen, as they stand: `co-operation` is evidence that its hyphen is no break's.
  private mutating func learnCompounds(of line: Substring) {
    guard line.utf8.contains(UInt8(ascii: "-")) else { return }
    let parts = line.split(omittingEmptySubsequences: false) { !$0.isLetter && $0 != "-" }
    for part in parts.dropFirst().dropLast() where part.contains("-") && part.first != "-" && part.last != "-" {
      words.insert(part.lowercased())
    }
  }

  /// Adds every word of a name.
  public mutating func learn(name: String) {
    for word in Self.words(in: name[...]) { words.insert(word.lowercased()) }
  }

  private static func words(in text: Substring) -> [Substring] { text.split { !$0.isLetter } }

  private static func wordsTouchingEdges(of line: Substring) -> (first: Bool, last: Bool) {
    (line.first?.isLetter ?? false, line.last?.isLetter ?? false)
  }
}
