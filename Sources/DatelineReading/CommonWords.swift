import CLexicon

/// Common words of English, from the lists in `Sources/CLexicon/data`.
public enum CommonWords {
  public static let english = Lexicon(words: lines(of: dateline_words_english()) + lines(of: dateline_words_news()))

  private static func lines(of words: dateline_words) -> [String] {
    let bytes = UnsafeRawBufferPointer(start: words.bytes, count: words.length)
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}
