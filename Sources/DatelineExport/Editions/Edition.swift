import DatelineModel

/// How much of the articles' own words an export holds.
public enum Edition: String, CaseIterable, Sendable {
  /// Of each document what its rights allow.
  case rights
  /// Every text that is there: for whoever owns the corpus.
  case full
  /// The words of statements and figures, within a share of each article, and no running text.
  case quotations
  /// No words of any article but its bibliographic facts: addresses and checksums stand for them.
  case withheld

  /// How much of one document this edition holds.
  public func holding(of rights: TextRights) -> TextRights {
    switch self {
    case .rights: rights
    case .full: .included
    case .quotations: .quotations
    case .withheld: .withheld
    }
  }
}

/// How much of an article may be quoted: a part of the code points of its text, boilerplate left aside.
public struct QuotationShare: Hashable, Sendable {
  /// 0 to 1.
  public let part: ExactDecimal

  /// `nil` outside 0 to 1.
  public init?(_ part: ExactDecimal) {
    guard (ExactDecimal(0)...ExactDecimal(1)).contains(part) else { return nil }
    self.part = part
  }

  private init(tenths: Int) { part = ExactDecimal("0.\(tenths)") ?? ExactDecimal(0) }

  /// A tenth.
  public static let standard = QuotationShare(tenths: 1)

  /// The most code points that may be quoted of so many, rounded down.
  public func limit(of count: Int) -> Int {
    guard let part = Double(part.description) else { return 0 }
    // What a binary fraction misses of a decimal one is far less than one character.
    return min(count, Int((Double(count) * part + 1e-6).rounded(.down)))
  }
}
