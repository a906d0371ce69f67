/// Who or what made an annotation.
public struct Responsibility: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let kind: ResponsibilityKind
  /// A curator's id, a rule's name with its version, a format's name: `[a-z0-9-]+`.
  public let name: String

  /// `nil` when the name has other characters than `a-z`, `0-9` and `-`, or is too long to be part of an id.
  public init?(_ kind: ResponsibilityKind, _ name: String) {
    let legal = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard legal, !name.isEmpty, name.utf8.count <= 48 else { return nil }
    self.kind = kind
    self.name = name
  }

  /// Its id in every format: `curator-mk`, `rule-quotation-1-0`.
  public var id: String { "\(kind.rawValue)-\(name)" }
  /// As a record file writes it: `curator:mk`.
  public var description: String { "\(kind.rawValue):\(name)" }

  public static func < (a: Self, b: Self) -> Bool { a.id < b.id }
}

/// Where an annotation comes from and what has been decided about it. Every mention, statement, figure and witness has one.
public struct Provenance: Hashable, Sendable {
  public let by: Responsibility
  /// 0 to 1; `nil` where none was given, which is not the same as certainty.
  public let confidence: ExactDecimal?
  public let status: AnnotationStatus

  public init(by: Responsibility, confidence: ExactDecimal? = nil, status: AnnotationStatus) {
    self.by = by
    self.confidence = confidence
    self.status = status
  }
}
