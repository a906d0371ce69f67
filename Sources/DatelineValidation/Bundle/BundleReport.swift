import DatelineExport

/// What a check of a bundle has found.
public struct BundleReport: Sendable {
  /// The version of BagIt that the bag declares; `nil` where there is no bag or no legible declaration.
  public let bagVersion: String?
  /// Files whose checksums were computed.
  public let filesChecked: Int
  /// The formats that were read back whole, and how many records of each kind they hold.
  public let formats: [Format]
  public let findings: [BundleFinding]

  public struct Format: Sendable {
    public let name: String
    public let path: String
    public let counts: RecordCounts
  }

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
  public var hasWarnings: Bool { findings.contains { $0.severity == .warning } }
}
