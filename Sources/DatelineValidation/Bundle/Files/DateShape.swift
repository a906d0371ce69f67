import DatelineModel

/// Dates of ISO 8601 as descriptions have them.
enum DateShape {
  /// A year, a month or a day, with or without a time behind it.
  static func isISO(_ text: String) -> Bool {
    let date = text.split(separator: "T", maxSplits: 1).first.map(String.init) ?? ""
    return (try? EDTF(date)) != nil
  }

  /// A full day and nothing else.
  static func isDay(_ text: String) -> Bool { CalendarDay(iso: text) != nil }
}
