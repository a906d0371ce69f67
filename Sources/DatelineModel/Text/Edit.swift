/// One recorded step from the source file to the reading text. Edits are the only way by which a character of the file may
/// not be in the text; with them the file is rebuilt byte for byte.
public struct Edit: Hashable, Sendable {
  /// What was replaced: code points of the decoded source file. May be empty, where something was put in.
  public let raw: Span
  /// What stands there now: code points of the reading text. May be empty, where something was taken out.
  public let text: Span
  public let kind: EditKind
  /// The characters of the file in `raw`; empty, although `raw` is not, where they are withheld.
  public let original: String
  /// The characters of the reading text in `text`; empty, although `text` is not, where they are withheld.
  public let replacement: String
  /// The name of the rule that decided, or `curator`.
  public let rule: String
  /// How sure the rule was, 0 to 1; `nil` where there was nothing to decide.
  public let confidence: Double?

  public init(
    raw: Span, text: Span, kind: EditKind, original: String, replacement: String, rule: String,
    confidence: Double? = nil
  ) {
    self.raw = raw
    self.text = text
    self.kind = kind
    self.original = original
    self.replacement = replacement
    self.rule = rule
    self.confidence = confidence
  }
}

extension Edit {
  /// False for white space and controls alone, which give nothing away.
  public var holdsWords: Bool { Self.holdsWords(original) || Self.holdsWords(replacement) }

  /// True where the place is known and the characters are not.
  public var isWithheld: Bool { originalIsWithheld || replacementIsWithheld }
  public var originalIsWithheld: Bool { original.isEmpty && raw.count > 0 }
  public var replacementIsWithheld: Bool { replacement.isEmpty && text.count > 0 }

  /// The same without those of its characters that are more than white space. White space that stands for markup stays: the places of the words
  /// depend on it.
  public func withholdingWords() -> Edit {
    Edit(
      raw: raw, text: text, kind: kind, original: Self.holdsWords(original) ? "" : original,
      replacement: Self.holdsWords(replacement) ? "" : replacement, rule: rule, confidence: confidence)
  }

  /// The same without its original, where that is markup: attributes and comments in the middle of quoted words may hold any words of the page.
  public func withholdingMarkup() -> Edit {
    guard kind == .markup, Self.holdsWords(original), !original.hasPrefix("&") else { return self }
    return Edit(raw: raw, text: text, kind: kind, original: "", replacement: replacement, rule: rule, confidence: confidence)
  }

  private static func holdsWords(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: false
      default: true
      }
    }
  }
}
