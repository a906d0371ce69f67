/// Leads from code points of the source file to code points of the reading text and back, by the recorded edits alone: it
/// works where the text itself is withheld.
public struct OffsetMap: Sendable {
  private let edits: [Edit]

  /// - Parameter edits: in order of their place, not overlapping.
  public init(_ edits: [Edit]) { self.edits = edits }

  /// Where an offset of the file stands in the text. An offset inside an edit goes to the start of what replaced it.
  public func text(fromRaw offset: Int) -> Int {
    guard let edit = last(startingAtOrBefore: offset, \.raw.start) else { return offset }
    if offset < edit.raw.end { return edit.text.start }
    // An edit that only puts something in stands before the character at its own offset, so a passage that begins
    // there begins behind what was put in.
    return edit.text.end + (offset - edit.raw.end)
  }

  /// Where the end of a passage of the file stands in the text: like ``text(fromRaw:)``, but a passage that ends where
  /// something was put in ends before it.
  public func textEnd(fromRaw offset: Int) -> Int {
    guard let edit = last(startingAtOrBefore: offset - 1, \.raw.start) else { return offset }
    if offset < edit.raw.end { return edit.text.end }
    return edit.text.end + (offset - edit.raw.end)
  }

  /// The range in the text of a range in the file.
  public func text(_ raw: Span) -> Span {
    let start = text(fromRaw: raw.start)
    return Span(start..<max(start, textEnd(fromRaw: raw.end)))
  }

  /// Where an offset of the text stands in the file: the start of a passage.
  public func rawStart(fromText offset: Int) -> Int {
    guard let edit = last(startingAtOrBefore: offset, \.text.start) else { return offset }
    if offset < edit.text.end { return edit.raw.start }
    return edit.raw.end + (offset - edit.text.end)
  }

  /// Where the end of a passage of the text stands in the file: what was taken out behind it does not belong to it.
  public func rawEnd(fromText offset: Int) -> Int {
    guard let edit = last(startingAtOrBefore: offset - 1, \.text.start) else { return offset }
    if offset < edit.text.end { return edit.raw.end }
    return edit.raw.end + (offset - edit.text.end)
  }

  /// The range in the file of a range in the text, without the characters that were taken out at its edges.
  public func raw(_ text: Span) -> Span {
    let start = rawStart(fromText: text.start)
    return Span(start..<max(start, rawEnd(fromText: text.end)))
  }

  private func last(startingAtOrBefore offset: Int, _ start: (Edit) -> Int) -> Edit? {
    let next = edits.firstPlace(behindAll: { start($0) <= offset })
    return next == 0 ? nil : edits[next - 1]
  }
}
