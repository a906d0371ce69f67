import DatelineModel

/// Days as spreadsheets of any country write them.
enum DayReadings {
  /// Every day that a text can mean: `3/4/2031` is the third of April or the fourth of March. A year of two digits is of this century or the last.
  static func days(_ text: String) -> [CalendarDay] {
    let date = withoutTime(text)
    let parts = date.split { "/.- ,".contains($0) }.map(String.init)
    guard parts.count == 3 else { return [] }
    if let month = parts.firstIndex(where: { monthNumber($0) != nil }), let number = monthNumber(parts[month]) {
      // 21-Feb-18, 21 February 2018, Feb 21, 2018
      guard month < 2 else { return [] }
      return years(parts[2]).compactMap { day($0, String(number), parts[1 - month]) }
    }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return [] }
    if parts[0].count == 4 { return years(parts[0]).compactMap { day($0, parts[1], parts[2]) } }
    let dayFirst = years(parts[2]).compactMap { day($0, parts[1], parts[0]) }
    // With points the day always comes first.
    if date.contains(".") { return dayFirst }
    return (dayFirst + years(parts[2]).compactMap { day($0, parts[0], parts[1]) })
  }

  /// Months that Excel makes of `2018-02`: `Feb-18`, `Feb 2018`, `02/2018`.
  static func months(_ text: String) -> [String] {
    let parts = text.split { "/.- ".contains($0) }.map(String.init)
    guard parts.count == 2, let month = monthNumber(parts[0]) ?? (parts[1].count == 4 ? Int(parts[0]) : nil),
      (1...12).contains(month)
    else { return [] }
    return years(parts[1]).compactMap { year in
      CalendarDay(year: year, month: month, day: 1).map { String($0.description.dropLast(3)) }
    }
  }

  /// Whether a spreadsheet would make a day of a text: `March 4`, `4 Mar`, `3/4`.
  static func looksLikeDate(_ text: String) -> Bool {
    let parts = text.split { "/.- ,".contains($0) }.map(String.init)
    let isNumber: (String) -> Bool = { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return (2...3).contains(parts.count) && parts.contains(where: isNumber)
      && parts.allSatisfy { isNumber($0) || monthNumber($0) != nil }
  }

  private static func day(_ year: Int, _ month: String, _ day: String) -> CalendarDay? {
    guard let month = Int(month), let day = Int(day) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func years(_ text: String) -> [Int] {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else { return [] }
    switch text.count {
    case 4: return [number]
    case 2: return [2000 + number, 1900 + number]
    default: return []
    }
  }

  /// `2018-02-21T00:00:00` and `21/02/2018 00:00` are days, as long as the time is midnight.
  private static func withoutTime(_ text: String) -> String {
    guard let end = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return text }
    let time = text[text.index(after: end)...]
    let isTime = time.contains(":") && time.allSatisfy { "0:.Z ".contains($0) }
    return isTime ? String(text[..<end]) : text
  }

  private static func monthNumber(_ text: String) -> Int? {
    let name = text.lowercased()
    guard name.count >= 3, name.allSatisfy(\.isLetter) else { return nil }
    return names.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 } ?? (name == "sept" ? 9 : nil)
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
}
