import DatelineModel

/// Dates as pages write them. The calendar day is taken as stated, in whatever time zone: nothing is converted.
enum PageDate {
  /// The day of `2018-02-20T23:30:00+03:00`, `20180220`, `Tue, 20 Feb 2018 10:00 GMT`, `February 20, 2018`, `20.02.2018`; `nil` for anything that may be
  /// read in two ways, such as `02/03/2018`.
  static func day(_ text: String) -> EDTF? {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.prefix(8).map { $0.lowercased() }
    if let day = numeric(text) ?? named(parts) { return try? EDTF(day.description) }
    return month(text)
  }

  /// True for a short text that holds a day.
  static func isDate(_ words: String) -> Bool {
    guard words.count <= 80, words.contains(where: \.isNumber) else { return false }
    let parts = words.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    return parts.indices.contains { named(Array(parts[$0...].prefix(3))) != nil } || numeric(words) != nil
  }

  /// Year first, or day, month and year with full stops.
  private static func numeric(_ text: String) -> CalendarDay? {
    let digits = text.prefix(10).split { !$0.isNumber }.map(String.init)
    if let first = digits.first, first.count == 8, let whole = Int(first) {
      return CalendarDay(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100)
    }
    guard digits.count >= 3, let a = Int(digits[0]), let b = Int(digits[1]), let c = Int(digits[2]) else { return nil }
    if digits[0].count == 4, text.first?.isNumber ?? false { return CalendarDay(year: a, month: b, day: c) }
    return digits[2].count == 4 && text.prefix(10).contains(".") ? CalendarDay(year: c, month: b, day: a) : nil
  }

  /// `20 Feb 2018`, `Feb 20 2018`, a weekday before it or not.
  private static func named(_ parts: [String]) -> CalendarDay? {
    guard let place = parts.firstIndex(where: { monthNumber($0) != nil }), let month = monthNumber(parts[place]) else {
      return nil
    }
    let before = place > 0 ? dayNumber(parts[place - 1]) : nil
    let rest = parts.dropFirst(place + 1)
    if let before, let year = rest.first.flatMap({ Int($0) }), year > 1000 {
      return CalendarDay(year: year, month: month, day: before)
    }
    guard let day = rest.first.flatMap(dayNumber), let year = rest.dropFirst().first.flatMap({ Int($0) }), year > 1000 else {
      return nil
    }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// `2018-02`, with no day.
  private static func month(_ text: String) -> EDTF? {
    let isMonth = text.count == 7 && text.dropFirst(4).first == "-" && text.filter(\.isNumber).count == 6
    return isMonth ? try? EDTF(text) : nil
  }

  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let ending = word.dropFirst(digits.count)
    guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(ending) else { return nil }
    return Int(digits)
  }

  private static func monthNumber(_ word: String) -> Int? {
    guard word.count >= 3, let index = months.firstIndex(where: { $0.hasPrefix(word) || word == "sept" && $0 == "september" })
    else { return nil }
    return index + 1
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
}
