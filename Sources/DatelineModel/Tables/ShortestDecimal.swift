extension ExactDecimal {
  /// The shortest decimal number that reads back as the same binary one, without an exponent; `nil` for infinities and what is no
  /// number.
  public init?(shortest number: Double) {
    guard number.isFinite else { return nil }
    let text = number.description
    guard text.utf8.contains(UInt8(ascii: "e")) else {
      self.init(text.utf8.suffix(2).elementsEqual(".0".utf8) ? String(text.dropLast(2)) : text)
      return
    }
    let parts = text.split(separator: "e")
    guard let mantissa = parts.first, let exponent = parts.count == 1 ? 0 : parts.last.flatMap({ Int($0) }) else { return nil }
    self.init(Self.shift(mantissa, by: exponent))
  }

  /// Moves the point to the right (or to the left where negative), without a fraction of nothing but zeros.
  private static func shift(_ mantissa: Substring, by exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let halves = mantissa.drop { $0 == "-" }.split(separator: ".")
    var whole = String(halves.first ?? "0")
    var fraction = halves.count > 1 ? String(halves[1]) : ""
    if fraction == "0" { fraction = "" }
    let zeros = String(repeating: "0", count: abs(exponent))
    if exponent > 0 {
      let digits = Array(fraction + zeros)
      whole += String(digits[..<exponent])
      fraction = String(fraction.dropFirst(exponent))
    } else if exponent < 0 {
      let digits = Array(zeros + whole)
      fraction = String(digits[(digits.count + exponent)...]) + fraction
      whole = String(digits[..<(digits.count + exponent)])
    }
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}
