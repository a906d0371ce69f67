import DatelineModel
import DatelineXML

extension TEINode {
  /// The date of this element; `nil` where it has none.
  func date() throws(XMLProblem) -> EDTF? {
    if let custom = self["when-custom"] { return try date(custom) }
    if let day = self["when"] { return try date(day) }
    guard let from = self["from"], let to = self["to"] else { return nil }
    return try date("\(from)/\(to)")
  }

  func requiredDate() throws(XMLProblem) -> EDTF {
    guard let date = try date() else { throw problem("has no date") }
    return date
  }

  /// One end of something that lasted: `from` or `to`.
  func end(_ name: String) throws(XMLProblem) -> EDTF? {
    guard let text = self["\(name)-custom"] ?? self[name] else { return nil }
    return try date(text)
  }
}
