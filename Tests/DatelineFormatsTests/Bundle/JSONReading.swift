import Foundation
import Testing

/// JSON looked at with Foundation's own reader.
struct ReadJSON {
  let value: Any

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  private init(of value: Any) { self.value = value }

  subscript(_ key: String) -> ReadJSON? { (value as? [String: Any])?[key].map(ReadJSON.init(of:)) }
  var text: String? { value as? String }
  var keys: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }
  /// The elements of an array; anything else is one element.
  var items: [ReadJSON] { (value as? [Any])?.map(ReadJSON.init(of:)) ?? [self] }

  /// The `@id` of every object in it that has nothing else.
  var references: [String] {
    if let object = value as? [String: Any] {
      if object.count == 1, let id = object["@id"] as? String { return [id] }
      return object.values.flatMap { ReadJSON(of: $0).references }
    }
    return (value as? [Any])?.flatMap { ReadJSON(of: $0).references } ?? []
  }
}
