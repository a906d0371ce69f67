import DatelineModel

/// Dates in every form of EDTF level 1.
enum RandomDates {
  /// A date within some years, or one of a decade or century that touches them.
  static func date(in years: ClosedRange<Int>, _ random: inout SplitMix64) -> EDTF {
    random.oneIn(6) ? interval(in: years, &random) : edtf(single(in: years, &random))
  }

  /// Any date at all, before Christ and far away included.
  static func wild(_ random: inout SplitMix64) -> EDTF {
    let far = ["-0044-03-15", "0000", "Y-17000", "Y123456789", "0001-01-01", "9999-12-31", "-00XX", "/1900", "../-0001"]
    return random.oneIn(4) ? edtf(random.pick(far)) : date(in: 1890...2040, &random)
  }

  private static func interval(in years: ClosedRange<Int>, _ random: inout SplitMix64) -> EDTF {
    let middle = (years.lowerBound + years.upperBound) / 2
    let from = "\(random.number(years.lowerBound...middle))" + random.pick(["", "-02", "-02-03", "~", "-21"])
    let to = "\(random.number((middle + 1)...(years.upperBound + 1)))" + random.pick(["", "-11", "-11-30", "?", "-24"])
    return edtf(random.pick(["\(from)/\(to)", "\(from)/..", "\(from)/", "../\(to)", "/\(to)", "\(from)/\(to)"]))
  }

  private static func single(in years: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
    let year = random.number(years)
    let month = two(random.number(1...12))
    let day = two(random.number(1...28))
    let forms = [
      "\(year)", "\(year)-\(month)", "\(year)-\(month)-\(day)", "\(year)-\(random.number(21...24))", "\(year / 10)X",
      "\(year / 100)XX",
      "\(year)-XX", "\(year)-\(month)-XX", "\(year)-XX-XX",
    ]
    if random.oneIn(8) {
      return "\(year)-\(month)-\(day)T\(two(random.below(24))):30:00" + random.pick(["", "Z", "+03:30", "-04"])
    }
    return random.pick(forms) + random.pick(["", "", "", "?", "~", "%"])
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
