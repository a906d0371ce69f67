import DatelineModel

/// A pointer taken apart, by the scheme that the headers declare.
enum TEIParsedPointer: Hashable {
  /// `#id`
  case local(String)
  /// `raw:START,END` with or without `;words=CHECK`
  case passage(Span)
  /// `src:DOCUMENT/START,END`
  case passageOfDocument(String, Span)
  /// Anything with a prefix that leads to a record.
  case record

  /// `nil` for what the scheme does not know.
  init?(_ pointer: String) {
    if pointer.hasPrefix("#") {
      guard pointer.utf8.count > 1 else { return nil }
      self = .local(String(pointer.dropFirst()))
      return
    }
    guard let colon = pointer.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = pointer[pointer.utf8.index(after: colon)...]
    switch pointer[..<colon] {
    case "agt", "plc", "evt", "doc", "stm", "utt", "voc", "prv":
      guard !rest.isEmpty else { return nil }
      self = .record
    case "raw":
      guard let span = Self.range(rest) else { return nil }
      self = .passage(span)
    case "src":
      let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, let span = Self.range(parts[1]) else { return nil }
      self = .passageOfDocument(String(parts[0]), span)
    default: return nil
    }
  }

  private static func range(_ text: Substring) -> Span? {
    let parts = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard parts[1].hasPrefix("words="), WordsCheck(String(parts[1].dropFirst("words=".count))) != nil else { return nil }
    }
    let ends = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    guard ends.count == 2, let start = number(ends[0]), let end = number(ends[1]) else { return nil }
    return Span(start, end)
  }

  private static func number(_ digits: Substring) -> Int? {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }
}
