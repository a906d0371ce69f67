import DatelineExport
import DatelineModel

/// The smallest part of a bundle: lists the ids of all records. Big enough to show what the bundle itself does.
struct ListingExporter: Exporter {
  let format: Format

  init(_ name: String, belongsAtTop: Bool = false) {
    format = Format(name: name, title: "Listing", purpose: "Ids of records.", schemas: [], belongsAtTop: belongsAtTop)
  }

  func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    let name = format.belongsAtTop ? "tables/ids.csv" : "ids.xml"
    return Session(file: try context.output.file(name))
  }

  private struct Session: ExportSession {
    let file: OutputFile
    var rows = 0

    mutating func write(_ record: Record) throws {
      rows += 1
      try file.write(Self.id(record) + "\r\n")
    }

    mutating func finish() throws {
      file.note = FileNote("Ids", "One row for each record.", rows: rows)
      try file.close()
    }

    private static func id(_ record: Record) -> String {
      switch record {
      case .agent(let agent): agent.id.value
      case .place(let place): place.id.value
      case .event(let event): event.id.value
      case .document(let document): document.document.id.value
      case .utterance(let utterance): utterance.id.value
      }
    }
  }
}
