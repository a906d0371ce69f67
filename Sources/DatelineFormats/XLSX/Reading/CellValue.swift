import DatelineModel

/// What a cell's type, style and digits mean together.
struct CellValue {
  /// The attribute `t`; `n` where it is not given.
  var type = "n"
  var style = 0
  /// Of the element `v`.
  var digits = ""
  /// Of the element `is`.
  var inline: String?
  /// `nil` where there is none.
  var formula: String?

  /// - Returns: `nil` where it means nothing.
  func cell(_ context: SheetContext) -> XLSXCell? {
    guard let value = value(context) else { return nil }
    // LibreOffice has no cells for truth values, and makes these formulas of them.
    if formula == "TRUE()" || formula == "FALSE()" { return .boolean(formula == "TRUE()") }
    return formula.map { .formula($0, result: value) } ?? value
  }

  private func value(_ context: SheetContext) -> XLSXCell? {
    if let inline { return inline.isEmpty ? .empty : .text(inline) }
    if digits.isEmpty { return .empty }
    switch type {
    case "s":
      return Int(digits).flatMap { context.texts[$0] }.map { $0.isEmpty ? .empty : .text($0) }
    case "str", "inlineStr": return .text(SpreadsheetText.decoded(digits))
    case "b": return .boolean(XMLBoolean.isTrue(digits))
    case "e": return .error(digits)
    case "d": return .date(digits)
    default: return number(context)
    }
  }

  private func number(_ context: SheetContext) -> XLSXCell? {
    guard let number = PlainNumber.read(digits) else { return nil }
    switch context.formats[style] {
    case .number(let places): return .number(PlainNumber.text(number, places: places))
    // Another number in a cell for dates is shown as one that there is not; the number is what can be trusted.
    case .date:
      return SpreadsheetMoment.text(number, context.days).map(XLSXCell.date)
        ?? .number(number.description)
    case .truth: return .boolean(Double(number.description) != 0)
    case .time:
      return SpreadsheetMoment.time(number).map(XLSXCell.date) ?? .number(number.description)
    }
  }
}

/// The numbers of a file, which are binary fractions, as the decimal ones that people mean.
enum PlainNumber {
  /// `nil` for what is no number.
  static func read(_ digits: String) -> ExactDecimal? {
    if let exact = ExactDecimal(digits), ExactNumber.isExact(exact) { return exact }
    let isNumber = digits.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"),
        UInt8(ascii: "E"):
        true
      default: false
      }
    }
    return isNumber ? Double(digits).flatMap(ExactDecimal.init(shortest:)) : nil
  }

  /// With zeros at the end where it has fewer places.
  static func text(_ number: ExactDecimal, places: Int) -> String {
    let missing = places - number.fraction.utf8.count
    guard missing > 0 else { return number.description }
    return number.description + (number.fraction.isEmpty ? "." : "")
      + String(repeating: "0", count: missing)
  }
}

/// Days and times of day as numbers: the whole is the day, the rest the part of it that has passed.
enum SpreadsheetMoment {
  static func text(_ number: ExactDecimal, _ days: SpreadsheetDay.System) -> String? {
    guard !number.isNegative, let serial = Double(number.description), serial < 3_000_000 else {
      return nil
    }
    var day = Int(serial)
    var seconds = Int(((serial - Double(day)) * secondsOfDay).rounded())
    if seconds == Int(secondsOfDay) { (day, seconds) = (day + 1, 0) }
    guard let date = SpreadsheetDay.day(serial: day, days) else { return nil }
    return seconds == 0 ? date.description : "\(date)T\(clock(seconds))"
  }

  static func time(_ number: ExactDecimal) -> String? {
    guard !number.isNegative, let part = Double(number.description), part < 1 else { return nil }
    return clock(min(Int((part * secondsOfDay).rounded()), Int(secondsOfDay) - 1))
  }

  private static func clock(_ seconds: Int) -> String {
    [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(
      separator: ":")
  }

  private static let secondsOfDay = 86_400.0
}
