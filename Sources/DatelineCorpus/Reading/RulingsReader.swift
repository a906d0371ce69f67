import DatelineModel
import DatelineReading

/// Reads the part `reading:` of a record: decisions against the reader, and where the text is withheld everything that the reader found.
final class RulingsReader {
  private let segments: [(fields: Fields, address: Address?, kind: SegmentKind?, zone: Zone?)]
  private let edits: [EditEntry]

  private struct EditEntry {
    let raw: Span
    let position: Position
    let kind: EditKind
    let text: String
    /// Code points of what stands in the reading text, where the record withholds it.
    let length: Int?
    let original: String?
    let rule: String?
    let confidence: Double?
  }

  init(fields: Fields?) {
    segments = (fields?.mappings("segments", "segment") ?? []).map { entry in
      defer { entry.finish() }
      let address = entry.segmentAddress()
      let kind = entry.term("kind", SegmentKind.self, required: true)
      let zone = entry.term("zone", Zone.self)
      if let kind, (kind == .boilerplate) != (zone != nil) {
        entry.error(
          "segment.zone", at: "zone", "boilerplate has a zone, and nothing else has one", remedy: "add or remove “zone: …”")
      }
      return (entry, address, kind, zone)
    }
    edits = (fields?.mappings("edits", "edit") ?? []).compactMap { entry in
      defer { entry.finish() }
      let span = entry.span("at", required: true)
      let kind = entry.term("kind", EditKind.self, required: true)
      let text = entry.rawText("text")
      let length = entry.integer("length")
      if let length, text != nil || length < 1 {
        entry.error(
          "edit.length", at: "length", "“length” stands for words that are withheld, and is 1 or more",
          remedy: "give “text: …” or “length: …”")
      }
      let stated = entry.rawText("from")
      let rule = entry.text("rule")
      let confidence = entry.confidence()
      guard let span, let kind else { return nil }
      return EditEntry(
        raw: span, position: entry.position(of: "at"), kind: kind, text: text ?? "",
        length: text == nil ? length.map { max(1, $0) } : nil,
        original: stated.map { Self.restoringMark($0, span) }, rule: rule,
        confidence: confidence.flatMap { Double($0.description) })
    }
  }

  /// Foundation, and so Yams, drops U+FEFF at the beginning of a text; the span tells that there was one.
  private static func restoringMark(_ original: String, _ span: Span) -> String {
    original.unicodeScalars.count + 1 == span.count ? "\u{FEFF}" + original : original
  }

  /// The decisions for a file that is there. Segments named by words are looked up in what the reader makes of the file by itself.
  func rulings(in source: SourceText, reader: any SourceReader, log: DiagnosticLog) -> Rulings {
    let edits = edits.filter { $0.length == nil }.map {
      EditRuling(raw: $0.raw, kind: $0.kind, text: $0.text, rule: $0.rule ?? "curator", confidence: $0.confidence)
    }
    guard !segments.isEmpty else { return Rulings(edits: edits) }
    let first = reader.read(source, rulings: Rulings(edits: edits))
    let resolver = AddressResolver(source: source.file, text: first.text, edits: first.edits, segments: [], log: log)
    let segments = segments.compactMap { entry -> ReadSegment? in
      // Checksums depend on the segments, which are not known yet.
      guard let address = entry.address?.withoutChecks, let kind = entry.kind, let target = resolver.resolve(address) else {
        return nil
      }
      return ReadSegment(kind: kind, zone: entry.zone, raw: target.hull, reason: "a curator decided")
    }
    return Rulings(segments: segments, edits: edits)
  }

  /// A decision that fits no place where the reader asks for one would be without effect, and is an error.
  func check(_ reading: Reading, log: DiagnosticLog) {
    let offsets = OffsetMap(reading.edits)
    let made = Set(reading.edits.map(\.raw))
    for entry in edits {
      let stands = reading.text.words(in: offsets.text(entry.raw))
      // Where something was only put in there is nothing of the file to compare.
      if let length = entry.length {
        if !made.contains(entry.raw) || stands.unicodeScalars.count != length { reportWithheld(entry, length, log) }
        continue
      }
      let isFollowed = entry.raw.count == 0 ? made.contains(entry.raw) : stands == entry.text
      guard !isFollowed else { continue }
      log.add(
        Diagnostic(
          .error, "reading.ruling", at: entry.position,
          "at \(entry.raw) the reader has nothing to decide: “\(EscapedText.escape(String(stands.prefix(40))))” stands there, and “\(EscapedText.escape(entry.text))” cannot",
          remedy:
            "an edit takes a whole run of blanks and line ends, with the hyphen before it if that goes too: see “dateline show --document”"
        ))
    }
  }

  /// The reader restores what it put in itself. What a curator put in, only the curator knows.
  private func reportWithheld(_ entry: EditEntry, _ length: Int, _ log: DiagnosticLog) {
    log.add(
      Diagnostic(
        .error, "reading.withheld", at: entry.position,
        "at \(entry.raw) a curator put in \(length) characters that this record withholds",
        remedy: "write them here, as “text: …” in place of “length: \(length)”"))
  }

  /// Compares the checksums that the record has of segments with those of the file.
  func verify(with resolver: AddressResolver) {
    for entry in segments { if let address = entry.address, address.isByOffsets { _ = resolver.resolve(address) } }
  }

  /// Segments with their extents, where the text is not there.
  func recordedSegments() -> [(kind: SegmentKind, zone: Zone?, passage: Passage)] {
    segments.compactMap { entry in
      guard let kind = entry.kind, let part = entry.address?.parts.first, case .offsets(let span, let check, _) = part.form else {
        return nil
      }
      return (kind, entry.zone, Passage(span, check: check))
    }
  }

  func recordedEdits() -> [Edit] {
    var textOffset = 0
    var rawOffset = 0
    return edits.map { entry in
      textOffset += entry.raw.start - rawOffset
      let start = textOffset
      textOffset += entry.length ?? entry.text.unicodeScalars.count
      rawOffset = entry.raw.end
      return Edit(
        raw: entry.raw, text: Span(max(0, start)..<max(0, start, textOffset)), kind: entry.kind, original: entry.original ?? "",
        replacement: entry.text, rule: entry.rule ?? "curator", confidence: entry.confidence)
    }
  }
}

extension Fields {
  /// The address under `words`, or the one that the mapping itself is: `{at: …, check: …, kind: …}`.
  fileprivate func segmentAddress() -> Address? {
    let words = address("words")
    let span = span("at")
    let check = check()
    if let span, words == nil {
      return Address(parts: [(.offsets(span, check: check, words: nil), position)], position: position)
    }
    if words == nil ? value("at") == nil && value("words") == nil : span != nil || check != nil {
      error("segment.extent", "a segment has words or offsets", remedy: "give one of “words: …” and “at: 12..24”")
    }
    return words
  }
}
