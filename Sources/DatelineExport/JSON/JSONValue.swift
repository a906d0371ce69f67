import DatelineModel

/// A JSON value whose object keys keep the order in which they were put in: what an exporter writes, byte for byte the same each time.
///
/// Numbers are exact decimals and never pass through a binary fraction.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case decimal(ExactDecimal)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// Members in order. A key that is put in twice keeps its place and takes the later value.
public struct JSONObject: Hashable, Sendable {
  public private(set) var members: [(key: String, value: JSONValue)] = []

  public init() {}

  /// Puts a member behind the others, for a caller who knows that its key is new.
  mutating func append(_ key: String, _ value: JSONValue) { members.append((key, value)) }

  public subscript(_ key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let place = members.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append((key, value))
      case (nil, nil): break
      }
    }
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.members.count == b.members.count && zip(a.members, b.members).allSatisfy { $0.key == $1.key && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    for (key, value) in members {
      hasher.combine(key)
      hasher.combine(value)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByStringInterpolation
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// Members in the order written; members without a value are left out: what is absent stays absent.
  public init(dictionaryLiteral elements: (String, JSONValue?)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}

extension JSONValue {
  public static func string(_ value: String?) -> JSONValue? { value.map(JSONValue.string) }
  /// `nil` for an empty list, so that the member is left out.
  public static func list(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .array(values) }
}
