import DatelineDigest
import DatelineModel

/// Gives the annotations of one record file their ids in the dataset: the document's id, a hyphen, and the short id of the file; or, where that is
/// absent, digits derived from the address, which do not change when other annotations come or go.
final class RecordIDs {
  private let document: DocumentID
  private let log: DiagnosticLog
  private var taken: [String: Position] = [:]
  /// Ids of annotations that could not be read.
  private(set) var faulty: Set<String> = []

  init(document: DocumentID, log: DiagnosticLog) {
    self.document = document
    self.log = log
  }

  /// - Parameters:
  ///   - prefix: letter that tells kinds of records apart in derived ids.
  ///   - target: what the id is derived from where none is given; `nil` where the address is faulty.
  func take<Record>(_ fields: Fields, _ prefix: String, _ target: Target?) -> Identifier<Record>? {
    let given = fields.text("id")
    guard let short = given ?? target.map({ prefix + derived(from: $0) }) else { return nil }
    guard let id: Identifier<Record> = fields.identifier("\(document)-\(short)", at: fields.position(of: "id")) else {
      return nil
    }
    if let first = taken[id.value] {
      let remedy =
        given == nil ? "two annotations point at the same words: give one of them an id" : "give one of the two another id"
      fields.error("id.duplicate", at: "id", "the id “\(short)” is taken: see \(first)", remedy: remedy)
      return nil
    }
    taken[id.value] = fields.position(of: "id")
    return id
  }

  /// Notes that the annotation of an id could not be read, so that references to it are not reported as well.
  func giveUp<Record>(_ id: Identifier<Record>?) {
    if let id { faulty.insert(id.value) }
  }

  /// A short id of this file, or an id of the dataset in full.
  func reference<Record: Referable>(_ text: String, _ fields: Fields, _ key: String) -> Identifier<Record>? {
    let full = text.hasPrefix("\(document)-") ? text : "\(document)-\(text)"
    guard let id: Identifier<Record> = fields.identifier(full, at: fields.position(of: key)) else { return nil }
    fields.log.expect(Record.referenceKind, id.value, at: fields.position(of: key))
    return id
  }

  /// Where each annotation stands, by its id in the dataset.
  var positions: [String: Position] { taken }

  private func derived(from target: Target) -> String {
    let address = target.spans.map(\.description).joined(separator: " ")
    return "-" + Digest.hexadecimal(.sha256, of: Array(address.utf8)).prefix(8)
  }
}
