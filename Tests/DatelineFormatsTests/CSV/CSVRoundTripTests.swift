import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

/// What is written is read back as the same model, and written again as the same bytes.
struct CSVRoundTripTests {
  @Test(arguments: [false, true]) func writesTheSameBytesFromWhatItReadBack(withheld: Bool) throws {
    let sample = withheld ? Sample().withholdingText() : Sample()
    try Folder.with(sample) { folder in
      let again = try CSVExport(CSVSource(folder: folder)).files
      #expect(try again == CSVExport(sample).files)
    }
  }

  @Test(arguments: [false, true]) func readsBackEveryRecordAsItWas(withheld: Bool) throws {
    let sample = withheld ? Sample().withholdingText() : Sample()
    try Folder.with(sample) { folder in
      let source = try CSVSource(folder: folder)
      #expect(source.header.dataset == sample.header.dataset)
      let back = try records(of: source)
      #expect(try back == records(of: sample))
    }
  }

  @Test(arguments: HostileCells.all, [false, true])
  func readsATextBackToTheLetter(text: String, guarded: Bool) throws {
    var options = CSVOptions()
    options.formulaGuard = guarded
    try Folder.with(NotedSample(note: text), options) { folder in
      let note = try CSVSource(folder: folder).header.authorities.agents.first?.note
      #expect(note.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func takesOptionsBack() throws {
    var options = CSVOptions()
    options.byteOrderMark = true
    options.formulaGuard = true
    try Folder.with(Sample(), options) { folder in
      let again = try CSVExport(CSVSource(folder: folder)).files
      #expect(try again == CSVExport(Sample()).files)
    }
  }

  @Test func readsColumnsInAnyOrder() throws {
    try Folder.with(Sample()) { folder in
      let path = folder + "/tables/event-participants.csv"
      try change(path) { line in line.split(separator: ",").reversed().joined(separator: ",") }
      let again = try CSVExport(CSVSource(folder: folder)).files
      #expect(try again == CSVExport(Sample()).files)
    }
  }

  @Test(arguments: [
    ("agents", #""outlet""#, #""newspaper""#, "agents, row 1, kind: “newspaper” is none of the values of agentKind"),
    ("agents", "\"courier\"", "\"Courier\"", "agents, row 1, agent_id: “Courier” is not a legal id"),
    ("places", "54.10", "54,10", "places, row 2: has 8 cells where the header has 7"),
    ("places", "54.10", "95", "places, row 2, latitude: 95, -12.125 lies outside the globe"),
    ("events", "\"2031-01/..\"", "\"01/2031\"", "events, row 2, date: “01/2031” is not an EDTF date"),
    ("segments", "A 😀 day", "A day", "segments, row 3, text: has 5 characters where its address in targets says 7"),
    ("targets", "\"content\",1,1", "\"cue\",1,1", "statements, row 2, content: has no such row in the table targets"),
    ("targets", "\"5edefd8e31a9eb7f\"", "\"5E+40\"", "did a spreadsheet change it?"),
    ("figures", "1000", "1.000,0", "figures, row 1: has"),
    ("statement-relays", "courier-pier-s1", "courier-pier-s9", "statement-relays, row 1: belongs to no record"),
    ("mentions", "mention_id", "mention", "mentions, mention: there is no such column"),
    ("variations", "\"figure\"", "\"figure", "variations, row 1: something stands behind the closing quotation mark"),
  ])
  func saysWhereATableIsWrong(table: String, old: String, new: String, message: String) throws {
    try Folder.with(Sample()) { folder in
      try replace(old, new, in: folder + "/tables/\(table).csv")
      #expect {
        try records(of: CSVSource(folder: folder))
      } throws: { error in
        #expect("\(error)".contains(message))
        return error is TableFault
      }
    }
  }

  private func records(of source: some RecordSource) throws -> [String] {
    var records: [String] = []
    try source.forEach { records.append(String(reflecting: $0)) }
    return records
  }

  private func change(_ path: String, _ line: (Substring) -> String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\r\n").map { line($0) + "\r\n" }
    try lines.joined().write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func replace(_ old: String, _ new: String, in path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
  }
}

/// A folder with an export in it that is gone afterwards.
private enum Folder {
  static func with(_ source: some RecordSource, _ options: CSVOptions = CSVOptions(), _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try CSVExport.run(source, options, into: folder.path)
    try body(folder.path)
  }
}
