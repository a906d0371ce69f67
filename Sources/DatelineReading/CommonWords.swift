import CLexicon

/// Words that exist, whatever a corpus has of them: the lists in `Sources/CLexicon/data`.
public enum CommonWords {
  /// What a reader starts from: the common words of English, which count in English texts. A corpus adds its own.
  public static let english = Lexicon(common: Set(lines(of: dateline_words_english()) + lines(of: dateline_words_news())))

  /// The small words of the other languages that have a list.
  /// - Parameter language: BCP 47.
  static func small(of language: String) -> Set<String> { smallWords[language] ?? [] }

  private static let smallWords: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: Orthography.languages.map { ($0, Set(lines(of: dateline_words_of($0)))) })

  private static func lines(of words: dateline_words) -> [String] {
    let bytes = UnsafeRawBufferPointer(start: words.bytes, count: words.length)
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}
