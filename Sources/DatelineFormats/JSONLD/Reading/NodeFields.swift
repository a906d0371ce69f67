import DatelineExport
import DatelineModel

/// The members of a node, read as what ``ContextTerms`` says they are. A member that is not known is a fault: nothing is passed over in silence.
struct NodeFields {
  /// The id of the top-level node, for messages.
  let origin: String
  let className: String
  private let members: [String: JSONValue]
  private let names: NodeNames

  init(_ value: JSONValue, shape: String, origin: String? = nil, names: NodeNames) throws {
    guard case .object(let object) = value else {
      throw LinkedDataFault(node: origin ?? "a node", member: nil, reason: "an object is expected; is the graph flattened?")
    }
    members = Dictionary(object.members.map { (NodeKeys.plain($0.key), $0.value) }) { _, later in later }
    self.names = names
    self.origin = origin ?? NodeKeys.text(object, "id") ?? "a node without id"
    className = NodeKeys.text(object, "type") ?? ""
    try check(against: shape)
  }

  private func check(against name: String) throws {
    guard let shape = NodeShapes.named(name) else { throw fault(nil, "there is no shape “\(name)”") }
    guard shape.classes.contains(className) else {
      throw fault("type", "“\(className)” stands where \(shape.classes.joined(separator: " or ")) is expected")
    }
    let known = shape.keys
    if let stranger = members.keys.filter({ !known.contains($0) }).min() {
      throw fault(stranger, "a member that a node of type \(className) does not have")
    }
  }

  func fault(_ member: String?, _ reason: String) -> LinkedDataFault {
    LinkedDataFault(node: origin, member: member, reason: reason)
  }

  /// An array as it is, one value as an array of one, nothing as none.
  func all(_ key: String) -> [JSONValue] {
    switch members[key] {
    case nil: []
    case .array(let values)?: values
    case let value?: [value]
    }
  }

  private func one(_ key: String) throws -> JSONValue? {
    let values = all(key)
    guard values.count <= 1 else { throw fault(key, "one value is expected") }
    return values.first
  }

  /// What has to be there.
  func need<Value>(_ key: String, _ value: Value?) throws -> Value {
    guard let value else { throw fault(key, "it is missing") }
    return value
  }

  // MARK: Values

  func text(_ key: String) throws -> String? { try one(key).map { try text($0, of: key) } }
  func texts(_ key: String) throws -> [String] { try all(key).map { try text($0, of: key) } }

  private func text(_ value: JSONValue, of key: String) throws -> String {
    switch value {
    case .string(let text): return text
    case .object(let object):
      if case .string(let text)? = object["@value"] { return text }
    default: break
    }
    throw fault(key, "text is expected")
  }

  func date(_ key: String) throws -> EDTF? {
    guard let text = try text(key) else { return nil }
    do { return try EDTF(text) } catch { throw fault(key, error.description) }
  }

  /// Text by the context; a number too, as some tools write it.
  func decimal(_ key: String) throws -> ExactDecimal? {
    guard let value = try one(key) else { return nil }
    switch value {
    case .decimal(let number): return number
    case .integer(let number): return ExactDecimal(number)
    default:
      guard let number = ExactDecimal(try text(value, of: key)) else { throw fault(key, "a decimal number is expected") }
      return number
    }
  }

  func count(_ key: String) throws -> Int {
    switch try need(key, one(key)) {
    case .integer(let number) where number >= 0: return number
    default: throw fault(key, "a whole number is expected, 0 or more")
    }
  }

  func span(_ start: String, _ end: String) throws -> Span {
    guard let span = Span(try count(start), try count(end)) else { throw fault(end, "it stands before \(start)") }
    return span
  }

  func value<V: Vocabulary>(_ key: String, _: V.Type = V.self) throws -> V? {
    guard let text = try text(key) else { return nil }
    guard let value = V(rawValue: text) else { throw fault(key, "“\(text)” is no value of \(V.vocabularyName)") }
    return value
  }

  // MARK: Nodes

  func id<Record>(_ key: String = "id") throws -> Identifier<Record> { try need(key, reference(key)) }
  func reference<Record>(_ key: String) throws -> Identifier<Record>? { try one(key).map { try id($0, of: key) } }
  func references<Record>(_ key: String) throws -> [Identifier<Record>] { try all(key).map { try id($0, of: key) } }

  func id<Record>(_ value: JSONValue, of key: String) throws -> Identifier<Record> {
    do { return try Identifier(names.id(try pointer(value, of: key))) } catch let error as IdentifierFault {
      throw fault(key, error.description)
    }
  }

  /// The whole IRI that a reference stands for.
  func iri(_ value: JSONValue, of key: String) throws -> String { names.resolve(try pointer(value, of: key)) }
  func iris(_ key: String) throws -> [String] { try all(key).map { try iri($0, of: key) } }
  /// The id that an IRI ends in, for nodes that are no records.
  func name(_ key: String) throws -> String? { try one(key).map { names.id(try pointer($0, of: key)) } }

  /// `"x"`, or `{"id": "x"}` where the context leaves open what a string is.
  private func pointer(_ value: JSONValue, of key: String) throws -> String {
    if case .object(let object) = value, let id = NodeKeys.text(object, "id") { return id }
    return try text(value, of: key)
  }

  func nodes(_ key: String, _ shape: String) throws -> [NodeFields] { try all(key).map { try node($0, shape) } }
  func node(_ key: String, _ shape: String) throws -> NodeFields? { try one(key).map { try node($0, shape) } }
  func node(_ value: JSONValue, _ shape: String) throws -> NodeFields {
    try NodeFields(value, shape: shape, origin: origin, names: names)
  }
}

/// The two keywords that the context has other names for.
enum NodeKeys {
  static func plain(_ key: String) -> String { key == "@id" ? "id" : key == "@type" ? "type" : key }

  /// The text of a member, by either name.
  static func text(_ object: JSONObject, _ key: String) -> String? {
    switch object[key] ?? object["@" + key] {
    case .string(let text)?: text
    case .array(let values)?:
      values.count == 1 ? values.first.flatMap { if case .string(let text) = $0 { text } else { nil } } : nil
    default: nil
    }
  }
}
