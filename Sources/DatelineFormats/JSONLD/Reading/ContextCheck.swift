import DatelineExport

/// Makes sure that members mean what we take them to mean: JSON-LD with another context says other things by the same names.
enum ContextCheck {
  /// The base that a context names, if it does.
  /// - Throws: ``LinkedDataFault`` for a context that is not ours.
  static func base(of context: JSONValue) throws -> String? {
    switch context {
    case .string(let address) where address.hasSuffix(SharedContext.fileName): return nil
    case .array(let parts): return try parts.reduce(nil) { base, part in try self.base(of: part) ?? base }
    case .object(var definitions):
      var base: String?
      if case .string(let address)? = definitions["@base"] { base = address }
      definitions["@base"] = nil
      guard definitions.members.isEmpty || isSame(.object(definitions), JSONLDContext.shared) else { throw foreign }
      return base
    default: throw foreign
    }
  }

  private static let foreign = LinkedDataFault(
    node: "@context", member: nil,
    reason: "this is another context; compact the data with schemas/jsonld/context.jsonld, then read it")

  /// Equality without regard to the order of members.
  private static func isSame(_ a: JSONValue, _ b: JSONValue) -> Bool {
    switch (a, b) {
    case (.object(let a), .object(let b)):
      return a.members.count == b.members.count
        && a.members.allSatisfy { member in b[member.key].map { isSame(member.value, $0) } ?? false }
    default: return a == b
    }
  }
}
