import Foundation

/// Where the bytes of an entry come from. They are asked for while the archive is being written, one entry after another.
public enum EntryContent {
  case bytes([UInt8])
  case file(path: String)
  /// - Parameters:
  ///   - size: how many bytes will come, exactly: announced beforehand, so that small entries need no ZIP64 fields.
  ///   - open: starts from the beginning and returns what gives the next piece, empty at the end.
  case stream(size: Int, open: () throws -> () throws -> [UInt8])
}

extension EntryContent {
  /// How many bytes there are; for a file, as it is now.
  public func size() throws -> Int {
    switch self {
    case .bytes(let bytes): return bytes.count
    case .stream(let size, _): return size
    case .file(let path):
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      guard attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? Int else {
        throw ArchiveError.file(path: path, reason: "no regular file")
      }
      return size
    }
  }

  func open() throws -> () throws -> [UInt8] {
    switch self {
    case .bytes(let bytes):
      var rest = bytes
      return {
        defer { rest = [] }
        return rest
      }
    case .stream(_, let open): return try open()
    case .file(let path):
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      return { Array(try handle.read(upToCount: Self.pieceSize) ?? Data()) }
    }
  }

  private static let pieceSize = 1 << 16
}
