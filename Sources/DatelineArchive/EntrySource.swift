import CLibZip

/// Feeds one entry to libzip, which asks for it through a callback while it closes the archive.
final class EntrySource {
  private let name: String
  private let content: EntryContent
  private let size: Int
  private let failure: FirstFailure
  private var next: (() throws -> [UInt8])?
  private var piece: ArraySlice<UInt8> = []
  private var delivered = 0

  private init(name: String, content: EntryContent, size: Int, failure: FirstFailure) {
    self.name = name
    self.content = content
    self.size = size
    self.failure = failure
  }

  /// Adds the entry to an archive and gives libzip the ownership of its source.
  /// - Returns: the index of the entry; negative if libzip refused.
  static func add(_ name: String, _ content: EntryContent, size: Int, to archive: OpaquePointer, failure: FirstFailure) -> Int64 {
    let owner = Unmanaged.passRetained(EntrySource(name: name, content: content, size: size, failure: failure))
    guard let source = zip_source_function(archive, answer, owner.toOpaque()) else {
      owner.release()
      return -1
    }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    if index < 0 { zip_source_free(source) }
    return index
  }

  private static let answer: zip_source_callback = { owner, data, length, command in
    guard let owner else { return -1 }
    let reference = Unmanaged<EntrySource>.fromOpaque(owner)
    if command == ZIP_SOURCE_FREE {
      reference.release()
      return 0
    }
    return reference.takeUnretainedValue().answer(command, UnsafeMutableRawBufferPointer(start: data, count: Int(length)))
  }

  private func answer(_ command: zip_source_cmd_t, _ buffer: UnsafeMutableRawBufferPointer) -> Int64 {
    switch command {
    case ZIP_SOURCE_SUPPORTS: Self.supported
    case ZIP_SOURCE_STAT: describe(buffer)
    case ZIP_SOURCE_OPEN: attempt { try open() }
    case ZIP_SOURCE_READ: attempt { try read(buffer) }
    case ZIP_SOURCE_CLOSE: close()
    case ZIP_SOURCE_ERROR: explain(buffer)
    default: -1
    }
  }

  private func attempt(_ step: () throws -> Int) -> Int64 {
    do { return Int64(try step()) } catch {
      failure.note(error as? ArchiveError ?? .content(entry: name, reason: "cannot be read: \(error)"))
      return -1
    }
  }

  private func open() throws -> Int {
    next = try content.open()
    piece = []
    delivered = 0
    return 0
  }

  private func read(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if piece.isEmpty, let next { piece = try next()[...] }
    let count = min(buffer.count, piece.count)
    buffer.copyBytes(from: piece.prefix(count))
    piece = piece.dropFirst(count)
    delivered += count
    if delivered > size || (count == 0 && !buffer.isEmpty && delivered < size) {
      throw ArchiveError.content(entry: name, reason: "\(size) bytes were announced and \(delivered) came")
    }
    return count
  }

  private func close() -> Int64 {
    next = nil
    piece = []
    return 0
  }

  /// Always the size: without it libzip reserves ZIP64 fields for every entry.
  private func describe(_ buffer: UnsafeMutableRawBufferPointer) -> Int64 {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    stat.size = UInt64(size)
    stat.valid = UInt64(ZIP_STAT_SIZE)
    return withUnsafeBytes(of: &stat) { bytes in
      guard buffer.count >= bytes.count else { return -1 }
      buffer.copyMemory(from: bytes)
      return Int64(bytes.count)
    }
  }

  /// libzip wants two C integers here; what really happened is in ``FirstFailure``.
  private func explain(_ buffer: UnsafeMutableRawBufferPointer) -> Int64 {
    let codes = [Int32(ZIP_ER_READ), 0]
    return codes.withUnsafeBytes { bytes in
      guard buffer.count >= bytes.count else { return -1 }
      buffer.copyMemory(from: bytes)
      return Int64(bytes.count)
    }
  }

  private static let supported = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS,
  ].reduce(Int64(0)) { $0 | 1 << Int64($1.rawValue) }
}

/// The first thing that went wrong while libzip was asking for content; libzip itself can only say that reading failed.
final class FirstFailure {
  private(set) var error: ArchiveError?

  func note(_ error: ArchiveError) { self.error = self.error ?? error }
}
