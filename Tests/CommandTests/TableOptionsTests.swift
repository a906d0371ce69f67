import Foundation
import Testing

/// What the options for tables do to the files, and what reading them back undoes.
@Suite struct TableOptionsTests {
  /// An agent with a note that a spreadsheet takes for a formula, on two lines.
  private func hostileCorpus() async throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.copyCorpus("harbour")
    let agents = try String(contentsOf: sandbox.place("corpus/authorities/agents.yaml"), encoding: .utf8)
    let added = "\n  - id: hostile\n    kind: person\n    name: Hostile\n    note: \"=1+1\\n'@x\"\n"
    try sandbox.write(Array((agents + added).utf8), to: "corpus/authorities/agents.yaml")
    return sandbox
  }

  @Test(arguments: [
    ("", #","=1+1\#n'@x""#), ("--formula-guard", #","'=1+1\#n'@x""#), ("--line-feeds space", #","=1+1 '@x""#),
    ("--bom", #","=1+1\#n'@x""#), ("--line-feeds keep", #","=1+1\#n'@x""#),
    ("--bom --formula-guard --line-feeds space", #","'=1+1 '@x""#),
  ])
  func changesTheCellsAsAsked(options: String, cell: String) async throws {
    let sandbox = try await hostileCorpus()
    #expect(try await sandbox.run("dateline export corpus --to out --format csv --quiet \(options)").status == 0)
    let table = try Data(contentsOf: sandbox.place("out/csv/tables/agents.csv"))
    #expect(String(decoding: table, as: UTF8.self).contains(cell))
    #expect(table.starts(with: [0xEF, 0xBB, 0xBF]) == options.contains("--bom"))
  }

  @Test(arguments: ["--bom", "--formula-guard", "--bom --formula-guard"])
  func readingBackUndoesThem(options: String) async throws {
    let sandbox = try await hostileCorpus()
    #expect(try await sandbox.run("dateline export corpus --to plain --format csv --quiet").status == 0)
    #expect(try await sandbox.run("dateline export corpus --to changed --format csv --quiet \(options)").status == 0)
    #expect(try sandbox.contents(of: "changed") != sandbox.contents(of: "plain"))
    #expect(try await sandbox.run("dateline convert changed --to back --format csv --quiet").status == 0)
    #expect(try sandbox.contents(of: "back") == sandbox.contents(of: "plain"))
  }

  @Test func everyDescriptionSaysThatCellsAreNotAsInTheData() async throws {
    let sandbox = try await hostileCorpus()
    let run = "dateline export corpus --to out --format csv --formula-guard --line-feeds space --bom --quiet"
    #expect(try await sandbox.run(run).status == 0)
    for (file, words) in [
      ("datapackage.json", #""formulaGuard": true"#), ("datapackage.json", #""lineFeeds": "space""#),
      ("datapackage.json", #""byteOrderMark": true"#), ("tables/csv-metadata.json", "one apostrophe more than in the data"),
      ("tables/csv-metadata.json", "replaced by one space each"),
      ("documentation/codebook.md", "one apostrophe more than in the data"),
      ("documentation/codebook.md", "replaced by one space each"), ("documentation/codebook.md", "with a byte order mark"),
      ("scripts/read-tables.py", "GUARDED = True"),
    ] {
      let text = try String(contentsOf: sandbox.place("out/csv/\(file)"), encoding: .utf8)
      #expect(text.contains(words), "\(file): \(words)")
    }
  }
}
