import DatelineModel

/// Numbers of JSON, `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`, to the digit.
enum JSONNumber {
  /// `nil` where the text breaks the grammar, or where working out its exponent would take more than so many digits.
  static func value(_ text: String, digits: Int) -> JSONValue? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    guard (1...2).contains(parts.count), isPlain(parts[0]) else { return nil }
    if parts.count == 1 {
      if !text.utf8.contains(UInt8(ascii: ".")), let integer = Int(text) { return .integer(integer) }
      return ExactDecimal(text).map(JSONValue.decimal)
    }
    guard let exponent = exponent(parts[1]), abs(exponent) <= digits else { return nil }
    return ExactDecimal(shift(parts[0], by: exponent)).map(JSONValue.decimal)
  }

  private static func isPlain(_ text: Substring) -> Bool {
    let body = text.first == "-" ? text.dropFirst() : text
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && isDigits($0) }) else { return false }
    return parts[0] == "0" || !parts[0].hasPrefix("0")
  }

  private static func exponent(_ text: Substring) -> Int? {
    let body = text.first == "+" || text.first == "-" ? text.dropFirst() : text
    guard !body.isEmpty, isDigits(body) else { return nil }
    return Int(text)
  }

  private static func shift(_ text: Substring, by places: Int) -> String {
    let sign = text.first == "-" ? "-" : ""
    let parts = text.dropFirst(sign.count).split(separator: ".")
    let whole = String(parts.first ?? "0")
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    let point = whole.utf8.count + places
    let all = whole + fraction
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + all }
    if point >= all.utf8.count { return sign + all + String(repeating: "0", count: point - all.utf8.count) }
    return sign + all.prefix(point) + "." + all.dropFirst(point)
  }

  private static func isDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
