/// Something that is wrong with an export or a bundle, or worth knowing.
public struct BundleFinding: Hashable, Sendable, CustomStringConvertible {
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// It is not what it says it is.
    case error
    /// Sound by the letter, and probably a mistake.
    case warning
    /// Nothing is wrong; somebody may want to know.
    case note
  }

  public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// Path inside what was checked, that of an entry of a zip behind `!`; empty for the whole.
    public let file: String
    /// From 1, where it can be told.
    public let line: Int?
    /// What in the file: a member, a row and column.
    public let part: String?

    public init(_ file: String, line: Int? = nil, _ part: String? = nil) {
      self.file = file
      self.line = line
      self.part = part
    }

    public var description: String {
      [file + (line.map { ":\($0)" } ?? ""), part ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  /// Stable dotted name: `bag.fixity`.
  public let id: String
  public let severity: Severity
  public let place: Place
  public let message: String
  public let remedy: String?

  public init(_ id: String, _ severity: Severity, _ place: Place, _ message: String, remedy: String? = nil) {
    self.id = id
    self.severity = severity
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  /// The same, of a zip that is part of something larger.
  func inside(_ zip: String) -> BundleFinding {
    let file = place.file.isEmpty ? zip : "\(zip)!\(place.file)"
    return BundleFinding(id, severity, Place(file, line: place.line, place.part), message, remedy: remedy)
  }

  public var description: String {
    let place = place.description
    return (place.isEmpty ? "" : place + ": ") + "\(severity.rawValue): \(message)" + (remedy.map { "; \($0)" } ?? "")
      + " [\(id)]"
  }
}

/// Findings as checks make them.
final class BundleLog {
  private(set) var findings: [BundleFinding] = []
  /// Findings of one id beyond this many are counted, not listed.
  private static let mostOfAKind = 100
  private var counts: [String: (count: Int, severity: BundleFinding.Severity)] = [:]

  func error(_ id: String, _ place: BundleFinding.Place, _ message: String, remedy: String? = nil) {
    add(BundleFinding(id, .error, place, message, remedy: remedy))
  }

  func warning(_ id: String, _ place: BundleFinding.Place, _ message: String, remedy: String? = nil) {
    add(BundleFinding(id, .warning, place, message, remedy: remedy))
  }

  func note(_ id: String, _ place: BundleFinding.Place, _ message: String) {
    add(BundleFinding(id, .note, place, message))
  }

  func add(_ finding: BundleFinding) {
    let count = (counts[finding.id]?.count ?? 0) + 1
    counts[finding.id] = (count, finding.severity)
    if count <= Self.mostOfAKind { findings.append(finding) }
  }

  func add(_ findings: [BundleFinding]) { findings.forEach(add) }

  /// Everything found, in the order in which it was found, with a last word on each kind that was cut short.
  func finished() -> [BundleFinding] {
    let cut = counts.filter { $0.value.count > Self.mostOfAKind }.sorted { $0.key < $1.key }
    return findings
      + cut.map { id, kind in
        BundleFinding(id, kind.severity, BundleFinding.Place(""), "there are \(kind.count - Self.mostOfAKind) more of this kind")
      }
  }
}
