/// How much an archive may unpack to before it is taken for an attack (or an accident).
public struct ArchiveLimits: Hashable, Sendable {
  public var entries: Int
  /// Bytes of one entry, unpacked.
  public var entrySize: UInt64
  /// Bytes of all entries, unpacked.
  public var totalSize: UInt64
  /// Unpacked to packed size, of any entry over a MiB and of the whole. Text is packed to about a tenth; a bomb to a thousandth.
  public var ratio: UInt64

  public init(entries: Int = 1_000_000, entrySize: UInt64 = 16 << 30, totalSize: UInt64 = 64 << 30, ratio: UInt64 = 250) {
    self.entries = entries
    self.entrySize = entrySize
    self.totalSize = totalSize
    self.ratio = ratio
  }

  /// - Parameter packed: size of the archive's file.
  func check(_ entries: [ArchivedEntry], packed: UInt64) throws(ArchiveError) {
    var total: UInt64 = 0
    for entry in entries {
      guard entry.size <= entrySize else {
        throw .tooLarge(entry: entry.name, reason: "\(entry.size) bytes unpacked; the limit is \(entrySize)")
      }
      try checkRatio(entry.name, entry.size, entry.packedSize)
      total += entry.size
      guard total <= totalSize else {
        throw .tooLarge(entry: nil, reason: "more than \(totalSize) bytes unpacked")
      }
    }
    // Entries that share their packed bytes look harmless one by one.
    try checkRatio(nil, total, packed)
  }

  private func checkRatio(_ entry: String?, _ size: UInt64, _ packed: UInt64) throws(ArchiveError) {
    guard size > 1 << 20, size / max(packed, 1) > ratio else { return }
    throw .tooLarge(entry: entry, reason: "unpacks to more than \(ratio) times its size, as no text does")
  }
}
