/// One recorded step from the source file to the reading text. Edits are the only way by which a character of the file may
/// not be in the text; with them the file is rebuilt byte for byte.
public struct Edit: Hashable, Sendable {
  /// What was replaced: code points of the decoded source file. May be empty, where something was put in.
  public let raw: Span
  /// What stands there now: code points of the reading text. May be empty, where something was taken out.
  public let text: Span
  public let kind: EditKind
  /// The characters of the file in `raw`.
  public let original: String
  /// The characters of the reading text in `text`.
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
