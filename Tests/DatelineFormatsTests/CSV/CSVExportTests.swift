import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

struct CSVExportTests {
  @Test(arguments: [false, true]) func readsBackAsTheCellsThatWereWritten(withheld: Bool) throws {
    let sample = withheld ? Sample().withholdingText() : Sample()
    let export = try CSVExport(sample)
    let expected = try cells(of: sample)
    for table in Tables.all {
      let rows = try #require(StrictCSV.rows(export.bytes(of: table.name)), "\(table.name) is no RFC 4180")
      #expect(rows.first?.map(\.text) == table.columns.map(\.name))
      #expect(rows.dropFirst().map { $0.map(\.text) } == expected[table.name] ?? [], "\(table.name)")
    }
  }

  @Test func quotesByTypeAlone() throws {
    let export = try CSVExport(Sample())
    for table in Tables.all {
      for row in (StrictCSV.rows(export.bytes(of: table.name)) ?? []).dropFirst() {
        for (column, field) in zip(table.columns, row) {
          #expect(field.isQuoted == (column.type.isTextual && !field.text.isEmpty), "\(table.name).\(column.name)")
        }
      }
    }
  }

  @Test func writesTheSameBytesEachTime() throws {
    #expect(try CSVExport(Sample()).files == CSVExport(Sample()).files)
  }

  @Test(arguments: HostileCells.all)
  func carriesATextToTheLetter(text: String) throws {
    let export = try CSVExport(NotedSample(note: text))
    #expect(export.column("note", of: .agents).map { Array($0.utf8) } == [Array(text.utf8)])
  }

  @Test(arguments: ["\u{0}", "a\rb", "\u{C}", "\u{1F}", "\u{7F}", "a\u{FEFF}", "\u{FFFE}", "\u{FFFF}"])
  func refusesACharacterThatNoProgramReadsBack(text: String) {
    #expect {
      try CSVExport(NotedSample(note: text))
    } throws: { error in
      let error = error as? ExportError
      return error?.record == "noted" && error?.message.contains("note of the table agents") == true
    }
  }

  /// Eight bytes are looked at at a time.
  @Test(arguments: 0..<18) func seesACharacterWhereverItStands(place: Int) throws {
    let before = String(repeating: "x", count: place)
    for text in ["\"", "\"\"", "é", "\u{7E}", "\u{80}", "\u{FFFD}", "！", "\n"].flatMap({
      [before + $0, before + $0 + "yyyyyyyyy"]
    }) {
      #expect(try CSVExport(NotedSample(note: text)).column("note", of: .agents) == [text])
    }
    for text in ["\u{7F}", "\u{1F}", "\r", "\u{FEFF}", "\u{FFFF}"].flatMap({ [before + $0, before + $0 + "yyyyyyyyy"] }) {
      #expect(throws: ExportError.self) { try CSVExport(NotedSample(note: text)) }
    }
  }

  @Test func reportsCellsThatExcelWouldCutAndKeepsThem() throws {
    let long = String(repeating: "😀", count: 16_384)
    let export = try CSVExport(NotedSample(note: long))
    #expect(export.losses.map(\.field) == ["agents.note"])
    #expect(export.losses.map(\.records) == [["noted"]])
    #expect(try CSVExport(NotedSample(note: String(long.dropLast()))).losses.isEmpty)
  }

  @Test func losesNothingOfTheSample() throws { #expect(try CSVExport(Sample()).losses.isEmpty) }

  private func cells(of sample: Sample) throws -> [TableName: [[String]]] {
    var tabulation = Tabulation(sample.header)
    var rows: [TableName: [[String]]] = [:]
    try sample.forEach { record in
      try tabulation.rows(of: record) { rows[$1.name, default: []].append($0.map(plain)) }
    }
    try tabulation.closingRows { rows[$1.name, default: []].append($0.map(plain)) }
    return rows
  }

  private func plain(_ cell: Cell) -> String {
    switch cell {
    case .missing: ""
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .boolean(let value): "\(value)"
    case .date(let day): "\(day)"
    }
  }
}
