/// A date as far as it is known: Extended Date/Time Format, ISO 8601-2:2019 Annex A, levels 0 and 1.
///
/// The text is kept to the letter; what it means is worked out beside it. A date that is only partly known stays so:
/// `2018-02` is never the first of February.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// As written, for instance `2018-02-20`, `2017~`, `201X`, `2021-23`, `2014-06/..`.
  public let text: String
  public let meaning: Meaning

  public enum Meaning: Hashable, Sendable {
    case date(EDTFDate)
    case interval(from: Bound, to: Bound)
  }

  /// One end of an interval.
  public enum Bound: Hashable, Sendable {
    case date(EDTFDate)
    /// `..`: goes on without end.
    case open
    /// Nothing written: there is an end, and nobody knows it.
    case unknown

    var isCertain: Bool {
      if case .date(let date) = self { date.isCertain } else { true }
    }
  }

  /// - Throws: ``EDTFFault`` with what is wrong and what would be right.
  public init(_ text: String) throws(EDTFFault) {
    self.text = text
    meaning = try EDTFParser.parse(text)
  }

  public var description: String { text }

  /// The first day that it can mean; `nil` where that is open or unknown.
  public var earliest: CalendarDay? {
    switch meaning {
    case .date(let date): date.earliest
    case .interval(.date(let from), _): from.earliest
    case .interval: nil
    }
  }

  /// The last day that it can mean; `nil` where that is open or unknown.
  public var latest: CalendarDay? {
    switch meaning {
    case .date(let date): date.latest
    case .interval(_, .date(let to)): to.latest
    case .interval: nil
    }
  }

  /// True when every day that this can mean lies before every day that the other can mean. Two dates that may overlap are
  /// ordered neither way, nor are dates with `?`, `~` or `%`, which may mean days beyond ``earliest`` and ``latest``.
  public func isCertainlyBefore(_ other: EDTF) -> Bool {
    guard isCertain, other.isCertain, let latest, let start = other.earliest else { return false }
    return latest < start
  }

  /// True where no part of it is uncertain (`?`) or approximate (`~`).
  public var isCertain: Bool {
    switch meaning {
    case .date(let date): date.isCertain
    case .interval(let from, let to): from.isCertain && to.isCertain
    }
  }

  /// The day, when it is one certain day.
  public var exactDay: CalendarDay? {
    guard case .date(let date) = meaning, date.isCertain, date.day != nil, date.time == nil else { return nil }
    return earliest == latest ? earliest : nil
  }

  /// True where XML Schema 1.0 and W3C take the text as it is: a certain year, month, day, or day with time, of a year from 0001
  /// to 9999 (before that they count years otherwise), a zone with its minutes.
  public var isW3C: Bool {
    guard case .date(let date) = meaning else { return false }
    return date.isCertain && date.season == nil && !date.hasUnspecifiedDigits && (1...9999).contains(date.yearRange.lowerBound)
      && !date.hasZoneWithoutMinutes
  }
}

/// A single date of EDTF level 1.
public struct EDTFDate: Hashable, Sendable {
  /// The years it can mean: one, ten for `201X`, a hundred for `20XX`.
  public let yearRange: ClosedRange<Int>
  /// 1 to 12; `nil` where there is none, or where its digits are unspecified (`2018-XX`).
  public let month: Int?
  /// 21 spring, 22 summer, 23 autumn, 24 winter.
  public let season: Int?
  public let day: Int?
  /// Time of day with its zone as written, for instance `10:30:00Z`.
  public let time: String?
  public let hasUnspecifiedDigits: Bool
  /// `?`, and half of `%`.
  public let isUncertain: Bool
  /// `~`, and half of `%`.
  public let isApproximate: Bool

  public var isCertain: Bool { !isUncertain && !isApproximate }

  /// `10:30:00+03`: 11 characters, where `hh:mm:ss` has 8, `Z` one more and `+hh:mm` six.
  fileprivate var hasZoneWithoutMinutes: Bool { time?.utf8.count == 11 }

  public var earliest: CalendarDay? {
    let year = yearRange.lowerBound
    if let season { return CalendarDay.first(ofMonth: Self.firstMonth(ofSeason: season), of: year) }
    guard let month else { return CalendarDay(year: year, month: 1, day: 1) }
    return CalendarDay(year: year, month: month, day: day ?? 1)
  }

  public var latest: CalendarDay? {
    let year = yearRange.upperBound
    if let season { return CalendarDay.last(ofMonth: Self.firstMonth(ofSeason: season) + 2, of: year) }
    guard let month else { return CalendarDay(year: year, month: 12, day: 31) }
    return CalendarDay(year: year, month: month, day: day ?? CalendarDay.days(inMonth: month, of: year))
  }

  /// Meteorological seasons of the northern hemisphere: spring begins in March. EDTF leaves the hemisphere open; a dataset on
  /// the southern one writes months.
  private static func firstMonth(ofSeason season: Int) -> Int { 3 * (season - 20) }
}

/// Why a text is not EDTF level 1.
public struct EDTFFault: Error, Equatable, CustomStringConvertible {
  public let text: String
  public let reason: String
  public var description: String { "“\(text)” is not an EDTF date: \(reason)" }
}
