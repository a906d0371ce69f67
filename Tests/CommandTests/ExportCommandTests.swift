import DatelineArchive
import Foundation
import Testing

/// What a run of `dateline export` leaves behind, and what it does not.
@Suite struct ExportCommandTests {
  @Test func theReportForProgramsNamesEveryFileThatThereIs() async throws {
    let sandbox = try Sandbox()
    try sandbox.copyCorpus("harbour")
    let run = try await sandbox.run("dateline export corpus --to out --json")
    #expect(run.status == 0 && run.error.isEmpty)
    let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let formats = try #require(report["formats"] as? [[String: Any]])
    let named = formats.flatMap { format in
      (format["files"] as? [String] ?? []).map { "\(format["name"] as? String ?? "")/\($0)" }
    }
    #expect(try Set(named + ["dateline-export.json"]) == Set(sandbox.files(in: "out")))
    #expect((report["records"] as? [String: Any])?["documents"] as? Int == 8)
    #expect(formats.compactMap { $0["name"] as? String } == (try await formatNames(sandbox, standard: true)))
  }

  @Test func anUnknownFormatIsWrongUsageAndTheKnownOnesAreListed() async throws {
    let sandbox = try Sandbox()
    let run = try await sandbox.run("dateline export corpus --to out --format docx")
    #expect(run.status == 64)
    let names = try await formatNames(sandbox)
    #expect(run.error.contains(names.joined(separator: ", ")))
  }

  @Test func twoRunsMakeTheSameBytes() async throws {
    let sandbox = try Sandbox()
    try sandbox.copyCorpus("harbour")
    #expect(try await sandbox.run("dateline export corpus --to first --quiet").status == 0)
    #expect(try await sandbox.run("dateline export corpus --to second --quiet").status == 0)
    let first = try sandbox.contents(of: "first")
    #expect(try sandbox.contents(of: "second") == first)
    #expect(try await sandbox.run("dateline export corpus --to second --quiet").status == 0)
    #expect(try sandbox.contents(of: "second") == first, "a run over an earlier export")
  }

  @Test func aRunThatFailsLeavesTheEarlierExportAsItWas() async throws {
    let sandbox = try Sandbox()
    try sandbox.copyCorpus("harbour")
    #expect(try await sandbox.run("dateline export corpus --to out --quiet").status == 0)
    let before = try sandbox.contents(of: "out")
    try sandbox.write(Array("document: {outlet: nobody, rights: {text: included}}\n".utf8), to: "corpus/records/zebra.yaml")
    let failing = try await sandbox.run("dateline export corpus --to out")
    #expect(failing.status == 65)
    #expect(failing.error.contains("there is no agent “nobody”"))
    #expect(try sandbox.contents(of: "out") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root.path).sorted() == ["corpus", "out"])
  }

  @Test func whatAKilledRunLeftIsClearedAway() async throws {
    let sandbox = try Sandbox()
    #expect(try await sandbox.run("dateline init corpus").status == 0)
    try sandbox.write(Array("half a file".utf8), to: ".out.staging-dateline/csv/statements.csv")
    #expect(try await sandbox.run("dateline export corpus --to out --format csv --quiet").status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.root.path).sorted() == ["corpus", "out"])
  }

  @Test func oneFormatLeavesTheOthersOfAnEarlierRun() async throws {
    let sandbox = try Sandbox()
    #expect(try await sandbox.run("dateline init corpus").status == 0)
    #expect(try await sandbox.run("dateline export corpus --to out --format csv,jsonld --quiet").status == 0)
    let before = try sandbox.contents(of: "out")
    #expect(try await sandbox.run("dateline export corpus --to out --format jsonld --quiet").status == 0)
    #expect(try sandbox.contents(of: "out") == before)
  }

  /// Any seven words in a row of a line of an article, unless the corpus says them itself in a headline, a name or a note.
  @Test func theWithheldEditionHoldsNoWordsOfTheArticles() async throws {
    let sandbox = try Sandbox()
    try sandbox.copyCorpus("harbour")
    let formats = try await formatNames(sandbox).joined(separator: ",")
    #expect(try await sandbox.run("dateline export corpus --to out --edition withheld --format \(formats) --quiet").status == 0)
    // The corpus without its words tells which words are metadata.
    #expect(try await sandbox.run("dateline withhold corpus --to shared --quiet").status == 0)
    let metadata = try WordRuns.of(sandbox.contents(of: "shared").values)
    let lines = try sandbox.contents(of: "corpus/texts").values.flatMap { $0.split(separator: UInt8(ascii: "\n")) }
    let articles = WordRuns.of(lines).subtracting(metadata)
    #expect(articles.count > 500)
    var exported = try sandbox.contents(of: "out")
    for (name, zip) in exported where name.hasSuffix(".zip") {
      exported.merge(try WordRuns.entries(of: zip, name)) { first, _ in first }
    }
    for (name, content) in exported {
      let leaked = WordRuns.of([content]).intersection(articles)
      #expect(leaked.isEmpty, "\(name): \(leaked.sorted().prefix(3))")
    }
  }

  /// Names of all formats, or of those that are written where nobody names any.
  private func formatNames(_ sandbox: Sandbox, standard: Bool = false) async throws -> [String] {
    let run = try await sandbox.run("dateline formats --json")
    let formats = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]] ?? []
    return formats.filter { !standard || $0["standard"] as? Bool == true }.compactMap { $0["name"] as? String }
  }
}

/// Words of texts, seven in a row: fewer may meet by chance where names and titles stand side by side.
enum WordRuns {
  private static let length = 7

  static func of(_ texts: some Sequence<Data>) -> Set<String> {
    texts.reduce(into: []) { runs, text in
      let words = String(decoding: text, as: UTF8.self).split { !$0.isLetter }.map { $0.lowercased() }
      for start in words.indices.dropLast(length - 1) {
        runs.insert(words[start..<(start + length)].joined(separator: " "))
      }
    }
  }

  static func entries(of zip: Data, _ name: String) throws -> [String: Data] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).zip")
    try zip.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let archive = try ArchiveReader(path: file.path)
    var contents: [String: Data] = [:]
    for entry in archive.entries where !entry.isFolder {
      contents["\(name)/\(entry.name)"] = Data(try archive.contents(of: entry.name))
    }
    return contents
  }
}
