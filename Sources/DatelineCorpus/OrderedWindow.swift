import DatelineModel
import Foundation

/// Reads records on all cores, a window of them at a time, and hands them over in order: the same order and the same bytes with any number of threads, and no
/// more than a window in memory.
enum OrderedWindow {
  /// A record with what was found wrong while reading it.
  struct Reading {
    let file: String
    let result: RecordReader.Result?
    let log: DiagnosticLog
  }

  static let size = 16

  static func map(
    _ documents: [DocumentID], context: RecordReader.Context, folder: URL, _ body: (DocumentID, Reading) throws -> Void
  ) rethrows {
    var start = 0
    while start < documents.count {
      let window = Array(documents[start..<min(start + size, documents.count)])
      let readings = Slots(count: window.count)
      DispatchQueue.concurrentPerform(iterations: window.count) { index in
        readings.put(read(window[index], context: context, folder: folder), at: index)
      }
      for (index, id) in window.enumerated() {
        if let reading = readings.take(index) { try body(id, reading) }
      }
      start += window.count
    }
  }

  private static func read(_ id: DocumentID, context: RecordReader.Context, folder: URL) -> Reading {
    let log = DiagnosticLog()
    let name = "records/\(id).yaml"
    let result = YAMLFile(name, in: folder, log: log).flatMap {
      RecordReader(id: id, file: $0, context: context, log: log).read()
    }
    return Reading(file: name, result: result, log: log)
  }

  /// One place for each record of a window. Each is filled by one thread and emptied after all threads are done.
  private final class Slots: @unchecked Sendable {
    private var readings: [Reading?]
    private let lock = NSLock()

    init(count: Int) { readings = Array(repeating: nil, count: count) }

    func put(_ reading: Reading, at index: Int) { lock.withLock { readings[index] = reading } }

    func take(_ index: Int) -> Reading? {
      lock.withLock {
        defer { readings[index] = nil }
        return readings[index]
      }
    }
  }
}
