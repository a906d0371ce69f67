import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Testing

struct CSVOptionsTests {
  @Test func putsAByteOrderMarkBeforeEachFileWhereAsked() throws {
    var options = CSVOptions()
    options.byteOrderMark = true
    let marked = try CSVExport(Sample(), options: options)
    let plain = try CSVExport(Sample())
    for table in Tables.all { #expect(marked.bytes(of: table.name) == [0xEF, 0xBB, 0xBF] + plain.bytes(of: table.name)) }
  }

  @Test func turnsEachLineFeedIntoOneSpaceWhereAskedAndSaysSo() throws {
    var options = CSVOptions()
    options.lineFeeds = .space
    let export = try CSVExport(NotedSample(note: "\na\n\"b\n"), options: options)
    #expect(export.column("note", of: .agents) == [" a \"b "])
    #expect(export.losses.map(\.count) == [3])
  }

  @Test(arguments: ["=1", "+1", "-1", "@a", "\tx", "'=1", "''=1", "'quoted'", "plain", "'", ""])
  func guardsFormulasSoThatItCanBeUndone(text: String) throws {
    var options = CSVOptions()
    options.formulaGuard = true
    let cell = try #require(try CSVExport(NotedSample(note: text), options: options).column("note", of: .agents).first)
    #expect(FormulaGuard.undone(cell) == text)
    #expect(!["=", "+", "-", "@", "\t"].contains(cell.prefix(1)))
  }

  @Test func leavesNumbersUnguarded() throws {
    var options = CSVOptions()
    options.formulaGuard = true
    #expect(try CSVExport(Sample(), options: options).column("longitude", of: .places).contains("-12.125"))
  }

  @Test func writesDownWhatDeviates() throws {
    var options = CSVOptions()
    options.formulaGuard = true
    #expect(try CSVExport(Sample(), options: options).text("datapackage.json").contains(#""formulaGuard": "'""#))
    #expect(try !CSVExport(Sample()).text("datapackage.json").contains("formulaGuard"))
  }
}
