import DatelineModel

/// What an article says about itself, as a reader found it: proposals for a record, each with its reason. What the source does not say is absent.
public struct ArticleMetadata: Hashable, Sendable {
  public var headline: Found<String>?
  public var subheadline: Found<String>?
  /// Who wrote the article: of a page name by name; of a text the words of each byline, without “By”.
  public var bylines: [Found<String>] = []
  /// An agency that the article is credited to.
  public var agency: Found<String>?
  /// The outlet, by the name that the page gives it.
  public var outlet: Found<String>?
  /// The place at the head of the article, as printed.
  public var datelinePlace: Found<String>?
  public var datelineDate: Found<EDTF>?
  /// The day at the head of the article where nothing tells its year, as XML Schema's `gMonthDay`: `--02-21`. EDTF level 1 has no day without a year, and none is made up.
  public var datelineDay: Found<String>?
  public var published: Found<EDTF>?
  public var modified: Found<EDTF>?
  /// Dates in figures of which nothing tells whether the day or the month stands first; they are neither ``published`` nor ``modified``.
  public var undecided: [UndecidedDate] = []
  /// The canonical address.
  public var url: Found<String>?
  /// BCP 47.
  public var language: Found<String>?

  public init() {}
}

/// A value and how it is known.
public struct Found<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let basis: DateBasis
  /// In words, for a curator: which line or element of the source says so.
  public let reason: String
  /// Where it stands, in code points of the decoded file; `nil` where it stands nowhere.
  public let raw: Span?

  public init(_ value: Value, basis: DateBasis = .stated, reason: String, raw: Span? = nil) {
    self.value = value
    self.basis = basis
    self.reason = reason
    self.raw = raw
  }
}

/// A date that can be read in two ways: `3/4/2018`.
public struct UndecidedDate: Hashable, Sendable {
  /// With the day first, and with the month first.
  public let readings: [EDTF]
  /// Of a change; else of publication.
  public let isOfChange: Bool
  public let reason: String
  public let raw: Span

  /// As ``ArticleMetadata`` and records name it.
  public var name: String { isOfChange ? "modified" : "published" }
  /// Both readings, for a person: `2018-04-03 or 2018-03-04`.
  public var value: String { readings.map(\.text).joined(separator: " or ") }
}
