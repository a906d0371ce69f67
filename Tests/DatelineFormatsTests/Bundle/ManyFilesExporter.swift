import DatelineExport
import DatelineModel

/// A part that writes many files whatever it is given: to see what becomes of a bundle that grows.
struct ManyFilesExporter: Exporter {
  let files: Int
  let bytes: Int
  let format = Format(name: "many", title: "Many", purpose: "Many files.", schemas: [])

  func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    Session(context: context, files: files, bytes: bytes)
  }

  private struct Session: ExportSession {
    let context: ExportContext
    let files: Int
    let bytes: Int

    mutating func write(_ record: Record) throws {}

    mutating func finish() throws {
      let piece = [UInt8](repeating: UInt8(ascii: "x"), count: bytes)
      for number in 0..<files {
        let file = try context.output.file("file-\(number + 1).txt")
        try file.write(piece)
        try file.close()
      }
    }
  }
}
