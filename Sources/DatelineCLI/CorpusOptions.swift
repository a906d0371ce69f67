import ArgumentParser
import Dateline
import Foundation

/// What every verb that reads a corpus folder takes.
struct CorpusOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The corpus folder: it holds dataset.yaml.", valueName: "corpus"))
  var folder: String

  @Option(help: "Where the articles lie, if not in the corpus's own texts/.")
  var texts: String?

  func open() throws(Corpus.Fault) -> Corpus {
    try Corpus(folder: URL(fileURLWithPath: folder), texts: texts.map { URL(fileURLWithPath: $0) })
  }

  /// As the user wrote it, for messages.
  var shownFolder: String { folder.hasSuffix("/") ? String(folder.dropLast()) : folder }
}

/// How much is said, and how.
struct ReportOptions: ParsableArguments {
  @Flag(help: "Report as JSON on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but what is wrong.")
  var quiet = false
}
