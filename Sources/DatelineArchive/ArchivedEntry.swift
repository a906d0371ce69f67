/// An entry as the directory of an archive lists it.
public struct ArchivedEntry: Hashable, Sendable {
  /// With `/`, also at the end of a folder's.
  public let name: String
  /// Bytes, unpacked.
  public let size: UInt64
  public let packedSize: UInt64
  public let isDeflated: Bool
  /// File type and permissions of UNIX, `0o100644`; `nil` where the archive was made elsewhere.
  public let mode: UInt16?

  public var isFolder: Bool { name.hasSuffix("/") }
}
