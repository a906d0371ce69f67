/// One or more columns that are declared together, with the one way to write their cells of a row: so what is said of a column and
/// what stands in it are declared in one place. A date as far as it is known has its earliest and latest day beside it.
struct Columns<Row>: Sendable {
  /// Appends the cells of a row, in the order of the columns.
  typealias Writing = @Sendable (Row, inout PackedRow) -> Void

  private(set) var listings: [ColumnListing]
  let write: Writing

  static func group(_ parts: Columns<Row>...) -> Columns<Row> { group(parts[...]) }

  /// All of them as one, in order: a closure calls what it has captured at once, where an array of closures would have each
  /// retained and released for every row.
  static func group(_ parts: ArraySlice<Columns<Row>>) -> Columns<Row> {
    guard let first = parts.first else { return Columns(listings: []) { _, _ in } }
    guard parts.count > 1 else { return first }
    let middle = parts.startIndex + parts.count / 2
    let (left, right) = (group(parts[..<middle]), group(parts[middle...]))
    let (writeLeft, writeRight) = (left.write, right.write)
    return Columns(listings: left.listings + right.listings) { row, packed in
      writeLeft(row, &packed)
      writeRight(row, &packed)
    }
  }

  /// No cell is missing.
  var required: Columns<Row> { changed { $0.isRequired = true } }

  func unit(_ unit: String) -> Columns<Row> { changed { $0.unit = unit } }

  private func changed(_ change: (inout ColumnListing) -> Void) -> Columns<Row> {
    var copy = self
    for place in copy.listings.indices { change(&copy.listings[place]) }
    return copy
  }

  private static func one(_ listing: ColumnListing, _ write: @escaping Writing) -> Columns<Row> {
    Columns(listings: [listing], write: write)
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
    let listings = [text(ofDate: name, title, description)] + days(ofDate: name, title)
    return Columns(listings: listings) { row, packed in
      let date = value(row)
      packed.append(text: date?.text)
      packed.append(date?.earliest)
      packed.append(date?.latest)
    }
  }

  /// The date alone, where its days stand further behind.
  static func edtfText(
    _ name: String, _ title: String, _ description: String, _ value: @escaping @Sendable (Row) -> EDTF?
  ) -> Columns {
    one(text(ofDate: name, title, description)) { $1.append(text: value($0)?.text) }
  }

  /// The first and the last day that a date can mean which stands further in front.
  static func days(of name: String, _ title: String, _ value: @escaping @Sendable (Row) -> EDTF?) -> Columns {
    Columns(listings: days(ofDate: name, title)) { row, packed in
      let date = value(row)
      packed.append(date?.earliest)
      packed.append(date?.latest)
    }
  }

  private static func text(ofDate name: String, _ title: String, _ description: String) -> ColumnListing {
    ColumnListing(
      name: name, title: title, description: "\(description) EDTF (ISO 8601-2), as far as it is known.", type: .edtf)
  }

  private static func days(ofDate name: String, _ title: String) -> [ColumnListing] {
    [("earliest", "first"), ("latest", "last")].map { which, ordinal in
      ColumnListing(
        name: "\(name)_\(which)", title: "\(title): \(which) day",
        description: "The \(ordinal) day that \(name) can mean; missing where that is open.", type: .date)
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
