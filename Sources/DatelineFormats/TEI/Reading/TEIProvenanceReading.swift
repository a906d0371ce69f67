import DatelineModel
import DatelineXML

extension TEINode {
  /// Where this annotation comes from.
  func provenance() throws(XMLProblem) -> Provenance {
    Provenance(by: try responsibility(), confidence: try decimal("cert"), status: try term("ana"))
  }

  /// `prv:KIND-NAME`
  private func responsibility() throws(XMLProblem) -> Responsibility {
    let pointer = try required("resp")
    for kind in ResponsibilityKind.allCases where pointer.hasPrefix("prv:\(kind.rawValue)-") {
      let name = pointer.dropFirst("prv:\(kind.rawValue)-".utf8.count)
      if let responsibility = Responsibility(kind, String(name)) { return responsibility }
    }
    throw problem("“\(pointer)” names nobody who could be responsible")
  }

  /// `prv:cleaning.NAME`, unescaped.
  func cleaningRule() throws(XMLProblem) -> String {
    let pointer = try required("resp")
    let prefix = "prv:cleaning."
    guard pointer.hasPrefix(prefix), let name = Self.unescaped(pointer.dropFirst(prefix.utf8.count)) else {
      throw problem("“\(pointer)” is no rule of cleaning")
    }
    return name
  }

  /// Undoes the escaping of ``TEIPointer/cleaningRuleID(_:)``.
  private static func unescaped(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "_") else {
        bytes.append(byte)
        continue
      }
      guard let digits = String(rest.prefix(2)), let value = UInt8(digits, radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
