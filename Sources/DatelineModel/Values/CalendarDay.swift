/// A day of the proleptic Gregorian calendar, without a time zone: the form that spreadsheets and `xs:date` understand.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// `nil` when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// First day of a month; months beyond 12 run into the next year.
  static func first(ofMonth month: Int, of year: Int) -> CalendarDay {
    CalendarDay(unchecked: year + (month - 1) / 12, (month - 1) % 12 + 1, 1)
  }

  /// Last day of a month; months beyond 12 run into the next year.
  static func last(ofMonth month: Int, of year: Int) -> CalendarDay {
    let first = first(ofMonth: month, of: year)
    return CalendarDay(unchecked: first.year, first.month, days(inMonth: first.month, of: first.year))
  }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// ISO 8601: `2018-02-20`; years before 0 and beyond 9999 carry their sign.
  public var description: String {
    let digits = Self.padded(abs(year), to: 4)
    let sign = year < 0 ? "-" : (year > 9999 ? "+" : "")
    return "\(sign)\(digits)-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  public static func < (a: Self, b: Self) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
