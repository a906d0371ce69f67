import ArgumentParser
import Dateline
import Foundation

/// `dateline show CORPUS [--document ID]`, `dateline show FILE …`
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is in a corpus, or how an article was read and why.",
    discussion: """
      Of a corpus: how many records there are, how much of the articles is quoted or reported speech, and where articles tell \
      the same remarks differently. With --document, and of pages and texts that are in no corpus yet: the segments of the \
      article with their reasons, every edit with its confidence, and what the article says of itself. Files are read by \
      themselves: in a corpus, what other articles of an outlet have in common is evidence too. A file that cannot be read is \
      named, and the others are shown; the exit code is 66 where one is not there, 65 where one is no text.
      """)

  @Argument(help: ArgumentHelp("A corpus folder, or saved pages and texts.", valueName: "path"))
  var paths: [String]

  @Option(help: "Where a corpus's articles lie, if not in its own texts/.")
  var texts: String?

  @Option(help: ArgumentHelp("The article of a corpus to show.", valueName: "id"))
  var document: String?

  @Flag(help: "Print the words of the article itself and nothing else, a paragraph a line.")
  var body = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if body, report.json { throw ValidationError("The report as JSON has the body in it: leave --body or --json out.") }
  }

  func run() throws {
    if paths.count == 1, Self.isFolder(paths[0]) { return try show(corpus: paths[0]) }
    guard document == nil, texts == nil else {
      throw ValidationError("--document and --texts are for a corpus folder, and \(paths[0]) is none.")
    }
    try LoneFiles(paths: paths, form: body ? .body : report.json ? .json : .explanation).show()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  // MARK: A corpus

  private func show(corpus folder: String) throws {
    let shown = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let opened: Corpus
    do { opened = try Corpus(folder: URL(fileURLWithPath: folder), texts: texts.map { URL(fileURLWithPath: $0) }) } catch {
      throw ExitStatus.failing(error)
    }
    if let document { try show(document, of: opened, shown) } else { try overview(of: opened) }
    guard opened.log.hasErrors else { return }
    DiagnosticPrinter(folder: shown).print(opened.log.diagnostics)
    throw ExitStatus.badData.code
  }

  private func overview(of opened: Corpus) throws {
    guard !body else { throw ValidationError("--body is of one article: name it with --document.") }
    var overview = CorpusOverview()
    do { try opened.forEach { overview.add($0) } } catch { throw ExitStatus.failing(error) }
    Console.print(report.json ? JSONWriter.text(overview.json) : overview.text)
  }

  private func show(_ name: String, of opened: Corpus, _ folder: String) throws {
    guard let id = try? DocumentID(name), opened.documents.contains(id) else {
      Console.error("\(folder): there is no record “\(name)”; its records are in \(folder)/records")
      throw ExitStatus.inputMissing.code
    }
    guard let article = opened.article(id) else { return }
    let explanation = ArticleExplanation(article)
    guard body else { return Console.print(report.json ? JSONWriter.text(explanation.json) : explanation.text) }
    guard let words = explanation.body else {
      Console.error("\(folder): the text of \(name) is withheld, and there are no words to show")
      throw ExitStatus.inputMissing.code
    }
    Console.print(words)
  }
}
