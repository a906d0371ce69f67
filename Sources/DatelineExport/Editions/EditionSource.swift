import DatelineModel

/// A document as an edition shows it.
public struct EditedDocument: Sendable {
  public let original: AnnotatedDocument
  public let shown: AnnotatedDocument
  /// Records of which words were left out because of the share.
  public let shortened: [String]
}

/// A source as one edition shows it.
///
/// Beyond the document in hand it remembers the ids of documents without words, and of documents in excerpts the ids of statements
/// that are quoted: the readings of utterances, which come last, have their words where these have theirs.
public struct EditionSource<Base: RecordSource>: RecordSource {
  private let base: Base
  private let edition: Edition
  private let share: QuotationShare
  private let onDocument: (EditedDocument) throws -> Void

  /// - Parameter onDocument: is told of each document whose text was there, before it is passed on.
  public init(
    _ base: Base, _ edition: Edition, share: QuotationShare = .standard,
    onDocument: @escaping (EditedDocument) throws -> Void = { _ in }
  ) {
    self.base = base
    self.edition = edition
    self.share = share
    self.onDocument = onDocument
  }

  public var header: DatasetHeader { base.header }

  public func forEach(_ body: (Record) throws -> Void) throws {
    var hidden = HiddenReadings()
    try base.forEach { record in
      switch record {
      case .document(let document):
        let edited = edit(document)
        hidden.note(edited)
        if document.text != nil { try onDocument(edited) }
        try body(.document(edited.shown))
      case .utterance(let utterance): try body(.utterance(hidden.hide(utterance)))
      default: try body(record)
      }
    }
  }

  private func edit(_ document: AnnotatedDocument) -> EditedDocument {
    switch edition.holding(of: document.document.rights.text) {
    case .included: return EditedDocument(original: document, shown: document, shortened: [])
    case .withheld: return EditedDocument(original: document, shown: document.withholdingText(), shortened: [])
    case .quotations:
      guard document.text != nil else { return EditedDocument(original: document, shown: document, shortened: []) }
      let quotations = Quotations(of: document, share: share)
      return EditedDocument(original: document, shown: quotations.document, shortened: quotations.shortened)
    }
  }
}

/// Which readings have no words, since their documents do not show them.
private struct HiddenReadings {
  private var documents: Set<DocumentID> = []
  /// Statements of those documents whose content is shown.
  private var quoted: Set<StatementID> = []

  mutating func note(_ document: EditedDocument) {
    let shown = document.shown
    guard shown.text == nil else { return }
    documents.insert(shown.document.id)
    guard shown.excerpts != nil else { return }
    for statement in shown.statements where shown.words(of: statement.content) != nil { quoted.insert(statement.id) }
  }

  func hide(_ utterance: Utterance) -> Utterance {
    let witnesses = utterance.witnesses.filter { documents.contains($0.document) && !quoted.contains($0.statement) }
    let hidden = Set(witnesses.map(\.statement))
    return hidden.isEmpty ? utterance : utterance.withholdingWords { hidden.contains($0.witness) }
  }
}
