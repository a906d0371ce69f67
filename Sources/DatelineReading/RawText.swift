import DatelineModel

extension ReadingText {
  /// The decoded source file that a reading text was made from: every edit undone. Encoded in UTF-8 it is the file, byte for byte, where the file was UTF-8.
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
