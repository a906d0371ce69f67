/// A binary fraction as the shortest decimal that leads back to it, without an exponent: `xsd:decimal` has none.
enum PlainDecimal {
  static func text(_ number: Double) -> String {
    let shortest = number.description
    let parts = shortest.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return trimmed(shortest) }
    return shift(String(parts[0]), by: exponent)
  }

  /// Moves the point of `-1.5` by a number of places.
  private static func shift(_ mantissa: String, by places: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let parts = mantissa.dropFirst(sign.count).split(separator: ".")
    let whole = String(parts.first ?? "0")
    let fraction = parts.count == 2 && parts[1] != "0" ? String(parts[1]) : ""
    if places < 0 {
      return sign + "0." + String(repeating: "0", count: max(0, -places - whole.count)) + whole + fraction
    }
    let zeros = String(repeating: "0", count: max(0, places - fraction.count))
    return sign + whole + fraction + zeros
  }

  /// `1.0` is `1`.
  private static func trimmed(_ text: String) -> String { text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
}
