import DatelineModel
import DatelineXML

/// Dating attributes: each is a date of its kind, and only those stand together that mean one thing together.
enum TEIDateRules {
  static func check(_ tag: XMLStartTag) -> [String] {
    guard tag.name == "date" || tag.name == "event" || tag.name == "affiliation" else { return [] }
    var faults: [String] = []
    for name in ["when", "from", "to"] {
      if let value = tag[name], !isW3C(value) { faults.append("@\(name) “\(value)” is no W3C date") }
    }
    for name in ["when-custom", "from-custom", "to-custom"] {
      guard let value = tag[name] else { continue }
      do { _ = try EDTF(value) } catch { faults.append("@\(name): \(error)") }
    }
    return faults + combinations(tag)
  }

  private static func combinations(_ tag: XMLStartTag) -> [String] {
    func has(_ name: String) -> Bool { tag[name] != nil }
    var faults: [String] = []
    let isCustom = has("when-custom") || has("from-custom") || has("to-custom")
    if isCustom != has("datingMethod") { faults.append("@datingMethod goes with the custom dates, and only with them") }
    if has("when"), has("from") || has("to") || isCustom { faults.append("@when stands alone") }
    if has("when-custom"), has("from") || has("to") || has("from-custom") || has("to-custom") {
      faults.append("@when-custom has only approximations beside it")
    }
    if has("from"), has("from-custom") { faults.append("a beginning is given twice") }
    if has("to"), has("to-custom") { faults.append("an end is given twice") }
    if !isCustom, has("notBefore") || has("notAfter") { faults.append("approximations go with custom dates") }
    return faults
  }

  private static func isW3C(_ value: String) -> Bool { (try? EDTF(value))?.isW3C ?? false }
}
