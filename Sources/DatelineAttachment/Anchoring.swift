import DatelineModel
import DatelineReading

/// Finds the passages of a document in another copy of its article, by evidence: the checksums with what stands before and behind, lengths, order, and neighbours.
///
/// Segments of running text are looked for first, in the whole copy; they tell which of it is the article. Then headline and boilerplate are looked for
/// beside it, and then everything else where it stood in its segment or, where the segment has changed, between those before and
/// behind. A passage is found only where at least one half of its checksum holds.
struct Anchoring {
  let document: AnnotatedDocument
  let copy: CopyText
  /// Where each passage that was found stands: bytes of the copy's folded text, by its span in the source file.
  private(set) var places: [Span: Range<Int>] = [:]
  private let offsets: OffsetMap
  private var structure: PassageChecks

  init(_ document: AnnotatedDocument, in copy: CopyText) {
    self.document = document
    self.copy = copy
    offsets = document.offsets
    structure = PassageChecks(copy.folded, segments: Self.readSegments(copy))
    findRunningText()
    rebuildStructure()
    findRunningText()
    // What the reader took for boilerplate may be the article.
    structure = PassageChecks(copy.folded, segments: [(.paragraph, Span(0..<copy.scalars.count))])
    findRunningText()
    rebuildStructure()
    findOthers()
    rebuildStructure()
    findPassages()
  }

  /// Distinct passages of the document that can be looked for.
  var passages: [Passage] { Self.distinct(document.targets.flatMap(\.passages)) }

  /// How much of the article was found, 0 to 1: code points of running text that stand in segments or passages that were found.
  var evidence: Double {
    let running = document.segments.filter { RunningText.isPart($0.kind) }.map { offsets.text($0.passage.span) }
    let found = Excerpts(
      places.keys.map { raw in
        let span = offsets.text(raw)
        return (span, String(repeating: "x", count: span.count))
      })
    let all = running.reduce(0) { $0 + $1.count }
    guard all > 0, let found else { return places.isEmpty ? 0 : Double(places.count) / Double(max(1, passages.count)) }
    return Double(running.reduce(0) { sum, span in sum + found.runs(in: span).reduce(0) { $0 + $1.span.count } }) / Double(all)
  }

  private static func distinct(_ passages: [Passage]) -> [Passage] {
    var seen: Set<Span> = []
    return passages.filter { $0.check != nil && $0.span.count > 0 && seen.insert($0.span).inserted }
  }

  private static func readSegments(_ copy: CopyText) -> [(kind: SegmentKind, span: Span)] {
    let offsets = OffsetMap(copy.reading.edits)
    return copy.reading.segments.map { ($0.kind, offsets.text($0.raw)) }
  }

  // MARK: Segments

  private mutating func findRunningText() {
    for (index, segment) in document.segments.enumerated()
    where RunningText.isPart(segment.kind) && places[segment.passage.span] == nil {
      let bounds = neighbours(of: index)
      let length = offsets.text(segment.passage.span).count
      if let place = find(segment.passage, length, in: bounds, near: bounds.lowerBound) { places[segment.passage.span] = place }
    }
  }

  /// From the end of the last running segment before one that was found to the start of the next.
  private func neighbours(of index: Int) -> Range<Int> {
    let isFound: (Segment) -> Range<Int>? = { RunningText.isPart($0.kind) ? places[$0.passage.span] : nil }
    let before = document.segments[..<index].reversed().lazy.compactMap(isFound).first?.upperBound ?? 0
    let behind = document.segments[(index + 1)...].lazy.compactMap(isFound).first?.lowerBound ?? copy.folded.bytes.count
    return before..<max(before, behind)
  }

  /// What of the copy is the article: the segments that were found, and between them, for those that were not, what the reader took for
  /// running text there.
  private mutating func rebuildStructure() {
    var segments: [(kind: SegmentKind, span: Span)] = []
    var isGap = false
    var end = 0
    let running = document.segments.filter { RunningText.isPart($0.kind) }
    for segment in running {
      guard let place = places[segment.passage.span], place.lowerBound >= end else {
        isGap = true
        continue
      }
      if isGap { segments += filling(end..<place.lowerBound) }
      segments.append((segment.kind, copy.span(place)))
      isGap = false
      end = place.upperBound
    }
    if isGap { segments += filling(end..<copy.folded.bytes.count) }
    let others = document.segments.filter { !RunningText.isPart($0.kind) }.compactMap { segment in
      places[segment.passage.span].map { (kind: segment.kind, span: copy.span($0)) }
    }
    structure = PassageChecks(copy.folded, segments: (segments + others).sorted { $0.span < $1.span })
  }

  private func filling(_ gap: Range<Int>) -> [(kind: SegmentKind, span: Span)] {
    Self.readSegments(copy).filter { RunningText.isPart($0.kind) }.compactMap { kind, span in
      let part = copy.folded.range(of: span).clamped(to: gap)
      return part.isEmpty ? nil : (kind, copy.span(part))
    }
  }

  /// Headline, byline, boilerplate: what the reader sees as a segment, or else any words of the right length outside the article.
  private mutating func findOthers() {
    let read = Self.readSegments(copy).map { copy.folded.range(of: $0.span) }
    for segment in document.segments where !RunningText.isPart(segment.kind) && places[segment.passage.span] == nil {
      let whole = read.first { holds(segment.passage, at: $0, asSegment: true) }
      places[segment.passage.span] = whole ?? looseSegment(segment)
    }
  }

  private func looseSegment(_ segment: Segment) -> Range<Int>? {
    guard let check = segment.passage.check else { return nil }
    let length = offsets.text(segment.passage.span).count
    for start in copy.starts where !structure.isRunning(start) {
      for end in copy.ends(from: start, length: length).prefix(4) where structure.holds(check, asSegment: start..<end) {
        return start..<end
      }
    }
    return nil
  }

  private func holds(_ passage: Passage, at range: Range<Int>, asSegment: Bool) -> Bool {
    passage.check.map { structure.holds($0, asSegment: range) } ?? false
  }

  // MARK: Passages

  private mutating func findPassages() {
    for passage in passages where places[passage.span] == nil {
      let text = offsets.text(passage.span)
      let (bounds, near) = whereabouts(of: passage.span)
      if let place = find(passage, text.count, in: bounds, near: near) { places[passage.span] = place }
    }
  }

  /// In its segment, where that was found: a few characters around the same place. Else between the neighbours of its segment.
  private func whereabouts(of raw: Span) -> (bounds: Range<Int>, near: Int) {
    guard let index = document.segments.lastIndex(where: { $0.passage.span.start <= raw.start }) else {
      return (0..<copy.folded.bytes.count, 0)
    }
    let segment = document.segments[index]
    let distance = offsets.text(raw).start - offsets.text(segment.passage.span).start
    if let place = places[segment.passage.span] {
      let near = copy.place(ofLength: copy.lengthBefore(place.lowerBound) + distance)
      return (max(place.lowerBound, near - 40)..<min(place.upperBound, near + 40) + 1, near)
    }
    let bounds = neighbours(of: index)
    return (bounds, min(bounds.upperBound, copy.place(ofLength: copy.lengthBefore(bounds.lowerBound) + distance)))
  }

  /// The range of bytes nearest to a place where a half of a checksum holds, and with it the words and what stands on one side of them.
  private func find(_ passage: Passage, _ length: Int, in bounds: Range<Int>, near: Int) -> Range<Int>? {
    guard let check = passage.check else { return nil }
    let sought = PassageChecks.Halves(check)
    for start in copy.starts(in: bounds, near: near) {
      for end in copy.ends(from: start, length: length) {
        let halves = structure.halves(of: start..<end)
        if halves.left == sought.left || halves.right == sought.right { return start..<end }
      }
    }
    return nil
  }
}
