import DatelineExport
import DatelineModel

/// An exporter that does what a test tells it: writes the id of every record, and fails where it is to fail.
struct ScriptedExporter: Exporter {
  enum Fault: Sendable, CaseIterable { case atBegin, atWrite, atFinish, leavesFileOpen }
  struct Failure: Error {}

  let format: Format
  let fault: Fault?
  private let salt: String

  /// - Parameter salt: makes the files of one run differ from another's.
  init(_ name: String, salt: String = "", fault: Fault? = nil) {
    format = Format(name: name, title: name, purpose: "To be tested.", schemas: [])
    self.salt = salt
    self.fault = fault
  }

  func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    let ids = try context.output.file("ids\(salt).txt")
    try context.output.folder("deep/er").write("\(salt)\n", to: "salt.txt")
    if fault == .atBegin { throw ExportError(.unfitData, "cannot begin") }
    return Session(fault: fault, ids: ids, losses: context.losses)
  }

  private struct Session: ExportSession {
    let fault: Fault?
    let ids: OutputFile
    let losses: LossLedger

    mutating func write(_ record: Record) throws {
      try ids.write(record.id + "\n")
      if case .document = record {
        losses.drop("document.text", of: record.id, because: "only ids are written")
        if fault == .atWrite { throw ExportError(.inputOutput, "cannot write") }
      }
    }

    mutating func finish() throws {
      if fault == .leavesFileOpen { return }
      try ids.close()
      if fault == .atFinish { throw Failure() }
    }
  }
}
