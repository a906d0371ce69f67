/// What a format could not carry, counted per field, with the first records it happened to. One ledger for each format of a run.
public final class LossLedger {
  public struct Loss: Hashable, Sendable {
    /// Record and field: `agent.note`.
    public let field: String
    public let reason: String
    public var count: Int
    /// The first few, in the order they came.
    public var records: [String]
  }

  public private(set) var losses: [Loss] = []
  private var index: [String: Int] = [:]

  public init() {}

  /// Notes that a field of a record was left out or coarsened.
  public func drop(_ field: String, of record: String, because reason: String) {
    if let known = index[field + "\u{0}" + reason] {
      losses[known].count += 1
      if losses[known].records.count < Self.examples { losses[known].records.append(record) }
    } else {
      index[field + "\u{0}" + reason] = losses.count
      losses.append(Loss(field: field, reason: reason, count: 1, records: [record]))
    }
  }

  public var isEmpty: Bool { losses.isEmpty }

  private static let examples = 5
}
