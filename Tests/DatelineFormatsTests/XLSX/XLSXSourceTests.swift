import DatelineArchive
import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

/// What somebody has changed in a workbook is either read as it stands, or refused with its place.
struct XLSXSourceTests {
  @Test(arguments: [
    ("agents", "<t>outlet</t>", "<t>newspaper</t>", "agents, row 1, kind: “newspaper” is none of the values of agentKind"),
    (
      "agents", "<c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>courier</t></is></c>", "<c r=\"A2\"><v>42</v></c>",
      "agents, row 1, agent_id: “42” is no id"
    ),
    (
      "agents", "<c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>courier</t></is></c>", "<c r=\"A2\"><f>B2</f><v>42</v></c>",
      "row 1, agent_id: holds a formula"
    ),
    (
      "agents", "<c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>courier</t></is></c>", "<c r=\"A2\" t=\"e\"><v>#N/A</v></c>",
      "agents, row 1, agent_id: “#N/A” is no id"
    ),
    ("agents", "<c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>courier</t></is></c>", "", "agents, row 1, agent_id: is missing"),
    ("agents", "<t>agent_id</t>", "<t>agent</t>", "agents, agent: there is no such column"),
    ("agents", "<t>agent_id</t>", "<t>note</t>", "agents: a column stands there twice"),
    ("segments", "A 😀 day", "A day", "segments, row 3, text: has 5 characters where its address in targets says 7"),
    ("readings", "s=\"5\" t=\"b\"><v>0</v>", "s=\"0\"><v>0</v>", "readings, row 1, omitted: “0” is no boolean"),
    ("dataset", "<t>dateline.base</t>", "<t>base</t>", "dataset, dateline.base: is missing"),
    ("statement-relays", "<t>courier-pier-s1</t>", "<t>courier-pier-s9</t>", "statement-relays, row 1: belongs to no record"),
  ]) func saysWhereATableIsWrong(sheet: String, old: String, new: String, message: String) throws {
    let book = try ChangedWorkbook(of: Sample()) { name, xml in
      #expect(name != sheet || xml.contains(old))
      return name == sheet ? xml.replacingOccurrences(of: old, with: new) : xml
    }
    #expect {
      try CSVExport(XLSXSource(path: book.path))
    } throws: { error in
      #expect("\(error)".contains(message))
      return error is TableFault
    }
  }

  @Test func saysThatATableIsMissing() throws {
    let book = try ChangedWorkbook(
      of: Sample(), listing: { $0.replacingOccurrences(of: "name=\"edits\"", with: "name=\"other\"") })
    #expect { try XLSXSource(path: book.path) } throws: { "\($0)" == "edits: the sheet is missing" }
  }

  /// Style 4 is that of days, and 47911 is the day that stood there as a text.
  @Test func readsADayThatSomebodyHasTypedWhereATextWas() throws {
    let old = #"<c r="D2" s="1" t="inlineStr"><is><t>2031-03-04</t></is></c>"#
    let book = try ChangedWorkbook(of: DatedSample()) { name, xml in
      #expect(name != "events" || xml.contains(old))
      return name == "events" ? xml.replacingOccurrences(of: old, with: #"<c r="D2" s="4"><v>47911</v></c>"#) : xml
    }
    #expect(try CSVExport(XLSXSource(path: book.path)).files == CSVExport(DatedSample()).files)
  }

  @Test func refusesPartsOfALongTextThatStandInAnotherOrder() throws {
    let long = String(repeating: "a", count: 40_000)
    let book = try ChangedWorkbook(of: NotedSample(note: long)) { name, xml in
      name == "long-cells"
        ? xml.replacingOccurrences(of: "<c r=\"E3\" s=\"3\"><v>2</v>", with: "<c r=\"E3\" s=\"3\"><v>3</v>") : xml
    }
    #expect { try XLSXSource(path: book.path) } throws: { "\($0)".hasPrefix("long-cells, row 2: is no part of a text") }
  }

  @Test func isFoundInAFolderAndAsAFile() throws {
    let export = try WorkbookExport(Sample())
    let folder = URL(fileURLWithPath: export.path).deletingLastPathComponent()
    try Data().write(to: folder.appendingPathComponent("~$sample.xlsx"))
    try Data().write(to: folder.appendingPathComponent(".~lock.sample.xlsx#"))
    for path in [folder.path, export.path] {
      let found = try ExportedDataset.all(in: path)
      #expect(found.map(\.format) == ["xlsx"] && found.map(\.path) == [export.path])
      #expect(try found.first?.open().header.dataset == Sample().header.dataset)
    }
  }

  @Test func isAPartOfABundleWhereAsked() throws {
    let bundle = try TemporaryExport(Sample(), with: BundleExporter(parts: [CSVExporter(), XLSXExporter(store: true)]))
    let archive = try ArchiveReader(path: bundle.path + "/" + (try #require(bundle.names.first)))
    let book = try #require(archive.entries.first { $0.name.hasSuffix("/data/xlsx/sample.xlsx") })
    #expect(try archive.contents(of: book.name) == Array(WorkbookExport(Sample(), store: true).bytes()))
    #expect(!archive.entries.contains { $0.name.hasSuffix("sheet1.xml") || $0.name.contains("/xlsx/sample/") })
  }
}

/// An event on a day.
private struct DatedSample: RecordSource {
  let header: DatasetHeader

  init() throws {
    let event = Event(id: legal("visit"), kind: .visit, names: [Name("Visit", kind: .preferred)], date: try EDTF("2031-03-04"))
    header = DatasetHeader(dataset: Sample().header.dataset, authorities: Authorities(events: [event]))
  }

  func forEach(_ body: (Record) throws -> Void) throws {
    for event in header.authorities.events { try body(.event(event)) }
  }
}

/// A workbook in which somebody has changed the XML of sheets, in a folder that goes with the value.
private final class ChangedWorkbook {
  let path: String
  private let folder: String

  /// - Parameters:
  ///   - change: of a sheet, by its name.
  ///   - listing: of the workbook part.
  init(
    of source: some RecordSource, _ change: (String, String) -> String = { $1 }, listing: (String) -> String = { $0 }
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("book-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/book.xlsx"
    let export = try WorkbookExport(source)
    let sheets = try export.book().sheets
    let names = Dictionary(uniqueKeysWithValues: sheets.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", $1) })
    let archive = try ArchiveReader(path: export.path)
    var changed = ArchiveWriter(day: .first, listsFolders: false)
    for entry in archive.entries {
      var xml = String(decoding: try archive.contents(of: entry.name), as: UTF8.self)
      if let sheet = names[entry.name] { xml = change(sheet, xml) }
      if entry.name == "xl/workbook.xml" { xml = listing(xml) }
      try changed.add(entry.name, .bytes(Array(xml.utf8)))
    }
    try changed.write(to: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
