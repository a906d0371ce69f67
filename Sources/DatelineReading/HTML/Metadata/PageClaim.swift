import DatelineModel

/// A value that some part of a page gives, and which part.
struct PageClaim {
  let value: String
  let whence: String
  /// Code points of the file; `nil` for linked data, of which a value may be put together.
  let range: Range<Int>?

  /// - Returns: nothing where there is no value, or one that is too long for any.
  static func of(_ value: String?, _ whence: String, _ range: Range<Int>? = nil) -> [PageClaim] {
    guard let words = value.map(plain), !words.isEmpty, words.unicodeScalars.count <= 2000 else { return [] }
    return [PageClaim(value: words, whence: whence, range: range)]
  }

  static func of(_ fact: PageFacts.Fact?, _ whence: String) -> [PageClaim] { of(fact?.value, whence, fact?.range) }

  /// The first, with what others say differently told in the reason.
  static func choose(_ claims: [PageClaim]) -> Found<String>? {
    guard let first = claims.first else { return nil }
    let letters = PageSurvey.letters(first.value)
    let others = claims.dropFirst().filter { PageSurvey.letters($0.value) != letters }
    return Found(
      first.value, reason: first.reason(others.map { "\($0.whence) says “\($0.value.prefix(80))”" }),
      raw: first.range.map { Span($0) })
  }

  func reason(_ more: [String]) -> String { ([whence] + more.prefix(3)).joined(separator: "; ") }

  /// References inside linked data, blanks as single spaces.
  private static func plain(_ value: String) -> String {
    if isPlain(value) { return value }
    let scalars = Array(value.unicodeScalars)
    return PageAttributes.text(scalars, 0..<scalars.count).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// True for a text of ASCII that has no references and no blanks but single spaces between words.
  private static func isPlain(_ value: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in value.utf8 {
      if byte < 0x20 || byte >= 0x7F || byte == 0x26 || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return last != 0x20
  }
}

extension PageFacts {
  /// What some `meta` say, in this order.
  func claims(_ names: [String]) -> [PageClaim] {
    names.flatMap { name in meta[name].map { PageClaim.of($0, "meta \(name)") } ?? [] }
  }
}
