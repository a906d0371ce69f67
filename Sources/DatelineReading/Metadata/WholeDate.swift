import DatelineModel

/// A date by itself, as tables and records of others have it: a cell, the value of a key.
public enum WholeDate {
  /// The calendar day as stated, whatever the time zone: of EDTF, of a time in ISO 8601, of a date in words.
  ///
  /// `nil` where there is more than a date and a time, or where it may be read in two ways: `3/4/2018`.
  public static func read(_ text: String) -> EDTF? {
    let text = text.drop { $0 == " " }
    let rest = text.dropFirst(10)
    let hasTime = (rest.first == "T" || rest.first == " ") && rest.dropFirst().first?.isNumber == true
    if let date = try? EDTF(hasTime ? String(text.prefix(10)) : String(text)) { return date }
    guard text.count <= longest else { return nil }
    let words = DateWords(String(text))
    guard let date = words.first, words.wordsBeside(date) == 0, words.numbersBeside(date) <= most else { return nil }
    return date.edtf
  }

  /// Longer texts are no dates.
  private static let longest = 80
  /// Hours, minutes, seconds and their parts, and a zone.
  private static let most = 5
}

extension DateWords {
  /// How many numbers there are beside the date; more than a time can have where one is no part of a time.
  fileprivate func numbersBeside(_ date: StatedDate) -> Int {
    let beside = tokens.indices.filter { !date.tokens.contains($0) && tokens[$0].number != nil }
    guard !beside.isEmpty else { return 0 }
    return hasTime ? beside.count : .max
  }
}
