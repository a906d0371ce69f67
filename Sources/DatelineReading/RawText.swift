import DatelineModel

extension ReadingText {
  /// The decoded source file that a reading text was made from: every edit undone. ``DatelineModel/SourceFile/bytes(of:undoing:)`` encodes it.
  /// - Parameter edits: those that were recorded when this text was made.
  public func raw(undoing edits: [Edit]) -> String {
    var raw = ""
    var position = 0
    for edit in edits {
      raw += words(in: Span(position..<max(position, edit.text.start)))
      raw += edit.original
      position = edit.text.end
    }
    return raw + words(in: Span(position..<max(position, count)))
  }
}

extension SourceFile {
  /// The bytes of the file that a reading text was made from: every edit undone, in the file's own charset. Whether they are the file's, ``sha256`` tells.
  /// - Returns: `nil` where the charset is not known or lacks a character of the text.
  public func bytes(of text: ReadingText, undoing edits: [Edit]) -> [UInt8]? {
    Charset(label: charset)?.encode(text.raw(undoing: edits).unicodeScalars)
  }
}
