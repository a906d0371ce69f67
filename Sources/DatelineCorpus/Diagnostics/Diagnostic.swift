/// Something about the user's data: where, what, and how to mend it. Printed as compilers print: `file:line:column: error: message; remedy`.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  public enum Severity: String, Hashable, Sendable {
    /// Nothing can be exported until it is mended.
    case error
    /// Exports, but is probably not what was meant.
    case warning
    /// Worth knowing.
    case note
  }

  public let severity: Severity
  /// Stable dotted name, for programs: `address.not-found`.
  public let id: String
  public let place: Position
  public let message: String
  /// What to do about it.
  public let remedy: String?

  public init(_ severity: Severity, _ id: String, at place: Position, _ message: String, remedy: String? = nil) {
    self.severity = severity
    self.id = id
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  public var description: String {
    "\(place): \(severity.rawValue): \(message)" + (remedy.map { "; \($0)" } ?? "") + " [\(id)]"
  }
}

/// A place in a file of a corpus folder.
public struct Position: Hashable, Sendable, CustomStringConvertible {
  /// Relative to the corpus folder.
  public let file: String
  /// From 1; `nil` where the file as a whole is meant.
  public let line: Int?
  public let column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }
}

extension [Diagnostic] {
  /// File by file in the order in which they were met, from top to bottom within each.
  public var inReadingOrder: [Diagnostic] {
    let files = Dictionary(enumerated().map { ($1.place.file, $0) }) { first, _ in first }
    func key(_ index: Int) -> [Int] {
      let place = self[index].place
      return [files[place.file] ?? 0, place.line ?? 0, place.column ?? 0, index]
    }
    return indices.sorted { key($0).lexicographicallyPrecedes(key($1)) }.map { self[$0] }
  }
}

/// Collects diagnostics while something is read: all of them, not the first alone.
public final class DiagnosticLog {
  public private(set) var diagnostics: [Diagnostic] = []
  private var references: [PendingReference] = []

  public init() {}

  public func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
  public func add(_ more: [Diagnostic]) { diagnostics += more }

  /// Notes that an id has to exist.
  func expect(_ kind: ReferenceKind, _ id: String, at position: Position) {
    references.append(PendingReference(kind: kind, id: id, position: position))
  }

  func takeReferences() -> [PendingReference] {
    defer { references = [] }
    return references
  }

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
