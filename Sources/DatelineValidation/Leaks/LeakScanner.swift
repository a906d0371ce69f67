import DatelineModel

/// Looks through text for runs that it has in common with articles of an index.
struct LeakScanner {
  let index: LeakIndex

  /// A run of an article's words that may not be there.
  struct Run: Hashable {
    let article: DocumentID
    let isMarkup: Bool
    /// Code points of the article, beyond what is allowed.
    let length: Int
    /// Where it stands in the article: code points of its text.
    let start: Int
  }

  /// The runs in one piece of text, in order. Takes time in proportion to its length.
  func runs(in text: ComparableText) throws -> [Run] {
    let bytes = text.bytes
    guard bytes.count >= LeakIndex.width else { return [] }
    var hash = RollingHash()
    for byte in bytes.prefix(LeakIndex.width) { hash.push(byte) }
    var found: [Run] = []
    // Behind the end of the last leak, for each article.
    var passed: [Int: Int] = [:]
    var start = 0
    while true {
      for place in index.windows[hash.value] ?? [] where start >= passed[Int(place.article)] ?? 0 {
        let (run, end) = try measure(place, bytes, at: start)
        // What is no leak by one place of the article may be one by another, where the article has the words twice.
        guard let run else { continue }
        passed[Int(place.article)] = end
        found.append(run)
      }
      guard start + LeakIndex.width < bytes.count else { return found }
      hash.push(bytes[start + LeakIndex.width], dropping: bytes[start])
      start += 1
    }
  }

  /// How far article and text agree around a place, and where that ends in the text.
  private func measure(_ place: LeakIndex.Place, _ bytes: [UInt8], at start: Int) throws -> (Run?, end: Int) {
    let content = try index.content(of: Int(place.article))
    let words = content.text.bytes
    var from = (article: Int(place.offset), text: start)
    var to = from
    while to.article < words.count, to.text < bytes.count, words[to.article] == bytes[to.text] {
      to = (to.article + 1, to.text + 1)
    }
    guard to.article - from.article >= LeakIndex.width else { return (nil, start + 1) }
    while from.article > 0, from.text > 0, words[from.article - 1] == bytes[from.text - 1] {
      from = (from.article - 1, from.text - 1)
    }
    let length = length(of: from.article..<to.article, content)
    let first = content.text.origins[from.article]
    let article = index.articles[Int(place.article)]
    let run = Run(article: article.id, isMarkup: article.isMarkup, length: length, start: first)
    return (length > index.limit ? run : nil, to.text)
  }

  /// Code points from the first to the last byte that is not allowed, without those that are.
  private func length(of run: Range<Int>, _ content: (text: ComparableText, allowed: [Bool])) -> Int {
    var length = 0
    var last: Int?
    for place in run {
      guard !content.allowed[place] else {
        last = nil
        continue
      }
      let origin = content.text.origins[place]
      length += last.map { origin - $0 } ?? 1
      last = origin
    }
    return length
  }
}
