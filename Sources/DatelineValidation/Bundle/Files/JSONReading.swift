import DatelineExport
import DatelineModel

/// Reading descriptions of any origin: nothing is taken for granted, and what is not there is `nil` or empty.
extension JSONValue {
  subscript(_ key: String) -> JSONValue? { if case .object(let object) = self { object[key] } else { nil } }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// Text, or a number as written in decimal.
  var plainText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    default: nil
    }
  }

  var boolean: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// An array's elements; any other value is a list of one, as JSON-LD has it.
  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { self == .null ? [] : [self] } }

  var members: [(key: String, value: JSONValue)] { if case .object(let object) = self { object.members } else { [] } }

  func texts(_ key: String) -> [String] { (self[key]?.elements ?? []).compactMap(\.text) }
  func list(_ key: String) -> [JSONValue] { self[key]?.elements ?? [] }

  /// Every string in the value, with the path of members that leads to it: `creators[0].orcid`.
  func forEachText(at path: String = "", _ body: (_ path: String, _ text: String) -> Void) {
    switch self {
    case .string(let text): body(path, text)
    case .array(let elements):
      for (number, element) in elements.enumerated() { element.forEachText(at: "\(path)[\(number)]", body) }
    case .object(let object):
      for (key, value) in object.members { value.forEachText(at: path.isEmpty ? key : "\(path).\(key)", body) }
    default: break
    }
  }
}
