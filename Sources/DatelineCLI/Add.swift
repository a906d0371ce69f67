import ArgumentParser
import Dateline
import Foundation

/// `dateline add FILE... --to CORPUS`
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring articles into a corpus folder, with a proposed record for each.",
    discussion: """
      Takes text and HTML, folders of them, and records that others have made: the JSON of trafilatura, ninjs (IPTC), and tables \
      (CSV) or JSON lines with one article each. The source goes into texts/ byte for byte. Nothing is overwritten; \
      adding the same file twice changes nothing; articles that resemble another are pointed out.
      """)

  @Argument(help: "Files and folders.")
  var files: [String]

  @Option(help: "The corpus folder: it holds dataset.yaml.")
  var to: String

  @Option(help: "The agent of the corpus that published all of them. Otherwise each article has to say it.")
  var outlet: String?

  @Option(help: "Whether the articles' words may be shared.")
  var rights: TextRights = .withheld

  @Option(
    help: ArgumentHelp(
      "A column of a table or a key of JSON: \(ColumnNames.Part.allCases.map(\.rawValue).joined(separator: ", ")). May be given several times.",
      valueName: "part=name"))
  var column: [ColumnOption] = []

  @Flag(help: "Say what would be added, and write nothing.")
  var dryRun = false

  @OptionGroup var report: ReportOptions

  func run() throws {
    let done: AddingReport
    do { done = try add() } catch let code as ExitCode { throw code } catch { throw ExitStatus.failing(error) }
    show(done)
    if done.diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.badData.code }
    if done.diagnostics.contains(where: { $0.severity == .warning }) { throw ExitStatus.findings.code }
  }

  private func add() throws -> AddingReport {
    let corpus = try Corpus(folder: URL(fileURLWithPath: to))
    var options = ArticleAdding.Options()
    options.rights = rights
    options.isTrial = dryRun
    for option in column { options.columns[option.part] = option.name }
    if let outlet { options.outlet = try known(outlet, in: corpus) }
    do {
      var adding = try ArticleAdding(corpus, options: options)
      return try adding.add(files)
    } catch {
      throw ExportError(.inputOutput, "cannot add to \(to): \(error.localizedDescription)")
    }
  }

  private func known(_ outlet: String, in corpus: Corpus) throws -> AgentID {
    if let id = try? AgentID(outlet), corpus.header.authorities.agents.contains(where: { $0.id == id }) { return id }
    Console.error("dateline: error: there is no agent “\(outlet)” in \(to)/authorities/agents.yaml; add it there first")
    throw ExitStatus.badData.code
  }

  private func show(_ done: AddingReport) {
    if report.json {
      let entries = { (entries: [AddingReport.Entry]) -> JSONValue in
        .array(entries.map { ["id": .string($0.id), "from": .string($0.origin.description)] })
      }
      let outlets = done.outlets.map { ["id": .string($0.id), "name": .string($0.name)] as JSONValue }
      return Console.print(
        JSONWriter.text([
          "added": entries(done.added), "known": entries(done.known), "outlets": .array(outlets),
          "refused": .integer(done.refused),
          "diagnostics": DiagnosticPrinter.json(done.diagnostics),
        ]))
    }
    for diagnostic in done.diagnostics.inReadingOrder { Console.error(diagnostic.description) }
    guard !report.quiet else { return }
    for entry in done.added { Console.print("\(entry.id)  from \(entry.origin)") }
    for outlet in done.outlets { Console.print("New outlet in authorities/agents.yaml: \(outlet.id) (\(outlet.name)).") }
    Console.print(summary(done))
  }

  private func summary(_ done: AddingReport) -> String {
    let verb = dryRun ? "Would add" : "Added"
    let articles = done.added.count == 1 ? "1 article" : "\(done.added.count) articles"
    let known = done.known.isEmpty ? "" : "; \(done.known.count) there already"
    let refused = done.refused == 0 ? "" : "; \(done.refused) refused"
    let next = done.added.isEmpty || dryRun ? "" : " Look through the records, then run “dateline check \(to)”."
    return "\(verb) \(articles) to \(to)\(known)\(refused).\(next)"
  }
}

/// `--column headline=title`
struct ColumnOption: ExpressibleByArgument {
  let part: ColumnNames.Part
  let name: String

  init?(argument: String) {
    let halves = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard halves.count == 2, let part = ColumnNames.Part(rawValue: halves[0]) else { return nil }
    self.part = part
    name = halves[1]
  }
}

extension TextRights: ExpressibleByArgument {}
