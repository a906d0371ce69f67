import DatelineModel
import Yams

extension Fields {
  /// A text. Where it is required and absent, a diagnostic.
  func text(_ key: String, required: Bool = false) -> String? {
    guard let node = value(key) else {
      if required { missing(key) }
      return nil
    }
    guard required else { return text(of: node, key) }
    return text(of: node, key).flatMap { text in
      if !text.allSatisfy(\.isWhitespace) { return text }
      error("yaml.empty-text", at: key, "“\(key)” of \(what) is empty", remedy: "write “\(key): …”")
      return nil
    }
  }

  func missing(_ key: String) {
    error("yaml.missing-key", "\(what) needs “\(key)”", remedy: "add “\(key): …”")
  }

  /// The text of a scalar, checked for characters that no format can hold.
  func text(of node: Node, _ key: String) -> String? {
    guard let text = node.scalar?.string else {
      log.add(
        Diagnostic(
          .error, "yaml.shape", at: file.position(of: node), "“\(key)” has to be one text",
          remedy: "write it between quotation marks where it begins with a bracket or a brace"))
      return nil
    }
    if let scalar = text.unicodeScalars.first(where: CarriableText.forbids) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      log.add(
        Diagnostic(
          .error, "text.control-character", at: file.position(of: node), "“\(key)” holds the control character U+\(code)",
          remedy: "remove it; XML and CSV cannot hold it"))
      return nil
    }
    return text
  }

  func id<Record>(_ key: String, required: Bool = false) -> Identifier<Record>? {
    guard let text = text(key, required: required) else { return nil }
    return identifier(text, at: position(of: key))
  }

  func ids<Record>(_ key: String) -> [Identifier<Record>] {
    texts(key).compactMap { identifier($0.text, at: $0.position) }
  }

  func identifier<Record>(_ text: String, at position: Position) -> Identifier<Record>? {
    do throws(IdentifierFault) {
      return try Identifier(text)
    } catch {
      log.add(
        Diagnostic(
          .error, "id.syntax", at: position, error.description, remedy: "choose another: a-z, 0-9 and -, beginning with a letter")
      )
      return nil
    }
  }

  func date(_ key: String, required: Bool = false) -> EDTF? {
    guard let text = text(key, required: required) else { return nil }
    do throws(EDTFFault) {
      return try EDTF(text)
    } catch {
      self.error("date.syntax", at: key, error.description, remedy: "see “Dates” in corpus/README.md")
      return nil
    }
  }

  func term<V: Vocabulary>(_ key: String, _: V.Type = V.self, required: Bool = false) -> V? {
    guard let text = text(key, required: required) else { return nil }
    if let term = V(rawValue: text) { return term }
    let values = V.allCases.map(\.rawValue)
    let remedy = Suggestion.near(text, among: values) ?? "choose one of: \(values.joined(separator: ", "))"
    error("vocabulary.unknown-value", at: key, "“\(text)” is no \(key) of \(what)", remedy: remedy)
    return nil
  }

  func decimal(_ key: String, required: Bool = false) -> ExactDecimal? {
    guard let text = text(key, required: required) else { return nil }
    if let number = ExactDecimal(text) { return number }
    error(
      "number.syntax", at: key, "“\(text)” is no number", remedy: "write digits with a point for decimals, no grouping: 1000, 0.5"
    )
    return nil
  }

  func integer(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    if let number = Int(text), number >= 0 { return number }
    error("number.syntax", at: key, "“\(text)” is no count", remedy: "write a whole number from 0 on")
    return nil
  }

  /// 0 to 1.
  func confidence(_ key: String = "confidence") -> ExactDecimal? {
    guard let number = decimal(key) else { return nil }
    if (ExactDecimal(0)...ExactDecimal(1)).contains(number) { return number }
    error(
      "number.confidence", at: key, "a confidence lies between 0 and 1, and \(number) does not", remedy: "write for instance 0.9")
    return nil
  }

  /// The nodes of a list; none where it is absent.
  func list(_ key: String) -> [Node] {
    guard let node = value(key) else { return [] }
    if let sequence = node.sequence { return Array(sequence) }
    error("yaml.shape", at: key, "“\(key)” has to be a list", remedy: "write each entry on a line that begins with “- ”")
    return []
  }

  /// A list of texts with their places.
  func texts(_ key: String) -> [(text: String, position: Position)] {
    list(key).compactMap { node in text(of: node, key).map { ($0, file.position(of: node)) } }
  }

  func mapping(_ key: String, _ what: String) -> Fields? {
    value(key).flatMap { Fields($0, what, in: file, log: log) }
  }

  func mappings(_ key: String, _ what: String) -> [Fields] {
    list(key).compactMap { Fields($0, what, in: file, log: log) }
  }
}

/// Which characters metadata may not hold, since XML 1.0, CSV or both cannot.
enum CarriableText {
  static func forbids(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0B...0x1F, 0x7F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
