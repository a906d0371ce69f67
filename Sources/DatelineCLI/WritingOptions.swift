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

  @Option(help: ArgumentHelp("Formats inside the bundle, with commas between.", valueName: "names"))
  var bundled: FormatChoice = FormatChoice.bundled

  @Option(help: "The version of RO-Crate that describes the bundle.")
  var crate: CrateVersion = .v12

  @Flag(help: "Describe the bundle's tables for machine learning tools too (Croissant 1.1).")
  var croissant = false

  func validate() throws {
    guard !bundled.contains("bundle") else { throw ValidationError("A bundle cannot hold a bundle: leave it out of --bundled.") }
    guard !croissant || bundled.contains("csv") else {
      throw ValidationError("Croissant describes CSV tables: add csv to --bundled, or leave --croissant out.")
    }
  }

  var options: BuiltIn.Options {
    var options = BuiltIn.Options()
    options.inlineView = !noInlineView
    options.store = store
    options.bundled = bundled.names
    options.crate = crate
    options.croissant = croissant
    (options.csv.byteOrderMark, options.csv.formulaGuard, options.csv.lineFeeds) = (bom, formulaGuard, lineFeeds)
    return options
  }
}

extension CrateVersion: ExpressibleByArgument {}
extension CSVOptions.LineFeeds: ExpressibleByArgument {}
