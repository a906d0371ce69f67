import Foundation

/// Texts on disk, by number: what all cells share can be larger than memory.
final class TextStore {
  /// Texts that are complete.
  struct Texts {
    private let bytes: Data
    /// Where each begins, and where the last ends.
    private let bounds: [Int]

    fileprivate init(bytes: Data, bounds: [Int]) {
      self.bytes = bytes
      self.bounds = bounds
    }

    var count: Int { bounds.count - 1 }

    /// - Parameter index: from 0; `nil` where there is none.
    subscript(index: Int) -> String? {
      guard index >= 0, index < count else { return nil }
      return String(decoding: bytes[bounds[index]..<bounds[index + 1]], as: UTF8.self)
    }
  }

  private let path: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var bounds = [0]

  init(in folder: String) throws {
    path = folder + "/texts-\(UUID().uuidString)"
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw XLSXFault(folder, "a temporary file cannot be created")
    }
    self.handle = handle
  }

  func append(_ text: String) throws {
    buffer += text.utf8
    bounds.append((bounds.last ?? 0) + text.utf8.count)
    if buffer.count > 1 << 16 { try flush() }
  }

  func closed() throws -> Texts {
    try flush()
    try handle.close()
    // Mapped, so that the system may take the memory back.
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    return Texts(bytes: bytes, bounds: bounds)
  }

  private func flush() throws {
    try handle.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
