import DatelineModel

/// Where in a record what a column says is written.
enum Destination {
  case key
  /// The path of keys from the record's mapping.
  case field([String])
  /// As `field`, without the document's id that the table's id begins with.
  case shortID([String])
  /// `curator-mk` in the table, `curator:mk` in the record.
  case responsibility([String])
  /// What a mention is of: one of several columns is written.
  case referent
  /// A column of another table that says the same.
  case column(TableName, String)
  /// It follows from something else, which is to be edited instead.
  case derived(String)
}

enum Destinations {
  /// - Returns: `nil` for tables from which nothing is taken.
  static func of(_ column: ColumnListing, in table: TableListing) -> Destination? {
    if table.primaryKey.contains(column.name) { return .key }
    if case .date = column.type, let stem = stem(of: column.name) { return .derived("it follows from \(stem): edit that") }
    return named[table.name]?[column.name]
  }

  /// `uttered` for `uttered_earliest`.
  private static func stem(of name: String) -> String? {
    for ending in ["_earliest", "_latest"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    return nil
  }

  private static let named: [TableName: [String: Destination]] = [
    .statements: statements, .mentions: mentions, .figures: figures, .documents: documents, .statementsFlat: flat,
    .agents: ["kind": .field(["kind"]), "preferred_name": .field(["name"]), "note": .field(["note"])],
    .places: [
      "kind": .field(["kind"]), "preferred_name": .field(["name"]), "parent_id": .field(["parent"]),
      "latitude": .field(["coordinates", "latitude"]), "longitude": .field(["coordinates", "longitude"]),
      "note": .field(["note"]),
    ],
    .events: [
      "kind": .field(["kind"]), "preferred_name": .field(["name"]), "date": .field(["date"]), "place_id": .field(["place"]),
      "note": .field(["note"]),
    ],
    .agentNames: names, .placeNames: names, .eventNames: names,
    .agentOffices: [
      "title": .field(["title"]), "organization_id": .field(["organization"]), "held_from": .field(["from"]),
      "held_until": .field(["to"]),
    ],
    .eventParticipants: ["agent_id": .field(["agent"]), "role": .field(["role"])],
    .statementAlternatives: ["speaker_id": .field(["speaker"]), "confidence": .field(["confidence"])],
    // Lists of plain texts: the item itself.
    .statementRelays: ["agent_id": .field([])],
    .sameAs: ["iri": .field([])],
    .utterances: [
      "label": .field(["label"]), "speaker_id": .field(["speaker"]), "occasion_id": .field(["occasion"]),
      "uttered": .field(["uttered"]),
      "note": .field(["note"]),
    ],
    .documentBylines: inRecord("agent_id", "literal", under: "byline"),
    .documentSources: inRecord("source_document_id", "source_agent_id", under: "reportsFrom"),
    .utteranceWitnesses: inRecord(
      "statement_id", "document_id", "evidence", "provenance_id", "confidence", "status", under: "witnesses"),
  ]

  private static let provenance: [String: Destination] = [
    "provenance_id": .responsibility(["by"]), "confidence": .field(["confidence"]), "status": .field(["status"]),
  ]
  private static let names: [String: Destination] = [
    "name": .field(["text"]), "kind": .field(["kind"]), "language": .field(["language"]),
  ]

  private static let statements = provenance.merging([
    "document_id": .derived("a statement stays in its article"),
    "kind": .field(["kind"]), "text": words("content"), "speaker_id": .field(["speaker"]), "source_text": words("source"),
    "cue_text": words("cue"), "addressee_id": .field(["addressee"]), "medium_id": .field(["medium"]),
    "occasion_id": .field(["occasion"]), "place_id": .field(["place"]), "uttered": .field(["uttered"]),
    "parent_id": .shortID(["within"]), "gloss": .field(["gloss"]), "note": .field(["note"]),
  ]) { first, _ in first }

  private static let mentions = provenance.merging([
    "document_id": .derived("a mention stays in its article"), "text": words("words"), "agent_id": .referent,
    "place_id": .referent,
    "event_id": .referent, "date": .field(["date"]), "office_title": .field(["office", "title"]),
    "office_holder_id": .field(["office", "agent"]), "note": .field(["note"]),
  ]) { first, _ in first }

  private static let figures = provenance.merging([
    "document_id": .derived("a figure stays in its article"), "statement_id": .shortID(["in"]), "text": words("words"),
    "modality": .field(["modality"]), "low": .field(["low"]), "value": .field(["value"]), "high": .field(["high"]),
    "unit": .field(["unit"]), "counted_agent_id": .field(["counted", "agent"]), "counted_text": .field(["counted", "text"]),
    "claimant_id": .field(["claimant"]), "place_id": .field(["place"]), "as_of": .field(["asOf"]), "note": .field(["note"]),
  ]) { first, _ in first }

  private static let documents: [String: Destination] = {
    var columns: [String: Destination] = [
      "outlet_id": .field(["outlet"]), "headline": .field(["headline"]), "subheadline": .field(["subheadline"]),
      "dateline_place_id": .field(["dateline", "place"]), "dateline_date": .field(["dateline", "date"]), "url": .field(["url"]),
      "language": .field(["language"]), "rights_holder_id": .field(["rights", "holder"]),
      "rights_statement": .field(["rights", "statement"]), "text_rights": .field(["rights", "text"]),
      "reprint_of_id": .field(["reprintOf"]), "note": .field(["note"]),
    ]
    for date in ["published", "modified", "retrieved"] {
      columns[date] = .field([date, "date"])
      columns["\(date)_basis"] = .field([date, "known"])
      columns["\(date)_note"] = .field([date, "note"])
    }
    for fact in ["name", "sha256", "bytes", "codepoints", "utf16", "charset", "media_type"] {
      columns["source_\(fact)"] = .derived("it is a fact of the source file")
    }
    return columns
  }()

  private static let flat: [String: Destination] = [
    "kind": .column(.statements, "kind"), "gloss": .column(.statements, "gloss"), "uttered": .column(.statements, "uttered"),
    "cue": words("cue"), "words_said": words("content"), "speaker": .derived("edit speaker_id in statements"),
    "occasion": .derived("edit occasion_id in statements"), "place": .derived("edit place_id in statements"),
    "relay": .derived("edit statement-relays"), "figures": .derived("edit the table figures"),
    "office": .derived("edit agent-offices"), "outlet": .derived("edit outlet_id in documents"),
    "published": .derived("edit published in documents"), "headline": .derived("edit headline in documents"),
  ]

  private static func words(_ key: String) -> Destination {
    .derived("the words come from the article by their address: change “\(key)” in the record file")
  }

  private static func inRecord(_ columns: String..., under key: String) -> [String: Destination] {
    Dictionary(columns.map { ($0, .derived("change “\(key)” in the file of the record")) }) { first, _ in first }
  }
}

extension TableName {
  /// The key of the list in the owner's record whose items the rows are; `nil` for tables of records.
  var listKey: String? {
    switch self {
    case .agentNames, .placeNames, .eventNames: "names"
    case .agentOffices: "offices"
    case .eventParticipants: "participants"
    case .sameAs: "sameAs"
    case .statementRelays: "relay"
    case .statementAlternatives: "alternatives"
    case .documentBylines: "byline"
    case .documentSources: "reportsFrom"
    case .utteranceWitnesses: "witnesses"
    default: nil
    }
  }

  /// Whether rows can come and go here. Where they cannot, records are edited by hand.
  var takesRows: Bool {
    switch self {
    case .documentBylines, .documentSources, .utteranceWitnesses: false
    default: true
    }
  }

  /// Items of the list that stand elsewhere in the record: the preferred name has a key of its own.
  var itemsBefore: Int {
    switch self {
    case .agentNames, .placeNames, .eventNames: 1
    default: 0
    }
  }
}
