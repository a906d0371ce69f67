import ArgumentParser
import Dateline

/// How formats are written, for every verb that writes some.
struct WritingOptions: ParsableArguments {
  @Flag(help: "Leave out the elements inside TEI text that repeat its stand-off annotation.")
  var noInlineView = false

  @Flag(help: "Store files in the bundle without compressing them: the same bytes on every machine.")
  var store = false

  var options: BuiltIn.Options { BuiltIn.Options(inlineView: !noInlineView, store: store) }
}
