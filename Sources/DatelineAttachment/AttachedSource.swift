import DatelineExport
import DatelineModel
import DatelineReading
import Foundation

/// A dataset with the words of a reader's own copies of its articles.
///
/// A copy that is the very file gives the document back whole. Another copy gives the words of each passage that is found in
/// it; addresses stay as they were published. A copy with too little of the article gives nothing, and neither do two of which it cannot be told which
/// is meant.
public final class AttachedSource<Base: RecordSource>: RecordSource {
  private let base: Base
  private let copies: TextCopies
  private let lexicon: Lexicon
  private var chooser: CopyChooser
  /// Complete when all records have passed.
  public private(set) var report = AttachmentReport()

  /// - Throws: where the folder cannot be read.
  public init(_ base: Base, texts: URL) throws {
    self.base = base
    copies = try TextCopies(folder: texts)
    var lexicon = CommonWords.english
    for name in copies.names {
      if let source = copies.source(name) { lexicon.learn(from: source.shownWords) }
    }
    self.lexicon = lexicon
    chooser = CopyChooser(copies: copies, reader: PlainTextReader(lexicon: lexicon))
    report.unreadable = copies.unreadable
  }

  public var header: DatasetHeader { base.header }

  public func forEach(_ body: (Record) throws -> Void) throws {
    report.entries = []
    var readings = ReadingWords()
    // Readings stand at the end and quote documents, so they have to be known before.
    try base.forEach { record in
      if case .utterance(let utterance) = record { readings.want(utterance) }
      if case .document(let document) = record { chooser.note(document) }
    }
    try base.forEach { record in
      switch record {
      case .document(let document):
        let attached = attach(document)
        readings.take(from: attached)
        try body(.document(attached))
      case .utterance(let utterance): try body(.utterance(readings.fill(utterance)))
      default: try body(record)
      }
    }
  }

  private func attach(_ document: AnnotatedDocument) -> AnnotatedDocument {
    guard document.text == nil else { return document }
    if let source = copies.identical(to: document.document.source),
      let whole = IdenticalCopy.attach(source, to: document)
    {
      enter(document, .identical(file: source.file.name))
      return whole
    }
    switch chooser.choose(for: document) {
    case .failure(let reason):
      enter(document, .withheld(reason: reason.description))
      return document
    case .success(let choice):
      let anchored = AnchoredCopy(choice.anchoring)
      enter(
        document,
        .anchored(
          file: choice.name, found: anchored.found, moved: anchored.moved, passages: anchored.passages, lost: anchored.lost))
      return anchored.document
    }
  }

  private func enter(_ document: AnnotatedDocument, _ outcome: AttachmentReport.Outcome) {
    report.entries.append(AttachmentReport.Entry(document: document.document.id, outcome: outcome))
  }
}

/// The words of the readings of utterances, found while documents pass.
private struct ReadingWords {
  private struct Key: Hashable {
    let witness: StatementID
    let target: Target
  }

  private var wanted: [DocumentID: Set<Key>] = [:]
  private var words: [Key: [String]] = [:]

  mutating func want(_ utterance: Utterance) {
    let documents = Dictionary(utterance.witnesses.map { ($0.statement, $0.document) }) { first, _ in first }
    for reading in utterance.variations.flatMap(\.readings) where reading.words == nil {
      guard let target = reading.target, let document = documents[reading.witness] else { continue }
      wanted[document, default: []].insert(Key(witness: reading.witness, target: target))
    }
  }

  mutating func take(from document: AnnotatedDocument) {
    for key in wanted[document.document.id] ?? [] { words[key] = document.words(of: key.target) }
  }

  func fill(_ utterance: Utterance) -> Utterance {
    var copy = utterance
    copy.variations = utterance.variations.map { variation in
      Utterance.Variation(kind: variation.kind, readings: variation.readings.map(fill), note: variation.note)
    }
    return copy
  }

  private func fill(_ reading: Utterance.Reading) -> Utterance.Reading {
    guard reading.words == nil, let target = reading.target else { return reading }
    return Utterance.Reading(
      witness: reading.witness, target: target, words: words[Key(witness: reading.witness, target: target)])
  }
}
