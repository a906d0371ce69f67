import DatelineModel

/// Numbers that binary fractions, spreadsheets and readers of JSON get wrong.
enum RandomNumbers {
  static func number(_ random: inout SplitMix64) -> ExactDecimal {
    let whole = random.pick([
      "0", "1", "7", "999", "1000", "2000000", "9007199254740993", "12345678901234567890", "\(random.below(1_000_000))",
    ])
    let fraction = random.pick(["", "", "", ".5", ".50", ".1", ".000000000000000001", ".3333333333333333333333"])
    return decimal((random.oneIn(8) ? "-" : "") + whole + fraction)
  }

  /// 0 to 1.
  static func confidence(_ random: inout SplitMix64) -> ExactDecimal? {
    random.maybe { decimal($0.pick(["0", "1", "1.00", "0.5", "0.40", "0.125", "0.33333333333333333333", "0.000001"])) }
  }

  static func coordinates(_ random: inout SplitMix64) -> Coordinates? {
    Coordinates(
      latitude: decimal(random.pick(["0", "-0.5", "90", "-90.0", "54.1000", "-12.34567890123"])),
      longitude: decimal(random.pick(["0", "180", "-180", "12.125", "-0.000001", "179.99999999999"])))
  }
}
