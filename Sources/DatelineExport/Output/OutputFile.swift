import DatelineDigest
import Foundation

/// A file under way in the staging folder. Bytes are collected and written in large pieces; checksums are computed on the way.
public final class OutputFile {
  /// Path below the output's root, with `/`.
  public let name: String
  /// What the file is, for catalogues; may be set until it is closed.
  public var note: FileNote?
  private let root: String
  private var path: String { root + "/" + name }
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var size = 0
  private let digests: [(DigestAlgorithm, Digest)]
  private let onClose: (FinishedFile) -> Void
  private var isClosed = false

  init(name: String, in root: String, digests: [DigestAlgorithm], onClose: @escaping (FinishedFile) -> Void) throws {
    self.name = name
    self.root = root
    self.digests = digests.map { ($0, Digest($0)) }
    self.onClose = onClose
    let path = root + "/" + name
    guard FileManager.default.createFile(atPath: path, contents: nil), let handle = FileHandle(forWritingAtPath: path)
    else { throw ExportError(.cannotCreate, "cannot create \(path); is the folder writable?") }
    self.handle = handle
    buffer.reserveCapacity(Self.pieceSize + 4096)
  }

  public func write(_ bytes: [UInt8]) throws {
    try requireOpen()
    buffer += bytes
    if buffer.count >= Self.pieceSize { try flush() }
  }

  public func write(_ text: String) throws {
    try requireOpen()
    buffer += text.utf8
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes what is left. Must be called; nothing may be written afterwards. Called again it does nothing.
  public func close() throws {
    guard !isClosed else { return }
    isClosed = true
    try flush()
    do { try handle.close() } catch { throw failure(error) }
    onClose(FinishedFile(name, in: root, size: size, digests: digests, note: note))
  }

  private func flush() throws {
    guard !buffer.isEmpty else { return }
    do { try handle.write(contentsOf: buffer) } catch { throw failure(error) }
    size += buffer.count
    for (_, digest) in digests { digest.update(buffer) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func requireOpen() throws {
    if isClosed { throw ExportError(.bug, "something was written to \(name) after it was closed") }
  }

  private func failure(_ error: any Error) -> ExportError {
    ExportError(.inputOutput, "cannot write \(path): \(error.localizedDescription)")
  }

  private static let pieceSize = 1 << 16
}
