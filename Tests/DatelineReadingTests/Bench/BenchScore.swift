import DatelineModel
import DatelineReading

/// How often something was found, and how often rightly.
struct Tally: Equatable {
  /// Found where it is.
  var right = 0
  /// Found where it is not.
  var wrong = 0
  /// Not found where it is.
  var missed = 0

  /// Of what was found, how much is there; `nil` where nothing was found.
  var precision: Double? { right + wrong == 0 ? nil : Double(right) / Double(right + wrong) }
  /// Of what is there, how much was found; `nil` where nothing is.
  var recall: Double? { right + missed == 0 ? nil : Double(right) / Double(right + missed) }
}

/// What the reader makes of the texts of a set, against what is true.
struct BenchScore {
  static let facts = ["dateline place", "dateline date", "published", "modified", "byline name", "agency", "language"]
  static let rows =
    SegmentKind.allCases.filter { $0 != .boilerplate }.map(\.rawValue) + Zone.allCases.map(\.rawValue)
    + ["lines joined", "words mended"] + facts

  private(set) var tallies: [String: Tally] = [:]
  /// Each difference as a sentence, for whoever improves the rules.
  private(set) var differences: [String] = []

  mutating func add(_ text: BenchText) throws {
    let bytes = try text.bytes()
    let source = try SourceText(name: text.name, bytes: bytes)
    var lexicon = CommonWords.english
    lexicon.learn(from: source.string(0..<source.scalars.count))
    text.facts["words"].map { lexicon.learn(name: $0) }
    let reading = PlainTextReader(lexicon: lexicon).read(source)
    zones(text, reading, source)
    joints(text, reading)
    facts(text, reading.metadata)
  }

  // MARK: Zones

  private mutating func zones(_ text: BenchText, _ reading: Reading, _ source: SourceText) {
    for piece in text.pieces {
      let segment = reading.segments.last { $0.raw.start <= piece.range.lowerBound }
      var found = segment.map { $0.zone?.rawValue ?? $0.kind.rawValue } ?? "nothing"
      if piece.label == "dateline", found == "dateline", segment?.raw.range != piece.range {
        found = "dateline of another extent"
      }
      count(piece.label, found, "\(text.name): “\(source.string(piece.range).prefix(60))”", segment?.reason)
    }
  }

  private mutating func count(_ truth: String, _ found: String, _ place: String, _ reason: String? = nil) {
    if truth == found {
      tallies[truth, default: Tally()].right += 1
    } else {
      tallies[truth, default: Tally()].missed += 1
      tallies[found, default: Tally()].wrong += 1
      differences.append("\(place) is \(truth), found \(found)" + (reason.map { " (\($0))" } ?? ""))
    }
  }

  // MARK: Line breaks

  private mutating func joints(_ text: BenchText, _ reading: Reading) {
    let offsets = OffsetMap(reading.edits)
    for joint in text.joints {
      let start = offsets.text(Span(joint.range.lowerBound..<joint.range.lowerBound)).start
      let end = offsets.text(Span(joint.range.upperBound..<joint.range.upperBound)).end
      let found = reading.text.words(in: Span(start..<max(start, end)))
      let row = { (words: String) in words.hasSuffix("\n") ? nil : words.hasSuffix(" ") ? "lines joined" : "words mended" }
      let truth = row(joint.expected)
      if found == joint.expected {
        if let truth { tallies[truth, default: Tally()].right += 1 }
      } else {
        if let truth { tallies[truth, default: Tally()].missed += 1 }
        if let other = row(found) { tallies[other, default: Tally()].wrong += 1 }
        differences.append(
          "\(text.name): break at \(joint.range) is \(joint.expected.debugDescription), found \(found.debugDescription)")
      }
    }
  }

  // MARK: Metadata

  private mutating func facts(_ text: BenchText, _ metadata: ArticleMetadata) {
    compare("dateline place", text, text.facts["place"], metadata.datelinePlace?.value)
    compare("dateline date", text, text.facts["dateline-date"], metadata.datelineDate?.value.text ?? metadata.datelineDay?.value)
    compare("published", text, text.facts["published"], metadata.published?.value.text)
    compare("modified", text, text.facts["modified"], metadata.modified?.value.text)
    compare("agency", text, text.facts["agency"], metadata.agency?.value)
    compare("language", text, text.facts["language"] ?? "en", metadata.language?.value)
    let bylines = metadata.bylines.map(\.value).joined(separator: "; ")
    compare("byline name", text, text.facts["byline"], bylines.isEmpty ? nil : bylines)
  }

  private mutating func compare(_ row: String, _ text: BenchText, _ truth: String?, _ found: String?) {
    if truth == found {
      if truth != nil { tallies[row, default: Tally()].right += 1 }
      return
    }
    if truth != nil { tallies[row, default: Tally()].missed += 1 }
    if found != nil { tallies[row, default: Tally()].wrong += 1 }
    differences.append("\(text.name): \(row) is \(truth ?? "absent"), found \(found ?? "nothing")")
  }
}
