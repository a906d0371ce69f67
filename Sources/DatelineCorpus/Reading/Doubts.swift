import DatelineModel
import DatelineReading

/// The breaks of a file that the reader mended without being sure: a person decides.
struct Doubts {
  let source: SourceText
  /// The text and the record, relative to the corpus folder.
  let file: String
  let record: String

  /// Below this a break is doubtful: every rule that has a witness is above it.
  static let sure = 0.75

  func notes(_ reading: Reading) -> [Diagnostic] {
    let places = SourcePlaces(source)
    return reading.edits.filter { $0.rule != "curator" && ($0.confidence ?? 1) < Self.sure }.map { edit in
      let place = places.place(of: edit.raw.start)
      let (before, after) = (words(endingAt: edit.raw.start), words(startingAt: edit.raw.end))
      let made = before + edit.replacement + after
      return Diagnostic(
        .note, "reading.doubtful", at: Position(file: file, line: place.line, column: place.column),
        "the break between “\(before)” and “\(after)” is read as “\(made)”, with confidence \(edit.confidence ?? 0)",
        remedy: "to decide it, write under “reading: edits:” in \(record): {at: \(edit.raw), kind: …, text: \"…\"}")
    }
  }

  private func words(endingAt end: Int) -> String {
    let length = source.scalars[..<end].reversed().prefix(20).prefix { $0 != " " && $0 != "\n" }.count
    return source.string((end - length)..<end)
  }

  private func words(startingAt start: Int) -> String {
    let length = source.scalars[start...].prefix(20).prefix { $0 != " " && $0 != "\n" && $0 != "\r" }.count
    return source.string(start..<(start + length))
  }
}
