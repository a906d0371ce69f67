import DatelineModel
import DatelineXML

/// Writes the words of one segment, its edits, and the elements of the inline view around them, all in the order of the source file.
struct TEISegmentContent {
  let document: AnnotatedDocument
  let segment: Segment
  let edits: [Edit]
  /// Properly nested, outer before inner.
  let fragments: [TEIFragment]

  func write(to xml: inout XMLWriter) {
    var cursor = Cursor(
      raw: segment.passage.span.start, text: document.offsets.text(fromRaw: segment.passage.span.start), waiting: fragments[...])
    for edit in edits {
      writeRun(until: edit.raw.start, &cursor, to: &xml)
      cursor.closeEnded(&xml)
      if edit.raw.count > 0 { cursor.openStarting(&xml) }
      edit.writeTEI(to: &xml)
      cursor.raw = edit.raw.end
      cursor.text += edit.text.count
    }
    writeRun(until: segment.passage.span.end, &cursor, to: &xml)
    cursor.closeEnded(&xml)
  }

  /// Where the writing has got to, and the fragments that are open or still to come.
  private struct Cursor {
    var raw: Int
    var text: Int
    var waiting: ArraySlice<TEIFragment>
    var open: [TEIFragment] = []

    mutating func closeEnded(_ xml: inout XMLWriter) {
      while let last = open.last, last.extent.end <= raw {
        open.removeLast()
        xml.close()
      }
    }

    mutating func openStarting(_ xml: inout XMLWriter) {
      while let next = waiting.first, next.extent.start <= raw {
        waiting.removeFirst()
        xml.open(next.element, next.attributes)
        open.append(next)
      }
    }

    /// The next place before `end` where a fragment starts or ends.
    func nextEdge(before end: Int) -> Int {
      min(end, open.last?.extent.end ?? end, waiting.first?.extent.start ?? end)
    }
  }

  /// Characters that are the same in the file and the text.
  private func writeRun(until end: Int, _ cursor: inout Cursor, to xml: inout XMLWriter) {
    while cursor.raw < end {
      cursor.closeEnded(&xml)
      cursor.openStarting(&xml)
      let edge = max(cursor.nextEdge(before: end), cursor.raw + 1)
      let count = edge - cursor.raw
      writeWords(Span(cursor.text..<(cursor.text + count)), to: &xml)
      cursor.raw += count
      cursor.text += count
    }
  }

  /// The words of a passage of the reading text, and a gap for each run that is not there.
  private func writeWords(_ span: Span, to xml: inout XMLWriter) {
    if let text = document.text { return xml.text(text.words(in: span)) }
    var position = span.start
    for run in document.excerpts?.runs(in: span) ?? [] {
      TEIGap.write(run.span.start - position, to: &xml)
      xml.text(run.words)
      position = run.span.end
    }
    TEIGap.write(span.end - position, to: &xml)
  }
}
