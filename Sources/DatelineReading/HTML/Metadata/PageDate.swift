import DatelineModel

/// Dates as attributes and linked data have them. The calendar day is taken as stated, in whatever time zone: nothing is converted.
enum PageDate {
  /// The day of `2018-02-20T23:30:00+03:00`, `20180220`, `Tue, 20 Feb 2018 10:00 GMT`, `February 20, 2018`; `nil` for anything that may be read in two
  /// ways, such as `02/03/2018`.
  static func day(_ text: String) -> EDTF? {
    if let day = calendarDay(text) { return day }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if digits.count == 8, let whole = Int(digits) {
      return CalendarDay(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100).flatMap { try? EDTF($0.description) }
    }
    return DateWords(String(text.prefix(60))).first?.edtf ?? month(text)
  }

  /// `2018-02-20`, by itself or with a time behind it: what nearly all pages have.
  private static func calendarDay(_ text: String) -> EDTF? {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes.count == 10 || bytes[10] == 0x54 || bytes[10] == 0x20,
      bytes.indices.prefix(10).allSatisfy({ $0 == 4 || $0 == 7 || bytes[$0] &- 0x30 < 10 }),
      bytes[0] == 0x32 && bytes[1] == 0x30 || bytes[0] == 0x31 && bytes[1] == 0x39
    else { return nil }
    return try? EDTF(String(text.prefix(10)))
  }

  static func isCalendarDay(_ text: String) -> Bool { calendarDay(text) != nil }

  /// `2018-02`, where nothing says the day.
  private static func month(_ text: String) -> EDTF? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isMonth = parts.count == 2 && parts[0].count == 4 && parts[1].count == 2 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    return isMonth ? try? EDTF(text) : nil
  }

  /// True for a short text that holds a day.
  static func isDate(_ words: String) -> Bool {
    words.mayHoldNumber && !words.isLonger(than: 80) && DateWords(words).first?.day != nil
  }
}
