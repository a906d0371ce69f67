import DatelineCuration
import DatelineExport
import DatelineFormats
import Foundation
import Testing

/// Tables that nobody has changed change nothing, whatever programs did to them.
@Suite struct RoundTripTests {
  @Test(arguments: ["harbour", "afghanistan"])
  func tablesAsTheyWereExportedChangeNothing(corpus: String) throws {
    let bench = try Workbench(corpus)
    for path in ["export", "export/csv", "export/csv/tables", "export/csv/tables/statements.csv"] {
      let report = try bench.prepare(from: path).report
      #expect(report.isEmpty && report.notes.isEmpty && !report.isWithoutBase, "\(path): \(report)")
    }
  }

  /// An edition without words has empty cells in tables that are not merged, as `segments`: nobody emptied them.
  @Test(arguments: ["harbour", "afghanistan"], [Edition.withheld, .quotations])
  func whatAnEditionLeavesOutIsNoEdit(corpus: String, edition: Edition) throws {
    let bench = try Workbench(corpus)
    try bench.export(to: "shown", edition: edition)
    #expect(try bench.rows("segments", in: "shown").dropFirst().contains { $0.contains("") })
    let report = try bench.prepare(from: "shown/csv").report
    #expect(report.isEmpty && report.notes.isEmpty, "\(report)")
  }

  /// The other side of it: words that somebody wrote into such a table are said to be lost.
  @Test func wordsInATableThatIsNotMergedAreNoted() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    var rows = try bench.rows("segments")
    let words = try #require(rows[0].firstIndex(of: "text"))
    rows[1][words] = "Other words."
    try bench.save(rows, as: "segments")
    let notes = try bench.prepare().report.notes
    #expect(notes.count == 1 && notes[0].contains("segments"), "\(notes)")
  }

  @Test(arguments: ["harbour", "afghanistan"])
  func aWorkbookAsItWasExportedChangesNothing(corpus: String) throws {
    let bench = try Workbench(corpus)
    try bench.export(to: "book", XLSXExporter(mergeBase: true))
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: bench.root.appendingPathComponent("book/xlsx").path).first)
    let report = try bench.prepare(from: "book/xlsx/\(name)").report
    #expect(report.isEmpty && report.notes.isEmpty && !report.isWithoutBase, "\(report)")
  }

  @Test(arguments: Mangling.all)
  func whatASpreadsheetDoesToTheFormIsNoEdit(spreadsheet: Spreadsheet) throws {
    let bench = try Workbench()
    for table in [
      "statements", "mentions", "figures", "documents", "agents", "agent-names", "agent-offices", "events", "statements-flat",
    ] {
      try bench.save(bench.rows(table), as: table, spreadsheet)
    }
    let report = try bench.prepare().report
    #expect(report.isEmpty, "\(report.changes) \(report.refusals.first.map { "\($0)" } ?? "")")
  }

  /// The proof that the test above can fail, and that an edit is found through the same form.
  @Test(arguments: Mangling.all.filter { !$0.name.contains("opened as") })
  func anEditIsFoundInEveryForm(spreadsheet: Spreadsheet) throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.set("statements", "courier-pier-s1", "gloss", to: "Many; one says, are “at work”")
    try bench.save(bench.rows("statements"), as: "statements", spreadsheet)
    let report = try bench.apply()
    #expect(report.refusals.isEmpty && report.changes.count == 1, "\(report.refusals)")
    #expect(
      try bench.difference() == [
        "-gloss: There are said to be thousands at work on the pier.", "+gloss: Many; one says, are “at work”",
      ])
  }
}

/// Cells that a spreadsheet changed by itself.
@Suite struct DamageTests {
  @Test(arguments: [
    ("documents", "ledger-sum", "headline", "Err:509", "taken for formulas"),
    ("documents", "ledger-sum", "headline", "#NAME?", "taken for formulas"),
    ("mentions", "courier-pier-m-948608e2", "text", "04/03/2026", "taken for dates"),
    ("documents", "courier-pier", "headline", "Harbour master sees â€œthousandsâ€ at work on Pier Four", "read as Windows-1252"),
  ])
  func areSaidToBeAndKept(table: String, key: String, column: String, value: String, what: String) throws {
    let bench = try Workbench()
    try bench.set(table, key, column, to: value)
    let report = try bench.apply()
    #expect(report.isEmpty && report.notes.count == 1 && report.notes[0].contains(what), "\(report)")
    #expect(try bench.difference().isEmpty)
  }

  @Test func wordsThatSomebodyWroteInDamagedLettersAreRefused() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.set("statements", "courier-pier-s1", "gloss", to: "He said â€œnoâ€ž.")
    #expect(try bench.apply().refusals.first?.reason.contains("opened as Windows-1252") == true)
  }
}

/// What Excel, LibreOffice and their settings do to a table.
enum Mangling {
  static let all: [Spreadsheet] = [
    form("a byte order mark") { $0.encoding = .utf8WithMark },
    form("Excel's Unicode text") {
      $0.encoding = .utf16
      $0.delimiter = "\t"
      $0.ending = "txt"
    },
    form("semicolons and decimal commas") {
      $0.delimiter = ";"
      $0.cell = { column, text in
        ["latitude", "longitude", "low", "value", "high", "confidence"].contains(column) ? comma(text) : text
      }
    },
    form("tabs") { $0.delimiter = "\t" },
    form("a first line that says the delimiter") {
      $0.announcement = "sep=;\r\n"
      $0.delimiter = ";"
    },
    form("line feeds between rows") { $0.lineEnd = "\n" },
    form("carriage returns between rows") { $0.lineEnd = "\r" },
    form("carriage returns inside cells") { $0.cell = { $1.replacingOccurrences(of: "\n", with: "\r\n") } },
    form("Windows-1252") { $0.encoding = .windows1252 },
    form("UTF-8 opened as Windows-1252") {
      $0.cell = { _, text in
        String(
          text.utf8.flatMap { byte in
            String(bytes: [byte], encoding: .windowsCP1252).map(Array.init) ?? [Character(Unicode.Scalar(byte))]
          })
      }
    },
    form("columns the other way round") { $0.table = { rows in rows.map { $0.reversed() } } },
    form("rows the other way round") { $0.table = { rows in rows.prefix(1) + rows.dropFirst().reversed() } },
    form("empty columns and rows at the end") {
      $0.table = { rows in
        let wide = rows.map { $0 + ["", "", ""] }
        let empty: [String] = wide[0].map { _ in "" }
        return wide + [empty, empty]
      }
    },
    form("a column taken out") { $0.table = { rows in rows.map { Array($0.dropLast()) } } },
    form("a column of one's own") { $0.table = { rows in rows.map { $0 + ["my remark"] } } },
    form("capital letters in the header") { $0.table = { rows in [rows[0].map { $0.uppercased() }] + rows.dropFirst() } },
    days("21/02/2018") { "\($0[2])/\($0[1])/\($0[0])" },
    days("2/21/18") { "\(bare($0[1]))/\(bare($0[2]))/\($0[0].suffix(2))" },
    days("21.02.2018") { "\($0[2]).\($0[1]).\($0[0])" },
    days("21-Feb-18") { "\($0[2])-\(months[(Int($0[1]) ?? 1) - 1])-\($0[0].suffix(2))" },
    days("2018-02-21 00:00:00") { "\($0.joined(separator: "-")) 00:00:00" },
    form("numbers with zeros behind the point") { spreadsheet in
      spreadsheet.cell = { column, text in
        ["low", "value", "high"].contains(column) && !text.isEmpty && !text.contains(".") ? text + ".00" : text
      }
    },
    form("numbers with an exponent") {
      $0.cell = { column, text in
        ["low", "value", "high"].contains(column) && text.hasSuffix("000") ? text.dropLast(3) + "E+03" : text
      }
    },
  ]

  private static func form(_ name: String, _ change: (inout Spreadsheet) -> Void) -> Spreadsheet {
    var spreadsheet = Spreadsheet()
    spreadsheet.name = name
    change(&spreadsheet)
    return spreadsheet
  }

  /// Every whole day in another form.
  private static func days(_ name: String, _ write: @escaping @Sendable ([String]) -> String) -> Spreadsheet {
    form("days as \(name)") {
      $0.cell = { _, text in
        let parts = text.split(separator: "-").map(String.init)
        let isDay = parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
        // Spreadsheets know no days before 1900.
        return isDay && parts[0] > "1900" ? write(parts) : text
      }
    }
  }

  private static func comma(_ text: String) -> String { text.replacingOccurrences(of: ".", with: ",") }
  private static func bare(_ text: String) -> String { String(Int(text) ?? 0) }
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
