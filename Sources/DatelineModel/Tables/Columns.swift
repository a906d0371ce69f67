/// One or more columns that are declared together: a date as far as it is known has its earliest and latest day beside it.
struct Columns<Row>: Sendable {
  private(set) var list: [Column<Row>]

  static func group(_ parts: Columns<Row>...) -> Columns<Row> { Columns(list: parts.flatMap(\.list)) }

  /// No cell is missing.
  var required: Columns<Row> { changed { $0.isRequired = true } }

  func unit(_ unit: String) -> Columns<Row> { changed { $0.unit = unit } }

  private func changed(_ change: (inout ColumnListing) -> Void) -> Columns<Row> {
    var copy = self
    for place in copy.list.indices { change(&copy.list[place].listing) }
    return copy
  }

  private static func one(
    _ listing: ColumnListing, _ write: @escaping CellWriting<Row>
  ) -> Columns<Row> {
    Columns(list: [Column(listing: listing, write: write)])
  }
}

/// A record whose table others refer to by its id.
protocol Referable: Sendable {
  static var reference: Reference { get }
}

extension Agent: Referable { static let reference = Reference(.agents, "agent_id") }
extension Place: Referable { static let reference = Reference(.places, "place_id") }
extension Event: Referable { static let reference = Reference(.events, "event_id") }
extension Document: Referable { static let reference = Reference(.documents, "document_id") }
extension Segment: Referable { static let reference = Reference(.segments, "segment_id") }
extension Mention: Referable { static let reference = Reference(.mentions, "mention_id") }
extension Statement: Referable { static let reference = Reference(.statements, "statement_id") }
extension Figure: Referable { static let reference = Reference(.figures, "figure_id") }
extension Utterance: Referable { static let reference = Reference(.utterances, "utterance_id") }

extension Columns {
  /// The id of a record of one kind. Its type says to which table it refers.
  static func id<Record: Referable>(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> Identifier<Record>?
  ) -> Columns {
    let listing = ColumnListing(name: name, title: title, description: description, type: .id, reference: Record.reference)
    return one(listing) { $1.append(text: value($0)?.value) }
  }

  /// The id of a record of any kind. No table can be named that it refers to.
  static func anyID(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> Columns {
    one(ColumnListing(name: name, title: title, description: description, type: .id)) { $1.append(text: value($0)) }
  }

  static func text(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> Columns {
    one(ColumnListing(name: name, title: title, description: description, type: .text)) { $1.append(text: value($0)) }
  }

  static func iri(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> Columns {
    one(ColumnListing(name: name, title: title, description: description, type: .iri)) { $1.append(text: value($0)) }
  }

  /// A BCP 47 tag.
  static func language(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> Columns {
    one(ColumnListing(name: name, title: title, description: description, type: .language)) { $1.append(text: value($0)) }
  }

  static func integer(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> Int?
  ) -> Columns {
    one(ColumnListing(name: name, title: title, description: description, type: .integer)) {
      $1.append(value($0))
    }
  }

  static func decimal(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> ExactDecimal?
  ) -> Columns {
    one(ColumnListing(name: name, title: title, description: description, type: .decimal)) {
      $1.append(value($0))
    }
  }

  static func boolean(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> Bool?
  ) -> Columns {
    one(ColumnListing(name: name, title: title, description: description, type: .boolean)) {
      $1.append(value($0))
    }
  }

  static func vocabulary<V: Vocabulary>(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> V?
  ) -> Columns {
    let type = ColumnType.vocabulary(VocabularyListing(V.self))
    return one(ColumnListing(name: name, title: title, description: description, type: type)) {
      $1.append(text: value($0)?.rawValue)
    }
  }

  /// A date as far as it is known, and beside it the first and the last day that it can mean.
  static func edtf(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> EDTF?
  ) -> Columns {
    let text = ColumnListing(
      name: name, title: title, description: "\(description) EDTF (ISO 8601-2), as far as it is known.", type: .edtf)
    return .group(
      one(text) { $1.append(text: value($0)?.text) },
      day(name + "_earliest", "\(title): earliest day", "The first day that \(name) can mean; missing where that is open.") {
        value($0)?.earliest
      },
      day(name + "_latest", "\(title): latest day", "The last day that \(name) can mean; missing where that is open.") {
        value($0)?.latest
      })
  }

  private static func day(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> CalendarDay?
  ) -> Columns {
    one(ColumnListing(name: name, title: title, description: description, type: .date)) {
      $1.append(value($0))
    }
  }
}

extension Columns {
  /// Who or what made an annotation, how sure that was, and what has been decided.
  static func provenance(_ value: @escaping @Sendable (Row) -> Provenance) -> Columns {
    let listing = ColumnListing(
      name: "provenance_id", title: "Made by", description: "Who or what made the annotation.", type: .id,
      reference: Reference(.provenance, "provenance_id"))
    return .group(
      one(listing) { $1.append(text: value($0).by.id) }.required,
      .decimal(
        "confidence", "Confidence",
        "How sure whoever made the annotation was, 0 to 1; missing where it was not said, which is not certainty."
      ) { value($0).confidence },
      .vocabulary("status", "Status", "What has been decided about the annotation.") { value($0).status }.required)
  }
}
