import Dateline

/// Counts, coverage and disagreements of a corpus, gathered while its records go by.
struct CorpusOverview {
  private var counts = RecordCounts()
  /// Code points of paragraphs whose words are at hand, and of those that some statement has as its content.
  private var words = 0
  private var covered = 0
  private var withoutStatements: [String] = []
  private var zones: [String: Int] = [:]
  private var disagreements: [Disagreement] = []

  private struct Disagreement {
    let utterance: String
    let kind: String
    let readings: [(document: String, words: String?)]
  }

  mutating func add(_ record: Record) {
    counts.count(record)
    switch record {
    case .document(let document): add(document)
    case .utterance(let utterance): add(utterance)
    default: break
    }
  }

  private mutating func add(_ document: AnnotatedDocument) {
    if document.statements.isEmpty { withoutStatements.append(document.document.id.value) }
    for segment in document.segments { zones[segment.zone?.rawValue ?? segment.kind.rawValue, default: 0] += 1 }
    let paragraphs = document.segments.filter { $0.kind == .paragraph }.map(\.passage.span)
    words += paragraphs.reduce(0) { $0 + $1.count }
    covered += Self.length(of: document.statements.flatMap(\.content.spans), within: paragraphs)
  }

  /// Code points of the spans, each counted once, inside the paragraphs.
  private static func length(of spans: [Span], within paragraphs: [Span]) -> Int {
    var total = 0
    var end = 0
    for span in spans.sorted() {
      let start = max(span.start, end)
      end = max(end, span.end)
      guard start < span.end else { continue }
      total += paragraphs.reduce(0) { $0 + max(0, min(span.end, $1.end) - max(start, $1.start)) }
    }
    return total
  }

  private mutating func add(_ utterance: Utterance) {
    let documents = Dictionary(utterance.witnesses.map { ($0.statement, $0.document.value) }) { first, _ in first }
    disagreements += utterance.variations.map { variation in
      Disagreement(
        utterance: utterance.id.value, kind: variation.kind.rawValue,
        readings: variation.readings.map { reading in
          let words = reading.target == nil ? "" : reading.words?.joined(separator: " … ")
          return (documents[reading.witness] ?? reading.witness.value, words)
        })
    }
  }

  private var share: Double? { words == 0 ? nil : Double(covered * 1000 / words) / 10 }

  // MARK: Showing

  var text: String {
    var lines = counts.listing.filter { $0.count > 0 }.map { "\($0.count)".padded(toLeft: 8) + "  " + $0.name }
    lines.append("")
    lines.append("Coverage")
    if let share { lines.append("  \(share) % of the paragraphs is content of a statement") }
    lines.append("  \(withoutStatements.count) of \(counts.documents) documents have no statement" + names(withoutStatements))
    lines.append("  segments: " + sortedZones.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
    if !disagreements.isEmpty {
      lines.append("")
      lines.append("Disagreements")
    }
    for place in disagreements {
      lines.append("  \(place.utterance) (\(place.kind))")
      lines += place.readings.map { "    \($0.document): " + Self.shown($0.words) }
    }
    return lines.joined(separator: "\n")
  }

  private static func shown(_ words: String?) -> String { words.map { $0.isEmpty ? "nothing" : "“\($0)”" } ?? "withheld" }

  private func names(_ ids: [String]) -> String {
    ids.isEmpty ? "" : ": " + ids.prefix(10).joined(separator: ", ") + (ids.count > 10 ? ", …" : "")
  }

  private var sortedZones: [(key: String, value: Int)] { zones.sorted { ($1.value, $0.key) < ($0.value, $1.key) } }

  var json: JSONValue {
    var segments = JSONObject()
    for (name, count) in sortedZones { segments[name] = .integer(count) }
    return [
      "records": counts.json, "paragraphCodePoints": .integer(words), "coveredCodePoints": .integer(covered),
      "withoutStatements": .array(withoutStatements.map(JSONValue.string)), "segments": .object(segments),
      "disagreements": .array(
        disagreements.map { place in
          [
            "utterance": .string(place.utterance), "kind": .string(place.kind),
            "readings": .array(place.readings.map { ["document": .string($0.document), "words": .string($0.words)] }),
          ]
        }),
    ]
  }
}

extension String {
  fileprivate func padded(toLeft width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
