/// A decimal number exactly as it was given: no binary fraction is ever involved, and there is no limit to its digits.
///
/// The text form has no grouping, no exponent, no plus sign, and no leading zeros: `1000`, `-0.5`. Trailing zeros after the
/// point are kept, since `3.50` claims more precision than `3.5`; the two compare as neither being less.
public struct ExactDecimal: Hashable, Sendable, CustomStringConvertible {
  public let isNegative: Bool
  /// Digits before the point, at least one.
  public let whole: String
  /// Digits after the point, none for a whole number.
  public let fraction: String

  /// Reads `-?[0-9]+(\.[0-9]+)?`; `nil` for anything else, an exponent or a thousands separator included.
  public init?(_ text: String) {
    var body = Substring(text).utf8
    let minus = body.first == UInt8(ascii: "-")
    if minus { body.removeFirst() }
    let parts = body.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && Self.isDigits($0) }) else { return nil }
    let significant = Substring(parts[0].drop { $0 == UInt8(ascii: "0") })
    whole = significant.isEmpty ? "0" : String(significant)
    fraction = parts.count == 2 ? String(Substring(parts[1])) : ""
    isNegative = minus && !(whole + fraction).utf8.allSatisfy { $0 == 0x30 }
  }

  public init(_ number: Int) {
    isNegative = number < 0
    whole = String(number.magnitude)
    fraction = ""
  }

  public var description: String { (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction) }
  public var isInteger: Bool { fraction.utf8.allSatisfy { $0 == 0x30 } }

  private static func isDigits(_ utf8: Substring.UTF8View) -> Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension ExactDecimal: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    let ascending = magnitudeIsLess(a, b)
    return a.isNegative ? magnitudeIsLess(b, a) : ascending
  }

  private static func magnitudeIsLess(_ a: Self, _ b: Self) -> Bool {
    if a.whole.utf8.count != b.whole.utf8.count { return a.whole.utf8.count < b.whole.utf8.count }
    if a.whole != b.whole { return a.whole < b.whole }
    let width = max(a.fraction.utf8.count, b.fraction.utf8.count)
    return padded(a.fraction, width) < padded(b.fraction, width)
  }

  private static func padded(_ digits: String, _ width: Int) -> String {
    digits + String(repeating: "0", count: width - digits.utf8.count)
  }
}
