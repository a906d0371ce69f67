import DatelineExport

/// The entities of an RO-Crate, flat, each under its `@id` once, in the order in which they were first added.
struct CrateGraph {
  private(set) var entities: [JSONValue] = []
  private var known: Set<String> = []

  /// Adds an entity unless there is one of that id.
  /// - Returns: a reference to it.
  @discardableResult
  mutating func add(_ id: String, _ types: [String], _ members: JSONValue) -> JSONValue {
    guard known.insert(id).inserted, case .object(let members) = members else { return Self.reference(id) }
    var entity = JSONObject()
    entity["@id"] = .string(id)
    entity["@type"] = Self.compact(types.map { .string($0) })
    for (key, value) in members.members { entity[key] = value }
    entities.append(.object(entity))
    return Self.reference(id)
  }

  static func reference(_ id: String) -> JSONValue { ["@id": .string(id)] }

  /// One value stands by itself, several stand in a list, none is absent: the compact form that validators ask for.
  static func compact(_ values: [JSONValue]) -> JSONValue? { values.count == 1 ? values.first : JSONValue.list(values) }
}
