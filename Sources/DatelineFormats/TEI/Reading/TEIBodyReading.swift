import DatelineModel
import DatelineXML

/// Segments, edits and the reading text, put together from the body and from the edits that stand in no segment.
struct TEIBodyReading {
  private(set) var segments: [Segment] = []
  private(set) var edits: [Edit] = []
  private(set) var text = ""
  /// Runs of the reading text that are not shared; U+FFFD stands for each of their characters.
  private(set) var hidden: [Span] = []

  /// What stands at a place of the source file.
  private enum Item {
    case segment(TEISegmentReading)
    case edit(TEIEditReading)

    var raw: Span {
      switch self {
      case .segment(let segment): segment.passage.span
      case .edit(let edit): edit.raw
      }
    }
  }

  /// - Parameter codePoints: length of the source file.
  /// - Throws: ``DatelineXML/XMLProblem``, also where pieces do not fit together.
  init(body: TEINode, looseEdits: [TEINode], codePoints: Int) throws {
    let words = Self.looseWords(body)
    let edits = try looseEdits.map { node in
      Item.edit(try TEIEditReading(loose: node, choice: node.at("note", "choice") ?? words[node["xml:id"] ?? ""]))
    }
    let segments = try Self.segmentNodes(body).map { Item.segment(try TEISegmentReading($0.node, zone: $0.zone)) }
    // Where an edit and a segment start together, the edit puts something in before the segment.
    let items = (edits + segments).enumerated().sorted { a, b in
      (a.element.raw.start, a.element.raw.end, a.offset) < (b.element.raw.start, b.element.raw.end, b.offset)
    }.map(\.element)
    var cursor = Cursor()
    for item in items {
      try fill(upTo: item.raw.start, &cursor, at: body)
      switch item {
      case .edit(let edit): append(edit, &cursor)
      case .segment(let segment): try append(segment, &cursor)
      }
    }
    try fill(upTo: codePoints, &cursor, at: body)
  }

  private struct Cursor {
    var raw = 0
    var text = 0
  }

  /// Between segments, what no edit covers is a line feed.
  private mutating func fill(upTo place: Int, _ cursor: inout Cursor, at body: TEINode) throws(XMLProblem) {
    guard place >= cursor.raw else { throw body.problem("segments and edits overlap before raw offset \(cursor.raw)") }
    let missing = place - cursor.raw
    guard missing <= 1 else {
      throw body.problem("neither segment nor edit covers raw:\(cursor.raw),\(place)")
    }
    text += String(repeating: "\n", count: missing)
    cursor.raw = place
    cursor.text += missing
  }

  private mutating func append(_ edit: TEIEditReading, _ cursor: inout Cursor) {
    edits.append(edit.edit(atText: cursor.text))
    if edit.replacement.isEmpty { hide(edit.replacementCount, cursor) } else { text += edit.replacement }
    cursor.raw = edit.raw.end
    cursor.text += edit.replacementCount
  }

  private mutating func hide(_ count: Int, _ cursor: Cursor) {
    guard count > 0 else { return }
    text += String(repeating: "\u{FFFD}", count: count)
    hidden.append(Span(cursor.text..<(cursor.text + count)))
  }

  private mutating func append(_ segment: TEISegmentReading, _ cursor: inout Cursor) throws {
    segments.append(
      Segment(id: segment.id, ordinal: segments.count + 1, kind: segment.kind, zone: segment.zone, passage: segment.passage))
    for piece in segment.pieces {
      switch piece {
      case .edit(let edit): append(edit, &cursor)
      case .gap(let count):
        hide(count, cursor)
        cursor.raw += count
        cursor.text += count
      case .words(let words):
        let count = words.unicodeScalars.count
        text += words
        cursor.raw += count
        cursor.text += count
      }
    }
    guard cursor.raw == segment.passage.span.end else {
      throw segment.node.problem("its words and edits end at raw offset \(cursor.raw), not at \(segment.passage.span.end)")
    }
  }

  private static func segmentNodes(_ body: TEINode) -> [(node: TEINode, zone: String?)] {
    body.all("div").flatMap { division in
      division.elements.filter { $0.name != "note" }.map { ($0, division["type"] == "boilerplate" ? division["subtype"] : nil) }
    }
  }

  /// The words that loose edits took out, by the id of the edit.
  private static func looseWords(_ body: TEINode) -> [String: TEINode] {
    let notes = body.all("note", type: "edit") + body.all("div").flatMap { $0.all("note", type: "edit") }
    return notes.reduce(into: [:]) { words, note in
      guard let id = note["corresp"], let choice = note.first("choice") else { return }
      words[String(id.dropFirst())] = choice
    }
  }

  /// The words of passages of the reading text that are wholly there.
  func shown(_ spans: [Span]) -> [(span: Span, words: String)] {
    let reading = ReadingText(text)
    return spans.compactMap { span in
      let next = hidden.firstPlace(behindAll: { $0.end <= span.start })
      return next < hidden.count && hidden[next].overlaps(span) ? nil : (span, reading.words(in: span))
    }
  }
}
