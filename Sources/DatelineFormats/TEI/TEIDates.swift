import DatelineModel
import DatelineXML

/// Dates as TEI's dating attributes (att.datable). What W3C can say goes into `@when`, or `@from` and `@to`, and nowhere else; anything
/// more stands as EDTF in a custom attribute, which is then canonical, beside W3C approximations that other software understands.
enum TEIDates {
  static let method = "voc:EDTF"

  /// For an element that has one date.
  /// - Parameter hasPrecision: whether the element takes `@precision` (`date` does, `event` does not).
  static func attributes(_ date: EDTF, hasPrecision: Bool = true) -> XMLAttributes {
    if w3c(date) { return ["when": date.text] }
    if let (from, to) = w3cInterval(date) { return ["from": from, "to": to] }
    return ["when-custom": date.text, "datingMethod": method] + approximation(date, hasPrecision: hasPrecision)
  }

  /// For something that lasted, with a date for its beginning and one for its end.
  static func attributes(from: EDTF?, to: EDTF?) -> XMLAttributes {
    let plainFrom = from.flatMap { w3c($0) ? $0.text : nil }
    let plainTo = to.flatMap { w3c($0) ? $0.text : nil }
    let customFrom = plainFrom == nil ? from : nil
    let customTo = plainTo == nil ? to : nil
    return [
      "from": plainFrom, "to": plainTo, "from-custom": customFrom?.text, "to-custom": customTo?.text,
      "datingMethod": customFrom == nil && customTo == nil ? nil : method,
      "notBefore": customFrom?.earliest.flatMap(day), "notAfter": customTo?.latest.flatMap(day),
    ]
  }

  private static func approximation(_ date: EDTF, hasPrecision: Bool) -> XMLAttributes {
    let qualified = ends(date)
    return [
      "notBefore": date.earliest.flatMap(day), "notAfter": date.latest.flatMap(day),
      "cert": qualified.contains { $0.isUncertain } ? "low" : nil,
      "precision": hasPrecision && qualified.contains { $0.isApproximate } ? "low" : nil,
    ]
  }

  private static func ends(_ date: EDTF) -> [EDTFDate] {
    switch date.meaning {
    case .date(let date): [date]
    case .interval(let from, let to):
      [from, to].compactMap { if case .date(let date) = $0 { date } else { nil } }
    }
  }

  /// XML Schema 1.0 has no year 0 and no sign before years of four digits.
  private static func day(_ day: CalendarDay) -> String? { (1...9999).contains(day.year) ? "\(day)" : nil }

  private static func w3cInterval(_ date: EDTF) -> (String, String)? {
    guard case .interval(.date, .date) = date.meaning else { return nil }
    let ends = date.text.split(separator: "/").compactMap { try? EDTF(String($0)) }
    guard ends.count == 2, ends.allSatisfy(w3c) else { return nil }
    return (ends[0].text, ends[1].text)
  }

  /// True where the text of the date is an `xs:date`, `xs:gYearMonth`, `xs:gYear` or `xs:dateTime` that means the same.
  private static func w3c(_ date: EDTF) -> Bool {
    guard date.isW3C, case .date(let parts) = date.meaning, parts.yearRange.lowerBound > 0 else { return false }
    guard let time = parts.time else { return true }
    return isXMLSchemaTime(time)
  }

  /// EDTF also allows zones without minutes and the hour 24, which XML Schema does not, or only at midnight.
  private static func isXMLSchemaTime(_ time: String) -> Bool {
    let zone = time.dropFirst(8)
    guard !time.hasPrefix("24") else { return false }
    return zone.isEmpty || zone == "Z" || (zone.contains(":") && !zone.dropFirst().hasPrefix("14"))
  }
}
