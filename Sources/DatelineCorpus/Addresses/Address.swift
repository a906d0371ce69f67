import DatelineModel
import Yams

/// How a record file points at a passage, before anybody has looked into the text.
struct Address {
  enum Form {
    case words(WordsSelector)
    /// Code points of the decoded source file, with the checksum of the words where given.
    case offsets(Span, check: WordsCheck?, words: String?)
  }

  /// One for each passage, in order.
  let parts: [(form: Form, position: Position)]
  let position: Position

  var withoutChecks: Address {
    let plain = parts.map { part -> (form: Form, position: Position) in
      guard case .offsets(let span, _, let words) = part.form else { return part }
      return (.offsets(span, check: nil, words: words), part.position)
    }
    return Address(parts: plain, position: position)
  }

  var isByOffsets: Bool {
    parts.allSatisfy { part in
      if case .offsets = part.form { true } else { false }
    }
  }
}

/// A passage by its words, as in the TextQuoteSelector of W3C Web Annotation, with an ordinal for those who prefer one.
struct WordsSelector {
  let quote: String
  var nth: Int?
  /// Words that stand directly before, blanks left aside.
  var prefix: String?
  var suffix: String?
}

extension Fields {
  /// The address under a key: a text, a mapping, or a list of these.
  func address(_ key: String, required: Bool = false) -> Address? {
    guard let node = value(key) else {
      if required { missing(key) }
      return nil
    }
    return address(of: node, key)
  }

  /// Each entry of a list is an address of its own.
  func addresses(_ key: String) -> [Address] {
    list(key).compactMap { address(of: $0, key) }
  }

  private func address(of node: Node, _ key: String) -> Address? {
    let nodes = node.sequence.map(Array.init) ?? [node]
    let parts = nodes.compactMap { node in form(of: node, key).map { ($0, file.position(of: node)) } }
    guard !parts.isEmpty, parts.count == nodes.count else {
      if nodes.isEmpty {
        error("address.empty", at: key, "“\(key)” names no words", remedy: "write the words, or leave out the key")
      }
      return nil
    }
    return Address(parts: parts, position: file.position(of: node))
  }

  private func form(of node: Node, _ key: String) -> Address.Form? {
    if node.scalar != nil {
      guard let quote = text(of: node, key) else { return nil }
      guard !quote.isEmpty else {
        error("address.empty", at: key, "“\(key)” names no words", remedy: "write the words, or leave out the key")
        return nil
      }
      return .words(WordsSelector(quote: quote))
    }
    guard let selector = Fields(node, key, in: file, log: log) else { return nil }
    defer { selector.finish() }
    return selector.form()
  }

  private func form() -> Address.Form? {
    let quote = text("quote")
    let nth = integer("nth")
    let prefix = text("prefix")
    let suffix = text("suffix")
    let span = span("at")
    let check = check()
    if value("at") != nil, nth != nil || prefix != nil || suffix != nil {
      error("address.form", "offsets say where already", remedy: "leave out nth, prefix and suffix")
    } else if value("at") == nil, check != nil {
      error("address.form", "a checksum goes with offsets", remedy: "leave out “check”, or add “at: 12..24”")
    }
    switch (quote, span) {
    case (let quote, let span?): return .offsets(span, check: check, words: quote)
    case (let quote?, nil): return .words(WordsSelector(quote: quote, nth: nth, prefix: prefix, suffix: suffix))
    case (nil, nil):
      if value("at") == nil {
        error("address.empty", "“\(what)” names no words", remedy: "write the words, or {quote: …}, or {at: 12..24}")
      }
      return nil
    }
  }

  func check() -> WordsCheck? {
    guard let digits = text("check") else { return nil }
    if let check = WordsCheck(digits) { return check }
    error("address.check", at: "check", "“\(digits)” is no checksum of words", remedy: "it has 16 hexadecimal digits")
    return nil
  }

  /// `12..24`.
  func span(_ key: String, required: Bool = false) -> Span? {
    guard let text = text(key, required: required) else { return nil }
    let ends = text.split(separator: ".", omittingEmptySubsequences: false)
    if ends.count == 3, ends[1].isEmpty, let start = Int(ends[0]), let end = Int(ends[2]), let span = Span(start, end) {
      return span
    }
    error(
      "address.offsets", at: key, "“\(text)” is no range",
      remedy: "write 12..24: code points of the source file, from 0, the end not included")
    return nil
  }
}
