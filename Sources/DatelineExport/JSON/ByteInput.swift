import Foundation

/// Bytes that come in pieces, so that a file of any size is read in little memory.
public protocol ByteInput {
  /// The next piece; empty at the end.
  mutating func next() throws -> [UInt8]
}

/// A piece of memory.
public struct MemoryInput: ByteInput {
  private var bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public mutating func next() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// A file, or a range of it.
public struct FileInput: ByteInput {
  private let path: String
  private let handle: FileHandle
  private var left: Int

  /// - Parameter range: bytes of the file; all of it where none is given.
  public init(path: String, range: Range<Int>? = nil) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw ExportError(.inputOutput, "cannot read \(path); is it there, and readable?")
    }
    self.path = path
    self.handle = handle
    left = range?.count ?? Int.max
    do { try handle.seek(toOffset: UInt64(range?.lowerBound ?? 0)) } catch { throw Self.failure(path, error) }
  }

  public mutating func next() throws -> [UInt8] {
    guard left > 0 else { return [] }
    do {
      let piece = try handle.read(upToCount: min(left, Self.pieceSize)) ?? Data()
      left -= piece.count
      return Array(piece)
    } catch { throw Self.failure(path, error) }
  }

  private static func failure(_ path: String, _ error: any Error) -> ExportError {
    ExportError(.inputOutput, "cannot read \(path): \(error.localizedDescription)")
  }

  private static let pieceSize = 1 << 16
}
