import DatelineModel

/// Days as spreadsheets count them (ECMA-376 part 1, 18.17.4.1).
///
/// In the 1900 system day 60 is 29 February 1900, which there never was, and programs disagree about every day before it. So no day
/// before 1 March 1900 is written as a number.
enum SpreadsheetDay {
  enum System: Sendable { case from1900, from1904 }

  /// In the 1900 system; `nil` where programs would not agree.
  static func serial(of day: CalendarDay) -> Int? {
    let serial = dayNumber(day) - day1900
    return serial >= firstAgreed && day.year <= 9999 ? serial : nil
  }

  /// `nil` for what is no day there: 29 February 1900, and days outside the years 1900 to 9999.
  static func day(serial: Int, _ system: System) -> CalendarDay? {
    let number: Int
    switch system {
    case .from1904: number = serial + day1904
    case .from1900 where serial >= firstAgreed: number = serial + day1900
    case .from1900 where (1..<60).contains(serial): number = serial + day1900 + 1
    case .from1900: return nil
    }
    let day = day(number: number)
    return day.flatMap { (1900...9999).contains($0.year) ? $0 : nil }
  }

  /// Days since 1 March of the year 0, by years that begin in March so that the leap day is the last.
  private static func dayNumber(_ day: CalendarDay) -> Int {
    let year = day.month > 2 ? day.year : day.year - 1
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((day.month + 9) % 12) + 2) / 5 + day.day - 1
    return era * daysOfEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  private static func day(number: Int) -> CalendarDay? {
    guard (0...daysOfEra * 25).contains(number) else { return nil }
    let (era, dayOfEra) = number.quotientAndRemainder(dividingBy: daysOfEra)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return CalendarDay(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// Four hundred years.
  private static let daysOfEra = 146_097
  /// The day before 31 December 1899, so that 1 March 1900 is 61.
  private static let day1900 = 693_899
  /// 1 January 1904 is 0.
  private static let day1904 = day1900 + 1462
  /// 1 March 1900.
  private static let firstAgreed = 61
}
