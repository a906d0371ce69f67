/// One passage of a source file: where it stands, and a checksum of the words that stand there.
public struct Passage: Hashable, Sendable {
  /// Code points of the decoded source file.
  public let span: Span
  /// The checksum of the words (see ``WordsCheck``); `nil` where nobody has seen the text, as after an import of bare offsets.
  public let check: WordsCheck?

  public init(_ span: Span, check: WordsCheck? = nil) {
    self.span = span
    self.check = check
  }
}

/// What an annotation points at: one or more passages in order, which together are *one* thing. A quotation that the
/// reporter interrupts ("…," he said, "…") is one target of two passages.
///
/// Never empty.
public struct Target: Hashable, Sendable {
  public let passages: [Passage]

  /// `nil` when there is no passage.
  public init?(_ passages: [Passage]) {
    guard !passages.isEmpty else { return nil }
    self.passages = passages
  }

  public init(_ passage: Passage) { passages = [passage] }

  public var spans: [Span] { passages.map(\.span) }

  /// From the first code point of any passage to the last of any.
  public var hull: Span {
    let spans = spans
    let start = spans.map(\.start).min() ?? 0
    return Span(start..<max(start, spans.map(\.end).max() ?? start))
  }

  /// True when each passage of `other` lies in one passage of this target.
  public func contains(_ other: Target) -> Bool {
    other.spans.allSatisfy { inner in spans.contains { $0.contains(inner) } }
  }
}

/// Two checksums of the words of a passage at their place: 8 hexadecimal digits with the words before, 8 with the words behind.
///
/// Each is the beginning of a SHA-256 over the words and 96 bytes of the article's running text (paragraphs and headings) on that side.
/// Whoever has the article can verify both, also in another copy of it: text is folded first, so that spaces, line
/// ends, hyphens, forms of quotation marks and of accents make no difference, and boilerplate is no part of it. After a change of the article near
/// the passage one of the two still holds.
///
/// The salt is the article itself, and stands nowhere in a dataset: to try a guess of a short passage, one has to know the 96 bytes beside it to the
/// letter. So a checksum proves nothing to those who have no copy, and hides little where the words beside the
/// passage are public: next to a long quotation that is shown, or in an article that was reprinted. `PassageChecks` has the rule in full.
public struct WordsCheck: Hashable, Sendable, CustomStringConvertible {
  public let digits: String

  /// `nil` unless the text is 16 lower-case hexadecimal digits.
  public init?(_ digits: String) {
    let hex = digits.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard hex, digits.utf8.count == 16 else { return nil }
    self.digits = digits
  }

  public var description: String { digits }
}
