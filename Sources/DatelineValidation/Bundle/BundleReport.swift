import DatelineExport

/// What a check of an export or a bundle has found.
public struct BundleReport: Sendable {
  /// The bag that was checked, or those in an export's folder; empty where there is none.
  public let bags: [Bag]
  /// The formats that were read back whole, and how many records of each kind they hold.
  public let formats: [Format]
  public let findings: [BundleFinding]

  public struct Bag: Sendable {
    /// Below what was checked; empty for the bag itself.
    public let path: String
    /// The version of BagIt that it declares; `nil` where there is no legible declaration.
    public let version: String?
    /// Files whose checksums were computed.
    public let filesChecked: Int
  }

  public struct Format: Sendable {
    public let name: String
    public let path: String
    public let counts: RecordCounts
  }

  public var bagVersion: String? { bags.first?.version }
  public var filesChecked: Int { bags.reduce(0) { $0 + $1.filesChecked } }
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
  public var hasWarnings: Bool { findings.contains { $0.severity == .warning } }
}
