import DatelineModel
import Foundation

/// What a run made.
public struct ExportReport {
  public let folder: URL
  public let formats: [FormatReport]
  public let records: RecordCounts
}

/// What a run made in one format.
public struct FormatReport {
  public let format: Format
  public let files: [FinishedFile]
  public let losses: [LossLedger.Loss]

  /// Bytes of all files.
  public var size: Int { files.reduce(0) { $0 + $1.size } }
}

/// How many records of each kind went by.
public struct RecordCounts: Hashable, Sendable {
  public private(set) var agents = 0
  public private(set) var places = 0
  public private(set) var events = 0
  public private(set) var documents = 0
  public private(set) var withheld = 0
  public private(set) var mentions = 0
  public private(set) var statements = 0
  public private(set) var figures = 0
  public private(set) var utterances = 0

  public init() {}

  public mutating func count(_ record: Record) {
    switch record {
    case .agent: agents += 1
    case .place: places += 1
    case .event: events += 1
    case .utterance: utterances += 1
    case .document(let document):
      documents += 1
      if document.text == nil, document.excerpts == nil { withheld += 1 }
      mentions += document.mentions.count
      statements += document.statements.count
      figures += document.figures.count
    }
  }

  /// In the order of the model, with the names that people read.
  public var listing: [(name: String, count: Int)] {
    [
      ("documents", documents), ("statements", statements), ("figures", figures), ("mentions", mentions),
      ("utterances", utterances),
      ("agents", agents), ("places", places), ("events", events),
    ]
  }
}
