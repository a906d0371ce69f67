import DatelineModel

/// Finds words in a reading text, to the letter and at word boundaries.
struct WordSearch {
  private let text: ReadingText

  init(_ text: ReadingText) { self.text = text }

  /// Byte ranges of every occurrence inside the scope, in order; they do not overlap.
  func occurrences(of quote: String, in scope: Range<Int>) -> [Range<Int>] {
    let words = Array(quote.utf8)
    guard let first = words.first, words.count <= scope.count else { return [] }
    var found: [Range<Int>] = []
    var position = scope.lowerBound
    while position + words.count <= scope.upperBound {
      guard text.utf8[position] == first, matches(words, at: position) else {
        position += 1
        continue
      }
      let range = position..<(position + words.count)
      if stands(range) {
        found.append(range)
        position = range.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  /// True when the words stand directly before the position, with nothing but blanks between.
  func precedes(_ words: String, _ position: Int) -> Bool {
    var end = position
    while end > 0, text.utf8[end - 1] == UInt8(ascii: " ") || text.utf8[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    let wanted = Array(words.trimmingBlanks.utf8)
    return end >= wanted.count && matches(wanted, at: end - wanted.count)
  }

  func follows(_ words: String, _ position: Int) -> Bool {
    var start = position
    while start < text.utf8.count, text.utf8[start] == UInt8(ascii: " ") || text.utf8[start] == UInt8(ascii: "\n") { start += 1 }
    let wanted = Array(words.trimmingBlanks.utf8)
    return start + wanted.count <= text.utf8.count && matches(wanted, at: start)
  }

  private func matches(_ words: [UInt8], at position: Int) -> Bool {
    text.utf8[position..<(position + words.count)].elementsEqual(words)
  }

  /// A quote that begins with a letter, digit or mark must not begin inside a word; so for its end. A point or comma between digits
  /// belongs to their number (UAX #29, WB11 and WB12): `100` does not stand in `100,000`.
  private func stands(_ range: Range<Int>) -> Bool {
    let before = scalar(endingAt: range.lowerBound)
    let first = scalar(at: range.lowerBound)
    let last = scalar(endingAt: range.upperBound)
    let after = scalar(at: range.upperBound)
    if isWordPart(before) && isWordPart(first) || isWordPart(last) && isWordPart(after) { return false }
    let beginsInNumber = isDigit(first) && isGroupMark(before) && isDigit(scalar(endingAt: range.lowerBound - 1))
    let endsInNumber = isDigit(last) && isGroupMark(after) && isDigit(scalar(at: range.upperBound + 1))
    return !beginsInNumber && !endsInNumber
  }

  private func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }
  private func isGroupMark(_ scalar: Unicode.Scalar?) -> Bool { scalar == "," || scalar == "." }

  private func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private func scalar(at position: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var bytes = text.utf8[min(position, text.utf8.count)...].makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
    return nil
  }

  private func scalar(endingAt position: Int) -> Unicode.Scalar? {
    guard position > 0 else { return nil }
    var start = position - 1
    while start > 0, text.utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}

extension String {
  var trimmingBlanks: String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\n" }
    return String(String(drop(while: blank)).reversed().drop(while: blank).reversed())
  }
}
