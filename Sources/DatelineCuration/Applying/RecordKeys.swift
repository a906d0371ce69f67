import DatelineModel

/// How records are written: where they stand, and in which order their keys.
enum RecordKeys {
  /// The list of its file that a record stands in; `nil` for documents, which are a mapping.
  static func list(of table: TableName) -> String? {
    switch table {
    case .agents: "agents"
    case .places: "places"
    case .events: "events"
    case .mentions: "mentions"
    case .statements: "statements"
    case .figures: "figures"
    case .utterances: "utterances"
    default: nil
    }
  }

  /// The file that a new record goes to.
  static func file(of table: TableName, document: String?) -> String? {
    switch table {
    case .agents, .places, .events: "authorities/\(table.rawValue).yaml"
    case .mentions, .statements, .figures: document.map { "records/\($0).yaml" }
    default: nil
    }
  }

  static func order(of table: TableName) -> [String] {
    switch table {
    case .statements:
      [
        "id", "kind", "content", "source", "speaker", "cue", "addressee", "medium", "occasion", "place", "uttered", "relay",
        "within",
        "insertions", "gloss", "alternatives", "note", "by", "confidence", "status",
      ]
    case .mentions: ["id", "words", "of", "date", "office", "note", "by", "confidence", "status"]
    case .figures:
      [
        "id", "words", "in", "claimant", "modality", "low", "value", "high", "unit", "counted", "place", "asOf", "note", "by",
        "confidence", "status",
      ]
    case .documents:
      [
        "id", "source", "outlet", "headline", "subheadline", "byline", "dateline", "published", "modified", "retrieved", "url",
        "language", "rights", "reprintOf", "reportsFrom", "note",
      ]
    case .agents: ["id", "kind", "name", "names", "offices", "sameAs", "note"]
    case .places: ["id", "kind", "name", "names", "parent", "coordinates", "sameAs", "note"]
    case .events: ["id", "kind", "name", "names", "date", "place", "participants", "sameAs", "note"]
    case .utterances: ["id", "label", "speaker", "occasion", "uttered", "witnesses", "variations", "note"]
    default: []
    }
  }

  /// Keys whose values new annotations take from words of the article.
  static func words(of table: TableName) -> [String: String] {
    switch table {
    case .statements: ["text": "content", "source_text": "source", "cue_text": "cue"]
    case .mentions, .figures: ["text": "words"]
    default: [:]
    }
  }
}
