import DatelineModel

/// Numbers as spreadsheets of any country write them.
enum NumberReadings {
  /// - Parameter decimalMark: where it is known; else a lone comma may be a decimal mark or part thousands.
  static func all(_ text: String, decimalMark: Character?) -> [ExactDecimal] {
    let bare = String(text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" })
    let (commas, points) = (bare.count { $0 == "," }, bare.count { $0 == "." })
    var readings: [String] = []
    if commas == 0 || points == 0 {
      if commas == 0, points <= 1 { readings.append(bare) }
      if commas == 1 { readings.append(replacing(",", ".", in: bare)) }
      let mark: Character = commas > 0 ? "," : "."
      if decimalMark != mark, commas + points > 0, commas > 0 || points > 1, isGrouped(bare, by: mark) {
        readings.append(String(bare.filter { $0 != mark }))
      }
    } else {
      // The last mark is the decimal one.
      let decimal = bare.last { $0 == "," || $0 == "." } ?? "."
      let group: Character = decimal == "," ? "." : ","
      if (decimal == "," ? commas : points) == 1 {
        readings.append(replacing(decimal, ".", in: String(bare.filter { $0 != group })))
      }
    }
    return readings.compactMap(number)
  }

  /// Three digits behind each mark.
  private static func isGrouped(_ text: String, by mark: Character) -> Bool {
    let groups: [Substring] = text.split(separator: mark, omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func replacing(_ old: Character, _ new: Character, in text: String) -> String {
    String(text.map { $0 == old ? new : $0 })
  }

  /// Also with an exponent: `1.5E+9`.
  private static func number(_ text: String) -> ExactDecimal? {
    if let number = ExactDecimal(text) { return number }
    let parts = text.uppercased().split(omittingEmptySubsequences: false) { $0 == "E" }
    guard parts.count == 2, let mantissa = ExactDecimal(String(parts[0])) else { return nil }
    guard let exponent = Int(parts[1].drop { $0 == "+" }), abs(exponent) <= 400 else { return nil }
    let zeros = String(repeating: "0", count: abs(exponent))
    let (whole, fraction) = (mantissa.whole, mantissa.fraction)
    let sign = mantissa.isNegative ? "-" : ""
    if exponent >= 0 {
      let digits = fraction + zeros
      let rest = digits.dropFirst(exponent)
      return ExactDecimal(sign + whole + digits.prefix(exponent) + (rest.isEmpty ? "" : "." + rest))
    }
    let digits = zeros + whole
    return ExactDecimal(sign + digits.dropLast(-exponent) + "." + digits.suffix(-exponent) + fraction)
  }

  /// True where a spreadsheet has kept fewer digits of a number than it had: 15, or those that a narrow column shows.
  static func isRounded(_ edited: String, of exact: String, decimalMark: Character?) -> Bool {
    let significant = exact.filter(\.isNumber).drop { $0 == "0" }
    guard significant.count > 15 else { return false }
    return all(edited, decimalMark: decimalMark).contains { reading in
      guard let (a, b) = Double(reading.description).flatMap({ a in Double(exact).map { (a, $0) } }) else { return false }
      return abs(a - b) <= abs(b) * 1e-4 && (edited.uppercased().contains("E") || abs(a - b) <= abs(b) * 1e-14)
    }
  }
}
