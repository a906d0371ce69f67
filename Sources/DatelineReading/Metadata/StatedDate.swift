import DatelineModel

/// A day or month as a text states it.
struct StatedDate: Equatable {
  /// `nil` where the text names none: then none is made up.
  var year: Int?
  let month: Int
  var day: Int?
  /// Which words of the text it takes, as indexes of ``DateWords/tokens``.
  let tokens: Range<Int>

  /// `2018-02-21` or `2018-02`; `nil` without a year, and where no calendar has such a day.
  var edtf: EDTF? { year.flatMap { try? EDTF(padded($0, 4) + "-" + monthDay) } }

  /// `--02-21`, XML Schema's `gMonthDay`; `nil` where no day is named.
  var yearless: String? { day == nil ? nil : "--" + monthDay }

  private var monthDay: String { padded(month, 2) + (day.map { "-" + padded($0, 2) } ?? "") }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Finds dates among the words of a short text.
///
/// `February 21st 2018`, `9 Feb.`, `21. Februar 2018`, `9 de febrero de 2018`, `9 февраля 2018 года`, `2018-02-21`, `21.2.2018`; `3/14/2018` where one number can only be
/// the day. `3/4/2018` is the third of April or the fourth of March, and is none unless the order is known.
struct DateWords {
  /// A run of letters and digits, with what stands before it.
  struct Token: Equatable {
    let text: String
    let before: String

    /// Of digits of any script: `٢٠١٨`.
    var number: Int? {
      text.utf8.allSatisfy { $0 < 0x80 }
        ? Int(text) : Int(text.map { digit in digit.wholeNumberValue.map(String.init) ?? "x" }.joined())
    }
    /// 1 to 31, also as `21st` or `1er`.
    var day: Int? {
      let digits = text.prefix { $0.isNumber }
      guard !digits.isEmpty else { return nil }
      let ending = text.dropFirst(digits.count).lowercased()
      let isDay = ["", "st", "nd", "rd", "th", "er", "º"].contains(ending)
      guard isDay, let day = Token(text: String(digits), before: "").number, (1...31).contains(day) else { return nil }
      return day
    }
    /// `14h05`, `9h`.
    var isClock: Bool {
      let parts = text.split(separator: "h", omittingEmptySubsequences: false)
      return parts.count == 2 && (parts[0].count == 1 || parts[0].count == 2) && parts[1].count <= 2
        && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    }
    var year: Int? { text.count == 4 ? number.flatMap { (1800...2199).contains($0) ? $0 : nil } : nil }
    var month: Int? {
      // Small letters make verbs of these two.
      ["may", "march"].contains(text) ? nil : MonthNames.month(text)
    }
  }

  let tokens: [Token]
  /// How dates in figures are meant, where something else tells.
  let order: FigureOrder?

  init(tokens: [Token], order: FigureOrder?) {
    self.tokens = tokens
    self.order = order
  }

  init(_ words: String) {
    var tokens: [Token] = []
    var text = String.UnicodeScalarView()
    var before = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      // “2018-02-21T10:00”
      let isTimeMark = scalar == "T" && (text.last?.isNumeral ?? false)
      if !isTimeMark, scalar.standsInDates {
        text.append(scalar)
        continue
      }
      if !text.isEmpty {
        tokens.append(Token(text: String(text), before: String(before)))
        (text, before) = (String.UnicodeScalarView(), String.UnicodeScalarView())
      }
      before.append(scalar)
    }
    if !text.isEmpty { tokens.append(Token(text: String(text), before: String(before))) }
    self.init(tokens: tokens, order: nil)
  }

  var first: StatedDate? { first(in: tokens.indices) }

  func first(in range: Range<Int>) -> StatedDate? { range.lazy.compactMap(date(at:)).first }

  /// True where a time of day stands: `10:32`, `10h32`.
  var hasTime: Bool {
    if tokens.contains(where: \.isClock) { return true }
    return zip(tokens, tokens.dropFirst()).contains {
      $0.number ?? 99 < 24 && $1.before == ":" && $1.text.prefix(2).allSatisfy(\.isNumber)
    }
  }

  /// How many words there are beside the date and the numbers of a time.
  func wordsBeside(_ date: StatedDate?) -> Int {
    tokens.indices.count { index in
      !(date?.tokens.contains(index) ?? false) && tokens[index].text.contains(where: \.isLetter)
        && !tokens[index].isClock && !Self.timeWords.contains(tokens[index].text.lowercased())
    }
  }

  private static let timeWords = WeekdayNames.all.union(
    [
      "am pm gmt utc cet cest est edt ist pst bst at on o clock uhr um h à le las los a el às em alle ore il om op uur o godz godzinie",
      "roku r w saat в г год года мск ч min",
    ].flatMap { $0.split(separator: " ").map(String.init) })

  // MARK: Patterns

  private func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func date(at index: Int) -> StatedDate? { numeric(at: index) ?? named(at: index) }

  private func numeric(at index: Int) -> StatedDate? {
    guard let one = token(index), let two = token(index + 1), let three = token(index + 2), two.before == three.before,
      let first = one.number, let second = two.number, let third = three.number
    else { return nil }
    let range = index..<(index + 3)
    switch (two.before, one.year, three.year) {
    case ("-", .some, _), ("/", .some, _):
      return (1...12).contains(second) && (1...31).contains(third)
        ? StatedDate(year: first, month: second, day: third, tokens: range) : nil
    case (".", _, .some) where (1...12).contains(second) && (1...31).contains(first):
      return StatedDate(year: third, month: second, day: first, tokens: range)
    default: return figured(at: index)
    }
  }

  /// With the month's name: the day before it or behind it, the year behind both.
  private func named(at index: Int) -> StatedDate? {
    guard let here = token(index) else { return nil }
    if let day = here.day {
      let month = skippingLink(index + 1)
      guard let number = token(month)?.month else { return nil }
      let year = skippingLink(month + 1)
      return StatedDate(
        year: token(year)?.year, month: number, day: day, tokens: index..<(token(year)?.year == nil ? month : year) + 1)
    }
    guard let month = here.month else { return nil }
    if let day = token(index + 1)?.day {
      let year = token(index + 2)?.year
      return StatedDate(year: year, month: month, day: day, tokens: index..<(index + (year == nil ? 2 : 3)))
    }
    return token(index + 1)?.year.map { StatedDate(year: $0, month: month, tokens: index..<(index + 2)) }
  }

  /// `9 de febrero`, `the 9th of February`.
  private func skippingLink(_ index: Int) -> Int {
    ["de", "of", "del"].contains(token(index)?.text.lowercased()) ? index + 1 : index
  }
}

extension Unicode.Scalar {
  /// A letter, an accent behind one, or a digit.
  fileprivate var standsInDates: Bool { isLetter || isNumeral || (0x300...0x36F).contains(value) }
}
