/// Reads EDTF level 1 by hand: the grammar is small, and `Regex` would cost more than the rest of the model.
enum EDTFParser {
  static func parse(_ text: String) throws(EDTFFault) -> EDTF.Meaning {
    if let day = wholeDay(text) { return .date(day) }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return .date(try date(text, in: text))
    case 2: return try interval(parts[0], parts[1], in: text)
    default: throw EDTFFault(text: text, reason: "an interval has one “/”")
    }
  }

  /// `2018-02-20`, which most dates are; `nil` for anything else, sound or not.
  private static func wholeDay(_ text: String) -> EDTFDate? {
    guard text.utf8.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    var index = 0
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        index += 1
      } else {
        guard byte &- 0x30 < 10 else { return nil }
        numbers[index] = numbers[index] * 10 + Int(byte - 0x30)
      }
    }
    guard numbers[0] > 0, CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) != nil else { return nil }
    var fields = Fields(isUncertain: false, isApproximate: false)
    fields.years = numbers[0]...numbers[0]
    (fields.month, fields.day) = (numbers[1], numbers[2])
    return fields.date
  }

  private static func interval(
    _ left: Substring, _ right: Substring, in text: String
  ) throws(EDTFFault) -> EDTF.Meaning {
    let from = try bound(left, in: text)
    let to = try bound(right, in: text)
    if from.hasTime || to.hasTime { throw EDTFFault(text: text, reason: "no time of day stands in an interval") }
    if case .date(let a) = from, case .date(let b) = to, let start = a.earliest, let end = b.latest, end < start {
      throw EDTFFault(text: text, reason: "the interval ends before it begins")
    }
    if from == .open || from == .unknown, to == .open || to == .unknown {
      throw EDTFFault(text: text, reason: "an interval needs a date at one end at least")
    }
    return .interval(from: from, to: to)
  }

  private static func bound(_ part: Substring, in text: String) throws(EDTFFault) -> EDTF.Bound {
    if part.isEmpty { return .unknown }
    if part == ".." { return .open }
    return .date(try date(String(part), in: text))
  }

  private static func date(_ part: String, in text: String) throws(EDTFFault) -> EDTFDate {
    var body = Substring(part)
    let qualifier = body.last.flatMap { "?~%".contains($0) ? $0 : nil }
    if qualifier != nil { body.removeLast() }
    var fields = Fields(isUncertain: qualifier == "?" || qualifier == "%", isApproximate: qualifier == "~" || qualifier == "%")
    if let t = body.firstIndex(of: "T") {
      fields.time = try time(body[body.index(after: t)...], in: text)
      body = body[..<t]
    }
    try calendar(body, into: &fields, in: text)
    if fields.time != nil, fields.day == nil || qualifier != nil {
      throw EDTFFault(text: text, reason: "a time of day needs a whole, certain date before it")
    }
    return fields.date
  }

  private struct Fields {
    var years = 0...0
    var month: Int?
    var season: Int?
    var day: Int?
    var time: String?
    var hasUnspecifiedDigits = false
    let isUncertain: Bool
    let isApproximate: Bool

    init(isUncertain: Bool, isApproximate: Bool) {
      self.isUncertain = isUncertain
      self.isApproximate = isApproximate
    }

    var date: EDTFDate {
      EDTFDate(
        yearRange: years, month: month, season: season, day: day, time: time, hasUnspecifiedDigits: hasUnspecifiedDigits,
        isUncertain: isUncertain, isApproximate: isApproximate)
    }
  }

  private static func calendar(_ body: Substring, into fields: inout Fields, in text: String) throws(EDTFFault) {
    if body.first == "Y" { return try longYear(body.dropFirst(), into: &fields, in: text) }
    let isNegative = body.first == "-"
    let parts = (isNegative ? body.dropFirst() : body).split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { throw EDTFFault(text: text, reason: expected) }
    fields.years = try years(parts[0], isNegative: isNegative, in: text)
    fields.hasUnspecifiedDigits = body.contains("X")
    if parts.count > 1 {
      guard fields.years.count == 1 else { throw EDTFFault(text: text, reason: "nothing stands behind a year with X") }
      try month(parts[1], into: &fields, in: text)
    }
    if parts.count > 2 { try day(parts[2], into: &fields, in: text) }
  }

  private static func longYear(_ digits: Substring, into fields: inout Fields, in text: String) throws(EDTFFault) {
    let plain = digits.first == "-" ? digits.dropFirst() : digits
    guard (5...9).contains(plain.utf8.count), plain.first != "0", isDigits(plain), let year = Int(digits) else {
      throw EDTFFault(text: text, reason: "Y stands before a year of five to nine digits, the first not 0")
    }
    fields.years = year...year
  }

  private static func years(
    _ part: Substring, isNegative: Bool, in text: String
  ) throws(EDTFFault) -> ClosedRange<Int> {
    let unspecified = part.utf8.reversed().prefix { $0 == UInt8(ascii: "X") }.count
    let known = part.dropLast(unspecified)
    guard part.utf8.count == 4, isDigits(known) else { throw EDTFFault(text: text, reason: expected) }
    guard unspecified <= 2 else { throw EDTFFault(text: text, reason: "at most two digits of a year are X") }
    guard !isNegative || part != "0000" else { throw EDTFFault(text: text, reason: "the year 0000 has no sign") }
    let digits = known.isEmpty ? 0 : Int(known) ?? 0
    let width = (0..<unspecified).reduce(1) { width, _ in width * 10 }
    let low = digits * width
    let high = low + width - 1
    return isNegative ? -high ... -low : low...high
  }

  private static func month(_ part: Substring, into fields: inout Fields, in text: String) throws(EDTFFault) {
    if part == "XX" { return }
    guard part.utf8.count == 2, isDigits(part), let number = Int(part) else {
      throw EDTFFault(text: text, reason: expected)
    }
    switch number {
    case 1...12: fields.month = number
    case 21...24: fields.season = number
    default:
      throw EDTFFault(text: text, reason: "there is no month \(part) (01 to 12; 21 to 24 are spring to winter)")
    }
  }

  private static func day(_ part: Substring, into fields: inout Fields, in text: String) throws(EDTFFault) {
    guard fields.season == nil else { throw EDTFFault(text: text, reason: "a season has no days") }
    if part == "XX" { return }
    guard part.utf8.count == 2, isDigits(part), let number = Int(part) else {
      throw EDTFFault(text: text, reason: expected)
    }
    guard let month = fields.month else {
      throw EDTFFault(text: text, reason: "a day needs a month: write XX for it too")
    }
    guard CalendarDay(year: fields.years.lowerBound, month: month, day: number) != nil else {
      throw EDTFFault(text: text, reason: "there is no such day")
    }
    fields.day = number
  }

  /// `hh:mm:ss` with an optional zone: `Z`, `+hh`, `+hh:mm`.
  private static func time(_ part: Substring, in text: String) throws(EDTFFault) -> String {
    let fault = EDTFFault(text: text, reason: "a time of day is written 10:30:00, 10:30:00Z or 10:30:00+03:00")
    let clock = part.prefix(8)
    let numbers = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.allSatisfy({ $0.utf8.count == 2 && isDigits($0) }) else { throw fault }
    let isClock = within(numbers[0], 0...23) && within(numbers[1], 0...59) && within(numbers[2], 0...59)
    guard isClock || clock == "24:00:00" else { throw fault }
    let zone = part.dropFirst(8)
    if zone.isEmpty || zone == "Z" { return String(part) }
    guard let sign = zone.first, sign == "+" || sign == "-" else { throw fault }
    let offset = zone.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(offset.count), offset.allSatisfy({ $0.utf8.count == 2 && isDigits($0) }) else { throw fault }
    let isWithinDay = within(offset[0], 0...13) && (offset.count == 1 || within(offset[1], 0...59))
    guard isWithinDay || zone.dropFirst() == "14" || zone.dropFirst() == "14:00" else { throw fault }
    return String(part)
  }

  private static func within(_ digits: Substring, _ range: ClosedRange<Int>) -> Bool {
    Int(digits).map(range.contains) ?? false
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let expected = "write it as 2018, 2018-02 or 2018-02-20, with ? (uncertain) or ~ (about) at the end"
}

extension EDTF.Bound {
  fileprivate var hasTime: Bool { if case .date(let date) = self { date.time != nil } else { false } }
}
