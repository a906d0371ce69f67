import ArgumentParser
import Dateline

/// How formats are written, for every verb that writes some.
struct WritingOptions: ParsableArguments {
  @Flag(help: "Leave out the elements inside TEI text that repeat its stand-off annotation.")
  var noInlineView = false

  @Flag(help: "Store files in the bundle without compressing them: the same bytes on every machine.")
  var store = false

  @Flag(help: "Begin each table with a byte order mark, for programs that otherwise take it for something else than UTF-8.")
  var bom = false

  @Flag(
    help: "Put an apostrophe before texts in tables that a spreadsheet would take for formulas; the reading scripts take it off.")
  var formulaGuard = false

  @Option(help: "What becomes of line feeds inside the cells of tables: keep, or space (one for each).")
  var lineFeeds: CSVOptions.LineFeeds = .keep

  var options: BuiltIn.Options {
    var csv = CSVOptions()
    (csv.byteOrderMark, csv.formulaGuard, csv.lineFeeds) = (bom, formulaGuard, lineFeeds)
    return BuiltIn.Options(inlineView: !noInlineView, store: store, csv: csv)
  }
}

extension CSVOptions.LineFeeds: ExpressibleByArgument {}
