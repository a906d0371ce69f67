import DatelineModel

/// How much of the articles' own words an export holds.
public enum Edition: String, CaseIterable, Sendable {
  /// Every text that is there.
  case full
  /// No words of any article but its bibliographic facts: addresses and checksums stand for them.
  case withheld
}

/// A source as one edition shows it.
public struct EditionSource<Base: RecordSource>: RecordSource {
  private let base: Base
  private let edition: Edition

  public init(_ base: Base, _ edition: Edition) {
    self.base = base
    self.edition = edition
  }

  public var header: DatasetHeader { base.header }

  public func forEach(_ body: (Record) throws -> Void) throws {
    try base.forEach { record in try body(edition == .full ? record : record.withholdingWords()) }
  }
}

extension Record {
  fileprivate func withholdingWords() -> Record {
    switch self {
    case .document(let document): .document(document.withholdingText())
    case .utterance(let utterance): .utterance(utterance.withholdingWords())
    default: self
    }
  }
}
