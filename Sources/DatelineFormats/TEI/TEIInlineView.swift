import DatelineModel
import DatelineXML

/// A stretch of one segment that is one element of the inline view.
struct TEIFragment {
  let element: String
  let attributes: XMLAttributes
  /// Code points of the source file; not empty, and within one segment.
  let extent: Span
}

/// The inline view: `said`, `measure`, `date`, names, laid over the words for reading. Derived from the annotation and ignored by readers.
///
/// Annotations may cross each other and the ends of segments; elements may not. So each is cut at the ends of segments, then
/// placed in the order of its rank (``TEIInlineElement/rank``): what crosses something that is already there is cut at its edges, and
/// speech never comes to stand inside a name. The pieces are chained with `@next` and `@prev`.
struct TEIInlineView {
  private let segments: [Segment]
  private let edits: [[Edit]]
  private var placed: [TEILaminarFamily]

  init(_ document: AnnotatedDocument, edits: TEIEdits, authorities: Authorities) {
    segments = document.segments
    self.edits = edits.inSegments
    placed = segments.map { _ in TEILaminarFamily() }
    self.elements = TEIInlineElement.all(in: document, authorities: authorities)
    for (number, element) in elements.enumerated() { place(element, number) }
  }

  private let elements: [TEIInlineElement]

  /// For each segment its fragments, outer before inner, in the order of the text.
  var fragments: [[TEIFragment]] {
    let totals = placed.reduce(into: Array(repeating: 0, count: elements.count)) { totals, family in
      for piece in family.pieces { totals[piece.owner] += 1 }
    }
    var used = Array(repeating: 0, count: elements.count)
    return placed.map { family in
      family.inTextOrder.map { piece in
        used[piece.owner] += 1
        return fragment(piece, number: used[piece.owner], of: totals[piece.owner])
      }
    }
  }

  private func fragment(_ piece: TEILaminarFamily.Piece, number: Int, of total: Int) -> TEIFragment {
    let element = elements[piece.owner]
    var attributes: XMLAttributes = [:]
    if total > 1 { attributes += ["xml:id": TEIPointer.fragmentID(element.id, number)] }
    attributes += ["corresp": TEIPointer.local(element.id)] + element.attributes
    if number < total { attributes += ["next": TEIPointer.local(TEIPointer.fragmentID(element.id, number + 1))] }
    if number > 1 { attributes += ["prev": TEIPointer.local(TEIPointer.fragmentID(element.id, number - 1))] }
    return TEIFragment(element: element.name, attributes: attributes, extent: piece.extent)
  }

  private mutating func place(_ element: TEIInlineElement, _ number: Int) {
    for span in element.target.spans {
      for (index, segment) in segments.enumerated() where span.overlaps(segment.passage.span) {
        // `byline` and `dateline` take no speech (TEI: model.phrase only).
        if element.isSpeech, segment.kind == .byline || segment.kind == .dateline { continue }
        guard let extent = cut(span, to: segment, edits[index]) else { continue }
        placed[index].insert(extent, owner: number, mayHoldSpeech: element.isSpeech)
      }
    }
  }

  /// The part of a passage that lies in a segment, widened to whole edits: a `choice` is never cut.
  private func cut(_ span: Span, to segment: Segment, _ edits: [Edit]) -> Span? {
    let extent = segment.passage.span
    var start = max(span.start, extent.start)
    var end = min(span.end, extent.end)
    for edit in edits where edit.raw.count > 0 {
      if edit.raw.start < start, start < edit.raw.end { start = edit.raw.start }
      if edit.raw.start < end, end < edit.raw.end { end = edit.raw.end }
    }
    return start < end ? Span(start..<end) : nil
  }
}
