import DatelineArchive
import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

struct XLSXExporterTests {
  @Test func leavesOneFile() throws {
    #expect(try WorkbookExport(Sample()).files == ["\(Sample().header.dataset.name).xlsx"])
  }

  @Test func namesSheetsAsProgramsAllow() throws {
    let sheets = try WorkbookExport(Sample(), capacity: SheetCapacity(rows: 3)).book().sheets
    #expect(Array(sheets.prefix(2)) == ["start", "statements-flat"])
    #expect(Set(sheets.map { $0.lowercased() }).count == sheets.count)
    #expect(sheets.allSatisfy { $0.utf16.count <= 31 && !$0.contains { "[]:*?/\\".contains($0) } })
  }

  @Test func typesEachCell() throws {
    let export = try WorkbookExport(TypedSample())
    let rows = try export.rows(of: "places")
    let header = try #require(rows.first)
    let place = try #require(rows.last)
    func cell(_ name: String) -> XLSXCell? { header.firstIndex(of: .text(name)).map { place[$0] } }
    #expect(cell("latitude") == .number("54.10"), "zeros at the end are kept")
    #expect(cell("longitude") == .text("-12.1250000000000000001"), "a binary number would round it")
    let events = try export.rows(of: "events")
    let dates = try #require(events.first?.firstIndex(of: .text("date_earliest")))
    #expect(
      events.dropFirst().map { $0[dates] } == [
        .date("1900-03-01"), .text("1900-02-28"), .date("2018-02-01"),
      ])
  }

  @Test func numbersDaysAsSpreadsheetsDo() throws {
    let known: [(String, Int?)] = [
      ("1900-02-28", nil), ("1900-03-01", 61), ("1970-01-01", 25569), ("2000-02-29", 36585),
      ("2018-02-20", 43151),
      ("9999-12-31", 2_958_465),
    ]
    for (text, serial) in known {
      let day = try #require(CalendarDay(iso: text))
      #expect(SpreadsheetDay.serial(of: day) == serial, "\(text)")
      if let serial { #expect(SpreadsheetDay.day(serial: serial, .from1900) == day) }
    }
    for serial in 61..<200_000 {
      #expect(
        SpreadsheetDay.day(serial: serial, .from1900).flatMap(SpreadsheetDay.serial) == serial)
    }
    #expect(SpreadsheetDay.day(serial: 60, .from1900) == nil, "29 February 1900")
    #expect(SpreadsheetDay.day(serial: 1, .from1900) == CalendarDay(year: 1900, month: 1, day: 1))
    #expect(SpreadsheetDay.day(serial: 0, .from1904) == CalendarDay(year: 1904, month: 1, day: 1))
  }

  @Test func linksEverySheetFromTheFirst() throws {
    let export = try WorkbookExport(Sample())
    let book = try export.book()
    let xml = try part("xl/worksheets/sheet1.xml", of: export)
    let rows = try export.rows(of: "start")
    for sheet in book.sheets.dropFirst() {
      #expect(xml.contains("location=\"'\(sheet)'!A1\""))
      let row = try #require(rows.first { $0.first == .text(sheet) })
      let count = try export.rows(of: sheet).count - 1
      #expect(row.last == .number("\(count)"), "\(sheet)")
    }
    #expect(rows.contains { $0.first == .text("How to cite") })
  }

  @Test func explainsEveryColumnInTheCodebook() throws {
    let rows = try WorkbookExport(Sample()).rows(of: "codebook").dropFirst()
    let expected = Tables.all.flatMap { table in
      table.columns.map { [XLSXCell.text(table.name.rawValue), .text($0.name)] }
    }
    #expect(rows.map { Array($0.prefix(2)) } == expected)
    #expect(
      rows.contains {
        $0.last == .text(StatementKind.allCases.map(\.rawValue).joined(separator: "; "))
      })
  }

  @Test func hasNoFormulaAndNoFolder() throws {
    let export = try WorkbookExport(Sample())
    let entries = try ArchiveReader(path: export.path).entries.map(\.name)
    #expect(entries.first == "[Content_Types].xml" && !entries.contains { $0.hasSuffix("/") })
    for name in entries where name.hasPrefix("xl/worksheets/") {
      #expect(try !part(name, of: export).contains("<f"), "\(name)")
    }
  }

  /// Leaves the sample for the checks under Tests/Conformance.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"] != nil))
  func leavesTheSampleForOtherPrograms() throws {
    let root = try #require(ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"]) + "/xlsx"
    try leave(Sample(), as: "full", in: root)
    try leave(Sample().withholdingText(), as: "withheld", in: root)
    try leave(HostileSample(), as: "hostile", in: root)
    try leave(TypedSample(), as: "typed", in: root)
    try leave(RandomDataset(seed: 7, documents: 12), as: "random", in: root)
  }

  private func leave(_ source: some RecordSource, as name: String, in root: String) throws {
    for exporter in [CSVExporter(), XLSXExporter()] as [any Exporter] {
      let folder = "\(root)/\(name)/\(exporter.format.name)"
      try? FileManager.default.removeItem(atPath: folder)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      var session = try exporter.begin(
        source.header, in: ExportContext(output: OutputFolder(path: folder), losses: LossLedger()))
      try source.forEach { try session.write($0) }
      try session.finish()
    }
  }

  private func part(_ name: String, of export: WorkbookExport) throws -> String {
    String(decoding: try ArchiveReader(path: export.path).contents(of: name), as: UTF8.self)
  }
}

/// A place with numbers and events with dates that programs treat differently.
private struct TypedSample: RecordSource {
  let header: DatasetHeader

  init() throws {
    let latitude = try #require(ExactDecimal("54.10"))
    let longitude = try #require(ExactDecimal("-12.1250000000000000001"))
    var place = Place(id: legal("pier"), kind: .city, names: [Name("Pier", kind: .preferred)])
    place.coordinates = Coordinates(latitude: latitude, longitude: longitude)
    let events = try ["1900-03-01", "1900-02-28", "2018-02"].enumerated().map { place, date in
      Event(
        id: legal("event-\(place)"), kind: .other, names: [Name("E", kind: .preferred)],
        date: try EDTF(date))
    }
    header = DatasetHeader(
      dataset: Sample().header.dataset, authorities: Authorities(places: [place], events: events))
  }

  func forEach(_ body: (Record) throws -> Void) throws {
    for place in header.authorities.places { try body(.place(place)) }
    for event in header.authorities.events { try body(.event(event)) }
  }
}

/// An agent for each text that programs with tables, or with workbooks, are known to change.
struct HostileSample: RecordSource {
  let header: DatasetHeader

  init() {
    // Without “_x0041_x0042_”: LibreOffice reads it, and saves something else.
    let ofWorkbooks = ["_x000D_", "_x005F_", "__x000D__", "[see sheet long-cells, cell 1]", "#REF!", "TRUE()"]
    let agents = (HostileText.all + ofWorkbooks).enumerated().map { place, text in
      var agent = Agent(
        id: legal("agent-\(place + 100)"), kind: .person, names: [Name(text, kind: .preferred)])
      agent.note = text
      return agent
    }
    header = DatasetHeader(
      dataset: Sample().header.dataset, authorities: Authorities(agents: agents))
  }

  func forEach(_ body: (Record) throws -> Void) throws {
    for agent in header.authorities.agents { try body(.agent(agent)) }
  }
}
